"""What a first year of jogging does to the strength of a leg muscle: for one runner, and for a crowd of them.

The chapter's point is that the same jog is a different effort for a weak and for a strong leg. Both explorers share their axes,
so that the model's curves can be held against the published trials in which people only ran.
"""
from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.palette import CEILING, DARK, JOG
from legstrength.explorers.pictures import NARROW, axes, band, baseline, label, line, trials
from legstrength.explorers.settings import assumption_hint, assumption_notes, model_version, training_controls, with_threshold
from legstrength.explorers.trials import running_points
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, whole
from legstrength.live.natives import fixed, signed, sort_numbers
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions, differences
from legstrength.model.core import body_course, bout, bout_demand, ceiling, crowd_course, muscle_course, no_sets, phase

WEEKS = 52
CROWD_WEEKS = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 45, 52]
EARLY = 12
LOWEST, HIGHEST = -12.0, 45.0
HIGHEST_LABEL = 42.0
NO_CLEAR, SMALL, CLEAR = 1.0, 5.0, 15.0
RESTS_ON = (
    "effort_threshold", "extra_threshold_calves", "effort_width", "dose_steepness", "minute_dose", "stance_quadriceps", "stance_calves",
    "measured_runners_strength", "drive_ceiling", "drive_rate", "drive_fade", "size_ceiling", "size_rate", "size_fade",
)
ABOUT_BODIES = "These two numbers decide the answer, and nobody has measured them. Move them and see how much hangs on them."


# ---------------------------------------------------------------- functions that run in two places
def size_in_words(gain: float) -> str:
    """Return what a change in per cent is called; the limits are ours."""
    if gain < -NO_CLEAR:
        return "a loss"
    if gain < NO_CLEAR:
        return "no clear change"
    if gain < SMALL:
        return "a small gain"
    if gain < CLEAR:
        return "a clear gain"
    return "a large gain"


def jog_of(values: dict) -> dict:
    """Return the bout that the sliders describe: so many minutes a week at one pace, on the flat."""
    return bout(values["minutes"], values["pace"] / 3.6, 0.0, 0.0)


def year_of_jogging(values: dict) -> list[dict]:
    """Return a year of that bout as a programme."""
    return [phase(WEEKS, [jog_of(values)], no_sets(), 0.0)]


def gains(strengths: list[float]) -> list[float]:
    """Return strengths as changes from the first one, in per cent."""
    changes = []
    for strength in strengths:
        changes.append(100.0 * (strength / strengths[0] - 1.0))
    return changes


def gains_with(values: dict, programme: list[dict], a: dict) -> list[float]:
    """Return the gains of a typical person week by week, in per cent, under the assumptions `a`."""
    person = {"starting_strength": values["strength"] / 100.0, "drive_response": 1.0, "size_response": 1.0}
    body = body_course(programme, a["starting_tolerance"], a)
    course = muscle_course(values["muscle"], "even", person, programme, body, a)
    return gains(course["strength"])


def run(values: dict, data: dict) -> dict:
    """Return the first year of one jogger."""
    width = values["width"] / 100.0
    a = with_threshold(data, values["threshold"] / 100.0, width)
    eager = with_threshold(data, data["threshold_low"], width)
    slow = with_threshold(data, data["threshold_high"], width)
    programme = year_of_jogging(values)
    gain = gains_with(values, programme, a)
    low = gains_with(values, programme, slow)
    high = gains_with(values, programme, eager)
    start = values["strength"]
    jog = jog_of(values)
    top = 100.0 * ceiling(values["muscle"], [jog], a["starting_tolerance"], a)
    room = 100.0 * (top / start - 1.0)
    demand = 100.0 * bout_demand(values["muscle"], "even", jog, a)
    weeks = []
    strengths = []
    efforts = []
    untrained = []
    for week in range(WEEKS + 1):
        strength = start * (1.0 + gain[week] / 100.0)
        weeks.append(week)
        strengths.append(strength)
        efforts.append(100.0 * demand / strength)
        untrained.append(0.0)
    ceiling_at = min(max(room, 0.0), HIGHEST_LABEL)
    return {
        "weeks": weeks,
        "gain": gain,
        "low": low,
        "high": high,
        "strength": strengths,
        "effort": efforts,
        "demand": demand,
        "baseline": untrained,
        "ceiling": top,
        "trials_apply": values["muscle"] == "quadriceps",
        "year": gain[WEEKS],
        "early": gain[EARLY],
        "ceiling_weeks": [0, WEEKS],
        "ceiling_line": [ceiling_at, ceiling_at],
        "ceiling_label_week": [34],
        "ceiling_label_at": [ceiling_at + 0.4],
        "ceiling_text": ["Ceiling of this jog"],
        "ceiling_shown": room > 0.0 and room < HIGHEST_LABEL,
        "label_week": [WEEKS],
        "label_at": [gain[WEEKS] + 0.6],
        "label_text": [signed(gain[WEEKS], 1) + " %"],
    }


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the run in words."""
    year = results["year"]
    first = f"The model says: {data['muscles'][values['muscle']]} {signed(year, 1)} % after a year of this, {size_in_words(year)}."
    top = results["ceiling"]
    if values["minutes"] == 0:
        return first + " Without jogging, nothing changes in this model."
    if top == 0.0:
        return first + " This jog asks too little of that muscle to build it."
    if values["strength"] >= top:
        return first + f" This runner starts above the ceiling of this jog ({fixed(top, 0)} % of the norm), so it adds next to nothing."
    return first + f" The first {fixed(EARLY, 0)} weeks bring {signed(results['early'], 1)} %; the ceiling of this jog is {fixed(top, 0)} % of the norm."


def crowd_run(values: dict, data: dict) -> dict:
    """Return the first year of 1,000 joggers who differ in starting strength and in how they respond."""
    a = data["assumptions"]
    differences: list[list[float]] = data["people"]
    people = []
    for row in differences:
        start = (values["average"] + row[0] * values["spread"]) / 100.0
        people.append([max(a["least_start"], start), row[1], row[2]])
    programme = year_of_jogging(values)
    body = body_course(programme, a["starting_tolerance"], a)
    course = crowd_course(values["muscle"], people, programme, body, a)
    tenth = []
    quarter = []
    middle = []
    three_quarters = []
    nine_tenths = []
    for week in CROWD_WEEKS:
        changes = []
        for person in range(len(people)):
            changes.append(100.0 * (course[week][person] / people[person][0] - 1.0))
        ordered = sort_numbers(changes)
        tenth.append(ordered[99])
        quarter.append(ordered[249])
        middle.append(0.5 * (ordered[499] + ordered[500]))
        three_quarters.append(ordered[749])
        nine_tenths.append(ordered[899])
    little = 0
    much = 0
    for person in range(len(people)):
        change = 100.0 * (course[WEEKS][person] / people[person][0] - 1.0)
        if change < NO_CLEAR:
            little += 1
        if change >= CLEAR:
            much += 1
    last = len(middle) - 1
    return {
        "weeks": CROWD_WEEKS,
        "trials_apply": values["muscle"] == "quadriceps",
        "tenth": tenth,
        "quarter": quarter,
        "middle": middle,
        "three_quarters": three_quarters,
        "nine_tenths": nine_tenths,
        "little": little,
        "much": much,
        "year": middle[last],
        "label_week": [WEEKS],
        "label_at": [middle[last] + 0.6],
        "label_text": ["Middle runner " + signed(middle[last], 1) + " %"],
    }


def crowd_sentence(values: dict, results: dict, data: dict) -> str:
    """Return the crowd's year in words."""
    return (
        f"Of 1,000 simulated joggers, {fixed(results['little'], 0)} see no clear change in their {data['muscles'][values['muscle']]} after a year "
        + f"and {fixed(results['much'], 0)} gain 15 % or more. The runner in the middle: {signed(results['year'], 1)} %, {size_in_words(results['year'])}."
    )


# ---------------------------------------------------------------- the explorers
def _axes() -> go.Layout:
    return axes("Weeks of jogging", (0, WEEKS), "Change in strength", (LOWEST, HIGHEST), dtick=13, tick0=0)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """One jogger's first year: starting strength, minutes, pace and muscle, with the ceiling and published trials."""
    points = running_points()
    threshold, width = assumptions.details("effort_threshold"), assumptions.details("effort_width")
    flat = assumptions.flat()
    figure = go.Figure(
        data=[
            *band(JOG, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            line(CEILING, "ceiling_weeks", "ceiling_line", width=2, dash="longdash", shown="ceiling_shown"),
            label(CEILING, "ceiling_label_week", "ceiling_label_at", "ceiling_text", "top center", shown="ceiling_shown"),
            *trials(points, "trials_apply"),
            line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "label_week", "label_at", "label_text", "top left"),
        ],
        layout=_axes(),
    )
    return Explorer(
        slug="novice-gains",
        title="A jogger's first year",
        controls={
            "strength": whole(
                "Strength at the start", 75, 50, 140, unit="% of norm", hint="100 % is a typical young adult of the same sex."
            ),
            **training_controls(),
            "threshold": whole(
                "Effort that starts to build", round(100 * threshold.value), round(100 * threshold.low), round(100 * threshold.high),
                unit="% of strength", hint=assumption_hint(threshold),
            ),
            "width": whole(
                "Effort above it for full effect", round(100 * width.value), round(100 * width.low), round(100 * width.high),
                unit="% of strength", hint=assumption_hint(width),
            ),
        },
        groups=(
            Group("training", "Your training", ("strength", "minutes", "pace", "muscle")),
            Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
        ),
        scenarios=(
            Scenario("Weak legs", {"strength": 75, "minutes": 90, "pace": 9.0, "muscle": "quadriceps"}),
            Scenario("Average legs", {"strength": 100, "minutes": 90, "pace": 9.0, "muscle": "quadriceps"}),
            Scenario("Average, more", {"strength": 100, "minutes": 240, "pace": 9.0, "muscle": "quadriceps"}),
            Scenario("Average, faster", {"strength": 100, "minutes": 90, "pace": 14.0, "muscle": "quadriceps"}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Line chart of the change in leg strength over a year of jogging, with the ceiling of the jog, a band for what we do not know "
            "and published trials as points.",
            dark=DARK,
            narrow=NARROW,
            height=420,
        ),
        table=Table(
            "The model's year, every fourth week. Low and high: if building starts at an effort of "
            f"{100 * threshold.high:.0f} % or {100 * threshold.low:.0f} % of strength.",
            (
                Column("Week", "weeks"),
                Column("Change, %", "gain", 1),
                Column("Low, %", "low", 1),
                Column("High, %", "high", 1),
                Column("Strength, % of norm", "strength", 1),
                Column("Effort, % of strength", "effort", 0),
                Column("Nothing new, %", "baseline", 1),
            ),
            every=4,
        ),
        key=tuple((point["letter"], f"{point['citation']}. {point['who']}. {point['finding']}") for point in points),
        key_title="The trials in this picture: who was studied",
        footnotes=assumption_notes(assumptions, *RESTS_ON),
        keep=(Column("After 12 weeks, %", "early", 1), Column("After a year, %", "year", 1), Column("Ceiling, % of norm", "ceiling", 0)),
        data={
            "assumptions": flat,
            "names": list(flat),
            "threshold_low": threshold.low,
            "threshold_high": threshold.high,
            "muscles": {slug: name.lower() for slug, name in MUSCLE_NAMES.items()},
        },
        gate="novice-gains",
        version=model_version(),
    )


def crowd_explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A crowd's first year: 1,000 joggers around an average, drawn as bands."""
    points = running_points()
    spread = assumptions.details("start_spread")
    figure = go.Figure(
        data=[
            *band(JOG, "weeks", "tenth", "nine_tenths", 0.14),
            *band(JOG, "weeks", "quarter", "three_quarters", 0.22),
            *baseline(WEEKS),
            *trials(points, "trials_apply"),
            line(JOG, "weeks", "middle", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "label_week", "label_at", "label_text", "top left"),
        ],
        layout=_axes(),
    )
    flat = assumptions.flat()
    people = [[round(offset / spread.value, 4), drive, size] for offset, drive, size in differences(1000, 1, assumptions)]
    return Explorer(
        slug="novice-gains-crowd",
        title="A thousand joggers' first year",
        controls={
            "average": whole("Average strength at the start", 90, 50, 140, unit="% of norm"),
            "spread": whole(
                "How much they differ", round(100 * spread.value), round(100 * spread.low), round(100 * spread.high), unit="points",
                hint=assumption_hint(spread),
            ),
            **training_controls(),
        },
        groups=(
            Group("people", "Who they are", ("average", "spread")),
            Group("training", "Their training", ("minutes", "pace", "muscle")),
        ),
        scenarios=(
            Scenario("Inactive adults", {"average": 90, "minutes": 90, "pace": 9.0}),
            Scenario("Typical young adults", {"average": 100, "minutes": 90, "pace": 9.0}),
            Scenario("Weak legs", {"average": 70, "minutes": 90, "pace": 9.0}),
        ),
        run=crowd_run,
        sentence=crowd_sentence,
        picture=Picture(
            figure,
            alt="Band chart of the change in leg strength of 1,000 simulated joggers over a year: the middle runner, the middle half and the middle four "
            "fifths of the crowd, with published trials as points.",
            dark=DARK,
            narrow=NARROW,
            height=420,
        ),
        table=Table(
            "The crowd's year: the runner at each place when all are put in order of gain, in per cent.",
            (
                Column("Week", "weeks"),
                Column("100th of 1,000", "tenth", 1),
                Column("250th", "quarter", 1),
                Column("Middle", "middle", 1),
                Column("750th", "three_quarters", 1),
                Column("900th", "nine_tenths", 1),
            ),
        ),
        key=tuple((point["letter"], f"{point['citation']}. {point['who']}. {point['finding']}") for point in points),
        key_title="The trials in this picture: who was studied",
        footnotes=assumption_notes(
            assumptions, "start_spread", "drive_response_log_spread", "size_response_log_spread", *RESTS_ON
        ),
        keep=(Column("Middle, %", "year", 1), Column("No clear change, of 1,000", "little"), Column("15 % or more, of 1,000", "much")),
        data={"assumptions": flat, "people": people, "muscles": {slug: name.lower() for slug, name in MUSCLE_NAMES.items()}},
        version=model_version(),
    )
