"""What a gain in strength is made of: a year in which nerves use the muscle better and the muscle grows.

Drive comes within weeks and then stands still, size comes slowly and goes on. So the answer to “is it growth?” depends on the week in
which somebody asks; three weeks are named, in which trials often test. How the two share a gain is a rule of the model, not a measurement.
"""

from __future__ import annotations

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import exact, exact_percent
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.uncertainty import ABOUT_BAND
from legstrength.explorers.lean_or_bulky.parts.core import run
from legstrength.explorers.lean_or_bulky.parts.picture import figure
from legstrength.explorers.lean_or_bulky.parts.words import sentence
from legstrength.explorers.lean_or_bulky.training import training
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("running, untrained", "sprints", "lifting, untrained")


ABOUT_BODIES = (
    "The first number is the most that nerves can add, the second decides how soon training makes a muscle grow. Both are fitted. "
    "Trials agree on the sum much better than on its parts."
)


GROUPS = (
    Group("training", "Your training", ("strength", "minutes", "sprints", "sets")),
    Group("bodies", "What we assume about bodies", ("room", "dose"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Jog and weights", {"strength": 90, "minutes": 90, "sprints": 0, "sets": 6}),
    Scenario("Jog only", {"strength": 90, "minutes": 90, "sprints": 0, "sets": 0}),
    Scenario("Sprints only", {"strength": 90, "minutes": 0, "sprints": 5, "sets": 0}),
    Scenario("All three", {"strength": 90, "minutes": 90, "sprints": 5, "sets": 6}),
)
TABLE = Table(
    "The model's year with all this training together. Drive and size multiply; the share of growth is that of their logarithms.",
    (
        Column("Week", "some_weeks"),
        Column("Strength, %", "some_gain", 1),
        Column("Drive, %", "some_drive", 1),
        Column("Size, %", "some_size", 1),
        Column("Share of growth, %", "some_shares", 0),
    ),
)
KEEP = (
    Column("After 8 weeks, %", "early", 1),
    Column("After a year, %", "year", 1),
    Column("Growth at 8 weeks, % of it", "early_share", 0),
    Column("Growth after a year, % of it", "year_share", 0),
)


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, and what we assume about bodies."""
    room, dose = assumptions.details("drive_room"), assumptions.details("size_half_dose")
    return {
        **training(sprints=0),
        "room": exact_percent("Most that nerves can add", room, "% of strength"),
        "dose": exact("Half dose for growth", dose, "hard sets a week"),
    }


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of training, its gain in strength parted into what nerves and what growth bring."""
    moving = controls(assumptions)
    return Explorer(
        slug="lean-or-bulky-parts",
        title="The parts of a gain in strength",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            figure(),
            alt="Area chart of the change in strength over a year: below the part that growth of the muscle brings, above it the part of a "
            "better nervous drive, with the share of each at weeks 8, 21 and 52.",
            dark=DARK,
            narrow=NARROW,
            height=440,
        ),
        table=TABLE,
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=(ABOUT_BAND, *rests_on("lean-or-bulky-parts", assumptions)),
        keep=KEEP,
        data=model_data(assumptions, moving, "room", "dose"),
        version=model_version(),
    )
