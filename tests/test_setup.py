"""The set-up: exact and hashed versions, no address or path of a machine, a wheel that holds everything."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LISTS = ["constraints.txt", "constraints-run.txt"]
# Put together here, so that this file does not name them itself.
INDEX_HOSTS = ["pypi" + ".org", "python" + "hosted.org", "registry.npm" + "js.org"]
MACHINE_PATH = re.compile(r"(?<![\w.~$}/-])/(?:work|root|home|Users)/[A-Za-z.]")


def pins(name: str) -> dict[Requirement, str]:
    """The requirements of a list, each with the text that follows it up to the next one."""
    lines = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    entries = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    return {Requirement(entry.split(" --hash")[0].strip()): entry for entry in entries}


def names(requirements: object) -> set[str]:
    """The canonical names of some requirements."""
    return {canonicalize_name(Requirement(str(each)).name) for each in requirements}


def files() -> list[Path]:
    """The files of the checkout that git tracks or would track."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


@pytest.mark.parametrize("name", LISTS)
def test_every_version_is_exact_and_hashed(name: str) -> None:
    """Each entry is one exact version with at least one SHA-256."""
    for requirement, entry in pins(name).items():
        assert [each.operator for each in requirement.specifier] == ["=="], entry[:80]
        assert re.findall(r"--hash=sha256:[0-9a-f]{64}\b", entry), entry[:80]


@pytest.mark.parametrize("name", LISTS)
def test_the_lists_hold_no_address(name: str) -> None:
    """Neither an entry nor a comment says where from."""
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_every_dependency_is_pinned() -> None:
    """What pyproject.toml asks for stands in the lists: all in the one, what running needs in the other."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = names(project["project"]["dependencies"]) | names(project["build-system"]["requires"])
    extras = names(each for extra in project["project"]["optional-dependencies"].values() for each in extra)
    assert needed <= names(pins("constraints-run.txt"))
    assert needed | extras <= names(pins("constraints.txt"))


def test_running_and_testing_use_the_same_versions() -> None:
    """constraints-run.txt is a part of constraints.txt."""
    full = {(each.name, str(each.specifier)) for each in pins("constraints.txt")}
    assert {(each.name, str(each.specifier)) for each in pins("constraints-run.txt")} <= full


def test_the_readme_shows_the_two_commands() -> None:
    """A reader finds how to run and how to test."""
    readme = ROOT / "README.md"
    if not readme.exists():
        pytest.skip("no README.md yet")
    assert {"make run", "make test"} <= set(re.findall(r"make \w+", readme.read_text(encoding="utf-8")))


def test_no_file_names_an_index_or_a_path_of_a_machine() -> None:
    """The project says nowhere from where a package comes, nor where somebody's checkout lies."""
    found = []
    for path in files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # weights, fonts, archives
        words = [host for host in INDEX_HOSTS if host in text]
        words += [match.group() for match in MACHINE_PATH.finditer(text)]
        found += [f"{path.relative_to(ROOT)}: {word}" for word in words]
    assert not found


def test_the_wheel_holds_the_personas_and_the_prompts(tmp_path: Path) -> None:
    """An installed package brings the top-level folders and all files of its own."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    held = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())
    expected = {path.relative_to(ROOT).as_posix() for path in files()}
    shipped = {f"duologue/_shipped/{each}" for each in expected if each.startswith(("personas/", "prompts/"))}
    assert shipped | {each for each in expected if each.startswith("duologue/")} <= held
