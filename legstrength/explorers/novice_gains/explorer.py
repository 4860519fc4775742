"""What a first year of jogging does to the strength of a runner's leg muscle, and what the trials leave open.

The chapter's point is that the same jog is a different effort for a weak and for a strong leg. The curve shares its axes with the
published trials in which people only ran or walked, so that the two can be held against each other.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW, NARROW_PANELS
from legstrength.explorers.common.controls import ABOUT_BODIES, effort_controls, strength, training_controls
from legstrength.explorers.common.data import model_data, shuffled
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.steps import STEPS
from legstrength.explorers.common.tables import CHANGE, year_table
from legstrength.explorers.common.trials import lettered
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.novice_gains.core import run
from legstrength.explorers.novice_gains.picture import (
    curve_figure,
    curve_insets,
    growth_figure,
    growth_insets,
    steps_figure,
    steps_insets,
    trials_figure,
)
from legstrength.explorers.novice_gains.trials import running_points
from legstrength.explorers.novice_gains.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, View, whole
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions

SHOWN_KINDS = ("running, untrained", "walking and jogging, older")


GROUPS = (
    Group("training", "Your training", ("strength", "minutes", "pace", "muscle", "week")),
    Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Weak legs", {"strength": 75, "minutes": 90, "pace": 9.0, "muscle": "quadriceps"}),
    Scenario("Average legs", {"strength": 100, "minutes": 90, "pace": 9.0, "muscle": "quadriceps"}),
    Scenario("Average, more", {"strength": 100, "minutes": 240, "pace": 9.0, "muscle": "quadriceps"}),
    Scenario("Average, faster", {"strength": 100, "minutes": 90, "pace": 14.0, "muscle": "quadriceps"}),
)
TABLE = year_table(
    "the average",
    *CHANGE,
    Column("Strength, % of norm", "strength", 1),
    Column("Effort, % of strength", "effort", 0),
    Column("No change, %", "baseline", 1),
)
KEEP = (
    Column("After 12 weeks, %", "early", 1),
    Column("After a year, %", "year", 1),
    Column("Ceiling, % of norm", "ceiling", 0),
)


ABOUT_CURVE = "Line chart of the change in leg strength over a year of jogging, with a band for what we do not know."
ABOUT_STEPS = (
    "Two bars, one for Ana and one for Ben, as tall as the force that their thighs can give. A line on each marks how hard a step has to be. "
    "Dots are steps: those above the line count."
)
ABOUT_GROWTH = (
    "On the left the runner's bar with its line and steps in the chosen week, with the first week's top and line dotted. On the right the "
    "curve of the year up to that week."
)
ABOUT_TRIALS = "Line chart of the change in leg strength over a year of jogging, with a band for what we do not know and published trials as points."


def pictured(figure: go.Figure, insets: tuple[Inset, ...], alt: str, narrow: dict = NARROW) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    return Picture(figure, insets=insets, alt=alt, dark=DARK, narrow=narrow, height=420)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """One jogger's first year: starting strength, minutes, pace and muscle, with published trials."""
    points = running_points()
    sliders = effort_controls(assumptions)
    return Explorer(
        slug="novice-gains",
        title="A jogger's first year",
        controls={
            "strength": strength(75, 50, 140),
            **training_controls(),
            "week": whole("Week", 0, 0, WEEKS, unit=f"of {WEEKS}"),
            **sliders,
        },
        groups=GROUPS,
        scenarios=SCENARIOS,
        play="week",
        run=run,
        sentence=sentence,
        picture=pictured(curve_figure(), curve_insets(), ABOUT_CURVE),
        view_title="Curve",
        views={
            "steps": View("Steps", pictured(steps_figure(), steps_insets(), ABOUT_STEPS)),
            "growth": View("Week by week", pictured(growth_figure(), growth_insets(), ABOUT_GROWTH)),
            "trials": View("Trials", pictured(trials_figure(points), (), ABOUT_TRIALS, NARROW_PANELS)),
        },
        table=TABLE,
        key=lettered(points),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("novice-gains", assumptions),
        keep=KEEP,
        data=model_data(assumptions, sliders, "threshold", "width")
        | {"muscles": MUSCLE_NAMES, "order": shuffled(STEPS)},
        gate="novice-gains",
        version=model_version(),
    )
