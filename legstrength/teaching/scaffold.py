"""Writes a new chapter: every file that a chapter needs, and its line in every list.

What is written is a small chapter that builds and passes its tests, about two runners and one plan. Its author changes it bit by bit into their
own, and can look at it at every step. Nothing is left half-written: what cannot be finished is taken back.
"""

from __future__ import annotations

import functools
import json
import keyword
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from legstrength.files import read_yaml
from legstrength.files.form import NAME

ROOT = Path(__file__).parents[2]
TEMPLATES = Path(__file__).parent / "templates" / "chapter"
LONGEST = 40
GOAL = 12

LISTS = ("PLACES", "SLUGS")
"""What the list of explorers is called in `legstrength/explorers/__init__.py`: folders, or else slugs."""

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


class NewChapterError(ValueError):
    """A chapter that cannot be made; the message says why and what to do."""


@dataclass(frozen=True)
class NewChapter:
    """A chapter to be made in a copy of the repository, after another one."""

    slug: str
    title: str
    after: str
    root: Path

    @property
    def module(self) -> str:
        """The name of its explorer's folder."""
        return self.slug.replace("-", "_")

    @property
    def files(self) -> dict[str, Path]:
        """The template of each file, and where the file will be."""
        explorer = self.root / "legstrength" / "explorers" / self.module
        parts = ("__init__", "core", "words", "picture", "explorer")
        return {f"{part}.py.jinja": explorer / f"{part}.py" for part in parts} | {
            "test.py.jinja": self.root / "tests" / "explorers" / f"test_{self.module}.py",
            "chapter.yml.jinja": self.root / "legstrength" / "teaching" / "chapters" / f"{self.slug}.yml",
            "notebook.md.jinja": self.root / "notebooks" / f"{self.slug}.ipynb",
            "teachers.md.jinja": self.root / "book" / "teachers" / f"{self.slug}.md",
        }


def new_chapter(slug: str, title: str | None = None, after: str | None = None, root: Path = ROOT) -> list[Path]:
    """Write a chapter and return all files that were made or changed. Raises NewChapterError, and then nothing has changed.

    `title`: the slug in words, if there is none. `after`: the chapter that it follows in the course; the last one, if there is none.
    """
    chapters = _chapters(root)
    chapter = NewChapter(slug, title or slug.replace("-", " ").capitalize(), after or chapters[-1], root)
    _refuse(chapter, chapters)
    texts = {path: _rendered(chapter, template) for template, path in chapter.files.items()}
    texts |= _lists(chapter)
    before = {path: path.read_text(encoding="utf-8") if path.exists() else None for path in texts}
    try:
        notebook = chapter.files["notebook.md.jinja"]
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_notebook(text, "") if path == notebook else text, encoding="utf-8")
        notebook.write_text(_notebook(texts[notebook], _shown(chapter)), encoding="utf-8")
    except BaseException:
        _take_back(before)
        raise
    return list(texts)


def _chapters(root: Path) -> list[str]:
    """The chapters in the order of the course."""
    contents, _ = read_yaml(root / "_toc.yml")
    files = [one["file"] for part in contents["parts"] for one in part["chapters"]]
    return [file.removeprefix("notebooks/") for file in files if file.startswith("notebooks/")]


def _refuse(chapter: NewChapter, chapters: list[str]) -> None:
    """Raises NewChapterError for a name that cannot be one, or is taken."""
    slug = chapter.slug
    if not re.fullmatch(NAME, slug) or len(slug) > LONGEST:
        raise NewChapterError(
            f"“{slug}” cannot be a chapter's name. Use small letters, digits and hyphens, beginning with a letter, at most "
            f"{LONGEST} of them: rest-days."
        )
    if keyword.iskeyword(chapter.module) or chapter.module == "common":
        raise NewChapterError(
            f"“{slug}” is a word that Python or this project keeps for itself. Add a word: {slug}-day."
        )
    if not 3 <= len(chapter.title) <= 60 or set(chapter.title) & set('"\\{}\n'):
        raise NewChapterError(
            f"“{chapter.title}” cannot be a title. Give 3 to 60 characters, without quotation marks, backslashes and braces."
        )
    if chapter.after not in chapters:
        raise NewChapterError(f"There is no chapter “{chapter.after}” to follow. There are: {', '.join(chapters)}.")
    taken = [path for path in (*chapter.files.values(), *_modules(chapter)) if path.exists()]
    if taken:
        where = ", ".join(path.relative_to(chapter.root).as_posix() for path in taken)
        raise NewChapterError(f"“{slug}” exists already ({where}). Choose another name, or delete these files first.")


def _modules(chapter: NewChapter) -> tuple[Path, Path]:
    """What would be imported by the explorer's name."""
    folder = chapter.root / "legstrength" / "explorers"
    return folder / f"{chapter.module}.py", folder / chapter.module


@functools.cache
def _templates() -> jinja2.Environment:
    """The templates; what they make is Python, YAML and Markdown, not HTML, so nothing is escaped."""
    loader = jinja2.FileSystemLoader(TEMPLATES)
    return jinja2.Environment(
        loader=loader, autoescape=False, undefined=jinja2.StrictUndefined, keep_trailing_newline=True
    )


def _rendered(chapter: NewChapter, template: str) -> str:
    told = {"slug": chapter.slug, "title": chapter.title, "module": chapter.module, "goal": GOAL}
    return _templates().get_template(template).render(told | {"at": _places(chapter.root)})


def _places(root: Path) -> Mapping[str, str]:
    """The modules below `legstrength.explorers` that hold what all figures share."""
    if (root / "legstrength" / "explorers" / "common").is_dir():
        names = ("uncertainty", "year", "words", "axes", "palette", "pictures", "notes")
        return {name: f"common.{name}" for name in names} | {"rests_on": "common.notes"}
    shared = {"year": "novice_gains", "words": "novice_gains", "rests_on": "novice_gains"}
    return shared | {
        "uncertainty": "uncertainty",
        "axes": "pictures",
        "palette": "palette",
        "pictures": "pictures",
        "notes": "settings",
    }


def _lists(chapter: NewChapter) -> dict[Path, str]:
    """Every list that names all chapters, with the new one in it."""
    toc = chapter.root / "_toc.yml"
    explorers = chapter.root / "legstrength" / "explorers" / "__init__.py"
    plan = chapter.root / "legstrength" / "teaching" / "course_plan.yml"
    contents = toc.read_text(encoding="utf-8")
    for folder in ("notebooks", "book/teachers"):
        contents = _after(contents, f"- file: {folder}/{chapter.after}", f"- file: {folder}/{chapter.slug}", toc)
    return {
        toc: contents,
        explorers: _listed(explorers.read_text(encoding="utf-8"), chapter),
        plan: _planned(plan.read_text(encoding="utf-8"), chapter),
    }


def _after(text: str, line: str, new: str, path: Path) -> str:
    """The text with a new line after a line, indented as that one. Raises NewChapterError where the line is not there."""
    found = re.search(rf"^( *){re.escape(line)} *\n", text, re.MULTILINE)
    if not found:
        raise NewChapterError(f"{path.name} has no line “{line}”. Put one there, or name another chapter with --after.")
    return text[: found.end()] + f"{found[1]}{new}\n" + text[found.end() :]


def _listed(text: str, chapter: NewChapter) -> str:
    """The list of explorers with the new one behind all those of the chapter that it follows."""
    name = next((name for name in LISTS if f"\n{name} = (\n" in text), None)
    if name is None:
        raise NewChapterError(f"legstrength/explorers/__init__.py has no list {' or '.join(LISTS)}. Put it back.")
    start = text.index(f"\n{name} = (\n") + len(f"\n{name} = (\n")
    end = text.index("\n)\n", start) + 1
    lines = text[start:end].splitlines(keepends=True)
    said, before = (
        (chapter.module, chapter.after.replace("-", "_")) if name == "PLACES" else (chapter.slug, chapter.after)
    )
    behind = [index for index, line in enumerate(lines) if line.strip().startswith(f'"{before}')]
    lines.insert(behind[-1] + 1 if behind else len(lines), f'    "{said}",\n')
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


def _notebook(text: str, shown: str) -> str:
    """The notebook as JSON, from cells that begin with “+++ markdown” or “+++ code”; `shown` is what its figure prints."""
    _, *parts = re.split(r"^\+\+\+ (markdown|code)(.*)\n", text, flags=re.MULTILINE)
    cells: list[dict[str, Any]] = []
    for kind, tag, source in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        cell: dict[str, Any] = {"cell_type": kind, "id": f"cell-{len(cells) + 1:02}", "metadata": {}}
        if kind == "code":
            output = {
                "data": {"text/plain": [shown]},
                "execution_count": 1,
                "metadata": {},
                "output_type": "execute_result",
            }
            cell |= {"execution_count": 1, "metadata": {"tags": [tag.strip()]}, "outputs": [output]}
        cells.append(cell | {"source": source.strip("\n").splitlines(keepends=True)})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    whole = {"cells": cells, "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}}}
    return json.dumps(whole | {"nbformat": 4, "nbformat_minor": 5}, ensure_ascii=False, indent=1) + "\n"


def _shown(chapter: NewChapter) -> str:
    """What the new figure prints, tried in a fresh Python that reads the new files as a build does."""
    path = os.pathsep.join([str(chapter.root), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    told = [sys.executable, "-c", TRY.replace("{slug}", chapter.slug)]
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
