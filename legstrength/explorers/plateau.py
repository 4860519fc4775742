"""Why the same jog stops building: strength and the effort of the jog, one above the other over the same weeks.

The curve flattens for two reasons, and a figure of strength alone hides both. As strength rises the same jog becomes a smaller effort, and
fewer of its steps are hard enough. And what comes quickly fills its room, so the rest is slow whatever the effort. The dotted line keeps
the first week's effort for the whole year: it leaves the second reason alone.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.novice_gains import ABOUT_BODIES, ALL_WEEKS, RESTS_ON, WEEKS, assumed, gains, size_in_words
from legstrength.explorers.palette import BASELINE, DARK, INK, JOG, LIFT
from legstrength.explorers.pictures import NARROW_PANELS, band, baseline, label, line, lower, panels
from legstrength.explorers.plateau_year import (
    CHANGES,
    HALF,
    MUSCLE,
    effort_stayed,
    efforts_over,
    jog_in,
    strengths_with,
    year_in_halves,
)
from legstrength.explorers.settings import (
    assumption_notes,
    effort_controls,
    model_version,
    training_controls,
    weak_spots,
)
from legstrength.explorers.uncertainty import ABOUT_BAND, band_of, draws_for
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, choice, whole
from legstrength.live.compile.natives import fixed, signed
from legstrength.model import DEFAULT, Assumptions
from legstrength.model.core import bout_demand, ceiling, no_sets, phase, threshold, with_draw

SHOWN_KINDS = ("running, untrained", "lifting with endurance", "lifting added to endurance")
LOWEST, HIGHEST = -4.0, 30.0
LEAST_EFFORT, MOST_EFFORT = 10.0, 150.0
BAND_WEEK, NAMED_WEEK, SPREAD_WEEK, LABEL_ROOM, STEPS_AT = 8, 38, 16, 2.5, 138.0


# ---------------------------------------------------------------- functions that run in two places
def run(values: dict, data: dict) -> dict:
    """Return a year of strength, and what the jog asks of it week by week."""
    a = assumed(values, data, data["assumptions"])
    programme = year_in_halves(values)
    strength = strengths_with(values, programme, a)
    gain = gains(strength)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(
            gains(strengths_with(values, programme, assumed(values, data, with_draw(data["assumptions"], draw))))
        )
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    first = jog_in(values, False)
    same = values["change"] == "same"
    unchanged = gain
    stayed = gain
    if same:
        stayed = gains(effort_stayed(values, a))
    else:
        unchanged = gains(strengths_with(values, [phase(WEEKS, [first], no_sets(), 0.0)], a))
    jog = efforts_over(values, strength, a)
    efforts: list[float] = jog["effort"]
    steps: list[float] = jog["steps"]
    easiest: list[float] = jog["easiest"]
    demand = 100.0 * bout_demand(MUSCLE, "even", first, a)
    builds = 100.0 * threshold(MUSCLE, a)
    weeks = []
    percents = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        percents.append(100.0 * strength[week])
    top = 100.0 * ceiling(MUSCLE, [first], a["starting_tolerance"], a)
    level = efforts[0]
    if top > 0.0:
        level = 100.0 * demand / top
    lifting = values["change"] == "sets"
    steps_label = fixed(steps[0], 0) + " → " + fixed(steps[WEEKS], 0) + " of 100 steps build"
    if steps[0] < 1.0 and steps[WEEKS] < 1.0:
        steps_label = "Hardly a step builds"
    if values["minutes"] == 0 and values["change"] != "longer":
        steps_label = "No jog, no steps"
    return {
        "weeks": weeks,
        "gain": gain,
        "low": low,
        "high": high,
        "late_weeks": weeks[HALF:],
        "late_gain": gain[HALF:],
        "lifting": lifting,
        "lifting_at": [high[NAMED_WEEK] + 0.5],
        "lifting_text": ["Jog and weights"],
        "strength": percents,
        "effort": efforts,
        "steps": steps,
        "easiest": easiest,
        "hardest": jog["hardest"],
        "hard_from": jog["hard_from"],
        "hard_to": jog["hard_to"],
        "stayed": stayed,
        "stayed_shown": same,
        "unchanged": unchanged,
        "changed": not same,
        "demand": demand,
        "ends": [0, WEEKS],
        "builds": [builds, builds],
        "level": [level, level],
        "level_shown": same and top > 0.0,
        "ceiling": top,
        "year": gain[WEEKS],
        "half": gain[HALF],
        "late": 100.0 * (strength[WEEKS] / strength[HALF] - 1.0),
        "late_unchanged": 100.0 * ((100.0 + unchanged[WEEKS]) / (100.0 + unchanged[HALF]) - 1.0),
        "stayed_year": stayed[WEEKS],
        "stayed_late": 100.0 * ((100.0 + stayed[WEEKS]) / (100.0 + stayed[HALF]) - 1.0),
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "first_effort": efforts[0],
        "last_effort": efforts[WEEKS],
        "first_steps": steps[0],
        "last_steps": steps[WEEKS],
        "label_week": [WEEKS],
        "label_at": [gain[WEEKS] + 0.6],
        "under_at": [gain[WEEKS] - 0.7],
        "label_text": [signed(gain[WEEKS], 1) + " %"],
        "label_below": gain[WEEKS] > 2.0 * LABEL_ROOM,
        "label_above": gain[WEEKS] <= 2.0 * LABEL_ROOM,
        "band_week": [BAND_WEEK],
        "band_at": [low[BAND_WEEK] - 0.5],
        "band_text": ["What we don't know"],
        "band_shown": high[BAND_WEEK] - low[BAND_WEEK] > LABEL_ROOM and low[BAND_WEEK] > LABEL_ROOM,
        "named_week": [NAMED_WEEK],
        "stayed_at": [max(stayed[NAMED_WEEK], high[NAMED_WEEK]) + 0.5],
        "stayed_text": ["If the effort stayed"],
        "stayed_named": same and stayed[NAMED_WEEK] - gain[NAMED_WEEK] > LABEL_ROOM,
        "unchanged_at": [unchanged[NAMED_WEEK] - 0.8],
        "unchanged_text": ["The same jog"],
        "unchanged_named": not same and gain[NAMED_WEEK] - unchanged[NAMED_WEEK] > LABEL_ROOM,
        "effort_at": [efforts[WEEKS] - 2.5],
        "effort_text": [fixed(efforts[WEEKS], 0) + " %"],
        "threshold_at": [builds],
        "threshold_text": ["Threshold " + fixed(builds, 0) + " %"],
        "level_at": [min(level, easiest[WEEKS]) - 2.0],
        "level_text": ["At the ceiling: " + fixed(level, 0) + " %"],
        "spread_week": [SPREAD_WEEK],
        "spread_at": [efforts[SPREAD_WEEK] - 2.5],
        "spread_text": ["8 of 10 steps"],
        "steps_at": [STEPS_AT],
        "steps_text": [steps_label],
    }


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words."""
    year = results["year"]
    first = (
        f"The model says: quadriceps {signed(year, 1)} % after a year of this, {size_in_words(year)}. "
        + f"The trials leave {signed(results['low_year'], 0)} to {signed(results['high_year'], 0)} % open."
    )
    if values["change"] != "same":
        return (
            first
            + f" From week {fixed(HALF, 0)}, {data['changes'][values['change']]}: the second half of the year brings {signed(results['late'], 1)} %. "
            + f"The same jog would bring {signed(results['late_unchanged'], 1)} %."
        )
    if values["minutes"] == 0:
        return first + " Without jogging, nothing changes in this model."
    top = f" The ceiling of this jog is {fixed(results['ceiling'], 0)} % of the norm."
    if results["ceiling"] == 0.0:
        top = " This jog asks too little to build anybody."
    steps = f"{fixed(results['first_steps'], 0)} of 100 steps are hard enough at first, {fixed(results['last_steps'], 0)} at the end."
    if results["first_steps"] < 1.0:
        steps = "hardly a step is hard enough."
    return (
        first
        + f" The effort goes from {fixed(results['first_effort'], 0)} to {fixed(results['last_effort'], 0)} % of strength; "
        + steps
        + f" If the effort stayed, the year would bring {signed(results['stayed_year'], 1)} %."
        + top
    )


# ---------------------------------------------------------------- the explorer
def strength_panel() -> list[go.Scatter]:
    """Return the upper panel: the change of strength, and what it would be if the effort stayed or nothing was added."""
    quiet = {"width": 2, "dash": "dot"}
    return [
        *band(JOG, "weeks", "low", "high", 0.14),
        *baseline(WEEKS),
        line(
            JOG, "weeks", "stayed", **quiet, hover="If the effort stayed, week %{x}: %{y:.1f} %", shown="stayed_shown"
        ),
        line(JOG, "weeks", "unchanged", **quiet, hover="The same jog, week %{x}: %{y:.1f} %", shown="changed"),
        line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
        line(LIFT, "late_weeks", "late_gain", hover="Week %{x}, jog and weights: %{y:.1f} %", shown="lifting"),
        label(JOG, "label_week", "under_at", "label_text", "bottom left", shown="label_below"),
        label(JOG, "label_week", "label_at", "label_text", "top left", shown="label_above"),
        label(JOG, "band_week", "band_at", "band_text", "bottom right", shown="band_shown"),
        label(JOG, "named_week", "stayed_at", "stayed_text", "top center", shown="stayed_named"),
        label(LIFT, "named_week", "lifting_at", "lifting_text", "top center", shown="lifting"),
        label(JOG, "named_week", "unchanged_at", "unchanged_text", "bottom center", shown="unchanged_named"),
    ]


def effort_panel() -> list[go.Scatter]:
    """Return the lower panel: the effort of the jog with the spread of its steps, the threshold, and the effort at the ceiling."""
    return lower(
        [
            *band(JOG, "weeks", "easiest", "hardest", 0.14),
            *band(JOG, "weeks", "hard_from", "hard_to", 0.22),
            line(INK, "ends", "builds", width=1.5, dash="dash"),
            line(BASELINE, "ends", "level", width=1.5, dash="dashdot", shown="level_shown"),
            line(JOG, "weeks", "effort", previous=True, hover="Week %{x}: effort %{y:.0f} % of strength"),
            label(JOG, "label_week", "effort_at", "effort_text", "bottom left"),
            label(JOG, "label_week", "steps_at", "steps_text", "bottom left"),
            label(JOG, "spread_week", "spread_at", "spread_text", "bottom center"),
            label(INK, "named_week", "threshold_at", "threshold_text", "top center"),
            label(BASELINE, "label_week", "level_at", "level_text", "bottom left", shown="level_shown"),
        ]
    )


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of the same jog, or of half a year and then something else: strength above, effort below."""
    sliders = effort_controls(assumptions)
    shared = training_controls()
    figure = go.Figure(
        data=[*strength_panel(), *effort_panel()],
        layout=panels(
            "Weeks of jogging",
            (0, WEEKS),
            ("Change in strength", (LOWEST, HIGHEST)),
            ("Effort of a step, % of strength", (LEAST_EFFORT, MOST_EFFORT)),
            dtick=13,
            tick0=0,
        ),
    )
    return Explorer(
        slug="plateau",
        title="Why the same jog stops building",
        controls={
            "strength": whole(
                "Strength at the start",
                70,
                60,
                120,
                unit="% of norm",
                hint="100 % is a typical young adult of the same sex.",
            ),
            "minutes": shared["minutes"],
            "pace": shared["pace"],
            "change": choice("After half a year", "same", CHANGES),
            **sliders,
        },
        groups=(
            Group("training", "Your training", ("strength", "minutes", "pace", "change")),
            Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
        ),
        scenarios=(
            Scenario("The same jog", {"strength": 70, "minutes": 90, "pace": 9.0, "change": "same"}),
            Scenario("Strong at the start", {"strength": 115, "minutes": 90, "pace": 9.0, "change": "same"}),
            Scenario("Then faster", {"strength": 70, "minutes": 90, "pace": 9.0, "change": "faster"}),
            Scenario("Then weights", {"strength": 70, "minutes": 90, "pace": 9.0, "change": "sets"}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Two line charts over the same year of weeks: above the change in quadriceps strength, with a band for what we do not know, "
            "below the effort of the jog's steps beside the threshold.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=580,
        ),
        table=Table(
            f"The model's year, every fourth week. Low and high: what we don't know about the average. {ABOUT_BAND}",
            (
                Column("Week", "weeks"),
                Column("Change, %", "gain", 1),
                Column("Low, %", "low", 1),
                Column("High, %", "high", 1),
                Column("Strength, % of norm", "strength", 1),
                Column("Effort, % of strength", "effort", 0),
                Column("Steps hard enough, %", "steps", 0),
                Column("If the effort stayed, %", "stayed", 1),
                Column("The same jog, %", "unchanged", 1),
            ),
            every=4,
        ),
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=assumption_notes(assumptions, *RESTS_ON),
        keep=(
            Column("After a year, %", "year", 1),
            Column("Weeks 27 to 52, %", "late", 1),
            Column("Effort at the end, %", "last_effort", 0),
            Column("Steps hard enough, %", "last_steps", 0),
            Column("Ceiling, % of norm", "ceiling", 0),
        ),
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions),
            "threshold": sliders["threshold"].value,
            "width": sliders["width"].value,
            "changes": CHANGES,
        },
        gate="plateau",
        version=model_version(),
    )
