"""What a chapter's file must keep about its prediction, by the way in which it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from legstrength.files import Place, Problem

MOST_CHOSEN = 4
"""More options than these are no choice but a search; only a drawing has more that can be touched."""

ALONE = ("dial",)
"""Shapes that have one mark."""

ON_STEP = 1e-6
"""How far from a step of the scale a value may be, as a share of the step, for what a float loses."""


def asked(data: dict[str, Any]) -> Iterator[Problem]:
    """The prediction has what its kind needs; what stands in the schema only holds where the kind is written."""
    prediction = data["prediction"]
    kind, here = prediction.get("kind", "options"), ("prediction",)
    if kind == "options" and "options" not in prediction:
        yield here, "it has no `options`.", "Add two to four, or draw it: `kind: drawn` with `people` and `curve`."
    if kind == "options":
        for name in ("people", "stickers", "drawing", "shape", "scale", "items"):
            if name in prediction:
                yield (
                    (*here, name),
                    f"a prediction of options has no `{name}`.",
                    "Say its `kind`: drawn, touch or dragged.",
                )
    if kind != "touch" and len(prediction.get("options", ())) > MOST_CHOSEN:
        yield (*here, "options"), f"there are more than {MOST_CHOSEN} options.", "Leave the likeliest ones."
    curve = prediction.get("curve", {})
    if kind == "drawn" and "show" in curve:
        yield (*here, "curve", "show"), "the settings of several curves stand with each person.", "Move `show` there."
    elif kind != "drawn" and curve and "show" not in curve:
        yield (*here, "curve"), "a single curve has no `stem` and `show`.", "Add both, or name `people`."
    names = [option["id"] for option in prediction.get("options", ())]
    for index, sticker in enumerate(prediction.get("stickers", ())):
        if sticker["right"] not in names:
            wrong = f"there is no option `{sticker['right']}`."
            yield (*here, "stickers", index, "right"), wrong, f"There are: {', '.join(names)}."
    for index, option in enumerate(prediction.get("options", ()) if kind == "touch" else ()):
        if "picture" not in option:
            yield (*here, "options", index), "what is touched has no `picture`.", "Name the part of the drawing."
        if "drawing" in prediction and "place" not in option:
            yield (*here, "options", index), "its label has no `place` on the drawing.", "Add one, such as [62, 40]."
    if kind == "dragged":
        yield from _dragged(prediction, here)
    yield from _replies(prediction, here)


def _dragged(prediction: dict[str, Any], here: Place) -> Iterator[Problem]:
    """The scale rises in whole steps and holds what stands on it; what only one shape has stands with that shape."""
    scale, items, shape = prediction["scale"], prediction["items"], prediction["shape"]
    low, high, step = scale["low"], scale["high"], scale["step"]
    place: Place = (*here, "scale")
    if low >= high:
        yield (*place, "high"), "the scale does not rise.", f"Give a number above {low:g}."
        return
    steps = (high - low) / step
    if steps < 2 or abs(steps - round(steps)) > ON_STEP:
        wrong = f"from {low:g} to {high:g} there are {steps:g} steps of {step:g}."
        yield (*place, "step"), wrong, "Choose a step that goes into the scale at least twice, without a rest."
    told = [((*place, "start"), scale["start"])] if "start" in scale else []
    told += [((*place, "marks", index, "at"), mark["at"]) for index, mark in enumerate(scale.get("marks", ()))]
    for where, value in told:
        if not low <= value <= high:
            yield where, f"{value:g} is not on the scale.", f"It goes from {low:g} to {high:g}."
    if shape in ALONE and len(items) > 1:
        yield (*here, "items"), f"a {shape} has one mark.", "Leave one item, or choose another shape."
    for name, only in (("disc", "discs"), ("mirrored", "dial")):
        if name in scale and shape != only:
            yield (*place, name), f"`{name}` is for the shape {only} only.", f"Leave `{name}` out."
    if shape == "discs" and low != 0:
        yield (*place, "low"), "an empty barbell is 0.", "Let the scale begin at 0."
    for index, item in enumerate(items):
        for name in ("base", "given"):
            if name in item and shape != "bars":
                yield (*here, "items", index, name), f"only bars have `{name}`.", f"Leave `{name}` out."
    if all(item.get("given") for item in items):
        yield (*here, "items"), "everything is given.", "Leave `given` out where the reader is to answer."


def _replies(prediction: dict[str, Any], here: Place) -> Iterator[Problem]:
    """Options that are replies name what the reader has moved or drawn."""
    known = [one["id"] for one in (*prediction.get("items", ()), *prediction.get("people", ()))]
    for index, option in enumerate(prediction.get("options", ())):
        for name in option.get("when", ()):
            if name not in known:
                remedy = (
                    f"There are: {', '.join(known)}." if known else "Leave `when` out: nothing is drawn or dragged."
                )
                yield (*here, "options", index, "when", name), f"there is nothing `{name}` to be off.", remedy
