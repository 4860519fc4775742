"""Where every result stands in the plane of published against predicted, and the band in which a prediction hits.

These functions also run as JavaScript.
"""

from __future__ import annotations

import math

from legstrength.evidence.rows import FLOOR, RELATIVE_TOLERANCE
from legstrength.explorers.how_good_is_the_model.score import is_chosen, is_hit
from legstrength.live.compile.natives import fixed

EDGES = [
    -25.0,
    -20.0,
    -15.0,
    -10.0,
    -7.0,
    -5.0,
    -3.0,
    -1.0,
    0.0,
    1.0,
    3.0,
    5.0,
    7.0,
    10.0,
    15.0,
    20.0,
    30.0,
    40.0,
    60.0,
    80.0,
    110.0,
    170.0,
    250.0,
]
"""Published changes at which the edges of the band are worked out, in percent."""

LEAST, MOST_ACROSS, MOST_UP = -26.0, 250.0, 110.0

SQUEEZE = 10.0
"""Near nothing the axes are even; from changes of about so many percent on they squeeze, so that the largest result has its place."""


def axis_place(percent: float) -> float:
    """Return where a change in percent stands on the squeezed axes; also runs as JavaScript."""
    if percent < 0.0:
        return -math.log1p(-percent / SQUEEZE)
    return math.log1p(percent / SQUEEZE)


def near_at(published: float, tested: str) -> float:
    """Return how far a prediction of a quantity may be off and still hit, in points."""
    return max(FLOOR[tested], RELATIVE_TOLERANCE * abs(published))


def shown(results: list[dict], predicted: list[float], side: str, values: dict) -> dict:
    """Return the marks of one side of the trials: where they stand, whether they hit, and what they say when pointed at."""
    across: list[float] = []
    up: list[float] = []
    hit: list[float] = []
    missed: list[float] = []
    words: list[str] = []
    if values["side"] != "both" and values["side"] != side:
        return {"x": across, "y": up, "hit": hit, "missed": missed, "words": words}
    for place in range(len(results)):
        one = results[place]
        if one["side"] == side and is_chosen(one, values["kind"], values["quantity"]):
            met = is_hit(one, predicted[place])
            across.append(axis_place(one["published"]))
            up.append(axis_place(predicted[place]))
            hit.append(1.0 if met else 0.0)
            missed.append(0.0 if met else 1.0)
            words.append(
                one["trial"]
                + "<br>"
                + one["people"]
                + "<br>"
                + one["test"]
                + "<br>Published: "
                + one["said"]
                + "<br>The model: "
                + fixed(predicted[place], 1)
                + " %, "
                + ("a hit" if met else "missed")
            )
    return {"x": across, "y": up, "hit": hit, "missed": missed, "words": words}


def marks_of(results: list[dict], predicted: list[float], side: str, values: dict) -> dict:
    """Return the marks of one side as results, each by the name of the side and of what it is."""
    marks = shown(results, predicted, side, values)
    found = {}
    for what in ["x", "y", "hit", "missed", "words"]:
        found[side + "_" + what] = marks[what]
    return found


def kept_inside(predicted: float) -> float:
    """Return where a prediction stands on its axis, or the end of the axis that it would leave."""
    return axis_place(max(LEAST, min(MOST_UP, predicted)))


def edges_of(quantity: str) -> dict:
    """Return the edges of the band in which a prediction hits: of the widest and of the narrowest quantity that is shown."""
    wide = quantity
    narrow = quantity
    if quantity == "all":
        wide = "practised_lift"
        narrow = "size"
    places = []
    low = []
    high = []
    inner_low = []
    inner_high = []
    for published in EDGES:
        places.append(axis_place(published))
        low.append(kept_inside(published - near_at(published, wide)))
        high.append(kept_inside(published + near_at(published, wide)))
        inner_low.append(kept_inside(published - near_at(published, narrow)))
        inner_high.append(kept_inside(published + near_at(published, narrow)))
    return {"x": places, "low": low, "high": high, "inner_low": inner_low, "inner_high": inner_high}


def band_round(quantity: str) -> dict:
    """Return the band in which a prediction of a quantity hits, as results."""
    edges = edges_of(quantity)
    return {
        "edge_x": edges["x"],
        "low": edges["low"],
        "high": edges["high"],
        "inner_low": edges["inner_low"],
        "inner_high": edges["inner_high"],
    }
