"""Make a release: `python -m legstrength.release`, with `--url` where the course will be published.

It builds the course and puts into `_build/release/` the whole course as a zip, every sheet as PDF and as a Word document, the packs for
learning platforms, what it is made of, and a text that says what is what. The release before stays until the new one is complete.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from legstrength import __version__
from legstrength.check.stop import in_words
from legstrength.release.archive import ReleaseError, pack
from legstrength.release.materials import write_materials
from legstrength.release.papers import PAPERS, print_sheets
from legstrength.release.words import PACKS, READ_ME, READ_ME_NAME
from legstrength.site.build.bundle import ROOT
from legstrength.teaching.address import course_url

RELEASE = ROOT / "_build" / "release"


def release(site: Path, into: Path = RELEASE, paper: str = "A4") -> Path:
    """Write the release of a built site into the folder `into` and return it; the sheets are printed on A4 or Letter.

    The old folder gives way only when the new one is complete. Raises ReleaseError or NoBrowser in words.
    """
    new = into.with_name(f"{into.name}-new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    try:
        fill(site, new, paper)
        old = into.with_name(f"{into.name}-before")
        shutil.rmtree(old, ignore_errors=True)
        if into.exists():
            into.rename(old)
        new.rename(into)
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return into


def fill(site: Path, folder: Path, paper: str) -> None:
    """Write every part of the release into the folder."""
    archive = pack(site, folder / f"leg-strength-course-{__version__}.zip")
    sheets = sorted((site / "sheets").glob("*.html"))
    if not sheets:
        raise ReleaseError(f"{site} has no sheets. Build it again: make site")
    print_sheets(sheets, folder / "sheets", paper)
    packs = site / "packs"
    if packs.is_dir():
        shutil.copytree(packs, folder / "packs")
    write_materials(folder)
    (folder / READ_ME_NAME).write_text(
        READ_ME.format(archive=archive.name, paper=paper, packs=PACKS if packs.is_dir() else ""), encoding="utf-8"
    )


def main() -> int:
    """The command line; 0 when all went well, 1 with one clear message when not."""
    parser = argparse.ArgumentParser(prog="python -m legstrength.release", description=__doc__)
    parser.add_argument("--url", help="where the course will be published; sheets then carry the link and a QR code")
    parser.add_argument(
        "--built", type=Path, help="the folder of a course that is built already; without it the course is built anew"
    )
    parser.add_argument(
        "--into", type=Path, default=RELEASE, help="the folder of the release; _build/release unless told"
    )
    parser.add_argument("--paper", choices=PAPERS, default="A4", help="of the sheets; A4 unless told")
    wanted = parser.parse_args()
    if wanted.url and wanted.built:
        parser.error("--url is written into the sheets when the course is built: leave out --built.")
    if wanted.url:
        os.environ["COURSE_URL"] = wanted.url
    return in_words(lambda: make(wanted.built, wanted.into, wanted.paper), checked=not wanted.built)


def make(built: Path | None, into: Path, paper: str) -> None:
    """Build the course, where no built one was named, and release it. Raises as `release` and `build` do."""
    from legstrength.site.build.site import build  # not before the check: without sound files it cannot be imported

    course_url()
    print(f"Released: {release(built or build(quiet=True), into, paper)}")


if __name__ == "__main__":
    sys.exit(main())
