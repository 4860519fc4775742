"""What stops a command ends in one sentence: Ctrl+C, a port that is none, a folder that cannot be written, a full disk."""

from __future__ import annotations

import errno
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from legstrength.check import stop
from legstrength.site.build import book, stages
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
    (script / "main.py").write_text(
        "def main():\n    print('writing output... [ 50%] a page')\n    import time\n    time.sleep(600)\n"
    )
    code = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "  # a shell's background job ignores Ctrl+C
        "from legstrength.check.stop import in_words; from legstrength.site.build.book import write_pages; from pathlib import Path; import sys; "
        "raise SystemExit(in_words(lambda: write_pages(Path('.'), Path('out'), Path(sys.argv[1]), lambda share: print(share, flush=True)), checked=False))"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "book.log")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None and running.stdout.readline() == "0.75\n"
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert (running.returncode, told) == (130, "\nStopped. What was built before is untouched.\n")


def test_what_jupyter_book_says_is_told_where_it_matters(tmp_path: Path) -> None:
    """Of three hundred lines, whoever broke a page reads the two or three that say where; eavesdroppers on this machine are no fault."""
    trace = tmp_path / "hills.err.log"
    trace.write_text("Traceback\n  cell 3\nZeroDivisionError: division by zero\n")
    warning = "/course/book/about.md:23: WARNING: unknown document: 'nowhere' [ref.doc]"
    said = [
        "Running Sphinx v9.0.4",
        "reading sources... [  3%] book/about",
        "[IPKernelApp] WARNING | Kernel is running over TCP",
    ]
    said += [warning, "   with more on it", "looking for now-outdated files... none found", warning]
    said += [
        f"hills.ipynb: WARNING: Notebook exception traceback saved in: {trace} [mystnb.exec]",
        "pickling environment... done",
    ]
    told = book.faults(said)
    assert told == [warning, "   with more on it", said[-2], "ZeroDivisionError: division by zero"]
    assert book.faults(["one"] * 50) == ["one"] * book.LAST, (
        "a book that ends without a warning has its last lines told"
    )


def test_a_build_knows_how_far_it_is() -> None:
    """The bar goes from 0 to 1 over both of the parts that take the time, and no other line moves it."""
    lines = ["reading sources... [  3%] a", "reading sources... [100%] b", "writing output... [ 50%] a", "done [ 50%]"]
    assert [book.share_of(line) for line in lines] == [0.015, 0.5, 0.75, 0.0]


def test_a_stage_tells_one_line_with_its_usual_time(tmp_path: Path) -> None:
    """Minutes of silence look like a machine that hangs; the time is this machine's own once it is known, and a stage that failed is no measure."""
    heard = io.StringIO()
    told = stages.Stages(Console(file=heard, width=200), times=tmp_path / "times.json")
    with told.stage("pages") as step:
        step(0.5)
    with pytest.raises(ZeroDivisionError), told.stage("pages"):
        raise ZeroDivisionError
    (tmp_path / "times.json").write_text('{"pages": 83.4, "gone": 1}')
    with pytest.raises(ZeroDivisionError), told.stage("pages"):
        raise ZeroDivisionError
    lines = heard.getvalue().splitlines()
    assert len(lines) == 3 and [line.split("usually ")[1] for line in lines] == ["1 min", "1 s", "1 min 23 s"]
    (tmp_path / "times.json").write_text("broken {")
    assert told.usual("pages") == stages.STAGES["pages"][1]


def test_a_terminal_sees_a_bar(tmp_path: Path) -> None:
    """The long stages show how far they are, with a clock."""
    heard = io.StringIO()
    told = stages.Stages(Console(file=heard, width=120, force_terminal=True), times=tmp_path / "times.json")
    with told.stage("pages") as step:
        step(0.5)
    assert "Notebooks run" in heard.getvalue() and "━" in heard.getvalue() and "0:00:00" in heard.getvalue()
