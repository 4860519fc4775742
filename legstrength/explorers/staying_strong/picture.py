"""The pictures of a gain that leaks: a bucket beside its curve, the bucket put back by ninths, three leaks, and a jog beside weights."""

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
from legstrength.explorers.common.pictures import band, label, level, line, written
from legstrength.explorers.common.runner.people import head
from legstrength.explorers.staying_strong.bucket import FLOOR, FOOT, MIDDLE, MOUTH, RIM, TAP_AT, TOP, WIDE
from legstrength.explorers.staying_strong.plan import AFTER
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


def _bare(colour: str) -> dict:
    return {"mode": "lines", "line": {"width": 0, "color": colour}, "hoverinfo": "skip"}


def _between(colour: str, across: str, low: str | float, high: str | float, shown: str = "") -> list[go.Scatter]:
    """Return the area between two results over a third, or up to a height that stays."""
    seen = {"visible": shown} if shown else {}
    edges = []
    for edge in (low, high):
        told = {"y": edge} if isinstance(edge, str) else {}
        still = {} if isinstance(edge, str) else {"y": [edge, edge]}
        edges.append(go.Scatter(meta={"x": across, **told, **seen}, **still, **_bare(colour)))
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
        *_between(light, f"{name}_leak_across", f"{name}_leak_low", f"{name}_leak_high", shown),
        *_between(light, f"{name}_across", f"{name}_ground", f"{name}_surface", shown),
        *_between(light, f"{name}_stream_across", f"{name}_stream_low", MOUTH, shown),
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


def _left(traces: list[go.Scatter]) -> list[go.Scatter]:
    """Return traces that stand in the panel of the bucket."""
    for trace in traces:
        trace.xaxis = "x2"
    return traces


def _built_at(at: float) -> go.Scatter:
    """Return the name of the mark up to which a bucket was filled."""
    return written(BASELINE, at + _at_mark(1) - 1.0, BUILT, "built: 100", "top left")


def _at_tap(at: float, name: str) -> go.Scatter:
    """Return what flows from a tap, in words beside it."""
    return label(THRESHOLD, at + TAP_AT + 6.0, MOUTH - 10.0, f"{{{name}_tap_said}}", "middle right")


def _marks() -> list[go.Scatter]:
    """Return what is written at a bucket: its mark, its tap, its plug and its leak."""
    return [
        _built_at(0.0),
        _at_tap(0.0, "now"),
        written(THRESHOLD, "now_plug_across", "now_plug", "plug", "middle right", at="last", shown="trains_on"),
        written(BASELINE, "now_leak_at", LOW + 6.0, "leak", "middle right", at="last"),
    ]


def bucket_figure() -> go.Figure:
    """Return the bucket after the weeks of less, with the curve of these weeks at its right."""
    stop = line(BASELINE, "stop_across", "stop_level", width=1.6, dash="dot", shown="trains_on")
    curve = [
        *band(JOG, "weeks", "low", "high", 0.14, "jogs"),
        *band(LIFT, "weeks", "low", "high", 0.14, "lifts"),
        line(BASELINE, "weeks", "stopped", width=1.6, dash="dot", shown="trains_on"),
        line(GHOST, "since_weeks", "since_kept", width=2, previous=True),
        line(JOG, "weeks", "kept", width=3.5, hover="Week %{x}: %{y:.0f} % of the gain", shown="jogs"),
        line(LIFT, "weeks", "kept", width=3.5, hover="Week %{x}: %{y:.0f} % of the gain", shown="lifts"),
        label(INK, "weeks", "kept", "{back_said}", "bottom left", at="last"),
    ]
    water = [
        stop,
        *filled("now", JOG, "jogs", ghost=True),
        *filled("now", LIFT, "lifts"),
        *built("now", 0.0),
        label(
            BASELINE,
            MIDDLE,
            "left_stopped",
            "if stopped: {left_stopped:.0f}",
            "bottom center",
            at="last",
            shown="trains_on",
        ),
        *_marks(),
    ]
    return go.Figure(
        data=[*curve, *_left(water)],
        layout=beside("% of gain left", (-5.0, AFTER + 1.0), [0, 13, 26, 39], ["week 0", "13", "26", "39"]),
    )


def bucket_insets() -> tuple[Inset, ...]:
    """Return the tap, and Ana on her curve where the weeks of less end."""
    face = Inset(head("Ana"), "return_week", "left", FACE, "Ana on her curve", middle=True)
    leaf = Inset(
        LEAF,
        AFTER - 3.0,
        134.0,
        LEAF_HIGH,
        "The week",
        unit="axes",
        parts={"week": {"text": "week_said"}},
    )
    return (tap(0.0, "the bucket", "x2 y"), face, leaf)


def ladder_figure() -> go.Figure:
    """Return the bucket with the stairs of its level at its right: one for each ninth of the training that is put back."""
    stairs = [
        level(BASELINE, (0.0, 100.0), BUILT, width=1.6, dash="dot"),
        *_between(faint(JOG, WATER), "done_across", "done_low", "done_high", "jogs"),
        *_between(faint(LIFT, WATER), "done_across", "done_low", "done_high", "lifts"),
        line(JOG, "done_across", "done_high", width=3.5, shown="jogs"),
        line(LIFT, "done_across", "done_high", width=3.5, shown="lifts"),
        *[
            label(INK, 100.0 * (place + 0.6) / 9.0, f"stair_{place}", f"{{stair_said_{place}}}", "top left", at="last")
            for place in range(LABELLED)
        ],
    ]
    return go.Figure(
        data=[*stairs, *_left([*bucket("now", 0.0), *_marks()])],
        layout=beside(
            "% of gain left",
            (0.0, 100.0),
            [0, 100 / 3, 200 / 3, 100],
            ["0", "\N{VULGAR FRACTION ONE THIRD}", "\N{VULGAR FRACTION TWO THIRDS}", "all"],
        ),
    )


def ladder_insets() -> tuple[Inset, ...]:
    """Return the tap."""
    return (tap(0.0, "the bucket", "x2 y"),)


def leaks_figure() -> go.Figure:
    """Return three buckets of one who trained: what is left of size, of strength and of the practised lift."""
    names = ("leak_size", "leak_torque", "leak_lift")
    buckets = [
        trace for place, name in enumerate(names) for trace in bucket(name, WIDE * place, number="{%s_left:.0f} %%")
    ]
    return go.Figure(
        data=[*buckets, _built_at(0.0)],
        layout=bucket_axes(3 * WIDE, ["muscle size", "strength", "the lift itself"]),
    )


def leaks_insets() -> tuple[Inset, ...]:
    """Return a tap over each bucket."""
    names = ("the bucket of size", "the bucket of strength", "the bucket of the lift")
    return tuple(tap(WIDE * place, name) for place, name in enumerate(names))


def pair_figure() -> go.Figure:
    """Return a bucket of the jog beside one of the weights."""
    jog, lift = (
        bucket(name, at, colour, "{%s_left:.0f} %%")
        for name, at, colour in (("pair_jog", 0.0, JOG), ("pair_lift", WIDE, LIFT))
    )
    said = [_at_tap(WIDE * place, name) for place, name in enumerate(("pair_jog", "pair_lift"))]
    return go.Figure(
        data=[*jog, *lift, *said, _built_at(0.0)],
        layout=bucket_axes(2 * WIDE, ["jogging", "weights"]),
    )


def pair_insets() -> tuple[Inset, ...]:
    """Return a tap over each bucket."""
    return (tap(0.0, "the bucket of the jog"), tap(WIDE, "the bucket of the weights"))
