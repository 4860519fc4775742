"""Empty ground on which pupils draw a prediction that is a route, on paper."""

from __future__ import annotations

from legstrength.html import Markup
from legstrength.sheets.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.route import series_of

WIDTH, HEIGHT, EDGE, FOOT = 430.0, 190.0, 10.0, 24.0
"""The size and the margins in px, so that numbers print at about 10 pt."""

LINE = '<line x1="{:.1f}" x2="{:.1f}" y1="{:.1f}" y2="{:.1f}" stroke="{}" stroke-width="{}"/>'
TEXT = '<text x="{:.1f}" y="{:.1f}" font-size="13" fill="#333333" text-anchor="middle">{}</text>'


def empty_ground(chapter: Chapter) -> Markup:
    """Return a column for each kilometre, as an SVG; "" for a prediction that is no route."""
    if chapter.prediction.route is None:
        return Markup()
    cells = series_of(chapter).cells
    wide, bottom = (WIDTH - 2 * EDGE) / len(cells), HEIGHT - FOOT
    opened = Markup('<svg class="drawn-axes" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">').format(
        WIDTH, HEIGHT, WORDS["ground-alt"].format(count=len(cells))
    )
    posts = [EDGE + wide * place for place in range(len(cells) + 1)]
    made = [Markup(LINE).format(x, x, 8, bottom, "#cccccc", 1) for x in posts]
    made.append(Markup(LINE).format(posts[0], posts[-1], bottom, bottom, "#333333", 1.5))
    made += [Markup(TEXT).format(posts[place] + wide / 2, HEIGHT - 7, cell) for place, cell in enumerate(cells)]
    return opened + Markup().join(made) + Markup("</svg>")
