"""How close each muscle comes to its limit in a stride, and which ones work at a moment of it: the functions that also run in a page.

The model gives one effort a muscle and stride: its peak. When in the stride the muscle works comes from studies of muscle currents. The
drawing's shade is the one while the other lasts.
"""

from __future__ import annotations

from legstrength.explorers.common.leg_pose import NAMES, ORDER, TITLES
from legstrength.explorers.muscles_at_work.pose import POSE, pose_of
from legstrength.explorers.muscles_at_work.words import gait_of
from legstrength.live.compile.natives import fixed, nearest
from legstrength.model.change import KEYS
from legstrength.model.core import demand, effort

EDGE = 160.0
"""Where a bar ends that would be longer, in per cent; its number is printed in full."""

WALK_PACE = 5.5

SWINGERS = ("hamstrings", "hip_flexors", "glutes", "stabilisers")

HALF_ACTIVE = 0.55

EMPTY = 0.06

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


def activity(part: str, moment: float, windows: list[dict]) -> float:
    """Return 1 where the part works most, a smaller share where it is active, 0 where it rests, at a moment of a running stride."""
    found = 0.0
    for window in windows:
        if window["part"] == part and window["start"] <= moment and moment <= window["end"]:
            found = max(found, window["level"])
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


def level_of(muscle: str, moment: float, windows: list[dict]) -> float:
    """Return how active a muscle group is at a moment; the stabilisers are as active as the more active of their two parts."""
    level = activity(muscle, moment, windows)
    if muscle == "stabilisers":
        return max(level, activity("stabilisers_shank", moment, windows))
    return level


def run(values: dict, data: dict) -> dict:
    """Return the efforts of a stride, what is open about them, who works at the moment, and how the leg stands."""
    windows: list[dict] = data["windows"]
    measured = values["measured"] / 100.0
    factor = values["swing"] / data["swing_usual"]
    nothing: list[str] = []
    no_numbers: list[float] = []
    a = assumed(measured, factor, data["assumptions"], nothing, no_numbers)
    walking = values["pace"] / 3.6 < a["walking_below"]
    peaks = efforts(values["pace"], values["slope"], values["strength"], a)
    walks = efforts(WALK_PACE, 0.0, values["strength"], a)
    lows = peaks[:]
    highs = peaks[:]
    corners: list[list[float]] = data["corners"]
    for corner in corners:
        some = efforts(
            values["pace"],
            values["slope"],
            values["strength"],
            assumed(measured, factor, data["assumptions"], data["open"], corner),
        )
        for place in range(len(ORDER)):
            lows[place] = min(lows[place], some[place])
            highs[place] = max(highs[place], some[place])
    results = {}
    pose = pose_of(values, walking, data)
    for name in POSE:
        results[name] = pose[name]
    columns = table_of(peaks, lows, highs, walks, walking, windows)
    results["moments"] = columns["moments"]
    working: list[str] = []
    first = 0
    for place in range(len(ORDER)):
        muscle = ORDER[place]
        name = NAMES[muscle]
        peak = peaks[place]
        row = len(ORDER) - 0.5 - place
        level = level_of(muscle, values["moment"], windows)
        if level > 0.0 and not walking:
            working.append(name)
        if nearest(peak, 1.0) > nearest(peaks[first], 1.0):
            first = place
        now = "rests at this moment"
        if level > 0.0:
            now = "works at this moment"
        if walking:
            now = "when it works in a walk is not shown"
        beyond = ""
        if peak > EDGE:
            beyond = " ▸"
        results[muscle] = peak
        results[muscle + "_low"] = lows[place]
        results[muscle + "_high"] = highs[place]
        results[muscle + "_walk"] = walks[place]
        results[muscle + "_cells"] = columns[muscle + "_cells"]
        results[muscle + "_bar"] = [0.0, min(EDGE, peak)]
        results[muscle + "_open"] = [min(EDGE, lows[place]), min(EDGE, highs[place])]
        results[muscle + "_tip"] = [min(EDGE, peak), min(EDGE, peak)]
        results[muscle + "_usual"] = [min(EDGE, walks[place]), min(EDGE, walks[place])]
        results[muscle + "_label"] = [f"{name} {fixed(peak, 0)} %{beyond}"]
        results[muscle + "_label_at"] = [row + 0.3]
        part_level = activity(muscle, values["moment"], windows)
        if walking:
            part_level = 1.0
        results[muscle + "_shade"] = nearest(EMPTY + (1.0 - EMPTY) * part_level * min(1.0, peak / 100.0), 0.001)
        results[muscle + "_edge"] = 0.8 if part_level == 0.0 or walking else 2.6
        results[muscle + "_said"] = (
            f"{TITLES[muscle]}: peak effort {fixed(peak, 0)} % of their strength; the group {now}."
        )
    side = activity("stabilisers_shank", values["moment"], windows)
    if walking:
        side = 1.0
    results["stabilisers_shank_shade"] = nearest(
        EMPTY + (1.0 - EMPTY) * side * min(1.0, results["stabilisers"] / 100.0), 0.001
    )
    results["stabilisers_shank_edge"] = 0.8 if side == 0.0 or walking else 2.6
    results["tendon_said"] = "Achilles tendon: the spring between calf and heel. The model does not know it."
    results["label_x"] = [0.0]
    results["windows_shade"] = 0.25 if walking else 1.0
    results["unknown_text"] = "measured in running, not walking" if walking else ""
    results["gait_text"] = f"{gait_of(values['pace'], walking)}, {fixed(values['moment'], 0)} % of the stride"
    results["walking"] = walking
    results["working"] = working
    results["first"] = NAMES[ORDER[first]]
    results["first_effort"] = nearest(peaks[first], 1.0)
    return results
