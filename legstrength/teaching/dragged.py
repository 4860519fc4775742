"""What the model says of each item whose mark a reader drags: the number, its range and what it stands on, as numbers and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from legstrength.files import Place, Problem
from legstrength.live.compile.natives import fixed, signed
from legstrength.teaching.chapters import Chapter, Item, Scale
from legstrength.teaching.figures import computed

PLACE = re.compile(r"(\w+)(?:\[(-?\d+)\])?")


class PlaceError(ValueError):
    """A result that the figure does not have, or no number; the message says what there is."""


@dataclass(frozen=True)
class Standing:
    """The model's number for an item, both ends of its range (None where the file names none), and what it stands on."""

    item: Item
    value: float
    low: float | None
    high: float | None
    base: float
    says: str
    band: str


def number(scale: Scale, value: float) -> str:
    """Return a value as it is written: with its unit, and with a sign where the scale has signs."""
    return f"{bare(scale, value)}\N{NO-BREAK SPACE}{scale.unit}".strip()


def bare(scale: Scale, value: float) -> str:
    """Return a value as it is written, without its unit."""
    return (signed if scale.signed else fixed)(value, scale.decimals)


def place_of(results: Any, place: str) -> float:
    """Return the number at a place such as `year` or `kept[26]`. PlaceError in words for what is not there."""
    found = PLACE.fullmatch(place)
    assert found is not None
    name, entry = found[1], found[2]
    if name not in results:
        raise PlaceError(f"there is no result `{name}`. There are: {', '.join(results)}.")
    value = results[name]
    if isinstance(value, list | tuple):
        if entry is None:
            raise PlaceError(f"`{name}` has {len(value)} entries: say which, such as {name}[-1].")
        if not -len(value) <= int(entry) < len(value):
            raise PlaceError(f"`{name}` has {len(value)} entries, from {name}[0] to {name}[{len(value) - 1}].")
        value = value[int(entry)]
    elif entry is not None:
        raise PlaceError(f"`{name}` is one value: leave out [{entry}].")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PlaceError(f"`{place}` is {value!r}, not a number.")
    return float(value)


def standings(chapter: Chapter) -> list[Standing]:
    """Return what the model says of each item; none for a prediction that is not dragged."""
    scale, opens = chapter.prediction.scale, chapter.prediction.opens
    return [_standing(scale, opens, item) for item in chapter.prediction.items] if scale is not None else []


def check_dragged(chapter: Chapter) -> Iterator[Problem]:
    """Every item that its figure does not answer, or answers beyond the scale."""
    scale = chapter.prediction.scale
    if scale is None:
        return
    for index, item in enumerate(chapter.prediction.items):
        here: Place = ("prediction", "items", index)
        results = computed(item.explorer or chapter.prediction.opens, item.show)[1]
        try:
            for name in ("result", "low", "high", "base"):
                told = getattr(item, name)
                if told is not None:
                    here = ("prediction", "items", index, name)
                    place_of(results, told)
        except PlaceError as error:
            yield here, str(error), "Correct the result's name."
            continue
        ends = [place_of(results, one) for one in (item.low, item.result, item.high) if one is not None]
        if not scale.low <= min(ends) <= max(ends) <= scale.high:
            wrong = f"the model's answer goes from {min(ends):.1f} to {max(ends):.1f}, beyond the scale."
            yield ("prediction", "items", index), wrong, "Widen `low` and `high`."
        elif list(ends) != sorted(ends):
            wrong = f"the range goes from {ends[0]:g} to {ends[-1]:g}, and the answer is {ends[1]:g}."
            yield ("prediction", "items", index), wrong, "Choose a range that holds the answer."


def _standing(scale: Scale, opens: str, item: Item) -> Standing:
    results = computed(item.explorer or opens, item.show)[1]
    value, base = place_of(results, item.result), place_of(results, item.base) if item.base else 0.0
    if item.low is None or item.high is None:
        return Standing(item, value, None, None, base, number(scale, value), "")
    low, high = place_of(results, item.low), place_of(results, item.high)
    return Standing(item, value, low, high, base, number(scale, value), f"{bare(scale, low)} to {number(scale, high)}")
