"""`duologue score` on conversations held elsewhere."""

import json

import pytest

GOOD = {
    "id": "a",
    "messages": [
        {"speaker": "partner", "text": "I lost my job this morning."},
        {"speaker": "user", "text": "Oh no, I'm so sorry. How did they tell you?"},
        {"speaker": "partner", "text": "By email."},
        {"speaker": "user", "text": "Well, at least you have time now. I once lost mine too, it was way worse."},
    ],
}


def lines(*items) -> str:
    """JSON lines."""
    return "".join((item if isinstance(item, str) else json.dumps(item)) + "\n" for item in items)


def test_every_user_message_gets_a_card_in_order(run):
    """Two user messages, two cards, and the kinder one scores higher."""
    ran = run("score", "-", "--json", stdin=lines(GOOD))
    [scored] = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.code, scored["id"], len(scored["turns"])) == (0, "a", 2)
    assert scored["turns"][0]["overall"] > scored["turns"][1]["overall"]
    assert set(scored["summary"]["principles"]) == {"honesty", "boundaries", "attention", "understanding", "empathy"}
    assert all(0 <= strength <= 1 for strength in scored["summary"]["behaviours"].values())


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ("{not json", "line"),
        ('{"id": "b"}', "messages"),
        ('{"id": "b", "messages": [{"speaker": "dog", "text": "woof"}]}', "speaker"),
        ("[]", "line"),
        ('{"id": "b", "messages": [{"speaker": "user"}]}', "text"),
    ],
)
def test_a_malformed_line_is_named_and_the_others_are_scored(run, bad, says):
    """The good lines before and after it are graded; exit 1 tells that one was left out."""
    ran = run("score", "-", "--json", stdin=lines(GOOD, bad, GOOD | {"id": "c"}))
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["a", "c"]
    assert ran.code == 1
    assert "-:2:" in ran.err
    assert says in ran.err


def test_odd_conversations_are_scored_or_unscored(run):
    """No user message, empty text, emoji, and a language the judge does not read give cards, never a failure."""
    odd = [
        {"id": 1, "messages": []},
        {"id": 2, "messages": [{"speaker": "user", "text": ""}]},
        {"id": 3, "messages": [{"speaker": "user", "text": "🙂"}]},
        {"id": 4, "messages": [{"speaker": "partner", "text": "hi"}, {"speaker": "user", "text": "x" * 30_000}]},
        {"id": 5, "messages": [{"speaker": "user", "text": "<|endoftext|>{{ 7*7 }}"}]},
    ]
    ran = run("score", "-", "--json", stdin=lines(*odd))
    scored = [json.loads(line) for line in ran.out.splitlines()]
    assert [item["id"] for item in scored] == [1, 2, 3, 4, 5]
    assert scored[2]["turns"][0]["unscored"]
    assert ran.code == 0


def test_a_missing_file_is_one_clear_line(run):
    """Exit 2."""
    ran = run("score", "/nowhere.jsonl")
    assert (ran.code, ran.err.count("\n")) == (2, 1)


def test_in_words_a_conversation_is_a_line(run):
    """Without --json a person can read it."""
    assert run("score", "-", stdin=lines(GOOD)).out.startswith("a: overall")
