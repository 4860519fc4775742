"""Reads a YAML file and remembers the line of every entry, so that a mistake can be shown where it stands.

PyYAML's `safe_load` forgets where a value stood. Composing first keeps the marks, and lets us refuse keys
that are written twice: YAML would silently keep the last one. A number that is none (`.nan`) or has no end
(`.inf`) is refused, too, since every comparison with it comes out as somebody did not mean it.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import yaml

Place = tuple[str | int, ...]

Problem = tuple[Place, str, str]
"""Where, what is wrong, and how to mend it."""

# The same loader in C where PyYAML has it: several times as fast.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

NAMES = ("key", "id", "title", "measure", "chapter")
"""What an entry of a list is called by, if it has one of these: a line says “studies → 3 (Ortiz2018)”."""


class FileError(ValueError):
    """A file that cannot be used. Its text names file and lines, what is wrong and what to do."""


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

    def problem(self, place: Place, wrong: str, remedy: str) -> str:
        """One problem in one line: file, line, where in the file, what is wrong, how to mend it."""
        where = " → ".join(self._step(tuple(place[: end + 1])) for end in range(len(place)))
        return f"{self.path.name}, line {self.of(place)}{', ' + where if where else ''}: {wrong} {remedy}"

    def _step(self, place: Place) -> str:
        """The last step to a place: the name of a field, or the number of an entry, from 1, with the entry's own name."""
        if isinstance(place[-1], str):
            return place[-1]
        name = self.names.get(place)
        return f"{place[-1] + 1} ({name})" if name else str(place[-1] + 1)


def read_yaml(path: Path, error: type[FileError] = FileError) -> tuple[Any, Lines]:
    """The data of a YAML file and the lines that they stand on. Raises `error` where it is not YAML, or says a thing twice."""
    try:
        loader = Loader(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise error(
            f"{path.name}: the file is not written in UTF-8. Save it as UTF-8; editors offer it in “Save as”."
        ) from None
    except FileNotFoundError:
        raise error(
            f"{path} cannot be read: there is no such file. Correct the name; its folder is {path.parent}."
        ) from None
    except OSError as trouble:
        raise error(f"{path} cannot be read ({trouble.strerror}). Give the path of a file that you may read.") from None
    reader = _Reader(loader, Lines(path))
    try:
        root = loader.get_single_node()
        if root is None:
            raise error(f"{path.name}, line 1: the file is empty. Begin with a copy of another one.")
        data = reader.value(root, ())
    except yaml.MarkedYAMLError as trouble:
        mark = trouble.problem_mark or trouble.context_mark
        raise error(
            f"{path.name}, line {mark.line + 1 if mark else 1}: this is not YAML ({trouble.problem}). "
            "Check the indent, and put a text that holds a colon or a quotation mark into quotes."
        ) from None
    except yaml.YAMLError as trouble:
        raise error(f"{path.name}: this is not YAML ({trouble}). Save the file as plain text.") from None
    finally:
        loader.dispose()
    if reader.wrong:
        raise error("\n".join(reader.in_words()))
    return data, reader.lines


class _Reader:
    """Makes data of the nodes that PyYAML composed, and notes lines and what is wrong on the way."""

    def __init__(self, loader: Any, lines: Lines) -> None:
        self.loader = loader
        self.lines = lines
        self.wrong: list[tuple[int, Place, str, str]] = []

    def in_words(self) -> list[str]:
        """Each thing that is wrong, in the order of the file, in one line."""
        self.wrong.sort(key=lambda one: one[0])
        for line, place, _, _ in self.wrong:
            self.lines.numbers[place] = line
        return [self.lines.problem(place, wrong, remedy) for _, place, wrong, remedy in self.wrong]

    def value(self, node: yaml.Node, place: Place) -> Any:
        """The node's value, with everything in it."""
        self.lines.numbers.setdefault(place, node.start_mark.line + 1)
        if isinstance(node, yaml.SequenceNode):
            return [self._entry(item, (*place, index)) for index, item in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            return self._fields(node, place)
        return self._single(node, place)

    def _entry(self, node: yaml.Node, place: Place) -> Any:
        data = self.value(node, place)
        if isinstance(data, dict):
            names = (data[name] for name in NAMES if isinstance(data.get(name), str))
            self.lines.names[place] = next(names, "")
        return data

    def _single(self, node: yaml.Node, place: Place) -> Any:
        try:
            value = self.loader.construct_object(node)
        except ValueError:  # such as a date that the calendar does not have
            value = str(node.value)
        if isinstance(value, float) and not math.isfinite(value):
            wrong = f"`{node.value}` is no number to reckon with."
            self.wrong.append(
                (node.start_mark.line + 1, place, wrong, "Give a finite number, or put it into quotes if it is a text.")
            )
        return value

    def _fields(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            here = (*place, key)
            if key in data:
                wrong = f"`{key}` stands here for the second time (first in line {self.lines.numbers[here]})."
                self.wrong.append((line, here, wrong, "Keep one of the two."))
                continue
            self.lines.numbers[here] = line
            data[key] = self.value(value_node, here)
        return data
