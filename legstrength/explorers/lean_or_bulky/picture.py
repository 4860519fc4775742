"""Strength above and size below, a curve for each training."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import lower, panels
from legstrength.explorers.common.palette import BURSTS, INK, JOG, LIFT, TRIAL
from legstrength.explorers.common.pictures import band, baseline, label, line, named
from legstrength.explorers.lean_or_bulky.core import NAMED_WEEKS, WEEKS
from legstrength.explorers.lean_or_bulky.trials import size_marks

RIGHT_EDGE = 72

STRENGTH, SIZE = (-4.0, 31.0), (-11.0, 20.0)

KINDS = {"jog": (JOG, 3.0), "sprints": (BURSTS, 2.0), "weights": (LIFT, 4.0)}
"""Each training with its colour and the width of its line."""

NAMES = {"jog": "Jogging", "sprints": "Sprints", "weights": "Weights"}

SHORT = {"jog": "Jog", "sprints": "Sprint", "weights": "Lift"}
"""The same as labels, which a phone has room for."""


def panel(what: str) -> list[go.Scatter]:
    """Return the curves of strength or of size, with bands and names at their ends."""
    traces = []
    for kind, (colour, _) in KINDS.items():
        traces += band(colour, "band_weeks", f"{kind}_{what}_low", f"{kind}_{what}_high", 0.14)
    traces += baseline(WEEKS)
    for kind, (colour, width) in KINDS.items():
        hover = f"Week %{{x}}, {NAMES[kind].lower()}, {what}: %{{y:.1f}} %"
        traces.append(
            line(colour, "weeks", f"{kind}_{what}", width=width, previous=True, hover=hover, shown=f"{kind}_shown")
        )
        traces.append(
            label(
                colour,
                WEEKS + 1,
                f"{kind}_{what}",
                f"{SHORT[kind]} {{{kind}_{what}_year:+.1f}}",
                "middle right",
                at="last",
                shown=f"{kind}_shown",
            )
        )
    return traces


def two_panels() -> go.Layout:
    """Return the two panels, the lower one with more room, for the trials."""
    layout = panels(
        "Weeks",
        (0, RIGHT_EDGE),
        ("Strength: change on a machine", STRENGTH),
        ("Size: change of muscle in a scan", SIZE),
        tickvals=[0, *NAMED_WEEKS],
    )
    layout.yaxis.domain, layout.yaxis2.domain = [0.67, 1], [0, 0.56]
    layout.annotations[1].y = 0.56
    return layout


def figure(points: list[dict]) -> go.Figure:
    """Return strength above and size below, with the trials of size."""
    return go.Figure(
        data=[
            *panel("strength"),
            named(INK, WEEKS, 29.0, "Shaded: what we don't know"),
            *lower(
                [
                    *panel("size"),
                    *size_marks(points),
                    named(TRIAL, WEEKS, 18.8, "● ran  ■ cycled  ◆ lifted"),
                ]
            ),
        ],
        layout=two_panels(),
    )
