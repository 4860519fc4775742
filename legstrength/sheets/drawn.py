"""Empty axes on which pupils draw a prediction for several people, on paper."""

from __future__ import annotations

from legstrength.html import Markup
from legstrength.sheets.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Curve

WIDTH, HEIGHT = 430.0, 180.0
LEFT, RIGHT, TOP, BOTTOM = 46.0, 14.0, 22.0, 34.0
"""The axes and their margins in px, so that their numbers print at about 10 pt."""

MOST_LINES = 6
LINE = '<line x1="{:.1f}" x2="{:.1f}" y1="{:.1f}" y2="{:.1f}" stroke="{}" stroke-width="{}"/>'
TEXT = '<text x="{:.1f}" y="{:.1f}" font-size="13" fill="#333333" text-anchor="{}">{}</text>'
STYLES = ("solid", "dashed", "dotted")


def whose_lines(chapter: Chapter) -> str:
    """Return which kind of line is whose: “Solid line: Ana. Dashed line: Ben.”"""
    told = [
        WORDS["drawn-line"].format(style=style.capitalize(), name=person.name)
        for style, person in zip(STYLES, chapter.prediction.people, strict=False)
    ]
    return " ".join(told)


def empty_axes(chapter: Chapter) -> Markup:
    """Return the axes of a drawn prediction as an SVG, with a dot where every curve begins; "" for every other prediction."""
    curve = chapter.prediction.curve
    if curve is None or chapter.prediction.kind != "drawn":
        return Markup()
    says = WORDS["sketch-alt"].format(x=curve.x_label, y=curve.y_label)
    opened = Markup('<svg class="drawn-axes" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">').format(
        WIDTH, HEIGHT, says
    )
    return opened + Markup().join([*_lying(curve), *_upright(curve)]) + Markup("</svg>")


def _lying(curve: Curve) -> list[Markup]:
    span = curve.high - curve.low
    step = next(size for size in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if span / size <= MOST_LINES)
    values = [value for value in range(-10000, 10001, step) if curve.low <= value <= curve.high] if step else []
    made = []
    for value in values:
        y = HEIGHT - BOTTOM - (value - curve.low) / span * (HEIGHT - TOP - BOTTOM)
        colour, width = ("#333333", 1.5) if value == 0 else ("#bbbbbb", 1)
        made.append(Markup(LINE).format(LEFT, WIDTH - RIGHT, y, y, colour, width))
        told = f"{value:+d}".replace("-", "\u2212") if curve.low < 0 and value else str(value)
        made.append(Markup(TEXT).format(LEFT - 6, y + 4.5, "end", told))
    made.append(Markup(TEXT).format(LEFT, TOP - 9, "start", curve.y_label))
    return made


def _upright(curve: Curve) -> list[Markup]:
    first, last = curve.at[0], curve.at[-1]
    made = []
    for at in curve.at:
        x = LEFT + (at - first) / (last - first) * (WIDTH - LEFT - RIGHT)
        made.append(Markup(LINE).format(x, x, TOP, HEIGHT - BOTTOM, "#dddddd", 1))
        made.append(Markup(TEXT).format(x, HEIGHT - BOTTOM + 16, "middle", f"{at:g}"))
    made.append(Markup(TEXT).format(WIDTH - RIGHT, HEIGHT - 3, "end", curve.x_label))
    return made
