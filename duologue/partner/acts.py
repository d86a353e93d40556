"""Which lines say a reaction: the persona's own first, then shared ones, in the order they are tried."""

from duologue.domain.direction import Firmness, Goodbye, React

ACTS: dict[React, tuple[str, ...]] = {
    React.GREETING: ("greeting_first",),
    React.NEWS: ("acknowledge_disclosure",),
    React.ANSWERED: ("small_ack",),
    React.NAME: ("greeting_back_name",),
    React.THANKS: ("thanks_answer",),
    React.COMPLIMENT: ("compliment_taken",),
    React.FLATTERY: ("noticing_flattery",),
    React.APOLOGY_ACCEPTED: ("apology_accepted_sincere",),
    React.APOLOGY_DOUBTED: ("apology_doubted",),
    React.APOLOGY_HOLLOW: ("apology_fake_called_out",),
    React.NO_TAKEN_WELL: ("thanks_for_accepting_no",),
    React.CONSENT_GIVEN: ("consent_given",),
    React.CONSENT_NOT_YET: ("consent_not_yet",),
    React.PRESSURE: ("noticing_pressure_or_guilt",),
    React.INSULT: ("insulted", "noticing_pressure_or_guilt"),
    React.ADVICE: ("noticing_advice_unasked",),
    React.NOT_LISTENED: ("noticing_not_listened_to",),
    React.SELF_TURN: ("noticing_topic_hijack",),
    React.OWNED_UP: ("owning_up_taken",),
    React.OFFERED: ("offer_taken",),
    React.UNDERSTOOD: ("empathy_taken", "noticing_being_listened_to"),
    React.OPINION: ("opinion_taken", "small_ack"),
    React.AGREEMENT: ("agree", "small_ack"),
    React.DISAGREEMENT: ("disagree_kindly",),
    React.SMALL: ("small_ack",),
    React.SILENCE: ("silence_or_ok",),
    React.DONT_KNOW: ("dont_know",),
    React.NOTHING_MORE: ("nothing_more", "dont_know"),
    React.ODD: ("odd_request", "misunderstood_ask_rephrase"),
    React.BOT: ("are_you_a_bot",),
    React.WEATHER: ("weather", "small_ack"),
    React.RIDDLE: ("riddle", "dont_know"),
    React.MATHS: ("maths", "dont_know"),
    React.FOREIGN: ("other_language_or_nonsense",),
    React.NONSENSE: ("misunderstood_ask_rephrase", "other_language_or_nonsense"),
    React.UNEASE: ("uneasy_hint",),
}
"""The dialogue acts that say each reaction."""

GOODBYES: dict[Goodbye, tuple[str, ...]] = {
    "good_talk": ("goodbye_good_talk", "goodbye_ok"),
    "ok": ("goodbye_ok",),
    "cooled": ("goodbye_cooled",),
    "pushed": ("leaves_after_push", "goodbye_cooled"),
    "insulted": ("leaves_after_insult", "goodbye_cooled"),
}
"""The dialogue acts that end a talk."""

REFUSALS: dict[Firmness, str] = {
    "gently": "decline_soft_first",
    "firmly": "decline_second_time",
    "finally": "decline_third_leaving",
}
"""The dialogue act that says no, where a boundary has run out of its own words."""
