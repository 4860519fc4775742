"""Writes the little Markdown that generated parts of a page need: a table, a folded part."""

from __future__ import annotations

from collections.abc import Sequence

PERCENT = "\u00a0%"
"""The sign with the space before it, which no line may end in."""


def table(caption: str, head: Sequence[str], rows: Sequence[Sequence[str]], words: int = 1, style: str = "") -> str:
    """A table, with a caption unless that is empty; its first `words` columns are words, the others numbers and set to the right.

    style: "pinned" keeps the first column in view while a phone scrolls the others, "stacked" puts the cells of a row below each
    other where there is no room beside each other.
    """
    rule = ["---" if place < words else "---:" for place in range(len(head))]
    lines = ["| " + " | ".join(cells) + " |" for cells in (head, rule, *rows)]
    return "\n".join(["```{table} " + caption, *([f":class: {style}"] if style else []), "", *lines, "```", ""])


def folded(title: str, text: str) -> str:
    """A part that opens at a click."""
    return f":::{{dropdown}} {title}\n{text}\n:::\n"


def listed(items: Sequence[str], last: str = "and") -> str:
    """Items in a sentence: “a”, “a and b”, “a, b and c”; “none” where there are none."""
    return f" {last} ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else "none"
