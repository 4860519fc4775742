"""What the model says of people whose curves a reader draws: the number at the last place and its band, in words."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.live.compile.natives import fixed, signed
from legstrength.teaching.challenges import band_of_model, curve_of_model
from legstrength.teaching.chapters import Chapter, Curve, Person
from legstrength.teaching.core.curves import value_at


@dataclass(frozen=True)
class Ending:
    """Where a person's curve ends: the model's number, and what the trials leave open there ("" where the file names no band)."""

    person: Person
    ends: str
    band: str


def number(curve: Curve, value: float) -> str:
    """Return a value of the upright axis as it is written: with its unit, and with a sign where the axis goes below 0."""
    return f"{_bare(curve, value)}\N{NO-BREAK SPACE}{curve.unit}".strip()


def last_place(curve: Curve) -> str:
    """Return the last place that is drawn, in words such as “week 52”."""
    return f"{curve.x_label.lower()} {curve.at[-1]:g}"


def endings(chapter: Chapter) -> list[Ending]:
    """Return where the model's curve of each person ends; none for a prediction that is not drawn for several people."""
    curve, explorer = chapter.prediction.curve, chapter.prediction.opens
    return [_ending(curve, explorer, person) for person in chapter.prediction.people] if curve is not None else []


def _bare(curve: Curve, value: float) -> str:
    digits = 0 if curve.step >= 1 else 1
    return signed(value, digits) if curve.low < 0 else fixed(value, digits)


def _ending(curve: Curve, explorer: str, person: Person) -> Ending:
    x, y = curve_of_model(curve, explorer, person.show)
    band = band_of_model(curve, explorer, person.show)
    told = ""
    if band is not None:
        low, high = (value_at(list(x), list(edge), curve.at[-1]) for edge in band)
        told = f"{_bare(curve, low)} to {number(curve, high)}"
    return Ending(person, number(curve, value_at(list(x), list(y), curve.at[-1])), told)
