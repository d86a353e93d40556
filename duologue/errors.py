"""Everything that can go wrong and is somebody's to mend.

DuologueError
├── InputError            what the user gave cannot be used; nothing was changed
│   ├── MessageRefused    a message that is empty, overlong, or comes after the end
│   └── PersonaInvalid    a persona file with problems, each with line and field
├── NotFound              no persona or rehearsal of that name
└── StoreError            the data folder or database cannot be used
    └── Outrun            the rehearsal has gone on elsewhere, for example in another tab
"""


class DuologueError(Exception):
    """The root: its text says what is wrong, what was expected, and what to do next."""


class InputError(DuologueError):
    """What the user gave cannot be used; nothing was changed."""


class MessageRefused(InputError):
    """A message that is empty, overlong, or comes after the end."""


class PersonaInvalid(InputError):
    """A persona file with problems; `problems` holds one line for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class NotFound(DuologueError):
    """No persona or rehearsal of that name."""


class StoreError(DuologueError):
    """The data folder or the database cannot be used."""


class Outrun(StoreError):
    """The rehearsal has gone on elsewhere, for example in another tab."""
