"""Empty scales on which pupils mark a prediction of one number an item, on paper, beside the bars of what is given."""

from __future__ import annotations

from legstrength.html import Markup
from legstrength.live.compile.natives import fixed, signed
from legstrength.sheets.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Item, Scale
from legstrength.teaching.dragged import Standing, standings

WIDTH, ROW, TOP = 430.0, 46.0, 24.0
LEFT, RIGHT = 96.0, 22.0
"""The width, the height of a row and the margins in px, so that numbers print at about 10 pt; names stand at the left."""

MOST_NUMBERS = 8

BAR = 12.0
"""How thick the bar of a number is that is given, in px."""

LINE = '<line x1="{:.1f}" x2="{:.1f}" y1="{:.1f}" y2="{:.1f}" stroke="{}" stroke-width="{}"/>'
TEXT = '<text x="{:.1f}" y="{:.1f}" font-size="13" fill="#333333" text-anchor="{}">{}</text>'


def empty_scales(chapter: Chapter) -> Markup:
    """Return a bar for each item that is given and a scale to mark for each that is asked, as an SVG; "" for a prediction that is not dragged."""
    scale = chapter.prediction.scale
    if scale is None:
        return Markup()
    found = sorted(standings(chapter), key=lambda one: not one.item.given)
    height = TOP + ROW * len(found)
    says = WORDS["scales-alt"].format(
        label=scale.label, names=", ".join(one.item.name for one in found if not one.item.given)
    )
    says = "; ".join([says, *(f"{one.item.name}: {one.says}" for one in found if one.item.given)])
    opened = Markup('<svg class="drawn-axes" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">').format(
        WIDTH, height, says
    )
    rows = []
    for place, one in enumerate(found):
        y = TOP + ROW * (place + 0.4)
        rows += _bar(scale, one, y) if one.item.given else _row(scale, one.item, y)
    return opened + Markup().join([Markup(TEXT).format(0, 14, "start", scale.label), *rows]) + Markup("</svg>")


def _bar(scale: Scale, one: Standing, y: float) -> list[Markup]:
    """Return what is given: a bar from the scale's low end, with its number behind it."""
    x = LEFT + (one.value - scale.low) / (scale.high - scale.low) * (WIDTH - LEFT - RIGHT)
    return [
        Markup(TEXT).format(0, y + 4.5, "start", one.item.name),
        Markup(LINE).format(LEFT, x, y, y, "#333333", BAR),
        Markup(TEXT).format(x + 6, y + 4.5, "start", one.says),
    ]


def _row(scale: Scale, item: Item, y: float) -> list[Markup]:
    span = scale.high - scale.low
    size = next(size for size in _round_steps() if span / size <= MOST_NUMBERS)
    first = -(-scale.low // size) * size
    values = [first + place * size for place in range(MOST_NUMBERS + 1) if first + place * size <= scale.high]
    made = [
        Markup(TEXT).format(0, y + 4.5, "start", item.name),
        Markup(LINE).format(LEFT, WIDTH - RIGHT, y, y, "#333333", 1.5),
    ]
    for value in values:
        x = LEFT + (value - scale.low) / span * (WIDTH - LEFT - RIGHT)
        told = (signed if scale.signed else fixed)(value, 0 if value == round(value) else 1)
        made.append(Markup(LINE).format(x, x, y - 5, y + 5, "#333333", 1))
        made.append(Markup(TEXT).format(x, y + 19, "middle", told))
    return made


def _round_steps() -> list[float]:
    """Return round steps of an axis, from the smallest."""
    return [size * 10.0**power for power in range(-1, 5) for size in (1, 2, 5)]
