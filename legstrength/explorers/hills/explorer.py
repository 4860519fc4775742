"""What hills add to a flat jog, and to which muscle: a year of it, and what every slope asks for.

Going down takes little energy and a lot of force, going up the other way round, and they reach different muscles. So the figure keeps three
things apart that are all called hard: what a step asks of a muscle, what a metre costs in energy, and what hurts two days later.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW_PANELS
from legstrength.explorers.common.controls import effort_controls, strength, training_controls
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import year_table
from legstrength.explorers.common.trials import lettered
from legstrength.explorers.hills.core import MINUTES, PACE, run
from legstrength.explorers.hills.picture import layout, slope_panels, year_panel
from legstrength.explorers.hills.trials import hill_points
from legstrength.explorers.hills.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions

SHOWN_KINDS = ("uphill", "downhill", "running, untrained")


ABOUT_BODIES = (
    "How much a slope adds is our guess for every muscle except the quadriceps going down, where it is fitted to a few trials. "
    "Move it, and see how much depends on it."
)


GROUPS = (
    Group("training", "Your training", ("muscle", "strength", "slope", "minutes")),
    Group("bodies", "What we assume about bodies", ("adds", "threshold", "width"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Down", {"muscle": "quadriceps", "slope": -10}),
    Scenario("Up, same muscle", {"muscle": "quadriceps", "slope": 10}),
    Scenario("Up, glutes, weak legs", {"muscle": "glutes", "slope": 15, "strength": 75}),
    Scenario("Down, calves, weak legs", {"muscle": "calves", "slope": -10, "strength": 75}),
)
TABLE = year_table(
    "the average with hills",
    Column("Flat, %", "jog", 1),
    Column("With hills, %", "hills", 1),
    Column("Hills add, points", "added_by", 1),
    Column("Low, %", "low", 1),
    Column("High, %", "high", 1),
)
KEEP = (
    Column("After a year, %", "year", 1),
    Column("Hills add, points", "added", 1),
    Column("Demand, % of flat", "demand_here", 0),
    Column("Energy, % of flat", "energy_here", 0),
    Column("First soreness, %", "first_here", 0),
)


def slope_controls() -> dict[str, Control]:
    """Return the sliders of the slope, of the minutes on it, and of how much it adds."""
    return {
        "slope": whole("Slope", -10, -20, 20, unit="%", hint="Below zero is down. 10 % is 10 metres of height in 100."),
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
    }


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of jogging with some minutes on a slope, muscle by muscle, with trials; below, what each slope asks for."""
    points = hill_points()
    sliders = effort_controls(assumptions)
    return Explorer(
        slug="hills",
        title="What hills add to a flat jog",
        controls={
            "muscle": training_controls()["muscle"],
            "strength": strength(100, 60, 120),
            **slope_controls(),
            **sliders,
        },
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            go.Figure(data=[*year_panel(points), *slope_panels()], layout=layout()),
            alt="Line charts of a muscle's strength over a year of jogging with and without hills, with published trials as points; below, over "
            "slopes from 30 % down to 30 % up, the demand on the muscle, the energy of a metre, and the strength missing after a descent.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=700,
            panels=("The year", "Against the flat", "Sore legs"),
        ),
        table=TABLE,
        key=lettered([*points["uphill"], *points["downhill"]]),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("hills", assumptions),
        keep=KEEP,
        data=model_data(assumptions, sliders, "threshold", "width") | {"muscles": MUSCLE_NAMES},
        gate="hills",
        version=model_version(),
    )
