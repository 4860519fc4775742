"""What a figure's place holds until its script answers, and all of it where no script runs: scenarios, sentence, picture and table.

The picture is drawn at build by the page's own drawing, once for a phone and once for a wide page; the page's style shows the one that
fits. A figure that waits for a prediction shows that it waits, since its picture would give the answer away.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from legstrength.explorers import SLUGS
from legstrength.html import Markup
from legstrength.live import Explorer
from legstrength.live.explorer.controls import Control, DecimalSlider, Series, WholeSlider
from legstrength.live.explorer.many import Asked, answers
from legstrength.live.explorer.words import WORDS
from legstrength.live.plot.still import Still, drawn
from legstrength.site.markup import render
from legstrength.teaching.figures import figure

SIZES = {"narrow": (358.0, 250.0), "wide": (722.0, 644.0)}
"""How much room a figure has, at the most, on a phone of 390 × 664 px and on a page of 1280 × 720 px: as in `live/view/explorer.css`."""

TABS = 30.0
"""px that the tabs of a figure's panels take of it on a phone."""

ALONE = 0.6
"""With less than this part of its own height a figure shows one panel alone: as in `live/view/stage.js`."""


def opening(slug: str, text: str, table: Markup) -> Markup:
    """Return what stands in the place of an explorer; `text` and `table` are the sentence and the table of the one in the notebook.

    A notebook that shows another run than the figure opens with has no picture of it until the script answers.
    """
    explorer = figure(slug)
    spec = explorer._spec
    pictures = _pictures()[slug] if text == explorer.text else {}
    first = {size: Markup(svg) for size, svg in pictures.items()}
    return render(
        "opening.html",
        gate=explorer.gate,
        spec=spec,
        kinds={name: _kind(control) for name, control in explorer.controls.items()},
        text=text,
        tabs=_tabs(explorer),
        longest=_longest()[slug],
        looks=[(spec["look"], first), *((look, {}) for look in spec["views"])],  # the further ones are hidden
        table=table,
        words=WORDS,
    )


@functools.cache
def _longest() -> dict[str, str]:
    """Every explorer's longest sentence among its scenarios and the ends of its sliders, by slug."""
    explorers = [figure(slug) for slug in SLUGS]
    asked = [(one, [Asked(values) for values in _reached(one)]) for one in explorers]
    return {
        one.slug: max((answer.text for answer in given), key=len)
        for one, given in zip(explorers, answers(asked), strict=True)
    }


def _reached(explorer: Explorer) -> Iterator[dict[str, object]]:
    """The settings at first, those of each scenario, and those with one slider at an end or one choice taken."""
    usual: dict[str, object] = dict(explorer.defaults)
    yield usual
    for scenario in explorer.scenarios:
        yield {**usual, **scenario.values}
    for name, control in explorer.controls.items():
        if isinstance(control, (WholeSlider, DecimalSlider)):
            ends: list[object] = [control.min, control.max]
        else:
            ends = [slug for _, slug in getattr(control, "options", ())]
        for end in ends:
            yield {**usual, name: end}


def _kind(control: Control) -> str:
    """What takes about as much room as a control will, once it is there."""
    return "series" if isinstance(control, Series) else "choice" if hasattr(control, "options") else "slider"


@functools.cache
def _pictures() -> dict[str, dict[str, str]]:
    """Every explorer's picture as it opens, by slug and by the name of its size."""
    explorers = [figure(slug) for slug in SLUGS]
    made = iter(drawn([still for one in explorers for still in stills(one)]))
    return {one.slug: {name: next(made) for name in SIZES} for one in explorers}


def stills(explorer: Explorer) -> list[Still]:
    """Return an explorer's picture as it opens, one for each size. Further views are hidden then, so that they need not be sent."""
    look, dark = explorer._spec["look"], explorer._spec["dark"]
    made = []
    for width, most in SIZES.values():
        high = min(most, float(look["height"]))
        alone = len(look["panels"]) > 1 and high < ALONE * look["height"]
        settings = {"narrow": look["narrow"], "dark": dark, "panel": 0 if alone else None}
        made.append(Still(explorer._figure, explorer.results, width, high - TABS * alone, page=True, **settings))
    return made


def _tabs(explorer: Explorer) -> list[str]:
    """The names of the figure's panels, which a phone shows one at a time; none where all is seen at once."""
    titles: list[str] = explorer._spec["look"]["panels"]
    return titles if len(titles) > 1 else []
