"""What a figure's place holds until its script answers, and all of it where no script runs: scenarios, sentence, picture and table.

The picture is drawn at build by the page's own drawing, once for a phone and once for a wide page; the page's style shows the one that
fits. A figure that waits for a prediction shows that it waits, since its picture would give the answer away.
"""

from __future__ import annotations

import functools

from legstrength.explorers import SLUGS
from legstrength.html import Markup
from legstrength.live import Explorer
from legstrength.live.explorer.controls import Control, Series
from legstrength.live.explorer.words import WORDS
from legstrength.live.plot.still import Still, drawn
from legstrength.site.card.sketch import posed
from legstrength.site.markup import render
from legstrength.teaching.figures import figure

WIDTHS = {"narrow": 324.0, "wide": 654.0}
"""How wide a figure is on a phone of 390 px and on a page of 1280 px."""


def opening(slug: str, text: str, table: Markup) -> Markup:
    """Return what stands in the place of an explorer; `text` and `table` are the sentence and the table of the one in the notebook.

    A notebook that shows another run than the figure opens with has no picture of it until the script answers.
    """
    explorer = figure(slug)
    spec, drawing = explorer._spec, explorer.drawing
    pictures = _pictures()[slug] if text == explorer.text else {}
    played = [group["slug"] for group in spec["groups"] if drawing and drawing.play in group["controls"]]
    return render(
        "opening.html",
        gate=explorer.gate,
        spec=spec,
        kinds={name: _kind(control) for name, control in explorer.controls.items()},
        played="".join(played),
        text=text,
        drawing=Markup(posed(explorer, drawing, words=True)) if drawing else "",
        pictures={name: Markup(svg) for name, svg in pictures.items()},
        table=table,
        words=WORDS,
    )


def _kind(control: Control) -> str:
    """What takes about as much room as a control will, once it is there."""
    return "series" if isinstance(control, Series) else "choice" if hasattr(control, "options") else "slider"


@functools.cache
def _pictures() -> dict[str, dict[str, str]]:
    """Every explorer's picture as it opens, by slug and by the name of its width."""
    stills = [still for slug in SLUGS for still in _stills(figure(slug))]
    made = iter(drawn(stills))
    return {slug: {name: next(made) for name in WIDTHS} for slug in SLUGS}


def _stills(explorer: Explorer) -> list[Still]:
    """An explorer's picture as it opens, computed once and drawn for each width."""
    spec, results = explorer._spec, explorer.results
    height, look = float(spec["height"]), {"narrow": spec["narrow"], "dark": spec["dark"], "page": True}
    return [Still(explorer._figure, results, width, height, **look) for width in WIDTHS.values()]
