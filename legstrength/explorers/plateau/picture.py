"""The pictures of a year in stairs: Mia's, and both twins' beside each other."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, GHOST, JOG, LIFT, SAND, faint
from legstrength.explorers.common.pictures import label, level, line, unseen
from legstrength.explorers.common.runner.people import person
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.plateau.drawing import lou, prints
from legstrength.explorers.plateau.stairs import HALF
from legstrength.live import Inset

LOW, HIGH = -9.0, 35.0
"""The axis of the stairs: the same in both of their pictures. Below zero lie the prints."""

TALL = 13.0
"""How high a runner is, in the units of the axis: an illustration, no measure."""

ALONE, BESIDE = 7.4, 4.7
"""How high a row of prints is below one staircase, and below each of two."""

BEFORE, AFTER = -3.0, 57.0
"""The weeks at which the picture begins and ends."""

PHASE = 0.15

HALVES = ([HALF / 2, 1.5 * HALF], ["weeks 1–26", "27–52"])
"""Where the halves of the year are named, and how."""


def bare(colour: str, *axis: str) -> dict:
    """Return the style of an edge that is not seen."""
    x, y = axis or ("x", "y")
    return {**unseen(colour), "xaxis": x, "yaxis": y}


def shade(low: float, high: float, *axis: str) -> list[go.Scatter]:
    """Return the ground behind the second half of a year, up to a height."""
    ends = [float(HALF), float(WEEKS)]
    lower = go.Scatter(x=ends, y=[low, low], **bare(SAND, *axis))
    return [lower, go.Scatter(x=ends, y=[high, high], fill="tonexty", fillcolor=SAND, **bare(SAND, *axis))]


def steps(colour: str, name: str, width: float = 3, previous: bool = False, shown: str = "") -> list[go.Scatter]:
    """Return a staircase that is filled down to the ground."""
    seen = {"visible": shown} if shown else {}
    floor = go.Scatter(meta={"x": f"{name}_along", "y": f"{name}_floor", **seen}, **bare(colour))
    body = go.Scatter(
        meta={"x": f"{name}_along", "y": f"{name}_up", **seen},
        fill="tonexty",
        fillcolor=faint(colour, 0.14),
        **bare(colour),
    )
    edge = line(
        colour,
        f"{name}_along",
        f"{name}_up",
        width=width,
        previous=previous,
        hover="Week %{x}: %{y:.1f} %",
        shown=shown,
    )
    return [floor, body, edge]


def total(colour: str, week: float, words: str, shown: str = "") -> go.Scatter:
    """Return what a half of the year brought, in large type on the ground below its stairs."""
    made = label(colour, week, 0.0, words, "top center", shown=shown)
    made.textfont.size = 16
    return made


def dotted(name: str) -> go.Scatter:
    """Return the outline of a staircase as a quiet dotted line."""
    return line(GHOST, f"{name}_along", f"{name}_up", width=2.2, dash="dot")


def onto(traces: list[go.Scatter], number: str) -> list[go.Scatter]:
    """Return traces that stand on other axes of these numbers."""
    for trace in traces:
        trace.xaxis, trace.yaxis = f"x{number}", f"y{number}"
    return traces


def lane(name: str, ghost: str) -> list[go.Scatter]:
    """Return a twin's stairs with what each half of the year brought."""
    return [
        *shade(0.0, HIGH),
        dotted(ghost),
        *steps(JOG, name),
        level(BASELINE, (0, WEEKS), 0.0, width=1.5, dash="solid"),
        total(BASELINE, HALF / 2, f"{{{name}_half:+.1f}}"),
        total(JOG, 1.5 * HALF, f"{{{name}_late:+.1f}}", "second"),
    ]


def stair_axes(title: str) -> go.Layout:
    """Return the axes of a staircase: halves of a year across, gain upwards."""
    places, names = HALVES
    made = axes("", (BEFORE, AFTER), title, (LOW, HIGH), tickvals=places, ticktext=names)
    made.xaxis.update(ticks="", linecolor=None)
    made.yaxis.update(tickvals=[0, 10, 20, 30], ticks="", linecolor=None)
    made.margin.b = 30
    return made


def row(name: str, who: str, height: float, panel: str = "x y") -> Inset:
    """Return ten footprints of somebody below the stairs, half-way between the ground and the edge."""
    svg, parts = prints(name)
    foot = (LOW - height) / 2
    told = f"Ten of {who}'s steps"
    return Inset(svg, WEEKS / 2, foot, height, told, panel=panel, unit="axes", parts=parts, looks=("prints",))


def mia(panel: str = "x y") -> Inset:
    """Return Mia on her stair."""
    return Inset(person("Mia", PHASE), "stands", "mia_now", TALL, "Mia on her stairs", panel=panel, unit="axes")


def stairs_insets() -> tuple[Inset, ...]:
    """Return Mia and her ten steps."""
    return (mia(), row("mia", "Mia", ALONE))


def twins_insets() -> tuple[Inset, ...]:
    """Return both twins, each with ten steps."""
    svg, parts = lou(PHASE + 0.5)
    with_sack = Inset(
        svg, "stands", "lou_now", TALL, "Lou with her rucksack on her stairs", panel="x2 y2", unit="axes", parts=parts
    )
    return (mia(), row("mia", "Mia", BESIDE), with_sack, row("lou", "Lou", BESIDE, "x2 y2"))


def stairs_figure() -> go.Figure:
    """Return Mia's staircase, with the same jog dotted, and how far the year could be from it."""
    interval = {"color": JOG, "width": 2.5}
    ends = go.Scatter(
        mode="lines",
        x=[WEEKS + 2.0, WEEKS + 2.0],
        meta={"y": "range", "visible": "ended"},
        line=interval,
        hoverinfo="skip",
    )
    return go.Figure(
        data=[
            *shade(0.0, HIGH),
            dotted("mia_year"),
            *steps(JOG, "mia", previous=True),
            line(
                LIFT, "later_along", "later_up", width=3, hover="Week %{x}, jog and sets: %{y:.1f} %", shown="lifting"
            ),
            level(BASELINE, (0, WEEKS), 0.0, width=1.5, dash="solid"),
            ends,
            label(
                JOG,
                WEEKS + 1.0,
                "low_year",
                "could be {low_year:.0f} to {high_year:.0f} %",
                "middle left",
                at="last",
                shown="ended",
            ),
            total(BASELINE, HALF / 2, "{mia_half:+.1f} %"),
            total(JOG, 1.5 * HALF, "{mia_late:+.1f} %", "second"),
        ],
        layout=stair_axes("Stronger than in week 0"),
    )


def twins_figure() -> go.Figure:
    """Return both staircases beside each other, Mia's dotted behind Lou's."""
    layout = stair_axes("Mia: the same jog")
    layout.xaxis.domain = [0, 0.48]
    layout.xaxis2 = {**layout.xaxis.to_plotly_json(), "domain": [0.52, 1], "anchor": "y2"}
    layout.yaxis2 = {**layout.yaxis.to_plotly_json(), "anchor": "x2", "showticklabels": False}
    second = {**layout.annotations[0].to_plotly_json(), "text": "Lou: the rucksack", "x": 0.52}
    layout.annotations = [*layout.annotations, second]
    return go.Figure(data=[*lane("mia", "mia_year"), *onto(lane("lou", "mia_year"), "2")], layout=layout)
