"""The year of both legs in sentences of at most 90 characters. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, nearest, signed

PERCENT = "\N{NO-BREAK SPACE}%"
"""So that no line ends between a number and its unit."""


def ahead(index: float) -> str:
    """Return which leg is ahead, and by how much: "left leg 6.4 % ahead"."""
    if nearest(abs(index), 0.1) < 0.1:
        return "legs alike"
    side = "right"
    if index > 0.0:
        side = "left"
    return f"{side} leg {fixed(abs(index), 1)}{PERCENT} ahead"


def change_said(values: dict, late: bool, lifter: str, left: float, right: float, index: float) -> str:
    """Return both gains in the chosen week, what has changed by then, and where the needle stands."""
    begin = f"Week {fixed(values['week'], 0)}"
    back = "stands at"
    if late and values["change"] != "same":
        back = "is back at"
        if values["change"] == "even":
            begin = "Even steps"
        if values["change"] == "each":
            begin = "Each leg lifts"
        if values["change"] == "one":
            begin = f"Only the {lifter} leg lifts"
            back = "goes to"
    needle = fixed(abs(index), 1)
    return f"{begin}: left {signed(left, 1)}{PERCENT}, right {signed(right, 1)}{PERCENT}. The needle {back} {needle}."


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return in words how far apart steps and legs are in the chosen week: at most 90 characters."""
    muscle = "" if values["muscle"] == "quadriceps" else f" ({data['names'][values['muscle']]})"
    steps = fixed(results["steps_apart"], 0)
    begin = "Even steps" if steps == "0" else f"Steps {steps}{PERCENT} apart"
    if values["minutes"] == 0:
        begin = "No jogging"
    index = results["index_now"]
    if values["week"] == 0:
        return f"{begin}, {ahead(index)}{muscle}. It is week 0: the year has just begun."
    low = fixed(results["low_now"], 0)
    high = fixed(results["high_now"], 0)
    if index < 0.0:
        low = fixed(-results["high_now"], 0)
        high = fixed(-results["low_now"], 0)
    if low == high:
        return f"{begin}, {ahead(index)}{muscle}. It won't be far off."
    return f"{begin}, {ahead(index)}{muscle}. It could be {low} to {high}{PERCENT}."
