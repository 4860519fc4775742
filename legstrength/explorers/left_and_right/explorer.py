"""Do uneven steps make uneven legs? Mira on a scale with two needles: how far apart her steps are, and how far apart her legs.

Each leg has its own bar, line and steps; the left leg stands at the left, as in a film from behind. What uneven legs mean
for injuries is no part of the model, so it is no part of the figure either: the chapter's text has the studies that followed runners.
"""

from __future__ import annotations

import random
from statistics import NormalDist

import plotly.graph_objects as go

from legstrength.evidence.bibliography import citations
from legstrength.explorers.common.axes import NARROW, NARROW_PANELS
from legstrength.explorers.common.controls import ABOUT_BODIES, effort_controls, strength, training_controls
from legstrength.explorers.common.data import model_data, shuffled
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import year_table
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.left_and_right.core import CHANGES, FOLLOWED, HURT, SETS, TEST_ERROR, run
from legstrength.explorers.left_and_right.dial import TESTS
from legstrength.explorers.left_and_right.legs import STEPS
from legstrength.explorers.left_and_right.picture import (
    SHOWN,
    hurt_figure,
    scale_figure,
    scale_insets,
    tests_figure,
    tests_insets,
    year_figure,
)
from legstrength.explorers.left_and_right.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, View, buttons, choice, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

CHOICES = {
    "same": "the same goes on",
    "even": "even steps",
    "each": f"each leg also lifts, {SETS:.0f} hard sets",
    "one": f"one leg also lifts, {SETS:.0f} hard sets",
}

NAMES = {muscle: word.lower() for muscle, word in SHOWN.items()}

SHOWN_KINDS = ("running, untrained", "lifting added to endurance")

NOT_INJURY = "The model does not predict injury. Here, a difference between two legs says nothing about who gets hurt; the text has the studies that followed runners."

ABOUT_ERROR = (
    f"{citations()['Zoger2025']}. The thighs of 29 active people were tested on two days. Their symmetry index has to change by {TEST_ERROR} to 22.9 %, "
    "depending on the test, before you can say that one person's legs have changed. The line is at the lower end."
)

WHO_LIFTS = (
    "If one leg lifts, it is the one whose steps ask less; with even steps it is the right one. Here, lifting with one leg does nothing for the "
    "other, though in trials it did."
)


ABOUT_RUN = "The pace, and the muscle you look at. Easy jogging asks little of the hamstrings, even or not."


ABOUT_TESTS = "How often she is tested in the picture with the dial alone. The needles fall as far from the true one as the error of the test says, in an order drawn by lot."


GROUPS = (
    Group("training", "Your training", ("uneven", "strength", "minutes", "change", "week")),
    Group("run", "Your training: pace and muscle", ("pace", "muscle"), folded=True, about=ABOUT_RUN),
    Group("tests", "Test her", ("tests",), folded=True, about=ABOUT_TESTS),
    Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Uneven steps", {"uneven": 10, "strength": 75, "minutes": 90, "change": "same"}),
    Scenario("Slightly uneven", {"uneven": 3, "strength": 75, "minutes": 90, "change": "same"}),
    Scenario("Then even steps", {"uneven": 10, "strength": 75, "minutes": 90, "change": "even"}),
    Scenario("Then one leg at a time", {"uneven": 10, "strength": 75, "minutes": 90, "change": "each"}),
    Scenario("Only one leg lifts", {"uneven": 0, "strength": 75, "minutes": 90, "change": "one"}),
    Scenario("Strong and uneven", {"uneven": 10, "strength": 130, "minutes": 90, "change": "same"}),
)
TABLE = year_table(
    "the symmetry index",
    Column("Left leg, %", "left", 1),
    Column("Right leg, %", "right", 1),
    Column("All shared evenly, %", "even", 1),
    Column("Symmetry index, %", "index", 1),
    Column("Low, %", "low", 1),
    Column("High, %", "high", 1),
)
KEEP = (
    Column("Left leg, %", "left_end", 1),
    Column("Right leg, %", "right_end", 1),
    Column("Index halfway, %", "half_index", 1),
    Column("Index after a year, %", "end_index", 1),
)


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, and what we assume about bodies."""
    sliders = effort_controls(assumptions)
    shared = training_controls()
    return {
        "uneven": whole(
            "Uneven steps",
            10,
            -30,
            30,
            unit="% more on the left",
            hint="Each step asks this much more of the left leg, and this much less of the right. Below 0 it is the other way round.",
        ),
        "strength": strength(75, 50, 140, whose="Both legs alike."),
        "minutes": shared["minutes"],
        "change": choice("After half a year", "same", CHOICES),
        "week": whole("Week", WEEKS, 0, WEEKS, unit=f"of {WEEKS}"),
        "pace": shared["pace"],
        "muscle": buttons("Muscle", "quadriceps", SHOWN),
        "tests": whole("Tests", 1, 1, TESTS),
        **sliders,
    }


ABOUT_SCALE = (
    "Mira stands on a scale, seen from behind. Beside each leg a bar is as tall as the force that the leg can give, with a line for how hard a "
    "step has to be and dots for its steps. The dial has a dotted needle for how far apart the steps are, and a solid one for the legs."
)
ABOUT_DIAL = "A dial with a solid needle for how far apart the legs are, and a finer needle for each test of them. The newest one is dashed."
ABOUT_HURT = f"{FOLLOWED} small rings, one for each runner who was followed. {HURT} of them, scattered by lot, are filled: they got hurt."
ABOUT_YEAR = (
    "Two line charts over the same year of weeks: above the change in strength of a left and a right leg, below their symmetry index, "
    "with a band for what we do not know and lines for the error of a test."
)


def pictured(figure: go.Figure, insets: tuple[Inset, ...], alt: str) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    narrow = {"font": NARROW["font"], "margin": figure.layout.margin.to_plotly_json()}
    return Picture(figure, insets=insets, alt=alt, dark=DARK, narrow=narrow, height=420)


def year_picture() -> Picture:
    """Return both legs over the year, and below them the symmetry index."""
    return Picture(
        year_figure(),
        alt=ABOUT_YEAR,
        dark=DARK,
        narrow=NARROW_PANELS,
        height=420,
        panels=("Each leg", "Symmetry"),
    )


def by_lot() -> list[int]:
    """Return the places of the runners who got hurt, drawn by lot and the same each time."""
    return random.Random(5).sample(range(FOLLOWED), HURT)


def scatter() -> list[float]:
    """Return how far each test falls from the true needle, in per cent: shares of the error that the study found, shuffled.

    What two tests of one person have to differ by is 1.96 times the root of two times the error of one.
    """
    error = NormalDist(0.0, TEST_ERROR / 1.96 / 2**0.5)
    shares = [error.inv_cdf((place + 0.5) / TESTS) for place in range(TESTS)]
    return random.Random(3).sample(shares, TESTS)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of uneven jogging, or half a year and then a change: both legs on a scale, tested, and over the year."""
    moving = controls(assumptions)
    return Explorer(
        slug="left-and-right",
        title="Two legs of an uneven runner",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        play="week",
        run=run,
        sentence=sentence,
        picture=pictured(scale_figure(), scale_insets(), ABOUT_SCALE),
        view_title="Scale",
        views={
            "tests": View("Test her", pictured(tests_figure(), tests_insets(), ABOUT_DIAL)),
            "hurt": View("Who got hurt", pictured(hurt_figure(by_lot()), (), ABOUT_HURT)),
            "year": View("The year", year_picture()),
        },
        table=TABLE,
        key=(("A", ABOUT_ERROR),),
        key_title="How well a test can compare two legs: the grey on the dial, and the lines A in the picture of the year",
        caveats=(NOT_INJURY, *weak_spots(*SHOWN_KINDS)),
        footnotes=(WHO_LIFTS, *rests_on("left-and-right", assumptions)),
        keep=KEEP,
        data=model_data(assumptions, moving, "threshold", "width")
        | {"changes": CHANGES, "names": NAMES, "order": shuffled(STEPS), "scatter": scatter()},
        gate="left-and-right",
        version=model_version(),
    )
