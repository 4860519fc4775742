"""The runner on the seesaw, jogging or in a stride, with front and back of the thigh filled by effort; and what trials counted of injuries.

The numbers of injuries are those of `legstrength/evidence/findings.yml`. Where on a pitch a player stands means nothing.
"""

from __future__ import annotations

import random
import re

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.palette import BASELINE, GHOST, INK, SAND, TRIAL
from legstrength.explorers.common.pictures import written
from legstrength.explorers.common.runner.posed import HEIGHT, WIDTH, runner
from legstrength.live import Inset

QUIET = dict.fromkeys(ORDER, 0.15)
"""How hard the other muscles are drawn: they are not what the picture is about."""

POSES = {"jogging": (14, 2.5), "striding": (84, 5.8)}
"""Moment of the stride and speed in m/s. In the second, the near leg swings forward: there the back has its hardest job."""

TALL = 152.0
"""How high the runner is, in units of the picture: an illustration, no measure."""

HIP = -6.0
"""Where the middle of the drawing is, so that the runner stands over the pivot."""

FILLED = ("quadriceps", "hamstrings")

CURLS, NO_CURLS = (461, 15), (481, 52)
"""Players, and injuries of the back of the thigh in a season (Petersen and others, 2011)."""

ALL_TRIALS, BY_LOT = (0.49, 0.32, 0.74), (0.59, 0.27, 1.29)
"""The risk with curls, as a share of that without, and its 95 % interval (van Dyk and others, 2019; Impellizzeri and others, 2021)."""

COLUMNS, STEP, SIDE = 31, 6, 9
"""Players in a row of a pitch, how far they stand apart, and the pitch's margin."""

WIDE, HIGH = 2 * SIDE + STEP * (COLUMNS - 1), 2 * SIDE + STEP * 15

END = 1.45
"""The end of the axis of risk."""

PITCHES = 50.0
"""How high a pitch is, in hundredths of the picture."""


def _pose(name: str) -> str:
    """Return the runner in one of the poses; only front and back of the thigh keep names, each with the pose's own."""
    svg = runner(*POSES[name], QUIET, named=True)
    inside = re.sub(r"^<svg[^>]*>|</svg>$", "", svg.strip())

    def renamed(found: re.Match[str]) -> str:
        return f' data-part="{name}_{found[1]}"' if found[1] in FILLED else ""

    return f'<g data-part="{name}">{re.sub(r" data-part=.([a-z_]+).", renamed, inside)}</g>'


def on_the_seesaw(foot: float) -> Inset:
    """Return the runner, standing so high over the ground."""
    poses = "".join(_pose(name) for name in POSES)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}">{poses}</svg>'
    parts: dict[str, dict[str, str]] = {name: {"opacity": name} for name in POSES}
    for name in POSES:
        parts |= {f"{name}_{muscle}": {"fill-opacity": f"{muscle}_shade"} for muscle in FILLED}
    told = "A runner on the middle of a seesaw"
    return Inset(svg, HIP, foot, TALL, told, unit="axes", parts=parts, looks=("runner",))


def pitch(players: int, hurt: int) -> str:
    """Return a pitch with so many players as dots, in rows, and the hurt ones among them larger."""
    rows = []
    for first in range(0, players, COLUMNS):
        many = min(COLUMNS, players - first)
        rows.append(f"M{SIDE} {SIDE + STEP * (first // COLUMNS)}h{STEP * (many - 1)}")
    where = random.Random(11).sample(range(players), hurt)
    torn = "".join(f"M{SIDE + STEP * (one % COLUMNS)} {SIDE + STEP * (one // COLUMNS)}h.01" for one in sorted(where))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}">'
        f'<rect width="{WIDE}" height="{HIGH}" rx="4" fill="{SAND}"/>'
        f'<path d="{"".join(rows)}" fill="none" stroke="{GHOST}" stroke-width="2.2" stroke-linecap="round" stroke-dasharray="0 {STEP}"/>'
        f'<path d="{torn}" fill="none" stroke="{TRIAL}" stroke-width="6" stroke-linecap="round"/></svg>'
    )


def tear_insets() -> tuple[Inset, ...]:
    """Return the two pitches."""
    told = ("{0} players who did curls, {1} of the injuries", "{0} players without curls, {1} of the injuries")
    return tuple(
        Inset(pitch(*group), x, 40.0, PITCHES, words.format(*group), unit="axes")
        for group, x, words in zip((CURLS, NO_CURLS), (END * 0.24, END * 0.76), told, strict=True)
    )


def _interval(risk: tuple[float, float, float], y: float, words: str) -> list[go.Scatter]:
    at, low, high = risk
    line = {"color": TRIAL, "width": 3}
    mark = {"color": TRIAL, "size": 10, "symbol": "diamond", "line": {"color": TRIAL, "width": 1.5}}
    says = f"{words}: {at:g} times the risk, could be {low:g} to {high:g}"
    return [
        go.Scatter(mode="lines", x=[low, high], y=[y, y], line=line, hoverinfo="skip"),
        go.Scatter(mode="markers", x=[at], y=[y], marker=mark, hovertemplate=f"{says}<extra></extra>"),
        written(TRIAL, low, y + 2.0, words, "top right"),
    ]


def tear_figure() -> go.Figure:
    """Return what was counted: the words over the pitches, and below them two summaries on the axis of risk."""
    layout = axes("Injuries with curls, for each one without", (0, END), "", (0, 112.0), tickvals=[0, 0.5, 1])
    layout.annotations = []
    layout.yaxis.update(visible=False, showgrid=False)
    layout.margin = {"l": 10, "r": 10, "t": 6, "b": 50}
    same = {"color": BASELINE, "width": 1.5, "dash": "dash"}
    return go.Figure(
        data=[
            go.Scatter(mode="lines", x=[1, 1], y=[0, 36], line=same, hoverinfo="skip"),
            *_interval(ALL_TRIALS, 21.0, "all 15 studies"),
            *_interval(BY_LOT, 4.0, "only those that drew lots"),
            written(INK, END * 0.24, 96.0, f"curls: {CURLS[1]} injuries", "top center"),
            written(INK, END * 0.76, 96.0, f"no curls: {NO_CURLS[1]} injuries", "top center"),
        ],
        layout=layout,
    )
