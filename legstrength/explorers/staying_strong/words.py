"""What is left of a gain, in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.staying_strong.told import going, keeps
from legstrength.live.compile.natives import fixed


def of_what(measure: str) -> str:
    """Return which gain is meant, behind the word."""
    if measure == "lift":
        return " in the lift"
    return " in size" if measure == "size" else ""


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return what is left in words: at most 90 characters."""
    if values["off"] == 0:
        return "Not a week has passed: all that was built is there."
    weeks = "1 week" if values["off"] == 1 else f"{fixed(values['off'], 0)} weeks"
    gain = f"the gain{of_what(values['measure'])}"
    left = fixed(results["left"], 0)
    low = fixed(results["low_left"], 0)
    high = fixed(results["high_left"], 0)
    doubt = f"It could be {low} to {high} %."
    if low == high:
        doubt = "It won't be far off."
    if values["share"] == 0:
        return f"After {weeks} off, {left} % of {gain} is left. {doubt}"
    some = going(values["training"], values["share"] / 100.0)
    if results["left"] >= 100.5:
        return f"{some}: {left} % of {gain} after {weeks}. {doubt}"
    each = " a week" if values["measure"] == "torque" else ""
    return f"{some}{each} {keeps(some)} {left} % of {gain} for {weeks}. {doubt}"
