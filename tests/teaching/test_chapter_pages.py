"""A chapter's own text is short and easy, and has the parts of every chapter in their order."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from legstrength.teaching import chapter_slugs
from tests.teaching.reading import grade

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
LEAST_WORDS, MOST_WORDS, GRADE = 600, 1200, 9.0
PARTS = (
    "Predict",
    "Play",
    "Observe",
    "Challenge",
    "Explain it yourself",
    "What is going on",
    "A worked example",
    "How sure are we?",
    "Check yourself",
    "Apply it",
    "Your prediction, again",
    "Go further",
)
NO_PROSE = re.compile(
    r"```.*?```|\$\$.*?\$\$|^#+ [^\n]*$|\{(?:cite:[pt]|model|hits|fact)\}`[^`]*`|^\|[^\n]*$", re.DOTALL | re.MULTILINE
)


def core(slug: str) -> str:
    """The chapter's Markdown before what goes further."""
    cells = json.loads((NOTEBOOKS / f"{slug}.ipynb").read_text(encoding="utf-8"))["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown").partition(
        "## Go further"
    )[0]


def prose(markdown: str) -> str:
    """The words that a reader reads: without headings, figures, formulas, citations and numbers of the model."""
    plain = re.sub(r"\{[\w-]+\}`([^`<]*)(?:<[^`]*>)?`", r"\1", NO_PROSE.sub(" ", markdown))
    return re.sub(r"[*_#>]|\]\([^)]*\)|\[", "", plain)


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_chapter_is_short_and_easy(slug: str) -> None:
    """The core path has 1,200 words at most, at Flesch-Kincaid grade 9 at most."""
    text = prose(core(slug))
    assert LEAST_WORDS <= len(re.findall(r"[\w’'-]+", text)) <= MOST_WORDS
    assert grade(text) <= GRADE


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_chapter_has_its_parts_in_order(slug: str) -> None:
    """A reader finds the same parts in every chapter, in the same order."""
    cells = json.loads((NOTEBOOKS / f"{slug}.ipynb").read_text(encoding="utf-8"))["cells"]
    headings = re.findall(
        r"^## (.+)$",
        "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"),
        re.MULTILINE,
    )
    assert [heading for heading in headings if heading in PARTS] == list(PARTS)
