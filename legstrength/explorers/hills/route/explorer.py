"""A hilly route that the reader draws, what a year of it does to each muscle, and how the legs get used to its descents.

A hill is no single thing: the way up and the way down of the same hill reach different muscles. And soreness is no measure of a gain. It
falls within weeks while the gain goes on, so the two stand in panels of their own.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.notes import RESTS_ON, assumption_notes, model_version, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.uncertainty import draws_for
from legstrength.explorers.hills.route.core import EVERY, LONGEST, PACE, run
from legstrength.explorers.hills.route.picture import layout, muscle_panel, placed, route_panel, soreness_panel
from legstrength.explorers.hills.route.words import sentence
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
