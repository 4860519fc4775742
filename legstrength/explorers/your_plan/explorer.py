"""A year that the reader builds, in six blocks of weeks: two plans side by side, what each part adds, and how much the weeks ask.

All that the course has found meets here: jog, hills, strides, weights and breaks fill the same room in a muscle. So a plan is more than
a list of good things, and the table lets a reader find out which of them it could do without.
"""

from __future__ import annotations

from legstrength.explorers.common.bursts import BURSTS_OF, PACES
from legstrength.explorers.common.controls import effort_controls, strength, tolerance, training_controls
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.uncertainty import draws_for
from legstrength.explorers.your_plan.core import MOST, run
from legstrength.explorers.your_plan.picture import HEIGHT, NARROW_PLAN, figure
from legstrength.explorers.your_plan.programme import BLOCKS
from legstrength.explorers.your_plan.runners import RUNNERS, table
from legstrength.explorers.your_plan.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Table, buttons, series, whole
from legstrength.live.explorer.controls import Control, Series
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions

EVERY = 2

CELLS = tuple(f"Block {block + 1}" for block in range(BLOCKS))

PLAN_A = table(
    (8, 60, 8.0, 0, 0, 0),
    (8, 80, 9.0, 4, 0, 0),
    (10, 90, 9.0, 4, 8, 0),
    (6, 0, 9.0, 0, 0, 0),
    (10, 90, 9.0, 4, 8, 3),
    (10, 90, 9.0, 4, 8, 6),
)

PLAN_B = table((52, 90, 9.0, 0, 0, 0), plan="_b")

SHOWN_KINDS = (
    "running, untrained",
    "sprints",
    "uphill",
    "downhill",
    "lifting, untrained",
    "lifting with endurance",
    "detraining",
)

PARTS = {"jog": "the jog and its hills", "hills": "the hills", "strides": "the strides", "weights": "the weights"}

NO_FORECAST = "Load is how far a week goes beyond what the body is used to. The model does not predict injury, and nothing in this figure is a sign of one."

ABOUT_B = (
    "The dashed line. A runner's button puts the runner's own year here and into plan A. Change plan A and compare."
)

ABOUT_BODIES = (
    "The threshold is fitted, the tolerance is our guess, and uneven form is yours to set. Move them and see how much of your plan's lead "
    "depends on them."
)


TABLE = Table(
    "Both plans' years, every fourth week, and plan A without each of its parts and without its breaks. Low and high: what we don't know about A. "
    "Four out of five plausible versions of the model (of 32 that we tried) stay between these two.",
    (
        Column("When", "names"),
        Column("A, %", "row_a"),
        Column("A, low, %", "row_low"),
        Column("A, high, %", "row_high"),
        Column("B, %", "row_b"),
        Column("Load of A, easy hours", "row_load"),
        Column("Used to in A, easy hours", "row_used"),
        Column("Load of B, easy hours", "row_load_b"),
    ),
)
KEEP = (
    Column("A after a year, %", "year", 1),
    Column("B after a year, %", "year_b", 1),
    Column("Jog adds", "jog_added", 1),
    Column("Hills add", "hills_added", 1),
    Column("Strides add", "strides_added", 1),
    Column("Weights add", "weights_added", 1),
    Column("Breaks cost", "break_cost", 1),
    Column("Most overload, %", "worst_over", 0),
)


def columns(plan: dict[str, tuple[float, ...]], suffix: str, letter: str) -> dict[str, Series]:
    """Return the six columns of a plan's table."""

    def column(name: str, label: str, low: float, high: float, step: float, unit: str, hint: str) -> Series:
        return series(label + letter, plan[name + suffix], low, high, step, unit, CELLS, hint)

    made = {
        "weeks": column(
            "weeks", "Weeks", 0, 52, 1, "weeks", "How long the block lasts. Anything after week 52 is left out."
        ),
        "minutes": column(
            "minutes",
            "Jog",
            0,
            MOST["minutes"],
            5,
            "min a week",
            "Easy running, all of it at the pace next to it. 0 is a break.",
        ),
        "pace": column("pace", "Pace", 7.5, 12, 0.5, "km/h", "The pace of the jog."),
        "hills": column(
            "hills", "Hills", 0, MOST["hills"], 1, "% slope", "Half of the jog goes up this slope, half goes down."
        ),
        "strides": column(
            "strides",
            "Strides",
            0,
            MOST["strides"],
            1,
            "min a week",
            f"Fast, short runs as well as the jog, at {PACES['strides']:.0f} km/h and {100 * BURSTS_OF['strides']:.0f} % of an all-out burst.",
        ),
        "sets": column(
            "sets",
            "Sets",
            0,
            MOST["sets"],
            1,
            "a week",
            "Hard sets for quadriceps, hamstrings, calves and glutes: this many for each.",
        ),
    }
    return {name + suffix: one for name, one in made.items()}


def body_controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return the sliders of what the reader may assume about bodies: threshold, load that is borne, uneven form."""
    return {
        "threshold": effort_controls(assumptions)["threshold"],
        "tolerance": tolerance(assumptions),
        "uneven": whole(
            "Uneven form",
            0,
            0,
            15,
            unit="% more on the left",
            hint="Each running step asks this much more of the left leg, and this much less of the right. At 0 both legs are alike.",
        ),
    }


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """Two plans of a year in six blocks each: strength, calendar, load, and what each part adds."""
    bodies = body_controls(assumptions)
    first, second = columns(PLAN_A, "", ""), columns(PLAN_B, "_b", " in B")
    return Explorer(
        slug="your-plan",
        title="A year of your own plan",
        controls={
            **first,
            "strength": strength(85, 60, 120),
            "muscle": training_controls()["muscle"],
            "leg": buttons("Leg", "left", {"left": "Left leg", "right": "Right leg"}),
            **second,
            **bodies,
        },
        groups=(
            Group("training", "Your training: plan A", (*first, "strength", "muscle", "leg"), table="Plan A"),
            Group("other", "Plan B, to compare", tuple(second), folded=True, about=ABOUT_B, table="Plan B"),
            Group(
                "bodies",
                "What we assume about bodies",
                ("threshold", "tolerance", "uneven"),
                folded=True,
                about=ABOUT_BODIES,
            ),
        ),
        scenarios=RUNNERS,
        run=run,
        sentence=sentence,
        picture=Picture(
            figure(),
            alt="Four charts of a year: lines of the change in strength under two plans with a band for what we do not know, the blocks of plan A as a "
            "calendar, its load beside what the body is used to, and bars of what each part of plan A adds.",
            dark=DARK,
            narrow=NARROW_PLAN,
            height=HEIGHT,
            panels=("Strength", "Blocks", "Load", "Parts"),
        ),
        table=TABLE,
        caveats=(NO_FORECAST, *weak_spots(*SHOWN_KINDS)),
        footnotes=rests_on("your-plan", assumptions),
        keep=KEEP,
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions)[::EVERY],
            "threshold": bodies["threshold"].value,
            "muscles": MUSCLE_NAMES,
            "parts": PARTS,
        },
        gate="your-plan",
        version=model_version(),
    )
