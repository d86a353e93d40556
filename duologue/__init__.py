"""Duologue: rehearse a conversation with a persona that has comfort and boundaries, and see how it went."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("duologue")
except PackageNotFoundError:  # running from a source tree that was never installed
    __version__ = "0+unknown"
