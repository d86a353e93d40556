"""The only place that names concrete classes: puts the program together."""

from functools import cached_property
from pathlib import Path

from duologue.authoring import Shelf
from duologue.rehearsal import Rehearsals
from duologue.settings import Settings


class Program:
    """The parts of the program, each made when it is first asked for."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    @cached_property
    def shelf(self) -> Shelf:
        """The personas that can be rehearsed with: the shipped ones, then those of the settings."""
        own = [self.settings.personas] if self.settings.personas else []
        return Shelf([shipped("personas"), *own])

    @cached_property
    def store(self):
        """Where transcripts are kept."""
        from duologue.store import open_store

        return open_store(self.settings.rehearsals)

    @cached_property
    def encoder(self):
        """The sentence encoder, shared by ear, partner and judge."""
        from duologue.ear.encoder import Encoder

        return Encoder()

    @cached_property
    def ear(self):
        """Reads messages."""
        from duologue.ear import Ear

        return Ear(self.encoder, keep_in=self.settings.home / "vectors")

    @cached_property
    def partner(self):
        """The embedded partner."""
        from duologue.partner import Phrases, Reactions, ScriptedPartner

        return ScriptedPartner(phrases=Phrases.shipped(), reactions=Reactions(self.encoder))

    @cached_property
    def judge(self):
        """The local judge."""
        from duologue.ear.heads import Heads
        from duologue.judge.local import LocalJudge
        from duologue.judge.rubric import load_rubric

        return LocalJudge(self.encoder, Heads.load(), load_rubric(shipped("prompts") / "principles"))

    @property
    def summarise(self):
        """Sums up the cards of a conversation."""
        from duologue.judge.summary import summarise

        return summarise

    def rehearsals(self, *, judging: bool = True) -> Rehearsals:
        """The service that holds rehearsals."""
        return Rehearsals(
            store=self.store,
            ear=self.ear,
            partner=self.partner,
            judge=self.judge if judging else None,
            summarise=self.summarise,
        )


def shipped(name: str) -> Path:
    """A folder that comes with the program: inside the package once installed, beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "_shipped" / name
    return installed if installed.is_dir() else package.parent / name
