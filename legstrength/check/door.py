"""The list of all files that people edit, each with its checker, and what they find together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from legstrength.check import contents, evidence, pages, posterior, settings, teaching
from legstrength.files import FileError, Mistake

ROOT = Path(__file__).parents[2]

Found = list[Mistake]


@dataclass(frozen=True)
class Kind:
    """Files that are checked alike."""

    name: str
    pattern: str
    """Where they are, as seen from the root."""

    check: Callable[[Path], Found]
    """Every mistake of one of them."""

    needs: tuple[str, ...] = ()
    """Kinds without which `check` cannot do its work; where one of them is wrong, `without` is asked."""

    without: Callable[[Path], Found] | None = None
    """What can still be said where something needed is wrong; None: nothing."""


KINDS = (
    Kind("posterior", "legstrength/model/posterior.json", posterior.check),
    Kind("references", "book/references.bib", evidence.references),
    Kind("studies", "legstrength/evidence/studies.yml", evidence.studies, ("references",), evidence.studies_alone),
    Kind("findings", "legstrength/evidence/findings.yml", evidence.findings, ("references",), evidence.findings_alone),
    Kind(
        "said",
        "legstrength/evidence/said.yml",
        evidence.said,
        ("posterior", "references", "studies"),
        evidence.said_alone,
    ),
    Kind("checks", "legstrength/evidence/checks.yml", evidence.checks, ("posterior", "references")),
    Kind("chapters", "legstrength/teaching/chapters/*.yml", teaching.chapter, ("references",), teaching.chapter_alone),
    Kind("plan", "legstrength/teaching/course_plan.yml", teaching.plan, ("chapters",), teaching.plan_alone),
    Kind("settings", "_config.yml", settings.check),
    Kind("contents", "_toc.yml", contents.check),
    Kind("notebooks", "notebooks/*.ipynb", pages.notebook),
    Kind("pages", "book/**/*.md", pages.page),
    Kind("first page", "*.md", pages.page),
)
"""All kinds, what others need before these others."""


def _paths(kind: Kind, root: Path) -> list[Path]:
    return sorted(root.glob(kind.pattern)) if "*" in kind.pattern else [root / kind.pattern]


def files(root: Path = ROOT) -> dict[Path, Kind]:
    """Every file that people edit, with its kind."""
    return {path: kind for kind in KINDS for path in _paths(kind, root)}


def mistakes(root: Path = ROOT) -> Found:
    """Every mistake of every file, in the order of the files and of their lines."""
    found: set[Mistake] = set()
    broken: set[str] = set()
    for kind in KINDS:
        whole = not broken.intersection(kind.needs)
        checker = kind.check if whole else kind.without
        wrong = {one for path in _paths(kind, root) for one in _asked(checker, path)}
        if wrong:
            broken.add(kind.name)
        found |= wrong
    return sorted(found, key=lambda one: (one.path, one.line, one))


def _asked(checker: Callable[[Path], Found] | None, path: Path) -> Iterator[Mistake]:
    """What a checker finds; what stops it in words is found as well."""
    if checker is None:
        return
    try:
        yield from checker(path)
    except FileError as error:
        yield from error.mistakes


def report(root: Path = ROOT) -> str:
    """Every mistake in a line of its own and a sentence at the end; an empty text where there is none."""
    found = mistakes(root)
    if not found:
        return ""
    rest = "Mend it" if len(found) == 1 else f"Mend these {len(found)}"
    lines = [one.told_from(root) for one in found]
    return "\n".join([*lines, "", f"{rest}, then look again: make check. Nothing was built or changed."])
