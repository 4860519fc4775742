"""What is left of a gain, in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.staying_strong.core import BACK, MINUTES, SETS
from legstrength.live.compile.natives import fixed, signed


def left_in_words(left: float) -> str:
    """Return what the part of a gain that is left is called; the limits are ours."""
    if left >= 105.0:
        return "so there is more than before"
    if left >= BACK:
        return "so it is kept"
    if left >= 75.0:
        return "so most of it is kept"
    if left >= 40.0:
        return "so a good part is gone"
    return "so most of it is gone"


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return what was gained, what is left and how it returns, in words."""
    jogs = values["training"] == "jog"
    full = f"{fixed(SETS, 0)} hard sets a week"
    some = f"{fixed(results['going'], 1)} hard sets a week"
    if jogs:
        full = f"{fixed(MINUTES, 0)} minutes of jogging a week"
        some = f"{fixed(results['going'], 0)} minutes a week"
    if values["share"] == 0:
        some = "no training"
    if values["share"] == 100:
        some = "the same"
    first = (
        f"The model says: {data['spoken'][values['measure']]} {signed(results['gain'], 1)} % after half a year of {full}. "
        + f"After {fixed(values['off'], 0)} weeks of {some}, {fixed(results['left'], 0)} % of that gain is left, {left_in_words(results['left'])}. "
        + f"Going by the trials, it could be anything from {fixed(results['low_left'], 0)} to {fixed(results['high_left'], 0)} %. "
    )
    if results["left"] >= BACK:
        return first + "There is nothing to win back."
    if results["back"] < 0:
        return first + "Full training does not bring it back within the weeks shown."
    return first + f"With full training it is back after {fixed(results['back'], 0)} weeks."
