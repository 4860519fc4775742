"""A year of one runner whose steps ask more of one leg than of the other: the functions of the chapter's figure that also run in a page.

Each leg adapts on its own to what its steps ask. So an uneven step makes uneven legs only as long as one leg is nearer to the effort that
builds than the other. Nothing here says who gets hurt: the model has no such thing in it.
"""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, assumed, gains, typical
from legstrength.explorers.left_and_right.dial import sector, tested, turn
from legstrength.explorers.left_and_right.legs import lanes
from legstrength.explorers.left_and_right.words import change_said
from legstrength.live.compile.natives import fixed, together
from legstrength.model.core import body_course, hard_sets, muscle_course, phase, with_draw

HALF = 26

SETS = 4.0
"""Hard sets a week for a leg that lifts."""

CHANGES = {
    "same": "nothing changes",
    "even": "the steps become even",
    "each": "each leg also lifts alone",
    "one": "only one leg also lifts",
}

TEST_ERROR = 13.9
"""Per cent by which an index of one person has to change before two tests can show it, in the best of four tests (Zoger2025)."""

OTHERS_LOW, OTHERS_HIGH = 21.0, 38.0
"""In so many per cent of people the other leg was the stronger one on the second day, depending on the test (Zoger2025)."""

FOLLOWED, HURT = 836, 107
"""Runners who were filmed first and followed later, and those of them who got hurt (Malisoux2024)."""


def steps_of(values: dict, late: bool) -> dict:
    """Return the week's jogging as a bout, with the unevenness of the slider or, after a change to even steps, with none."""
    uneven = values["uneven"] / 100.0
    if late and values["change"] == "even":
        uneven = 0.0
    return {
        "minutes": values["minutes"],
        "speed": values["pace"] / 3.6,
        "slope": 0.0,
        "burst": 0.0,
        "load": 0.0,
        "kind": "run",
        "asymmetry": uneven,
    }


def sets_for(muscle: str, sets: float) -> dict:
    """Return so many hard sets a week for one muscle, and none for the others."""
    quadriceps = 0.0
    hamstrings = 0.0
    calves = 0.0
    if muscle == "quadriceps":
        quadriceps = sets
    if muscle == "hamstrings":
        hamstrings = sets
    if muscle == "calves":
        calves = sets
    return hard_sets(quadriceps, hamstrings, calves, 0.0, 0.0, 0.0)


def lifter_of(values: dict) -> str:
    """Return the leg that lifts when only one does: the one whose steps ask less."""
    if values["uneven"] < 0:
        return "left"
    return "right"


def late_sets(values: dict, leg: str) -> float:
    """Return the hard sets a week of a leg in the second half of the year; of an "even" leg the half of all."""
    if values["change"] == "each":
        return SETS
    if values["change"] == "one":
        if leg == "even":
            return SETS / 2.0
        if leg == lifter_of(values):
            return SETS
    return 0.0


def programme_of(values: dict, leg: str) -> list[dict]:
    """Return the year of one leg, in two halves."""
    muscle = values["muscle"]
    return [
        phase(HALF, [steps_of(values, False)], sets_for(muscle, 0.0), 0.0),
        phase(WEEKS - HALF, [steps_of(values, True)], sets_for(muscle, late_sets(values, leg)), 0.0),
    ]


def strengths_of(values: dict, leg: str, body: dict, a: dict) -> list[float]:
    """Return the strength of the muscle of one leg week by week, 1.0 being the norm."""
    person = typical(values["strength"] / 100.0)
    return muscle_course(values["muscle"], leg, person, programme_of(values, leg), body, a)["strength"]


def body_of(values: dict, a: dict) -> dict:
    """Return how the whole body bears the year: it does not matter to it which leg did the work."""
    return body_course(programme_of(values, "even"), a["starting_tolerance"], a)


def index_of(left: list[float], right: list[float]) -> list[float]:
    """Return the symmetry index week by week: the legs' difference in per cent of their mean, positive where the left is stronger."""
    indices = []
    for week in range(len(left)):
        indices.append(200.0 * (left[week] - right[week]) / (left[week] + right[week]))
    return indices


def index_with(values: dict, a: dict) -> list[float]:
    """Return the symmetry index of the year under the assumptions `a`."""
    body = body_of(values, a)
    return index_of(strengths_of(values, "left", body, a), strengths_of(values, "right", body, a))


def scale_of(values: dict, data: dict, year: dict, a: dict) -> dict:
    """Return the scale in the chosen week: both bars with their steps, the needles of steps and legs, and tests of these legs."""
    week = int(values["week"])
    late = week > HALF
    jog = steps_of(values, late)
    left: list[float] = year["left_strength"]
    right: list[float] = year["right_strength"]
    index: list[float] = year["index"]
    low: list[float] = year["low"]
    high: list[float] = year["high"]
    lefts: list[float] = year["left"]
    rights: list[float] = year["right"]
    apart = 200.0 * jog["asymmetry"]
    lifter = ""
    if values["change"] == "one":
        lifter = lifter_of(values)
    now = {
        "steps_apart": abs(apart),
        "legs_apart": abs(index[week]),
        "steps_turn": turn(apart),
        "legs_turn": turn(index[week]),
        "wedge": sector(low[week], high[week]),
        "index_now": index[week],
        "low_now": low[week],
        "high_now": high[week],
        "left_now": lefts[week],
        "right_now": rights[week],
        "change_said": change_said(values, late, lifter, lefts[week], rights[week], index[week]),
        "begun": week > 0,
        "others_low": OTHERS_LOW,
        "others_high": OTHERS_HIGH,
        "hurt_said": f"The model does not predict injury. The {fixed(HURT, 0)} who got hurt were not the more uneven.",
    }
    bars = lanes(values, data, jog, left[week], right[week], a)
    return together(together(now, bars), tested(index[week], data, int(values["tests"])))


def run(values: dict, data: dict) -> dict:
    """Return the year of both legs, of a leg that has an even share of everything, and the symmetry index with what is not known of it."""
    a = assumed(values, data, data["assumptions"])
    body = body_of(values, a)
    left_strength = strengths_of(values, "left", body, a)
    right_strength = strengths_of(values, "right", body, a)
    left = gains(left_strength)
    right = gains(right_strength)
    even = gains(strengths_of(values, "even", body, a))
    index = index_of(left_strength, right_strength)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(index_with(values, assumed(values, data, with_draw(data["assumptions"], draw))))
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    weeks = []
    peak = 0.0
    peak_week = 0
    for week in range(WEEKS + 1):
        weeks.append(week)
        if abs(index[week]) > abs(peak):
            peak = index[week]
            peak_week = week
    year = {
        "weeks": weeks,
        "left_strength": left_strength,
        "right_strength": right_strength,
        "left": left,
        "right": right,
        "even": even,
        "index": index,
        "low": low,
        "high": high,
        "shared_shown": values["uneven"] != 0 or values["change"] == "one",
        "quadriceps": values["muscle"] == "quadriceps",
        "hamstrings": values["muscle"] == "hamstrings",
        "calves": values["muscle"] == "calves",
        "left_end": left[WEEKS],
        "right_end": right[WEEKS],
        "even_end": even[WEEKS],
        "half_index": index[HALF],
        "end_index": index[WEEKS],
        "low_end": low[WEEKS],
        "high_end": high[WEEKS],
        "peak": peak,
        "peak_week": peak_week,
    }
    return together(year, scale_of(values, data, year, a))
