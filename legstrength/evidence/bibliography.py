"""The course's list of sources, read just far enough to know each key and its short citation.

Sphinx prints the list itself. Here only "Ortiz et al. 2018" is needed, so a few lines read the file's own
layout, one field a line, instead of a library.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

BIBLIOGRAPHY = Path(__file__).resolve().parents[2] / "book" / "references.bib"

ENTRY = re.compile(r"^@(\w+)\{([^,\s]+),\s*$(.*?)^\}", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r"^\s*(\w+)\s*=\s*\{(.*)\},?\s*$", re.MULTILINE)

__all__ = ["BIBLIOGRAPHY", "citations", "entries"]


@functools.cache
def entries(path: Path = BIBLIOGRAPHY) -> dict[str, dict[str, str]]:
    """Key → fields of each entry. Raises FileNotFoundError with what to do, ValueError for a doubled key."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise FileNotFoundError(
            f"{path} is missing. The evidence is read from a copy of the whole course, "
            "with its folder “book”: install it from there (pip install -e .)"
        ) from error
    found: dict[str, dict[str, str]] = {}
    for _, key, body in ENTRY.findall(text):
        if key in found:
            raise ValueError(f"{path.name}: the key {key} stands twice. Keep one of the two entries.")
        found[key] = dict(FIELD.findall(body))
    return found


def citations(path: Path = BIBLIOGRAPHY) -> dict[str, str]:
    """Key → short citation with the year: “Hickson 1980”, “Gault & Willems 2014”, “Ortiz et al. 2018”.

    An entry whose authors were not seen is cited by its `key` field, the journal's name.
    """
    return {key: _short(fields) for key, fields in entries(path).items()}


def _short(fields: dict[str, str]) -> str:
    names = fields.get("author", "").split(" and ")
    surnames = [name.split(",")[0].strip("{} ") for name in names if name]
    if not surnames:
        return f"{fields['key']} {fields['year']}"
    if len(surnames) == 1:
        return f"{surnames[0]} {fields['year']}"
    if len(surnames) == 2 and surnames[1] != "others":
        return f"{surnames[0]} & {surnames[1]} {fields['year']}"
    return f"{surnames[0]} et al. {fields['year']}"
