"""The judge that ships, made once for all its tests."""

from collections.abc import Callable, Sequence

import pytest

from duologue.bootstrap import shipped
from duologue.domain.exchange import Exchange
from duologue.domain.scorecard import Scorecard
from duologue.domain.transcript import Message
from duologue.ear import Ear
from duologue.ear.encoder import Encoder
from duologue.ear.heads import Heads
from duologue.judge import LocalJudge
from duologue.judge.rubric import Rubric, load_rubric

Grade = Callable[..., Scorecard]


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The sentence encoder that ships."""
    return Encoder()


@pytest.fixture(scope="session")
def rubric() -> Rubric:
    """The rubric that ships."""
    return load_rubric(shipped("prompts") / "principles")


@pytest.fixture(scope="session")
def judge(encoder: Encoder, rubric: Rubric) -> LocalJudge:
    """The local judge as the program puts it together."""
    return LocalJudge(encoder, Heads.load(), rubric)


@pytest.fixture(scope="session")
def grade(encoder: Encoder, judge: LocalJudge) -> Grade:
    """Grade a message after what the partner said last, and after earlier messages (theirs and ours in turn)."""
    ear = Ear(encoder)

    def card(last: str, message: str, *, earlier: Sequence[str] = ()) -> Scorecard:
        speakers = ("partner", "user")
        said = [Message(speaker=speakers[number % 2], text=text) for number, text in enumerate(earlier)]
        history = (*said, Message(speaker="partner", text=last)) if last else tuple(said)
        return judge.grade(Exchange(message=message, history=history, reading=ear.listen(message, history=history)))

    return card
