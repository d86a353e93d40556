"""The dialogue acts and common questions that persona files may use."""

import json
from importlib.resources import files

ACTS = frozenset(
    """
    greeting_first greeting_again greeting_back_name how_are_you_answer small_ack acknowledge_disclosure
    return_disclosure_lead_in lead_in_tell ask_back_generic ask_about_word uneasy_hint decline_soft_first
    decline_hard_first decline_second_time decline_third_leaving decline_with_lighter_offer consent_given
    consent_not_yet thanks_for_accepting_no apology_accepted_sincere apology_doubted apology_fake_called_out
    warming_again opening_up_lead_in noticing_being_listened_to noticing_not_listened_to noticing_asked_again
    noticing_flattery noticing_pressure_or_guilt noticing_advice_unasked noticing_topic_hijack disagree_kindly
    agree dont_know misunderstood_ask_rephrase other_language_or_nonsense are_you_a_bot silence_or_ok
    thanks_answer compliment_taken goodbye_good_talk goodbye_ok goodbye_cooled leaves_after_push
    leaves_after_insult insulted back_to_earlier_word remembers_name celebrates_with_them comforts_them
    nothing_more odd_request offer_taken owning_up_taken empathy_taken opinion_taken weather riddle maths
    """.split()
)
"""Dialogue acts a persona may have lines of its own for."""

QUESTIONS = frozenset(
    question["id"] for question in json.loads(files("duologue").joinpath("ear", "questions.json").read_text("utf-8"))
)
"""Questions people commonly ask."""
