"""What holds for every message."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duologue.domain.reading import Reading, Span
from duologue.domain.transcript import Message
from duologue.ear import Ear
from duologue.ear.encoder_fake import FakeEncoder
from tests.someone import someone

EAR, ADA = Ear(FakeEncoder()), someone()
WORDS = st.sampled_from(
    ["why", "your sister?", "I'm", "Sam", "sorry", "it's just", "İ", "…", "?!", "😀", "don’t", "\n"]
)
TEXTS = st.text(max_size=200) | st.lists(WORDS, max_size=12).map(" ".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from(["", "I would rather not.", "My dog died. Are you well?"]))
def test_any_text_gives_a_valid_reading(text, before):
    """Whatever is typed, the reading is valid, its words stand in the message, and a second hearing gives the same."""
    history = (Message(speaker="partner", text=before),) if before else ()
    reading = EAR.listen(text, history=history, persona=ADA)
    assert Reading.model_validate(reading.model_dump()) == reading
    assert all(span.is_in(text) for span in spans(reading))
    assert EAR.listen(text, history=history, persona=ADA) == reading


def spans(reading: Reading) -> list[Span]:
    """Every span of a reading."""
    parts = (reading.acts, reading.asks, reading.gives, reading.topics, reading.boundaries, reading.uptakes)
    return [one.span for part in (*parts, reading.facts_stated, reading.facts_denied) for one in part]
