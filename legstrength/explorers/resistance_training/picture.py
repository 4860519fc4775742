"""The pictures of half a year: three curves, the line with steps and sets, one room filled twice, three tests, the week's load, and trials."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, GHOST, INK, JOG, LIFT, SAND, THRESHOLD, faint
from legstrength.explorers.common.pictures import band, bar, baseline, label, level, line, unseen, written
from legstrength.explorers.common.runner.people import person
from legstrength.explorers.common.runner.weights import lifting, on_machine
from legstrength.explorers.resistance_training.core import LIFTER_AT, RUNNER_AT, WEEKS
from legstrength.explorers.resistance_training.drawing import scan
from legstrength.explorers.resistance_training.room import ENDS, WIDE
from legstrength.explorers.resistance_training.trials import lifting_marks
from legstrength.live import Inset

LOW, HIGH = -3.0, 48.0
"""The axis of every change in this chapter: a practised lift fits on it, so that no step from one picture to the next moves it."""

TALLEST = 165.0
"""The top of the axis of force, in per cent of the norm: strong legs after half a year of weights fit below it."""

SMALL = 10.0
"""How high a lifter stands on a curve, in per cent of change: an illustration, no measure."""

TALL, LOW_DOWN = 50.0, 40.0
"""How high a runner and a lifter stand on the ground of a lane, in the units of force: an illustration, no measure."""

AFTER = 13.0
"""Room beyond the last week for the numbers there, in weeks."""

TICKS = [0, 6, 13, 20, WEEKS]


def change_axes(last: float = WEEKS + AFTER) -> go.Layout:
    """Return the axes of a change over the half year."""
    return axes("Week", (0, last), "Change, % of the start", (LOW, HIGH), tickvals=TICKS)


def curve_figure() -> go.Figure:
    """Return the three courses: the jog alone, the weights alone, and both on top of them."""
    return go.Figure(
        data=[
            *band(LIFT, "weeks", "low", "high", 0.14),
            level(BASELINE, (0, WEEKS), 0.0, width=1.5, dash="solid"),
            line(JOG, "weeks", "jog", width=3.5, hover="Week %{x}, jogging alone: %{y:.1f} %"),
            line(LIFT, "weeks", "alone", width=7, hover="Week %{x}, weights alone: %{y:.1f} %"),
            line(LIFT, "weeks", "rested", width=2, dash="longdash", shown="costs"),
            line(INK, "weeks", "both", width=2.2, previous=True, hover="Week %{x}, both: %{y:.1f} %"),
            label(INK, "weeks", "both", "both {both_end:+.1f}", "top right", at="last"),
            label(LIFT, "weeks", "alone", "weights {alone_end:+.1f}", "middle right", at="last", shown="lifts"),
            label(JOG, "weeks", "jog", "jog {jog_end:+.1f}", "middle right", at="last", shown="jogs"),
            written(LIFT, "weeks", "rested", "dashed: if no load is too much", "top left", at=20, shown="costs"),
        ],
        layout=change_axes(),
    )


def curve_insets() -> tuple[Inset, ...]:
    """Return who does what, each standing on the curve that it brings."""
    return (
        Inset(lifting("Noor"), float(LIFTER_AT), "alone_there", SMALL, "Noor under a barbell", unit="axes"),
        Inset(person("Noor", 0.15), float(RUNNER_AT), "jog_there", 1.25 * SMALL, "Noor, running", unit="axes"),
    )


def trials_figure(points: dict[str, list[dict]]) -> go.Figure:
    """Return both together beside the trials of lifting."""
    return go.Figure(
        data=[
            *band(LIFT, "weeks", "low", "high", 0.14),
            *baseline(WEEKS, name_left=True),
            *lifting_marks(points, {"torque": "machine", "practised_lift": "lift", "size": "size"}),
            line(JOG, "weeks", "jog", hover="Week %{x}, jogging alone: %{y:.1f} %"),
            line(INK, "weeks", "both", previous=True, hover="Week %{x}, both: %{y:.1f} %"),
            label(INK, "weeks", "both", "both {both_end:+.1f}", "middle right", at="last"),
        ],
        layout=axes("Week", (0, WEEKS + AFTER), "Change, % of the start", (-7.0, 66.0), tickvals=TICKS),
    )


def _hill(colour: str, axis: str) -> list[go.Scatter]:
    """Return the thigh's strength over the weeks with its line, and what lies above that in the colour of a training."""
    box = {"color": BASELINE, "width": 1.2}
    made = [
        go.Scatter(meta={"x": "weeks", "y": "floor"}, **unseen(SAND)),
        go.Scatter(meta={"x": "weeks", "y": "line"}, fill="tonexty", fillcolor=SAND, **unseen(SAND)),
        go.Scatter(meta={"x": "weeks", "y": "can"}, fill="tonexty", fillcolor=faint(colour, 0.22), **unseen(SAND)),
        go.Scatter(mode="lines", meta={"x": "edge_x", "y": "edge_y"}, line=box, hoverinfo="skip"),
    ]
    return _on(axis, made)


def _line(axis: str) -> list[go.Scatter]:
    return _on(axis, [line(THRESHOLD, "weeks", "line", width=2.5)])


def _on(axis: str, traces: list[go.Scatter]) -> list[go.Scatter]:
    for trace in traces:
        trace.xaxis = axis
    return traces


def _marks(x: str, y: str, colour: str, size: float, symbol: str, told: str) -> go.Scatter:
    return go.Scatter(
        mode="markers",
        meta={"x": x, "y": y},
        marker={"color": colour, "size": size, "symbol": symbol, "line": {"color": colour, "width": 1.2}},
        hovertemplate=f"{told}<extra></extra>",
    )


def line_figure() -> go.Figure:
    """Return one thigh twice: on the left the steps of the jog, on the right the hard sets, over the same rising hill."""
    layout = axes("Week", (0, WEEKS), "Force, % of a typical young adult", (0, TALLEST), tickvals=[0, 13, WEEKS])
    layout.xaxis.domain = [0, 0.47]
    layout.xaxis2 = {**layout.xaxis.to_plotly_json(), "domain": [0.53, 1.0], "anchor": "y"}
    layout.yaxis.update(tickvals=[0, 50, 100, 150])
    step = "A step that asks %{y:.0f} %: "
    return go.Figure(
        data=[
            *_hill(JOG, "x"),
            *_hill(LIFT, "x2"),
            _marks("easy_at", "easy", GHOST, 6, "circle-open", step + "it does not count"),
            *_line("x"),
            _marks("hard_at", "hard", JOG, 9, "circle", step + "it counts"),
            *_on("x2", [_marks("set_at", "set_force", LIFT, 7, "square", "A hard set: it counts")]),
            *_line("x2"),
            written(JOG, 0.0, TALLEST, "Her jog stays", "bottom right"),
            *_on("x2", [written(LIFT, 0.0, TALLEST, "Her barbell climbs", "bottom right")]),
            label(BASELINE, "weeks", "can", "{can[-1]:.0f} %", "top left", at="last"),
            *_on("x2", [written(THRESHOLD, "weeks", "line", "only above this counts", "bottom left", at="last")]),
        ],
        layout=layout,
    )


def line_insets() -> tuple[Inset, ...]:
    """Return who runs and who lifts, each on the ground of her lane."""
    return (
        Inset(person("Noor", 0.15), 6.0, 0.0, TALL, "Noor, running", unit="axes"),
        Inset(lifting("Noor"), 13.0, 0.0, LOW_DOWN, "Noor under a barbell", panel="x2 y", unit="axes"),
    )


def _vessel(place: int, water: list[tuple[str, str, str]]) -> list[go.Scatter]:
    """Return a vessel; `water` has for each layer its colour and the results of its lower and upper level."""
    left, right = ENDS[place]
    made = []
    for colour, low, high in water:
        made += [
            go.Scatter(x=[left, right], meta={"y": low}, **unseen(colour)),
            go.Scatter(
                x=[left, right], meta={"y": high}, fill="tonexty", fillcolor=faint(colour, 0.22), **unseen(colour)
            ),
        ]
    walls = {"color": BASELINE, "width": 3}
    return [
        *made,
        go.Scatter(mode="lines", x=[left, left, right, right], y=[WALL, 0, 0, WALL], line=walls, hoverinfo="skip"),
        level(THRESHOLD, (left, right), "rim", width=2, dash="dash"),
    ]


def _surface(colour: str, place: int, y: str) -> go.Scatter:
    return level(colour, (ENDS[place][0], ENDS[place][1]), y, width=3, dash="solid")


WALL = 20.5
"""How high the vessels are, in per cent of change: above every rim."""


def room_figure() -> go.Figure:
    """Return the same room three times: filled by the jog, by the sets one after the other, and by both."""
    last = ENDS[2][1]
    names = ["jog alone", "sets alone", "both"]
    layout = axes(
        "",
        (-1.0, last + 1.0),
        "How full the room is after half a year",
        (0, 24.0),
        tickvals=[sum(ends) / 2 for ends in ENDS],
        ticktext=names,
    )
    layout.xaxis.ticks = ""
    layout.yaxis.update(tickvals=[0, 5, 10, 15, 20])
    over = ((JOG, "jog_room"), (LIFT, "alone_room"), (INK, "both_room"))
    return go.Figure(
        data=[
            *_vessel(0, [(JOG, "empty_room", "jog_room")]),
            *_vessel(1, [(LIFT, "empty_room", "alone_room")]),
            *_vessel(2, [(LIFT, "empty_room", "below_room"), (JOG, "below_room", "both_room")]),
            line(LIFT, "layers_x", "layers_y", width=1.5),
            _surface(JOG, 0, "jog_room"),
            _surface(LIFT, 1, "alone_room"),
            _surface(LIFT, 2, "below_room"),
            _surface(JOG, 2, "both_room"),
            *[
                label(colour, sum(ends) / 2, WALL, f"{{{result}[0]:.1f}} %", "top center")
                for ends, (colour, result) in zip(ENDS, over, strict=True)
            ],
            label(THRESHOLD, WIDE / 2, "rim", "full: {room:.0f} %", "bottom center", at="last"),
        ],
        layout=layout,
    )


THIRD = 10.0
"""How wide the place of one test is, in units of the picture."""

TESTS = (("knee machine", "machine"), ("practised lift", "lift"), ("muscle size", "size"))


def tests_figure() -> go.Figure:
    """Return three bars: what each of three tests says of the same half year."""
    middles = [THIRD * (place + 0.5) for place in range(len(TESTS))]
    layout = axes(
        "",
        (0, THIRD * len(TESTS)),
        "Change, % of the start",
        (LOW, HIGH),
        tickvals=middles,
        ticktext=[name for name, _ in TESTS],
    )
    layout.xaxis.ticks = ""
    bars = []
    for middle, (_, result) in zip(middles, TESTS, strict=True):
        bars += [
            bar(LIFT, middle + BESIDE, f"{result}_bar", 22),
            label(INK, middle + BESIDE, f"{result}_bar", f"{{{result}_end:+.1f}} %", "top center", at="last"),
        ]
    return go.Figure(
        data=[level(BASELINE, (0, THIRD * len(TESTS)), 0.0, width=1.5, dash="solid"), *bars], layout=layout
    )


BESIDE = 2.6
"""How far a bar stands from the middle of its place, at whose other side the test is drawn."""

TEST_HIGH = 15.0
"""How high the drawing of a test is, in per cent of change: an illustration, no measure."""


def tests_insets() -> tuple[Inset, ...]:
    """Return how each test is done."""
    drawn = (on_machine("Noor"), lifting("Noor"), scan())
    labels = (
        "Noor on the knee machine",
        "Noor in the lift that she has practised",
        "A slice of the thigh, as a scan shows it",
    )
    return tuple(
        Inset(svg, THIRD * (place + 0.5) - BESIDE + 0.4, 0.3, TEST_HIGH, told, unit="axes")
        for place, (svg, told) in enumerate(zip(drawn, labels, strict=True))
    )


def load_figure() -> go.Figure:
    """Return the load of the weeks beside what the body is used to."""
    layout = axes("Week", (0, WEEKS + AFTER), "Load of a week, easy hours", (0, 12.0), tickvals=TICKS)
    layout.yaxis.ticksuffix = ""
    return go.Figure(
        data=[
            go.Scatter(meta={"x": "weeks", "y": "used_to"}, **unseen(LIFT)),
            go.Scatter(meta={"x": "weeks", "y": "beyond"}, fill="tonexty", fillcolor=faint(LIFT, 0.22), **unseen(LIFT)),
            line(THRESHOLD, "weeks", "used_to", width=2.5, dash="dash"),
            line(INK, "weeks", "loads", width=3.5, previous=True),
            label(THRESHOLD, "weeks", "used_to", "used to {used_to[-1]:.1f}", "middle right", at="last"),
            label(INK, "weeks", "loads", "load {load:.1f}", "middle right", at="last"),
        ],
        layout=layout,
    )
