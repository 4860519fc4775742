"""Where the muscles' names stand at the ends of their curves, and what stands at the chosen pace. Also runs as JavaScript."""

from __future__ import annotations

LABEL_PACE, APART = 34.8, 9.5


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


def now_labels(found: dict) -> dict:
    """Return the upright line at the chosen pace, and on it the effort and the name of each muscle."""
    pace = found["pace_kept"]
    return {
        "now": [pace, pace],
        "now_range": [0.0, 160.0],
        "now_paces": [pace, pace, pace, pace, pace, pace],
        "now_efforts": [
            found["at_quadriceps"],
            found["at_hamstrings"],
            found["at_calves"],
            found["at_hip_flexors"],
            found["at_glutes"],
            found["at_stabilisers"],
        ],
        "now_words": ["quadriceps", "hamstrings", "calves", "hip flexors", "glutes", "stabilisers"],
    }


def name_labels(ends: dict) -> dict:
    """Return the muscles' names beside the ends of their curves, clear of one another."""
    ends_at: list[float] = [
        ends["at_quadriceps"],
        ends["at_hamstrings"],
        ends["at_calves"],
        ends["at_hip_flexors"],
        ends["at_glutes"],
        ends["at_stabilisers"],
    ]
    heights = spread_out(ends_at, APART)
    return {
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
