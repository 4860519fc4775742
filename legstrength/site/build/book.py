"""Runs Jupyter Book, and passes on what it says but for the address at its end: the pages are moved from there a moment later."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

FRAME = re.compile(r"^(\x1b\[\d*m)*=*(\x1b\[\d*m)*\s*$")
END = "Finished generating HTML"


def write_pages(root: Path, work: Path, quiet: bool = False) -> bool:
    """Write the pages of the book in `root` below `work`; whether all went well. Warnings are passed on, and count as errors.

    Jupyter Book runs in a session of its own, so that Ctrl+C reaches only us: we end it, and no traceback of its own is printed.
    """
    call = [sys.executable, "-c", "from jupyter_book.cli.main import main; main()", "build", str(root)]
    call += ["--path-output", str(work), "--all", "-W", "-n", "--keep-going", *(["-q"] if quiet else [])]
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
    try:
        assert running.stdout is not None
        for line in without_address(running.stdout):
            print(line, end="", flush=True)
        return running.wait() == 0
    except BaseException:
        _end(running)
        raise


def without_address(lines: Iterable[str]) -> Iterator[str]:
    """The lines up to the box at the end that names where the pages were written."""
    held: list[str] = []
    silent = False
    for line in lines:
        if END in line:
            held, silent = [], True
        if silent:
            continue
        held.append(line)
        if not FRAME.match(line):
            yield from held
            held = []
    yield from held


def _end(running: subprocess.Popen[str]) -> None:
    """End Jupyter Book and the kernels that it started."""
    with contextlib.suppress(ProcessLookupError):
        if hasattr(os, "killpg"):
            os.killpg(running.pid, signal.SIGTERM)
        else:
            running.terminate()
    running.wait()
