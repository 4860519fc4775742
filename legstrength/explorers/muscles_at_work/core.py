"""How close each muscle comes to its limit in a stride, and which ones work at a moment of it: the functions that also run in a page.

The model gives one effort a muscle and stride: its peak. When in the stride the muscle works comes from studies of muscle currents. The
drawing's shade is the one while the other lasts.
"""

from __future__ import annotations

from legstrength.explorers.common.leg_pose import NAMES, ORDER, TITLES
from legstrength.explorers.common.runner.work import efforts_now, level_of, shades_of
from legstrength.explorers.muscles_at_work.pose import pose_of
from legstrength.explorers.muscles_at_work.words import gait_of
from legstrength.live.compile.natives import fixed, nearest, together
from legstrength.model.change import KEYS
from legstrength.model.core import demand, effort

EDGE = 160.0
"""Where a bar ends that would be longer, in per cent; its number is printed in full."""

WALK_PACE = 5.5

SWINGERS = ("hamstrings", "hip_flexors", "glutes", "stabilisers")

MOMENTS = 11


def assumed(measured: float, factor: float, a: dict, keys: list[str], numbers: list[float]) -> dict:
    """Return the assumptions `a` with some of them set to other numbers, and with what the two sliders say.

    `measured` is how strong the measured people were, a share of the norm; `factor` is by how much the demand of the swing is changed.
    """
    changed = {}
    for key in KEYS:
        changed[key] = a[key]
    for place in range(len(keys)):
        changed[keys[place]] = numbers[place]
    changed["measured_runners_strength"] = measured
    for muscle in SWINGERS:
        changed["swing_" + muscle] = changed["swing_" + muscle] * factor
    return changed


def efforts(pace: float, slope: float, strength: float, a: dict) -> list[float]:
    """Return the peak effort of each muscle of ORDER, in per cent of its strength, at a pace in km/h on a slope in per cent."""
    found = []
    for muscle in ORDER:
        asked = demand(muscle, pace / 3.6, slope / 100.0, 0.0, 0.0, "run", a)
        found.append(100.0 * effort(asked, strength / 100.0))
    return found


def table_of(
    peaks: list[float], lows: list[float], highs: list[float], walks: list[float], walking: bool, windows: list[dict]
) -> dict:
    """Return the table's columns: the numbers behind the bars, then who works at eleven moments of the stride."""
    heads = ["peak effort", "from", "to", "in a walk"]
    for step in range(MOMENTS):
        heads.append(f"at {fixed(10 * step, 0)} %")
    found = {"moments": heads}
    for place in range(len(ORDER)):
        cells = [fixed(peaks[place], 0), fixed(lows[place], 0), fixed(highs[place], 0), fixed(walks[place], 0)]
        for step in range(MOMENTS):
            level = level_of(ORDER[place], 10.0 * step, windows)
            cell = "rests"
            if level > 0.0:
                cell = "active"
            if level == 1.0:
                cell = "works"
            cells.append("not known" if walking else cell)
        found[ORDER[place] + "_cells"] = cells
    return found


def open_efforts(values: dict, data: dict, peaks: list[float]) -> dict:
    """Return the lowest and the highest effort of each muscle, "low" and "high", that the model's open numbers allow, in per cent."""
    lows = peaks[:]
    highs = peaks[:]
    corners: list[list[float]] = data["corners"]
    for corner in corners:
        a = assumed(values["measured"] / 100.0, swing_factor(values, data), data["assumptions"], data["open"], corner)
        some = efforts(values["pace"], values["slope"], values["strength"], a)
        for place in range(len(ORDER)):
            lows[place] = min(lows[place], some[place])
            highs[place] = max(highs[place], some[place])
    return {"low": lows, "high": highs}


def swing_factor(values: dict, data: dict) -> float:
    """Return by how much the slider changes the demand of the swing."""
    return values["swing"] / data["swing_usual"]


def bars_of(peaks: list[float], lows: list[float], highs: list[float], walks: list[float]) -> dict:
    """Return each muscle's efforts, as numbers and as the bar, its open part, its tip and the tick of a walk; "beyond" is off the scale."""
    results: dict = {}
    for place in range(len(ORDER)):
        muscle = ORDER[place]
        peak = peaks[place]
        results[muscle] = peak
        results[muscle + "_low"] = lows[place]
        results[muscle + "_high"] = highs[place]
        results[muscle + "_walk"] = walks[place]
        results[muscle + "_bar"] = [0.0, min(EDGE, peak)]
        results[muscle + "_open"] = [min(EDGE, lows[place]), min(EDGE, highs[place])]
        results[muscle + "_tip"] = [min(EDGE, peak), min(EDGE, peak)]
        results[muscle + "_usual"] = [min(EDGE, walks[place]), min(EDGE, walks[place])]
        results[muscle + "_beyond"] = peak > EDGE
    return results


def drawn_of(peaks: list[float], moment: float, walking: bool, windows: list[dict]) -> dict:
    """Return how each part of the drawing is shaded at the moment, and what is said of it."""
    results: dict = {"tendon_said": "Achilles tendon: the spring between calf and heel. The model does not know it."}
    for place in range(len(ORDER)):
        muscle = ORDER[place]
        now = "rests at this moment"
        if level_of(muscle, moment, windows) > 0.0:
            now = "works at this moment"
        if walking:
            now = "when it works in a walk is not shown"
        results[muscle + "_said"] = (
            f"{TITLES[muscle]}: peak effort {fixed(peaks[place], 0)} % of their strength; the group {now}."
        )
    return together(results, shades_of(peaks, moment, walking, windows))


def summary_of(peaks: list[float], values: dict, walking: bool, windows: list[dict]) -> dict:
    """Return who works at the moment, which muscle is nearest to its limit, and what the gait is called."""
    working: list[str] = []
    first = 0
    for place in range(len(ORDER)):
        if level_of(ORDER[place], values["moment"], windows) > 0.0 and not walking:
            working.append(NAMES[ORDER[place]])
        if nearest(peaks[place], 1.0) > nearest(peaks[first], 1.0):
            first = place
    return {
        "windows_shade": 0.25 if walking else 1.0,
        "unknown_text": "measured in running, not walking" if walking else "",
        "gait_text": f"{gait_of(values['pace'], walking)}, {fixed(values['moment'], 0)} % of the stride",
        "walking": walking,
        "working": working,
        "first": NAMES[ORDER[first]],
        "first_effort": nearest(peaks[first], 1.0),
    }


def run(values: dict, data: dict) -> dict:
    """Return the efforts of a stride, what is open about them, who works at the moment, and how the runner stands."""
    windows: list[dict] = data["windows"]
    nothing: list[str] = []
    no_numbers: list[float] = []
    a = assumed(values["measured"] / 100.0, swing_factor(values, data), data["assumptions"], nothing, no_numbers)
    walking = values["pace"] / 3.6 < a["walking_below"]
    peaks = efforts(values["pace"], values["slope"], values["strength"], a)
    walks = efforts(WALK_PACE, 0.0, values["strength"], a)
    left_open = open_efforts(values, data, peaks)
    lows: list[float] = left_open["low"]
    highs: list[float] = left_open["high"]
    bars = together(bars_of(peaks, lows, highs, walks), table_of(peaks, lows, highs, walks, walking, windows))
    now = efforts_now(peaks, values["moment"], walking, windows)
    leg = together(pose_of(values, walking, now, data), drawn_of(peaks, values["moment"], walking, windows))
    return together(together(bars, leg), summary_of(peaks, values, walking, windows))
