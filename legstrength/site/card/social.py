"""The picture that a messenger or a learning platform shows beside a shared link: the chapter's question, and its cover, which gives no answer.

Services want pixels at a full address, so pictures are made only where the course's own address is known. A picture's name says what is in
it: a page can name it before it is drawn (`frontend/social.mjs` draws, with the font of the pages).
"""

from __future__ import annotations

import json
import textwrap
from html import escape
from pathlib import Path

from legstrength.site.build.bundle import run_node
from legstrength.site.build.naming import named
from legstrength.site.card.covers import COVERS, HEIGHT, WIDTH
from legstrength.teaching import load_chapter

FOLDER = "_static/social"
SIZE = (1200, 630)
"""Pixels, as OpenGraph's readers ask for."""

COURSE = "novice-gains"
"""Whose cover stands for the whole course: two runners side by side."""

LARGER = 2.5
"""How much larger a cover is than on a card."""

PAPER, INK, SOFT, TEAL = "#fdfcfa", "#22282a", "#5a615e", "#0f675e"
LETTERS = 28
"""Letters in a line of the question at most, at its size."""


def picture(words: str, slug: str, about: str) -> str:
    """Draw a picture as SVG: `words` large above the cover of the chapter `slug`, `about` small below it."""
    texts = "".join(
        f'<text x="72" y="{120 + 88 * place}" font-size="76" font-weight="700" fill="{INK}">{escape(line)}</text>'
        for place, line in enumerate(_lines(words))
    )
    wide, high = WIDTH * LARGER, HEIGHT * LARGER
    box = f'x="{SIZE[0] - 40 - wide:g}" y="{SIZE[1] - 14 - high:g}" width="{wide:g}" height="{high:g}"'
    cover = f'<svg {box} viewBox="0 0 {WIDTH:g} {HEIGHT:g}" overflow="hidden">{COVERS[slug]() if slug in COVERS else ""}</svg>'
    foot = f'<text x="72" y="562" font-size="30" font-weight="500" fill="{SOFT}">{escape(about)}</text>'
    edge = f'<rect width="16" height="{SIZE[1]}" fill="{TEAL}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE[0]} {SIZE[1]}" font-family="Figtree">'
        f'<rect width="{SIZE[0]}" height="{SIZE[1]}" fill="{PAPER}"/>{edge}{cover}{texts}{foot}</svg>'
    )


def of_chapter(slug: str, course: str) -> str:
    """The picture of a chapter; `course` is the course's title."""
    return picture(load_chapter(slug).question, slug, course)


def of_course() -> str:
    """The picture of every other page."""
    return picture("Do I get leg strength from jogging?", COURSE, "An interactive course")


def name(key: str, svg: str) -> str:
    """The path of a picture from the site's root."""
    return f"{FOLDER}/{named(f'{key}.png', svg.encode())}"


def write(folder: Path, pictures: dict[str, str]) -> None:
    """Draw each SVG below a site's folder, by its path from there. ToolError in words where Node.js cannot."""
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    listed = folder / FOLDER / "pictures.json"
    listed.write_text(json.dumps(pictures), encoding="utf-8")
    try:
        run_node("node", "social.mjs", str(folder.resolve()), str(listed.resolve()))
    finally:
        listed.unlink()


def _lines(words: str) -> list[str]:
    """The words in as few lines as there can be, and these about equally long."""
    count = len(textwrap.wrap(words, LETTERS))
    return next(lines for most in range(1, LETTERS + 1) if len(lines := textwrap.wrap(words, most)) == count)
