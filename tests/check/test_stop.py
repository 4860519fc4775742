"""What stops a command ends in one sentence: Ctrl+C, a port that is none, a folder that cannot be written, a full disk."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from legstrength.check import stop
from legstrength.site.build import book
from legstrength.site.build.site import open_server

ROOT = Path(__file__).parents[2]


def said(error: BaseException, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The exit code and the words for a command that ends so."""

    def command() -> None:
        raise error

    code = stop.in_words(command, checked=False)
    return code, capsys.readouterr().err.strip()


def test_what_stops_a_command_is_said_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody reads a traceback for what is no fault of the code."""
    assert said(KeyboardInterrupt(), capsys) == (130, "Stopped. What was built before is untouched.")
    assert said(stop.Told("No tool. Get it."), capsys) == (1, "No tool. Get it.")
    code, words = said(PermissionError(errno.EACCES, "Permission denied", "/there/_build"), capsys)
    assert code == 1 and words.startswith("/there/_build cannot be read or written (permission denied). See that its")
    assert said(OSError(errno.ENOSPC, "No space left"), capsys) == (1, "The disk is full. Make room, and begin again.")


def test_a_fault_of_the_code_keeps_its_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    """What we got wrong ourselves is not hidden behind a sentence."""
    with pytest.raises(ZeroDivisionError):
        said(ZeroDivisionError("ours"), capsys)


@pytest.mark.parametrize("port", ["99999", "-1", "abc", "8000.5"])
def test_a_port_that_is_none_ends_in_a_sentence(port: str) -> None:
    """`make serve PORT=99999` says which ports there are, before anything is built."""
    done = subprocess.run(
        [sys.executable, "-m", "legstrength.site", "serve", f"--port={port}"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode in (1, 2) and "Traceback" not in done.stderr
    assert "port" in done.stderr and "make serve PORT=8000" in done.stderr


def test_the_last_port_has_another_to_offer() -> None:
    """The advice for a port that is taken is never a port that does not exist."""
    with open_server(0) as server, pytest.raises(stop.Told, match="PORT="):
        open_server(server.server_address[1])


def test_ctrl_c_while_pages_are_written_ends_in_a_line(tmp_path: Path) -> None:
    """Jupyter Book, its kernels and we end together, and only one sentence is printed."""
    script = tmp_path / "jupyter_book" / "cli"
    script.mkdir(parents=True)
    (tmp_path / "jupyter_book" / "__init__.py").touch()
    (script / "__init__.py").touch()
    (script / "main.py").write_text("def main():\n    print('writing')\n    import time\n    time.sleep(600)\n")
    code = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "  # a shell's background job ignores Ctrl+C
        "from legstrength.check.stop import in_words; from legstrength.site.build.book import write_pages; from pathlib import Path; "
        "raise SystemExit(in_words(lambda: print(write_pages(Path('.'), Path('out'))), checked=False))"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None and running.stdout.readline() == "writing\n"
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert (running.returncode, told) == (130, "\nStopped. What was built before is untouched.\n")


def test_the_address_of_pages_that_are_moved_is_not_told() -> None:
    """Jupyter Book names a folder that is empty a moment later; the last line of a build is the true address."""
    frame = "\x1b[34m===============\x1b[0m\n"
    lines = ["build succeeded.\n", "Title\n", "=====\n", "words\n", frame, "\n", "Finished generating HTML for book.\n"]
    lines += ["Your book's HTML pages are here:\n", "    _build/work/_build/html/\n", frame]
    assert "".join(book.without_address(lines)) == "build succeeded.\nTitle\n=====\nwords\n"
