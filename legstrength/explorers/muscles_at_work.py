"""Which muscles a stride uses, when, and how close to their limit: a leg that moves, and a bar for each muscle.

One effort a muscle and stride is the model's; the moment in which a muscle works is from studies of muscle currents in running. Only ankle
and knee were measured as a share of what they can give, so only two of the six bars stand on measured ground, and the bars say so.
"""

from __future__ import annotations

from itertools import product
from string import ascii_uppercase

import plotly.graph_objects as go

from legstrength.evidence.bibliography import citations
from legstrength.evidence.stride import measured_efforts, windows
from legstrength.explorers.leg_drawing import ORDER, TITLES, drawing
from legstrength.explorers.leg_pose import strides
from legstrength.explorers.palette import BASELINE, DARK, INK, MUSCLES, TRIAL, faint
from legstrength.explorers.pictures import NARROW, axes
from legstrength.explorers.settings import assumption_hint, assumption_notes, model_version
from legstrength.explorers.stride_efforts import EDGE, HALF_ACTIVE, SWINGERS, run, sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, decimal, whole
from legstrength.model import DEFAULT, Assumptions

ROWS = len(ORDER)
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
RESTS_ON = (
    "stance_quadriceps",
    "stance_calves",
    "stance_speed",
    "ground_force_slow_run",
    "ground_force_rise",
    "swing_speed",
    "swing_glutes",
    "swing_stabilisers",
)
ABOUT_BODIES = (
    "The first number says how strong the people were in whom ankle and knee were measured. The second is our guess of what swinging a leg "
    "asks. Move them and see which bars hang on a guess."
)


def _corners(assumptions: Assumptions) -> list[list[float]]:
    """Return the open numbers at every combination of low and high ends of the three sets."""
    return [
        [getattr(assumptions.details(key), end) for keys, end in zip(OPEN, ends, strict=True) for key in keys]
        for ends in product(("low", "high"), repeat=len(OPEN))
    ]


def _windows() -> list[dict]:
    """Return the windows that shade the drawing, in pieces within 0 to 100."""
    level = {"core": 1.0, "active": HALF_ACTIVE}
    return [
        {"part": window.part, "start": start, "end": end, "level": level[window.kind]}
        for window in windows()
        if window.kind in level
        for start, end in window.pieces()
    ]


def _bar(place: int, muscle: str) -> list[go.Scatter]:
    """Return a muscle's row: what is open as a pale bar, the effort as a full one, the walk and the run before as small ticks."""
    colour, at = MUSCLES[muscle], ROWS - 0.5 - place

    def lying(result: str, y: list[float], **line: object) -> go.Scatter:
        return go.Scatter(
            mode="lines", y=y, meta={"x": f"{muscle}_{result}"}, x=[0, 0], line=line, hoverinfo="skip", cliponaxis=False
        )

    tip = lying("tip", [at - 0.14, at + 0.14], color=colour, width=2)
    tip.meta = {**tip.meta, "previous": True}
    return [
        lying("open", [at, at], color=faint(colour, 0.22), width=18),
        lying("bar", [at, at], color=colour, width=8),
        lying("usual", [at - 0.16, at + 0.16], color=BASELINE, width=2),
        tip,
        go.Scatter(
            mode="text",
            meta={"x": "label_x", "y": f"{muscle}_label_at", "text": f"{muscle}_label"},
            textposition="middle right",
            textfont={"color": colour, "size": 14},
            hoverinfo="skip",
            cliponaxis=False,
        ),
    ]


def _measured() -> tuple[list[go.Scatter], tuple[tuple[str, str], ...]]:
    """Return the measured efforts as lettered marks below the bars of their muscles, and what each letter stands for."""
    points = list(zip(ascii_uppercase, measured_efforts(), strict=False))
    words = [
        f"{citations()[one.key]}: {one.gait} at {one.metres_per_second:g} m/s ({one.metres_per_second * 3.6:.0f} km/h), {one.joint}: "
        f"{one.percent:.0f} ± {one.spread:.0f} % of the greatest force in hopping. The ± is how far people differed."
        for _, one in points
    ]
    marks = go.Scatter(
        mode="markers+text",
        x=[one.percent for _, one in points],
        y=[ROWS - 0.5 - ORDER.index(one.muscle) - 0.27 for _, one in points],
        text=[letter for letter, _ in points],
        textposition="bottom center",
        textfont={"color": TRIAL, "size": 12},
        marker={"color": TRIAL, "size": 8, "symbol": "diamond"},
        hovertext=words,
        hoverinfo="text",
    )
    return [marks], tuple(zip([letter for letter, _ in points], words, strict=True))


def _words(x: float, y: float, colour: str, text: str, position: str) -> go.Scatter:
    return go.Scatter(
        x=[x],
        y=[y],
        text=[text],
        mode="text",
        textposition=position,
        textfont={"color": colour, "size": 12},
        hoverinfo="skip",
        cliponaxis=False,
    )


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A leg in its stride and the effort of each muscle, with the measured efforts of ankle and knee."""
    measured, swing = assumptions.details("measured_runners_strength"), assumptions.details("swing_hamstrings")
    marks, key = _measured()
    layout = axes(
        "Peak effort, % of the muscle's strength", (0, EDGE), "", (0, ROWS + 0.35), tickvals=[0, 50, 100, 150]
    )
    layout.yaxis.visible = False
    layout.annotations = []
    layout.margin = {"l": 12, "r": 12, "t": 8, "b": 50}
    figure = go.Figure(
        data=[
            go.Scatter(
                x=[100, 100],
                y=[0, ROWS],
                mode="lines",
                line={"color": INK, "width": 1.5, "dash": "dash"},
                hoverinfo="skip",
            ),
            _words(100, ROWS + 0.15, INK, "all it can give", "middle center"),
            _words(EDGE, 5.0, BASELINE, "grey tick: a walk", "middle left"),
            _words(EDGE, 4.0, INK, "pale: not known", "middle left"),
            *(trace for place, muscle in enumerate(ORDER) for trace in _bar(place, muscle)),
            *marks,
        ],
        layout=layout,
    )
    return Explorer(
        slug="muscles-at-work",
        title="A leg at work, through one stride",
        controls={
            "moment": whole("Moment of the stride", 15, 0, 100, unit="%"),
            "pace": decimal("Pace", 9.0, 4.0, 34.0, step=0.5, unit="km/h", hint="Below 7.2 km/h it is a walk."),
            "slope": whole("Slope", 0, -15, 15, unit="%", hint="Above 0 is uphill, below 0 is downhill."),
            "strength": whole(
                "Strength", 100, 50, 140, unit="% of norm", hint="100 % is a typical young adult of the same sex."
            ),
            "measured": whole(
                "The measured people's strength",
                round(100 * measured.value),
                round(100 * measured.low),
                round(100 * measured.high),
                unit="% of norm",
                hint=assumption_hint(measured),
            ),
            "swing": whole(
                "What swinging the leg asks",
                round(100 * swing.value),
                round(100 * swing.low),
                round(100 * swing.high),
                unit="% of norm",
                hint=assumption_hint(swing) + " The other three guesses move with it.",
            ),
        },
        groups=(
            Group("stride", "One stride, from touchdown to touchdown", ("moment",)),
            Group("training", "Your training", ("pace", "slope", "strength")),
            Group("bodies", "What we assume about bodies", ("measured", "swing"), folded=True, about=ABOUT_BODIES),
        ),
        scenarios=(
            Scenario("Walk", {"pace": 5.5, "slope": 0}),
            Scenario("Jog", {"pace": 9.0, "slope": 0}),
            Scenario("Run", {"pace": 15.0, "slope": 0}),
            Scenario("Sprint", {"pace": 33.5, "slope": 0}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Horizontal bars of the peak effort of six muscle groups in one stride, with measured efforts of ankle and knee as lettered marks.",
            dark=DARK,
            narrow={**NARROW, "margin": {"l": 8, "r": 8, "t": 8, "b": 46}},
            height=470,
        ),
        table=Table(
            "Peak effort in one stride, in % of each muscle's strength: the model's value, its lowest and highest, and the same body in a walk. "
            "Below, what each muscle does at moments of a running stride.",
            (Column("In one stride", "moments"), *(Column(TITLES[muscle], f"{muscle}_cells") for muscle in ORDER)),
        ),
        key=key,
        key_title="The measured efforts in this picture",
        footnotes=assumption_notes(assumptions, *RESTS_ON),
        keep=tuple(Column(f"{TITLES[muscle]}, %", muscle) for muscle in ORDER),
        data={
            "assumptions": assumptions.flat(),
            "open": [key for keys in OPEN for key in keys],
            "corners": _corners(assumptions),
            "windows": _windows(),
            "strides": strides(),
            "swing_usual": round(100 * swing.value),
        },
        gate="muscles-at-work",
        version=model_version(),
        drawing=drawing(),
    )
