"""The wall of results: one row each, sorted by what was found, with the zone in which a prediction is near enough.

These functions also run as JavaScript.
"""

from __future__ import annotations

from legstrength.explorers.how_good_is_the_model.score import is_chosen, is_hit
from legstrength.live.compile.natives import fixed

LEAST, MOST = -10.0, 60.0
"""The line on which all is shown, in percent."""

EDGE = 63.0
"""Where what lies beyond the line stands."""


def inside(percent: float) -> float:
    """Return where a percentage stands on the line, or at its edge."""
    return max(LEAST, min(EDGE, percent))


def rows_of(results: list[dict], order: list[int], values: dict, side: str) -> list[int]:
    """Return the places of the results of a side ("both": of either) that are chosen, sorted by what was found."""
    found = []
    for place in order:
        one = results[place]
        if (side == "both" or one["side"] == side) and is_chosen(one, values["kind"], values["quantity"]):
            found.append(place)
    return found


def card(one: dict, predicted: float) -> str:
    """Return what a row says when it is touched."""
    verdict = "a hit" if is_hit(one, predicted) else "missed"
    start = one["trial"] + "<br>" + one["people"] + "<br>" + one["test"] + "<br>Published: " + one["said"]
    return start + "<br>The model: " + fixed(predicted, 1) + " %, " + verdict


def wall(name: str, results: list[dict], predicted: list[float], rows: list[int], told: bool) -> dict:
    """Return a wall, each of its parts by the name of the wall: rows lie between 0 and 1, the least that was found at the bottom."""
    steps = []
    low = []
    high = []
    lit_low = []
    lit_high = []
    found = []
    hit_x = []
    hit_y = []
    missed_x = []
    missed_y = []
    hit_words = []
    missed_words = []
    count = len(rows)
    for rank in range(count):
        one = results[rows[rank]]
        now = predicted[rows[rank]]
        met = is_hit(one, now)
        centre = inside(one["published"])
        ends = [inside(one["published"] - one["near"]), inside(one["published"] + one["near"])]
        steps.append((rank + 0.5) / count)
        low.append(ends[0])
        high.append(ends[1])
        lit_low.append(ends[0] if met else centre)
        lit_high.append(ends[1] if met else centre)
        found.append(centre)
        if met:
            hit_x.append(inside(now))
            hit_y.append((rank + 0.5) / count)
            hit_words.append(card(one, now) if told else "")
        else:
            missed_x.append(inside(now))
            missed_y.append((rank + 0.5) / count)
            missed_words.append(card(one, now) if told else "")
    named: dict = {}
    named[name + "_steps"] = steps
    named[name + "_low"] = low
    named[name + "_high"] = high
    named[name + "_lit_low"] = lit_low
    named[name + "_lit_high"] = lit_high
    named[name + "_found"] = found
    named[name + "_hit_x"] = hit_x
    named[name + "_hit_y"] = hit_y
    named[name + "_hit_words"] = hit_words
    named[name + "_missed_x"] = missed_x
    named[name + "_missed_y"] = missed_y
    named[name + "_missed_words"] = missed_words
    return named


def kinds_of(results: list[dict], predicted: list[float], rows: list[int], kinds: list[str]) -> dict:
    """Return a square for each result by its kind, hits first: across and up, how many of each, and both ends of the list in words."""
    hit_x = []
    hit_y = []
    missed_x = []
    missed_y = []
    ends = []
    said = []
    hits_of = []
    count_of = []
    for place in range(len(kinds)):
        hits = 0
        count = 0
        for row in rows:
            if results[row]["kind"] == kinds[place]:
                count += 1
                if is_hit(results[row], predicted[row]):
                    hits += 1
        up = len(kinds) - 1.0 - place
        for number in range(count):
            if number < hits:
                hit_x.append(number + 0.5)
                hit_y.append(up)
            else:
                missed_x.append(number + 0.5)
                missed_y.append(up)
        ends.append(count + 0.5)
        said.append(fixed(hits, 0) + " of " + fixed(count, 0) if count > 0 else "–")
        hits_of.append(hits)
        count_of.append(count)
    return {
        "kinds_hit_x": hit_x,
        "kinds_hit_y": hit_y,
        "kinds_missed_x": missed_x,
        "kinds_missed_y": missed_y,
        "kinds_ends": ends,
        "kinds_told": said,
        "kinds_hits": hits_of,
        "kinds_results": count_of,
    }
