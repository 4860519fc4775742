"""A prediction that is a route: the data of the page's picture, worked out as the page is built."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from legstrength.live.compile.natives import signed
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Route
from legstrength.teaching.route import flat_year, series_of

DIGITS = 1
"""Decimals of what a route brings."""


@dataclass(frozen=True)
class RoutePad:
    """What the template of a drawn route needs, and the data of the page's script."""

    route: Route
    cells: Sequence[str]
    low: float
    high: float
    flat: str
    replies: Sequence[tuple[Mapping[str, str], str]]
    data: dict[str, object]


def route_pad(chapter: Chapter) -> RoutePad | None:
    """Return the pad of a chapter whose prediction is a route; None for every other."""
    route = chapter.prediction.route
    if route is None:
        return None
    series, flat = series_of(chapter), flat_year(chapter)
    says = f"{signed(flat, DIGITS)}\N{NO-BREAK SPACE}{route.unit}"
    data: dict[str, object] = {
        "control": route.control,
        "show": dict(route.show),
        "result": route.result,
        "each": route.each,
        "ends": [route.low, route.high] if route.low is not None else [],
        "unit": route.unit,
        "digits": DIGITS,
        "low": series.min,
        "high": series.max,
        "step": series.step,
        "cells": list(series.cells),
        "flat": says,
    }
    replies = [({**option.when}, option.why) for option in chapter.prediction.options if option.when is not None]
    return RoutePad(route, series.cells, series.min, series.max, says, replies, data)
