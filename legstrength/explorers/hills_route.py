"""A hilly route that the reader draws, what a year of it does to each muscle, and how the legs get used to its descents.

A hill is no single thing: the way up and the way down of the same hill reach different muscles. And soreness is no measure of a gain. It
falls within weeks while the gain goes on, so the two stand in panels of their own.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.hills_route_weeks import AFTER, BEFORE, EVERY, LONGEST, PACE, STRETCHES, run, sentence
from legstrength.explorers.novice_gains import RESTS_ON
from legstrength.explorers.palette import BASELINE, DARK, HILLS, INK, JOG, faint
from legstrength.explorers.pictures import NARROW, axes, label, line, named
from legstrength.explorers.settings import assumption_notes, model_version, weak_spots
from legstrength.explorers.uncertainty import draws_for
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, series, whole
from legstrength.model import DEFAULT, MUSCLE_NAMES, MUSCLES, Assumptions

SHOWN_KINDS = ("uphill", "downhill", "running, untrained")
ALSO_RESTS_ON = (
    *(f"{way}_{muscle}" for muscle in MUSCLES for way in ("uphill", "downhill")),
    "soreness_loss",
    "soreness_slope",
    "soreness_minutes",
    "soreness_slope_power",
    "protected_share",
    "protection_gap_kept",
    "protection_weeks",
    "downhill_from",
)
CELLS = ("1st km", "2nd km", "3rd km", "4th km", "5th km", "6th km")
ROUTE, BARS, SORE = [0.84, 1.0], [0.30, 0.745], [0.0, 0.195]
"""From where to where each of the three panels stands, as shares of the figure's height."""

MOST_METRES, MOST_GAIN, MOST_MISSING = 940.0, 40.0, 16.5


def layout() -> go.Layout:
    """Return the layout of three panels, each with axes of its own: the route, the muscles, and the weeks of soreness."""
    made = axes(
        "", (0, STRETCHES), "Height in metres, by kilometre", (-20, MOST_METRES), tickvals=list(range(STRETCHES + 1))
    )
    made.margin.l = 92
    across, up = made.xaxis.to_plotly_json(), made.yaxis.to_plotly_json()
    quiet = {"showgrid": False, "zeroline": False}
    made.yaxis = {**up, "domain": ROUTE, "tickvals": [0, 300, 600, 900], "ticksuffix": ""}
    made.xaxis2 = {
        **across,
        "anchor": "y2",
        "range": [-1.5, MOST_GAIN],
        "tickvals": [0, 5, 10, 15, 20, 25],
        "showgrid": True,
        "gridcolor": up["gridcolor"],
        "zeroline": True,
        "zerolinecolor": INK,
    }
    made.yaxis2 = {
        **up,
        **quiet,
        "domain": BARS,
        "anchor": "x2",
        "range": [-2.5, len(MUSCLES) - 0.5],
        "ticksuffix": "",
        "ticks": "",
        "tickvals": list(range(len(MUSCLES))),
        "ticktext": [MUSCLE_NAMES[muscle] for muscle in reversed(MUSCLES)],
    }
    made.xaxis3 = {
        **across,
        "anchor": "y3",
        "range": [0, BEFORE + LONGEST + AFTER + 1],
        "tickvals": [1, 6, 12, 18, 24, 30, 36],
    }
    made.xaxis3["title"] = {"text": "Week", "standoff": 6, "font": {"size": 13}}
    made.yaxis3 = {**up, "domain": SORE, "anchor": "x3", "range": [0, MOST_MISSING], "tickvals": [0, 5, 10]}
    title = made.annotations[0].to_plotly_json()
    made.annotations = [
        title,
        {**title, "text": "Change in strength after a year, %", "y": BARS[1]},
        {**title, "text": "Thigh strength missing, %", "y": SORE[1]},
    ]
    return made


def placed(traces: list[go.Scatter], number: int) -> list[go.Scatter]:
    """Return traces that stand in the panel of that number."""
    for trace in traces:
        trace.xaxis, trace.yaxis = f"x{number}", f"y{number}"
    return traces


def route_panel() -> list[go.Scatter]:
    """Return the profile of the route over its kilometres."""
    ground = line(HILLS, "km", "ground", width=0)
    ridge = line(HILLS, "km", "height", hover="After %{x} km: %{y:.0f} m")
    ridge.fill, ridge.fillcolor = "tonexty", faint(HILLS, 0.22)
    return [ground, ridge, label(INK, "climb_x", "climb_y", "climb_text", "middle right")]


def bar(colour: str, x: str, place: int, width: float) -> go.Scatter:
    """Return a bar of one muscle between the two results `x`."""
    return go.Scatter(
        mode="lines", meta={"x": x}, y=[place, place], line={"color": colour, "width": width}, hoverinfo="skip"
    )


def muscle_panel() -> list[go.Scatter]:
    """Return for each muscle what the flat kilometres bring, what the hills add or take, and what the trials leave open."""
    traces = []
    for place, muscle in enumerate(reversed(MUSCLES)):
        traces += [
            bar(JOG, f"flat_{muscle}", place, 15),
            bar(HILLS, f"hills_{muscle}", place, 9),
            bar(INK, f"open_{muscle}", place, 1.5),
        ]
    return [
        *traces,
        label(INK, "ends", "places", "texts", "middle right"),
        named(JOG, MOST_GAIN, -0.85, "Thick: as if flat"),
        named(HILLS, MOST_GAIN, -1.45, "Slim: what hills change"),
        named(INK, MOST_GAIN, -2.05, "Line: what we don't know"),
    ]


def soreness_panel() -> list[go.Scatter]:
    """Return the strength missing after the first run of every week, and what it would be if nothing protected."""
    return [
        line(BASELINE, "unprotected_x", "unprotected", width=1.5, dash="dash"),
        line(HILLS, "weeks", "missing", previous=True, hover="Week %{x}: %{y:.0f} % missing"),
        label(HILLS, "first_x", "first_y", "first_text", "top right", shown="sore_shown"),
        label(HILLS, "sixth_x", "sixth_y", "sixth_text", "top right", shown="sixth_shown"),
        label(HILLS, "again_x", "again_y", "again_text", "top right", shown="break_shown"),
        named(BASELINE, BEFORE + LONGEST + AFTER + 0.8, 15.2, "Dashed: never used to it"),
    ]


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A route of six kilometres with a slope for each: bars of the year's change muscle by muscle, and soreness week by week."""
    return Explorer(
        slug="hills-route",
        title="A year on your own hilly route",
        controls={
            "route": series(
                "Route",
                (0, 6, 12, -12, -6, 0),
                -15,
                15,
                1,
                "%",
                CELLS,
                sketch=True,
                hint="Draw the slopes with a finger or a mouse, or type them. Below zero is down.",
            ),
            "runs": whole(
                "Runs on it", 2, 1, 5, unit="a week", hint=f"Six kilometres each, always at {PACE:.0f} km/h."
            ),
            "strength": whole(
                "Strength at the start",
                80,
                60,
                120,
                unit="% of norm",
                hint="100 % is a typical young adult of the same sex.",
            ),
            "pause": whole(
                "A break after six weeks",
                10,
                0,
                LONGEST,
                unit="weeks",
                hint="For the lower graph only: weeks without a descent, then the same route again.",
            ),
        },
        groups=(Group("training", "Your training", ("route", "runs", "strength", "pause")),),
        scenarios=(
            Scenario("Up and over", {"route": (0, 6, 12, -12, -6, 0)}),
            Scenario("Down only", {"route": (0, -6, -12, -12, -6, 0)}),
            Scenario("Up only", {"route": (0, 6, 12, 12, 6, 0)}),
            Scenario("Flat", {"route": (0, 0, 0, 0, 0, 0)}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            go.Figure(data=[*route_panel(), *placed(muscle_panel(), 2), *placed(soreness_panel(), 3)], layout=layout()),
            alt="Three charts of a route: its profile in metres, bars of the change of six muscles after a year of it, and a line of the strength "
            "missing after the first run of every week, before and after a break.",
            dark=DARK,
            narrow={**NARROW, "margin": {**NARROW["margin"], "l": 84}},
            height=680,
        ),
        table=Table(
            "A year of this route and of as many flat kilometres. Low and high: what we don't know about the average. Three quarters of 16 sets of "
            "numbers that the trials leave open give a change between these two.",
            (
                Column("Muscle", "rows"),
                Column("Route", "routes"),
                Column("Hardest effort, %", "row_effort"),
                Column("After a year, %", "row_year"),
                Column("Low, %", "row_low"),
                Column("High, %", "row_high"),
            ),
        ),
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=assumption_notes(assumptions, *RESTS_ON, *ALSO_RESTS_ON),
        keep=(
            Column("Up, m", "climbed", 0),
            Column("Down, m", "dropped", 0),
            Column("Quadriceps, %", "quadriceps_year", 1),
            Column("Calves, %", "calves_year", 1),
            Column("Glutes, %", "glutes_year", 1),
            Column("First soreness, %", "first", 0),
            Column("Sixth week, %", "sixth", 0),
        ),
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions)[::EVERY],
            "names": [MUSCLE_NAMES[muscle] for muscle in MUSCLES],
        },
        version=model_version(),
    )
