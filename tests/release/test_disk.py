"""The zip of a release works from a disk."""

from __future__ import annotations

import zipfile
from pathlib import Path

from legstrength.release.archive import pack
from tests.site.reader import visit, watch

SLUG = "plateau"


def test_the_course_opens_from_a_disk_anywhere(folder: Path, tmp_path: Path, blank) -> None:
    """The zip, unpacked into a folder with a space in its name: the first page shows, links work, a slider answers, nothing is asked of a server."""
    archive = pack(folder, tmp_path / "course-1.zip")
    with zipfile.ZipFile(archive) as packed:
        assert packed.testzip() is None and {name.split("/")[0] for name in packed.namelist()} == {"course-1"}
        packed.extractall(tmp_path / "my stick")
    course = tmp_path / "my stick" / "course-1"
    first, page = blank(), blank()
    first.goto((course / "index.html").as_uri())
    first.wait_for_selector("article h1")
    trouble = watch(page, course.as_uri())
    visit(page, (course / "notebooks" / f"{SLUG}.html").as_uri() + f"?{SLUG}.minutes=90")
    figure = page.locator(f'.explorer[data-explorer="{SLUG}"]')
    before = figure.locator('[data-role="result"]').inner_text()
    figure.get_by_role("slider", name="Strength at the start").press("ArrowRight")
    page.wait_for_function(
        "([slug, text]) => document.querySelector(`[data-explorer=${slug}] [data-role=result]`).textContent !== text",
        arg=[SLUG, before],
    )
    page.wait_for_load_state("networkidle")
    assert trouble.all() == []
