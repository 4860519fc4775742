"""What is wrong with the list of references, with line and remedy: what BibTeX refuses, what it would swallow, what the pages print and miss.

BibTeX takes whatever stands outside of entries for a remark, so an entry that has lost its `@` is gone without a word. Here it is told.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

import pybtex.errors
from pybtex.database import BibliographyData, Entry
from pybtex.database.input.bibtex import Parser
from pybtex.exceptions import PybtexError
from pybtex.richtext import Text

from legstrength.evidence.bibliography import citation
from legstrength.files import FileError, Lines, Mistake, read_text

START = re.compile(r"@\s*(\w*)\s*([{(])\s*([^\s,{}=]*)")
KEY = re.compile(r"[A-Za-z][A-Za-z0-9]*")
FIRST, LAST = 1800, 2100
"""Years in which a source can be from."""

KINDS = {
    "article": ("journal",),
    "misc": (),
    "book": ("publisher",),
    "incollection": ("booktitle", "publisher"),
    "inproceedings": ("booktitle",),
    "phdthesis": ("school",),
    "mastersthesis": ("school",),
    "techreport": ("institution",),
}
"""Each kind of source, with what is printed of it beside author, title and year."""

FIELDS = (
    *("author", "title", "journal", "year", "volume", "number", "pages", "doi", "url", "note", "keywords", "key"),
    *("publisher", "booktitle", "editor", "school", "institution", "address", "edition", "series", "month", "type"),
    *("howpublished", "isbn", "issn", "eprint", "chapter", "organization", "urldate", "pubmed"),
)
ALWAYS = {"title": "its title", "year": "the year, in four digits"}


def reference_mistakes(path: Path) -> list[Mistake]:
    """Every mistake of a file of references, in the order of its lines."""
    try:
        text = read_text(path)
    except FileError as error:
        return list(error.mistakes)
    lines = Lines(path)
    found = list(_outside(text, lines))
    if not found:
        data, refused = _parsed(text, lines)
        found += refused
        for key, entry in data.entries.items():
            found += _incomplete(key, entry, lines)
    return sorted(set(found), key=lambda one: one.line)


def _outside(text: str, lines: Lines) -> Iterator[Mistake]:
    """What stands outside of entries and is no remark; entries that do not end, or begin again. Notes the line of each entry."""
    depth, begun = 0, 1
    for number, row in enumerate(text.split("\n"), start=1):
        start = START.match(row)
        if start and depth > 0:
            wrong = "the entry that begins here has no end."
            yield Mistake(lines.path, begun, wrong, "Close its braces: each { needs a }.")
            depth = 0
        if start:
            begun, key = number, start[3]
            yield from _named(lines, key, start[1], number)
            lines.numbers.setdefault((key.lower(),), number)
        elif depth <= 0 and row.strip() and not row.lstrip().startswith("%"):
            wrong = f"“{row.strip()[:60]}” stands outside of an entry, so nobody would see it."
            yield Mistake(
                lines.path, number, wrong, "Begin an entry with @article{Name2020, and close it once, by a }."
            )
            return
        plain = row.replace("\\{", "").replace("\\}", "")
        depth += plain.count("{") - plain.count("}")
        if depth < 0:
            yield Mistake(lines.path, number, "there is a } too many.", "Take it out, or add the { that it closes.")
            return
    if depth > 0:
        yield Mistake(
            lines.path, begun, "the entry that begins here has no end.", "Close its braces: each { needs a }."
        )


def _named(lines: Lines, key: str, kind: str, number: int) -> Iterator[Mistake]:
    """What is wrong with the line on which an entry begins."""
    if kind.lower() not in KINDS:
        near = difflib.get_close_matches(kind.lower(), KINDS, 1)
        remedy = f"Did you mean @{near[0]}?" if near else f"The kinds are: {', '.join(KINDS)}."
        yield Mistake(lines.path, number, f"@{kind} is no kind of source.", remedy)
    if not KEY.fullmatch(key):
        remedy = "Give it a name such as Ahn2014: a surname and the year, with a comma behind it."
        yield Mistake(lines.path, number, f"“{key}” cannot be the key of a source.", remedy)
    elif (key.lower(),) in lines.numbers:
        first = lines.numbers[key.lower(),]
        yield Mistake(
            lines.path, number, f"the key {key} stands here again (first in line {first}).", "Keep one of the two."
        )


def _parsed(text: str, lines: Lines) -> tuple[BibliographyData, list[Mistake]]:
    """The entries, and all that BibTeX refuses of them."""
    parser = Parser(encoding="utf-8")
    with pybtex.errors.capture() as told:
        try:
            parser.parse_string(text)
        except PybtexError as error:
            told.append(error)
    return parser.data, [_refused(error, lines) for error in told]


def _refused(error: PybtexError, lines: Lines) -> Mistake:
    words = str(error).partition("\n")[0]
    line = getattr(error, "lineno", None)
    if not line:
        named = [place for place in lines.numbers if re.search(rf"\b{re.escape(str(place[0]))}\b", words.lower())]
        line = lines.numbers[named[0]] if named else 1
    remedy = "Write `field = {words},` on each line, each { with its }, and a field once."
    return Mistake(lines.path, line, f"BibTeX cannot read this ({words}).", remedy)


def _incomplete(key: str, entry: Entry, lines: Lines) -> Iterator[Mistake]:
    """What the pages print of an entry and is not there, or cannot be printed."""
    line, where = lines.of((key.lower(),)), key
    given = {name.lower() for name in entry.fields} | set(entry.persons)
    for name in sorted(given - set(FIELDS)):
        near = difflib.get_close_matches(name, FIELDS, 1)
        remedy = f"Did you mean `{near[0]}`?" if near else f"The fields are: {', '.join(FIELDS)}."
        yield Mistake(lines.path, line, f"`{name}` is not a field.", remedy, where)
    for name, meaning in (ALWAYS | {one: f"its {one}" for one in KINDS.get(entry.type, ())}).items():
        if not str(entry.fields.get(name, "")).strip("{} "):
            yield Mistake(lines.path, line, f"`{name}` is missing.", f"Add `{name} = {{…}},` with {meaning}.", where)
    if not entry.persons.get("author") and not entry.fields.get("key", "").strip():
        remedy = (
            "Add `author = {Surname, A. B. and Surname, C.},`, or `key` with the journal's name where none was seen."
        )
        yield Mistake(lines.path, line, "`author` is missing.", remedy, where)
    year = entry.fields.get("year", "")
    if year and not (re.fullmatch("[0-9]{4}", year) and FIRST <= int(year) <= LAST):
        yield Mistake(lines.path, line, f"the year is {year!r}.", "Write it in four digits, such as 2014.", where)
    try:
        citation(entry) if given >= {"year"} and ("author" in given or "key" in given) else None
        for name in entry.fields:
            if any(sign in entry.fields[name] for sign in "\\{}"):
                str(Text.from_latex(entry.fields[name]))
    except (PybtexError, ValueError, LookupError, TypeError) as error:
        remedy = "Write the letter itself, such as ä, instead of a command, \\% for a percent sign, and close each {."
        words = str(error).partition("\n")[0]
        yield Mistake(lines.path, line, f"it cannot be printed ({words}).", remedy, where)
