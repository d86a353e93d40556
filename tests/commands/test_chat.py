"""`duologue chat`, with the real ear, partner, judge and store."""

import json

import pytest

SCRIPT = (
    "hello, I'm Sam from next door\nwhat do you do for a living?\nwhere is your husband?\nsorry, I didn't mean to pry\n"
)


@pytest.fixture
def script(tmp_path):
    """A script of four messages."""
    file = tmp_path / "me.txt"
    file.write_text(SCRIPT)
    return str(file)


def test_a_script_gives_one_object_a_turn_and_then_the_summary(run, script):
    """The shape that people and checks rely on."""
    ran = run("chat", "ines-duarte", "--script", script, "--json", "--seed", "1")
    *turns, last = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.code, ran.err) == (0, "")
    assert [turn["turn"] for turn in turns] == [1, 2, 3, 4]
    for turn in turns:
        assert set(turn) == {"turn", "message", "reply", "partner", "comfort", "direction", "scorecard"}
        assert set(turn["comfort"]) == {"before", "after", "changes"}
        assert {"stance", "disclosed", "boundary", "moment", "ended"} <= set(turn["direction"])
        assert {"principles", "behaviours", "overall", "judge", "unscored"} <= set(turn["scorecard"])
        moved = sum(change["delta"] for change in turn["comfort"]["changes"])
        assert moved == pytest.approx(turn["comfort"]["after"] - turn["comfort"]["before"], abs=0.02)
        assert all(change["quote"] in turn["message"] for change in turn["comfort"]["changes"])
        for judgement in turn["scorecard"]["principles"].values():
            assert set(judgement) == {"level", "called_for", "evidence", "why", "try"}
            for evidence in judgement["evidence"]:
                assert turn["message"][evidence["start"] : evidence["end"]] == evidence["quote"]
    assert turns[2]["direction"]["boundary"] == "the-marriage"
    assert turns[2]["comfort"]["after"] < turns[2]["comfort"]["before"]
    assert turns[3]["comfort"]["after"] > turns[3]["comfort"]["before"]
    assert {"principles", "behaviours", "overall", "unsent"} <= set(last["summary"])


def test_the_same_seed_gives_the_same_talk(run, script):
    """Word for word, grades and all."""
    first, second = (run("chat", "ines-duarte", "--script", script, "--json", "--seed", "5").out for _ in range(2))
    assert first == second


def test_lines_after_the_end_are_counted_not_sent(run):
    """A goodbye ends the talk; what comes after it stays unsent, and that is no error."""
    ran = run(
        "chat",
        "tomasz-wilk",
        "--script",
        "-",
        "--json",
        "--judge",
        "none",
        stdin="hello\ngoodbye!\nand then?\nhello?\n",
    )
    *turns, last = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 0
    assert turns[-1]["direction"]["ended"]
    assert last["summary"]["unsent"] == 2
    assert turns[0]["scorecard"] is None


def test_a_line_that_cannot_be_sent_is_named_and_the_rest_goes_on(run):
    """An overlong line costs one line on standard error."""
    ran = run(
        "chat",
        "tomasz-wilk",
        "--script",
        "-",
        "--json",
        "--judge",
        "none",
        stdin="hello\n" + "x" * 20_000 + "\nstill here\n",
    )
    assert "line 2 was not sent" in ran.err
    assert [json.loads(line)["message"] for line in ran.out.splitlines()[:-1]] == ["hello", "still here"]


def test_by_hand_an_empty_line_ends_the_talk(run):
    """Without a script one types, and sees words, levels and a summary."""
    ran = run("chat", "tomasz-wilk", "--seed", "1", stdin="hello Tomasz, sorry to come so late\n\n")
    assert ran.code == 0
    assert "Tomasz Wilk:" in ran.out
    assert "How it went" in ran.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["chat", "nobody"], "there is no persona 'nobody'"),
        (["chat", "ines-duarte", "--script", "/nowhere/me.txt"], "cannot read the script"),
        (["chat", "ines-duarte", "--script", "-"], "holds no message"),
        (["chat", "ines-duarte", "--judge", "jury"], "'jury' is not one of"),
        (["chat", "ines-duarte", "--partner", "model"], "no language model is connected"),
        (["chat", "ines-duarte", "--seed", "x"], "--seed"),
        (["chat"], "persona"),
        (["dance"], "dance"),
    ],
)
def test_bad_input_is_one_clear_line(run, arguments, says):
    """Exit 2, one line on standard error, nothing on standard output."""
    ran = run(*arguments)
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.count("\n") == 1
    assert ran.out == ""
