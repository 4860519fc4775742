"""A chapter to be made: its name, its place in the course, its files, and whether it can be made at all."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from pathlib import Path

from legstrength.files import read_yaml
from legstrength.files.form import NAME

LONGEST = 40


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
    def footnotes(self) -> Path:
        """Which assumptions move which figure."""
        return self.root / "legstrength" / "explorers" / "common" / "rests_on.json"

    @property
    def files(self) -> dict[str, Path]:
        """The template of each file, and where the file will be."""
        explorer = self.root / "legstrength" / "explorers" / self.module
        parts = ("__init__", "core", "words", "picture", "explorer")
        return {f"{part}.py.jinja": explorer / f"{part}.py" for part in parts} | {
            "test.py.jinja": self.root / "tests" / "explorers" / self.module / "test_explorer.py",
            "chapter.yml.jinja": self.root / "legstrength" / "teaching" / "chapters" / f"{self.slug}.yml",
            "notebook.md.jinja": self.root / "notebooks" / f"{self.slug}.ipynb",
            "teachers.md.jinja": self.root / "book" / "teachers" / f"{self.slug}.md",
        }


def chapters_in(root: Path) -> list[str]:
    """The chapters in the order of the course."""
    contents, _ = read_yaml(root / "_toc.yml")
    files = [one["file"] for part in contents["parts"] for one in part["chapters"]]
    return [file.removeprefix("notebooks/") for file in files if file.startswith("notebooks/")]


def refuse(chapter: NewChapter, chapters: list[str]) -> None:
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
