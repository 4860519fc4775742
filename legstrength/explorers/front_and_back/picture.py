"""The pictures of front and back: a seesaw with the runner on its middle, the year in two curves, and the back beside trials of curls."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import MINUS_TEN, axes, blank, hidden
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.palette import (
    BARK,
    BASELINE,
    BONE,
    BURSTS,
    GHOST,
    GROUND,
    INK,
    JOG,
    LIFT,
    MUSCLES,
    THRESHOLD,
    TRIAL,
    TWINS,
    faint,
)
from legstrength.explorers.common.pictures import band, label, line, named, unseen, written
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.front_and_back.drawing import on_the_seesaw
from legstrength.explorers.front_and_back.layout import HALF, PIVOT
from legstrength.live import Inset

LOWEST, HIGHEST = -19.0, 40.0
"""The axis of change: the same in both pictures of the year."""

BESIDE, TOP = 190.0, 222.0
"""How far the picture of the seesaw reaches to either side of its middle, and how high: about one px on a phone."""

FOOT = 20.0
"""Half of how wide the seesaw's foot is on the ground."""

FRONT, BACK = MUSCLES["quadriceps"], MUSCLES["hamstrings"]

SLAB = 0.8
"""How much of a muscle's colour what it has gained has: less than all, so that dots are seen on it in forced colours, too."""

SLABS = {faint(colour, SLAB): faint(TWINS[colour], SLAB) for colour in (FRONT, BACK)}
"""The colours of both slabs with their twins on a dark page."""

FRONT_SAYS, BACK_SAYS = "Front: {front_year:+.1f} %", "Back: {back_year:+.1f} %"


def _at(name: str) -> dict:
    return {"x": f"{name}_x", "y": f"{name}_y"}


def _area(colour: str, low: str, high: str) -> list[go.Scatter]:
    """Return what lies between two edges, each a result that has both ends."""
    lower = go.Scatter(meta=_at(low), **unseen(colour))
    return [lower, go.Scatter(meta=_at(high), fill="tonexty", fillcolor=colour, **unseen(colour))]


def _edge(colour: str, name: str, width: float) -> go.Scatter:
    return go.Scatter(mode="lines", meta=_at(name), line={"color": colour, "width": width}, hoverinfo="skip")


def _dots(name: str, colour: str, size: float, symbol: str, says: str) -> go.Scatter:
    rim = colour if symbol.endswith("open") else BONE
    return go.Scatter(
        mode="markers",
        meta={**_at(name), "look": ["dots"]},
        marker={"color": colour, "size": size, "symbol": symbol, "line": {"color": rim, "width": 1.2}},
        hovertemplate=f"{says}<extra></extra>",
        cliponaxis=False,
    )


def bar(name: str, colour: str) -> list[go.Scatter]:
    """Return a muscle's bar: all it can give, the part above its line, what it has gained as a slab on top, and its dots."""
    says = label(colour, f"{name}_name_x", f"{name}_name_y", f"{name} {{{name}_now:+.1f}} %", "top center", at="last")
    says.textfont.size = 15
    return [
        *_area(faint(GHOST, 0.14), f"{name}_floor", f"{name}_top"),
        *_area(faint(THRESHOLD, 0.14), f"{name}_limit", f"{name}_top"),
        *_area(faint(colour, SLAB), f"{name}_old", f"{name}_top"),
        _edge(colour, f"{name}_box", 1.8),
        _dots(f"{name}_easy", GHOST, 5, "circle-open", "A step that does not count"),
        _edge(THRESHOLD, f"{name}_over", 2.5),
        _dots(f"{name}_hard", JOG, 8, "circle", "A step that counts"),
        _dots(f"{name}_fast", BURSTS, 8, "diamond", "A stride that counts"),
        says,
    ]


def _fixed(colour: str, xs: list[float], ys: list[float], width: float, dash: str = "solid") -> go.Scatter:
    return go.Scatter(mode="lines", x=xs, y=ys, line={"color": colour, "width": width, "dash": dash}, hoverinfo="skip")


def seesaw_figure() -> go.Figure:
    """Return the seesaw: the back's bar on the left, the front's on the right, and below it the balance in per cent."""
    layout = blank(
        {"l": 4, "r": 4, "t": 8, "b": 4},
        xaxis=hidden(-BESIDE, BESIDE),
        yaxis=hidden(0, TOP),
    )
    foot = [
        go.Scatter(x=[-FOOT, FOOT], y=[1.0, 1.0], **unseen(GROUND)),
        go.Scatter(x=[-1.0, 1.0], y=[PIVOT - 5.0] * 2, fill="tonexty", fillcolor=GROUND, **unseen(GROUND)),
    ]
    curls = _dots("curls", LIFT, 8, "square", "A hard set of curls: it counts")
    return go.Figure(
        data=[
            _fixed(BARK, [-BESIDE, BESIDE], [1.0, 1.0], 2),
            _fixed(GHOST, [-HALF, HALF], [PIVOT, PIVOT], 1.6, "dot"),
            *foot,
            _fixed(BARK, [-FOOT, -1.0, 1.0, FOOT], [1.0, PIVOT - 5.0, PIVOT - 5.0, 1.0], 1.5),
            line(BASELINE, "plank_x", "plank_y", width=8, previous=True),
            *bar("back", BACK),
            *bar("front", FRONT),
            curls,
            label(INK, -FOOT - 6.0, 11.0, "balance {ratio_now:.1f} %", "middle left", shown="front_lower"),
            label(INK, FOOT + 6.0, 11.0, "balance {ratio_now:.1f} %", "middle right", shown="back_lower"),
        ],
        layout=layout,
    )


def seesaw_insets() -> tuple[Inset, ...]:
    """Return the runner on its middle."""
    return (on_the_seesaw(PIVOT),)


def change_axes(title: str) -> go.Layout:
    """Return the axes of a change over the year."""
    made = axes("Weeks", (0, WEEKS), title, (LOWEST, HIGHEST), dtick=13, tick0=0)
    made.margin.l = MINUS_TEN
    return made


def _zero() -> list[go.Scatter]:
    return [line(BASELINE, "weeks", "baseline", width=2, dash="dash"), named(BASELINE, 30, -2.6, "No change")]


def _back() -> go.Scatter:
    return line(BACK, "weeks", "back", dash="longdash", previous=True, hover="Week %{x}, back: %{y:.1f} %")


def year_figure() -> go.Figure:
    """Return the change of both muscles over the year, each named at its end, with what is open about it."""
    return go.Figure(
        data=[
            *band(FRONT, "weeks", "front_low", "front_high", 0.14),
            *band(BACK, "weeks", "back_low", "back_high", 0.14),
            *_zero(),
            line(FRONT, "weeks", "front", previous=True, hover="Week %{x}, front: %{y:.1f} %"),
            _back(),
            label(FRONT, "weeks", "front_high", FRONT_SAYS, "top left", at="last", shown="front_leads"),
            label(BACK, "weeks", "back_high", BACK_SAYS, "top left", at="last", shown="back_leads"),
            label(BACK, "weeks", "back_low", BACK_SAYS, "bottom left", at="last", shown="front_leads"),
            label(FRONT, "weeks", "front_low", FRONT_SAYS, "bottom left", at="last", shown="back_leads"),
            named(INK, WEEKS, HIGHEST - 2.0, "Shaded: what we don't know"),
        ],
        layout=change_axes("Change in strength"),
    )


def trials_figure(points: list[dict]) -> go.Figure:
    """Return the back alone beside the trials of Nordic curls."""
    return go.Figure(
        data=[
            *band(BACK, "weeks", "back_low", "back_high", 0.14),
            *_zero(),
            *trials([point for point in points if point["drawn"]]),
            _back(),
            label(BACK, "weeks", "back", BACK_SAYS, "top left", at="last"),
            written(TRIAL, WEEKS, LOWEST + 2.0, "Marks: trials of Nordic curls", "middle left"),
        ],
        layout=change_axes("Change in strength of the back"),
    )
