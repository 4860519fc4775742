"""The pictures of a gain that leaks: a bucket beside its curve, the bucket put back by ninths, three leaks, a jog beside weights, and the curve beside trials."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, GHOST, INK, JOG, LIFT, faint
from legstrength.explorers.common.pictures import band, baseline, label, level, line, named
from legstrength.explorers.common.runner.people import head
from legstrength.explorers.staying_strong.drawing import (
    BUILT,
    FACE,
    LABELLED,
    LEAF,
    LEAF_HIGH,
    WATER,
    at_tap,
    beside,
    between,
    bucket,
    bucket_axes,
    built,
    built_at,
    filled,
    marks,
    on_left,
    tap,
)
from legstrength.explorers.staying_strong.layout import MIDDLE, WIDE
from legstrength.explorers.staying_strong.programme import AFTER, TRAINED
from legstrength.explorers.staying_strong.trials import GONE_LANE, KEPT_LANE, LANE_STEP, staying_marks
from legstrength.live import Inset

LOWEST, HIGHEST = -26.0, 208.0
"""The axis of the picture with trials, with a lane above and one below the scale."""


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
        *marks(),
    ]
    return go.Figure(
        data=[*curve, *on_left(water)],
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
        *between(faint(JOG, WATER), "done_across", "done_low", "done_high", "jogs"),
        *between(faint(LIFT, WATER), "done_across", "done_low", "done_high", "lifts"),
        line(JOG, "done_across", "done_high", width=3.5, shown="jogs"),
        line(LIFT, "done_across", "done_high", width=3.5, shown="lifts"),
        *[
            label(INK, 100.0 * (place + 0.6) / 9.0, f"stair_{place}", f"{{stair_said_{place}}}", "top left", at="last")
            for place in range(LABELLED)
        ],
    ]
    return go.Figure(
        data=[*stairs, *on_left([*bucket("now", 0.0), *marks()])],
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
        data=[*buckets, built_at(0.0)],
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
    said = [at_tap(WIDE * place, name) for place, name in enumerate(("pair_jog", "pair_lift"))]
    return go.Figure(
        data=[*jog, *lift, *said, built_at(0.0)],
        layout=bucket_axes(2 * WIDE, ["jogging", "weights"]),
    )


def pair_insets() -> tuple[Inset, ...]:
    """Return a tap over each bucket."""
    return (tap(0.0, "the bucket of the jog"), tap(WIDE, "the bucket of the weights"))


def _course(colour: str, shown: str) -> list[go.Scatter]:
    """Return the curve of one kind of training with its two numbers: the gain, and what is left of it after the weeks of less."""
    return [
        line(colour, "weeks", "kept", hover="Week %{x}: %{y:.0f} % of the gain", shown=shown),
        label(colour, "weeks", "kept", "Gain: {gain:+.1f} %", "top left", at=TRAINED, shown=shown),
        label(colour, "return_week", "left", "{left:.0f} % left", "bottom left", at="last", shown=shown),
    ]


def trials_figure(points: dict[str, list[dict]]) -> go.Figure:
    """Return what is left of the gain, week by week, with the trials and the lanes of those that said it in words."""
    figure = go.Figure(
        data=[
            *band(JOG, "weeks", "low", "high", 0.14, "jogs"),
            *band(LIFT, "weeks", "low", "high", 0.14, "lifts"),
            *baseline(AFTER, name_left=True, first=-TRAINED),
            *staying_marks(points, {"torque": "machine", "practised_lift": "lift", "size": "size"}),
            line(INK, "weeks", "goes_on", width=2, dash="dot", hover="Week %{x}, if all goes on: %{y:.0f} %"),
            line(BASELINE, "weeks", "stopped", width=2, dash="longdash", shown="trains_on"),
            # The run before may have been the other training, so its ghost has neither colour; this line lies below the coloured ones.
            line(BASELINE, "weeks", "kept", width=2, previous=True),
            *_course(JOG, "jogs"),
            *_course(LIFT, "lifts"),
            label(
                BASELINE,
                "return_week",
                "left_stopped",
                "Stop: {left_stopped:.0f} %",
                "bottom left",
                at="last",
                shown="trains_on",
            ),
            named(INK, 2, KEPT_LANE + 4 * LANE_STEP, "Dotted: goes on"),
            named(INK, 2, KEPT_LANE + 2.5 * LANE_STEP, "Shade: unknown"),
        ],
        layout=axes(
            "Weeks since the change",
            (-TRAINED, AFTER),
            "Part of the gain that is left, %",
            (LOWEST, HIGHEST),
            tickvals=[-26, -13, 0, 13, 26, 39],
        ),
    )
    scale = [0, 50, 100, 150]
    lanes = {"gone": GONE_LANE - 0.5 * LANE_STEP, "kept": KEPT_LANE + 0.5 * LANE_STEP}
    ticks = [*scale, *lanes.values()]
    figure.update_layout(
        yaxis={"tickvals": ticks, "ticktext": [*(f"{one}" for one in scale), *lanes], "ticksuffix": None}
    )
    return figure
