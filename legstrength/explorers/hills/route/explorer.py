"""A hilly route that the reader draws, what a year of it does to each muscle, and how the legs get used to its descents.

A hill is no single thing: the way up and the way down of the same hill reach different muscles. And soreness is no measure of a gain. It
falls within weeks while the gain goes on, so the two stand in panels of their own.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import strength
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.uncertainty import draws_for
from legstrength.explorers.hills.route.core import EVERY, LONGEST, PACE, run
from legstrength.explorers.hills.route.picture import layout, muscle_panel, placed, route_panel, soreness_panel
from legstrength.explorers.hills.route.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, series, whole
from legstrength.model import DEFAULT, MUSCLE_NAMES, MUSCLES, Assumptions

SHOWN_KINDS = ("uphill", "downhill", "running, untrained")


CELLS = ("1st km", "2nd km", "3rd km", "4th km", "5th km", "6th km")


SCENARIOS = (
    Scenario("Up and over", {"route": (0, 6, 12, -12, -6, 0)}),
    Scenario("Down only", {"route": (0, -6, -12, -12, -6, 0)}),
    Scenario("Up only", {"route": (0, 6, 12, 12, 6, 0)}),
    Scenario("Flat", {"route": (0, 0, 0, 0, 0, 0)}),
)
TABLE = Table(
    "A year of this route, and of the same number of flat kilometres. Low and high: what we don't know about the average. Three out of four "
    "plausible versions of the model (of 16 that we tried) stay between these two.",
    (
        Column("Muscle", "rows"),
        Column("Route", "routes"),
        Column("Hardest effort, %", "row_effort"),
        Column("After a year, %", "row_year"),
        Column("Low, %", "row_low"),
        Column("High, %", "row_high"),
    ),
)
KEEP = (
    Column("Up, m", "climbed", 0),
    Column("Down, m", "dropped", 0),
    Column("Quadriceps, %", "quadriceps_year", 1),
    Column("Calves, %", "calves_year", 1),
    Column("Glutes, %", "glutes_year", 1),
    Column("First soreness, %", "first", 0),
    Column("Sixth week, %", "sixth", 0),
)


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
            "strength": strength(80, 60, 120),
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
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            go.Figure(data=[*route_panel(), *placed(muscle_panel(), 2), *placed(soreness_panel(), 3)], layout=layout()),
            alt="Three charts of a route: its profile in metres, bars of the change of six muscles after a year of it, and a line of the strength "
            "missing after the first run of every week, before and after a break.",
            dark=DARK,
            narrow={**NARROW, "margin": {**NARROW["margin"], "l": 84}},
            height=680,
            panels=("The route", "After a year", "Sore legs"),
        ),
        table=TABLE,
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("hills-route", assumptions),
        keep=KEEP,
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions)[::EVERY],
            "names": [MUSCLE_NAMES[muscle] for muscle in MUSCLES],
        },
        version=model_version(),
    )
