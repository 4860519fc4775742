"""The one goal that a story plays towards: a challenge of a chapter's file, as one line."""

from __future__ import annotations

from typing import Any

from legstrength.teaching import load_chapter
from legstrength.teaching.challenges import asked
from legstrength.teaching.chapters import Challenge, Chapter, chapter_slugs


def goal_of(name: str, explorer: str) -> dict[str, Any]:
    """The challenge of this id for this explorer, as the page's script takes it. ValueError in words where there is none."""
    found = [(chapter, one) for chapter, one in _challenges() if (one.explorer or chapter.prediction.opens) == explorer]
    for chapter, one in found:
        if one.id == name:
            return {"lesson": chapter.slug, "id": name, "text": one.text, "goals": [asked(goal) for goal in one.goals]}
    known = ", ".join(one.id for _, one in found) or "none"
    raise ValueError(f"no chapter's file has a challenge `{name}` for `{explorer}`. There are: {known}.")


def _challenges() -> list[tuple[Chapter, Challenge]]:
    chapters = [load_chapter(slug) for slug in chapter_slugs()]
    return [(chapter, one) for chapter in chapters for one in chapter.challenges]
