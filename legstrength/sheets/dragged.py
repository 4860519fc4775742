"""Empty scales on which pupils mark a prediction of one number an item, on paper."""

from __future__ import annotations

from legstrength.html import Markup
from legstrength.live.compile.natives import fixed, signed
from legstrength.sheets.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Item, Scale

WIDTH, ROW, TOP = 430.0, 46.0, 24.0
LEFT, RIGHT = 96.0, 22.0
"""The width, the height of a row and the margins in px, so that numbers print at about 10 pt; names stand at the left."""

MOST_NUMBERS = 8
LINE = '<line x1="{:.1f}" x2="{:.1f}" y1="{:.1f}" y2="{:.1f}" stroke="{}" stroke-width="{}"/>'
TEXT = '<text x="{:.1f}" y="{:.1f}" font-size="13" fill="#333333" text-anchor="{}">{}</text>'


def empty_scales(chapter: Chapter) -> Markup:
    """Return a scale to mark for each item that is asked, as an SVG; "" for a prediction that is not dragged."""
    scale = chapter.prediction.scale
    if scale is None:
        return Markup()
    asked = [item for item in chapter.prediction.items if not item.given]
    height = TOP + ROW * len(asked)
    says = WORDS["scales-alt"].format(label=scale.label, names=", ".join(item.name for item in asked))
    opened = Markup('<svg class="drawn-axes" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">').format(
        WIDTH, height, says
    )
    rows = [mark for place, item in enumerate(asked) for mark in _row(scale, item, TOP + ROW * (place + 0.4))]
    return opened + Markup().join([Markup(TEXT).format(0, 14, "start", scale.label), *rows]) + Markup("</svg>")


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
