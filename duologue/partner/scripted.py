"""The embedded partner: composes a reply from the persona's own lines and the shared banks."""

import re
from collections.abc import Iterator

from duologue.domain.brief import Brief
from duologue.domain.direction import React
from duologue.domain.scales import Feeling
from duologue.partner.acts import ACTS, GOODBYES, REFUSALS
from duologue.partner.phrases import Phrases
from duologue.partner.pick import Picker
from duologue.partner.reactions import Reactions


class ScriptedPartner:
    """Puts directions into words with no language model."""

    name = "scripted"

    def __init__(self, *, phrases: Phrases, reactions: Reactions) -> None:
        self._phrases = phrases
        self._reactions = reactions

    def speak(self, brief: Brief) -> Iterator[str]:
        """Yield the reply word by word; never empty."""
        yield from re.findall(r"\S+\s*", self.compose(brief))

    def compose(self, brief: Brief) -> str:
        """The reply as one text."""
        reply = " ".join(part for part in Composition(brief, self._phrases, self._reactions).parts() if part)
        return reply.lower() if brief.persona.voice.casing == "lower" else reply


class Composition:
    """One reply in the making: parts in the order they are said."""

    def __init__(self, brief: Brief, phrases: Phrases, reactions: Reactions) -> None:
        self._brief, self._direction, self._persona = brief, brief.direction, brief.persona
        self._phrases, self._reactions = phrases, reactions
        said = [message.text for message in brief.history if message.speaker == "partner"]
        slots = {
            "name": brief.reading.name or brief.state.name,
            "topic": self._topic_name(),
            "word": self._word(),
        }
        self._pick = Picker(said, seed=f"{brief.seed}:{len(brief.history)}", slots=slots)
        self._own_question: str | None = None

    def parts(self) -> list[str | None]:
        """All parts of the reply; at least one is words."""
        matter = [self._met_or_missed(), self._reaction(), *self._refusal(), *self._telling()]
        closing = [self._goodbye(), self._moment(), self._question()]
        if not any([*matter, *closing]):
            closing.append(self._act("small_ack") or self._act("dont_know") or "Mm.")
        return [*matter, *closing]

    def _met_or_missed(self) -> str | None:
        if not self._direction.answered_moment:
            return None
        moment = self._persona.moment_by_id[self._direction.answered_moment]
        return self._pick.fresh(moment.met if self._direction.met else moment.missed)

    def _reaction(self) -> str | None:
        react = self._direction.react
        if react is None:
            return None
        if react in (React.NEWS, React.ANSWERED):
            return self._news(react)
        if react is React.UNEASE:
            return self._unease()
        if react is React.CONSENT_GIVEN and self._direction.near in self._persona.boundary_by_id:
            return self._pick.fresh(self._persona.boundary_by_id[self._direction.near].yields) or self._act(
                "consent_given"
            )
        if react is React.GREETING and self._brief.state.turn > 1:
            return self._act("greeting_again")
        if react is React.NOTHING_MORE and (general := self._general()):
            return general
        if react is React.CONSENT_NOT_YET and self._direction.boundary:
            return None
        return self._first_of(ACTS[react])

    def _news(self, react: React) -> str | None:
        reading = self._brief.reading
        found = self._reactions.nearest(
            reading.text,
            tone=self._persona.voice.tone,
            feeling=reading.feeling,
            to_a_question=react is React.ANSWERED,
        )
        for reaction in found:
            if line := self._pick.fresh([reaction.reply]):
                self._own_question = reaction.ask
                return line
        return self._feeling_for(reading.feeling) or self._first_of(ACTS[react])

    def _feeling_for(self, feeling: Feeling) -> str | None:
        if feeling.is_bright:
            return self._act("celebrates_with_them")
        return self._act("comforts_them") if feeling.is_heavy else None

    def _unease(self) -> str | None:
        boundary = self._persona.boundary_by_id.get(self._direction.near or "")
        hints = boundary.hints if boundary else ()
        return self._pick.fresh(hints) or self._pick.fresh(self._persona.temperament.unease) or self._act("uneasy_hint")

    def _refusal(self) -> list[str | None]:
        direction = self._direction
        if direction.boundary:
            declines = self._persona.boundary_by_id[direction.boundary].declines
            by_firmness = {"gently": declines.gently, "firmly": declines.firmly, "finally": declines.finally_}
            firmness = direction.firmness or "gently"
            return [self._pick.fresh(by_firmness[firmness]) or self._act(REFUSALS[firmness])]
        if direction.too_soon is not None:
            return [
                self._act("decline_soft_first"),
                self._act("decline_with_lighter_offer") if self._pick.chance(0.3) else None,
            ]
        return []

    def _telling(self) -> list[str | None]:
        direction = self._direction
        told = [self._pick.fresh(self._persona.disclosure_by_id[id_].says) for id_ in direction.tell]
        if direction.retell:
            told.append(
                self._pick.fresh(self._persona.disclosure_by_id[direction.retell].says)
                or self._act("noticing_asked_again")
            )
        if direction.answer:
            told.append(self._pick.fresh(self._persona.answers[direction.answer]) or self._act("noticing_asked_again"))
        if direction.topic and not told and direction.react is not React.NOTHING_MORE:
            told.append(self._general())
        return told

    def _general(self) -> str | None:
        topic = self._persona.topic_by_id.get(self._direction.topic or "")
        return self._pick.fresh(topic.says) if topic else None

    def _goodbye(self) -> str | None:
        if not self._direction.goodbye:
            return None
        if self._direction.boundary:  # the last refusal is the goodbye
            return None
        return self._first_of(GOODBYES[self._direction.goodbye]) or "Goodbye."

    def _moment(self) -> str | None:
        moment = self._persona.moment_by_id.get(self._direction.moment or "")
        return self._pick.fresh(moment.says) if moment else None

    def _question(self) -> str | None:
        direction = self._direction
        if direction.return_to:
            return self._act("back_to_earlier_word")
        if direction.ask:
            return self._pick.fresh(self._persona.topic_by_id[direction.ask].asks)
        if direction.ask_more:
            own = self._pick.fresh([self._own_question]) if self._own_question else None
            return own or (self._act("ask_about_word") if self._brief.reading.words else None)
        return None

    def _first_of(self, acts: tuple[str, ...]) -> str | None:
        """A fresh line for the first of these dialogue acts that has one."""
        return next((line for act in acts if (line := self._act(act))), None)

    def _act(self, act: str) -> str | None:
        """A fresh line for a dialogue act: the persona's own, then the shared ones of its tone, then near tones."""
        tone, comfort = self._persona.voice.tone, self._brief.state.comfort
        own = self._persona.voice.lines.get(act, ())
        shared = self._phrases.lines(act, tone=tone, comfort=comfort)
        near = self._phrases.own_tone(act, tone=tone, comfort=comfort)
        return self._pick.fresh(own) or self._pick.fresh(shared[:near]) or self._pick.fresh(shared[near:])

    def _topic_name(self) -> str | None:
        direction = self._direction
        boundary = self._persona.boundary_by_id.get(direction.boundary or direction.near or "")
        topic_id = boundary.topics[0] if boundary else direction.too_soon or direction.topic
        topic = self._persona.topic_by_id.get(topic_id or "")
        return topic.name if topic else None

    def _word(self) -> str | None:
        words = self._brief.reading.words
        return self._direction.return_to or (words[0] if words else None)
