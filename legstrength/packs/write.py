"""Writes every pack of every chapter beside the built site, all of them or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from legstrength.packs.archive import put, zipped
from legstrength.packs.canvas import qti_package
from legstrength.packs.cartridge import VERSIONS, cartridge
from legstrength.packs.moodle import moodle
from legstrength.packs.page import MissingFile
from legstrength.packs.scorm import scorm
from legstrength.teaching import Chapter, ChapterError, chapter_slugs, load_chapter
from legstrength.teaching.address import AddressError, check_address, course_url

SITE = Path(__file__).parents[2] / "_build" / "html"


class PackError(Exception):
    """The packs cannot be made; the message says why and what to do."""


def write_packs(
    folder: Path = SITE, slugs: Sequence[str] = (), url: str | None = None, out: Path | None = None
) -> list[Path]:
    """Write the packs of the chapters `slugs` (all of them without) into `out` (`folder`/packs without), and return their paths.

    `folder` holds the built site, whose pages the SCORM packs carry; `url` is the course's address (COURSE_URL or `_config.yml` say it
    without). Raises PackError before anything is written.
    """
    try:
        address = check_address(url, "--url") if url else course_url()
        chapters = [load_chapter(slug) for slug in dict.fromkeys(slugs or chapter_slugs())]
        made = {name: contents for chapter in chapters for name, contents in packs(chapter, folder, address)}
    except (AddressError, ChapterError, MissingFile) as problem:
        raise PackError(str(problem)) from problem
    try:
        return [put((out or folder / "packs") / name, contents) for name, contents in made.items()]
    except OSError as problem:
        raise PackError(
            f"The packs cannot be written to {problem.filename} ({problem.strerror}). Name another folder with --out."
        ) from problem


def packs(chapter: Chapter, folder: Path, url: str | None) -> Iterator[tuple[str, bytes]]:
    """Each pack of a chapter as its file's name and contents."""
    page = folder / "notebooks" / f"{chapter.slug}.html"
    if not page.is_file():
        raise PackError(
            f"There is no {page}. Build the site first (python -m legstrength.site build), or name its folder with --site."
        )
    for dialect in VERSIONS:
        yield f"{chapter.slug}-{dialect}.imscc", zipped(cartridge(chapter, dialect, url))
    yield f"{chapter.slug}-qti12.zip", zipped(qti_package(chapter, url))
    yield f"{chapter.slug}-moodle.xml", moodle(chapter, url)
    yield f"{chapter.slug}-scorm12.zip", zipped(scorm(chapter, folder, url))
