"""Reads a YAML file and remembers the line of every entry, so that a mistake can be shown where it stands.

PyYAML's `safe_load` forgets where a value stood. Composing first keeps the marks, and lets us refuse keys
that are written twice: YAML would silently keep the last one. A number that is none (`.nan`) or has no end
(`.inf`) is refused, too, since every comparison with it comes out as somebody did not mean it; so is a number that YAML reads as another one
(`010` as 8, `1:30` as 90), and a text that a `#` cuts short.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import yaml

from legstrength.files.mistake import FileError, Mistake
from legstrength.files.text import read_text

Place = tuple[str | int, ...]

Problem = tuple[Place, str, str]
"""Where, what is wrong, and how to mend it."""

# The same loader in C where PyYAML has it: several times as fast.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

NAMES = ("key", "id", "title", "measure", "chapter")
"""What an entry of a list is called by, if it has one of these: a line says “studies → 3 (Ortiz2018)”."""


class Lines:
    """The line of each entry of one file, by its place: `("questions", 0, "stem")` → 41."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.numbers: dict[Place, int] = {}
        self.names: dict[Place, str] = {}

    def of(self, place: Place) -> int:
        """The line of an entry, or of the nearest entry around it when it is missing."""
        place = tuple(place)
        while place and place not in self.numbers:
            place = place[:-1]
        return self.numbers.get(place, 1)

    def problem(self, place: Place, wrong: str, remedy: str) -> Mistake:
        """One problem in one line: file, line, where in the file, what is wrong, how to mend it."""
        where = " → ".join(self._step(tuple(place[: end + 1])) for end in range(len(place)))
        return Mistake(self.path, self.of(place), wrong, remedy, where)

    def _step(self, place: Place) -> str:
        """The last step to a place: the name of a field, or the number of an entry, from 1, with the entry's own name."""
        if isinstance(place[-1], str):
            return place[-1]
        name = self.names.get(place)
        return f"{place[-1] + 1} ({name})" if name else str(place[-1] + 1)


PLAIN = re.compile("[-+]?(0|[1-9][0-9]*)")
"""A whole number as people write it."""

LARGEST = 10**15
"""Beyond this a whole number is a slip, and soon no computer's number any more."""


def read_yaml(path: Path, error: type[FileError] = FileError) -> tuple[Any, Lines]:
    """The data of a YAML file and the lines that they stand on. Raises `error` where it is not YAML, or says a thing twice."""
    text = read_text(path, error)
    if "\t" in text:  # some readers of YAML take it inside a text, others nowhere
        line = text.count("\n", 0, text.index("\t")) + 1
        raise error(Mistake(path, line, "there is a tab.", "Write spaces instead."))
    loader = Loader(text)
    reader = _Reader(loader, Lines(path), text)
    try:
        root = loader.get_single_node()
        if root is None:
            raise error(Mistake(path, 1, "the file is empty.", "Begin with a copy of another one."))
        data = reader.value(root, ())
    except yaml.MarkedYAMLError as trouble:
        mark = trouble.problem_mark or trouble.context_mark
        remedy = "Check the indent, and put a text that holds a colon or a quotation mark into quotes."
        line = min(mark.line + 1, text.rstrip().count("\n") + 1) if mark else 1
        raise error(Mistake(path, line, f"this is not YAML ({trouble.problem}).", remedy)) from None
    except (yaml.YAMLError, RecursionError) as trouble:
        raise error(Mistake(path, 1, f"this is not YAML ({trouble}).", "Save the file as plain text.")) from None
    finally:
        loader.dispose()
    if reader.wrong:
        raise error(*reader.in_words())
    return data, reader.lines


class _Reader:
    """Makes data of the nodes that PyYAML composed, and notes lines and what is wrong on the way."""

    def __init__(self, loader: Any, lines: Lines, text: str) -> None:
        self.loader = loader
        self.lines = lines
        self.rows = text.split("\n")
        self.wrong: list[tuple[int, Place, str, str]] = []
        self.around: set[int] = set()

    def in_words(self) -> list[Mistake]:
        """Each thing that is wrong, in the order of the file, in one line."""
        self.wrong.sort(key=lambda one: one[0])
        for line, place, _, _ in self.wrong:
            self.lines.numbers[place] = line
        return [self.lines.problem(place, wrong, remedy) for _, place, wrong, remedy in self.wrong]

    def value(self, node: yaml.Node, place: Place) -> Any:
        """The node's value, with everything in it."""
        self.lines.numbers.setdefault(place, node.start_mark.line + 1)
        if isinstance(node, yaml.ScalarNode):
            return self._single(node, place)
        if id(node) in self.around:
            self._note(node, place, "an entry repeats itself by a `*`.", "Write out what it stands for.")
            return None
        self.around.add(id(node))
        try:
            if isinstance(node, yaml.SequenceNode):
                return [self._entry(item, (*place, index)) for index, item in enumerate(node.value)]
            return self._fields(node, place) if isinstance(node, yaml.MappingNode) else None
        finally:
            self.around.discard(id(node))

    def _note(self, node: yaml.Node, place: Place, wrong: str, remedy: str) -> None:
        self.wrong.append((node.start_mark.line + 1, place, wrong, remedy))

    def _entry(self, node: yaml.Node, place: Place) -> Any:
        data = self.value(node, place)
        if isinstance(data, dict):
            names = (data[name] for name in NAMES if isinstance(data.get(name), str))
            self.lines.names[place] = next(names, "")
        return data

    def _single(self, node: yaml.ScalarNode, place: Place) -> Any:
        try:
            value = self.loader.construct_object(node)
        except (ValueError, LookupError, AttributeError):  # such as a date that the calendar does not have
            value = str(node.value)
        if isinstance(value, str) and not node.style and self._cut(node):
            remedy = "Put the text into quotes, or the comment on a line of its own."
            self._note(node, place, f"a `#` begins a comment here, so the text is only “{value}”.", remedy)
        elif isinstance(value, float) and not math.isfinite(value):
            wrong = f"`{node.value}` is no number to reckon with."
            self._note(node, place, wrong, "Give a finite number, or put it into quotes if it is a text.")
        elif _means_another(value, node.value):
            remedy = "Write the number in plain digits, or put it into quotes if it is a text."
            self._note(node, place, f"`{node.value}` would be read as {value:.6g}.", remedy)
        return value

    def _cut(self, node: yaml.ScalarNode) -> bool:
        """Whether a comment follows a text on its line."""
        line, column = node.end_mark.line, node.end_mark.column
        return line < len(self.rows) and self.rows[line][column:].lstrip().startswith("#")

    def _fields(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, line = _key(key_node), key_node.start_mark.line + 1
            here = (*place, key)
            if key in data:
                wrong = f"`{key}` stands here for the second time (first in line {self.lines.numbers[here]})."
                self.wrong.append((line, here, wrong, "Keep one of the two."))
                continue
            self.lines.numbers[here] = line
            data[key] = self.value(value_node, here)
        return data


def _key(node: yaml.Node) -> str:
    """The name of a field; a list or a group in its place is a name that no form has."""
    return str(node.value) if isinstance(node, yaml.ScalarNode) else "?"


def _means_another(value: Any, text: str) -> bool:
    """Whether YAML makes another number of what is written than people do."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if isinstance(value, int):
        return not PLAIN.fullmatch(text) or abs(value) > LARGEST
    return ":" in text or "_" in text
