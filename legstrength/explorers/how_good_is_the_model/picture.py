"""The picture of the last chapter: published against predicted on squeezed axes, and below it the scores of both sides as bars."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, INK, TRIAL, faint
from legstrength.explorers.common.pictures import band, label, line, named, unseen
from legstrength.explorers.how_good_is_the_model.plane import LEAST, MOST_ACROSS, MOST_UP, axis_place

TICKS = (-20, 0, 10, 20, 50, 100, 200)

COLOURS = {"test": TRIAL, "fit": BASELINE}

SYMBOLS = {"test": "diamond", "fit": "circle"}

KEY = {-11.5: "Filled: a hit. Open: a miss", -16.0: "Shade: near enough", -21.5: "Below it: predicted too little"}
"""Words in the empty corner of the plane, by the prediction at whose height they stand."""

ROWS = {"now": "Now", "published": "Published", "curve": "Linear-log", "mean": "Kind's mean", "banister": "Banister"}
"""The ways to predict, from the top row of the scores to the lowest, each by a name that a phone has room for."""

HEADERS = {"test": "◆ Test: hits of {test_results:.0f}", "fit": "● Fit: hits of {fit_results:.0f}"}

TOP, HEADER, HALF_BAR, BELOW = 4, 5.25, 0.35, 12


def _marks(side: str) -> list[go.Scatter]:
    """Return the results of one side, filled where the model hits and open where it misses.

    Each result stands in both traces, and one of its two marks has no opacity: so a mark that turns from a miss into a hit need not move house.
    """
    bare = {"mode": "markers", "hovertemplate": "%{text}<extra></extra>"}
    where = {"x": f"{side}_x", "y": f"{side}_y", "text": f"{side}_words"}
    outline = {"color": COLOURS[side], "width": 1.3}
    return [
        go.Scatter(
            meta={**where, "marker.opacity": f"{side}_hit"},
            marker={"symbol": SYMBOLS[side], "size": 7, "color": COLOURS[side], "line": outline},
            **bare,
        ),
        go.Scatter(
            meta={**where, "marker.opacity": f"{side}_missed"},
            marker={"symbol": f"{SYMBOLS[side]}-open", "size": 7, "color": COLOURS[side], "line": outline},
            **bare,
        ),
    ]


def area(colour: str, x: str, at: int, shown: str) -> list[go.Scatter]:
    """Return a bar as an area between two lines without width, since words keep clear of a line but may stand on an area."""
    meta = {"x": x, **({"visible": shown} if shown else {})}
    bare = {"meta": meta, **unseen(colour)}
    return [
        go.Scatter(y=[at - HALF_BAR] * 2, **bare),
        go.Scatter(y=[at + HALF_BAR] * 2, fill="tonexty", fillcolor=colour, **bare),
    ]


def strip(side: str, number: str) -> list[go.Scatter]:
    """Return the scores of one side: a bar for each way to predict, with its hits and its error in words."""
    traces, words = [], []
    for place, (row, name) in enumerate(ROWS.items()):
        at = TOP - place
        shown = "" if row in ("now", "published") else "scored"
        traces += area(faint(COLOURS[side], 0.22 if row == "now" else 0.14), f"{side}_{row}_bar", at, shown)
        words.append(label(INK, 1.0, at, f"{name} {{{side}_said[{place}]}}", "middle right", shown=shown))
    tick = line(COLOURS[side], f"{side}_tick", "", width=2.5, previous=True)
    tick.meta = {"x": f"{side}_tick", "previous": True}
    tick.y = [TOP + 0.3, TOP + 0.62]
    words.append(label(COLOURS[side], 0.0, HEADER, HEADERS[side], "middle right"))
    for trace in words:
        trace.textfont.size = 12
    for trace in (*traces, tick, *words):
        trace.xaxis, trace.yaxis = f"x{number}", f"y{number}"
    return [*traces, tick, *words]


def figure() -> go.Figure:
    """Return the whole figure: every result in one plane, the scores of both sides below."""
    across, up = (axis_place(LEAST), axis_place(MOST_ACROSS)), (axis_place(LEAST), axis_place(MOST_UP))
    ticks = {
        "tickvals": [axis_place(tick) for tick in TICKS],
        "ticktext": [str(tick).replace("-", "−") for tick in TICKS],
    }
    layout = axes("Published change, %", across, "The model's prediction, %", up, tickangle=0, **ticks)
    layout.yaxis.update(ticks, domain=[0.41, 1], ticksuffix="")
    layout.xaxis.anchor = "y"
    layout.margin.b = BELOW
    bare = {"showgrid": False, "zeroline": False, "showticklabels": False, "fixedrange": True, "ticks": ""}
    for number, start, end in (("2", 0, 0.485), ("3", 0.515, 1)):
        layout[f"xaxis{number}"] = {**bare, "domain": [start, end], "anchor": f"y{number}", "range": [0, 100]}
        layout[f"yaxis{number}"] = {**bare, "domain": [0, 0.27], "anchor": f"x{number}", "range": [-0.6, 5.7]}
    return go.Figure(
        data=[
            *band(INK, "edge_x", "low", "high", 0.14),
            *band(INK, "edge_x", "inner_low", "inner_high", 0.22),
            go.Scatter(
                x=list(up),
                y=list(up),
                mode="lines",
                line={"color": INK, "width": 1.2, "dash": "dash"},
                hoverinfo="skip",
            ),
            *_marks("fit"),
            *_marks("test"),
            *(named(INK, axis_place(230), axis_place(at), words) for at, words in KEY.items()),
            *strip("test", "2"),
            *strip("fit", "3"),
        ],
        layout=layout,
    )
