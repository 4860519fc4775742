"""Half a year with weights in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.words import size_in_words
from legstrength.explorers.resistance_training.core import LEAST_PART
from legstrength.live.compile.natives import fixed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the half year in words: at most 90 characters."""
    jog = fixed(results["jog_end"], 1)
    alone = fixed(results["alone_end"], 1)
    end = fixed(results["both_end"], 1)
    if values["sets"] == 0 and values["minutes"] == 0:
        return "Neither jogging nor weights: nothing changes in this model."
    if values["sets"] == 0:
        return f"Jogging alone brings {jog} % in half a year: {size_in_words(results['jog_end'])}."
    if values["minutes"] == 0:
        return f"Weights alone bring {alone} % in half a year: {size_in_words(results['alone_end'])}."
    three = f"Jog alone {jog} %, weights alone {alone} %, both {end} %"
    if results["costs"]:
        return f"{three}. For a while it cost {fixed(results['most_cost'], 1)} points."
    more = apart(results["both_end"], results["alone_end"], TENTH)
    if more >= LEAST_PART:
        return f"{three}: the jog adds {fixed(more, 1)}."
    if results["jog_end"] >= 5.0:
        return f"{three}: not the sum."
    return f"{three}: nothing is lost."
