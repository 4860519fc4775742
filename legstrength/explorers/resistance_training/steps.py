"""A jog's steps and hard sets beside what the thigh can give, week by week: which of them reach its line. Also runs as JavaScript.

The model knows no single steps. It says how efforts spread round the one that a jog asks (a logistic curve) and which share of them lies
above the threshold; the dots are that curve at evenly spaced shares, in a shuffled order. Of a hard set it knows no force at all: it
counts. So a set is drawn above the line, and how high above it means nothing.
"""

from __future__ import annotations

from legstrength.explorers.common.steps import step_force
from legstrength.live.compile.natives import fixed, together
from legstrength.model.core import bout, bout_demand, minute_value, threshold

STEPS = 52
"""How many steps of the half year are drawn."""

BLOCKS = 13
"""How many hard sets are drawn: one for every second week."""

MUSCLE, METRES_PER_SECOND = "quadriceps", 2.5

WEEKS = 26

PARTS: list[float] = [0.42, 0.29, 0.225, 0.18, 0.13, 0.07, 0.035, 0.013, 0.0075]

IN_WORDS: list[str] = [
    "half",
    "a third",
    "a quarter",
    "a fifth",
    "a seventh",
    "a tenth",
    "a twentieth",
    "a fiftieth",
    "a hundredth",
]
"""Parts of a set as people say them, each from the same entry of PARTS on."""

NOTHING = "next to nothing"


def asked_by_jog(values: dict, a: dict) -> float:
    """Return what a step of the jog asks of the muscle, as a share of the norm."""
    return bout_demand(MUSCLE, "even", bout(values["minutes"], METRES_PER_SECOND, 0.0, 0.0), a)


def worth_of(values: dict, a: dict) -> float:
    """Return how many hard sets a week the jog is worth to the muscle in the first week."""
    effort = asked_by_jog(values, a) / (values["strength"] / 100.0)
    each: float = a["minute_dose"]
    return values["minutes"] * each * minute_value(effort, threshold(MUSCLE, a), a["effort_width"])


def number_of(worth: float) -> str:
    """Return a number of hard sets as people say it, without the word: "a tenth", "3.3"."""
    if worth >= 9.95:
        return fixed(worth, 0)
    if worth >= 0.55:
        return fixed(worth, 1)
    for place in range(len(PARTS)):
        if worth >= PARTS[place]:
            return IN_WORDS[place]
    return NOTHING


def in_sets(worth: float) -> str:
    """Return a number of hard sets as people say it: "a tenth of a hard set"."""
    if worth >= 0.55:
        return f"{number_of(worth)} hard sets"
    if worth >= 0.42:
        return "half a hard set"
    return NOTHING if number_of(worth) == NOTHING else f"{number_of(worth)} of a hard set"


def lane(strengths: list[float], a: dict) -> dict:
    """Return what the thigh can give each week and the line on it, in per cent of the norm."""
    middle = threshold(MUSCLE, a)
    top = []
    line = []
    floor = []
    for strength in strengths:
        top.append(100.0 * strength)
        line.append(100.0 * strength * middle)
        floor.append(0.0)
    edge_x = [0.0]
    edge_y = [0.0]
    for week in range(len(top)):
        edge_x.append(float(week))
        edge_y.append(top[week])
    edge_x.append(float(WEEKS))
    edge_y.append(0.0)
    edge_x.append(0.0)
    edge_y.append(0.0)
    return {"can": top, "line": line, "floor": floor, "edge_x": edge_x, "edge_y": edge_y}


def lanes(values: dict, data: dict, strengths: list[float], a: dict) -> dict:
    """Return the hill of the thigh's strength, the steps of the jog and the hard sets on it, and the jog's worth in words."""
    hill = lane(strengths, a)
    top: list[float] = hill["can"]
    line: list[float] = hill["line"]
    width: float = a["effort_width"]
    asked = 100.0 * asked_by_jog(values, a)
    order: list[float] = data["order"]
    easy_at = []
    easy = []
    hard_at = []
    hard = []
    for place in range(len(order)):
        at = WEEKS * (place + 0.5) / len(order)
        can = along(top, at)
        limit = along(line, at)
        force = max(0.0, min(max(can, limit), step_force(order[place], len(order), asked, can, width)))
        if values["minutes"] > 0 and force > limit:
            hard_at.append(at)
            hard.append(force)
        elif values["minutes"] > 0:
            easy_at.append(at)
            easy.append(force)
    set_at = []
    sets = []
    heights: list[float] = data["heights"]
    for place in range(len(heights)):
        if values["sets"] > 0:
            at = WEEKS * (place + 0.5) / len(heights)
            limit = along(line, at)
            set_at.append(at)
            sets.append(limit + heights[place] * (along(top, at) - limit))
    worth = worth_of(values, a)
    later = values["minutes"] * a["minute_dose"] * minute_value(asked / top[WEEKS], threshold(MUSCLE, a), width)
    marks = {
        "easy_at": easy_at,
        "easy": easy,
        "hard_at": hard_at,
        "hard": hard,
        "set_at": set_at,
        "set_force": sets,
        "asked": asked,
        "first_share": minute_value(asked / top[0], threshold(MUSCLE, a), width),
        "last_share": minute_value(asked / top[WEEKS], threshold(MUSCLE, a), width),
        "worth": worth,
        "worth_last": later,
        "line_said": line_said(values, worth, later),
    }
    return together(hill, marks)


def along(series: list[float], week: float) -> float:
    """Return a weekly series at a moment between two weeks."""
    before = int(week)
    if before >= len(series) - 1:
        return series[len(series) - 1]
    return series[before] + (week - before) * (series[before + 1] - series[before])


def line_said(values: dict, first: float, last: float) -> str:
    """Return in words how much the jog is worth in the first week and in the last one, in hard sets."""
    if values["minutes"] == 0:
        return "Without jogging there are no steps, so nothing lands in the left half."
    begin = f"{fixed(values['minutes'], 0)} minutes of jogging"
    if in_sets(first) == NOTHING:
        return f"For legs as strong as these, {begin} build next to nothing."
    if in_sets(first) == in_sets(last):
        return f"{begin}: about {in_sets(first)}, all half-year long."
    if number_of(last) == NOTHING:
        return f"{begin}: about {in_sets(first)} at first, later next to nothing."
    return f"{begin}: about {in_sets(first)} at first, later {number_of(last)}."
