"""Each leg's bar with its line and steps, in the chosen week: which steps are hard enough for that leg. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.steps import TALLEST, how_many, lane
from legstrength.live.compile.natives import together
from legstrength.model.core import bout_demand

STEPS = 36
"""How many steps of each leg are drawn."""

ABOVE = 9.0
"""How far above its bar a leg is named, in the units of force."""


def lane_of(leg: str, strength: float, jog: dict, values: dict, data: dict, a: dict) -> dict:
    """Return the bar of one leg whose muscle has this strength (1.0 is the norm), with the steps of a jog; none without minutes."""
    order: list[float] = data["order"]
    none: list[float] = []
    asked = 100.0 * bout_demand(values["muscle"], leg, jog, a)
    return lane(leg, asked, 100.0 * strength, values["muscle"], 0.0, order if values["minutes"] > 0 else none, a)


def lanes(values: dict, data: dict, jog: dict, left: float, right: float, a: dict) -> dict:
    """Return the bars of both legs, and in words which of their steps count."""
    one = lane_of("left", left, jog, values, data, a)
    other = lane_of("right", right, jog, values, data, a)
    first = min(TALLEST, values["strength"])
    others = {
        "left_named": min(TALLEST, 100.0 * left) + ABOVE,
        "right_named": min(TALLEST, 100.0 * right) + ABOVE,
        "first_tops": [first, first],
        "steps_said": steps_said(values, one["left_share"], other["right_share"]),
    }
    return together(together(one, other), others)


def steps_said(values: dict, left: float, right: float) -> str:
    """Return how many steps of each leg count."""
    if values["minutes"] == 0:
        return "Without jogging there is no step that could count."
    if how_many(left) == how_many(right):
        return f"Of her left steps and of her right steps alike, {how_many(left)} count."
    return f"Of her left steps {how_many(left)} count, of her right steps {how_many(right)}."
