"""What a step asks of each muscle at every pace: the functions of the chapter's second figure that also run in a page.

Quadriceps and calves carry the body, so their demand follows the force under the foot, which hardly grows any more in fast running. The
other muscles swing the leg, so theirs grows with pace. How high the swing muscles start, and how steeply they rise, nobody has measured.
"""

from __future__ import annotations

from legstrength.model.core import level_demand, with_value

SLOWEST, FASTEST, STEP = 7.5, 34.0, 0.5

STEPS = 53

LABEL_PACE, APART = 34.8, 9.5

NONE_PACE = 0.0


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


def spread_out(heights: list[float], gap: float) -> list[float]:
    """Return heights in the same order from low to high, but none nearer to the next than `gap`.

    Half way between pushing all that is too near upwards and pushing it downwards: both keep order and gap, so their middle does.
    """
    up = heights[:]
    down = heights[:]
    for _turn in range(len(heights)):
        for one in range(len(heights)):
            for other in range(len(heights)):
                if heights[one] < heights[other] or (heights[one] == heights[other] and one < other):
                    up[other] = max(up[other], up[one] + gap)
                    down[one] = min(down[one], down[other] - gap)
    middle = []
    for place in range(len(heights)):
        middle.append(0.5 * (up[place] + down[place]))
    return middle


def run(values: dict, data: dict) -> dict:
    """Return the effort of every muscle over the paces, and where the swing muscles overtake the others."""
    a = assumed(values, data)
    strength = values["strength"] / 100.0
    paces = []
    for step in range(STEPS + 1):
        paces.append(SLOWEST + STEP * step)
    quadriceps = efforts("quadriceps", strength, a)
    hamstrings = efforts("hamstrings", strength, a)
    calves = efforts("calves", strength, a)
    hip_flexors = efforts("hip_flexors", strength, a)
    glutes = efforts("glutes", strength, a)
    stabilisers = efforts("stabilisers", strength, a)
    low = []
    high = []
    ends: dict = data["ends"]
    for step in range(STEPS + 1):
        ratio = paces[step] / 3.6 / a["swing_speed"]
        steepest = max(ratio ** ends["least_power"], ratio ** ends["most_power"])
        flattest = min(ratio ** ends["least_power"], ratio ** ends["most_power"])
        low.append(100.0 * ends["least_swing"] * flattest / strength)
        high.append(100.0 * ends["most_swing"] * steepest / strength)
    at = values["pace"]
    place = int((at - SLOWEST) / STEP + 0.5)
    ends_at = [
        quadriceps[STEPS],
        hamstrings[STEPS],
        calves[STEPS],
        hip_flexors[STEPS],
        glutes[STEPS],
        stabilisers[STEPS],
    ]
    heights = spread_out(ends_at, APART)
    return {
        "paces": paces,
        "quadriceps": quadriceps,
        "hamstrings": hamstrings,
        "calves": calves,
        "hip_flexors": hip_flexors,
        "glutes": glutes,
        "stabilisers": stabilisers,
        "low": low,
        "high": high,
        "over_quadriceps": overtaking(hamstrings, quadriceps),
        "over_quadriceps_m_per_s": overtaking(hamstrings, quadriceps) / 3.6,
        "over_calves": overtaking(hamstrings, calves),
        "pace_kept": at,
        "now": [at, at],
        "now_range": [0.0, 160.0],
        "at_quadriceps": quadriceps[place],
        "at_hamstrings": hamstrings[place],
        "at_calves": calves[place],
        "at_hip_flexors": hip_flexors[place],
        "at_glutes": glutes[place],
        "at_stabilisers": stabilisers[place],
        "now_paces": [at, at, at, at, at, at],
        "now_efforts": [
            quadriceps[place],
            hamstrings[place],
            calves[place],
            hip_flexors[place],
            glutes[place],
            stabilisers[place],
        ],
        "now_words": ["quadriceps", "hamstrings", "calves", "hip flexors", "glutes", "stabilisers"],
        "label_pace": [LABEL_PACE],
        "quadriceps_at": [heights[0]],
        "hamstrings_at": [heights[1]],
        "calves_at": [heights[2]],
        "hip_flexors_at": [heights[3]],
        "glutes_at": [heights[4]],
        "stabilisers_at": [heights[5]],
        "quadriceps_text": ["quadriceps"],
        "hamstrings_text": ["hamstrings"],
        "calves_text": ["calves"],
        "hip_flexors_text": ["hip flexors"],
        "glutes_text": ["glutes"],
        "stabilisers_text": ["stabilisers"],
    }
