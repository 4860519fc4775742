"""A hilly route that the reader draws: breath and push on each kilometre, what a year of it brings, and how sore it leaves the legs.

A hill is hard in two ways that do not go together. Going up costs breath, going down asks the front of the thigh to brake. So the picture
reads one route twice, and a third picture keeps apart what grows over weeks and what is missing for days.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import effort_controls, strength, training_controls
from legstrength.explorers.common.data import model_data, shuffled
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import year_table
from legstrength.explorers.common.trials import lettered
from legstrength.explorers.hills.core import run
from legstrength.explorers.hills.course import LONGEST, PACE, STRETCHES
from legstrength.explorers.hills.leg import WEEK
from legstrength.explorers.hills.picture import (
    days_figure,
    leg_figure,
    leg_insets,
    push_figure,
    route_insets,
    trials_figure,
    worth_figure,
)
from legstrength.explorers.hills.push import DOTS
from legstrength.explorers.hills.told import PLAIN
from legstrength.explorers.hills.trials import hill_points
from legstrength.explorers.hills.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, View, decimal, series, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("uphill", "downhill", "running, untrained")

ABOUT_BODIES = (
    "How much a slope adds is our guess for every muscle except the quadriceps going down, where it is fitted to a few trials. "
    "Move it, and see how much depends on it."
)

CELLS = ("1st km", "2nd km", "3rd km", "4th km", "5th km", "6th km")

OVER = (0, 6, 12, -12, -6, 0)
"""A route up and over a hill, in per cent for each kilometre."""

GROUPS = (
    Group("training", "Your route", ("route", "runs", "strength")),
    Group("look", "Where to look", ("muscle", "at", "pause", "slope", "minutes"), folded=True),
    Group("bodies", "What we assume about bodies", ("adds", "threshold", "width"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Up and over", {"route": OVER}),
    Scenario("Down only", {"route": (0, -6, -12, -12, -6, 0)}),
    Scenario("Up only", {"route": (0, 6, 12, 12, 6, 0)}),
    Scenario("Flat", {"route": (0, 0, 0, 0, 0, 0)}),
)
TABLE = year_table(
    "the average on this route",
    Column("All flat, %", "flat_gain", 1),
    Column("This route, %", "gain", 1),
    Column("Low, %", "low", 1),
    Column("High, %", "high", 1),
)
KEEP = (
    Column("Breath here, % of flat", "here_breath", 0),
    Column("Push here, %", "here_push", 0),
    Column("After a year, %", "year", 1),
    Column("As if flat, %", "flat", 1),
    Column("Missing at first, %", "first", 1),
    Column("Sixth week, %", "sixth", 1),
)


ABOUT_ROUTE = (
    "A runner on the outline of a route of six kilometres. Above each kilometre a cloud, as large as the energy of a metre; "
    "below it a bar, as high as the push of a step, with dots for single steps and a line above which a step builds strength."
)
ABOUT_WORTH = "The same route with its clouds; below each kilometre a bar of what the year would lose if that kilometre were flat."
ABOUT_DAYS = (
    "Over weeks, a curve of the strength gained that rises above a line, and marks below the line for the strength missing for some "
    "days after the first run of each week, before and after a break."
)
ABOUT_LEG = "Bars of six muscles: what a year with a slope brings, and what the same year on the flat brings."
ABOUT_TRIALS = "Line chart of a year on the route and of one on the flat, with a band for what we do not know and published trials as points."


def route_controls() -> dict[str, Control]:
    """Return the controls of the route, of where the runner is on it, and of what comes after."""
    return {
        "route": series(
            "Route",
            OVER,
            -15,
            15,
            1,
            "%",
            CELLS,
            sketch=True,
            hint="Draw the slopes with a finger or a mouse, or type them. Below zero is down.",
        ),
        "runs": whole("Runs on it", 2, 1, 5, unit="a week", hint=f"Six kilometres each, always at {PACE:.0f} km/h."),
        "at": decimal("Ben is at", 3.5, 0.2, STRETCHES - 0.2, step=0.1, unit="km"),
        "pause": whole(
            "A break after six weeks", 10, 0, LONGEST, unit="weeks", hint="No descent in it; then the same route again."
        ),
    }


def leg_controls() -> dict[str, Control]:
    """Return the sliders of one slope, of the minutes on it, and of how much slopes add."""
    return {
        "slope": whole("Slope", 10, -20, 20, unit="%", hint="Below zero is down. 10 % is 10 metres of height in 100."),
        "minutes": whole(
            "On the slope",
            30,
            0,
            int(WEEK),
            step=5,
            unit="minutes a week",
            hint=f"Of {WEEK:.0f} minutes a week; the rest is flat.",
        ),
        "adds": whole(
            "What a slope adds", 100, 0, 200, step=10, unit="% of our guess", hint="Up and down, to every muscle."
        ),
    }


def pictured(
    figure: go.Figure, insets: tuple[Inset, ...], alt: str, margin: dict | None = None, panels: tuple[str, ...] = ()
) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    narrow = NARROW if margin is None else {**NARROW, "margin": {**NARROW["margin"], **margin}}
    return Picture(figure, insets=insets, alt=alt, dark=DARK, narrow=narrow, height=400, panels=panels)


ROUTE_EDGES = {"l": 4, "r": 4, "t": 22, "b": 4}


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year on a hilly route of the reader's: breath and push of each kilometre, soreness, and what a slope does to the leg."""
    points = hill_points()
    sliders = effort_controls(assumptions)
    return Explorer(
        slug="hills",
        title="A year on your own hilly route",
        controls={
            **route_controls(),
            "strength": strength(100, 60, 120),
            "muscle": training_controls()["muscle"],
            **leg_controls(),
            **sliders,
        },
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=pictured(push_figure(), route_insets(), ABOUT_ROUTE, ROUTE_EDGES, ("Breath", "Push")),
        view_title="Breath and push",
        views={
            "worth": View(
                "Kilometre by kilometre",
                pictured(worth_figure(), route_insets(), ABOUT_WORTH, ROUTE_EDGES, ("Breath", "Loss in a year")),
            ),
            "days": View("Days after", pictured(days_figure(), (), ABOUT_DAYS, {"l": 50})),
            "leg": View("Whole leg", pictured(leg_figure(), leg_insets(), ABOUT_LEG, {"l": 6})),
            "trials": View("Trials", pictured(trials_figure(points), (), ABOUT_TRIALS, {"l": 50})),
        },
        table=TABLE,
        key=lettered([*points["uphill"], *points["downhill"]]),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("hills", assumptions),
        keep=KEEP,
        data=model_data(assumptions, sliders, "threshold", "width") | {"plain": PLAIN, "order": shuffled(DOTS)},
        gate="hills",
        version=model_version(),
    )
