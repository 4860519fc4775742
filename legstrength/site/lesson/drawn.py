"""Several people drawn at once: the data of the page's pad, and what the model says of each in words, worked out as the page is built."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from legstrength.site.lesson.asked import Asked
from legstrength.site.lesson.heads import badge
from legstrength.teaching import Chapter
from legstrength.teaching.challenges import band_of_model, curve_of_model
from legstrength.teaching.chapters import Curve, Person
from legstrength.teaching.drawn import endings, last_place

DIGITS_KEPT = 2
"""Decimals of the model's points on the page: finer than a line is thick."""


@dataclass(frozen=True)
class DrawnPad:
    """What the template of a drawn prediction needs, and the data of the page's script."""

    people: list[Asked]
    data: dict[str, object]
    last: str


def drawn_pad(chapter: Chapter) -> DrawnPad | None:
    """Return the pad of a chapter whose prediction is drawn for several people; None for every other."""
    curve, prediction = chapter.prediction.curve, chapter.prediction
    if curve is None or prediction.kind != "drawn":
        return None
    people = [
        Asked(one.person.id, one.person.name, badge(one.person.name), one.ends, one.band, one.person.sure)
        for one in endings(chapter)
    ]
    data: dict[str, object] = {
        "at": list(curve.at),
        "low": curve.low,
        "high": curve.high,
        "step": curve.step,
        "unit": curve.unit,
        "along": curve.x_label.lower(),
        "up": curve.y_label,
        "close": curve.close,
        "x": curve.x,
        "y": curve.y,
        "people": [
            {"id": person.id, "name": person.name} | _courses(curve, prediction.opens, person)
            for person in prediction.people
        ],
    }
    return DrawnPad(people, data, last_place(curve))


def _courses(curve: Curve, explorer: str, person: Person) -> dict[str, list[list[float]]]:
    """The model's points within the axes, and those of its band, rounded."""
    x, y = curve_of_model(curve, explorer, person.show)
    band = band_of_model(curve, explorer, person.show)
    return {
        "model": _within(curve, x, y),
        "band": _within(curve, x, *band) if band is not None else [],
    }


def _within(curve: Curve, x: Sequence[float], *rows: Sequence[float]) -> list[list[float]]:
    first, last = curve.at[0], curve.at[-1]
    return [
        [at, *(round(row[place], DIGITS_KEPT) for row in rows)] for place, at in enumerate(x) if first <= at <= last
    ]
