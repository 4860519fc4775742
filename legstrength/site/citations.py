"""How a source is named in the text: "[Ortiz and others, 2018]", in the same words as in questions and replies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pybtex.style.template import Node, node
from sphinx.application import Sphinx
from sphinxcontrib.bibtex.plugin import register_plugin
from sphinxcontrib.bibtex.style.referencing import PersonStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle
from sphinxcontrib.bibtex.style.template import names

STYLE = "in_words"
OTHERS = "others"
"""The word for all further authors in a BibTeX file, as if it were a name."""


@node
def people(children: list[Node], data: dict[str, Any], role: str, **separators: object) -> object:
    """Return the authors' names as text; where the file does not name them all, the first one and "and others"."""
    entry = data["entry"]
    persons = entry.persons.get(role, [])
    if OTHERS in [str(person) for person in persons]:
        first = data["style"].person
        return first.style_plugin.format(persons[0], first.abbreviate).format_data(data) + f" and {OTHERS}"
    return names(role=role, **separators).format_data(data)


@dataclass
class InWords(PersonStyle):
    """Names as people say them."""

    other: str = f" and {OTHERS}"

    def names(self, role: str, full: bool) -> Node:
        """Return what writes the names of this role; `full`: all of them."""
        separators = {
            "sep": self.sep,
            "sep2": self.sep2,
            "last_sep": self.last_sep,
            "other": None if full else self.other,
        }
        return people(role=role, **separators)


@dataclass
class CitationStyle(AuthorYearReferenceStyle):
    """By author and year."""

    person: InWords = field(default_factory=InWords)


def setup(app: Sphinx) -> None:
    """Let `bibtex_reference_style` name this style."""
    register_plugin("sphinxcontrib.bibtex.style.referencing", STYLE, CitationStyle)
