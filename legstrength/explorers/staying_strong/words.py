"""What is left of a gain, and what the beats of the story say of it, each in a sentence of at most 90 characters. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.difference import WHOLE, apart
from legstrength.explorers.staying_strong.programme import amount
from legstrength.live.compile.natives import fixed, nearest, signed


def counted(number: float, one: str, many: str) -> str:
    """Return a number with its noun: "1 minute", "1.2 hard sets"; whole numbers have no point."""
    digits = 0 if nearest(number, 1.0) == nearest(number, 0.1) else 1
    words = fixed(number, digits)
    return f"{words} {one}" if words == "1" else f"{words} {many}"


def going(training: str, share: float) -> str:
    """Return how much of a training goes on: "30 minutes", "2 hard sets"; "nothing" without any."""
    if share == 0.0:
        return "nothing"
    if training == "jog":
        return counted(nearest(amount(training, share), 1.0), "minute", "minutes")
    return counted(amount(training, share), "hard set", "hard sets")


def keeps(some: str) -> str:
    """Return the verb that goes with so much training."""
    return "keeps" if some == "1 minute" or some == "1 hard set" else "keep"


def ladder_said(training: str, share: float, left: float, before: float) -> str:
    """Return what the last ninth of the training saved; `before` is what was left without it."""
    some = going(training, share)
    if share == 0.0:
        return f"With nothing, {fixed(left, 0)} % is left. What do the first ten minutes save?"
    saved = apart(left, before, WHOLE)
    points = counted(saved, "point", "points")
    begin = f"{some} a week {keeps(some)} {fixed(left, 0)} %"
    if share < 0.12:
        return f"{begin}: {points} more than nothing."
    if training == "jog":
        return f"{begin}. The last ten of them saved {points}."
    return f"{begin}. The last ninth of all sets saved {points}."


def stair_said(saved: float, climbed: bool) -> str:
    """Return what a stair saves, in points; "" before it is climbed."""
    return signed(saved, 0) if climbed else ""


def leaks_said(off: float, size: float, strength: float, lift: float) -> str:
    """Return what is left of three gains."""
    weeks = counted(off, "week", "weeks")
    return f"Left after {weeks}: size {fixed(size, 0)} %, strength {fixed(strength, 0)} %, the lift itself {fixed(lift, 0)} %."


def both_said(share: float, jog: float, lift: float) -> str:
    """Return what the same share of two trainings keeps."""
    if share == 0.0:
        return f"With nothing, {fixed(jog, 0)} % of the jog's gain is left, and {fixed(lift, 0)} % of the weights'."
    part = fixed(100.0 * share, 0)
    return f"{part} % of the jog keeps {fixed(jog, 0)} % of its gain, {part} % of the weights keep {fixed(lift, 0)} %."


def tap_said(training: str, share: float) -> str:
    """Return what stands at the tap."""
    if share == 0.0:
        return "tap closed"
    if training == "jog":
        return f"{fixed(nearest(amount(training, share), 1.0), 0)} min a week"
    return f"{counted(amount(training, share), 'set', 'sets')} a week"


def back_said(back: int, lost: bool) -> str:
    """Return when the gain is back; "" where nothing was lost."""
    if not lost:
        return ""
    return "not back yet" if back < 0 else f"back in {counted(float(back), 'week', 'weeks')}"


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
