"""What the pictures of a leaking gain are made of: buckets with their water, plug and tap, a calendar, and the axes on which they stand."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import (
    BARK,
    BASELINE,
    GHOST,
    GRID,
    INK,
    JOG,
    LIFT,
    SAND,
    SOFT,
    THRESHOLD,
    faint,
)
from legstrength.explorers.common.pictures import label, level, line, unseen, written
from legstrength.explorers.staying_strong.layout import FLOOR, FOOT, MIDDLE, MOUTH, RIM, TAP_AT, TOP, WIDE
from legstrength.live import Inset

LOW, HIGH = FLOOR, 172.0
"""The axis of all that is left: room for the leak below, and for the tap above."""

BUILT = 100.0

WATER = 0.22

FACE = 28.0
"""How high a face is in a picture, in px."""

LARGE = 19
"""The size of the number in a bucket."""

TAP_HIGH, LEAF_HIGH = 30.0, 37.0

TAP = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-64 -6 120 36">'
    f'<path d="M-62 6H-14C-2 6 4 12 4 24V30H-12V26C-12 22 -14 20 -18 20H-62Z" fill="{SAND}" stroke="{BARK}" stroke-width="2.4" stroke-linejoin="round"/>'
    f'<path d="M-34 6V-3M-45 -3h22" fill="none" stroke="{BARK}" stroke-width="4" stroke-linecap="round"/></svg>'
)
"""The end of the pipe is in the middle of its box."""

LABELLED = 3
"""On how many stairs stands what they save: the others save too little to need a number."""

LEAF = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 42 48">'
    f'<rect x="3" y="6" width="36" height="40" rx="3" fill="none" stroke="{BARK}" stroke-width="1.6"/>'
    f'<path d="M3 15V9A3 3 0 0 1 6 6H36A3 3 0 0 1 39 9V15Z" fill="{BARK}"/>'
    f'<path d="M12 2V10M30 2V10" stroke="{SOFT}" stroke-width="2" stroke-linecap="round"/>'
    f'<text data-part="week" x="21" y="33" font-size="17" font-weight="700" text-anchor="middle" fill="{INK}"/>'
    f'<text x="21" y="42" font-size="8" text-anchor="middle" fill="{SOFT}">week</text></svg>'
)
"""A leaf of a calendar with the week of the water in the bucket."""

SECOND = 0.66
"""Where the panel at the right begins, as a share of the width."""


def between(colour: str, across: str, low: str | float, high: str | float, shown: str = "") -> list[go.Scatter]:
    """Return the area between two results over a third, or up to a height that stays."""
    seen = {"visible": shown} if shown else {}
    edges = []
    for edge in (low, high):
        told = {"y": edge} if isinstance(edge, str) else {}
        still = {} if isinstance(edge, str) else {"y": [edge, edge]}
        edges.append(go.Scatter(meta={"x": across, **told, **seen}, **still, **unseen(colour)))
    edges[1].update(fill="tonexty", fillcolor=colour)
    return edges


def _way(colour: str, across: str, up: str, width: float) -> go.Scatter:
    """Return a line through two results, of the bucket itself or of its plug."""
    return go.Scatter(
        mode="lines", meta={"x": across, "y": up}, line={"color": colour, "width": width}, hoverinfo="skip"
    )


def filled(name: str, colour: str, shown: str = "", ghost: bool = False) -> list[go.Scatter]:
    """Return the water of a bucket in the colour of its training, with what falls in and what runs out."""
    light = faint(colour, WATER)
    return [
        *between(light, f"{name}_leak_across", f"{name}_leak_low", f"{name}_leak_high", shown),
        *between(light, f"{name}_across", f"{name}_ground", f"{name}_surface", shown),
        *between(light, f"{name}_stream_across", f"{name}_stream_low", MOUTH, shown),
        *([line(GHOST, f"{name}_across", f"{name}_level", width=2, previous=True)] if ghost else []),
        line(colour, f"{name}_across", f"{name}_surface", width=3, shown=shown),
    ]


def built(name: str, at: float, number: str = "{%s_left:.0f} %% left") -> list[go.Scatter]:
    """Return the walls of a bucket, its plug, the mark of what was built, and how much is left as a number."""
    words = label(INK, f"{name}_middle", f"{name}_level", number % name, "bottom center", at="last")
    words.textfont.size = LARGE
    ends = (at + _at_mark(0), at + _at_mark(1))
    return [
        level(BASELINE, ends, BUILT, width=1.6, dash="dot"),
        _way(BARK, f"{name}_wall_across", f"{name}_wall", 4),
        _way(BARK, f"{name}_side_across", f"{name}_side", 4),
        _way(THRESHOLD, f"{name}_plug_across", f"{name}_plug", 7),
        words,
    ]


def _at_mark(side: int) -> float:
    """Where a wall stands at what was built."""
    return FOOT[side] + (TOP[side] - FOOT[side]) * BUILT / RIM


def bucket(name: str, at: float, colour: str = "", number: str = "{%s_left:.0f} %% left") -> list[go.Scatter]:
    """Return a bucket in one colour, or without one in that of the training that is chosen."""
    if colour:
        return [*filled(name, colour), *built(name, at, number)]
    return [*filled(name, JOG, "jogs"), *filled(name, LIFT, "lifts"), *built(name, at, number)]


def tap(at: float, name: str, panel: str = "x y") -> Inset:
    """Return a tap over the bucket that begins at `at`."""
    return Inset(TAP, at + TAP_AT, MOUTH, TAP_HIGH, f"A tap over {name}", panel=panel, unit="axes")


def bucket_axes(wide: float, names: list[str] | None = None) -> go.Layout:
    """Return the axes of one to three buckets: nothing is read across, and `names` stand below them."""
    layout = axes("", (0.0, wide), "", (LOW, HIGH))
    layout.margin = {"l": 10, "r": 10, "t": 6, "b": 30 if names else 8}
    layout.annotations = []
    layout.xaxis.update(title=None, showticklabels=bool(names), ticks="", linecolor=None)
    if names:
        layout.xaxis.update(tickvals=[WIDE * place + MIDDLE for place in range(len(names))], ticktext=names)
    layout.yaxis.update(showgrid=False, showticklabels=False, ticks="", linecolor=None)
    return layout


def beside(heading: str, x_range: tuple[float, float], ticks: list[float], words: list[str]) -> go.Layout:
    """Return the axes of a bucket with a panel at its right, which shares its height: so water and curve stand level."""
    layout = bucket_axes(WIDE)
    layout.margin.update(l=42, b=28)
    water = {**layout.xaxis.to_plotly_json(), "domain": [0, SECOND - 0.1], "anchor": "y"}
    layout.xaxis2 = {**water, "title": {"text": "the gain, as water", "standoff": 7, "font": {"size": 13}}}
    layout.xaxis.update(range=list(x_range), domain=[SECOND, 1], showticklabels=True, tickvals=ticks, ticktext=words)
    layout.xaxis.title = {"text": ""}
    heights = {"tickvals": [0, 50, 100], "ticktext": ["0", "50", "100"], "ticksuffix": None}
    layout.yaxis.update(showgrid=True, gridcolor=GRID, showticklabels=True, **heights)
    layout.annotations = [
        {
            "text": heading,
            "xref": "paper",
            "yref": "paper",
            "x": SECOND,
            "y": 0.84,
            "xanchor": "left",
            "yanchor": "bottom",
            "showarrow": False,
            "font": {"color": INK, "size": 13},
        }
    ]
    return layout


def on_left(traces: list[go.Scatter]) -> list[go.Scatter]:
    """Return traces that stand in the panel of the bucket."""
    for trace in traces:
        trace.xaxis = "x2"
    return traces


def built_at(at: float) -> go.Scatter:
    """Return the name of the mark up to which a bucket was filled."""
    return written(BASELINE, at + _at_mark(1) - 1.0, BUILT, "built: 100", "top left")


def at_tap(at: float, name: str) -> go.Scatter:
    """Return what flows from a tap, in words beside it."""
    return label(THRESHOLD, at + TAP_AT + 6.0, MOUTH - 10.0, f"{{{name}_tap_said}}", "middle right")


def marks() -> list[go.Scatter]:
    """Return what is written at a bucket: its mark, its tap, its plug and its leak."""
    return [
        built_at(0.0),
        at_tap(0.0, "now"),
        written(THRESHOLD, "now_plug_across", "now_plug", "plug", "middle right", at="last", shown="trains_on"),
        written(BASELINE, "now_leak_at", LOW + 6.0, "leak", "middle right", at="last"),
    ]
