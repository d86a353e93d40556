"""Tests of persona files."""
