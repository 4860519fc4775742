"""Which muscles a stride uses, when, and how close to their limit: a runner who moves, and a bar for each muscle.

One effort a muscle and stride is the model's; the moment in which a muscle works is from studies of muscle currents in running. Only ankle
and knee were measured as a share of what they can give, so only two of the six bars stand on measured ground, and the bars say so.
"""

from __future__ import annotations

from itertools import product

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW, axes
from legstrength.explorers.common.controls import percent
from legstrength.explorers.common.leg_pose import ORDER, TITLES, strides
from legstrength.explorers.common.notes import model_version, rests_on
from legstrength.explorers.common.palette import BASELINE, DARK, INK
from legstrength.explorers.common.runner.work import window_data
from legstrength.explorers.muscles_at_work.core import EDGE, SWINGERS, run
from legstrength.explorers.muscles_at_work.drawing import drawing
from legstrength.explorers.muscles_at_work.picture import ROWS, _bar, _measured, _words
from legstrength.explorers.muscles_at_work.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, decimal, whole
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
    "The first number says how strong the people were in whom ankle and knee were measured. The second is our guess of what swinging a leg "
    "asks. Move them and see which bars hang on a guess."
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
    (Column("In one stride", "moments"), *(Column(TITLES[muscle], f"{muscle}_cells") for muscle in ORDER)),
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


def _figure(marks: list[go.Scatter]) -> go.Figure:
    """Return a bar for each muscle with the measured efforts, and what its signs stand for."""
    layout = axes(
        "Peak effort, % of the muscle's strength", (0, EDGE), "", (0, ROWS + 0.35), tickvals=[0, 50, 100, 150]
    )
    layout.yaxis.visible = False
    layout.annotations = []
    layout.margin = {"l": 12, "r": 18, "t": 8, "b": 50}
    limit = go.Scatter(
        x=[100, 100],
        y=[0, ROWS],
        mode="lines",
        line={"color": INK, "width": 1.5, "dash": "dash"},
        hoverinfo="skip",
    )
    return go.Figure(
        data=[
            limit,
            _words(100, ROWS + 0.15, INK, "all it can give", "middle center"),
            _words(EDGE, 5.0, BASELINE, "grey tick: a walk", "middle left"),
            _words(EDGE, 4.0, INK, "pale: not known", "middle left"),
            *(trace for place, muscle in enumerate(ORDER) for trace in _bar(place, muscle)),
            *marks,
        ],
        layout=layout,
    )


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A runner in their stride and the effort of each muscle, with the measured efforts of ankle and knee."""
    marks, key = _measured()
    return Explorer(
        slug="muscles-at-work",
        title="Legs at work, through one stride",
        controls=_controls(assumptions),
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            _figure(marks),
            alt="Horizontal bars of the peak effort of six muscle groups in one stride, with measured efforts of ankle and knee as lettered marks.",
            dark=DARK,
            narrow={**NARROW, "margin": {"l": 8, "r": 18, "t": 8, "b": 46}},
            height=470,
            panels=("Effort",),
        ),
        table=TABLE,
        key=key,
        key_title="The measured efforts in this picture",
        footnotes=rests_on("muscles-at-work", assumptions),
        keep=tuple(Column(f"{TITLES[muscle]}, %", muscle) for muscle in ORDER),
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
        drawing=drawing(),
    )
