"""What is left of a gain when training stops or is cut down, and how it comes back: the functions that also run in a page.

The gain is counted as 100 where the training changed, so that a jogger, a lifter and a published trial can be held against each other
although they gained different amounts. All three qualities that trials test can be followed, since they do not fade alike.
"""

from __future__ import annotations

import math

from legstrength.explorers.common.difference import WHOLE, apart
from legstrength.explorers.common.qualities import changes_in, shown_quality
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.staying_strong.layout import HOLE_HIGH, WIDE, bucket, level_line
from legstrength.explorers.staying_strong.programme import (
    AFTER,
    BACK,
    TRAINED,
    amount,
    assumed,
    course_of,
    dose_of,
    left_after,
    opening_of,
    parts_of,
    pull_of,
    weeks_back,
)
from legstrength.explorers.staying_strong.words import (
    back_said,
    both_said,
    ladder_said,
    leaks_said,
    stair_said,
    tap_said,
)
from legstrength.live.compile.natives import fixed, together
from legstrength.model.core import with_draw

ALL_WEEKS = list(range(TRAINED + AFTER + 1))

NINTHS = 9
"""In how many steps the training is put back: of 90 minutes, each is ten."""


def what_is_open(values: dict, data: dict) -> dict:
    """Return the edges "low" and "high" of what the trials leave open about the part that is left, week by week."""
    draws: list[list[float]] = data["draws"]
    courses = []
    for draw in draws:
        a = assumed(values, data, with_draw(data["assumptions"], draw))
        course = course_of(values["training"], values["share"] / 100.0, int(values["off"]), a)
        courses.append(parts_of(changes_in(course, values["measure"])))
    return band_of(courses, ALL_WEEKS)


def now_of(name: str, at: float, training: str, share: float, off: int, left: float, a: dict) -> dict:
    """Return the bucket of a training in the last week of less: `left` is in it, and what goes on turns the tap and pushes the plug."""
    strengths: list[float] = course_of(training, share, off, a)["strength"]
    dose = dose_of(training, share, strengths[TRAINED + off], a)
    more: dict = {}
    more[name + "_dose"] = dose
    more[name + "_opening"] = opening_of(dose, a)
    more[name + "_tap_said"] = tap_said(training, share)
    return together(bucket(name, at, left, HOLE_HIGH, opening_of(dose, a), pull_of(dose, a)), more)


def leaks(training: str, share: float, off: int, a: dict) -> dict:
    """Return a bucket for each quality, with a hole as high as fast its gain leaks in half a year without training."""
    course = course_of(training, share, off, a)
    stopped = course_of(training, 0.0, TRAINED, a)
    strengths: list[float] = course["strength"]
    dose = dose_of(training, share, strengths[TRAINED + off], a)
    rates = []
    lefts = []
    for measure in ["size", "torque", "lift"]:
        parts = parts_of(changes_in(stopped, measure))
        rates.append(-math.log(max(0.01, parts[TRAINED + TRAINED] / 100.0)))
        lefts.append(parts_of(changes_in(course, measure))[TRAINED + off])
    fastest = max(rates[0], max(rates[1], rates[2]))
    each = []
    for place in range(3):
        hole = HOLE_HIGH * rates[place] / fastest
        name = ["leak_size", "leak_torque", "leak_lift"][place]
        each.append(bucket(name, WIDE * place, lefts[place], hole, opening_of(dose, a), pull_of(dose, a)))
    said = {"leaks_said": leaks_said(float(off), lefts[0], lefts[1], lefts[2])}
    return together(together(each[0], each[1]), together(each[2], said))


def ladder(values: dict, share: float, left: float, a: dict) -> dict:
    """Return what is left for each ninth of the training that goes on, as stairs, and what the last ninth has saved."""
    training: str = values["training"]
    measure: str = values["measure"]
    off = int(values["off"])
    levels = []
    for ninth in range(NINTHS + 1):
        levels.append(left_after(training, ninth / NINTHS, off, measure, a))
    across = []
    low = []
    high = []
    saved = []
    for ninth in range(NINTHS):
        for end in [ninth, ninth + 1]:
            across.append(100.0 * end / NINTHS)
            low.append(levels[ninth])
            high.append(levels[ninth + 1])
        saved.append(apart(levels[ninth + 1], levels[ninth], WHOLE))
    before = left_after(training, max(0.0, share - 1.0 / NINTHS), off, measure, a)
    done = min(NINTHS, int(NINTHS * share + 0.05))
    return {
        "levels": levels,
        "stairs_across": across,
        "stairs_low": low,
        "stairs_high": high,
        "done_across": across[: 2 * done],
        "done_low": low[: 2 * done],
        "done_high": high[: 2 * done],
        "saved": saved,
        "stair_0": levels[1],
        "stair_1": levels[2],
        "stair_2": levels[3],
        "stair_said_0": stair_said(saved[0], done > 0),
        "stair_said_1": stair_said(saved[1], done > 1),
        "stair_said_2": stair_said(saved[2], done > 2),
        "share_now": 100.0 * share,
        "ladder_said": ladder_said(training, share, left, before),
    }


def pair(values: dict, share: float, a: dict) -> dict:
    """Return a bucket for the jog and one for the weights, with the same share of each."""
    off = int(values["off"])
    measure: str = values["measure"]
    jog = left_after("jog", share, off, measure, a)
    lift = left_after("lift", share, off, measure, a)
    first = now_of("pair_jog", 0.0, "jog", share, off, jog, a)
    second = now_of("pair_lift", WIDE, "lift", share, off, lift, a)
    return together(together(first, second), {"both_said": both_said(share, jog, lift)})


def course_results(values: dict, data: dict, a: dict) -> dict:
    """Return the gain, what is left of it and how it returns; beside it, what if all had gone on, or all had stopped."""
    share = values["share"] / 100.0
    off = int(values["off"])
    training: str = values["training"]
    measure: str = values["measure"]
    changes = changes_in(course_of(training, share, off, a), measure)
    kept = parts_of(changes)
    goes_on = parts_of(changes_in(course_of(training, 1.0, off, a), measure))
    stopped = parts_of(changes_in(course_of(training, 0.0, off, a), measure))
    edges = what_is_open(values, data)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    weeks = []
    for week in range(TRAINED + AFTER + 1):
        weeks.append(week - TRAINED)
    turn = TRAINED + off
    back = weeks_back(kept, off)
    return {
        "weeks": weeks,
        "kept": kept,
        "low": low,
        "high": high,
        "change": changes,
        "goes_on": goes_on,
        "stopped": stopped,
        "jogs": training == "jog",
        "lifts": training != "jog",
        "gain": changes[TRAINED],
        "going": amount(training, share),
        "left": kept[turn],
        "low_left": low[turn],
        "high_left": high[turn],
        "left_stopped": stopped[turn],
        "on_end": goes_on[TRAINED + AFTER],
        "end": kept[TRAINED + AFTER],
        "back": back,
        "back_said": back_said(back, kept[turn] < BACK),
        "since_weeks": weeks[TRAINED:],
        "since_kept": kept[TRAINED:],
        "return_week": off,
        "week_said": fixed(off, 0),
        "trains_on": share > 0.0,
    }


def run(values: dict, data: dict) -> dict:
    """Return what is left of a gain: as a course, in a bucket, for each ninth of the training, for three qualities, for two trainings."""
    a = assumed(values, data, data["assumptions"])
    share = values["share"] / 100.0
    off = int(values["off"])
    course = course_results(values, data, a)
    left: float = course["left"]
    now = now_of("now", 0.0, values["training"], share, off, left, a)
    stop = level_line("stop", 0.0, course["left_stopped"])
    seen = together(together(course, shown_quality(values["measure"])), together(now, stop))
    more = together(ladder(values, share, left, a), leaks(values["training"], share, off, a))
    return together(together(seen, more), pair(values, share, a))
