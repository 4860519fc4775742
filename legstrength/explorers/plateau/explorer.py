"""Why the same jog stops building: a year as a staircase whose stairs get lower.

The stairs get lower for two reasons, and a curve of strength alone hides both. As strength rises the same jog becomes a smaller effort, and
fewer of its steps are hard enough. And what comes quickly fills its room, so the rest is slow whatever the effort. Lou's rucksack keeps the
first week's effort for the whole year: it leaves the second reason alone.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import ABOUT_BODIES, effort_controls, strength, training_controls
from legstrength.explorers.common.data import model_data, shuffled
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import CHANGE, year_table
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.plateau.core import CHANGES, run
from legstrength.explorers.plateau.further import jars_figure, race_figure, race_insets
from legstrength.explorers.plateau.picture import (
    stairs_figure,
    stairs_insets,
    twins_figure,
    twins_insets,
)
from legstrength.explorers.plateau.stairs import STEPS
from legstrength.explorers.plateau.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, View, choice, whole
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("running, untrained", "lifting with endurance", "lifting added to endurance")


GROUPS = (
    Group("training", "Your training", ("strength", "minutes", "pace", "change", "week")),
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


ABOUT_STAIRS = (
    "A year as a staircase: each stair is four weeks, as high as the strength gained by their end. Below it ten footprints: those that are "
    "filled are hard enough to build."
)
ABOUT_TWINS = "Two staircases side by side, Mia's with the same jog and Lou's with a rucksack that keeps each step as hard as on the first day, each over ten footprints."
ABOUT_JARS = (
    "Three jars, as wide as the room for nerves, for quick growth and for slow growth, and how full each of them is."
)
ABOUT_RACE = "Four staircases of the second half of the year: the same jog, an hour more, a faster pace and hard sets."


LOW_EDGE = {**NARROW, "margin": {**NARROW["margin"], "t": 28, "b": 24}}
"""The narrow layout: none of the pictures has words below its axis but for names."""


def pictured(figure: go.Figure, insets: tuple[Inset, ...], alt: str) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    return Picture(figure, insets=insets, alt=alt, dark=DARK, narrow=LOW_EDGE, height=420)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of the same jog, or of half a year and then something else, as stairs; beside it the same legs with the effort held."""
    sliders = effort_controls(assumptions)
    shared = training_controls()
    data = model_data(assumptions, sliders, "threshold", "width")
    return Explorer(
        slug="plateau",
        title="A year in stairs",
        controls={
            "strength": strength(70, 60, 120),
            "minutes": shared["minutes"],
            "pace": shared["pace"],
            "change": choice("After half a year", "same", CHANGES),
            "week": whole("Week", WEEKS, 0, WEEKS, unit=f"of {WEEKS}"),
            **sliders,
        },
        groups=GROUPS,
        scenarios=SCENARIOS,
        play="week",
        run=run,
        sentence=sentence,
        picture=pictured(stairs_figure(), stairs_insets(), ABOUT_STAIRS),
        view_title="Stairs",
        views={
            "twins": View("Twins", pictured(twins_figure(), twins_insets(), ABOUT_TWINS)),
            "jars": View("Jars", pictured(jars_figure(), (), ABOUT_JARS)),
            "race": View("Second half", pictured(race_figure(), race_insets(), ABOUT_RACE)),
        },
        table=TABLE,
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("plateau", assumptions),
        keep=KEEP,
        data=data | {"choices": list(CHANGES), "order": shuffled(STEPS, 3)},
        gate="plateau",
        version=model_version(),
    )
