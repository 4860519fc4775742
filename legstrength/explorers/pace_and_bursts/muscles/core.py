"""What a step asks of each muscle at every pace: the functions of the chapter's second figure that also run in a page.

Quadriceps and calves carry the body, so their demand follows the force under the foot, which hardly grows any more in fast running. The
other muscles swing the leg, so theirs grows with pace. How high the swing muscles start, and how steeply they rise, nobody has measured.
"""

from __future__ import annotations

from legstrength.live.compile.natives import together
from legstrength.model.core import level_demand, with_value

SLOWEST, FASTEST, STEP = 7.5, 34.0, 0.5

STEPS = 53

SHOWN = ["quadriceps", "hamstrings", "calves", "hip_flexors", "glutes", "stabilisers"]

NONE_PACE = 0.0

FULL = 100.0
"""All that a muscle can give, in per cent of its strength."""


def assumed(values: dict, data: dict) -> dict:
    """Return the assumptions with the swing of hamstrings and hip flexors as the sliders say."""
    a = with_value(data["assumptions"], "swing_hamstrings", values["swing"] / 100.0)
    a = with_value(a, "swing_hip_flexors", values["swing"] / 100.0)
    a = with_value(a, "speed_power_hamstrings", values["power"])
    return with_value(a, "speed_power_hip_flexors", values["power"])


def efforts(muscle: str, strength: float, a: dict) -> list[float]:
    """Return the effort of a step, in per cent of strength, at each pace of the figure."""
    found = []
    for step in range(STEPS + 1):
        found.append(100.0 * level_demand(muscle, (SLOWEST + STEP * step) / 3.6, a) / strength)
    return found


def overtaking(own: list[float], other: list[float]) -> float:
    """Return the pace at which the first curve rises above the second for good, in km/h; 0 where it never does in this figure."""
    pace = NONE_PACE
    for step in range(STEPS):
        before = own[step] - other[step]
        after = own[step + 1] - other[step + 1]
        if before <= 0.0 and after > 0.0:
            pace = SLOWEST + STEP * (step + before / (before - after))
    return pace


def guess(paces: list[float], strength: float, ends: dict, a: dict) -> dict:
    """Return the edges "low" and "high" of our guess for the swing muscles at each pace, in per cent of strength."""
    low = []
    high = []
    for pace in paces:
        ratio = pace / 3.6 / a["swing_speed"]
        steepest = max(ratio ** ends["least_power"], ratio ** ends["most_power"])
        flattest = min(ratio ** ends["least_power"], ratio ** ends["most_power"])
        low.append(100.0 * ends["least_swing"] * flattest / strength)
        high.append(100.0 * ends["most_swing"] * steepest / strength)
    return {"low": low, "high": high}


def at_step(curves: dict, place: int) -> dict:
    """Return the effort of each muscle at one of the paces, in per cent of strength, by "at_" and the name of the muscle; and the hardest.

    By "tank_" and "shown_" and the name: how full its tank is, which is never more than full.
    """
    found: dict = {}
    hardest = SHOWN[0]
    most = 0.0
    for muscle in SHOWN:
        curve: list[float] = curves[muscle]
        effort = curve[place]
        found["at_" + muscle] = effort
        found["tank_" + muscle] = [0.0, min(FULL, effort)]
        found["shown_" + muscle] = min(FULL, effort)
        if effort > most:
            most = effort
            hardest = muscle
    found["hardest"] = hardest
    found["hardest_effort"] = most
    return found


def run(values: dict, data: dict) -> dict:
    """Return the effort of every muscle over the paces, and where the swing muscles overtake the others."""
    a = assumed(values, data)
    strength = values["strength"] / 100.0
    paces = []
    for step in range(STEPS + 1):
        paces.append(SLOWEST + STEP * step)
    hamstrings = efforts("hamstrings", strength, a)
    quadriceps = efforts("quadriceps", strength, a)
    calves = efforts("calves", strength, a)
    curves: dict = {
        "quadriceps": quadriceps,
        "hamstrings": hamstrings,
        "calves": calves,
        "hip_flexors": efforts("hip_flexors", strength, a),
        "glutes": efforts("glutes", strength, a),
        "stabilisers": efforts("stabilisers", strength, a),
    }
    pace = values["pace"]
    crossings = {
        "paces": paces,
        "over_quadriceps": overtaking(hamstrings, quadriceps),
        "over_quadriceps_m_per_s": overtaking(hamstrings, quadriceps) / 3.6,
        "over_calves": overtaking(hamstrings, calves),
        "pace_kept": pace,
        "now": [pace, pace],
    }
    place = int((pace - SLOWEST) / STEP + 0.5)
    edges = guess(paces, strength, data["ends"], a)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    line = 100.0 * a["effort_threshold"]
    marks = {"open_now": [min(FULL, low[place]), min(FULL, high[place])], "line": [line, line]}
    now = at_step(curves, place)
    return together(together(curves, crossings), together(together(edges, marks), now))
