"""Notebooks and pages at the front door: cells that are none, code that is not Python, boxes that do not end, names that nothing has."""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from legstrength.explorers import SLUGS
from legstrength.files import Lines, Mistake, Place, problems, read_json, read_text
from legstrength.files.form import between, count, pattern
from legstrength.teaching.chapters import chapter_slugs

FENCE = re.compile(r"^\s*(`{3,}|~{3,}|:{3,})\s*(?:\{([^}\s]+)\})?\s*(.*?)\s*$")
OF_A_CHAPTER = (
    *("lesson-box", "prediction", "guessing", "challenges", "prediction-review", "questions", "teacher-notes"),
    *("sheet-tasks", "finished"),
)
"""Directives that take a chapter's slug."""

OF_A_FIGURE = ("beats", "unfold")
"""Directives that take a figure's slug."""

SAVE = "Take the notebook from before the change, or copy the text into a new one in JupyterLab."


@dataclass(frozen=True)
class Cell:
    """A cell."""

    cell_type: Annotated[Literal["markdown", "code", "raw"], "markdown, code or raw"]
    source: Annotated[str | tuple[str, ...], "its text, as a list of lines"]
    metadata: Annotated[dict[str, Any], "a group, or {}"]
    id: Annotated[str, "a short name of letters, digits, - and _", pattern("^[a-zA-Z0-9_-]{1,64}$")]
    outputs: Annotated[tuple[dict[str, Any], ...], "what it gave, or []"] = ()
    execution_count: Annotated[int, "a number"] | None = None
    attachments: Annotated[dict[str, Any], "pictures"] = field(default_factory=dict)


@dataclass(frozen=True)
class Notebook:
    """A notebook."""

    cells: Annotated[tuple[Cell, ...], "cells, one or more", count(1)]
    metadata: Annotated[dict[str, Any], "a group, or {}"]
    nbformat: Annotated[int, "4", between(4, 4)]
    nbformat_minor: Annotated[int, "5", between(5, 5)]


def notebook(path: Path) -> list[Mistake]:
    """Every mistake of a notebook. FileError where it is not JSON."""
    data, lines = read_json(path)
    wrong = problems(Notebook, _without_counts(data), lines) or list(_format(data, lines))
    return wrong or sorted(_cells(data, lines), key=lambda one: one.line)


def _without_counts(data: Any) -> Any:
    """The notebook, with cells that were not run as if they had no number: the one null that a form could not tell from a slip."""
    cells = data.get("cells") if isinstance(data, dict) else None
    if not isinstance(cells, list):
        return data
    return data | {"cells": [_plain(cell) if isinstance(cell, dict) else cell for cell in cells]}


def _plain(cell: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in cell.items() if (name, value) != ("execution_count", None)}


def _format(data: dict[str, Any], lines: Lines) -> Iterator[Mistake]:
    """What the format of notebooks asks for besides: outputs of known kinds, and so on."""
    from nbformat.validator import better_validation_error, iter_validate

    for error in iter_validate(data, version=4, version_minor=5):
        better = better_validation_error(error, 4, 5)
        place = tuple(getattr(better, "relative_path", error.absolute_path))
        words = str(getattr(better, "message", error.message)).partition("\n")[0][:200]
        yield lines.problem(place, f"no notebook has this ({words}).", SAVE)
    names = [cell["id"] for cell in data["cells"]]
    for number, name in enumerate(names):
        if name in names[:number]:
            yield lines.problem(("cells", number, "id"), f"the id `{name}` stands twice.", "Give each cell its own.")


def _cells(data: dict[str, Any], lines: Lines) -> Iterator[Mistake]:
    for place, cell in enumerate(data["cells"]):
        here: Place = ("cells", place, "source")
        rows = cell["source"] if isinstance(cell["source"], list) else cell["source"].splitlines(keepends=True)
        numbers = _line_of_each(rows, here, lines, isinstance(cell["source"], list))
        text = "".join(rows)
        if cell["cell_type"] == "code":
            yield from _code(text, numbers, lines.path)
        elif cell["cell_type"] == "markdown":
            yield from _markdown(text, numbers, lines.path)


def _line_of_each(rows: list[str], here: Place, lines: Lines, listed: bool) -> list[int]:
    """The file's line of each line of a cell."""
    found: list[int] = []
    for index, row in enumerate(rows):
        found += [lines.of((*here, index) if listed else here)] * (row.count("\n") or 1)
    return [*found, found[-1] if found else lines.of(here)]


def _code(text: str, numbers: list[int], path: Path) -> Iterator[Mistake]:
    """Code that is not Python, and figures that do not exist."""
    plain = re.sub(r"(?m)^(\s*)[%!].*$", r"\1pass", text)
    try:
        tree = ast.parse(plain)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = numbers[min((getattr(error, "lineno", 1) or 1) - 1, len(numbers) - 1)]
        words = getattr(error, "msg", None) or str(error)
        yield Mistake(
            path, line, f"the code of this cell is not Python ({words}).", "Correct it, and run the cell once."
        )
        return
    known = [slug.replace("-", "_") for slug in SLUGS]
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "legstrength.explorers":
            for one in node.names:
                if one.name not in [*known, "load", "SLUGS", "makers"]:
                    yield Mistake(
                        path, numbers[node.lineno - 1], f"there is no figure `{one.name}`.", _near(one.name, known)
                    )


def page(path: Path) -> list[Mistake]:
    """Every mistake of a page that can be seen without building it. FileError where it is no text in UTF-8."""
    text = read_text(path)
    return list(_markdown(text, list(range(1, text.count("\n") + 2)), path))


def _markdown(text: str, numbers: list[int], path: Path) -> Iterator[Mistake]:
    """Boxes that do not end, and slugs that nothing has."""
    stack: list[tuple[str, bool, int]] = []
    for number, row in zip(numbers, text.split("\n"), strict=False):
        found = FENCE.match(row)
        if not found:
            continue
        mark, name, rest = found.groups()
        if stack and not name and not rest and mark[0] == stack[-1][0][0] and len(mark) >= len(stack[-1][0]):
            stack.pop()
        elif not stack or stack[-1][1]:
            stack.append((mark, name is not None or mark[0] == ":", number))
            yield from _directive(name or "", rest, number, path)
    for mark, _, number in stack:
        yield Mistake(path, number, f"what {mark} begins here has no end.", f"Add a line {mark} where it ends.")


def _directive(name: str, slug: str, number: int, path: Path) -> Iterator[Mistake]:
    known = chapter_slugs() if name in OF_A_CHAPTER else list(SLUGS) if name in OF_A_FIGURE else None
    if known is not None and slug not in known:
        what = "chapter" if name in OF_A_CHAPTER else "figure"
        yield Mistake(path, number, f"{{{name}}} names “{slug}”, and there is no such {what}.", _near(slug, known))


def _near(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    return f"Did you mean `{near[0]}`?" if near else f"There are: {', '.join(known)}."
