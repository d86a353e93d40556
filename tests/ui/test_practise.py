"""Practise, in the app: from the gallery to the summary, all of it from the store and the link."""

import pytest

from duologue.errors import MessageRefused
from duologue.ui import resources
from tests.ui.hand_made import NASTY, everything, html

HELLO = "Good morning! I'm Sam, from next door. Please keep the bench."


def test_the_gallery_shows_everybody_on_the_shelf(open_app, program):
    """One button for each persona."""
    app = open_app()
    assert len(app.button) == len(program.shelf.all())
    assert "Who would you like to talk with?" in app.title[0].value


def test_from_the_gallery_to_the_first_word(open_app, program):
    """Choosing shows the scene; starting makes a rehearsal, and the link carries it."""
    app = open_app()
    app.button(key="gallery.meet.ines-duarte").click().run()
    assert program.shelf.persona("ines-duarte").scenario.goal in html(app)
    app.button(key="practise.start").click().run()
    (overview,) = program.store.overviews()
    assert app.query_params == {"rehearsal": overview.id}
    assert app.chat_input[0].placeholder == "Say something to Ines"


def test_a_seed_in_the_link_fixes_the_talk(open_app, program):
    """Two starts with one seed begin with the same words."""
    for _ in range(2):
        open_app(persona="ines-duarte", seed="7").button(key="practise.start").click().run()
    seeds = {program.store.transcript(each.id).seed for each in program.store.overviews()}
    assert seeds == {7}


def test_a_message_is_answered_graded_and_shown(open_app, hold, program):
    """After a message the page has it, the reply, its card, and comfort as in the store."""
    started = hold()
    app = open_app(rehearsal=started.id)
    app.chat_input[0].set_value(HELLO).run()
    kept = program.store.transcript(started.id)
    shown = html(app)
    assert kept.turns[0].message == HELLO
    assert kept.turns[0].reply
    assert shown.count('class="dl-card"') == 1
    assert f'aria-valuenow="{round(kept.state.comfort)}"' in shown


@pytest.mark.parametrize("reload", [False, True])
def test_a_reload_brings_back_the_same_page(open_app, hold, reload):
    """A new session with the same link shows the same, word for word."""
    talk = hold(HELLO, "What are the hammers for?")
    first = open_app(rehearsal=talk.id)
    second = open_app(rehearsal=talk.id) if reload else first.run()
    assert html(first) == html(second)


@pytest.mark.parametrize("nasty", NASTY)
def test_nasty_messages_are_taken_as_they_are(open_app, hold, nasty, program):
    """The page goes on, and shows what the store has."""
    app = open_app(rehearsal=hold().id)
    app.chat_input[0].set_value(nasty).run()
    assert not app.exception
    assert not app.warning
    assert program.store.transcript(app.query_params["rehearsal"]).turns[0].message.split() == nasty.split()


@pytest.mark.parametrize("refused", ["   ", "x" * 20_000, "\x00\x07"])
def test_a_refused_message_stays_in_the_input(open_app, hold, refused, program):
    """One line says why, nothing is stored, and the text is back in the field."""
    app = open_app(rehearsal=hold().id)
    app.chat_input[0].set_value(refused).run()
    assert len(app.warning) == 1
    assert app.chat_input[0].proto.value == refused
    assert not program.store.transcript(app.query_params["rehearsal"]).turns


def test_a_message_that_waits_can_be_answered(open_app, hold, program):
    """After the process was stopped between message and reply, the page shows the message and offers to go on."""
    talk = hold()
    program.store.keep_message(talk.id, 1, HELLO)
    app = open_app(rehearsal=talk.id)
    assert "keep the bench" in html(app)
    assert app.chat_input[0].disabled
    app.button(key="composer.go-on").click().run()
    assert program.store.transcript(talk.id).turns[0].reply
    assert not app.chat_input[0].disabled


def test_a_card_that_was_never_made_is_made(open_app, hold, program):
    """A turn left without its card is graded when the rehearsal is opened again."""
    talk = hold(HELLO)
    other = hold()
    program.store.keep_message(other.id, 1, HELLO)
    program.store.keep_reply(other.id, talk.turns[0].model_copy(update={"card": None}))
    app = open_app(rehearsal=other.id)
    assert "still to come" not in html(app)
    assert program.store.transcript(other.id).turns[0].card


def test_two_tabs(open_app, hold, program):
    """What the second tab sends into a talk that has gone on is not stored, is not lost, and the page says why."""
    talk = hold()
    first, second = open_app(rehearsal=talk.id), open_app(rehearsal=talk.id)
    first.chat_input[0].set_value(HELLO).run()
    second.chat_input[0].set_value("Hello?").run()
    assert "another tab" in second.warning[0].value
    assert second.chat_input[0].proto.value == "Hello?"
    assert len(program.store.transcript(talk.id).turns) == 1
    assert "keep the bench" in html(second)
    second.button(key="composer.reload").click().run()
    assert not second.warning
    second.chat_input[0].set_value("Hello?").run()
    assert len(program.store.transcript(talk.id).turns) == 2


def test_comfort_can_be_hidden(open_app, hold):
    """With the switch off, no figure and no cause of comfort is left on the page."""
    app = open_app(rehearsal=hold(HELLO).id)
    assert "dl-meter" in html(app)
    app.toggle[0].set_value(False).run()
    assert "dl-meter" not in html(app)
    assert "dl-causes" not in html(app)


def test_finishing_shows_the_summary(open_app, hold, program):
    """Then there is no input, and the ways on."""
    talk = hold(HELLO, "What are the hammers for?")
    app = open_app(rehearsal=talk.id)
    app.button(key="ending.finish.yes").click().run()
    found = program.store.summary(talk.id)
    assert found.afterwards in html(app)
    assert not app.chat_input
    app.button(key="ending.again").click().run()
    assert app.query_params == {"persona": "ines-duarte"}


def test_nothing_can_be_finished_before_it_began(open_app, hold):
    """Without a message there is no Finish."""
    app = open_app(rehearsal=hold().id)
    assert "ending.finish.yes" not in [button.key for button in app.button]


def test_when_the_persona_has_left_the_page_is_kind(open_app, hold, program):
    """A line, the last words, and the way to the summary."""
    talk = hold()
    app = open_app(rehearsal=talk.id)
    for _ in range(6):
        if app.chat_input:
            app.chat_input[0].set_value("You stupid cow, you are an idiot.").run()
    assert program.store.transcript(talk.id).has_ended
    assert app.info[0].value.startswith("Ines has left")
    assert "stupid cow" in html(app)
    app.button(key="ending.summary").click().run()
    assert program.store.summary(talk.id)
    with pytest.raises(MessageRefused):
        resources.rehearsals().say(talk.id, "wait")


@pytest.mark.parametrize(
    ("link", "says"),
    [
        ({"rehearsal": "nope"}, "nope"),
        ({"rehearsal": "<script>"}, "script"),
        ({"rehearsal": ""}, "no rehearsal"),
        ({"persona": "nobody"}, "nobody"),
        ({"persona": "../../etc/passwd.yaml"}, "passwd"),
    ],
)
def test_a_link_to_nothing_is_one_clear_line(open_app, link, says):
    """With a way back to the start, and no traceback."""
    app = open_app(**link)
    assert says in app.warning[0].value
    app.button(key="problem.start").click().run()
    assert not app.query_params


def test_nothing_closed_is_on_the_page(open_app, hold, program):
    """Whatever was not told in the talk, and the reasons for boundaries, are nowhere on it."""
    talk = hold(HELLO, "What are the hammers for?", "Where is your husband?", "I'm sorry, that was too direct.")
    ines = program.shelf.persona("ines-duarte")
    told = {id_ for turn in talk.turns for id_ in turn.direction.tell}
    closed = [text for d in ines.disclosures if d.id not in told for text in (d.note, *d.says)]
    closed += [boundary.reason for boundary in ines.boundaries]
    for page in ("practise", "review"):
        sent = everything(open_app(page, rehearsal=talk.id))
        assert not [text for text in closed if text in sent]
