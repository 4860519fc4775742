"""Does faster build more? The same minutes a week, all easy or with intervals, strides or sprints in them, over a year.

The scales keep the parts apart: what the easy minutes bring, and what the faster part adds to them. Trials of sprints and of running
intervals stand beside the curve of the year. They are few, they disagree, and the model misses many of them.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW, NARROW_PANELS
from legstrength.explorers.common.bursts import BURSTS_OF, PACES
from legstrength.explorers.common.controls import effort_controls, percent, strength, training_controls
from legstrength.explorers.common.data import model_data, shuffled
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import year_table
from legstrength.explorers.pace_and_bursts.core import EASY_PACE, run
from legstrength.explorers.pace_and_bursts.picture import (
    plans_figure,
    plans_insets,
    scales_figure,
    scales_insets,
    steps_figure,
    steps_insets,
    trials_figure,
)
from legstrength.explorers.pace_and_bursts.steps import STEPS
from legstrength.explorers.pace_and_bursts.trials import speed_key, speed_points
from legstrength.explorers.pace_and_bursts.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, View, buttons, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions

KIND_NAMES = {"intervals": "Intervals", "strides": "Strides", "sprints": "Sprints"}

SHOWN_KINDS = ("sprints", "running, untrained", "running, trained")


ABOUT_BODIES = (
    "Two numbers decide the answer. Nobody has measured them: they are fitted, the burst to a handful of small trials. Move them and see "
    "how much depends on them."
)


GROUPS = (
    Group("training", "Your training", ("minutes", "fast", "kind", "strength", "muscle")),
    Group(
        "bodies",
        "What we assume about bodies",
        ("burst", "threshold"),
        folded=True,
        about=ABOUT_BODIES,
    ),
)
SCENARIOS = (
    Scenario("A few sprints", {"minutes": 90, "kind": "sprints", "fast": 6, "strength": 100}),
    Scenario("A few strides", {"minutes": 90, "kind": "strides", "fast": 6, "strength": 100}),
    Scenario("Many intervals", {"minutes": 90, "kind": "intervals", "fast": 30, "strength": 100}),
    Scenario("Longer, all easy", {"minutes": 180, "fast": 0, "strength": 100}),
    Scenario("Ana, weak legs", {"minutes": 90, "kind": "sprints", "fast": 6, "strength": 75}),
)
TABLE = year_table(
    "the chosen split",
    Column("All easy, %", "easy", 1),
    Column("This split, %", "gain", 1),
    Column("Low, %", "low", 1),
    Column("High, %", "high", 1),
    Column("With intervals, %", "intervals", 1),
    Column("With strides, %", "strides", 1),
    Column("With sprints, %", "sprints", 1),
    Column("No change, %", "baseline", 1),
)
KEEP = (
    Column("All easy, %", "easy_year", 1),
    Column("This split, %", "year", 1),
    Column("Added, points", "added", 1),
)


def _speeds() -> str:
    """Return how fast each kind is in this figure, for below its slider."""
    kinds = (f"{kind} at {PACES[kind]:.0f}" for kind in PACES)
    return f"We assume {', '.join(kinds)} km/h, easy running at {EASY_PACE:.0f}."


def _bursts() -> str:
    """Return how much of a burst each kind is in this figure, for below the table."""
    kinds = (f"{kind} {100 * BURSTS_OF[kind]:.0f} %" for kind in PACES)
    return f"Share of an all-out burst, our assumption: {', '.join(kinds)}."


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, and what we assume about bodies."""
    burst = assumptions.details("burst_extra")
    return {
        "minutes": whole("Running in all", 90, 30, 300, step=10, unit="minutes a week"),
        "kind": buttons("The faster part", "sprints", KIND_NAMES),
        "fast": whole(
            "Fast minutes", 6, 0, 30, unit="minutes a week", hint=f"{_speeds()} The rests between them are easy."
        ),
        "muscle": training_controls()["muscle"],
        "strength": strength(100, 50, 140),
        "burst": percent("Extra demand of a burst", burst, "%"),
        "threshold": effort_controls(assumptions)["threshold"],
    }


ABOUT_SCALES = (
    "A pair of scales with a coin for each minute of the week. The left pan weighs what all of them bring in a year when they are easy, the "
    "right one what the fast ones add."
)
ABOUT_PLANS = (
    "A ruler of the change in strength after a year, with three plans, each with a bar for what we do not know."
)
ABOUT_STEPS = "Four bars, each all that a thigh can give, for an easy step, an interval, a stride and a sprint. Dots are steps. Those above the line count."
ABOUT_TRIALS = (
    "Line chart of the change in strength over a year of the same weekly minutes, all easy and with the faster part, with a band for what we "
    "do not know and published trials as points."
)


def pictured(drawn: go.Figure, alt: str, narrow: dict, insets: tuple[Inset, ...] = ()) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    return Picture(drawn, alt=alt, dark=DARK, narrow=narrow, height=420, insets=insets)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of the same minutes, all easy or with a faster part, with published trials."""
    moving = controls(assumptions)
    points = speed_points()
    burst = assumptions.details("burst_extra")
    return Explorer(
        slug="pace-and-bursts",
        title="The same minutes, some of them fast",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=pictured(scales_figure(), ABOUT_SCALES, {}, scales_insets()),
        view_title="Scales",
        views={
            "plans": View("Three plans", pictured(plans_figure(), ABOUT_PLANS, {}, plans_insets())),
            "steps": View("Steps", pictured(steps_figure(), ABOUT_STEPS, NARROW, steps_insets())),
            "trials": View("Trials", pictured(trials_figure(points), ABOUT_TRIALS, NARROW_PANELS)),
        },
        table=TABLE,
        key=speed_key(points),
        key_title="The trials of sprints and intervals: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=(_speeds(), _bursts(), *rests_on("pace-and-bursts", assumptions)),
        keep=KEEP,
        data=model_data(assumptions, moving, "burst", "threshold")
        | {
            "burst_least": round(100 * burst.low),
            "burst_most": round(100 * burst.high),
            "named": {muscle: name.capitalize() for muscle, name in MUSCLE_NAMES.items()},
            "order": shuffled(STEPS),
        },
        gate="pace-and-bursts",
        version=model_version(),
    )
