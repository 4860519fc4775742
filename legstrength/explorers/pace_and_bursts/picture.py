"""The chapter's pictures: scales with a coin for each minute, three plans on a ruler, the steps of four ways to run, and the year beside trials."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import MINUS_TEN, axes, blank, hidden
from legstrength.explorers.common.palette import BARK, BASELINE, BONE, BURSTS, GHOST, HILL, JOG, SAND, THRESHOLD, faint
from legstrength.explorers.common.pictures import band, baseline, label, level, line, unseen, written
from legstrength.explorers.common.runner.people import head, person
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.pace_and_bursts.scales import HEIGHT, PIVOT_X, PIVOT_Y, WIDTH
from legstrength.explorers.pace_and_bursts.steps import LANES, STEPS, begins
from legstrength.explorers.pace_and_bursts.trials import speed_marks
from legstrength.live import Inset

FACE = 30.0
"""How high a face is in a picture, in px."""

BIG_FACE = 8.6
"""How high the face above the scales is, in their own units."""

MARGIN = {"l": 8, "r": 8, "t": 4, "b": 4}
"""Around the scales, which have no axes to read, in px."""

FOOT = 10.0
"""How high the scales' foot stands above the lower edge, beside the words."""

UPPER_LINE, LOWER_LINE = 8.0, 2.6
"""How high the two lines of words below the pans stand."""

LOWEST, HIGHEST = -13.0, 28.0

LONGEST_RULER = 20.0
"""The end of the ruler, in per cent: the same at every setting."""

ROWS = {"ada": 2.0, "mia": 1.0, "ivo": 0.0}
"""The row of each one's plan, from below."""

ABOVE = 0.36
"""How far above its row a plan's words stand, in rows."""

TALL = 34.0
"""How high the runner stands, in the units of effort: an illustration, no measure."""

TOP_EFFORT, NAMED_AT = 122.0, 106.0
"""The upper end of the axis of efforts, and where the lanes are named, above their highest dots; all in per cent."""

LANE_NAMES = {"easy": "easy", "intervals": "interval", "strides": "stride", "sprints": "sprint"}


def bare(x_range: tuple[float, float], y_range: tuple[float, float]) -> go.Layout:
    """Return axes of which nothing is seen."""
    return blank(MARGIN, xaxis=hidden(*x_range), yaxis=hidden(*y_range))


def _stroke(colour: str, x: str | list[float], y: str | list[float], width: float, shown: str = "") -> go.Scatter:
    told = {name: place for name, place in {"x": x, "y": y}.items() if isinstance(place, str)}
    fixed = {name: place for name, place in {"x": x, "y": y}.items() if not isinstance(place, str)}
    seen = {"visible": shown} if shown else {}
    return go.Scatter(
        mode="lines",
        meta={**told, **seen},
        line={"color": colour, "width": width},
        hoverinfo="skip",
        cliponaxis=False,
        **fixed,
    )


def _filled(colour: str, x: str, low: str, high: str) -> list[go.Scatter]:
    return [
        go.Scatter(meta={"x": x, "y": low}, **unseen(colour)),
        go.Scatter(meta={"x": x, "y": high}, fill="tonexty", fillcolor=colour, **unseen(colour)),
    ]


def _coins(name: str, colour: str, shown: str = "") -> list[go.Scatter]:
    """Return a stack of coins: its columns, and the edges between its coins in the colour of the page."""
    return [
        *_filled(colour, f"{name}_at", f"{name}_base", f"{name}_top"),
        _stroke(BONE, f"{name}_edges_at", f"{name}_edges", 1.0, shown),
    ]


def _pan(name: str) -> list[go.Scatter]:
    """Return a pan on its strings, behind what lies in it."""
    return [
        _stroke(BARK, f"{name}_strings_at", f"{name}_strings", 1.6),
        *_filled(HILL, f"{name}_rim_at", f"{name}_bowl", f"{name}_rim"),
        _stroke(BARK, f"{name}_rim_at", f"{name}_bowl", 2.0),
        _stroke(BARK, f"{name}_rim_at", f"{name}_rim", 2.0),
    ]


def scales_figure() -> go.Figure:
    """Return the scales: on the left what all minutes bring when they are easy, on the right what the fast ones add."""
    pivot = go.Scatter(
        mode="markers",
        x=[PIVOT_X],
        y=[PIVOT_Y],
        marker={"color": BONE, "size": 16, "symbol": "circle", "line": {"color": BARK, "width": 4}},
        hoverinfo="skip",
    )
    return go.Figure(
        data=[
            _stroke(BARK, [PIVOT_X, PIVOT_X], [FOOT, PIVOT_Y], 7.0),
            _stroke(BARK, [PIVOT_X - 9.0, PIVOT_X + 9.0], [FOOT, FOOT], 7.0),
            _stroke(faint(BURSTS, 0.22), "swing_at", "swing", 13.0, shown="is_spent"),
            *_pan("left"),
            *_pan("right"),
            *_coins("all", faint(GHOST, 0.22)),
            *_coins("kept", JOG),
            *_coins("spent", BURSTS, "is_spent"),
            _stroke(BARK, "beam_at", "beam", 7.0),
            pivot,
            label(JOG, 1.0, UPPER_LINE, "all {all_minutes:.0f} easy:", "middle right"),
            label(JOG, 1.0, LOWER_LINE, "{easy_year:+.1f} % in a year", "middle right"),
            label(
                BURSTS, WIDTH - 1.0, UPPER_LINE, "{fast_minutes:.0f} min of {kind}:", "middle left", shown="is_spent"
            ),
            label(
                BURSTS,
                WIDTH - 1.0,
                LOWER_LINE,
                "{added:+.1f} ({added_open}) points",
                "middle left",
                shown="is_spent",
            ),
        ],
        layout=bare((0.0, WIDTH), (0.0, HEIGHT)),
    )


def scales_insets() -> tuple[Inset, ...]:
    """Return whose legs are weighed, above the pivot."""
    return tuple(
        Inset(
            head(name).replace("<circle", f'<g data-part="{name.lower()}"><circle', 1).replace("</svg>", "</g></svg>"),
            PIVOT_X,
            PIVOT_Y + 4.5,
            BIG_FACE,
            f"{name}'s face above the scales",
            unit="axes",
            parts={name.lower(): {"opacity": f"is_{name.lower()}"}},
        )
        for name in ("Ben", "Ana")
    )


def _plan(colour: str, who: str, reach: str, year: str, words: str) -> list[go.Scatter]:
    """Return a plan's row: what the trials leave open as a bar, the model's mark, and its name with what it brings."""
    row = ROWS[who]
    return [
        level(SAND, (0.0, LONGEST_RULER), row, width=2.0, dash="solid"),
        _stroke(faint(colour, 0.22), reach, [row, row], 14.0),
        go.Scatter(
            mode="markers",
            meta={"x": year, "at": "last"},
            y=[row],
            marker={"color": colour, "size": 9, "symbol": "circle"},
            hoverinfo="skip",
        ),
        label(colour, 0.0, row + ABOVE, words, "middle right"),
    ]


def plans_figure() -> go.Figure:
    """Return the ruler: three plans for the same legs, and what each brings in a year."""
    layout = axes("Stronger after a year, %", (0.0, LONGEST_RULER), "", (-0.5, 2.62), tickvals=[0, 5, 10, 15, 20])
    layout.yaxis.update(visible=False, showgrid=False)
    layout.annotations = []
    layout.margin = {"l": 14, "r": 20, "t": 4, "b": 50}
    return go.Figure(
        data=[
            *_plan(JOG, "ada", "longer_range", "longer_year", "Ada: twice as long {longer_year:+.1f} %"),
            *_plan(
                BURSTS,
                "mia",
                "intervals_range",
                "intervals_year",
                "Mia: {fast_minutes:.0f} min of intervals {intervals_year:+.1f} %",
            ),
            *_plan(
                BURSTS,
                "ivo",
                "sprints_range",
                "sprints_year",
                "Ivo: {fast_minutes:.0f} min of sprints {sprints_year:+.1f} %",
            ),
        ],
        layout=layout,
    )


def plans_insets() -> tuple[Inset, ...]:
    """Return the three who give advice, each at what their plan brings."""
    years = {"ada": "longer_year", "mia": "intervals_year", "ivo": "sprints_year"}
    return tuple(
        Inset(
            head(who.capitalize()),
            years[who],
            row,
            FACE,
            f"{who.capitalize()}'s face where that plan ends",
            middle=True,
            looks=(who,),
        )
        for who, row in ROWS.items()
    )


def _lane(place: int, kind: str) -> list[go.Scatter]:
    """Return the steps of one way to run in a bar that is all the muscle can give."""
    first = begins(place)
    sides = [first, first, first + STEPS, first + STEPS, first]
    shade = faint(GHOST, 0.14)

    def dots(part: str, colour: str, size: float, symbol: str, told: str) -> go.Scatter:
        return go.Scatter(
            mode="markers",
            meta={"x": f"{kind}_{part}_at", "y": f"{kind}_{part}"},
            marker={"color": colour, "size": size, "symbol": symbol, "line": {"color": colour, "width": 1.2}},
            hovertemplate=f"A step that takes %{{y:.0f}} %: {told}<extra></extra>",
        )

    return [
        go.Scatter(x=[first, first + STEPS], y=[0.0, 0.0], **unseen(shade)),
        go.Scatter(x=[first, first + STEPS], y=[100.0, 100.0], fill="tonexty", fillcolor=shade, **unseen(shade)),
        _stroke(BASELINE, sides, [0.0, 100.0, 100.0, 0.0, 0.0], 1.2),
        dots("soft", GHOST, 6, "circle-open", "it does not count"),
        dots("hard", JOG if kind == "easy" else BURSTS, 9, "circle", "it counts"),
        written(BASELINE, first + STEPS / 2, NAMED_AT, LANE_NAMES[kind], "top center"),
    ]


def steps_figure() -> go.Figure:
    """Return the steps of the four ways to run, side by side under one line."""
    last = begins(len(LANES) - 1) + STEPS
    layout = axes(
        "one dot is one step",
        (-1.0, last + 1.0),
        "% of all the muscle can give",
        (0.0, TOP_EFFORT),
        showticklabels=False,
    )
    layout.xaxis.ticks = ""
    layout.yaxis.update(tickvals=[0, 50, 100])
    return go.Figure(
        data=[
            *(trace for place, kind in enumerate(LANES) for trace in _lane(place, kind)),
            level(THRESHOLD, (-1.0, last + 1.0), "steps_line", width=2.5, dash="solid"),
        ],
        layout=layout,
    )


def steps_insets() -> tuple[Inset, ...]:
    """Return who runs, on the ground of the first bar."""
    return (Inset(person("Ben", 0.65), STEPS / 2, 0.0, TALL, "Ben, running", unit="axes"),)


def trials_figure(points: dict[str, list[dict]]) -> go.Figure:
    """Return the year of the chosen split beside that of the same minutes all easy, with the trials of sprints and intervals."""
    layout = axes("Weeks", (0, WEEKS), "Change in strength", (LOWEST, HIGHEST), tickvals=[0, 13, 26, 39, WEEKS])
    layout.margin.l = MINUS_TEN
    return go.Figure(
        data=[
            *band(BURSTS, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            *speed_marks(points, {muscle: f"{muscle}_shown" for muscle in points}),
            line(JOG, "weeks", "easy", hover="Week %{x}, all easy: %{y:.1f} %"),
            line(BURSTS, "weeks", "gain", previous=True, hover="Week %{x}, with the faster part: %{y:.1f} %"),
            label(JOG, "weeks", "easy", "all easy {easy_year:+.1f}", "bottom left", at="last"),
            label(BURSTS, "weeks", "gain", "with {kind} {year:+.1f}", "top left", at="last", shown="is_spent"),
        ],
        layout=layout,
    )
