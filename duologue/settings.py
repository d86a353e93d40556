"""Settings, from environment variables that begin with DUOLOGUE_."""

from pathlib import Path
from typing import Annotated

from platformdirs import user_data_path
from pydantic import AfterValidator, Field
from pydantic_settings import BaseSettings, SettingsConfigDict

Folder = Annotated[Path, AfterValidator(lambda path: path.expanduser().absolute())]
"""A folder; `~` is the home folder, and a relative one is taken from where the program was started."""


class Settings(BaseSettings):
    """Where things are, and how fast they are said. `Settings()` reads the environment; arguments win over it."""

    model_config = SettingsConfigDict(
        env_prefix="DUOLOGUE_",
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
        use_attribute_docstrings=True,
    )

    home: Folder = Field(default_factory=lambda: user_data_path("duologue", appauthor=False))
    """DUOLOGUE_HOME: the data folder. Default: the user's data folder on this system."""
    # Not in a repr: it may hold a password.
    database: str | None = Field(default=None, repr=False)
    """DUOLOGUE_DATABASE: the database's URL. Default: the SQLite file `duologue.db` in the data folder."""
    personas: Folder | None = None
    """DUOLOGUE_PERSONAS: a folder with more personas. Default: none."""
    pace: Annotated[float, Field(ge=0, le=1)] = 0.025
    """DUOLOGUE_PACE: seconds between two words of a reply on the page; 0 shows it at once. Default: 0.025."""

    @property
    def rehearsals(self) -> str | Path:
        """Where rehearsals are kept, as `open_store` takes it: the URL, or the folder of the file."""
        return self.database or self.home
