"""What the model says of the flat route with which a reader's own is compared, and whether the figure can run a route at all."""

from __future__ import annotations

from collections.abc import Iterator

from legstrength.files import Problem
from legstrength.live.explorer.controls import Series
from legstrength.teaching.chapters import Chapter, Settings
from legstrength.teaching.figures import computed, figure


def series_of(chapter: Chapter) -> Series:
    """Return the control that holds the slopes. ValueError in words where the figure has none of that name."""
    route, slug = chapter.prediction.route, chapter.prediction.opens
    assert route is not None
    control = figure(slug).controls.get(route.control)
    if not isinstance(control, Series):
        raise ValueError(f"`{slug}` has no series `{route.control}`.")
    return control


def flat_year(chapter: Chapter) -> float:
    """Return the model's number for as many flat kilometres."""
    route = chapter.prediction.route
    assert route is not None
    level = "_".join("0" for _ in series_of(chapter).cells)
    settings: Settings = {**route.show, route.control: level}
    return float(computed(chapter.prediction.opens, settings)[1][route.result])


def check_route(chapter: Chapter) -> Iterator[Problem]:
    """Everything that a drawn route names and its figure does not have."""
    route, slug = chapter.prediction.route, chapter.prediction.opens
    if route is None:
        return
    try:
        series_of(chapter)
    except ValueError as error:
        yield ("prediction", "route", "control"), str(error), "Name a control that is a row of numbers."
        return
    results = computed(slug, route.show)[1]
    for name in ("result", "low", "high", "each"):
        told = getattr(route, name)
        if told is not None and told not in results:
            wrong = f"there is no result `{told}`."
            yield ("prediction", "route", name), wrong, f"There are: {', '.join(results)}."
