"""How close each muscle comes to its limit in a stride, and which ones work at a moment of it: the functions that also run in a page.

The model gives one effort a muscle and stride: its peak. When in the stride the muscle works comes from studies of muscle currents. The
drawing's shade is the one while the other lasts.
"""

from __future__ import annotations

from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.runner.work import efforts_now, level_of, shades_of
from legstrength.explorers.muscles_at_work.pose import pose_of
from legstrength.explorers.muscles_at_work.words import PLAIN, compared, guessed, hunted, sped_up
from legstrength.live.compile.natives import fixed, nearest, together
from legstrength.model.core import demand, effort

EDGE = 130.0
"""Where a bar ends that would be longer, in per cent; its number is printed in full."""

WALK_PACE, JOG_PACE = 5.5, 9.0

BEN = 100.0
"""Ben's strength, in per cent of the norm."""

CALVES, THIGH, HAMSTRINGS = ORDER.index("calves"), ORDER.index("quadriceps"), ORDER.index("hamstrings")

TANKS = (THIGH, CALVES)
"""The muscles of the two runners' tanks: the measured ones."""

RESTING_TRACK, UNKNOWN_TRACK = 0.5, 0.16
"""How full a track of the dial is while its muscle rests, and in a walk, in which nobody knows when it works."""

SWINGERS = ("hamstrings", "hip_flexors", "glutes", "stabilisers")

MOMENTS = 11


def assumed(measured: float, factor: float, a: dict, keys: list[str], numbers: list[float]) -> dict:
    """Return the assumptions `a` with some of them set to other numbers, and with what the two sliders say.

    `measured` is how strong the measured people were, a share of the norm; `factor` is by how much the demand of the swing is changed.
    """
    changed = {**a}
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
    """Return each muscle's efforts, as numbers and as the bar, its open part and its tip."""
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
        results[muscle + "_outline"] = [0.0, min(EDGE, peak), min(EDGE, peak), 0.0, 0.0]
        results[muscle + "_tip"] = [min(EDGE, peak), min(EDGE, peak)]
    return results


def now_of(moment: float, walking: bool, windows: list[dict]) -> dict:
    """Return which muscles work at the moment: for each whether it does, and how full its track of the dial is; and their names."""
    working: list[str] = []
    resting: list[str] = []
    results: dict = {}
    for place in range(len(ORDER)):
        muscle = ORDER[place]
        works = level_of(muscle, moment, windows) > 0.0 and not walking
        if works:
            working.append(PLAIN[muscle])
        else:
            resting.append(PLAIN[muscle])
        lit = 1.0 if works else RESTING_TRACK
        results[muscle + "_works"] = works
        results[muscle + "_lit"] = UNKNOWN_TRACK if walking else lit
    results["working"] = working
    results["resting"] = resting
    return results


def ranks_of(peaks: list[float]) -> dict:
    """Return who comes closest to the limit and who next, and which place the calves have, counted from 1."""
    first = 0
    for place in range(len(ORDER)):
        if nearest(peaks[place], 1.0) > nearest(peaks[first], 1.0):
            first = place
    second = 1 if first == 0 else 0
    for place in range(len(ORDER)):
        if place != first and nearest(peaks[place], 1.0) > nearest(peaks[second], 1.0):
            second = place
    calves = 1
    for place in range(len(ORDER)):
        if nearest(peaks[place], 1.0) > nearest(peaks[CALVES], 1.0):
            calves += 1
    return {
        "first": PLAIN[ORDER[first]],
        "first_effort": nearest(peaks[first], 1.0),
        "second": PLAIN[ORDER[second]],
        "second_effort": nearest(peaks[second], 1.0),
        "calves_place": calves,
    }


def tanks_of(name: str, strength: float, asked: list[float]) -> dict:
    """Return a runner's tanks, one for each muscle of TANKS: as tall as the muscle is strong, filled with what a step asks.

    strength and `asked` in per cent of the norm. What does not fit in lies over the rim.
    """
    results: dict = {}
    for place in range(len(TANKS)):
        key = name + "_" + ORDER[TANKS[place]]
        water = min(asked[place], strength)
        results[key] = 100.0 * asked[place] / strength
        results[key + "_sides"] = [0.0, strength, strength, 0.0, 0.0]
        results[key + "_water"] = [water, water]
        results[key + "_rim"] = [strength, strength]
        results[key + "_spill"] = [max(strength, asked[place]), max(strength, asked[place])]
        results[key + "_top"] = max(strength, asked[place])
    return results


def pair_of(values: dict, peaks: list[float]) -> dict:
    """Return the tanks of Ben, and of Ana, whose strength the slider sets; how high the same step stands in them; and the two in words."""
    asked: list[float] = []
    for place in range(len(TANKS)):
        asked.append(peaks[TANKS[place]] * values["strength"] / 100.0)
    ben = tanks_of("ben", BEN, asked)
    ana = tanks_of("ana", values["strength"], asked)
    levels: dict = {"tank_floor": [0.0, 0.0]}
    for place in range(len(TANKS)):
        levels[ORDER[TANKS[place]] + "_level"] = [asked[place], asked[place]]
    said = compared(
        [ben["ben_quadriceps"], ben["ben_calves"]],
        [ana["ana_quadriceps"], ana["ana_calves"]],
    )
    return together(together(ben, ana), together(levels, {"pair_said": said}))


def told_of(values: dict, a: dict, bars: dict, now: dict, phase: str, walking: bool) -> dict:
    """Return what the chapter's beats say: of the moment, of the pace, and of what is a guess."""
    working: list[str] = now["working"]
    resting: list[str] = now["resting"]
    jog = efforts(JOG_PACE, values["slope"], values["strength"], a)
    before = [jog[CALVES], jog[HAMSTRINGS]]
    return {
        "moment_said": hunted(values["moment"], phase, working, resting, now["hamstrings_works"], walking),
        "pace_said": sped_up(values["pace"], before, [bars["calves"], bars["hamstrings"]]),
        "guess_said": guessed(bars["hamstrings"], bars["hamstrings_low"], bars["hamstrings_high"]),
        "walking": walking,
    }


def run(values: dict, data: dict) -> dict:
    """Return the efforts of a stride, what is open about them, who works at the moment, and how the dial stands."""
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
    legs = pose_of(values, walking, efforts_now(peaks, values["moment"], walking, windows), data)
    drawn = together(legs, shades_of(peaks, values["moment"], walking, windows))
    now = now_of(values["moment"], walking, windows)
    told = told_of(values, a, bars, now, legs["phase"], walking)
    figures = together(together(bars, drawn), together(now, told))
    return together(figures, together(ranks_of(peaks), pair_of(values, peaks)))
