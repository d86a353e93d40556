"""What a message is heard against: what the persona said last, what was refused, what the learner said before."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from duologue.domain.scales import Feeling
from duologue.domain.state import State
from duologue.domain.transcript import Message
from duologue.ear.charges import Charge, charge_of
from duologue.ear.cues.cue import Where, compiled
from duologue.ear.feelings import feeling_of
from duologue.ear.phrases import Encodes, normal
from duologue.ear.utterance import Clause, Utterance

LOOKED_BACK = 16
"""Messages of the history that are looked at, whoever said them."""

_LONGEST_REMEMBERED = 1_200

SURE = Charge(heavy=0.5, bright=0.5, refusal=0.6)
"""From which likelihood a message counts as carrying it, where no wording tells; chosen with
 `evals/acts.py --part tuned`."""


NOTHING = Charge()
"""What the beginning of a talk carries."""


@dataclass(frozen=True)
class Context:
    """The talk so far, as far back as it matters."""

    history: tuple[Message, ...] = ()
    state: State | None = None
    charge: Charge = NOTHING
    """What the persona's last message carries by meaning."""

    @classmethod
    def of(cls, history: Sequence[Message], state: State | None, encoder: Encodes) -> "Context":
        """The last `LOOKED_BACK` messages; what is older does not change how a message is heard."""
        recent = tuple(m.model_copy(update={"text": m.text[:_LONGEST_REMEMBERED]}) for m in history[-LOOKED_BACK:])
        last = normal(_last(recent))
        return cls(recent, state, charge_of(encoder.encode([last])[0]) if last else Charge())

    @cached_property
    def last(self) -> Utterance:
        """What the persona said last; empty at the start."""
        return Utterance(_last(self.history))

    @cached_property
    def question(self) -> Clause | None:
        """The question the persona asked last, if its last message asks one."""
        asked = [s for s in self.last.sentences if s.is_marked_question]
        return asked[-1] if asked else None

    @property
    def is_hurt(self) -> bool:
        """Whether the persona has something to forgive."""
        return self.state is not None and self.state.unhealed > 0

    @cached_property
    def has_refusal(self) -> bool:
        """Whether the persona has just declined something, by the state or in so many words."""
        if self.state is not None and self.state.refused:
            return True
        return any(_REFUSAL.search(s.plain) and not _NO_REFUSAL.search(s.plain) for s in self.last.sentences)

    @cached_property
    def _may_refuse(self) -> bool:
        return self.charge.refusal >= SURE.refusal or any(_SOFT_REFUSAL.search(s.plain) for s in self.last.sentences)

    @cached_property
    def is_heavy(self) -> bool:
        """Whether the persona has just told something sad, frightening or painful."""
        return self._feeling.is_heavy or self.charge.heavy >= SURE.heavy

    @cached_property
    def is_bright(self) -> bool:
        """Whether the persona has just told something good."""
        return self._feeling.is_bright or self.charge.bright >= SURE.bright

    @cached_property
    def _feeling(self) -> Feeling:
        return feeling_of(self.last)

    @cached_property
    def is_complaint(self) -> bool:
        """Whether the persona has just complained of something the learner did."""
        return any(_COMPLAINT.search(s.plain) and not _NO_COMPLAINT.search(s.plain) for s in self.last.sentences)

    def holds(self, where: Where, *, is_question: bool) -> bool:
        """Whether a cue that counts `where` counts in a sentence."""
        return self._holding.get(where, (where is Where.ASKED) is is_question)

    @cached_property
    def _holding(self) -> dict[Where, bool]:
        news = (self.is_heavy or self.is_bright) and not self.is_complaint
        return {
            Where.ANYWHERE: True,
            Where.AFTER_REFUSAL: self.has_refusal or self._may_refuse,
            Where.AFTER_CLEAR_REFUSAL: self.has_refusal,
            Where.AFTER_NEWS: news,
            Where.NOT_AFTER_SORROW: self.is_complaint or self.has_refusal or self.is_hurt or not self.is_heavy,
            Where.TURNED: news and self.question is None,
            Where.AFTER_HEAVY: self.is_heavy,
            Where.AFTER_FEELING: self.is_heavy or self.is_bright or self.is_complaint,
            Where.AFTER_COMPLAINT: self.is_complaint,
            Where.AFTER_QUESTION: self.question is not None,
        }


def _last(history: Sequence[Message]) -> str:
    return next((m.text for m in reversed(history) if m.speaker == "partner"), "")


_REFUSAL = compiled(
    r"i would (much |really )?(rather|prefer)( to)? (not|keep|leave|we|talk about something|stay|skip)|(i|i "
    r"really) (do not|am not going to|will not|can not|do not want to|am not (ready|comfortable|able) to|"
    r"would not) "
    r"(really |like to |want to |wish to |usually |ever |just )*(talk|discuss|go into|go there|say|tell|"
    r"share|get into|answer|speak|open|drink|eat|come|sing|do|dance|hug|give|lend)( \w+)?"
    r"|(that|it|this) is (private|personal|between|mine|not something i|not (a )?(topic|subject)|none of|my "
    r"business|off limits|a bit (private|personal)|too (private|personal|soon|early)|not for (today|now|"
    r"you))"
    r"|not (something|a thing) i (talk|discuss|share|want|go)|let us (not|leave|talk about something else|"
    r"change|skip|stay)|no comment|i will pass|i pass|(can|could) we (talk about something else|not|"
    r"leave|change|drop|skip)"
    r"|(leave it|leave that|keep that|keep it) (there|at that|to myself|be|out|alone)|(not going there|not "
    r"today|not now|not yet|not tonight|another time|some other time|maybe (later|another))|please (do "
    r"not (ask|push|press)|stop asking|leave|drop)"
    r"|(i said no|no means no|no thank you|no thanks|^no(?= [.!,])|asked me (that )?(already|twice)|do not "
    r"ask|stop asking|drop it|i have told you (that )?i|we do not know each other|hardly know (you|each)|"
    r"barely know)|not comfortable|keep (that|it|this|those) (to myself|private|offline)|my (choice|"
    r"business|own affair)"
    r"|not in the mood|(prefer|rather) (email|text|not)|that is (all|as much as) i|i am not (telling|saying|"
    r"answering|drinking|coming|going|doing|discussing)|^nah|^nope|have to say no|say no"
)
_SOFT_REFUSAL = compiled(
    r"(please )?(do not|not) (make (a|it)|tell (anyone|the|anybody)|bring|those|that one|this one|in front|"
    r"here|yet|really my|great (on|with|at))|can we not|could we not"
    r"|i (do not|can not|will not) (really )?(drink|eat|smoke|want to|do|like to|this|today|tonight|now|yet|"
    r"make|come|manage|meet|lend)|i would rather \w+|^(no|nah|nope)( no)? ,? ?(i|it|that|not|please|"
    r"weddings|leave)"
    r"|leave it|not saying|i am not (going|coming|ready|doing|drinking)|thought about it , no|i prefer "
    r"(\w+ing|to|not|email)|i have to (go|get) back|(, )?(anyway|anyways)( !| ,)|before you ask|do not "
    r"want to|not for me|too (soon|much) for me"
)
_NO_REFUSAL = compiled(
    r"i do not (say|tell you) (that|this) (often|lightly|to many)|i would rather you "
    r"(told|said|tell|say)|not now that|no wonder|no idea|no way|no ,? (i|it|he|she|they|we) (am|is|was|did|"
    r"have|had|got|are|love|like|loved)"
)
_COMPLAINT = compiled(
    r"you (said|told|promised|forgot|left|broke|never|always|keep|kept|did not|have not|were (late|not|"
    r"supposed|meant)|are late|could have|should have|might have|lied|ignored|shouted|interrupted|cut me|"
    r"talked over|ate|used|took|parked|borrowed|let me|made me (feel|look|wait|cry)|"
    r"stood me|went (behind|and)|wrote|posted|laughed|snapped|looked at your|have been (on your|ignoring|"
    r"avoiding|late)|were on your|missed|sold|read|do not (even )?(listen|care)|are not listening|are "
    r"(always|never)|only)"
    r"|your (\w+ )?(music|dog|kids|kid|party|car|noise|bins|app|update|support|website|company|delivery|"
    r"driver|people|team|tree|fence|drum|smoke|washing|boots|form) (is|are|was|were|keeps|has|have|woke|"
    r"kept|barks|does|did|comes)"
    r"|(third|fourth|second|fifth) time|(been|was) waiting|(still )?(not|nobody|no one) (working|called|"
    r"answered|fixed|came|been fixed)|i (want|would like) (a refund|my money|to complain)|(why|how) (did|"
    r"could|would) you|did you (tell|eat|take|read|use|shout|really say|forget)|is it true (that )?you|"
    r"(can|could) you (please )?(stop|not|keep it|turn it)|(it is|was) (too|so) loud|i am (really |so |"
    r"very |a bit )?(angry|cross|annoyed|upset|disappointed|hurt) (with|at|that|by|about how) you|that "
    r"(hurt|stung|was (rude|unfair|not (ok|okay|fair)))|unacceptable|ridiculous|you people|your (fault|"
    r"turn|mistake)|again \?$|it is (broken|frozen|down) again|for the (third|second|fourth) time"
)
_NO_COMPLAINT = compiled(
    r"you (never|always) (complain|make me (laugh|smile)|know what)|(is|was|it is|that is) not your fault|"
    r"you did not (have to|do anything|mean)|(he|she|they) (said|told)|you (said|told me) (you|that you) "
    r"(were|are|like|liked|love|had|have|live|lived|work|worked|moved)|(what|where|who) (did|was) (it "
    r")?you said|did you (read|take) (any|it up|up|to)"
)
