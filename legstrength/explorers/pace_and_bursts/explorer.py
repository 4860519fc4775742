"""Does faster build more? The same minutes a week, all easy or with intervals, strides or sprints in them, over a year.

The bar at the right keeps the parts apart: what the easy minutes bring, and what the faster part adds to them. Trials of sprints and
of running intervals stand beside the curve. They are few, they disagree, and the model misses many of them.
"""

from __future__ import annotations

from legstrength.explorers.common.axes import NARROW_PANELS
from legstrength.explorers.common.bursts import BURSTS_OF, PACES
from legstrength.explorers.common.controls import effort_controls, percent, strength, training_controls
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import year_table
from legstrength.explorers.pace_and_bursts.core import EASY_PACE, run
from legstrength.explorers.pace_and_bursts.picture import figure
from legstrength.explorers.pace_and_bursts.trials import speed_key, speed_points
from legstrength.explorers.pace_and_bursts.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, buttons, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions

KIND_NAMES = {"intervals": "Intervals", "strides": "Strides", "sprints": "Sprints"}

SHOWN_KINDS = ("sprints", "running, untrained", "running, trained")


ABOUT_BODIES = (
    "First, whose legs these are. Then two numbers that decide the answer. Nobody has measured them: they are fitted, the burst to a "
    "handful of small trials. Move them and see how much depends on them."
)


GROUPS = (
    Group("training", "Your training", ("minutes", "kind", "fast", "muscle")),
    Group(
        "bodies",
        "What we assume about bodies",
        ("strength", "burst", "threshold"),
        folded=True,
        about=ABOUT_BODIES,
    ),
)
SCENARIOS = (
    Scenario("A few sprints", {"minutes": 90, "kind": "sprints", "fast": 6, "strength": 100}),
    Scenario("A few strides", {"minutes": 90, "kind": "strides", "fast": 6, "strength": 100}),
    Scenario("Many intervals", {"minutes": 90, "kind": "intervals", "fast": 30, "strength": 100}),
    Scenario("Longer, all easy", {"minutes": 180, "fast": 0, "strength": 100}),
    Scenario("Weak legs", {"minutes": 90, "kind": "sprints", "fast": 6, "strength": 75}),
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
            "Of these, fast", 6, 0, 30, unit="minutes a week", hint=f"{_speeds()} The rests between them are easy."
        ),
        "muscle": training_controls()["muscle"],
        "strength": strength(100, 50, 140),
        "burst": percent("Extra demand of a burst", burst, "%"),
        "threshold": effort_controls(assumptions)["threshold"],
    }


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
        picture=Picture(
            figure(points),
            alt="Line chart of the change in strength over a year of the same weekly minutes, all easy and with intervals, strides or sprints, with a bar "
            "for what the faster part adds, a band for what we do not know and published trials as points.",
            dark=DARK,
            narrow={**NARROW_PANELS, "margin": {**NARROW_PANELS["margin"], "r": 50}},
            height=500,
        ),
        table=TABLE,
        key=speed_key(points),
        key_title="The trials of sprints and intervals: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=(_speeds(), _bursts(), *rests_on("pace-and-bursts", assumptions)),
        keep=KEEP,
        data=model_data(assumptions, moving, "burst", "threshold")
        | {"burst_least": round(100 * burst.low), "burst_most": round(100 * burst.high), "muscles": MUSCLE_NAMES},
        gate="pace-and-bursts",
        version=model_version(),
    )
