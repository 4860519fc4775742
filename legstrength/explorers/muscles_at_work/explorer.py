"""Which muscles a stride uses, when, and how close to their limit: a runner who moves, and a bar for each muscle.

One effort a muscle and stride is the model's; the moment in which a muscle works is from studies of muscle currents in running. Only ankle
and knee were measured as a share of what they can give, so only two of the six bars stand on measured ground, and the bars say so.
"""

from __future__ import annotations

from itertools import product

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import percent
from legstrength.explorers.common.leg_pose import ORDER, strides
from legstrength.explorers.common.notes import model_version, rests_on
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.runner.work import window_data
from legstrength.explorers.muscles_at_work.core import SWINGERS, run
from legstrength.explorers.muscles_at_work.picture import (
    dial_figure,
    dial_insets,
    measured,
    measured_figure,
    pair_figure,
    pair_insets,
    title,
)
from legstrength.explorers.muscles_at_work.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, View, decimal, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

OPEN = (
    (
        "stance_quadriceps",
        "stance_calves",
        "walk_quadriceps",
        "walk_calves",
        *(f"swing_{muscle}" for muscle in SWINGERS),
    ),
    tuple(f"speed_power_{muscle}" for muscle in SWINGERS),
    tuple(f"{way}_{muscle}" for way in ("uphill", "downhill") for muscle in ORDER),
)
"""The numbers behind the efforts, in three sets; what is open is what comes out as each set stands at its low or at its high end."""


ABOUT_BODIES = (
    "The first number says how strong the people were whose ankles and knees were measured. The second is our guess at what swinging a leg "
    "asks. Move them and see which bars depend on a guess."
)


HEIGHT = 420

NARROW_DIAL = {"font": NARROW["font"], "margin": {"l": 0, "r": 0, "t": 18, "b": 2}}

NARROW_BARS = {**NARROW, "margin": {"l": 92, "r": 72, "t": 2, "b": 48}}

NARROW_PAIR = {**NARROW, "margin": {**NARROW["margin"], "l": 38, "b": 24, "t": 26}}

ABOUT_DIAL = "On the right a bar for each of six muscle groups: how much of its limit one step takes."

ABOUT_PAIR = (
    "For each of two runners a tank for the front of the thigh and one for the calves, as tall as the muscle is strong. The same step fills "
    "both runners' tanks to the same level."
)

ABOUT_MEASURED = (
    "Horizontal bars of the peak effort of six muscle groups. Two are full, with measured efforts as lettered marks; four are dashed outlines, "
    "with the range that is left open."
)

GROUPS = (
    Group("stride", "One stride, from touchdown to touchdown", ("moment",)),
    Group("training", "Your training", ("pace", "slope", "strength")),
    Group("bodies", "What we assume about bodies", ("measured", "swing"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Walk", {"pace": 5.5, "slope": 0}),
    Scenario("Jog", {"pace": 9.0, "slope": 0}),
    Scenario("Run", {"pace": 15.0, "slope": 0}),
    Scenario("Sprint", {"pace": 33.5, "slope": 0}),
)
TABLE = Table(
    "Peak effort in one stride, in % of each muscle's strength: the model's value, its lowest and highest, and the same body in a walk. "
    "Below, what each muscle does at moments of a running stride.",
    (Column("In one stride", "moments"), *(Column(title(muscle), f"{muscle}_cells") for muscle in ORDER)),
)


def _corners(assumptions: Assumptions) -> list[list[float]]:
    """Return the open numbers at every combination of low and high ends of the three sets."""
    return [
        [getattr(assumptions.details(key), end) for keys, end in zip(OPEN, ends, strict=True) for key in keys]
        for ends in product(("low", "high"), repeat=len(OPEN))
    ]


def _controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return the sliders of the stride, the training, and what we assume about bodies."""
    measured, swing = assumptions.details("measured_runners_strength"), assumptions.details("swing_hamstrings")
    return {
        "moment": whole("Moment of the stride", 15, 0, 100, unit="%"),
        "pace": decimal("Pace", 9.0, 4.0, 34.0, step=0.5, unit="km/h", hint="Below 7.2 km/h it is a walk."),
        "slope": whole("Slope", 0, -15, 15, unit="%", hint="Above 0 is uphill, below 0 is downhill."),
        "strength": whole(
            "Strength", 100, 50, 140, unit="% of norm", hint="100 % is a typical young adult of the same sex."
        ),
        "measured": percent("The measured people's strength", measured, "% of norm"),
        "swing": percent(
            "What swinging the leg asks",
            swing,
            "% of norm",
            more=" The other three guesses move with it.",
        ),
    }


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A runner in their stride and the effort of each muscle, with the measured efforts of ankle and knee."""
    marks, key = measured()
    return Explorer(
        slug="muscles-at-work",
        title="Legs at work, through one stride",
        controls=_controls(assumptions),
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            dial_figure(), insets=dial_insets(), alt=ABOUT_DIAL, dark=DARK, narrow=NARROW_DIAL, height=HEIGHT
        ),
        view_title="Dial",
        views={
            "two": View(
                "Two runners",
                Picture(
                    pair_figure(), insets=pair_insets(), alt=ABOUT_PAIR, dark=DARK, narrow=NARROW_PAIR, height=HEIGHT
                ),
            ),
            "measured": View(
                "Measured or guessed",
                Picture(measured_figure(marks), alt=ABOUT_MEASURED, dark=DARK, narrow=NARROW_BARS, height=HEIGHT),
            ),
        },
        play="moment",
        table=TABLE,
        key=key,
        key_title="The measured efforts in this picture",
        footnotes=rests_on("muscles-at-work", assumptions),
        keep=(
            *(Column(f"{title(muscle)}, %", muscle) for muscle in ORDER),
            Column("Place of the calves", "calves_place", 0),
        ),
        data={
            "assumptions": assumptions.flat(),
            "open": [key for keys in OPEN for key in keys],
            "corners": _corners(assumptions),
            "windows": window_data(),
            "strides": strides(),
            "swing_usual": round(100 * assumptions["swing_hamstrings"]),
        },
        gate="muscles-at-work",
        version=model_version(),
    )
