"""Writes a new chapter and tries it out.

What is written is a small chapter that builds and passes its tests, about two runners and one plan. Its author changes it bit by bit into their
own, and can look at it at every step. Nothing is left half-written: what cannot be finished is taken back.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from legstrength.teaching.new.chapter import NewChapter, NewChapterError, chapters_in, refuse
from legstrength.teaching.new.lists import lists_with, rests_with
from legstrength.teaching.new.texts import notebook, rendered

ROOT = Path(__file__).parents[3]

TRY = """
from legstrength.explorers import load
from legstrength.teaching import load_chapter
from legstrength.teaching.challenges import check_figures
from legstrength.teaching.figures import controls
from legstrength.teaching.course_plan import load_plans
load_plans()
wrong = check_figures(load_chapter("{slug}"), controls())
assert not wrong, "\\n".join(wrong)
print(repr(load("{slug}")))
"""
"""Reads the new chapter as a build does, and prints what its notebook shows."""

FIND = """
import json
from legstrength.explorers.dependence import rests_on
print(json.dumps(rests_on("{slug}")))
"""
"""Finds by running which assumptions move the new figure."""


def new_chapter(slug: str, title: str | None = None, after: str | None = None, root: Path = ROOT) -> list[Path]:
    """Write a chapter and return all files that were made or changed. Raises NewChapterError, and then nothing has changed.

    `title`: the slug in words, if there is none. `after`: the chapter that it follows in the course; the last one, if there is none.
    """
    chapters = chapters_in(root)
    chapter = NewChapter(slug, title or slug.replace("-", " ").capitalize(), after or chapters[-1], root)
    refuse(chapter, chapters)
    texts = {path: rendered(chapter, template) for template, path in chapter.files.items()}
    texts |= lists_with(chapter)
    before = {path: path.read_text(encoding="utf-8") if path.exists() else None for path in texts}
    try:
        page = chapter.files["notebook.md.jinja"]
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(notebook(text, "") if path == page else text, encoding="utf-8")
        found = json.loads(_printed(chapter, FIND))
        chapter.footnotes.write_text(rests_with(chapter, found), encoding="utf-8")
        page.write_text(notebook(texts[page], _printed(chapter, TRY)), encoding="utf-8")
    except BaseException:
        _take_back(before)
        raise
    return list(texts)


def _printed(chapter: NewChapter, program: str) -> str:
    """What a program prints in a fresh Python that reads the new files. NewChapterError where it fails."""
    path = os.pathsep.join([str(chapter.root), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    told = [sys.executable, "-c", program.replace("{slug}", chapter.slug)]
    ran = subprocess.run(told, cwd=chapter.root, env=os.environ | {"PYTHONPATH": path}, capture_output=True, text=True)
    if ran.returncode:
        why = ran.stderr.strip().splitlines()[-1] if ran.stderr.strip() else "no reason was given"
        raise NewChapterError(
            f"The new chapter does not run, so nothing was written: {why} Mend this first, then try again."
        )
    return ran.stdout.strip()


def _take_back(before: Mapping[Path, str | None]) -> None:
    """Put every file back as it was, and take away folders that were made."""
    for path, text in before.items():
        if text is not None:
            path.write_text(text, encoding="utf-8")
            continue
        path.unlink(missing_ok=True)
        if path.parent.is_dir() and not any(one.name != "__pycache__" for one in path.parent.iterdir()):
            for one in (path.parent / "__pycache__").glob("*"):
                one.unlink()
            if (path.parent / "__pycache__").is_dir():
                (path.parent / "__pycache__").rmdir()
            path.parent.rmdir()
