"""The embedded partner."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.domain.brief import Brief
from duologue.domain.direction import Direction, React, Stance
from duologue.domain.reading import Reading
from duologue.domain.scales import Feeling
from duologue.domain.transcript import Message
from duologue.ear.encoder_fake import FakeEncoder
from duologue.partner import Phrases, Reactions, ScriptedPartner
from tests.someone import at, hears, someone, telling

ADA = someone()
PARTNER = ScriptedPartner(phrases=Phrases.shipped(), reactions=Reactions(FakeEncoder()))


def says(reading: Reading | None = None, *, history: tuple[str, ...] = (), seed: int = 0, persona=ADA, **parts) -> str:
    """The reply to a direction with these parts."""
    direction = Direction(**{"rule": "test", "reason": "test", "stance": Stance.WARM} | parts)
    said = tuple(Message(speaker="partner", text=text) for text in history)
    reading = reading or hears("hello")
    return PARTNER.compose(
        Brief(direction=direction, persona=persona, state=at(persona), reading=reading, history=said, seed=seed)
    )


def one_of(reply: str, lines: tuple[str, ...]) -> bool:
    """Whether the reply contains one of these lines."""
    return any(line in reply for line in lines)


def test_it_tells_what_the_direction_tells():
    """A disclosure to tell is told in one of the persona's own wordings."""
    assert one_of(says(tell=("why-bees",)), ADA.disclosure_by_id["why-bees"].says)


@pytest.mark.parametrize("firmness", ["gently", "firmly", "finally"])
def test_it_says_no_as_firmly_as_it_is_told(firmness):
    """Each firmness has its own words, the persona's."""
    declines = ADA.boundary_by_id["the-fire"].declines
    lines = {"gently": declines.gently, "firmly": declines.firmly, "finally": declines.finally_}[firmness]
    assert one_of(says(boundary="the-fire", firmness=firmness), lines)


def test_it_brings_up_the_moment_after_the_matter():
    """First the answer, then what the persona brings up."""
    reply = says(answer="coffee-or-tea", moment="bad-knee")
    assert reply.index("tea") < reply.index("knee")


@pytest.mark.parametrize(("met", "lines"), [(True, "met"), (False, "missed")])
def test_it_says_how_a_moment_was_met(met, lines):
    """Met well and missed have different words."""
    assert one_of(says(answered_moment="bad-knee", met=met), getattr(ADA.moment_by_id["bad-knee"], lines))


def test_it_never_says_a_line_twice():
    """Told the same direction again and again, it finds other words while there are any."""
    said: list[str] = []
    for turn in range(12):
        reply = says(react=React.THANKS, history=tuple(said), seed=turn)
        assert reply not in said
        said.append(reply)


@pytest.mark.parametrize("react", list(React))
@pytest.mark.parametrize("tone", ["warm", "dry", "formal", "playful", "shy", "blunt"])
def test_there_are_words_for_every_reaction_in_every_tone(react, tone):
    """A persona with no lines of its own still has words for everything."""
    bare = someone(voice={"tone": tone, "traits": "few words"})
    reply = says(telling("my cat is ill", feeling=Feeling.SAD), react=react, persona=bare)
    assert len(reply) > 3
    assert "{" not in reply


@settings(max_examples=60)
@given(st.text(max_size=300), st.integers(0, 2**31), st.sampled_from(list(React)))
def test_any_message_gets_words_and_the_same_seed_the_same_words(text, seed, react):
    """Whatever was said there is a reply, and it is decided by the seed; slots and templates in it are not filled."""
    reading = hears(text) if text.strip() else Reading(text=text)
    reply = says(reading, react=react, seed=seed)
    assert reply
    assert reply == says(reading, react=react, seed=seed)


def test_what_the_learner_writes_is_never_filled_in():
    """A name that looks like a slot or a template stays as it is."""
    reading = hears("call me {topic} {{ 7*7 }}", name="{topic} {{ 7*7 }}")
    assert "49" not in says(reading, react=React.NAME)


def test_lower_case_writers_write_in_lower_case():
    """Casing is part of the voice."""
    quiet = someone(voice={"tone": "shy", "traits": "no capitals", "casing": "lower"})
    reply = says(react=React.GREETING, persona=quiet)
    assert reply == reply.lower()


def test_pieces_make_the_reply():
    """What is streamed is what is said."""
    direction = Direction(rule="test", reason="test", stance=Stance.WARM, tell=("which-town",))
    brief = Brief(direction=direction, persona=ADA, state=at(ADA), reading=hears("hm"))
    assert "".join(PARTNER.speak(brief)) == PARTNER.compose(brief)
