"""Tests of the partner."""
