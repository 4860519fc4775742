"""Which muscle is closest to its limit at which pace: six tanks at one pace, and effort against pace, from a slow jog to a sprint.

Two muscles were measured, in people trained for sprinting, at a run and at a sprint: the marks. The curves of the swing muscles are our
guess, led by the finding that above 7 m/s these muscles take over; the shade shows how wide the guess is.
"""

from __future__ import annotations

from legstrength.explorers.common.axes import NARROW_PANELS
from legstrength.explorers.common.controls import percent
from legstrength.explorers.common.notes import model_version, origin, rests_on
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.pace_and_bursts.muscles.core import FASTEST, SLOWEST, run
from legstrength.explorers.pace_and_bursts.muscles.picture import curves_figure, tanks_figure
from legstrength.explorers.pace_and_bursts.muscles.trials import _key
from legstrength.explorers.pace_and_bursts.muscles.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, View, decimal, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions

ABOUT_BODIES = "Nobody has measured these two. Studies of moving joints say that the curve rises, but not where it starts or how steep it is."


GROUPS = (
    Group("training", "Your training", ("pace", "strength")),
    Group("bodies", "What we assume about bodies", ("swing", "power"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Easy jog", {"pace": 9.0, "strength": 100}),
    Scenario("Interval", {"pace": 15.0, "strength": 100}),
    Scenario("Stride", {"pace": 21.0, "strength": 100}),
    Scenario("Sprint", {"pace": 27.0, "strength": 100}),
    Scenario("The people measured", {"pace": 33.5, "strength": 110}),
)
TABLE = Table(
    "Effort of a step at steps of pace, in per cent of strength. Low and high: our guess for hamstrings and hip flexors.",
    (
        Column("Pace, km/h", "paces", 1),
        Column("Calves, %", "calves", 0),
        Column("Quadriceps, %", "quadriceps", 0),
        Column("Hamstrings, %", "hamstrings", 0),
        Column("Hip flexors, %", "hip_flexors", 0),
        Column("Swing, low, %", "low", 0),
        Column("Swing, high, %", "high", 0),
        Column("Glutes, %", "glutes", 0),
        Column("Stabilisers, %", "stabilisers", 0),
    ),
    every=3,
)
KEEP = (
    Column("Pace, km/h", "pace_kept", 1),
    Column("Calves, %", "at_calves", 0),
    Column("Quadriceps, %", "at_quadriceps", 0),
    Column("Hamstrings, %", "at_hamstrings", 0),
    Column("Overtaking, km/h", "over_quadriceps", 1),
)


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, and what we assume about bodies."""
    swing, power = assumptions.details("swing_hamstrings"), assumptions.details("speed_power_hamstrings")
    return {
        "pace": decimal("Pace", 9.0, SLOWEST, FASTEST, step=0.5, unit="km/h"),
        "strength": whole(
            "Strength of all muscles",
            100,
            100,
            130,
            unit="% of norm",
            hint="The people measured train for sprints: we take them to be at 110 %.",
        ),
        "swing": percent("Swing muscles at 12.6 km/h", swing, "% of norm"),
        "power": decimal(
            "How steeply they rise",
            power.value,
            power.low,
            power.high,
            step=0.01,
            unit="(exponent)",
            hint=f"{power.meaning} {origin(power)}; plausible from {power.low:g} to {power.high:g}.",
        ),
    }


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """Effort of a step against pace, a curve for each muscle, with the measured points."""
    swing, power = assumptions.details("swing_hamstrings"), assumptions.details("speed_power_hamstrings")
    curves = Picture(
        curves_figure(),
        alt="Line chart of the effort of a step against running pace, one line for each muscle, with four measured points and a wide band for what "
        "we guess about the swing muscles.",
        dark=DARK,
        narrow=NARROW_PANELS,
        height=420,
    )
    return Explorer(
        slug="pace-and-bursts-muscles",
        title="Which muscle works hardest at which pace",
        controls=controls(assumptions),
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            tanks_figure(),
            alt="Six bars, one for each muscle of the leg: how much of its strength a step takes at the chosen pace, with the line above which a step builds.",
            dark=DARK,
            height=420,
        ),
        view_title="Tanks",
        views={"curves": View("Every pace", curves)},
        table=TABLE,
        key=_key(),
        key_title="The measured points in this picture",
        caveats=("A steady pace is shown. A burst asks for more than its pace does, and this figure leaves that out.",),
        footnotes=rests_on("pace-and-bursts-muscles", assumptions),
        keep=KEEP,
        data={
            "assumptions": assumptions.flat(),
            "muscles": MUSCLE_NAMES,
            "ends": {
                "least_swing": swing.low,
                "most_swing": swing.high,
                "least_power": power.low,
                "most_power": power.high,
            },
        },
        version=model_version(),
    )
