"""Reads a YAML file and remembers the line of every entry, so that a mistake can be shown where it stands.

PyYAML's `safe_load` forgets where a value stood. Composing first keeps the marks, and lets us refuse keys
that are written twice: YAML would silently keep the last one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

Place = tuple[str | int, ...]

# The same loader in C where PyYAML has it: several times as fast.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class ChapterError(ValueError):
    """A chapter's file that cannot be used. Its text names file and lines, what is wrong and what to do."""


class Lines:
    """The line of each entry of one file, by its place: `("questions", 0, "stem")` → 41."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.numbers: dict[Place, int] = {}

    def of(self, place: Place) -> int:
        """The line of an entry, or of the nearest entry around it when it is missing."""
        place = tuple(place)
        while place and place not in self.numbers:
            place = place[:-1]
        return self.numbers.get(place, 1)

    def problem(self, place: Place, wrong: str, remedy: str) -> str:
        """One problem in one line: file, line, where in the file, what is wrong, how to mend it."""
        where = " → ".join(str(step + 1) if isinstance(step, int) else step for step in place)
        return f"{self.path.name}, line {self.of(place)}{', ' + where if where else ''}: {wrong} {remedy}"


def read_yaml(path: Path) -> tuple[Any, Lines]:
    """The data of a YAML file and the lines that they stand on. Raises ChapterError where it is not YAML."""
    lines = Lines(path)
    try:
        loader = Loader(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ChapterError(f"{path}: there is no such file. Chapter files stand in {path.parent}.") from None
    try:
        root = loader.get_single_node()
        if root is None:
            raise ChapterError(f"{path.name}, line 1: the file is empty. Begin with a copy of another chapter's.")
        return _value(root, loader, lines, ()), lines
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise ChapterError(
            f"{path.name}, line {mark.line + 1 if mark else 1}: this is not YAML ({error.problem}). "
            "Check the indent, and put a text that holds a colon or a quotation mark into quotes."
        ) from None
    finally:
        loader.dispose()


def _value(node: yaml.Node, loader: Any, lines: Lines, place: Place) -> Any:
    lines.numbers.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, loader, lines, (*place, index)) for index, item in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        return loader.construct_object(node)
    data: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        line = key_node.start_mark.line + 1
        if key in data:
            first = lines.numbers[(*place, key)]
            raise ChapterError(
                f"{lines.path.name}, line {line}: `{key}` stands here for the second time "
                f"(first in line {first}). Keep one of the two."
            )
        lines.numbers[(*place, key)] = line
        data[key] = _value(value_node, loader, lines, (*place, key))
    return data
