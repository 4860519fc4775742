"""The small picture of each chapter, on the first page and on the card that leads to it: who or what it is about, and no answer.

Each is 240 × 120 units, in the palette's colours, which follow light and dark. A chapter without one gets its figure as it opens.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree

from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.palette import BARK, DARK, GHOST, HILLS, JOG, LIFT, MUSCLES, SAND, TRIAL
from legstrength.explorers.common.runner.people import HEIGHT as TALL
from legstrength.explorers.common.runner.people import LEFT, TOP, person
from legstrength.explorers.common.runner.posed import runner
from legstrength.html import Markup
from legstrength.site.card.sketch import paint

WIDTH, HEIGHT = 240.0, 120.0
GROUND = 106.0
"""How low the ground lies."""


def _ground() -> str:
    return f'<path d="M16 {GROUND + 1:g}H224" stroke="{BARK}" stroke-width="2" stroke-linecap="round"/>'


def _inside(svg: str) -> str:
    """Return what stands in an `<svg>`."""
    return re.sub(r"^<svg[^>]*>|</svg>$", "", svg.strip())


def _who(name: str, x: float, phase: float | None, foot: float = GROUND, size: float = 100.0) -> str:
    """Return one of the cast with the hip over x, so many units high, on the ground or at `foot`."""
    scale = size / TALL
    at = f"translate({x - scale * (LEFT + 140):.1f} {foot - scale * (TOP + TALL):.1f}) scale({scale:.4f})"
    return f'<g transform="{at}">{_inside(person(name, phase))}</g>'


def _leg(low: float, high: float, left: float) -> str:
    """Return a part of the runner at rest, from one height of its picture to another, in the whole height of the card."""
    scale = HEIGHT / (high - low)
    body = _inside(runner(15, 2.5, dict.fromkeys(ORDER, 0.45)))
    return f'<g transform="translate({left:g} {-low * scale:.1f}) scale({scale:.3f})">{body}</g>'


def _muscles() -> str:
    return _leg(215.0, 515.0, 72.0)


def _two() -> str:
    return _ground() + _who("Ana", 88, 0.15) + _who("Ben", 152, 0.65)


def _twins() -> str:
    return _ground() + _who("Mia", 88, 0.4) + _who("Lou", 152, 0.9)


def _bench() -> str:
    """Ana beside a week's calendar of which little is left."""
    days = "".join(
        f'<rect x="{136 + 22 * (n % 4)}" y="{32 + 22 * (n // 4)}" width="16" height="16" rx="3" fill="{JOG if n in (1, 9) else SAND}" stroke="{GHOST}"/>'
        for n in range(12)
    )
    return _ground() + _who("Ana", 80, None) + days


def _burst() -> str:
    gusts = "".join(
        f'<path d="M{62 - 14 * n} {38 + 22 * n}H{96 - 10 * n}" stroke="{GHOST}" stroke-width="3" stroke-linecap="round"/>'
        for n in range(3)
    )
    return _ground() + gusts + _who("Ben", 146, 0.5)


def _slope() -> str:
    hill = f'<path d="M10 {GROUND:g}L230 38V{GROUND:g}Z" fill="{HILLS}"/>'
    return hill + _who("Ben", 96, 0.15, foot=84.0, size=78.0)


def _weights() -> str:
    plates = "".join(
        f'<rect x="{x}" y="{60 - h / 2:g}" width="12" height="{h}" rx="4" fill="{LIFT}"/>'
        for x, h in ((46, 56), (62, 76), (166, 76), (182, 56))
    )
    return f'<path d="M30 60H210" stroke="{GHOST}" stroke-width="6" stroke-linecap="round"/>{plates}{_ground()}'


def _sections() -> str:
    """Two thighs cut across, muscle round bone; dotted round one of them, how large it might get."""
    found = [
        f'<circle cx="164" cy="60" r="49" fill="none" stroke="{GHOST}" stroke-width="2.4" stroke-dasharray="1 6" stroke-linecap="round"/>'
    ]
    for x in (74, 164):
        found.append(
            f'<circle cx="{x}" cy="60" r="40" fill="{MUSCLES["quadriceps"]}" fill-opacity="0.75" stroke="{BARK}" stroke-width="2"/>'
        )
        found.append(f'<circle cx="{x}" cy="60" r="9" fill="{SAND}" stroke="{BARK}" stroke-width="2"/>')
    return "".join(found)


def _prints() -> str:
    return "".join(
        f'<g transform="translate({x} {y}) rotate({8 * side})"><ellipse rx="9" ry="16" fill="{BARK}"/><ellipse cy="26" rx="7" ry="9" fill="{BARK}"/></g>'
        for x, y, side in ((84, 66, -1), (112, 30, 1), (140, 66, -1), (168, 30, 1))
    )


def _thigh() -> str:
    return _leg(225.0, 430.0, 40.0)


def _blocks() -> str:
    rows = ((JOG, ((26, 70), (150, 64))), (HILLS, ((150, 64),)), (LIFT, ((100, 46),)))
    bars = "".join(
        f'<rect x="{x}" y="{24 + 26 * row}" width="{wide}" height="18" rx="5" fill="{colour}"/>'
        for row, (colour, blocks) in enumerate(rows)
        for x, wide in blocks
    )
    return f'{bars}<path d="M20 {GROUND:g}H220" stroke="{GHOST}" stroke-width="2" stroke-linecap="round"/>'


def _guesses() -> str:
    marks = "".join(
        f'<path d="M{x} {y - 9}L{x + 9} {y}L{x} {y + 9}L{x - 9} {y}Z" fill="{TRIAL if full else SAND}" stroke="{TRIAL}" stroke-width="2.5"/>'
        for x, y, full in ((52, 84, True), (92, 40, False), (128, 66, True), (170, 82, False), (196, 32, True))
    )
    return (
        f'<path d="M28 20V{GROUND:g}H220" fill="none" stroke="{GHOST}" stroke-width="2" stroke-linecap="round"/>{marks}'
    )


COVERS: dict[str, Callable[[], str]] = {
    "muscles-at-work": _muscles,
    "novice-gains": _two,
    "plateau": _twins,
    "staying-strong": _bench,
    "pace-and-bursts": _burst,
    "hills": _slope,
    "resistance-training": _weights,
    "lean-or-bulky": _sections,
    "left-and-right": _prints,
    "front-and-back": _thigh,
    "your-plan": _blocks,
    "how-good-is-the-model": _guesses,
}
"""What each chapter's picture shows, by slug."""


def cover(slug: str) -> Markup | None:
    """Return a chapter's picture, which says nothing to a screen reader; None where there is none."""
    if slug not in COVERS:
        return None
    box = f'viewBox="0 0 {WIDTH:g} {HEIGHT:g}" width="{WIDTH:g}" height="{HEIGHT:g}"'
    root = ElementTree.fromstring(
        f'<svg class="plot cover" {box} aria-hidden="true" focusable="false">{COVERS[slug]()}</svg>'
    )
    for element in root.iter():
        if element is not root:
            paint(element, DARK)
    return Markup(ElementTree.tostring(root, encoding="unicode"))
