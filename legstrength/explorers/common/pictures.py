"""What every figure draws with: curves, bands, words at their places, and the runner who does nothing new.

A trace's `meta` names the results that fill it; see `legstrength.live.explorer.Picture`.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.palette import BASELINE, faint


def line(
    colour: str,
    x: str,
    y: str,
    *,
    width: float = 3,
    dash: str = "solid",
    previous: bool = False,
    hover: str = "",
    shown: str = "",
) -> go.Scatter:
    """Return a curve of the result `y` over the result `x`, drawn while the result `shown`, if one is named, is true."""
    meta = {"x": x, "y": y, **({"previous": True} if previous else {}), **({"visible": shown} if shown else {})}
    return go.Scatter(
        mode="lines",
        meta=meta,
        line={"color": colour, "width": width, "dash": dash},
        hoverinfo="skip" if not hover else None,
        hovertemplate=f"{hover}<extra></extra>" if hover else None,
    )


def band(colour: str, x: str, low: str, high: str, share: float, shown: str = "") -> list[go.Scatter]:
    """Return the area between the results `low` and `high`, drawn while the result `shown`, if one is named, is true."""
    pale = faint(colour, share)
    seen = {"visible": shown} if shown else {}
    return [
        go.Scatter(meta={"x": x, "y": low, **seen}, **unseen(pale)),
        go.Scatter(meta={"x": x, "y": high, **seen}, fill="tonexty", fillcolor=pale, **unseen(pale)),
    ]


def unseen(colour: str) -> dict:
    """Return the style of an area's edge, which is not seen."""
    return {"mode": "lines", "line": {"width": 0, "color": colour}, "hoverinfo": "skip"}


def area(colour: str, ends: list[float], low: str, high: str) -> list[go.Scatter]:
    """Return the area between two results, each with one value for each of the two `ends` on the axis across."""
    return [
        go.Scatter(x=ends, meta={"y": low}, **unseen(colour)),
        go.Scatter(x=ends, meta={"y": high}, fill="tonexty", fillcolor=colour, **unseen(colour)),
    ]


def label(
    colour: str,
    x: str | float,
    y: str | float,
    text: str,
    position: str,
    *,
    at: str | int | None = None,
    shown: str = "",
) -> go.Scatter:
    """Return words beside a point, which the drawing places where there is room, if it can on the side `position`.

    `x` and `y` are results, or numbers that stay; of series, `at` is the point: "first", "last", "middle" (between these two) or its
    place. `text` is a result, or words with results in them: “jog {jog_year:+.1f}”. Drawn while the result `shown`, if named, is true.
    """
    places = {"x": x, "y": y}
    told = {name: place for name, place in places.items() if isinstance(place, str)}
    fixed = {name: [place] for name, place in places.items() if not isinstance(place, str)}
    picked = {} if at is None else {"at": at}
    return go.Scatter(
        mode="text",
        meta={**told, "text": text, **picked, **({"visible": shown} if shown else {})},
        textposition=position,
        textfont={"color": colour, "size": 13},
        hoverinfo="skip",
        cliponaxis=False,
        **fixed,
    )


def written(
    colour: str,
    x: str | float,
    y: str | float,
    words: str,
    position: str,
    *,
    at: str | int | None = None,
    shown: str = "",
) -> go.Scatter:
    """Return a `label` whose words stay the same, while the point beside which they stand may move."""
    made = label(colour, x, y, words, position, at=at, shown=shown)
    made.meta = {name: result for name, result in made.meta.items() if name != "text"}
    made.text = [words]
    return made


def bar(colour: str, x: float, y: str, width: float) -> go.Scatter:
    """Return an upright bar at the number `x` between the two values of the result `y`."""
    line = {"color": colour, "width": width}
    return go.Scatter(mode="lines", x=[x, x], meta={"y": y}, line=line, hoverinfo="skip")


def level(colour: str, ends: tuple[float, float], y: float | str, *, width: float, dash: str) -> go.Scatter:
    """Return a line that stays level between two `ends`: at the number `y`, or over the result `y`, one value for each end."""
    line = {"color": colour, "width": width, "dash": dash}
    height = {"meta": {"y": y}} if isinstance(y, str) else {"y": [y, y]}
    return go.Scatter(mode="lines", x=list(ends), line=line, hoverinfo="skip", **height)


def named(colour: str, x: float, y: float, words: str) -> go.Scatter:
    """Return words that stay where they are, ending at a point of the axes: what a dash or a shade stands for."""
    return written(colour, x, y, words, "middle left")


def baseline(weeks: int, name_left: bool = False, first: int = 0) -> list[go.Scatter]:
    """Return the runner who does nothing new: a line at no change from week `first`, named at its right end or where it begins."""
    words = {
        "mode": "text",
        "textposition": "bottom right" if name_left else "bottom left",
        "textfont": {"color": BASELINE, "size": 13},
    }
    return [
        go.Scatter(
            x=[first, weeks],
            y=[0, 0],
            mode="lines",
            line={"color": BASELINE, "width": 2, "dash": "dash"},
            hoverinfo="skip",
        ),
        go.Scatter(x=[first if name_left else weeks], y=[-1.2], text=["No change"], hoverinfo="skip", **words),
    ]
