"""A chapter as teachers see it: its question, its goals, its tasks and its answers, from one file.

The lesson box, the prediction, the questions and the teacher notes are made of the same file, and so can
sheets, keys and packs for learning platforms be: none of them may say something else than the others. What may stand in the file is said in
`legstrength.teaching.forms`.
"""

from __future__ import annotations

import functools
from pathlib import Path

from legstrength.files import FileError, build, problems, read_yaml
from legstrength.teaching.forms.chapter import Alignment, Chapter, Minutes, Misconception, Objective, Study
from legstrength.teaching.forms.dragged import Item, Scale
from legstrength.teaching.forms.kinds import Settings
from legstrength.teaching.forms.notes import Notes, Preset
from legstrength.teaching.forms.route import Route
from legstrength.teaching.forms.sheet import Apply, Paper, Prompt, Sheet
from legstrength.teaching.forms.tasks import (
    Challenge,
    Confidence,
    Curve,
    Goal,
    Option,
    Person,
    Prediction,
    Question,
    Sticker,
    Written,
)
from legstrength.teaching.rules import content_problems

CHAPTERS = Path(__file__).parent / "chapters"

__all__ = [
    "CHAPTERS",
    "Alignment",
    "Apply",
    "Challenge",
    "Chapter",
    "ChapterError",
    "Confidence",
    "Curve",
    "Goal",
    "Item",
    "Minutes",
    "Misconception",
    "Notes",
    "Objective",
    "Option",
    "Paper",
    "Person",
    "Prediction",
    "Preset",
    "Prompt",
    "Question",
    "Route",
    "Scale",
    "Settings",
    "Sheet",
    "Sticker",
    "Study",
    "Written",
    "chapter_slugs",
    "load_chapter",
    "read_chapter",
]


class ChapterError(FileError):
    """A chapter's file, or the course plan, that cannot be used. Its text names file and lines, what is wrong and what to do."""


def chapter_slugs(folder: Path = CHAPTERS) -> list[str]:
    """The slugs of all chapters that have a file, in alphabetical order."""
    return sorted(path.stem for path in folder.glob("*.yml"))


def load_chapter(slug: str) -> Chapter:
    """The chapter of this slug. Raises ChapterError, which names file, line and remedy."""
    if slug not in chapter_slugs():
        raise ChapterError(f"There is no chapter `{slug}`. The chapters are: {', '.join(chapter_slugs())}.")
    path = CHAPTERS / f"{slug}.yml"
    return _unchanged(path, path.stat().st_mtime_ns)


@functools.lru_cache(maxsize=64)
def _unchanged(path: Path, modified: int) -> Chapter:
    """A chapter is read again only when its file was changed: a book asks for it some twenty times."""
    return read_chapter(path)


def read_chapter(path: Path) -> Chapter:
    """A chapter from a file anywhere; its name must be its slug. Raises ChapterError."""
    data, lines = read_yaml(path, ChapterError)
    wrong = problems(Chapter, data, lines) or content_problems(data, lines)
    if wrong:
        raise ChapterError(*wrong)
    return build(Chapter, data, lines=lines)
