"""The score that a reader sees while the model's numbers move: every trial predicted anew, counted, and put in words.

These functions also run as JavaScript. They know the trials' results, but no result of theirs ever reaches the model.
"""

from __future__ import annotations

from legstrength.explorers.how_good_is_the_model.plane import band_round, marks_of
from legstrength.explorers.how_good_is_the_model.score import is_hit, predictions, score
from legstrength.live.compile.natives import fixed, together
from legstrength.model.core import with_value


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


def share(hits: float, results: float) -> float:
    """Return hits in percent of the results, 0 of none."""
    if results == 0:
        return 0.0
    return 100.0 * hits / results


def listed(results: list[dict], predicted: list[float]) -> dict:
    """Return the columns of the table: what was published, by whom and of whom, and whether the model hits it."""
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
    return {"trials": trials, "people": people, "tests": tests, "sides": sides, "said": said, "verdicts": verdicts}


def worked(results: list[dict], predicted: list[float], wanted: list[int]) -> dict:
    """Return the "examples" that the chapter works through by hand, in per cent, and how near they have to be, "examples_near"."""
    examples = []
    near = []
    for place in wanted:
        examples.append(predicted[place])
        near.append(results[place]["near"])
    return {"examples": examples, "examples_near": near}


def is_moved(values: dict, first: dict) -> bool:
    """Return whether any of the fitted numbers stands elsewhere than at first."""
    way = abs(values["threshold"] - first["threshold"]) + abs(values["drive"] - first["drive"])
    way += abs(values["size"] - first["size"]) + abs(values["skill"] - first["skill"])
    return way > 0.0


def scores_of(side: str, now: dict, published: dict) -> dict:
    """Return the score of one side, now and as published, each by the name of the side and of what it is."""
    found = {}
    reached = share(now["hits"], now["results"])
    found[side + "_hits"] = now["hits"]
    found[side + "_results"] = now["results"]
    found[side + "_error"] = now["error"]
    found[side + "_hits_published"] = published["hits"]
    found[side + "_error_published"] = published["error"]
    found[side + "_share"] = reached
    found[side + "_tick"] = [reached, reached]
    found[side + "_now_bar"] = [0.0, reached]
    found[side + "_published_bar"] = [0.0, share(published["hits"], published["results"])]
    return found


def bars_of(side: str, others: dict) -> dict:
    """Return the bars of the simpler ways on one side, in per cent of its results."""
    found = {}
    for way in ["curve", "mean", "banister"]:
        one: dict = others[side + "_" + way]
        found[side + "_" + way + "_bar"] = [0.0, share(one["hits"], one["results"])]
    return found


def in_words(one: dict) -> str:
    """Return a score in words: hits, and in brackets the error in points, or a dash where no result had a number."""
    error = "–"
    if one["error"] >= 0.0:
        error = fixed(one["error"], 1)
    return fixed(one["hits"], 0) + " (" + error + ")"


def side_of(side: str, predicted: list[float], values: dict, data: dict) -> dict:
    """Return everything about one side: its marks, its scores, its bars and their words."""
    results: list[dict] = data["results"]
    at_first: list[float] = data["predicted"]
    kind: str = values["kind"]
    quantity: str = values["quantity"]
    now = score(results, predicted, side, kind, quantity)
    published = score(results, at_first, side, kind, quantity)
    others: dict = data["others"][kind]
    scores = together(scores_of(side, now, published), bars_of(side, others))
    said = [in_words(now), in_words(published)]
    for way in ["curve", "mean", "banister"]:
        one: dict = others[side + "_" + way]
        said.append(in_words(one))
    words = {}
    words[side + "_said"] = said
    return together(together(marks_of(results, predicted, side, values), scores), words)


def run(values: dict, data: dict) -> dict:
    """Return every prediction, its mark in the picture, and the scores of both sides."""
    results: list[dict] = data["results"]
    predicted = predictions(data["groups"], results, believed(values, data))
    quantity: str = values["quantity"]
    others: dict = data["others"][values["kind"]]
    test_curve: dict = others["test_curve"]
    test_mean: dict = others["test_mean"]
    test_banister: dict = others["test_banister"]
    found = {
        "predicted": predicted,
        "scored": quantity == "all",
        "moved": is_moved(values, data["first"]),
        "curve_hits": test_curve["hits"],
        "mean_hits": test_mean["hits"],
        "banister_hits": test_banister["hits"],
    }
    table = together(listed(results, predicted), worked(results, predicted, data["examples"]))
    sides = together(side_of("test", predicted, values, data), side_of("fit", predicted, values, data))
    return together(together(found, table), together(sides, band_round(quantity)))
