"""What weights add to a runner's legs, and what the running takes away again: the same runner jogs, lifts, or does both.

Three things can be measured, and they answer differently: strength on a machine that nobody practised on, the lift that was practised,
and the size of the muscle. Jogging and weights fill the same room in a muscle, so their parts do not add up. Running disturbs lifting in
this model only as the week's load outruns what the body is used to; the dashed line leaves just that out.
"""

from __future__ import annotations

import random

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import exact, strength, tolerance
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.qualities import MEASURES
from legstrength.explorers.common.trials import lettered_qualities
from legstrength.explorers.common.uncertainty import ABOUT_BAND
from legstrength.explorers.resistance_training import picture
from legstrength.explorers.resistance_training.core import PACE, WEEKS, run
from legstrength.explorers.resistance_training.steps import BLOCKS, STEPS
from legstrength.explorers.resistance_training.trials import lifting_points
from legstrength.explorers.resistance_training.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, Table, View, buttons, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("lifting, untrained", "lifting added to endurance", "lifting with endurance")


ABOUT_BODIES = (
    "These two numbers decide whether running spoils the weights. The first is our guess, the second is fitted to a few trials. "
    "Set many minutes, then move them and see how much depends on them."
)


GROUPS = (
    Group("training", "Your training", ("strength", "minutes", "sets", "measure")),
    Group("bodies", "What we assume about bodies", ("tolerance", "slows"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Average legs", {"strength": 100, "minutes": 90, "sets": 6}),
    Scenario("Weak legs", {"strength": 75, "minutes": 90, "sets": 6}),
    Scenario("Weights only", {"strength": 100, "minutes": 0, "sets": 6}),
    Scenario("All at once", {"strength": 100, "minutes": 600, "sets": 12}),
)
TABLE = Table(
    f"The model's half year, every second week. Low and high: what we don't know about both together. {ABOUT_BAND}",
    (
        Column("Week", "weeks"),
        Column("Jogging alone, %", "jog", 1),
        Column("Weights alone, %", "alone", 1),
        Column("Both, %", "both", 1),
        Column("Both, low, %", "low", 1),
        Column("Both, high, %", "high", 1),
        Column("Taken by overload, points", "cost", 1),
        Column("Load, easy hours", "loads", 1),
        Column("Used to, easy hours", "used_to", 1),
        Column("No change, %", "baseline", 1),
    ),
    every=2,
)
KEEP = (
    Column("Jogging alone, %", "jog_end", 1),
    Column("Weights alone, %", "alone_end", 1),
    Column("Both, %", "both_end", 1),
)


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, and what we assume about bodies."""
    slows = assumptions.details("overload_slows_gains")
    return {
        "strength": strength(100, 50, 140),
        "minutes": whole(
            "Jogging", 90, 0, 600, step=10, unit="minutes a week", hint=f"Easy and flat, at {PACE:.0f} km/h."
        ),
        "sets": whole("Weights", 6, 0, 20, unit="hard sets a week", hint="For the front of the thigh."),
        "measure": buttons("What is measured", "torque", MEASURES),
        "tolerance": tolerance(assumptions),
        "slows": exact("How much overload slows gains", slows, "a unit of overload"),
    }


ABOUT_CURVE = "Line chart of the change over half a year of jogging alone, of weights alone and of both, with a band for what we do not know."
ABOUT_LINE = (
    "The same thigh twice, over half a year. What it can give rises like a hill, and a line on it marks how hard an effort has to be. On the "
    "left, steps of the jog as dots: those above the line count. On the right, hard sets as blocks above the line."
)
ABOUT_ROOM = (
    "Three vessels of one size, which stand for the room that the muscle has: filled by the jog alone, by hard sets alone, layer upon "
    "layer, and by both."
)
ABOUT_TESTS = "Three bars: what a knee machine, the practised lift and a scan of the muscle say of the same half year."
ABOUT_LOAD = "Line chart of the load of a week beside the load that the body is used to, over half a year."
ABOUT_TRIALS = (
    "Line chart of the change over half a year of jogging and of jogging with weights, with a band for what we do not know and published "
    "trials as points."
)


def pictured(figure: go.Figure, insets: tuple[Inset, ...], alt: str) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    return Picture(figure, insets=insets, alt=alt, dark=DARK, narrow=NARROW, height=420)


def views(points: dict[str, list[dict]]) -> dict[str, View]:
    """Return the pictures besides the curves."""
    return {
        "line": View("The line", pictured(picture.line_figure(), picture.line_insets(), ABOUT_LINE)),
        "room": View("One room", pictured(picture.room_figure(), (), ABOUT_ROOM)),
        "tests": View("Three tests", pictured(picture.tests_figure(), picture.tests_insets(), ABOUT_TESTS)),
        "load": View("Load", pictured(picture.load_figure(), (), ABOUT_LOAD)),
        "trials": View("Trials", pictured(picture.trials_figure(points), (), ABOUT_TRIALS)),
    }


def shuffled() -> dict[str, list[float]]:
    """Return the ranks of the steps that are drawn, and how high each set stands above the line (a share of what is there): as if by chance."""
    chance = random.Random(7)
    order = [float(rank) for rank in chance.sample(range(STEPS), STEPS)]
    return {"order": order, "heights": [round(chance.uniform(0.38, 0.62), 2) for _ in range(BLOCKS)]}


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """One runner with and without weights: strength on a machine, the practised lift or size, with published trials."""
    moving = controls(assumptions)
    points = lifting_points(WEEKS)
    return Explorer(
        slug="resistance-training",
        title="A runner with and without weights",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=pictured(picture.curve_figure(), picture.curve_insets(), ABOUT_CURVE),
        view_title="Curves",
        views=views(points),
        table=TABLE,
        key=lettered_qualities(points),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("resistance-training", assumptions),
        keep=KEEP,
        data=model_data(assumptions, moving, "slows") | shuffled(),
        gate="resistance-training",
        version=model_version(),
    )
