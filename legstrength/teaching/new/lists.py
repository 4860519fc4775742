"""Every list that names all chapters, with a new one in it: the contents, the explorers, the course plan.

The lists are changed as texts, so that comments and order stay as their authors wrote them.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from legstrength.teaching.new.chapter import NewChapter, NewChapterError

LIST = "\nPLACES = (\n"
"""How the list of explorers' folders begins in `legstrength/explorers/__init__.py`."""


def lists_with(chapter: NewChapter) -> dict[Path, str]:
    """Every list that names all chapters, with the new one in it."""
    toc = chapter.root / "_toc.yml"
    explorers = chapter.root / "legstrength" / "explorers" / "__init__.py"
    plan = chapter.root / "legstrength" / "teaching" / "course_plan.yml"
    contents = toc.read_text(encoding="utf-8")
    for folder in ("notebooks", "book/teachers"):
        contents = _after(contents, f"- file: {folder}/{chapter.after}", f"- file: {folder}/{chapter.slug}", toc)
    return {
        chapter.footnotes: rests_with(chapter, []),
        toc: contents,
        explorers: _listed(explorers.read_text(encoding="utf-8"), chapter),
        plan: _planned(plan.read_text(encoding="utf-8"), chapter),
    }


def rests_with(chapter: NewChapter, keys: list[str]) -> str:
    """Which assumptions move which figure, with those of the new figure behind the chapter that it follows."""
    told: dict[str, list[str]] = json.loads(chapter.footnotes.read_text(encoding="utf-8"))
    told.pop(chapter.slug, None)
    behind = [place for place, slug in enumerate(told) if slug.startswith(chapter.after)]
    pairs = list(told.items())
    pairs.insert(behind[-1] + 1 if behind else len(pairs), (chapter.slug, keys))
    return json.dumps(dict(pairs), indent=1) + "\n"


def _after(text: str, line: str, new: str, path: Path) -> str:
    """The text with a new line after a line, indented as that one. Raises NewChapterError where the line is not there."""
    found = re.search(rf"^( *){re.escape(line)} *\n", text, re.MULTILINE)
    if not found:
        raise NewChapterError(f"{path.name} has no line “{line}”. Put one there, or name another chapter with --after.")
    return text[: found.end()] + f"{found[1]}{new}\n" + text[found.end() :]


def _listed(text: str, chapter: NewChapter) -> str:
    """The list of explorers with the new one behind all those of the chapter that it follows."""
    if LIST not in text:
        raise NewChapterError("legstrength/explorers/__init__.py has no list PLACES. Put it back.")
    start = text.index(LIST) + len(LIST)
    end = text.index("\n)\n", start) + 1
    lines = text[start:end].splitlines(keepends=True)
    before = chapter.after.replace("-", "_")
    behind = [index for index, line in enumerate(lines) if line.strip().startswith(f'"{before}')]
    lines.insert(behind[-1] + 1 if behind else len(lines), f'    "{chapter.module}",\n')
    return text[:start] + "".join(lines) + text[end:]


def _planned(text: str, chapter: NewChapter) -> str:
    """The course plan whose last way, through the whole course, has one lesson more."""
    counts = list(re.finditer(r"^  - lessons: (\d+)$", text, re.MULTILINE))
    if not counts:
        raise NewChapterError("course_plan.yml has no line “- lessons: …”. Put one before each plan.")
    last = counts[-1]
    lesson = (
        f"      - aim: {chapter.title}, and what a jog adds.\n"
        f"        chapters: [{{chapter: {chapter.slug}, minutes: 45}}]\n"
        "        hand_in: The student sheet.\n"
    )
    return text[: last.start()] + f"  - lessons: {int(last[1]) + 1}" + text[last.end() :].rstrip("\n") + "\n" + lesson
