"""The pictures of bodies: the slice through Ben's thigh, and what three machines say of him."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import blank, hidden
from legstrength.explorers.common.palette import BURSTS, GHOST, INK, JOG, LIFT, MUSCLES, SAND, SOFT
from legstrength.explorers.common.pictures import label, written
from legstrength.explorers.common.runner.people import head
from legstrength.explorers.lean_or_bulky import drawing, shapes
from legstrength.live import Inset

NAMES = {"jog": "Jogging", "sprints": "Sprints", "weights": "Weights"}

KINDS = {"jog": (JOG, 3.0), "sprints": (BURSTS, 2.0), "weights": (LIFT, 4.0)}
"""Each training with its colour and the width of its line."""

LEFT, RIGHT = 0.59, 0.605
"""Where the slice ends and the words begin, in shares of the picture's width."""

HALF = 114.0
"""Half of the side of the square in which the slice stands, in its own units."""

MUSCLE = MUSCLES["quadriceps"]

MARGIN = {"l": 4, "r": 6, "t": 24, "b": 6}


def corner(text: str, y: float, anchor: str, shift: float) -> dict:
    """Return words in a corner at the left of the picture."""
    place = {"xref": "paper", "yref": "paper", "x": 0, "y": y, "xanchor": "left", "yanchor": anchor, "yshift": shift}
    return {**place, "text": text, "showarrow": False, "font": {"color": SOFT, "size": 13}}


def row(y: float, words: str, number: str, colour: str) -> list[go.Scatter]:
    """Return a line of the sum beside the slice: what, and by how much."""
    what = written(INK, 0.0, y, words, "middle right")
    much = label(colour, 100.0, y, f"{{{number}:+.1f}} %", "middle left")
    what.textfont.size = much.textfont.size = 14
    return [what, much]


def beside(traces: list[go.Scatter]) -> list[go.Scatter]:
    """Put traces into the panel at the right."""
    for trace in traces:
        trace.xaxis, trace.yaxis = "x2", "y2"
    return traces


def slice_figure() -> go.Figure:
    """Return the sum of nerves and muscle, with the room for the slice at its left and for the magnifier above."""
    layout = blank(
        MARGIN,
        xaxis=hidden(-HALF, HALF, domain=[0, LEFT]),
        yaxis=hidden(-HALF, HALF),
        xaxis2=hidden(0, 100, domain=[RIGHT, 1], anchor="y2"),
        yaxis2=hidden(0, 100, anchor="x2"),
        annotations=[corner("front", 1, "bottom", 2), corner("back", 0, "bottom", 0)],
    )
    rule = go.Scatter(
        mode="lines",
        x=[0, 100],
        y=[34.5, 34.5],
        line={"color": GHOST, "width": 1.5},
        hoverinfo="skip",
        cliponaxis=False,
    )
    words = [
        *row(51.0, "Nerves", "now_nerves", MUSCLE),
        *row(40.5, "Muscle", "now_muscle", MUSCLE),
        rule,
        *row(28.0, "Strength", "now_strength", INK),
        written(SOFT, 12.0, 13.5, "newly switched on", "middle right"),
        written(SOFT, 12.0, 4.0, "where it was", "middle right"),
    ]
    return go.Figure(data=beside(words), layout=layout)


def slice_insets() -> tuple[Inset, ...]:
    """Return the slice, the magnifier and the key."""
    told = "A slice through Ben's thigh, the front above, with the fibres of the muscle as dots"
    return (
        Inset(drawing.thigh(), 0, 0, shapes.HIGH, told, unit="axes", parts=drawing.thigh_parts(), middle=True),
        Inset(
            drawing.lens(),
            58.0,
            80.0,
            43.0,
            "The edge of the muscle under a magnifier",
            panel="x2 y2",
            unit="axes",
            parts={"lens_muscle": {"d": "lens_muscle"}},
            middle=True,
        ),
        Inset(drawing.key(), 4.0, 8.5, 19.0, "What the marks stand for", panel="x2 y2", unit="axes", middle=True),
    )


def tests_figure() -> go.Figure:
    """Return what a machine and a scan say of each Ben, one beside the other."""
    words = [
        go.Scatter(mode="lines", x=[x, x], y=[0, 96], line={"color": SAND, "width": 2}, hoverinfo="skip")
        for x in (1, 2)
    ]
    for place, (kind, (colour, _)) in enumerate(KINDS.items()):
        middle = place + 0.5
        much = label(colour, middle, 21.0, f"{{{kind}_strength_year:+.1f}} %", "middle center")
        much.textfont.size = 19
        words += [
            written(INK, middle, 33.5, NAMES[kind], "middle center"),
            much,
            label(MUSCLE, middle, 7.0, f"muscle {{{kind}_size_year:+.1f}} %", "middle center"),
        ]
    return go.Figure(data=words, layout=blank(MARGIN, xaxis=hidden(0, 3), yaxis=hidden(0, 100)))


def tests_insets() -> tuple[Inset, ...]:
    """Return three Bens, each above the dial of his machine."""
    found = []
    for place, kind in enumerate(KINDS):
        middle, name = place + 0.5, NAMES[kind].lower()
        turned = {"needle": {"transform": f"{kind}_needle"}}
        found += [
            Inset(head("Ben"), middle, 73.0, 26.0, f"Ben after a year of {name}", unit="axes"),
            Inset(drawing.dial(), middle, 39.0, 31.0, f"A dial: his strength after {name}", unit="axes", parts=turned),
        ]
    return tuple(found)
