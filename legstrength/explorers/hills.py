"""What hills add to a flat jog, and to which muscle: a year of it, and what every slope asks for.

Going down is cheap in energy and dear in force, going up the other way round, and they reach different muscles. So the figure keeps three
things apart that are all called hard: what a step asks of a muscle, what a metre costs in energy, and what hurts two days later.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.hills_trials import hill_points
from legstrength.explorers.hills_weeks import MINUTES, PACE, STEEPEST, WEEKS, run, sentence
from legstrength.explorers.novice_gains import RESTS_ON
from legstrength.explorers.palette import DARK, HILLS, INK, JOG
from legstrength.explorers.pictures import NARROW_PANELS, axes, band, baseline, label, line, named, trials
from legstrength.explorers.settings import (
    assumption_notes,
    effort_controls,
    model_version,
    training_controls,
    weak_spots,
)
from legstrength.explorers.trials import lettered
from legstrength.explorers.uncertainty import ABOUT_BAND, draws_for
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, whole
from legstrength.model import DEFAULT, MUSCLE_NAMES, MUSCLES, Assumptions

LOWEST, HIGHEST, RIGHT_EDGE = -7.0, 36.0, 76
MOST_SHARE, MOST_MISSING = 405.0, 27.0
YEAR, COMPARED, SORE = [0.595, 1.0], [0.245, 0.475], [0.0, 0.155]
"""From where to where each of the three panels stands, as shares of the figure's height."""

SHOWN_KINDS = ("uphill", "downhill", "running, untrained")
SLOPE_KEYS = tuple(f"{way}_{muscle}" for muscle in MUSCLES for way in ("uphill", "downhill"))
ALSO_RESTS_ON = (
    *SLOPE_KEYS,
    "soreness_loss",
    "soreness_slope",
    "soreness_minutes",
    "soreness_slope_power",
    "protected_share",
    "protection_gap_kept",
    "downhill_from",
)
ABOUT_BODIES = (
    "How much a slope adds to a muscle is our guess for all muscles but the quadriceps going down, where it is fitted to few trials. "
    "Move it, and see how much hangs on it."
)


def layout() -> go.Layout:
    """Return the layout of three panels: a year above, and two that share an axis of slopes."""
    made = axes("Weeks", (0, RIGHT_EDGE), "Change in strength", (LOWEST, HIGHEST), tickvals=[0, 13, 26, 39, 52])
    slope_axis = {
        **made.xaxis.to_plotly_json(),
        "range": [-STEEPEST, STEEPEST],
        "tickvals": [-30, -20, -10, 0, 10, 20, 30],
    }
    slope_axis["title"] = {"text": "Slope, %: down on the left, up on the right", "standoff": 8, "font": {"size": 13}}
    made.xaxis2 = {**slope_axis, "anchor": "y3"}
    made.yaxis.domain = YEAR
    plain = made.yaxis.to_plotly_json()
    made.yaxis2 = {
        **plain,
        "domain": COMPARED,
        "range": [0, MOST_SHARE],
        "tickvals": [0, 100, 200, 300],
        "anchor": "x2",
    }
    made.yaxis3 = {**plain, "domain": SORE, "range": [-1, MOST_MISSING], "tickvals": [0, 10, 20], "anchor": "x2"}
    made.margin.l = 58
    title = made.annotations[0].to_plotly_json()
    made.annotations = [
        title,
        {**title, "text": "Compared with the flat, %", "y": COMPARED[1]},
        {**title, "text": "Thigh strength missing afterwards, %", "y": SORE[1]},
    ]
    return made


def below(traces: list[go.Scatter], axis: str) -> list[go.Scatter]:
    """Return traces that stand over the axis of slopes, on the y axis named."""
    for trace in traces:
        trace.xaxis, trace.yaxis = "x2", axis
    return traces


def year_panel(points: dict[str, list[dict]]) -> list[go.Scatter]:
    """Return the upper panel: the year on the flat and with hills, what each part brings, and the trials."""
    return [
        *band(HILLS, "weeks", "low", "high", 0.14),
        *baseline(WEEKS),
        *trials(points["uphill"], "up_apply"),
        *trials(points["downhill"], "down_apply"),
        line(JOG, "weeks", "jog", dash="dash", hover="Week %{x}, flat: %{y:.1f} %"),
        line(HILLS, "weeks", "hills", previous=True, hover="Week %{x}, with hills: %{y:.1f} %"),
        line(JOG, "bar", "jog_bar", width=8),
        line(HILLS, "bar", "hills_bar", width=8),
        label(JOG, "label_week", "jog_at", "jog_text", "middle right", shown="jog_shown"),
        label(HILLS, "label_week", "added_at", "added_text", "middle right", shown="added_shown"),
        label(INK, "label_week", "both_at", "both_text", "middle right"),
        named(JOG, RIGHT_EDGE, 34.4, "Dashed: all of it flat"),
        named(HILLS, RIGHT_EDGE, 31.6, "Shaded: what we don't know"),
    ]


def slope_panels() -> list[go.Scatter]:
    """Return the two panels below: demand and energy on every slope, and what a descent costs for some days."""
    compared = [
        line(INK, "here", "here_compared", width=1, dash="dot"),
        line(INK, "slopes", "energy", width=2, dash="dash", hover="Slope %{x} %: energy %{y:.0f} % of the flat"),
        line(HILLS, "slopes", "demand", previous=True, hover="Slope %{x} %: demand %{y:.0f} % of the flat"),
        label(INK, "at_once_x", "at_once_y", "at_once", "middle center"),
        label(HILLS, "demand_x", "demand_y", "demand_name", "top right"),
        named(INK, 24.0, 332.0, "Energy of a metre"),
    ]
    sore = [
        line(INK, "here", "here_sore", width=1, dash="dot"),
        line(HILLS, "slopes", "first", hover="Slope %{x} %, first time: %{y:.0f} % missing"),
        line(
            HILLS,
            "slopes",
            "used",
            width=2,
            dash="longdash",
            hover="Slope %{x} %, after some weeks: %{y:.0f} % missing",
        ),
        label(HILLS, "first_x", "first_y", "first_name", "top right", shown="sore_shown"),
        label(HILLS, "first_x", "used_y", "used_name", "top right", shown="sore_shown"),
        named(INK, 29.5, 4.0, "Going up: none"),
    ]
    return [*below(compared, "y2"), *below(sore, "y3")]


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of jogging with some minutes on a slope, muscle by muscle, with trials; below, what each slope asks for."""
    points = hill_points()
    sliders = effort_controls(assumptions)
    muscle = training_controls()["muscle"]
    return Explorer(
        slug="hills",
        title="What hills add to a flat jog",
        controls={
            "muscle": muscle,
            "strength": whole(
                "Strength at the start",
                100,
                60,
                120,
                unit="% of norm",
                hint="100 % is a typical young adult of the same sex.",
            ),
            "slope": whole(
                "Slope", -10, -20, 20, unit="%", hint="Below zero is down. 10 % is 10 metres of height in 100."
            ),
            "minutes": whole(
                "On the slope",
                30,
                0,
                int(MINUTES),
                step=5,
                unit="minutes a week",
                hint=f"Of {MINUTES:.0f} minutes a week, all at {PACE:.0f} km/h. The rest is flat.",
            ),
            "adds": whole(
                "What a slope adds",
                100,
                0,
                200,
                step=10,
                unit="% of our guess",
                hint="For the muscle chosen, up and down.",
            ),
            **sliders,
        },
        groups=(
            Group("training", "Your training", ("muscle", "strength", "slope", "minutes")),
            Group(
                "bodies", "What we assume about bodies", ("adds", "threshold", "width"), folded=True, about=ABOUT_BODIES
            ),
        ),
        scenarios=(
            Scenario("Down", {"muscle": "quadriceps", "slope": -10}),
            Scenario("Up, same muscle", {"muscle": "quadriceps", "slope": 10}),
            Scenario("Up, glutes, weak legs", {"muscle": "glutes", "slope": 15, "strength": 75}),
            Scenario("Down, calves, weak legs", {"muscle": "calves", "slope": -10, "strength": 75}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            go.Figure(data=[*year_panel(points), *slope_panels()], layout=layout()),
            alt="Line charts of a muscle's strength over a year of jogging with and without hills, with published trials as points; below, over "
            "slopes from 30 % down to 30 % up, the demand on the muscle, the energy of a metre, and the strength missing after a descent.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=700,
        ),
        table=Table(
            f"The model's year, every fourth week. Low and high: what we don't know about the average with hills. {ABOUT_BAND}",
            (
                Column("Week", "weeks"),
                Column("Flat, %", "jog", 1),
                Column("With hills, %", "hills", 1),
                Column("Hills add, points", "added_by", 1),
                Column("Low, %", "low", 1),
                Column("High, %", "high", 1),
            ),
            every=4,
        ),
        key=lettered([*points["uphill"], *points["downhill"]]),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=assumption_notes(assumptions, *RESTS_ON, *ALSO_RESTS_ON),
        keep=(
            Column("After a year, %", "year", 1),
            Column("Hills add, points", "added", 1),
            Column("Demand, % of flat", "demand_here", 0),
            Column("Energy, % of flat", "energy_here", 0),
            Column("First soreness, %", "first_here", 0),
        ),
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions),
            "threshold": sliders["threshold"].value,
            "width": sliders["width"].value,
            "muscles": MUSCLE_NAMES,
        },
        gate="hills",
        version=model_version(),
    )
