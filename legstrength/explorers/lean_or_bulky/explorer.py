"""Strength and muscle size: a year of jogging, of sprints and of weights, of the same runner, each by itself and all together.

What makes a leg stronger need not make it larger. A slice through the thigh shows both ways: fibres that the nerves learn to use, and a
muscle that grows. The model knows drive and size; that drive is drawn as fibres that are switched on is an illustration.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW, NARROW_PANELS
from legstrength.explorers.common.controls import ABOUT_BODIES, effort_controls
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.trials import lettered
from legstrength.explorers.common.uncertainty import ABOUT_BAND
from legstrength.explorers.lean_or_bulky import maps, picture
from legstrength.explorers.lean_or_bulky.core import WEEKS, run
from legstrength.explorers.lean_or_bulky.picture import NAMES
from legstrength.explorers.lean_or_bulky.training import training
from legstrength.explorers.lean_or_bulky.trials import size_points
from legstrength.explorers.lean_or_bulky.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, Table, View, buttons, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("running, untrained", "running, trained", "sprints", "lifting, untrained")


GROUPS = (
    Group("training", "Your training", ("strength", "minutes", "sprints", "sets", "training", "week")),
    Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Ben", {"strength": 100, "minutes": 90, "sprints": 5, "sets": 6}),
    Scenario("Weak legs", {"strength": 70, "minutes": 90, "sprints": 5, "sets": 6}),
    Scenario("Strong legs", {"strength": 115, "minutes": 90, "sprints": 5, "sets": 6}),
    Scenario("Lots of jogging", {"strength": 90, "minutes": 300, "sprints": 0, "sets": 2}),
)
TABLE = Table(
    f"The model's year of each training alone. Low and high: what we don't know about the average size. {ABOUT_BAND}",
    (
        Column("Week", "band_weeks"),
        *(
            Column(f"{name}, {heading}, %", f"{kind}_{result}", 1)
            for kind, name in NAMES.items()
            for heading, result in (
                ("strength", "strength_some"),
                ("size", "size_some"),
                ("size low", "size_low"),
                ("size high", "size_high"),
            )
        ),
    ),
)
KEEP = tuple(
    Column(f"{name}, {what} after a year, %", f"{kind}_{what}_year", 1)
    for kind, name in (("together", "All"), *NAMES.items())
    for what in ("strength", "size")
)

CHOICES = {"jog": "Jog", "sprints": "Sprints", "weights": "Weights"}


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, what the slice shows, and what we assume about bodies."""
    return {
        **training(sprints=5),
        "training": buttons("In the slice", "weights", CHOICES),
        "week": whole("Week", WEEKS, 0, WEEKS, unit=f"of {WEEKS}"),
        **effort_controls(assumptions),
    }


ABOUT_SLICE = "Beside it how much nerves and muscle have added, and how much stronger both together make the thigh."
ABOUT_TESTS = "Three dials: how much stronger a machine finds Ben after a year of jogging, of sprints and of weights; below each, how much larger a scan finds the muscle."
ABOUT_PULLS = (
    "Two groups of three bars: how much of the most that a week could do a week of jogging, of sprints and of weights does, first for nerves, "
    "then for growth."
)
ABOUT_MAP = (
    "A map of a year: to the right stronger, upwards larger. A trail for jogging, for sprints, for weights and for all together, with dots at "
    "weeks 8, 21 and 52."
)
ABOUT_TRIALS = (
    "Line chart of the change in size over a year of jogging, of sprints and of weights, with bands for what we do not know and published "
    "trials of size as points."
)

NARROW_SLICE = {"font": NARROW["font"], "margin": {"l": 0, "r": 2, "t": 20, "b": 4}}

NARROW_PULLS = {**NARROW, "margin": {"l": 62, "r": 8, "t": 26, "b": 4}}

NARROW_MAP = {**NARROW, "margin": {**NARROW["margin"], "t": 28}}


def pictured(figure: go.Figure, alt: str, narrow: dict = NARROW, insets: tuple[Inset, ...] = ()) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    return Picture(figure, insets=insets, alt=alt, dark=DARK, narrow=narrow, height=420)


def views(points: list[dict]) -> dict[str, View]:
    """Return the pictures besides the map."""
    tests = pictured(picture.tests_figure(), ABOUT_TESTS, NARROW_SLICE, picture.tests_insets())
    sliced = pictured(picture.slice_figure(), ABOUT_SLICE, NARROW_SLICE, picture.slice_insets())
    return {
        "tests": View("Three Bens", tests),
        "slice": View("Slice", sliced),
        "pulls": View("A week", pictured(maps.pulls_figure(), ABOUT_PULLS, NARROW_PULLS)),
        "trials": View("Trials", pictured(maps.trials_figure(points), ABOUT_TRIALS, NARROW_PANELS)),
    }


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of jogging, sprints or weights: a slice through the thigh, and strength and size with published trials."""
    moving = controls(assumptions)
    points = size_points()
    return Explorer(
        slug="lean-or-bulky",
        title="A year in a thigh",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        play="week",
        run=run,
        sentence=sentence,
        picture=pictured(maps.map_figure(), ABOUT_MAP, NARROW_MAP),
        view_title="Map",
        views=views(points),
        table=TABLE,
        key=lettered(points),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("lean-or-bulky", assumptions),
        keep=KEEP,
        data=model_data(assumptions, moving, "threshold", "width"),
        gate="lean-or-bulky",
        version=model_version(),
    )
