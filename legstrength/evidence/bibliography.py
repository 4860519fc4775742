"""The course's list of sources, read by pybtex for each key and its short citation.

Sphinx prints the list itself. Here only “Ortiz et al. 2018” is needed.
"""

from __future__ import annotations

import functools
from pathlib import Path

from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.input.bibtex import Parser
from pybtex.exceptions import PybtexError

BIBLIOGRAPHY = Path(__file__).resolve().parents[2] / "book" / "references.bib"

__all__ = ["BIBLIOGRAPHY", "citation", "citations", "entries"]


@functools.cache
def _read(path: Path) -> BibliographyData:
    try:
        return Parser(encoding="utf-8").parse_string(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise FileNotFoundError(
            f"{path} is missing. The evidence is read from a copy of the whole course, "
            "with its folder “book”: install it from there (pip install -e .)"
        ) from error
    except PybtexError as error:
        raise ValueError(
            f"{path.name} cannot be read: {error}. A key may stand once only; keep one of two entries."
        ) from error


@functools.cache
def entries(path: Path = BIBLIOGRAPHY) -> dict[str, dict[str, str]]:
    """Key → fields of each entry, as they stand in the file. FileNotFoundError or ValueError, with what to do, where it cannot be read."""
    return {key: _fields(entry) for key, entry in _read(path).entries.items()}


def _fields(entry: Entry) -> dict[str, str]:
    people = {role: " and ".join(map(str, persons)) for role, persons in entry.persons.items()}
    return {**entry.fields, **people}


@functools.cache
def citations(path: Path = BIBLIOGRAPHY) -> dict[str, str]:
    """Key → short citation with the year: “Hickson 1980”, “Gault & Willems 2014”, “Ortiz et al. 2018”.

    An entry whose authors were not seen is cited by its `key` field, the journal's name. Raises as `entries` does.
    """
    return {key: citation(entry) for key, entry in _read(path).entries.items()}


def citation(entry: Entry) -> str:
    """Return the short citation of one entry. KeyError where it has no year, or neither author nor `key`."""
    surnames = [_surname(person) for person in entry.persons.get("author", [])]
    year = entry.fields["year"]
    if not surnames:
        return f"{entry.fields['key']} {year}"
    if len(surnames) == 1:
        return f"{surnames[0]} {year}"
    if len(surnames) == 2 and surnames[1] != "others":
        return f"{surnames[0]} & {surnames[1]} {year}"
    return f"{surnames[0]} et al. {year}"


def _surname(person: Person) -> str:
    """The last name with its particle (“van Hooren”), TeX's accents as letters."""
    return " ".join(str(name) for name in (*person.rich_prelast_names, *person.rich_last_names))
