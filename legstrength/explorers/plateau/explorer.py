"""Why the same jog stops building: strength and the effort of the jog, one above the other over the same weeks.

The curve flattens for two reasons, and a figure of strength alone hides both. As strength rises the same jog becomes a smaller effort, and
fewer of its steps are hard enough. And what comes quickly fills its room, so the rest is slow whatever the effort. The dotted line keeps
the first week's effort for the whole year: it leaves the second reason alone.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW_PANELS, panels
from legstrength.explorers.common.controls import ABOUT_BODIES, effort_controls, strength, training_controls
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import CHANGE, year_table
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.plateau.core import CHANGES, run
from legstrength.explorers.plateau.picture import (
    HIGHEST,
    LEAST_EFFORT,
    LOWEST,
    MOST_EFFORT,
    effort_panel,
    strength_panel,
)
from legstrength.explorers.plateau.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, choice
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("running, untrained", "lifting with endurance", "lifting added to endurance")


GROUPS = (
    Group("training", "Your training", ("strength", "minutes", "pace", "change")),
    Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("The same jog", {"strength": 70, "minutes": 90, "pace": 9.0, "change": "same"}),
    Scenario("Strong at the start", {"strength": 115, "minutes": 90, "pace": 9.0, "change": "same"}),
    Scenario("Then faster", {"strength": 70, "minutes": 90, "pace": 9.0, "change": "faster"}),
    Scenario("Then weights", {"strength": 70, "minutes": 90, "pace": 9.0, "change": "sets"}),
)
TABLE = year_table(
    "the average",
    *CHANGE,
    Column("Strength, % of norm", "strength", 1),
    Column("Effort, % of strength", "effort", 0),
    Column("Steps hard enough, %", "steps", 0),
    Column("If the effort stayed, %", "stayed", 1),
    Column("The same jog, %", "unchanged", 1),
)
KEEP = (
    Column("After a year, %", "year", 1),
    Column("Weeks 27 to 52, %", "late", 1),
    Column("Effort at the end, %", "last_effort", 0),
    Column("Steps hard enough, %", "last_steps", 0),
    Column("Ceiling, % of norm", "ceiling", 0),
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
            "strength": strength(70, 60, 120),
            "minutes": shared["minutes"],
            "pace": shared["pace"],
            "change": choice("After half a year", "same", CHANGES),
            **sliders,
        },
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Two line charts over the same year of weeks: above the change in quadriceps strength, with a band for what we do not know, "
            "below the effort of the jog's steps beside the threshold.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=580,
            panels=("Strength", "Effort of a step"),
        ),
        table=TABLE,
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("plateau", assumptions),
        keep=KEEP,
        data=model_data(assumptions, sliders, "threshold", "width") | {"changes": CHANGES},
        gate="plateau",
        version=model_version(),
    )
