"""Front and back of a runner's thigh as a seesaw over a year, with published trials of Nordic curls.

Jogging asks more of the front than of the back, so in a weak runner the front gains and the ratio sinks. Two bars show what the
ratio hides: which of the two has changed. The ratio is that of a test without movement; ratios from machines in motion are higher and
must not be held against it. Nothing here says who gets hurt.
"""

from __future__ import annotations

import random

import plotly.graph_objects as go

from legstrength.explorers.common.axes import MINUS_TEN, NARROW
from legstrength.explorers.common.controls import percent, strength
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import year_table
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.front_and_back import drawing, picture
from legstrength.explorers.front_and_back.core import (
    PACE,
    STRIDE_BURST,
    STRIDE_PACE,
    STRIDE_SECONDS,
    run,
    typical_ratio,
)
from legstrength.explorers.front_and_back.steps import A_STRIDE, STEPS
from legstrength.explorers.front_and_back.trials import nordic_key, nordic_points
from legstrength.explorers.front_and_back.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, View, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("running, untrained", "sprints", "lifting, hamstrings")


ABOUT_BODIES = (
    "The first two describe the runner. The third is our guess at how much a run asks of the hamstrings. No trial has measured it, and the "
    "shaded bands leave it out. Move it and see what depends on it."
)

NOT_AN_INJURY = "Careful: the ratio of front to back is a poor guide to injury, and the model does not predict injury."


GROUPS = (
    Group("training", "Your training", ("minutes", "slope", "strides", "sets", "week")),
    Group("bodies", "What we assume about bodies", ("strength", "ratio", "swing"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Only jogging", {"minutes": 90, "slope": 0, "strides": 0, "sets": 0}),
    Scenario("Jog and strides", {"minutes": 90, "slope": 0, "strides": 12, "sets": 0}),
    Scenario("Jog up", {"minutes": 90, "slope": 15, "strides": 0, "sets": 0}),
    Scenario("Jog down", {"minutes": 90, "slope": -10, "strides": 0, "sets": 0}),
    Scenario("Jog and Nordic curls", {"minutes": 90, "slope": 0, "strides": 0, "sets": 6}),
)
"""Each leaves the week as it is."""

TABLE = year_table(
    "the ratio",
    Column("Front (quadriceps), %", "front", 1),
    Column("Back (hamstrings), %", "back", 1),
    Column("Back, % of the front", "ratio", 1),
    Column("Low, %", "low", 1),
    Column("High, %", "high", 1),
    Column("No change, %", "baseline", 1),
)
KEEP = (
    Column("Front, %", "front_year", 1),
    Column("Back, %", "back_year", 1),
    Column("Back, % of the front", "ratio_year", 1),
)


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, and what we assume about bodies."""
    swing = assumptions.details("swing_hamstrings")
    kmh = 3.6 * assumptions["swing_speed"]
    typical = 100 * typical_ratio(assumptions.flat())
    return {
        "minutes": whole("Jogging", 90, 0, 300, step=10, unit="minutes a week", hint=f"Easy, at {PACE:.0f} km/h."),
        "slope": whole(
            "Slope", 0, -20, 20, unit="%", hint="For a third of the jog; the rest is flat. Below zero is down."
        ),
        "strides": whole(
            "Strides",
            0,
            0,
            30,
            unit="a week",
            hint=f"Fast, smooth runs of {STRIDE_SECONDS:.0f} seconds at {STRIDE_PACE:.0f} km/h.",
        ),
        "sets": whole("Nordic curls", 0, 0, 20, unit="hard sets a week", hint="Sets for the back of the thigh alone."),
        "week": whole("Week", WEEKS, 0, WEEKS, hint="Of the year: the seesaw shows this week."),
        "strength": strength(75, 60, 120, whose="Of the front."),
        "ratio": whole(
            "Ratio at the start",
            round(typical),
            38,
            50,
            unit="%",
            hint=f"The back in % of the front, tested without movement. Typical young adults: {typical:.0f} %.",
        ),
        "swing": percent(f"Hamstrings at {kmh:.1f} km/h", swing, "% of norm"),
    }


ABOUT_SEESAW = (
    "A seesaw with a bar at each end: on the left all that the back of the thigh can give, on the right the front. A line on each bar marks "
    "how hard a step has to be, dots are steps, and what was gained lies on top as a slab. The side that gained more sinks."
)
ABOUT_YEAR = "Line chart of the change in strength of front and back over a year, with bands for what we do not know."
ABOUT_TEAR = (
    "Two football pitches with players as dots: 15 injuries with curls and 52 without. Below them what two summaries found of the risk with "
    "curls: the second one reaches from far fewer injuries to a few more."
)
ABOUT_TRIALS = (
    "Line chart of the change in strength of the back over a year, with published trials of Nordic curls as points."
)


BARE = {"l": 2, "r": 2, "t": 4, "b": 2}
"""Margins of a picture without axes on a phone."""

TICKED = {"l": 6, "r": 6, "t": 4, "b": 44}
"""Margins of a picture with one axis below it on a phone."""

CURVES = {**NARROW["margin"], "l": MINUS_TEN}


def pictured(figure: go.Figure, insets: tuple[Inset, ...], alt: str, margin: dict[str, int]) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    return Picture(
        figure, insets=insets, alt=alt, dark=DARK | picture.SLABS, narrow={**NARROW, "margin": margin}, height=440
    )


def views(points: list[dict]) -> dict[str, View]:
    """Return the pictures besides the seesaw."""
    return {
        "year": View("Year", pictured(picture.year_figure(), (), ABOUT_YEAR, CURVES)),
        "trials": View("Trials", pictured(picture.trials_figure(points), (), ABOUT_TRIALS, CURVES)),
        "tear": View("Injuries", pictured(drawing.tear_figure(), drawing.tear_insets(), ABOUT_TEAR, TICKED)),
    }


def shuffled() -> dict[str, list[float]]:
    """Return the ranks of the steps and strides that are drawn, and how high each set stands above the line: as if by chance."""
    chance = random.Random(3)
    most = 30 // A_STRIDE
    return {
        "order": [float(rank) for rank in chance.sample(range(STEPS), STEPS)],
        "fast_order": [float(rank) for rank in chance.sample(range(most), most)],
        "heights": [round(chance.uniform(0.38, 0.62), 2) for _ in range(20)],
    }


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of jogging, strides, hills and hamstring sets: quadriceps, hamstrings and their ratio."""
    moving = controls(assumptions)
    points = nordic_points()
    return Explorer(
        slug="front-and-back",
        title="Front and back of the thigh",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        play="week",
        run=run,
        sentence=sentence,
        picture=pictured(picture.seesaw_figure(), picture.seesaw_insets(), ABOUT_SEESAW, BARE),
        view_title="Seesaw",
        views=views(points),
        table=TABLE,
        key=nordic_key(points),
        key_title="The trials of Nordic curls: who was studied",
        caveats=(NOT_AN_INJURY, *weak_spots(*SHOWN_KINDS)),
        footnotes=(
            f"A stride is {STRIDE_SECONDS:.0f} seconds at {STRIDE_PACE:.0f} km/h with {STRIDE_BURST:.1f} of an all-out burst: our assumption.",
            *rests_on("front-and-back", assumptions),
        ),
        keep=KEEP,
        data=model_data(assumptions, moving, "swing") | shuffled(),
        gate="front-and-back",
        version=model_version(),
    )
