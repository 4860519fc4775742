"""The route in words. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.hills.route.core import STILL_SHOWN
from legstrength.live.compile.natives import fixed, join_words, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the route in words."""
    names: list[str] = data["names"]
    added: list[float] = results["added"]
    year: list[float] = results["year"]
    low: list[float] = results["low"]
    high: list[float] = results["high"]
    most = int(results["most"])
    least = int(results["least"])
    if results["climbed"] == 0.0 and results["dropped"] == 0.0:
        return (
            f"The model says: this route is flat, so hills add nothing. A year of it brings the quadriceps {signed(year[0], 1)} % and the calves "
            + f"{signed(year[2], 1)} %. Draw a hill, and see which muscle gets more and which gets less."
        )
    first = "The model says: in a year, the hills of this route add next to nothing to any muscle."
    if added[most] >= STILL_SHOWN:
        first = (
            f"The model says: the hills of this route add most to the {names[most]}, {fixed(added[most], 1)} points in a year. With the flat part "
            + f"that is {signed(year[most], 1)} %, and going by the trials it could be anything from {signed(low[most], 0)} to {signed(high[most], 0)} %."
        )
    less = []
    for i in range(len(names)):
        if added[i] <= -STILL_SHOWN:
            less.append("the " + names[i])
    takes = ""
    if len(less) > 0:
        takes = (
            " Compared with flat running, the hills bring less to "
            + join_words(less)
            + f", by up to {fixed(-added[least], 1)} points."
        )
    if results["first"] < 0.5:
        return first + takes + " There is hardly any way down, so there is no soreness to get used to."
    return (
        first
        + takes
        + f" After the first run, thighs are {fixed(results['first'], 0)} % weaker for a few days; in week six it is {fixed(results['sixth'], 0)} %, "
        + f"and after {fixed(values['pause'], 0)} weeks off it is {fixed(results['again'], 0)} %."
    )
