"""Half a year with weights in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.explorers.resistance_training.core import LEAST_PART, WEEKS
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the runner's half year in words, about as long for every plan, so that the sliders below stay where they are."""
    what = data["spoken"][values["measure"]]
    jog = results["jog_end"]
    added = results["added"]
    end = results["both_end"]
    plan = "jogging and weights"
    if values["sets"] == 0:
        plan = "jogging alone"
    elif values["minutes"] == 0:
        plan = "weights alone"
    first = (
        f"The model says: {what} {signed(end, 1)} % after half a year of {plan}, {size_in_words(end)}. "
        + f"Going by the trials, it could be anything from {signed(results['low_end'], 0)} to {signed(results['high_end'], 0)} %. "
    )
    if values["sets"] == 0:
        return (
            first
            + "There are no weights, so nothing is added. Move the sets up, and see how soon the line hardly rises any further."
        )
    if values["minutes"] == 0:
        return (
            first + "There is no jogging that could take anything away. Move the minutes up, and see when it starts to."
        )
    adds = "add nothing"
    if added >= LEAST_PART:
        adds = f"add {fixed(added, 1)} points"
    if added <= -LEAST_PART:
        adds = f"cost {fixed(-added, 1)} points"
    second = f"Jogging alone brings {signed(jog, 1)} %, so the weights {adds}. "
    if results["overloaded"] == 0:
        return first + second + "No week is more than the body is used to, so the running spoils nothing."
    cost = "next to nothing"
    if results["costs"]:
        cost = f"up to {fixed(results['most_cost'], 1)} points"
    many = f"{fixed(results['overloaded'], 0)} of {fixed(WEEKS, 0)} weeks"
    return first + second + f"In {many} the load is more than the body is used to. It costs {cost}."
