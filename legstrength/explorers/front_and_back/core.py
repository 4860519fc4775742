"""A year of front and back of one runner's thigh, and of their ratio: the functions of the chapter's figure that also run in a page.

The ratio has two ends. It sinks when the front gains and the back does not, though nothing is lost; so both muscles are shown beside it.
"""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, gains, typical
from legstrength.explorers.front_and_back.layout import bar_of, lean_of, plank_of
from legstrength.explorers.front_and_back.steps import curls_of, landed, steps_of, strides_of
from legstrength.explorers.front_and_back.told import balance_said, curls_said, steps_said, strides_said
from legstrength.live.compile.natives import together
from legstrength.model.core import (
    body_course,
    bout,
    bout_demand,
    hard_sets,
    muscle_course,
    phase,
    threshold,
    with_draw,
    with_value,
)

FRONT, BACK = "quadriceps", "hamstrings"

PACE, STRIDE_PACE, STRIDE_BURST, STRIDE_SECONDS = 9.0, 21.0, 0.5, 20.0
"""Paces in km/h; the share of an all-out burst and the length of one stride are our assumptions."""

HILL_SHARE = 1.0 / 3.0

REST, FULL = 0.16, 0.94
"""How much is seen of a muscle's colour in the drawing, at rest and at full effort."""


def hill_bout(values: dict) -> dict:
    """Return the part of the jog that is on the slope."""
    return bout(values["minutes"] * HILL_SHARE, PACE / 3.6, values["slope"] / 100.0, 0.0)


def stride_bout(values: dict) -> dict:
    """Return the week's strides as one bout."""
    return bout(values["strides"] * STRIDE_SECONDS / 60.0, STRIDE_PACE / 3.6, 0.0, STRIDE_BURST)


def programme_of(values: dict) -> list[dict]:
    """Return the year of the sliders as a programme: a jog, a part of it on the slope, strides, and sets for the hamstrings.

    What the year does not hold is left out, since every bout costs time in each of many runs.
    """
    flat = values["minutes"]
    bouts = []
    if values["slope"] != 0:
        flat = values["minutes"] * (1.0 - HILL_SHARE)
        bouts.append(hill_bout(values))
    bouts.append(bout(flat, PACE / 3.6, 0.0, 0.0))
    if values["strides"] > 0:
        bouts.append(stride_bout(values))
    return [phase(WEEKS, bouts, hard_sets(0.0, values["sets"], 0.0, 0.0, 0.0, 0.0), 0.0)]


def typical_ratio(a: dict) -> float:
    """Return the strength of a typical young adult's hamstrings as a share of the quadriceps, both tested without movement."""
    return a["norm_male_hamstrings"] / a["norm_male_quadriceps"]


def back_at_start(values: dict, a: dict) -> float:
    """Return the hamstrings' strength at the start as a share of their own norm, so that the ratio is the slider's."""
    return values["strength"] / 100.0 * values["ratio"] / 100.0 / typical_ratio(a)


def thigh_of(values: dict, a: dict) -> dict:
    """Return "front" and "back", changes in per cent, and "ratio", the back in per cent of the front, week by week."""
    programme = programme_of(values)
    body = body_course(programme, a["starting_tolerance"], a)
    ahead = typical(values["strength"] / 100.0)
    behind = typical(back_at_start(values, a))
    front = gains(muscle_course(FRONT, "even", ahead, programme, body, a)["strength"])
    back = gains(muscle_course(BACK, "even", behind, programme, body, a)["strength"])
    ratio = []
    for week in range(WEEKS + 1):
        ratio.append(values["ratio"] * (100.0 + back[week]) / (100.0 + front[week]))
    return {"front": front, "back": back, "ratio": ratio}


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with the hamstrings' part in the swing moved as far as the slider is from where it stood at first."""
    return with_value(a, "swing_hamstrings", a["swing_hamstrings"] + (values["swing"] - data["swing"]) / 100.0)


def what_is_open(values: dict, data: dict) -> dict:
    """Return what the trials leave open, week by week: edges of the front, of the back and ("low", "high") of the ratio."""
    draws: list[list[float]] = data["draws"]
    fronts = []
    backs = []
    ratios = []
    for draw in draws:
        one = thigh_of(values, assumed(values, data, with_draw(data["assumptions"], draw)))
        front: list[float] = one["front"]
        back: list[float] = one["back"]
        ratio: list[float] = one["ratio"]
        fronts.append(front)
        backs.append(back)
        ratios.append(ratio)
    front_edges = band_of(fronts, ALL_WEEKS)
    back_edges = band_of(backs, ALL_WEEKS)
    ratio_edges = band_of(ratios, ALL_WEEKS)
    return {
        "front_low": front_edges["low"],
        "front_high": front_edges["high"],
        "back_low": back_edges["low"],
        "back_high": back_edges["high"],
        "low": ratio_edges["low"],
        "high": ratio_edges["high"],
    }


def efforts_of(values: dict, a: dict) -> dict:
    """Return what a step on the flat, on the slope and of a stride asks of both muscles, in per cent of their strength at the start."""
    flat = bout(1.0, PACE / 3.6, 0.0, 0.0)
    hill = hill_bout(values)
    stride = stride_bout(values)
    ahead = values["strength"] / 100.0
    behind = back_at_start(values, a)
    return {
        "front_effort": 100.0 * bout_demand(FRONT, "even", flat, a) / ahead,
        "back_effort": 100.0 * bout_demand(BACK, "even", flat, a) / behind,
        "front_hill": 100.0 * bout_demand(FRONT, "even", hill, a) / ahead,
        "back_hill": 100.0 * bout_demand(BACK, "even", hill, a) / behind,
        "front_stride": 100.0 * bout_demand(FRONT, "even", stride, a) / ahead,
        "back_stride": 100.0 * bout_demand(BACK, "even", stride, a) / behind,
    }


def tipped(values: dict, data: dict, front: float, back: float, asked: dict, a: dict) -> dict:
    """Return the seesaw when front and back have changed by so many per cent; `asked` is what each step asks of both."""
    lean = lean_of(100.0 * (100.0 + back) / (100.0 + front) - 100.0)
    width: float = a["effort_width"]
    order: list[float] = data["order"]
    fast: list[float] = data["fast_order"]
    changes = [front, back]
    muscles = [FRONT, BACK]
    names = ["front", "back"]
    drawn = together({"lean": lean}, plank_of(lean))
    for side in range(2):
        name = names[side]
        can = 100.0 + changes[side]
        line = can * threshold(muscles[side], a)
        steps = steps_of(values, asked[name + "_effort"], asked[name + "_hill"], can, width, order)
        strides = strides_of(values["strides"], asked[name + "_stride"], can, width, fast)
        drawn = together(drawn, bar_of(name, can, line, lean))
        drawn = together(drawn, landed(name, steps, strides, can, line, lean))
    can = 100.0 + back
    return together(drawn, curls_of(values["sets"], data["heights"], can, can * threshold(BACK, a), lean))


def runner_of(values: dict, asked: dict) -> dict:
    """Return how the runner on the seesaw is drawn: jogging, or in a stride; how full front and back are with what it asks."""
    fast = values["strides"] > 0
    kind = "_stride" if fast else "_effort"
    front = min(100.0, asked["front" + kind])
    back = min(100.0, asked["back" + kind])
    return {
        "jogging": 0.0 if fast else 1.0,
        "striding": 1.0 if fast else 0.0,
        "quadriceps_shade": REST + (FULL - REST) * front / 100.0,
        "hamstrings_shade": REST + (FULL - REST) * back / 100.0,
    }


def sayings(values: dict, found: dict, asked: dict, a: dict) -> dict:
    """Return what each beat says of the week."""
    front = found["front_now"]
    back = found["back_now"]
    of_front = 100.0 * asked["front_effort"] / (100.0 + front)
    of_back = 100.0 * asked["back_effort"] / (100.0 + back)
    line = 100.0 * threshold(FRONT, a)
    week = values["week"]
    low = found["low_now"]
    high = found["high_now"]
    return {
        "balance_said": balance_said(values["ratio"], found["ratio_now"], low, high, week, front, back),
        "steps_said": steps_said(values, of_front, of_back, line),
        "strides_said": strides_said(values, found["back_year"], found["ratio_year"]),
        "curls_said": curls_said(values, found["back_year"], found["ratio_year"]),
    }


def run(values: dict, data: dict) -> dict:
    """Return a year of the front and the back of a thigh, and the seesaw of the chosen week."""
    a = assumed(values, data, data["assumptions"])
    thigh = thigh_of(values, a)
    front: list[float] = thigh["front"]
    back: list[float] = thigh["back"]
    ratio: list[float] = thigh["ratio"]
    edges = what_is_open(values, data)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    week = int(values["week"])
    weeks = []
    untrained = []
    for one in range(WEEKS + 1):
        weeks.append(one)
        untrained.append(0.0)
    year = {
        "weeks": weeks,
        "front": front,
        "back": back,
        "ratio": ratio,
        "baseline": untrained,
        "typical": 100.0 * typical_ratio(a),
        "stride_pace": STRIDE_PACE,
        "front_year": front[WEEKS],
        "back_year": back[WEEKS],
        "front_leads": front[WEEKS] >= back[WEEKS],
        "back_leads": back[WEEKS] > front[WEEKS],
        "ratio_year": ratio[WEEKS],
        "moved": ratio[WEEKS] - values["ratio"],
        "relative": 100.0 * (ratio[WEEKS] / values["ratio"] - 1.0),
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "front_now": front[week],
        "back_now": back[week],
        "ratio_now": ratio[week],
        "low_now": low[week],
        "high_now": high[week],
        "front_lower": ratio[week] <= values["ratio"],
        "back_lower": ratio[week] > values["ratio"],
    }
    asked = efforts_of(values, a)
    found = together(together(year, edges), asked)
    drawn = together(tipped(values, data, front[week], back[week], asked, a), runner_of(values, asked))
    return together(together(found, drawn), sayings(values, found, asked, a))
