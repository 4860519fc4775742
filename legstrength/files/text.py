"""Reads a text file that people edit: what an editor may have done to it by the way it saves is refused in words."""

from __future__ import annotations

import re
from pathlib import Path

from legstrength.files.mistake import FileError, Mistake

UNSEEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""Characters that no editor shows, and that no text is meant to hold."""

MARK = b"\xef\xbb\xbf"


def read_text(path: Path, error: type[FileError] = FileError) -> str:
    """Return the text of a file in UTF-8. Raises `error` in words where it is none, or cannot be read."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        wrong = "it cannot be read: there is no such file."
        raise error(Mistake(path, 1, wrong, f"Correct the name; its folder is {path.parent.resolve()}.")) from None
    except OSError as trouble:
        wrong = f"it cannot be read ({trouble.strerror})."
        raise error(Mistake(path, 1, wrong, "Give the path of a file that you may read.")) from None
    if data.startswith(MARK):
        wrong = "the file begins with a hidden mark of its encoding (BOM)."
        raise error(Mistake(path, 1, wrong, "Save it as UTF-8 without BOM; editors offer it in “Save as”."))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as trouble:
        line = data.count(b"\n", 0, trouble.start) + 1
        wrong = "the file is not written in UTF-8."
        raise error(Mistake(path, line, wrong, "Save it as UTF-8; editors offer it in “Save as”.")) from None
    unseen = UNSEEN.search(text)
    if unseen:
        line = text.count("\n", 0, unseen.start()) + 1
        wrong = f"there is a character that nobody sees (U+{ord(unseen[0]):04X})."
        raise error(Mistake(path, line, wrong, "Delete it, or type the line anew."))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise error(Mistake(path, 1, "the file is empty.", "Begin with a copy of another one."))
    return text
