"""What the seesaw says, one sentence for each beat. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, nearest, signed

CLEAR = 0.5
"""From how many points on the balance has moved, and from how many per cent on a muscle has gained, in a sentence."""


def whole_or_tenth(number: float) -> str:
    """Return a number with one decimal, or without where that would be a zero: "39.7", "44"."""
    return fixed(number, 0) if nearest(number, 1.0) == nearest(number, 0.1) else fixed(number, 1)


def who_gained(front: float, back: float) -> str:
    """Return in a few words which side has gained."""
    if front < CLEAR and back < CLEAR:
        return "neither side gains"
    if back < CLEAR:
        return "only the front gains"
    if front < CLEAR:
        return "only the back gains"
    return "both gain"


def balance_said(ratio: float, now: float, low: float, high: float, week: float, front: float, back: float) -> str:
    """Return the balance before and in this week, with what is open about it, in per cent of the front."""
    if week == 0.0:
        return f"Week 0: the back has {whole_or_tenth(ratio)}\u00a0% of the front\u2019s strength. The seesaw is level."
    when = f"{whole_or_tenth(now)}\u00a0% in week {fixed(week, 0)}"
    if nearest(high, 1.0) > nearest(low, 1.0):
        when += f" (could be {fixed(low, 0)} to {fixed(high, 0)})"
    lost = "Nothing got weaker." if min(front, back) > -0.05 else "Something got weaker."
    return f"Back over front: {whole_or_tenth(ratio)}\u00a0% before, {when}. {lost}"


def steps_said(values: dict, front: float, back: float, line: float) -> str:
    """Return what a step of the jog asks of both, in per cent of what they can give in this week."""
    if values["minutes"] == 0:
        return "Without a jog, there are no steps. Nothing asks anything of either side."
    asked = f"A step asks {fixed(front, 0)}\u00a0% of the front and {fixed(back, 0)}\u00a0% of the back."
    return f"{asked} The line is at {fixed(line, 0)}\u00a0%."


def strides_said(values: dict, back: float, ratio: float) -> str:
    """Return what the strides do to the back and to the balance in a year."""
    ends = f"the back gains {whole_or_tenth(back)}\u00a0%, and the balance ends at {whole_or_tenth(ratio)}\u00a0%."
    if values["strides"] == 0:
        return f"No strides: {ends}"
    if values["strides"] == 1:
        return f"1 stride a week: {ends}"
    return f"{fixed(values['strides'], 0)} strides a week: {ends}"


def curls_said(values: dict, back: float, ratio: float) -> str:
    """Return what the hard sets do to the back, and whether the seesaw is level after a year."""
    many = f"{fixed(values['sets'], 0)} hard sets a week"
    if values["sets"] == 0:
        many = "No curls"
    if values["sets"] == 1:
        many = "1 hard set a week"
    moved = ratio - values["ratio"]
    tips = "Level again."
    if moved <= -CLEAR:
        tips = "It still tips to the front."
    if moved >= CLEAR:
        tips = "Now it tips to the back."
    return f"{many}: back {signed(back, 1)}\u00a0%, balance {whole_or_tenth(ratio)}\u00a0%. {tips}"
