"""The pictures of a stride: a dial beside how close each muscle comes to its limit, two runners' tanks, and what of it was measured."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.bibliography import citations
from legstrength.evidence.stride import measured_efforts
from legstrength.explorers.common.axes import axes, blank, hidden
from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.letters import letters
from legstrength.explorers.common.palette import BASELINE, INK, MUSCLES, SAND, THRESHOLD, TRIAL, faint
from legstrength.explorers.common.pictures import area, label, level, unseen
from legstrength.explorers.common.runner.people import person
from legstrength.explorers.muscles_at_work import dial
from legstrength.explorers.muscles_at_work.core import EDGE
from legstrength.explorers.muscles_at_work.layout import SIDE
from legstrength.explorers.muscles_at_work.words import PLAIN
from legstrength.live import Inset

ROWS = float(len(ORDER))

LIMIT = 100.0
"""All that a muscle can give, in per cent."""

MEASURED = ("quadriceps", "calves")
"""The muscles whose efforts stand on measured ground, in the order of the tanks."""

DIAL, LIST = 0.6, 0.622
"""Where the dial ends and the list of muscles begins, in shares of the picture's width."""

SKETCHED = 6.7
"""The height of the picture in which the bars are ink or pencil, in rows."""

GUESSED = 0.5
"""How full a bar is drawn that is a guess."""

TALLEST = 150.0
"""The top of the axis of the tanks, in per cent of the norm."""

TALL = 84.0
"""How high a runner stands beside the tanks, in the units of force: an illustration, no measure."""

WIDE = 12.0
"""How wide a tank is, in hundredths of the picture."""

TANKS_AT = {"ben": (22.0, 38.0), "ana": (73.0, 89.0)}
"""Where each runner's tanks begin, in hundredths of the picture."""

RUNNERS_AT = {"ben": 10.0, "ana": 61.0}


def title(muscle: str) -> str:
    """Return what people call a muscle, as a name begins."""
    return PLAIN[muscle].capitalize()


def _line(meta: dict, y: list[float], x: list[float] | None = None, **line: object) -> go.Scatter:
    return go.Scatter(
        mode="lines", x=x or [0, 0], y=y, meta=meta, line=line, hoverinfo="skip", cliponaxis=False, xaxis="x", yaxis="y"
    )


def _beside(traces: list[go.Scatter]) -> list[go.Scatter]:
    """Put traces into the panel at the right."""
    for trace in traces:
        trace.xaxis, trace.yaxis = "x2", "y2"
    return traces


def _row(place: int, muscle: str) -> list[go.Scatter]:
    """Return a muscle's row beside the dial: a bar, full where it was measured, its number over it; behind them a shade while it works."""
    colour, at = MUSCLES[muscle], ROWS - 1.0 - place
    look = {"look": [muscle]}
    lies = at + 0.24
    low = go.Scatter(
        x=[0, EDGE], y=[at + 0.02, at + 0.02], meta={"visible": f"{muscle}_works", **look}, **unseen(colour)
    )
    shade = go.Scatter(
        x=[0, EDGE],
        y=[at + 0.97, at + 0.97],
        meta=low.meta,
        fill="tonexty",
        fillcolor=faint(colour, 0.14),
        **unseen(colour),
    )
    ground = _line(look, [lies, lies], [0, LIMIT], color=SAND, width=9)
    bar = _line({"x": f"{muscle}_bar", **look}, [lies, lies], color=colour, width=9)
    bar.hoverinfo, bar.hovertemplate = None, f"{title(muscle)}: %{{x:.0f}} % of its limit<extra></extra>"
    bar.opacity = 1.0 if muscle in MEASURED else GUESSED
    tip = _line({"x": f"{muscle}_tip", "previous": True, **look}, [lies - 0.13, lies + 0.13], color=colour, width=2)
    number = label(colour, EDGE, at + 0.7, f"{{{muscle}:.0f}}", "middle left")
    number.meta = {**number.meta, **look}
    return [low, shade, ground, bar, tip, number]


def _heading(text: str, x: float, y: float = 1, up: float = 3, colour: str = INK) -> dict:
    return {
        "text": text,
        "xref": "paper",
        "yref": "paper",
        "x": x,
        "y": y,
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": up,
        "showarrow": False,
        "font": {"color": colour, "size": 13},
    }


def dial_figure() -> go.Figure:
    """Return the list of muscles with the room for the dial at its left."""
    half = SIDE / 2
    layout = blank(
        {"l": 2, "r": 4, "t": 22, "b": 4},
        xaxis=hidden(-half, half, domain=[0, DIAL]),
        yaxis=hidden(-half, half),
        xaxis2=hidden(0, EDGE, domain=[LIST, 1], anchor="y2"),
        yaxis2=hidden(0, ROWS, anchor="x2"),
        annotations=[
            _heading("in the air", 0),
            _heading("foot down", DIAL - 0.2),
            _heading("% of its limit", LIST),
            *(
                _heading(title(muscle), LIST, (ROWS - place - 0.3) / ROWS, -9, MUSCLES[muscle])
                for place, muscle in enumerate(ORDER)
            ),
        ],
    )
    limit = _line({}, [0, ROWS], [LIMIT, LIMIT], color=THRESHOLD, width=2, dash="dot")
    limit.meta = {"look": list(ORDER)}
    rows = [trace for place, muscle in enumerate(ORDER) for trace in _row(place, muscle)]
    return go.Figure(data=_beside([*rows, limit]), layout=layout)


def dial_insets() -> tuple[Inset, ...]:
    """Return the dial."""
    told = "A dial of one stride, with a track for each muscle and the legs of a runner inside"
    return (
        Inset(dial.svg(), 0, 0, SIDE, told, unit="axes", parts=dial.parts(), middle=True, looks=ORDER, turns="moment"),
    )


def tank(name: str, muscle: str, left: float) -> list[go.Scatter]:
    """Return a runner's tank for a muscle, from `left` to the right: what it could give, what a step takes, and what does not fit in."""
    key, colour = f"{name}_{muscle}", MUSCLES[muscle]
    ends, sides = [left, left + WIDE], [left, left, left + WIDE, left + WIDE, left]
    return [
        *area(SAND, ends, "tank_floor", f"{key}_rim"),
        *area(colour, ends, "tank_floor", f"{key}_water"),
        *area(faint(colour, 0.22), ends, f"{key}_rim", f"{key}_spill"),
        go.Scatter(
            mode="lines",
            x=sides,
            meta={"y": f"{key}_sides"},
            line={"color": BASELINE, "width": 1.4},
            hoverinfo="skip",
        ),
        label(colour, left + WIDE / 2, f"{key}_top", f"{{{key}:.0f}} %", "top center", at="first"),
    ]


def pair_figure() -> go.Figure:
    """Return the tanks of two runners on one road, with the same step across both."""
    made = axes("", (0, 102), "Force, % of a typical young adult's", (0, TALLEST))
    made.xaxis.update(
        tickvals=[RUNNERS_AT["ben"], 28, 44, RUNNERS_AT["ana"], 79, 95],
        ticktext=["Ben", "thigh", "calves", "Ana", "thigh", "calves"],
        ticks="",
    )
    made.yaxis.update(tickvals=[0, 50, 100])
    levels = [level(MUSCLES[muscle], (20.0, 102.0), f"{muscle}_level", width=1.6, dash="dot") for muscle in MEASURED]
    tanks = [
        trace
        for name, places in TANKS_AT.items()
        for muscle, left in zip(MEASURED, places, strict=True)
        for trace in tank(name, muscle, left)
    ]
    return go.Figure(data=[*tanks, *levels], layout=made)


def pair_insets() -> tuple[Inset, ...]:
    """Return Ben and Ana on the road."""
    return tuple(
        Inset(person(name, phase), RUNNERS_AT[name.lower()], 0.0, TALL, f"{name}, running", unit="axes")
        for name, phase in (("Ben", 0.65), ("Ana", 0.15))
    )


def measured() -> tuple[list[go.Scatter], tuple[tuple[str, str], ...]]:
    """Return the measured efforts as lettered marks below the bars of their muscles, and what each letter stands for."""
    efforts = measured_efforts()
    points = list(zip(letters(len(efforts)), efforts, strict=True))
    words = [
        f"{citations()[one.key]}: {one.gait} at {one.metres_per_second:g} m/s ({one.metres_per_second * 3.6:.0f} km/h), {one.joint}: "
        f"{one.percent:.0f} ± {one.spread:.0f} % of the greatest force in hopping. The ± is how far people differed."
        for _, one in points
    ]
    marks = go.Scatter(
        mode="markers+text",
        x=[one.percent for _, one in points],
        y=[_heights()[one.muscle] - 0.55 for _, one in points],
        text=[letter for letter, _ in points],
        textposition="middle right",
        textfont={"color": TRIAL, "size": 12},
        marker={"color": TRIAL, "size": 8, "symbol": "diamond"},
        hovertext=words,
        hoverinfo="text",
    )
    return [marks], tuple(zip([letter for letter, _ in points], words, strict=True))


def _heights() -> dict[str, float]:
    """Return how high each muscle's bar lies: a measured one has room for its marks below it."""
    found, top = {}, SKETCHED
    for muscle in ORDER:
        found[muscle] = top - 0.5
        top -= 1.35 if muscle in MEASURED else 1.0
    return found


def _sketched(muscle: str) -> list[go.Scatter]:
    """Return a muscle's bar, in ink where it was measured and in pencil where it is a guess, over what is open about it."""
    colour, at = MUSCLES[muscle], _heights()[muscle]
    open_part = _line({"x": f"{muscle}_open"}, [at, at], color=faint(colour, 0.22), width=15)
    words = label(colour, EDGE, at, f"{{{muscle}_low:.0f}} to {{{muscle}_high:.0f}} %", "middle right")
    if muscle in MEASURED:
        return [open_part, _line({"x": f"{muscle}_bar"}, [at, at], color=colour, width=9), words]
    low, high = at - 0.2, at + 0.2
    outline = _line({"x": f"{muscle}_outline"}, [low, low, high, high, low], color=colour, width=1.4, dash="dot")
    return [open_part, outline, words]


def measured_figure(marks: list[go.Scatter]) -> go.Figure:
    """Return the six bars with what is open about each, those that are guesses in pencil, and the measured efforts as marks."""
    layout = axes("Peak effort, % of the limit", (0, EDGE), "", (0, SKETCHED), tickvals=[0, 50, 100])
    heights = _heights()
    layout.yaxis.update(
        showgrid=False,
        ticks="",
        linecolor=None,
        tickvals=list(heights.values()),
        ticktext=[title(one) for one in heights],
    )
    layout.annotations = []
    layout.margin = {"l": 116, "r": 84, "t": 4, "b": 46}
    limit = _line({}, [0, SKETCHED], [LIMIT, LIMIT], color=THRESHOLD, width=2, dash="dot")
    bars = [trace for muscle in ORDER for trace in _sketched(muscle)]
    return go.Figure(data=[limit, *bars, *marks], layout=layout)
