"""A chapter's own text is short and easy, and has the parts of every chapter in their order."""

from __future__ import annotations

import re

import pytest

from legstrength.teaching import chapter_slugs, load_chapter
from tests.teaching.chapter_text import TOLD_IN_BEATS, markdown
from tests.teaching.reading import grade

LEAST_WORDS, LEAST_WORDS_IN_BEATS, MOST_WORDS, GRADE = 600, 400, 1200, 9.0
PARTS = (
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
IN_BEATS = ("How sure are we?", "Check yourself", "Your prediction, again")
"""The headings that a chapter told in beats shares with the others; its beats have titles of their own."""
MOVED = ("predict", "play", "observe", "what-is-going-on", "challenge", "explain-it-yourself", "apply-it", "go-further")
"""The other parts, by the address under which a link still finds them in a chapter told in beats."""
STEPS = ("prediction", "beats", "questions", "prediction-review", "challenges", "sheet-tasks")
"""What a reader of such a chapter meets, in this order: the guess before the figure, and what a class writes last."""
FOLDED = re.compile(r"^:::\{dropdown\}.*?^:::$|^```\{unfold\}.*?^```$|^:(?!::)[\w-]+:.*?$", re.DOTALL | re.MULTILINE)
NO_PROSE = re.compile(
    r"```.*?```|\$\$.*?\$\$|^#+ [^\n]*$|\{(?:cite:[pt]|model|hits|fact)\}`[^`]*`|^\|[^\n]*$", re.DOTALL | re.MULTILINE
)

MARKS = re.compile(r"^:{3,}.*?$|\[\]\{#[\w-]+\}|\{how-sure\}`[^`]*`", re.MULTILINE)
"""What no reader reads: where a beat begins and ends, the places of links, and the dots."""


def core(slug: str) -> str:
    """The chapter's Markdown before what goes further; of one told in beats, what is not folded away."""
    text = markdown(slug)
    return MARKS.sub("", FOLDED.sub("", text)) if slug in TOLD_IN_BEATS else text.partition("## Go further")[0]


def prose(markdown: str) -> str:
    """The words that a reader reads: without headings, figures, formulas, citations and numbers of the model."""
    plain = re.sub(r"\{[\w-]+\}`([^`<]*)(?:<[^`]*>)?`", r"\1", NO_PROSE.sub(" ", markdown))
    return re.sub(r"[*_#>]|\]\([^)]*\)|\[", "", plain)


def headings(slug: str) -> list[str]:
    """The headings of the second level."""
    return re.findall(r"^## (.+)$", markdown(slug), re.MULTILINE)


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_chapter_is_short_and_easy(slug: str) -> None:
    """The core path has 1,200 words at most, at Flesch-Kincaid grade 9 at most."""
    text = prose(core(slug))
    least = LEAST_WORDS_IN_BEATS if slug in TOLD_IN_BEATS else LEAST_WORDS
    assert least <= len(re.findall(r"[\w’'-]+", text)) <= MOST_WORDS
    assert grade(text) <= GRADE


@pytest.mark.parametrize("slug", [slug for slug in chapter_slugs() if slug not in TOLD_IN_BEATS])
def test_a_chapter_has_its_parts_in_order(slug: str) -> None:
    """A reader finds the same parts in every chapter, in the same order."""
    assert [heading for heading in headings(slug) if heading in PARTS] == list(PARTS)


@pytest.mark.parametrize("slug", TOLD_IN_BEATS)
def test_a_chapter_in_beats_has_its_parts_in_order(slug: str) -> None:
    """The guess stands before the figure, every part is there once, and what lost its heading keeps its address."""
    text = markdown(slug)
    assert [heading for heading in headings(slug) if heading in PARTS] == list(IN_BEATS)
    met = re.findall(r"\{([\w-]+)\} *" + slug + "$", text, re.MULTILINE)
    assert [step for step in met if step in STEPS] == list(STEPS)
    assert [text.count(f"[]{{#{place}}}") for place in MOVED] == [1] * len(MOVED)


@pytest.mark.parametrize("slug", TOLD_IN_BEATS)
def test_lesson_plans_stop_at_beats(slug: str) -> None:
    """A lesson plan names the step at which the class is stopped as the page does."""
    titles = re.findall(r"^:title: (.+)$", markdown(slug), re.MULTILINE)
    steps = [step for plan in load_chapter(slug).notes.timing for step in plan.steps]
    stops = [stop for step in steps for stop in re.findall(r"Stop (?:all )?at “([^”]+)”", step)]
    assert stops
    assert set(stops) <= set(titles)


@pytest.mark.parametrize("slug", TOLD_IN_BEATS)
def test_questions_count_as_on_the_page(slug: str) -> None:
    """What a page shows first comes first in the file, so that a key and a pack count the questions as the page does."""
    opened = re.search(r"^:open: (.+)$", markdown(slug), re.MULTILINE)
    first = opened[1].split() if opened else []
    assert [question.id for question in load_chapter(slug).questions][: len(first)] == first
