"""A year that five people ask for: the reader draws its blocks, sees whose wishes it meets, and lifts a block out to see what it is worth.

All that the course has found meets here: jog, hills, strides, weights and breaks fill the same room in a muscle. So a plan is more than
a list of good things, and what a block is worth depends on the others and on the week at which one looks.
"""

from __future__ import annotations

from legstrength.explorers.common.bursts import BURSTS_OF, PACES
from legstrength.explorers.common.controls import effort_controls, strength, tolerance, training_controls
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.uncertainty import draws_for
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.asks import NAMES
from legstrength.explorers.your_plan.blocks import MOST
from legstrength.explorers.your_plan.core import run
from legstrength.explorers.your_plan.picture import HEIGHT, NARROW_PLAN, asks, figure, lanes
from legstrength.explorers.your_plan.programme import BLOCKS
from legstrength.explorers.your_plan.runners import RUNNERS, SCENARIOS, advice, own_year
from legstrength.explorers.your_plan.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Table, View, buttons, choice, series, whole
from legstrength.live.explorer.controls import Control, Series
from legstrength.model import DEFAULT, Assumptions

EVERY = 2

CELLS = tuple(f"Part {row + 1}" for row in range(BLOCKS))

LIFTS = 12
"""How many blocks can be lifted out, one at a time."""

SHOWN_KINDS = (
    "running, untrained",
    "sprints",
    "uphill",
    "downhill",
    "lifting, untrained",
    "lifting with endurance",
    "detraining",
)

NO_FORECAST = "“Too full” is about load: a week asks more than the body is used to. The model does not predict injury, and nothing in this figure is a sign of one."

ABOUT_B = "The grey line: the year as it is now. A name’s button puts that person’s own year here and into your plan."

ABOUT_BODIES = (
    "The threshold is fitted, the tolerance is our guess, and uneven form is yours to set. Move them and see how much of your plan’s lead "
    "depends on them."
)

TABLE = Table(
    "Your plan and the year as it is now, every fourth week. Low and high: what we don’t know about your plan. "
    "Four out of five plausible versions of the model (of 32 that we tried) stay between these two.",
    (
        Column("When", "names"),
        Column("Your plan, %", "row_a"),
        Column("Low, %", "row_low"),
        Column("High, %", "row_high"),
        Column("Now, %", "row_b"),
        Column("Without the block, %", "row_without"),
        Column("Load, easy hours", "row_load"),
        Column("Used to, easy hours", "row_used"),
        Column("Load now, easy hours", "row_load_b"),
    ),
)
KEEP = (
    Column("After a year, %", "year", 1),
    Column("Now, %", "year_b", 1),
    Column("Ahead, points", "lead", 1),
    Column("Asks met", "asks_met", 0),
    Column("Weeks too full", "overloaded", 0),
)

ABOUT_PICTURE = (
    "Above, a line of the change in strength over a year in ink, with a band for what we do not know, beside the same person’s own year in grey. "
    "Below, four lanes over the same weeks, for jog, hills, strides and weights, with the blocks of the plan, and a strip of weeks that are fuller than used to."
)

WHO = {**{slug: NAMES[slug] for slug in RUNNERS}, "nobody": "Somebody else"}


def columns(plan: dict[str, tuple[float, ...]], suffix: str, letter: str) -> dict[str, Series]:
    """Return the six columns of a plan's table."""

    def column(name: str, label: str, low: float, high: float, step: float, unit: str, hint: str) -> Series:
        return series(label + letter, plan[name + suffix], low, high, step, unit, CELLS, hint)

    strides = (
        f"Fast, short runs as well as the jog, at {PACES['strides']:.0f} km/h and {100 * BURSTS_OF['strides']:.0f} % "
        "of an all-out burst."
    )
    of_all = "Hard sets for quadriceps, hamstrings, calves and glutes: this many for each."
    made = {
        "weeks": column(
            "weeks",
            "Weeks",
            0,
            52,
            1,
            "weeks",
            "How long this part of the year lasts. Anything after week 52 is left out.",
        ),
        "minutes": column(
            "minutes", "Jog", 0, MOST["minutes"], 5, "min a week", "Easy running, all of it at the pace next to it."
        ),
        "pace": column("pace", "Pace", 7.5, 12, 0.5, "km/h", "The pace of the jog."),
        "hills": column(
            "hills", "Hills", 0, MOST["hills"], 1, "% slope", "Half of the jog goes up this slope, half goes down."
        ),
        "strides": column("strides", "Strides", 0, MOST["strides"], 1, "min a week", strides),
        "sets": column("sets", "Sets", 0, MOST["sets"], 1, "a week", of_all),
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


def looking() -> dict[str, Control]:
    """Return who asks, the week at which blocks are worth something, and the block that is lifted out."""
    return {
        "who": choice("Who asks", "ivo", WHO),
        "week": whole("Look at week", WEEKS, 1, WEEKS, unit=f"of {WEEKS}"),
        "lift": whole(
            "Lift out block", 0, 0, LIFTS, hint="Blocks are counted lane by lane, from the left; 0 lifts none."
        ),
    }


def pictured(says: str) -> Picture:
    """Return the picture, in which each block says a result of its own."""
    return Picture(
        figure(),
        alt=ABOUT_PICTURE,
        dark=DARK,
        narrow=NARROW_PLAN,
        height=HEIGHT,
        insets=(asks(),),
        lanes=lanes(says),
        panels=("Strength", "Blocks"),
    )


def groups(first: dict[str, Series], second: dict[str, Series]) -> tuple[Group, ...]:
    """Return the controls in their groups."""
    return (
        Group("looking", "Whom and when", ("who", "strength", "week", "lift")),
        Group("training", "Type the numbers: your plan", tuple(first), folded=True, table="Your plan"),
        Group("person", "Where to look", ("muscle", "leg"), folded=True),
        Group(
            "other", "Type the numbers: the year as it is now", tuple(second), folded=True, about=ABOUT_B, table="Now"
        ),
        Group(
            "bodies",
            "What we assume about bodies",
            ("threshold", "tolerance", "uneven"),
            folded=True,
            about=ABOUT_BODIES,
        ),
    )


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year that somebody asks for and the reader plans: strength, the blocks of the plan, and what each is worth."""
    bodies = body_controls(assumptions)
    first, second = columns(advice("ivo"), "", ""), columns(own_year("ivo"), "_b", " now")
    return Explorer(
        slug="your-plan",
        title="Whose year will you plan?",
        controls={
            **looking(),
            **first,
            "strength": strength(80, 60, 120),
            "muscle": training_controls()["muscle"],
            "leg": buttons("Leg", "left", {"left": "Left leg", "right": "Right leg"}),
            **second,
            **bodies,
        },
        groups=groups(first, second),
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=pictured("block_amounts"),
        view_title="The plan",
        views={"worth": View("What it is worth", pictured("block_worths"))},
        table=TABLE,
        caveats=(NO_FORECAST, *weak_spots(*SHOWN_KINDS)),
        footnotes=rests_on("your-plan", assumptions),
        keep=KEEP,
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions)[::EVERY],
            "threshold": bodies["threshold"].value,
            "own": {who: [number for column in own_year(who).values() for number in column] for who in RUNNERS},
        },
        gate="your-plan",
        version=model_version(),
    )
