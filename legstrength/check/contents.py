"""The table of contents, `_toc.yml`, at the front door: its form, the pages that it names, and the chapters that it leaves out."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from legstrength.files import Mistake, Place, Problem, problems, read_yaml
from legstrength.files.form import count, length

ROOT = Path(__file__).parents[2]
CHAPTERS = ROOT / "legstrength" / "teaching" / "chapters"
ENDINGS = (".md", ".ipynb")
FOLDERS = (".", "notebooks", "book", "book/teachers")
"""Where pages are."""

File = Annotated[str, "the path of a page without its ending, such as notebooks/hills", length(1, 200)]


@dataclass(frozen=True)
class Section:
    """A page."""

    file: File
    title: Annotated[str, "another title for the contents", length(1, 200)] | None = None


@dataclass(frozen=True)
class Part:
    """A part of the course."""

    caption: Annotated[str, "the part's name", length(2, 60)]
    chapters: Annotated[tuple[Section, ...], "pages, one or more", count(1)]


@dataclass(frozen=True)
class Contents:
    """The order of the course."""

    format: Annotated[Literal["jb-book"], "jb-book"]
    root: File
    parts: Annotated[tuple[Part, ...], "parts, one or more", count(1)]


def check(path: Path) -> list[Mistake]:
    """Every mistake of the table of contents. FileError where it is not YAML."""
    data, lines = read_yaml(path)
    return problems(Contents, data, lines) or [lines.problem(*one) for one in _senseless(data)]


def _named(data: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    yield ("root",), data["root"]
    for number, part in enumerate(data["parts"]):
        for place, one in enumerate(part["chapters"]):
            yield ("parts", number, "chapters", place, "file"), one["file"]


def _pages() -> list[str]:
    """All pages that there are, without their endings."""
    found = [path for folder in FOLDERS for path in (ROOT / folder).glob("*") if path.suffix in ENDINGS]
    return sorted(path.relative_to(ROOT).with_suffix("").as_posix() for path in found)


def _senseless(data: dict[str, Any]) -> Iterator[Problem]:
    seen: set[str] = set()
    there, known = _pages(), True
    for here, name in _named(data):
        plain = name.removesuffix(".md").removesuffix(".ipynb")
        if plain not in there:
            known = False
            near = difflib.get_close_matches(plain, there, 1)
            remedy = f"Did you mean {near[0]}?" if near else "Correct the path, seen from the folder of _toc.yml."
            yield here, f"there is no page {name}.md and no notebook {name}.ipynb.", remedy
        elif plain in seen:
            yield here, f"{name} stands here for the second time.", "Keep one of the two."
        elif plain.startswith("notebooks/") and not (CHAPTERS / f"{Path(plain).name}.yml").is_file():
            remedy = "Make it: python -m legstrength.teaching new, or leave the notebook out."
            yield here, f"the notebook {name} has no chapter's file in legstrength/teaching/chapters.", remedy
        seen.add(plain)
    for slug in sorted(path.stem for path in CHAPTERS.glob("*.yml")) if known else ():
        for page in (f"notebooks/{slug}", f"book/teachers/{slug}"):
            if page not in seen:
                wrong = f"the page {page} of the chapter `{slug}` is left out, and others link to it."
                yield ("parts",), wrong, f"Add - file: {page}"
