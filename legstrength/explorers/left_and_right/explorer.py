"""Does uneven form make uneven legs? Both legs over a year, and below them the symmetry index, beside the error of a test.

The two legs share the colour of the muscle, since they are the same muscle; the left is solid, the right dashed. What uneven legs mean
for injuries is no part of the model, so it is no part of the figure either: the chapter's text has the studies that followed runners.
"""

from __future__ import annotations

from legstrength.evidence.bibliography import citations
from legstrength.explorers.common.axes import NARROW_PANELS
from legstrength.explorers.common.controls import ABOUT_BODIES, effort_controls, strength, training_controls
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import year_table
from legstrength.explorers.left_and_right.core import CHANGES, SETS, TEST_ERROR, run
from legstrength.explorers.left_and_right.picture import SHOWN, figure
from legstrength.explorers.left_and_right.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, buttons, choice, whole
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


GROUPS = (
    Group("training", "Your training", ("uneven", "strength", "minutes", "change")),
    Group("run", "Your training: pace and muscle", ("pace", "muscle"), folded=True, about=ABOUT_RUN),
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
        "pace": shared["pace"],
        "muscle": buttons("Muscle", "quadriceps", SHOWN),
        **sliders,
    }


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of uneven jogging, or half a year and then a change: both legs above, their symmetry index below."""
    moving = controls(assumptions)
    return Explorer(
        slug="left-and-right",
        title="Two legs of an uneven runner",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            figure(),
            alt="Two line charts over the same year of weeks: above the change in strength of a left and a right leg, below their symmetry index, "
            "with a band for what we do not know and lines for the error of a test.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=600,
            panels=("Each leg", "Symmetry"),
        ),
        table=TABLE,
        key=(("A", ABOUT_ERROR),),
        key_title="The line in the lower picture: how well two legs can be compared",
        caveats=(NOT_INJURY, *weak_spots(*SHOWN_KINDS)),
        footnotes=(WHO_LIFTS, *rests_on("left-and-right", assumptions)),
        keep=KEEP,
        data=model_data(assumptions, moving, "threshold", "width") | {"changes": CHANGES, "names": NAMES},
        gate="left-and-right",
        version=model_version(),
    )
