"""Whether an edited file ended well: the door says what is wrong, where and what to do, or the loaders of the build take the file."""

from __future__ import annotations

import functools
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path

from legstrength.check.door import KINDS, ROOT, Kind, files
from legstrength.files import FileError, Mistake
from tests.check.editing import edited

LONGEST = 1200
"""Characters of a sentence that somebody still reads."""


def judged(kind: Kind, path: Path) -> tuple[str, list[Mistake]]:
    """What is bad about the answer to a file ("" for nothing), and the mistakes that were told."""
    try:
        told = kind.check(path)
    except FileError as error:
        told = list(error.mistakes)
        if not told:
            return f"an error without a place: {error}", []
    except Exception:
        return traceback.format_exc(limit=-6), []
    if told:
        return next(filter(None, (_bad(one, path) for one in told)), ""), told
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            LOADERS[kind.name](path)
    except Exception:
        return "the door was silent, and then: " + traceback.format_exc(limit=-6), []
    return "", []


def _bad(one: Mistake, path: Path) -> str:
    """Why a sentence helps nobody, or "" where it does."""
    lines = path.read_bytes().count(b"\n") + path.read_bytes().count(b"\r") + 1
    if one.path != path or not 1 <= one.line <= lines:
        return f"no such line: {one!r} of {lines}"
    if not one.wrong.strip() or not one.remedy.strip():
        return f"no remedy: {one!r}"
    if "\n" in one or len(one) > LONGEST:
        return f"not a sentence ({len(one)} characters): {one[:2000]!r}"
    return ""


def _studies(path: Path) -> None:
    from legstrength.evidence import studies
    from legstrength.site.card.evidence import found, trained

    studies._load.cache_clear()
    for study in studies.load_studies(path):
        for arm in study.arms:
            trained(arm)
            for outcome in arm.outcomes:
                found(outcome)
                studies.interval(outcome, arm.n)


def _references(path: Path) -> None:
    from pybtex.plugin import find_plugin

    from legstrength.evidence.bibliography import BIBLIOGRAPHY, _read, citation

    _read.cache_clear()
    before = {key.lower(): entry for key, entry in _read(BIBLIOGRAPHY).entries.items()}
    changed = [entry for key, entry in _read(path).entries.items() if before.get(key.lower()) != entry]
    for entry in changed:
        citation(entry)
    list(find_plugin("pybtex.style.formatting", "plain")().format_entries(changed))


def _checks(path: Path) -> None:
    from legstrength.evidence.checks import load_checks

    load_checks.cache_clear()
    load_checks(path)


def _posterior(path: Path) -> None:
    from legstrength.model import posterior

    read = posterior.load(path)
    assert set(read.keys) == set(posterior.KEYS)


def _settings(path: Path) -> None:
    from jupyter_book.config import get_final_config

    from legstrength.teaching.address import course_url

    course_url(path)
    get_final_config(user_yaml=path, cli_config={"latex_individualpages": False}, raise_on_invalid=True)


def _contents(path: Path) -> None:
    from sphinx_external_toc.parsing import parse_toc_yaml

    parse_toc_yaml(path)


def _notebook(path: Path) -> None:
    import nbformat

    nbformat.validate(nbformat.reads(path.read_text(encoding="utf-8"), as_version=4))


@functools.cache
def _said(path: Path) -> None:
    from legstrength.evidence.rows import sides
    from legstrength.evidence.said import said

    words = said(path)
    for row in sides()["test"]:
        words[row.arm].did.replace("{n}", "Ten")


def _chapter(path: Path) -> None:
    from legstrength.teaching.challenges import check_figures
    from legstrength.teaching.chapters import read_chapter
    from legstrength.teaching.figures import controls

    check_figures(read_chapter(path), controls())  # what it finds is told by the build, in words


def _plan(path: Path) -> None:
    from legstrength.teaching.course_plan import load_plans

    load_plans(path)


def _findings(path: Path) -> None:
    from legstrength.evidence.findings import load_findings

    load_findings(path)


LOADERS: dict[str, Callable[[Path], object]] = {
    "posterior": _posterior,
    "references": _references,
    "studies": _studies,
    "findings": _findings,
    "said": _said,
    "checks": _checks,
    "chapters": _chapter,
    "plan": _plan,
    "settings": _settings,
    "contents": _contents,
    "notebooks": _notebook,
    "pages": lambda path: path.read_text(encoding="utf-8"),
    "first page": lambda path: path.read_text(encoding="utf-8"),
}
"""By kind, what the build reads such a file with."""


def tried(path: Path, data: bytes, kind: Kind, seed: str, folder: Path) -> tuple[str, list[Mistake]]:
    """Edit a file, write it below the folder and judge the answer, which comes with the seed and with what was done."""
    changed, done = edited(data, seed)
    here = folder / seed.replace("/", "-").replace(" ", "-")
    here.mkdir(parents=True)
    copy = here / path.name
    copy.write_bytes(changed)
    try:
        bad, told = judged(kind, copy)
    finally:
        copy.unlink()
        here.rmdir()
    return (f"{seed} ({done}): {bad}" if bad else ""), told


__all__ = ["KINDS", "ROOT", "files", "judged", "tried"]
