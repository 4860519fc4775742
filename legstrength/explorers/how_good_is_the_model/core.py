"""The score that a reader sees while the model's numbers move: every trial predicted anew, counted, and put on the wall.

These functions also run as JavaScript. They know the trials' results, but no result of theirs ever reaches the model.
"""

from __future__ import annotations

from legstrength.evidence.lot import by_lot
from legstrength.explorers.how_good_is_the_model.columns import rows
from legstrength.explorers.how_good_is_the_model.score import error_of, hits_of, is_hit, predictions
from legstrength.explorers.how_good_is_the_model.wall import kinds_of, rows_of, wall
from legstrength.explorers.how_good_is_the_model.words import ends_said, line_said
from legstrength.live.compile.natives import together
from legstrength.model.core import with_value

TEN = 10
"""How many results a reader guesses."""


def moved_by(values: dict, data: dict, name: str) -> float:
    """Return how far a fitted number is moved: by its own slider, and by the knob that moves all four towards the tuned ones."""
    first: dict = data["first"]
    tuned: dict = data["tuned"]
    return values[name] - first[name] + values["cram"] / 100.0 * (tuned[name] - first[name])


def believed(values: dict, data: dict) -> dict:
    """Return the assumptions, moved as far as the sliders are from where they stood at first."""
    rooms: dict = data["rooms"]
    a = data["assumptions"]
    for name in ["threshold", "drive", "size", "skill"]:
        key: str = rooms[name]
        a = with_value(a, key, a[key] + moved_by(values, data, name) / 100.0)
    return a


def share(hits: float, results: float) -> float:
    """Return hits in percent of the results, 0 of none."""
    if results == 0:
        return 0.0
    return 100.0 * hits / results


def listed(results: list[dict], predicted: list[float], rows: list[int]) -> dict:
    """Return the columns of the table, the most that was found first: what was published, by whom and of whom, and whether the model hits it."""
    trials = []
    people = []
    tests = []
    sides = []
    told = []
    verdicts = []
    says = []
    for rank in range(len(rows)):
        place = rows[len(rows) - 1 - rank]
        one = results[place]
        trials.append(one["trial"])
        people.append(one["people"])
        tests.append(one["test"])
        sides.append(one["side"])
        told.append(one["said"])
        verdicts.append("hit" if is_hit(one, predicted[place]) else "missed")
        says.append(predicted[place])
    return {
        "trials": trials,
        "people": people,
        "tests": tests,
        "sides": sides,
        "told": told,
        "verdicts": verdicts,
        "says": says,
    }


def moves(values: dict, first: dict) -> dict:
    """Return whether any of the fitted numbers stands elsewhere than at first, and whether it is the line alone."""
    others = values["cram"] + abs(values["drive"] - first["drive"])
    others += abs(values["size"] - first["size"]) + abs(values["skill"] - first["skill"])
    line = abs(values["threshold"] - first["threshold"])
    return {"moved": others + line > 0.0, "line_moved": line > 0.0 and others == 0.0}


def among(hits: list[int], rows: list[int]) -> int:
    """Return how many of the results at these places have a 1 in a list of hits."""
    count = 0
    for place in rows:
        count += hits[place]
    return count


def side_of(side: str, predicted: list[float], rows: list[int], data: dict) -> dict:
    """Return the scores of one side, of the model now and as published, of the curve and of the usual average."""
    results: list[dict] = data["results"]
    hits = hits_of(results, predicted, rows)
    found: dict = {}
    found[side + "_hits"] = hits
    found[side + "_results"] = len(rows)
    found[side + "_error"] = error_of(results, predicted, rows)
    found[side + "_hits_published"] = among(data["published"], rows)
    found[side + "_share"] = share(hits, len(rows))
    found[side + "_curve_hits"] = among(data["curve"], rows)
    found[side + "_mean_hits"] = among(data["mean"], rows)
    return found


def bars_of(predicted: list[float], rows: list[int], data: dict) -> dict:
    """Return the bars beside the wall, in per cent of its results, and the hits that are written on them."""
    results: list[dict] = data["results"]
    count = len(rows)
    found: dict = {"wall_results": count}
    for way in ["model", "published", "curve", "mean"]:
        hits = hits_of(results, predicted, rows) if way == "model" else among(data[way], rows)
        found["wall_" + way + "_hits"] = hits
        found[way + "_bar"] = [share(hits, count), share(hits, count)]
    return found


def tens(values: dict, rows: list[int], data: dict) -> dict:
    """Return at which rows of the wall the reader's ten stand, and how many of the ten the model and the curve hit as published."""
    asked: list[int] = data["asked"]
    ten: list[int] = []
    if values["lot"] > 0:
        for drawn in by_lot(values["lot"], TEN, len(asked)):
            ten.append(asked[drawn])
    at = []
    for rank in range(len(rows)):
        if rows[rank] in ten:
            at.append((rank + 0.5) / len(rows))
    return {
        "ten_at": at,
        "ten_shown": len(at) > 0,
        "ten_highest": [at[len(at) - 1] if len(at) > 0 else 0.0],
        "ten_x": [-9.0 for _ in at],
        "ten_hits": among(data["published"], ten),
        "ten_curve_hits": among(data["curve"], ten),
    }


def run(values: dict, sent: dict) -> dict:
    """Return every prediction, its row in the wall, and the scores of both sides; `sent` is the figure's data, with results as columns."""
    results = rows(sent["columns"], sent["groups"], sent["names"])
    data = together(sent, {"results": results})
    order: list[int] = data["order"]
    predicted = predictions(data["groups"], results, believed(values, data))
    chosen = rows_of(results, order, values, values["side"])
    test = rows_of(results, order, values, "test")
    fit = rows_of(results, order, values, "fit")
    scores = together(side_of("test", predicted, test, data), side_of("fit", predicted, fit, data))
    told = moves(values, data["first"])
    whole = values["kind"] == "all" and values["quantity"] == "all" and values["side"] == "test"
    everything = {"kind": "all", "quantity": "all"}
    every_kind = {"kind": "all", "quantity": values["quantity"]}  # to compare kinds is to see them all
    kinds = kinds_of(results, predicted, rows_of(results, order, every_kind, values["side"]), data["kinds"])
    found = {
        "whole": whole,
        "aims": whole and told["moved"] and not told["line_moved"] and values["cram"] == 0,
        "whole_test_hits": hits_of(results, predicted, rows_of(results, order, everything, "test")),
        "whole_fit_hits": hits_of(results, predicted, rows_of(results, order, everything, "fit")),
        "any": len(chosen) > 0,
        "curve_hits": scores["test_curve_hits"],
        "mean_hits": scores["test_mean_hits"],
        "kinds_said": ends_said(kinds["kinds_hits"], kinds["kinds_results"], data["kinds_called"]),
        "line_said": line_said(values, scores),
    }
    found = together(together(found, told), together(scores, bars_of(predicted, chosen, data)))
    walls = together(
        wall("wall", results, predicted, chosen, True),
        together(
            wall("test", results, predicted, test, False),
            wall("fit", results, predicted, fit, False),
        ),
    )
    table = listed(results, predicted, chosen)
    return together(together(found, kinds), together(together(walls, table), tens(values, chosen, data)))
