"""`duologue personas`, `duologue --version` and `duologue eval`."""

import json

from duologue import __version__


def test_the_list_says_who_there_is(run):
    """As JSON, one list with the fields that people rely on."""
    listed = json.loads(run("personas", "list", "--json").out)
    assert {"ines-duarte", "tomasz-wilk", "priya-raman"} <= {persona["id"] for persona in listed}
    assert all(
        {"id", "name", "tagline", "version", "difficulty", "moment", "path"} == set(persona) for persona in listed
    )
    assert "Ines Duarte" in run("personas", "list").out


def test_showing_somebody_gives_nothing_away(run):
    """Who they are and your fact card; no disclosure, no reason for a boundary."""
    from duologue.authoring import Shelf
    from duologue.bootstrap import shipped

    for entry in Shelf([shipped("personas")]).all():
        shown = run("personas", "show", entry.persona.id).out + run("personas", "show", entry.persona.id, "--json").out
        assert entry.persona.scenario.goal in shown
        closed = [d.note for d in entry.persona.disclosures] + [b.reason for b in entry.persona.boundaries]
        assert not [text for text in closed if text in shown]


def test_checking_names_every_problem_and_exits_1(run, tmp_path):
    """File, line and field."""
    broken = tmp_path / "broken.yaml"
    broken.write_text("schema: 1\nid: Not A Slug\n")
    ran = run("personas", "check", str(broken))
    assert ran.code == 1
    assert "broken.yaml:2:1: id:" in ran.out
    assert run("personas", "check").code == 0


def test_version_and_help(run):
    """Quick answers."""
    assert run("--version").out == f"duologue {__version__}\n"
    for command in ([], ["chat"], ["score"], ["personas"], ["personas", "list"], ["personas", "check"]):
        ran = run(*command, "--help")
        assert (ran.code, ran.out.startswith("Usage:")) == (0, True)


def test_an_unknown_suite_is_answered_with_the_known_ones(run):
    """And `list` names them."""
    assert "turns" in run("eval", "list").out
    ran = run("eval", "nope")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
