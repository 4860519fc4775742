"""Tells how far a build is: one line a stage, with the time that it usually takes, and a bar where it is watched in a terminal.

What it took the last time is kept beside the built course (`_build/times.json`); before there is one, it is what a machine with two cores took.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

STAGES = {
    "packages": ("Packages of the pages' scripts", 20),
    "scripts": ("Scripts of the pages", 5),
    "pages": ("Notebooks run, pages written", 60),
    "sheets": ("Sheets for the classroom", 15),
    "packs": ("Packs for learning platforms", 5),
    "finish": ("What pages share, and offline use", 5),
}
"""Each stage in words, and the seconds that it usually takes."""

TIMES = Path(__file__).parents[3] / "_build" / "times.json"
MINUTE = 60

Step = Callable[[float], None]
"""Hears how much of a stage is done, from 0 to 1."""


class Stages:
    """The lines of one build; `quiet` says nothing, `times` is the file with what each stage took the last time."""

    def __init__(self, console: Console | None = None, *, quiet: bool = False, times: Path = TIMES) -> None:
        """Write to the console that is given, else to standard output."""
        self.console = console or Console(file=sys.stdout, highlight=False, quiet=quiet)
        self.times = times

    @contextmanager
    def stage(self, name: str) -> Iterator[Step]:
        """Tell of a stage while it runs; gives what to call as it goes on. A stage that fails leaves its time as it was."""
        words = f"{STAGES[name][0]:<36}usually {spoken(self.usual(name))}"
        began = time.monotonic()
        if self.console.is_terminal:
            with self._bar() as bar:
                task = bar.add_task(words, total=None)
                yield lambda share: bar.update(task, total=1, completed=share)
                bar.update(task, total=1, completed=1)
        else:
            self.console.print(words, soft_wrap=True)
            yield lambda share: None
        self._keep(name, time.monotonic() - began)

    def usual(self, name: str) -> float:
        """The seconds that a stage took the last time here, else what it takes on two cores."""
        return float(self._kept().get(name, STAGES[name][1]))

    def _bar(self) -> Progress:
        """A bar that goes to and fro until somebody says how far the stage is, and a clock."""
        return Progress(
            TextColumn("{task.description}"), BarColumn(bar_width=24), TimeElapsedColumn(), console=self.console
        )

    def _kept(self) -> dict[str, float]:
        """What is on file; nothing where the file is missing or broken, since it is only told."""
        try:
            kept = json.loads(self.times.read_text(encoding="utf-8"))
            return {name: float(kept[name]) for name in STAGES if name in kept}
        except (OSError, ValueError, TypeError):
            return {}

    def _keep(self, name: str, seconds: float) -> None:
        self.times.parent.mkdir(parents=True, exist_ok=True)
        self.times.write_text(json.dumps(self._kept() | {name: round(seconds, 1)}), encoding="utf-8")


def spoken(seconds: float) -> str:
    """A time as it is said: “2 s”, “1 min”, “1 min 20 s”. Never 0, which nobody can wait for."""
    minutes, left = divmod(max(1, round(seconds)), MINUTE)
    return " ".join([f"{minutes} min"] * bool(minutes) + [f"{left} s"] * bool(left))
