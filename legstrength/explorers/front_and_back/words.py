"""The year of front and back in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.front_and_back.core import CLEAR, LEAST, LEAST_GAIN
from legstrength.live.compile.natives import fixed, signed


def balance_in_words(moved: float) -> str:
    """Return what a change of the ratio, in points, is called; the limits are ours."""
    if moved <= -CLEAR:
        return "so the back falls behind"
    if moved <= -LEAST:
        return "so the back falls a little behind"
    if moved < LEAST:
        return "so the balance hardly changes"
    if moved < CLEAR:
        return "so the back catches up a little"
    return "so the back catches up"


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words, about as long for every plan, so that the sliders below stay where they are."""
    front = results["front_year"]
    back = results["back_year"]
    words = (
        f"The model says: front {signed(front, 1)} %, back {signed(back, 1)} % after a year of this. The ratio goes from "
        + f"{fixed(values['ratio'], 0)} to {fixed(results['ratio_year'], 1)} %, {balance_in_words(results['moved'])}. "
        + f"Going by the trials, it could be anything from {fixed(results['low_year'], 0)} to {fixed(results['high_year'], 0)} %. "
    )
    if front < LEAST_GAIN and back < LEAST_GAIN:
        words += "Neither muscle changes much. "
    elif back < LEAST_GAIN:
        words += "The back loses nothing; only the front gains. "
    elif front < LEAST_GAIN:
        words += "The front loses nothing; only the back gains. "
    else:
        words += "Both muscles gain. "
    return words + "The model does not say who gets hurt."
