"""The picture of a year that somebody advises: strength above, the blocks of the plan below, on one axis of weeks."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW, axes
from legstrength.explorers.common.palette import BARK, BASELINE, BURSTS, GHOST, HILLS, INK, JOG, LIFT, SAND
from legstrength.explorers.common.pictures import band, label, level, line, unseen, written
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.asks import BACK, STOPS
from legstrength.live import Inset, Lane, Lanes

STRENGTH, BLOCKS_BELOW = [0.52, 1.0], [0.0, 0.5]
"""From where to where each panel stands, as shares of the figure's height."""

RIGHT_EDGE = 71.0
"""Where the axis of weeks ends: the room for what is written at the ends of curves."""

LOWEST, HIGHEST = -4.0, 28.0

STRIP = -0.45
"""Where the lanes' axis ends below: the room of the strip of weeks that are too full."""

HEIGHT = 400

EDGES = {"l": 66, "r": 4, "t": 22, "b": 22}

ASKS_AT = 26.5
"""Where the middle of the row of asks is, in weeks: about the middle of the paper."""

NARROW_PLAN = {**NARROW, "margin": EDGES}

ROWS = (
    Lane("minutes", "Jog", JOG, 90, 10, carries=("pace", "hills")),
    Lane("hills", "Hills", HILLS, 4, 1, rides="minutes"),
    Lane("strides", "Strides", BURSTS, 8, 2),
    Lane("sets", "Weights", LIFT, 4, 1),
)


def lanes(says: str) -> Lanes:
    """Return the plan's lanes, whose blocks say the result `says`."""
    return Lanes(
        ROWS,
        weeks="weeks",
        length=WEEKS,
        lanes="block_lanes",
        begins="block_from",
        ends="block_to",
        shares="block_shares",
        says=says,
        out="block_out",
        lifts="lift",
    )


def layout() -> go.Layout:
    """Return the layout: strength over the year, and below it the lanes over the same weeks."""
    made = axes(
        "",
        (0, RIGHT_EDGE),
        "",
        (LOWEST, HIGHEST),
        tickvals=[0, 13, 26, 39, WEEKS],
        ticktext=["week 0", "13", "26", "39", "52"],
        anchor="y2",
    )
    made.xaxis.update(title={"text": ""}, ticks="", linecolor=None)
    up = made.yaxis.to_plotly_json()
    made.yaxis.update(
        domain=STRENGTH, tickvals=[0, 10, 20], ticktext=["0", "+10 %", "+20 %"], ticksuffix="", linecolor=None, ticks=""
    )
    made.yaxis2 = {
        **up,
        "domain": BLOCKS_BELOW,
        "range": [STRIP, float(len(ROWS))],
        "showgrid": False,
        "ticksuffix": "",
        "ticks": "",
        "linecolor": None,
        "tickvals": [len(ROWS) - 0.5 - place for place in range(len(ROWS))],
        "ticktext": [row.name for row in ROWS],
    }
    made.margin.update(**EDGES)
    made.annotations = []
    return made


def below(traces: list[go.Scatter]) -> list[go.Scatter]:
    """Return traces that stand among the lanes."""
    for trace in traces:
        trace.yaxis = "y2"
    return traces


def summer() -> list[go.Scatter]:
    """Return the weeks of Ivo's summer as a shade behind everything."""
    ends = [float(STOPS), float(BACK)]
    seen = {"visible": "summer"}
    return [
        go.Scatter(x=ends, y=[LOWEST, LOWEST], meta=seen, **unseen(SAND)),
        go.Scatter(x=ends, y=[HIGHEST, HIGHEST], meta=seen, fill="tonexty", fillcolor=SAND, **unseen(SAND)),
        written(BASELINE, (STOPS + BACK) / 2, HIGHEST, "summer", "bottom center", shown="summer"),
    ]


def asks() -> Inset:
    """Return the three asks with their ticks, in a row above the curves."""
    places = ((0, "start"), (172, "middle"), (350, "end"))
    texts = "".join(
        f'<text data-part="ask_{number + 1}" x="{x}" y="14" font-size="12.5" font-weight="650" text-anchor="{anchor}" fill="{INK}"/>'
        for number, (x, anchor) in enumerate(places)
    )
    parts = {f"ask_{number}": {"text": f"ask_{number}"} for number in (1, 2, 3)}
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 18">{texts}</svg>'
    return Inset(svg, ASKS_AT, HIGHEST, 18.0, "Three wishes, each with a tick where the plan meets it", parts=parts)


def curves() -> list[go.Scatter]:
    """Return both years, those of the other leg where steps are uneven, and the year without the block that is lifted out."""
    return [
        *band(INK, "weeks", "low", "high", 0.14),
        level(BASELINE, (0, WEEKS), 0.0, width=1.5, dash="solid"),
        line(GHOST, "weeks", "other_b", width=2, dash="dash", shown="two_legs"),
        line(GHOST, "weeks", "gain_b", width=2.5, hover="Week %{x}, now: %{y:.1f} %"),
        line(INK, "weeks", "other", width=2.5, dash="dash", hover="Week %{x}, other leg: %{y:.1f} %", shown="two_legs"),
        line(INK, "weeks", "gain", width=3.5, hover="Week %{x}: %{y:.1f} %"),
        line(BARK, "gap_at", "gap_ends", width=2, shown="lifted"),
        dot(),
        line(
            LIFT, "weeks", "without", width=2.5, dash="dot", hover="Week %{x}, without it: %{y:.1f} %", shown="lifted"
        ),
    ]


def dot() -> go.Scatter:
    """Return the mark on the plan's line at the week that was chosen."""
    return go.Scatter(
        mode="markers",
        meta={"x": "week_at", "y": "week_gain", "visible": "looks_back"},
        marker={"color": INK, "size": 9, "symbol": "circle"},
        hovertemplate="Week %{x:.0f}: %{y:.1f} %<extra></extra>",
    )


def words() -> list[go.Scatter]:
    """Return what stands at the ends of the curves."""
    at = WEEKS + 0.6
    return [
        label(INK, at, "gain", "{end_said}", "middle right", at="last"),
        label(BASELINE, at, "gain_b", "{own_said}", "middle right", at="last"),
        label(INK, at, "other", "{other_said}", "middle right", at="last", shown="two_legs"),
        label(LIFT, at, "without", "{gap_said}", "middle right", at="last", shown="lifted"),
        label(INK, "week_at", "week_gain", "{week_said}", "top center", at="last", shown="tells_week"),
        label(LIFT, "gap_at", "gap_ends", "{marked_said}", "middle right", at="middle", shown="tells_gap"),
    ]


def strip() -> list[go.Scatter]:
    """Return the weeks that are fuller than the body is used to, below the lanes, and beside these how much work the fullest week is."""
    marks = go.Scatter(
        mode="markers",
        meta={"x": "full", "y": "full_at"},
        marker={"color": INK, "size": 4, "symbol": "square"},
        hovertemplate="Week %{x:.0f}: fuller than used to<extra></extra>",
        cliponaxis=False,
    )
    told = label(INK, WEEKS + 0.6, STRIP / 2, "{full_said}", "middle right", shown="too_full")
    work = label(INK, WEEKS + 0.6, len(ROWS) - 0.5, "{work_said}", "middle right")
    compared = label(BASELINE, WEEKS + 0.6, len(ROWS) - 1.1, "{work_now_said}", "middle right")
    return below([marks, told, work, compared])


def figure() -> go.Figure:
    """Return the whole figure."""
    return go.Figure(data=[*summer(), *curves(), *words(), *strip()], layout=layout())
