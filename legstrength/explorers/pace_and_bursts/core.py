"""A year of the same minutes with a faster part in them: the functions of the chapter's figure that also run in a page.

The minutes that a week holds stay the same; some of them become hard intervals, strides or sprints. What the faster part adds is what the
year brings beyond the same minutes all easy. How fast each kind is, and how much of a burst, are assumptions: few trials say.
"""

from __future__ import annotations

from legstrength.explorers.common.bursts import fast_bout
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, gains
from legstrength.live.compile.natives import nearest, signed
from legstrength.model.core import body_course, bout, bout_demand, muscle_course, no_sets, phase, with_draw, with_value

EASY_PACE = 9.0

KINDS = ["intervals", "strides", "sprints"]

BAR, BAR_GAP = 54.6, 1.8

LEAST_PART, LEAST_EASY = 0.5, 1.0

APART, ABOVE, HALF_LINE = 4.4, 3.0, 1.0

NAMED_WEEK, NAME_ROOM, NAME_RISE = 43, 1.9, 0.9
"""Where the other kinds are named, how far from the next line there has to be room for it, and how far beside its line a name stands."""


def year_with(values: dict, kind: str, fast: float, a: dict) -> list[float]:
    """Return the gains week by week, in per cent, if `fast` of the week's minutes are of that kind and the others easy."""
    easy = bout(values["minutes"] - fast, EASY_PACE / 3.6, 0.0, 0.0)
    programme = [phase(WEEKS, [easy, fast_bout(kind, fast)], no_sets(), 0.0)]
    person = {"starting_strength": values["strength"] / 100.0, "drive_response": 1.0, "size_response": 1.0}
    body = body_course(programme, a["starting_tolerance"], a)
    return gains(muscle_course(values["muscle"], "even", person, programme, body, a)["strength"])


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with threshold and burst moved as far as the sliders are from where they stood at first."""
    threshold = a["effort_threshold"] + (values["threshold"] - data["threshold"]) / 100.0
    moved = with_value(a, "effort_threshold", threshold)
    return with_value(moved, "burst_extra", a["burst_extra"] * values["burst"] / data["burst"])


def week_of(gain: list[float], level: float) -> int:
    """Return the first week in which a gain reaches a level; the last week if none does."""
    for week in range(WEEKS):
        if gain[week] >= level:
            return week
    return WEEKS


def name_height(own: float, others: list[float]) -> float:
    """Return how far above (or, below 0, below) its line a name finds room among other lines; 0 where there is none."""
    over = 99.0
    under = 99.0
    for other in others:
        if other >= own:
            over = min(over, other - own)
        else:
            under = min(under, own - other)
    if over >= NAME_ROOM:
        return NAME_RISE
    if under >= NAME_ROOM:
        return -NAME_RISE
    return 0.0


def run(values: dict, data: dict) -> dict:
    """Return a year of the same minutes: all easy, with the chosen faster part, and with the other two kinds."""
    a = assumed(values, data, data["assumptions"])
    kind: str = values["kind"]
    fast = values["fast"]
    easy = year_with(values, kind, 0.0, a)
    gain = year_with(values, kind, fast, a)
    intervals = year_with(values, "intervals", fast, a)
    strides = year_with(values, "strides", fast, a)
    sprints = year_with(values, "sprints", fast, a)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(year_with(values, kind, fast, assumed(values, data, with_draw(data["assumptions"], draw))))
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    weeks = []
    untrained = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        untrained.append(0.0)
    year = gain[WEEKS]
    added = nearest(year, 0.1) - nearest(easy[WEEKS], 0.1)
    at_easy = easy[NAMED_WEEK]
    at_intervals = intervals[NAMED_WEEK]
    at_strides = strides[NAMED_WEEK]
    at_sprints = sprints[NAMED_WEEK]
    beside_intervals = name_height(at_intervals, [at_easy, at_strides, at_sprints])
    beside_strides = name_height(at_strides, [at_easy, at_intervals, at_sprints])
    beside_sprints = name_height(at_sprints, [at_easy, at_intervals, at_strides])
    jog_label = max(easy[WEEKS] / 2.0, 1.6)
    added_label = max(easy[WEEKS] + added / 2.0, jog_label + APART)
    end_label = max(year + ABOVE, added_label + APART)
    strength = values["strength"] / 100.0
    faster = fast > 0
    return {
        "weeks": weeks,
        "easy": easy,
        "gain": gain,
        "low": low,
        "high": high,
        "intervals": intervals,
        "strides": strides,
        "sprints": sprints,
        "baseline": untrained,
        "easy_year": easy[WEEKS],
        "year": year,
        "added": added,
        "intervals_year": intervals[WEEKS],
        "strides_year": strides[WEEKS],
        "sprints_year": sprints[WEEKS],
        "intervals_added": intervals[WEEKS] - easy[WEEKS],
        "strides_added": strides[WEEKS] - easy[WEEKS],
        "sprints_added": sprints[WEEKS] - easy[WEEKS],
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "easy_minutes": values["minutes"] - fast,
        "easy_effort": 100.0
        * bout_demand(values["muscle"], "even", bout(1.0, EASY_PACE / 3.6, 0.0, 0.0), a)
        / strength,
        "fast_effort": 100.0 * bout_demand(values["muscle"], "even", fast_bout(kind, 1.0), a) / strength,
        "soon": week_of(gain, easy[WEEKS]),
        "burst_least": data["burst_least"],
        "burst_most": data["burst_most"],
        "quadriceps_shown": values["muscle"] == "quadriceps",
        "hamstrings_shown": values["muscle"] == "hamstrings",
        "calves_shown": values["muscle"] == "calves",
        "intervals_shown": faster and kind != "intervals",
        "strides_shown": faster and kind != "strides",
        "sprints_shown": faster and kind != "sprints",
        "bar": [BAR, BAR],
        "easy_bar": [0.0, easy[WEEKS]],
        "added_bar": [easy[WEEKS], year],
        "label_week": [BAR + BAR_GAP],
        "jog_name_at": [jog_label + HALF_LINE],
        "jog_name": ["all easy"],
        "jog_at": [jog_label - HALF_LINE],
        "jog_text": [signed(easy[WEEKS], 1)],
        "added_name_at": [added_label + HALF_LINE],
        "added_name": [kind],
        "added_at": [added_label - HALF_LINE],
        "added_text": [signed(added, 1)],
        "added_shown": added >= LEAST_PART or added <= -LEAST_PART,
        "end_name_at": [end_label + HALF_LINE],
        "end_name": ["together"],
        "end_at": [end_label - HALF_LINE],
        "end_text": [signed(year, 1)],
        "named_week": [NAMED_WEEK],
        "intervals_at": [at_intervals + beside_intervals],
        "intervals_text": ["intervals"],
        "intervals_named": faster and kind != "intervals" and beside_intervals != 0.0,
        "strides_at": [at_strides + beside_strides],
        "strides_text": ["strides"],
        "strides_named": faster and kind != "strides" and beside_strides != 0.0,
        "sprints_at": [at_sprints + beside_sprints],
        "sprints_text": ["sprints"],
        "sprints_named": faster and kind != "sprints" and beside_sprints != 0.0,
    }
