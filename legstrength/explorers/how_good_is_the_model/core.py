"""The score that a reader sees while the model's numbers move: every trial predicted anew, counted, and put in words.

These functions also run as JavaScript. They know the trials' results, but no result of theirs ever reaches the model.
"""

from __future__ import annotations

import math

from legstrength.evidence.rows import FLOOR, RELATIVE_TOLERANCE
from legstrength.explorers.how_good_is_the_model.score import is_chosen, is_hit, predictions, score
from legstrength.live.compile.natives import fixed
from legstrength.model.core import with_value

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


def believed(values: dict, data: dict) -> dict:
    """Return the assumptions, moved as far as the sliders are from where they stood at first."""
    first: dict = data["first"]
    a = with_value(
        data["assumptions"],
        "effort_threshold",
        data["assumptions"]["effort_threshold"] + (values["threshold"] - first["threshold"]) / 100.0,
    )
    a = with_value(a, "drive_room", a["drive_room"] + (values["drive"] - first["drive"]) / 100.0)
    a = with_value(a, "size_quick_room", a["size_quick_room"] + (values["size"] - first["size"]) / 100.0)
    return with_value(a, "skill_room", a["skill_room"] + (values["skill"] - first["skill"]) / 100.0)


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


def share(hits: float, results: float) -> float:
    """Return hits in percent of the results, 0 of none."""
    if results == 0:
        return 0.0
    return 100.0 * hits / results


def points(error: float) -> str:
    """Return an error in points as printed, or a dash where no result had a number."""
    if error < 0.0:
        return "–"
    return fixed(error, 1)


def row_words(name: str, one: dict) -> str:
    """Return a row of the scores in words: hits, and the error in brackets."""
    return name + " " + fixed(one["hits"], 0) + " (" + points(one["error"]) + ")"


def header_words(mark: str, side: str, results: float) -> str:
    """Return what stands above the scores of a side."""
    return mark + " " + side + ": hits of " + fixed(results, 0)


def run(values: dict, data: dict) -> dict:
    """Return every prediction, its mark in the picture, and the scores of both sides."""
    results: list[dict] = data["results"]
    predicted = predictions(data["groups"], results, believed(values, data))
    at_first: list[float] = data["predicted"]
    kind: str = values["kind"]
    quantity: str = values["quantity"]
    test = score(results, predicted, "test", kind, quantity)
    fit = score(results, predicted, "fit", kind, quantity)
    test_first = score(results, at_first, "test", kind, quantity)
    fit_first = score(results, at_first, "fit", kind, quantity)
    others: dict = data["others"][kind]
    test_curve: dict = others["test_curve"]
    test_mean: dict = others["test_mean"]
    test_banister: dict = others["test_banister"]
    fit_curve: dict = others["fit_curve"]
    fit_mean: dict = others["fit_mean"]
    fit_banister: dict = others["fit_banister"]
    first: dict = data["first"]
    way = abs(values["threshold"] - first["threshold"]) + abs(values["drive"] - first["drive"])
    way += abs(values["size"] - first["size"]) + abs(values["skill"] - first["skill"])
    trials = []
    people = []
    tests = []
    sides = []
    said = []
    verdicts = []
    for place in range(len(results)):
        one = results[place]
        trials.append(one["trial"])
        people.append(one["people"])
        tests.append(one["test"])
        sides.append(one["side"])
        said.append(one["said"])
        verdicts.append("hit" if is_hit(one, predicted[place]) else "missed")
    examples = []
    examples_near = []
    wanted: list[int] = data["examples"]
    for place in wanted:
        examples.append(predicted[place])
        examples_near.append(results[place]["near"])
    test_marks = shown(results, predicted, "test", values)
    fit_marks = shown(results, predicted, "fit", values)
    edges = edges_of(quantity)
    test_share = share(test["hits"], test["results"])
    fit_share = share(fit["hits"], fit["results"])
    return {
        "predicted": predicted,
        "verdicts": verdicts,
        "trials": trials,
        "people": people,
        "tests": tests,
        "sides": sides,
        "said": said,
        "test_x": test_marks["x"],
        "test_y": test_marks["y"],
        "test_hit": test_marks["hit"],
        "test_missed": test_marks["missed"],
        "test_words": test_marks["words"],
        "fit_x": fit_marks["x"],
        "fit_y": fit_marks["y"],
        "fit_hit": fit_marks["hit"],
        "fit_missed": fit_marks["missed"],
        "fit_words": fit_marks["words"],
        "examples": examples,
        "examples_near": examples_near,
        "edge_x": edges["x"],
        "low": edges["low"],
        "high": edges["high"],
        "inner_low": edges["inner_low"],
        "inner_high": edges["inner_high"],
        "scored": quantity == "all",
        "moved": way > 0.0,
        "test_hits": test["hits"],
        "test_results": test["results"],
        "test_error": test["error"],
        "fit_hits": fit["hits"],
        "fit_results": fit["results"],
        "fit_error": fit["error"],
        "test_hits_published": test_first["hits"],
        "fit_hits_published": fit_first["hits"],
        "test_error_published": test_first["error"],
        "fit_error_published": fit_first["error"],
        "curve_hits": test_curve["hits"],
        "mean_hits": test_mean["hits"],
        "banister_hits": test_banister["hits"],
        "test_share": test_share,
        "fit_share": fit_share,
        "test_tick": [test_share, test_share],
        "fit_tick": [fit_share, fit_share],
        "test_now_bar": [0.0, test_share],
        "test_published_bar": [0.0, share(test_first["hits"], test_first["results"])],
        "test_curve_bar": [0.0, share(test_curve["hits"], test_curve["results"])],
        "test_mean_bar": [0.0, share(test_mean["hits"], test_mean["results"])],
        "test_banister_bar": [0.0, share(test_banister["hits"], test_banister["results"])],
        "fit_now_bar": [0.0, fit_share],
        "fit_published_bar": [0.0, share(fit_first["hits"], fit_first["results"])],
        "fit_curve_bar": [0.0, share(fit_curve["hits"], fit_curve["results"])],
        "fit_mean_bar": [0.0, share(fit_mean["hits"], fit_mean["results"])],
        "fit_banister_bar": [0.0, share(fit_banister["hits"], fit_banister["results"])],
        "own_at": [1.0, 1.0],
        "own_rows": [4.0, 3.0],
        "others_at": [1.0, 1.0, 1.0],
        "other_rows": [2.0, 1.0, 0.0],
        "header_at": [0.0],
        "header_row": [HEADER],
        "test_own": [row_words(ROWS["now"], test), row_words(ROWS["published"], test_first)],
        "fit_own": [row_words(ROWS["now"], fit), row_words(ROWS["published"], fit_first)],
        "test_others": [
            row_words(ROWS["curve"], test_curve),
            row_words(ROWS["mean"], test_mean),
            row_words(ROWS["banister"], test_banister),
        ],
        "fit_others": [
            row_words(ROWS["curve"], fit_curve),
            row_words(ROWS["mean"], fit_mean),
            row_words(ROWS["banister"], fit_banister),
        ],
        "test_header": [header_words("◆", "Test", test["results"])],
        "fit_header": [header_words("●", "Fit", fit["results"])],
    }


LEAST, MOST_ACROSS, MOST_UP = -26.0, 250.0, 110.0

SQUEEZE = 10.0
"""Near nothing the axes are even; from changes of about so many percent on they squeeze, so that the largest result has its place."""

ROWS = {"now": "Now", "published": "Published", "curve": "Linear-log", "mean": "Kind's mean", "banister": "Banister"}
"""The ways to predict, from the top row of the scores to the lowest, each by a name that a phone has room for."""

HEADER = 5.25


def axis_place(percent: float) -> float:
    """Return where a change in percent stands on the squeezed axes; also runs as JavaScript."""
    if percent < 0.0:
        return -math.log1p(-percent / SQUEEZE)
    return math.log1p(percent / SQUEEZE)
