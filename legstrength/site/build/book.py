"""Runs Jupyter Book: hears how far it is, keeps all that it says in a file, and passes on what matters.

It says some three hundred lines where all is well: of these only its place in the book counts, for the bar. Where it fails, its warnings do.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from legstrength.site.build.stages import Step

COLOUR = re.compile(r"\x1b\[[\d;]*m")
PLACE = re.compile(r"^(reading sources|writing output)\.\.\. \[ *(\d+)%\]")
PARTS = ("reading sources", "writing output")
"""What fills the time of a build, in order: each is taken for half of it."""

WARNING = re.compile(r"(^|: )(WARNING|ERROR|CRITICAL)\b|^Extension error|^Exception occurred")
NEXT = re.compile(
    r"^(reading sources|writing output|looking for|pickling|checking|preparing|copying|generating|build |Writing evaluated|\[IPKernelApp\]|.*\[mystnb\]$)"
)
"""A line that is not the rest of a warning."""

TRACE = re.compile(r"traceback saved in: (\S.*\.log)")
"""Where the error of a notebook's cell stands: its last line is told with the warning."""

NO_FAULT = "[IPKernelApp] WARNING"
"""Each kernel warns of eavesdroppers, on a line of this machine with itself."""

LAST = 20
"""Lines that are passed on where a build fails without a warning."""


def write_pages(root: Path, work: Path, log: Path, step: Step) -> list[str]:
    """Write the pages of the book in `root` below `work`; what went wrong, a line each, or nothing. A warning counts as an error.

    `log` takes all that Jupyter Book says. It runs in a session of its own, so that Ctrl+C reaches only us: we end it, and no traceback of
    its own is printed.
    """
    call = [sys.executable, "-c", "from jupyter_book.cli.main import main; main()", "build", str(root)]
    call += ["--path-output", str(work), "--all", "-W", "-n", "--keep-going"]
    log.parent.mkdir(parents=True, exist_ok=True)
    running = subprocess.Popen(
        call,
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"},
        start_new_session=True,
    )
    said: list[str] = []
    try:
        assert running.stdout is not None
        with log.open("w", encoding="utf-8") as kept:
            for line in (COLOUR.sub("", raw).rstrip() for raw in running.stdout):
                kept.write(f"{line}\n")
                said.append(line)
                if share := share_of(line):
                    step(share)
        return faults(said) if running.wait() else []
    except BaseException:
        _end(running)
        raise


def share_of(line: str) -> float:
    """How much of the book is done when Jupyter Book says this, from 0 to 1; where a line does not tell, 0."""
    place = PLACE.match(line)
    return (PARTS.index(place[1]) + int(place[2]) / 100) / len(PARTS) if place else 0.0


def faults(said: list[str]) -> list[str]:
    """The warnings in what a failed build said, each with the lines that belong to it; where there is none, its last lines."""
    return list(dict.fromkeys(_warnings(said))) or said[-LAST:] or ["Jupyter Book ended without a word."]


def _warnings(said: Iterable[str]) -> Iterator[str]:
    within = False
    for line in said:
        if NO_FAULT in line or NEXT.match(line):
            within = False
        elif WARNING.search(line):
            within = True
        if within:
            yield line
            yield from _error_of_a_cell(line)


def _error_of_a_cell(line: str) -> list[str]:
    """The last line of the traceback that a warning names, or nothing."""
    trace = TRACE.search(line)
    if not trace or not Path(trace[1]).is_file():
        return []
    return Path(trace[1]).read_text(encoding="utf-8").strip().splitlines()[-1:]


def _end(running: subprocess.Popen[str]) -> None:
    """End Jupyter Book and the kernels that it started."""
    with contextlib.suppress(ProcessLookupError):
        if hasattr(os, "killpg"):
            os.killpg(running.pid, signal.SIGTERM)
        else:
            running.terminate()
    running.wait()
