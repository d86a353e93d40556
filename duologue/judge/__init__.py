"""Grades a message on the five principles, with evidence anyone can check."""

from duologue.judge.local import LocalJudge

__all__ = ["LocalJudge"]
