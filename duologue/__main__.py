"""`python -m duologue` is the command `duologue`."""

from duologue.cli import main

main()
