"""The pictures of a route: breath above it and push below it, what each kilometre is worth, the days after, the leg, and the trials."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import MINUS_TEN, axes
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.palette import BASELINE, CLOUD, GHOST, HILLS, INK, JOG, THRESHOLD, faint
from legstrength.explorers.common.palette import MUSCLES as MUSCLE_COLOURS
from legstrength.explorers.common.pictures import band, baseline, label, level, line, unseen
from legstrength.explorers.common.runner.people import person
from legstrength.explorers.common.runner.posed import runner
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.hills.core import MOST_WORTH
from legstrength.explorers.hills.course import AFTER, BEFORE, LONGEST, STRETCHES
from legstrength.explorers.hills.ground import FINE
from legstrength.explorers.hills.leg import FARTHEST
from legstrength.explorers.hills.push import EDGE, TALLEST
from legstrength.explorers.hills.told import PLAIN
from legstrength.live import Inset
from legstrength.model import MUSCLES

UPPER, LOWER = [0.44, 1.0], [0.0, 0.34]
"""From where to where the ground and the bars below it stand, as shares of the figure's height."""

SKY, DEEP = 3.0, -0.5
"""The axis of the ground; a route of 250 m of height or more reaches up to 1. Clouds are at its top, slopes are written below it."""

CLOUDS, CLOUD_HEIGHT = 2.45, 1.2
"""Where the middle of the clouds is, and how high a cloud's box."""

BEN = 1.05
"""How high Ben stands on the ground: an illustration, no measure."""

PUSH = MUSCLE_COLOURS["quadriceps"]

LOWEST, HIGHEST = -17.0, 24.0
"""The axis of the days after, in per cent."""

LAST = BEFORE + LONGEST + AFTER

PLACES = list(range(STRETCHES))

BARE = {"showgrid": False, "ticks": "", "showticklabels": False}


def moved(traces: list[go.Scatter], number: int) -> list[go.Scatter]:
    """Return traces that stand on the axes of that number."""
    for trace in traces:
        trace.xaxis, trace.yaxis = f"x{number}", f"y{number}"
    return traces


def layout(below: str, top: float, lowest: float = 0.0) -> go.Layout:
    """Return the layout of the ground with a panel below it, named `below`, whose axis ends at `top`."""
    made = axes("", (0, STRETCHES), "Breath for a metre (flat = 100)", (DEEP, SKY), **{**BARE, "anchor": "y"})
    made.xaxis.linecolor = None
    made.yaxis.update(domain=UPPER, linecolor=None, **BARE)
    across, up = made.xaxis.to_plotly_json(), made.yaxis.to_plotly_json()
    made.xaxis2 = {**across, "anchor": "y2"}
    made.yaxis2 = {**up, "domain": LOWER, "anchor": "x2", "range": [lowest, top]}
    heading = {**made.annotations[0].to_plotly_json(), "yshift": 3}
    made.annotations = [heading, {**heading, "text": below, "y": LOWER[1]}]
    made.margin.update(l=10, r=10, t=26, b=8)
    return made


def ground() -> list[go.Scatter]:
    """Return the route's outline over filled ground, and its slopes below it."""
    whole = [step / FINE for step in range(STRETCHES * FINE + 1)]
    return [
        go.Scatter(x=whole, y=[DEEP] * len(whole), **unseen(HILLS)),
        go.Scatter(meta={"x": "km", "y": "ridge"}, fill="tonexty", fillcolor=faint(HILLS, 0.14), **unseen(HILLS)),
        line(HILLS, "km", "ridge", width=3.5, previous=True),
        *(label(INK, place + 0.5, DEEP / 2, f"{{route_said[{place}]}}", "middle center") for place in PLACES),
    ]


def columns(name: str, colour: str, says: str) -> list[go.Scatter]:
    """Return a bar below each stretch, as high as the results `name`, with its number; that of the runner's stretch is framed."""
    traces = []
    for place in PLACES:
        ends = [place + EDGE, place + 1 - EDGE]
        shade = {"fill": "tonexty", "fillcolor": faint(colour, 0.22)}
        traces += [
            go.Scatter(x=ends, y=[0.0, 0.0], **unseen(colour)),
            go.Scatter(x=ends, meta={"y": f"{name}_{place + 1}"}, **shade, **unseen(colour)),
            label(INK, place + 0.5, 0.0, f"{{{name}[{place}]:{says}}}", "top center"),
        ]
    frame = {"color": colour, "width": 2}
    now = {"x": "frame_x", "y": f"{name}_frame"}
    return [*traces, go.Scatter(mode="lines", meta=now, line=frame, hoverinfo="skip")]


def dots(kind: str, colour: str, size: float, symbol: str, told: str) -> go.Scatter:
    """Return the steps of all stretches that count, or those that do not."""
    return go.Scatter(
        mode="markers",
        meta={"x": f"{kind}_at", "y": kind},
        marker={"color": colour, "size": size, "symbol": symbol, "line": {"color": colour, "width": 1.2}},
        hovertemplate=f"A step that asks %{{y:.0f}} %: {told}<extra></extra>",
    )


def push_figure() -> go.Figure:
    """Return the route read twice: breath above it, and below it the push of each stretch with its steps and the line."""
    below = [
        *columns("push", PUSH, ".0f"),
        dots("easy", GHOST, 5, "circle-open", "it does not count"),
        dots("counting", JOG, 8, "circle", "it counts"),
        level(THRESHOLD, (0, STRETCHES), "line", width=2.5, dash="solid"),
    ]
    title = "Push at a step, % of what the muscle can give"
    return go.Figure(data=[*ground(), *moved(below, 2)], layout=layout(title, TALLEST))


def worth_figure() -> go.Figure:
    """Return the route, and below each stretch how much the year would lose without it."""
    title = "What the year loses if this kilometre is flat"
    return go.Figure(data=[*ground(), *moved(columns("worth", HILLS, ".1f"), 2)], layout=layout(title, MOST_WORTH))


def cloud(place: int) -> Inset:
    """Return the breath of a stretch as a cloud above it, whose area is the energy of a metre, with its number."""
    puffs = "".join(
        f'<circle cx="{x}" cy="{y}" r="{r}"/>' for x, y, r in ((0, -1, 12.6), (-10.7, 3.4, 7.8), (10.1, 4.1, 6.9))
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-30 -24 60 48"><g data-part="cloud" fill="{CLOUD}">{puffs}</g>'
        f'<text data-part="breath" x="0" y="4.6" text-anchor="middle" font-size="13" font-weight="650" fill="{INK}">100</text></svg>'
    )
    fills = {"cloud": {"transform": f"cloud_{place + 1}"}, "breath": {"text": f"breath_{place + 1}"}}
    return Inset(
        svg,
        place + 0.5,
        CLOUDS - CLOUD_HEIGHT / 2,
        CLOUD_HEIGHT,
        f"Breath in kilometre {place + 1}",
        parts=fills,
        unit="axes",
    )


def route_insets() -> tuple[Inset, ...]:
    """Return the clouds, and Ben where he is on the route."""
    ben = Inset(person("Ben", 0.15), "runner_km", "runner_height", BEN, "Ben on the route", unit="axes")
    return (*(cloud(place) for place in PLACES), ben)


def days_figure() -> go.Figure:
    """Return what grows week by week above the line, and below it what is missing for some days after each week's first run."""
    layout = axes("Week", (0, LAST + 1), "Above: gained. Below: missing", (LOWEST, HIGHEST))
    layout.xaxis.update(tickvals=[1, BEFORE, 12, 18, 24, 30, 36])
    layout.yaxis.update(tickvals=[-10, 0, 10, 20])
    layout.margin.l = MINUS_TEN
    icicle = {
        "type": "data",
        "symmetric": False,
        "array": [],
        "arrayminus": [],
        "color": INK,
        "thickness": 5,
        "width": 0,
    }
    return go.Figure(
        data=[
            go.Scatter(meta={"x": "break_x"}, y=[LOWEST, LOWEST], **unseen(BASELINE)),
            go.Scatter(
                meta={"x": "break_x"},
                y=[HIGHEST, HIGHEST],
                fill="tonexty",
                fillcolor=faint(BASELINE, 0.14),
                **unseen(BASELINE),
            ),
            level(BASELINE, (0, LAST + 1), 0.0, width=1.5, dash="solid"),
            line(HILLS, "course", "grown", width=3.5, previous=True, hover="Week %{x}: %{y:.1f} %"),
            go.Scatter(
                mode="markers",
                meta={"x": "running", "y": "below", "error_y.array": "missing"},
                marker={"color": INK, "size": 6, "symbol": "circle"},
                error_y=icicle,
                hovertemplate="Week %{x}: %{y:.1f} %<extra></extra>",
            ),
            label(HILLS, "course", "grown", "{grown[-1]:+.1f} %", "top left", at="last"),
            label(INK, "running", "below", "first time: {first:.1f} %", "bottom right", at="first", shown="descends"),
            label(INK, "running", "below", "{sixth:.1f} %", "bottom right", at=BEFORE - 1, shown="descends"),
            label(
                INK,
                "running",
                "below",
                "after the break: {again:.1f} %",
                "bottom right",
                at=BEFORE,
                shown="starts_again",
            ),
        ],
        layout=layout,
    )


def leg_figure() -> go.Figure:
    """Return for each muscle what the flat brings and what the slope brings, beside a runner whose muscles show."""
    layout = axes(
        "After a year, %", (0, FARTHEST + 5), "Bars: with the slope. Grey: all flat", (-0.6, len(MUSCLES) - 0.4)
    )
    across, up = layout.xaxis.to_plotly_json(), layout.yaxis.to_plotly_json()
    layout.xaxis = {**across, **BARE, "title": None, "linecolor": None, "range": [0, 1], "domain": [0, 0.22]}
    layout.yaxis = {**up, **BARE, "linecolor": None, "range": [0, 1]}
    layout.xaxis2 = {**across, "domain": [0.52, 1], "anchor": "y2", "tickvals": [0, 10, 20]}
    names = [PLAIN[one][0].upper() + PLAIN[one][1:] for one in reversed(MUSCLES)]
    layout.yaxis2 = {
        **up,
        "anchor": "x2",
        "showgrid": False,
        "ticks": "",
        "ticksuffix": "",
        "tickvals": list(range(len(MUSCLES))),
        "ticktext": names,
    }
    layout.margin.update(l=10)
    traces = []
    for index, muscle in enumerate(MUSCLES):
        row = len(MUSCLES) - 1 - index
        for result, colour, shift in (
            (f"flat_{muscle}", GHOST, -0.17),
            (f"slope_{muscle}", MUSCLE_COLOURS[muscle], 0.17),
        ):
            y = [row + shift, row + shift]
            traces.append(
                go.Scatter(mode="lines", meta={"x": result}, y=y, line={"color": colour, "width": 7}, hoverinfo="skip")
            )
        traces.append(
            label(INK, f"end_{muscle}", float(row), f"{{leg_slope[{index}]:+.1f}}", "middle right", at="last")
        )
    return go.Figure(data=moved(traces, 2), layout=layout)


def leg_insets() -> tuple[Inset, ...]:
    """Return the runner whose muscles are as full as a step on the slope asks."""
    efforts = dict.fromkeys(MUSCLES, 0.5)
    parts = {one: {"fill-opacity": f"shade_{one}"} for one in MUSCLES}
    for other in ("stabilisers_shank", "stabilisers_foot"):
        parts[other] = {"fill-opacity": "shade_stabilisers"}
    svg = runner(15, 2.5, efforts, named=True)
    return (Inset(svg, 0.5, 0.0, 1.0, "A runner whose leg muscles show", unit="axes", parts=parts),)


def trials_figure(points: dict[str, list[dict]]) -> go.Figure:
    """Return the year on the route beside the trials of going up or down."""
    layout = axes("Weeks", (0, WEEKS), "Change in strength", (-7.0, 36.0), tickvals=[0, 13, 26, 39, WEEKS])
    layout.margin.l = MINUS_TEN
    return go.Figure(
        data=[
            *band(HILLS, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            *trials(points["uphill"], "up_apply"),
            *trials(points["downhill"], "down_apply"),
            line(JOG, "weeks", "flat_gain", dash="dash", hover="Week %{x}, flat: %{y:.1f} %"),
            line(HILLS, "weeks", "gain", previous=True, hover="Week %{x}, this route: %{y:.1f} %"),
            label(JOG, "weeks", "flat_gain", "flat {flat:+.1f} %", "bottom left", at="last"),
            label(HILLS, "weeks", "gain", "this route {year:+.1f} %", "top left", at="last"),
        ],
        layout=layout,
    )
