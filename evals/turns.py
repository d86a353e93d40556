"""How quick is it: one embedded turn, the command's start, the page's start, and memory.

Run: duologue eval turns [--turns N] [--no-page]
Prints n, median, 95th percentile with a 95 % bootstrap interval, and worst.
"""

import argparse
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil

from duologue.bootstrap import Program
from duologue.settings import Settings

ROOT = Path(__file__).parents[1]
MESSAGES = (
    "hello, how are you today?",
    "I like the way you put that. what made you think of it?",
    "my week was long, I had to work late every day and I'm a bit tired",
    "do you have any hobbies?",
    "oh no, that sounds hard. how did it go on?",
    "that's fine, you don't have to tell me",
    "I grew up by the sea, we had a small boat and a very bad-tempered dog",
    "thanks for telling me that",
    "what do you like to eat?",
    "ha, I can picture that. did you mind?",
    "sorry, I didn't mean to be so blunt about it",
    "it rained all morning here, the street was like a river",
)


def main(arguments: list[str] | None = None) -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(prog="duologue eval turns", description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=120, help="turns in each rehearsal (default 120)")
    parser.add_argument("--no-page", action="store_true", help="leave out the page")
    options = parser.parse_args(arguments)
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    with tempfile.TemporaryDirectory() as home:
        timings = list(one_turn(Path(home), options.turns))
    print(row("one turn, ms, first 100 of a rehearsal", [ms for index, ms in timings if index <= 100]))
    print(row("one turn, ms, after 100", [ms for index, ms in timings if index > 100]))
    print(f"memory with ear, partner and judge in use: {psutil.Process().memory_info().rss / 2**20:.0f} MB")
    print(row("duologue --version, ms", [start_of_command() for _ in range(10)]))
    if not options.no_page:
        pages = [start_of_page() for _ in range(5)]
        print(row("server healthy after it starts, ms", [usable for usable, _ in pages]))
        print(row("memory of the server before its first page, MB", [memory for _, memory in pages]))


def one_turn(home: Path, turns: int) -> Iterator[tuple[int, float]]:
    """Turn number and milliseconds from handing over the message to the stored scorecard, for every persona."""
    program = Program(Settings(home=home))
    rehearsals = program.rehearsals()
    for entry in program.shelf.all():
        transcript = rehearsals.start(entry.persona, seed=1)
        for index in range(1, turns + 1):
            message = f"{MESSAGES[index % len(MESSAGES)]} ({index})"
            began = time.perf_counter()
            for _ in rehearsals.say(transcript.id, message):
                pass
            yield index, (time.perf_counter() - began) * 1000
            if program.store.transcript(transcript.id).has_ended:
                break


def start_of_command() -> float:
    """Milliseconds for `duologue --version`."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "duologue", "--version"], check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - began) * 1000


def start_of_page() -> tuple[float, float]:
    """Milliseconds from starting the server to its health check, and its memory in MB; a browser needs more."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as home:
        command = [
            sys.executable,
            "-m",
            "streamlit",
            "run",
            "asgi.py",
            "--server.port",
            str(port),
            "--server.headless",
            "true",
        ]
        began = time.perf_counter()
        environment = os.environ | {"DUOLOGUE_HOME": home}
        server = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            answers = wait_for(f"http://127.0.0.1:{port}/_stcore/health")
            return (answers - began) * 1000, psutil.Process(server.pid).memory_info().rss / 2**20
        finally:
            server.terminate()
            server.wait(10)


def wait_for(url: str) -> float:
    """The moment at which the address answers."""
    for _ in range(600):
        try:
            with urllib.request.urlopen(url, timeout=1):
                return time.perf_counter()
        except OSError:
            time.sleep(0.02)
    raise SystemExit("the server did not start within 12 seconds")


def row(name: str, values: list[float]) -> str:
    """One line of the table."""
    if not values:
        return f"{name}: nothing measured"
    p95 = percentile(95)
    low, high = interval(values, p95)
    return (
        f"{name}: n {len(values)}, median {statistics.median(values):.1f}, p95 {p95(values):.1f} "
        f"[{low:.1f}, {high:.1f}], worst {max(values):.1f}"
    )


def percentile(q: float) -> Callable[[list[float]], float]:
    """The q-th percentile as a function."""
    return lambda values: float(np.percentile(values, q))


def interval(values: list[float], statistic: Callable[[list[float]], float], draws: int = 1000) -> tuple[float, float]:
    """A 95 % bootstrap interval of a statistic."""
    source = random.Random(0)
    found = sorted(statistic(source.choices(values, k=len(values))) for _ in range(draws))
    return found[int(0.025 * draws)], found[int(0.975 * draws)]


if __name__ == "__main__":
    main()
