"""Where the labels of the route, its muscles and its soreness stand. Also runs as JavaScript."""

from __future__ import annotations


def labels(values: dict, results: dict, before: int) -> dict:
    """Return the places of the labels, and whether there is room for those of soreness; the break comes after `before` weeks."""
    year: list[float] = results["year"]
    flat: list[float] = results["flat"]
    high: list[float] = results["high"]
    first = results["first"]
    sixth = results["sixth"]
    ends = []
    places = []
    for i in range(len(year)):
        ends.append(max(max(year[i], flat[i]), high[i]) + 0.5)
        places.append(len(year) - 1 - i)
    return {
        "climb_x": [0.1],
        "climb_y": [760.0],
        "ends": ends,
        "places": places,
        "first_x": [1.4],
        "first_y": [first + 0.3],
        "sixth_x": [before + 0.4],
        "sixth_y": [sixth + 0.3],
        "again_x": [before + int(values["pause"]) + 1.4],
        "again_y": [first + 0.3],
        "sore_shown": first >= 1.0,
        "sixth_shown": first - sixth >= 2.0,
        "break_shown": values["pause"] >= 4 and first >= 1.0,
    }
