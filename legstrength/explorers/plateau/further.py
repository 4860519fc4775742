"""The pictures of the second reason and of the second half: the jars that a gain fills, and four Mias from week 26 on."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, JOG, LIFT, faint
from legstrength.explorers.common.pictures import label, level, line, written
from legstrength.explorers.common.runner.people import head
from legstrength.explorers.plateau.picture import BEFORE, bare, steps
from legstrength.explorers.plateau.stairs import APART, HALF
from legstrength.live import Inset

RACE_HIGH = 6.0
"""The top of the axis of the second half."""

FACE = 26.0
"""How high a face is there, in px."""


RUNNERS = ("same", "longer", "faster", "sets")
RACE_NAMES = ("same jog", "+ 1 hour", "+ 3 km/h", "6 hard sets")


def jars_figure() -> go.Figure:
    """Return the three jars, as wide as their rooms, and how full each is."""
    data = []
    for name, said in (("nerves", "nerves"), ("quick", "quick"), ("slow", "slow growth")):
        data += [
            go.Scatter(meta={"x": f"{name}_ends"}, y=[0.0, 0.0], **bare(JOG)),
            go.Scatter(
                meta={"x": f"{name}_ends", "y": f"{name}_top"}, fill="tonexty", fillcolor=faint(JOG, 0.22), **bare(JOG)
            ),
            line(JOG, f"{name}_ends", f"{name}_top", width=3),
            go.Scatter(
                mode="lines",
                meta={"x": f"{name}_jar"},
                y=[104.0, 0.0, 0.0, 104.0],
                line={"color": BASELINE, "width": 2.5},
                hoverinfo="skip",
            ),
            written(BASELINE, f"{name}_middle", 118.0, said, "top center", at="last"),
            label(JOG, f"{name}_middle", 104.0, f"{{{name}_full:.0f}} %", "top center", at="last"),
        ]
    layout = axes(
        "wider jar: more room to get stronger",
        (-2.0, 76.0),
        "How full each jar is",
        (-2.0, 134.0),
        showticklabels=False,
    )
    layout.xaxis.update(ticks="", linecolor=None)
    layout.yaxis.update(showticklabels=False, showgrid=False, ticks="", linecolor=None)
    return go.Figure(data=data, layout=layout)


def race_figure() -> go.Figure:
    """Return four second halves beside each other, one for each thing that Mia could do from week 26 on."""
    data = []
    middles = []
    for place, name in enumerate(RUNNERS):
        left = place * APART
        middles.append(left + HALF / 2)
        colour = LIFT if name == "sets" else JOG
        data += [
            *steps(colour, f"race_{name}"),
            level(BASELINE, (left, left + HALF), 0.0, width=1.5, dash="solid"),
            label(
                colour,
                f"race_{name}_stands",
                f"race_{name}_at",
                f"{{race_{name}:+.1f}} %",
                "middle left",
                at="last",
                shown="second",
            ),
        ]
    layout = axes(
        "",
        (BEFORE, len(RUNNERS) * APART),
        "Stronger than in week 26",
        (-0.3, RACE_HIGH),
        tickvals=middles,
        ticktext=list(RACE_NAMES),
    )
    layout.xaxis.update(ticks="", linecolor=None)
    layout.yaxis.update(tickvals=[0, 2, 4], ticks="", linecolor=None)
    return go.Figure(data=data, layout=layout)


def race_insets() -> tuple[Inset, ...]:
    """Return Mia's face on each of her four staircases."""
    return tuple(
        Inset(head("Mia"), f"race_{name}_stands", f"race_{name}_at", FACE, f"Mia: {said}")
        for name, said in zip(RUNNERS, RACE_NAMES, strict=True)
    )
