"""Runs a command so that whatever stops it ends in words: mistakes in files, a missing tool, a folder that cannot be written, Ctrl+C.

Nothing is imported here before a command runs: Ctrl+C may come at any moment.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable

STOPPED = 130
"""The exit code after Ctrl+C, as shells have it."""


class Told(Exception):
    """What stops a command and is no fault of its code; the message says what, and what to do."""


def in_words(command: Callable[[], None], *, checked: bool) -> int:
    """Run a command, after the check of all files where that is asked for; its exit code. What it cannot do is said on stderr."""
    try:
        if checked:
            from legstrength.check.door import report

            mistakes = report()
            if mistakes:
                print(mistakes, file=sys.stderr)
                return 1
        command()
    except KeyboardInterrupt:
        print("\nStopped. What was built before is untouched.", file=sys.stderr)
        return STOPPED
    except Exception as error:
        words = _words(error)
        if not words:
            raise
        print(f"\n{words}", file=sys.stderr)
        return 1
    return 0


def _words(error: Exception) -> str:
    """What to say of an error, or nothing where it is a fault of our code."""
    from legstrength.files import FileError
    from legstrength.teaching.address import AddressError

    if isinstance(error, (Told, AddressError, FileError)):
        return str(error)
    if isinstance(error, OSError) and error.filename:
        why = (error.strerror or str(error)).lower()
        remedy = "See that its folder is yours to write in, and that the disk has room."
        return f"{error.filename} cannot be read or written ({why}). {remedy}"
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "The disk is full. Make room, and begin again."
    return ""
