"""Reads a JSON file and remembers the line of every entry, as `read_yaml` does for YAML."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from legstrength.files.lines import Lines, Place
from legstrength.files.mistake import FileError, Mistake
from legstrength.files.text import read_text

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[][{}:,]|[^][{}:,"\s]+|\n')

DEEPEST = 100
"""Brackets within brackets: no file of ours has a tenth of it, and Python's own reader has an end."""


def read_json(path: Path, error: type[FileError] = FileError) -> tuple[Any, Lines]:
    """The data of a JSON file and the lines that they stand on. Raises `error` where it is not JSON, or says a thing twice."""
    text = read_text(path, error)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as trouble:
        remedy = "Check its brackets, commas and quotation marks, or take the file from before the change."
        line = min(trouble.lineno, text.rstrip().count("\n") + 1)
        raise error(Mistake(path, line, f"this is not JSON ({trouble.msg}).", remedy)) from None
    except (RecursionError, ValueError):
        wrong = "this is not JSON that can be read: its brackets go too deep, or a number is too long."
        raise error(Mistake(path, 1, wrong, "Take the file from before the change.")) from None
    walker = _Walker(text, Lines(path))
    walker.value((), 0)
    if walker.wrong:
        raise error(*(walker.lines.problem(*one) for one in walker.wrong))
    return data, walker.lines


class _Walker:
    """Walks through text that is known to be JSON, and notes where each entry stands."""

    def __init__(self, text: str, lines: Lines) -> None:
        self.lines = lines
        self.wrong: list[tuple[Place, str, str]] = []
        self._line = 1
        self._tokens = self._read(text)
        self._ahead = next(self._tokens)

    def _read(self, text: str) -> Iterator[tuple[str, int]]:
        line = 1
        for found in TOKEN.finditer(text):
            if found[0] == "\n":
                line += 1
            else:
                yield found[0], line
        yield "", line

    def _take(self) -> str:
        token, self._line = self._ahead
        self._ahead = next(self._tokens, ("", self._line))
        return token

    def value(self, place: Place, depth: int) -> None:
        """Note the entry that comes next, and all in it."""
        token = self._take()
        self.lines.numbers.setdefault(place, self._line)
        if depth > DEEPEST:
            self.wrong.append((place, "the brackets go too deep.", "Take the file from before the change."))
        elif token == "[":
            self._list(place, depth)
        elif token == "{":
            self._group(place, depth)
        elif token[0] != '"' and token not in ("true", "false", "null") and not math.isfinite(float(token)):
            self.wrong.append((place, f"`{token}` is no number to reckon with.", "Give a finite number."))

    def _list(self, place: Place, depth: int) -> None:
        index = 0
        while self._ahead[0] not in ("]", "") and not self.wrong:
            self.value((*place, index), depth + 1)
            index += 1
            if self._ahead[0] == ",":
                self._take()
        self._take()

    def _group(self, place: Place, depth: int) -> None:
        while self._ahead[0] not in ("}", "") and not self.wrong:
            here: Place = (*place, json.loads(self._take()))
            if here in self.lines.numbers:
                first = self.lines.numbers[here]
                self.lines.numbers[here] = self._line
                wrong = f"`{here[-1]}` stands here for the second time (first in line {first})."
                self.wrong.append((here, wrong, "Keep one of the two."))
                return
            self.lines.numbers[here] = self._line
            self._take()
            self.value(here, depth + 1)
            if self._ahead[0] == ",":
                self._take()
        self._take()
