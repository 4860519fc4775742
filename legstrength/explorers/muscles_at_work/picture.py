"""A bar for each muscle, what is open as a pale one, and the measured efforts as marks."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.bibliography import citations
from legstrength.evidence.stride import measured_efforts
from legstrength.explorers.common.leg_pose import NAMES, ORDER
from legstrength.explorers.common.letters import letters
from legstrength.explorers.common.palette import BASELINE, MUSCLES, TRIAL, faint
from legstrength.explorers.common.pictures import label, written
from legstrength.explorers.muscles_at_work.core import EDGE

ROWS = len(ORDER)


def _bar(place: int, muscle: str) -> list[go.Scatter]:
    """Return a muscle's row: what is open as a pale bar, the effort as a full one, the walk and the run before as small ticks."""
    colour, at = MUSCLES[muscle], ROWS - 0.5 - place

    def lying(result: str, y: list[float], **line: object) -> go.Scatter:
        return go.Scatter(
            mode="lines", y=y, meta={"x": f"{muscle}_{result}"}, x=[0, 0], line=line, hoverinfo="skip", cliponaxis=False
        )

    tip = lying("tip", [at - 0.14, at + 0.14], color=colour, width=2)
    tip.meta = {**tip.meta, "previous": True}
    return [
        lying("open", [at, at], color=faint(colour, 0.22), width=18),
        lying("bar", [at, at], color=colour, width=8),
        lying("usual", [at - 0.16, at + 0.16], color=BASELINE, width=2),
        tip,
        label(colour, 0.0, at + 0.3, f"{NAMES[muscle]} {{{muscle}:.0f}} %", "middle right"),
        written(colour, EDGE, at, "▸", "middle right", shown=f"{muscle}_beyond"),
    ]


def _measured() -> tuple[list[go.Scatter], tuple[tuple[str, str], ...]]:
    """Return the measured efforts as lettered marks below the bars of their muscles, and what each letter stands for."""
    measured = measured_efforts()
    points = list(zip(letters(len(measured)), measured, strict=True))
    words = [
        f"{citations()[one.key]}: {one.gait} at {one.metres_per_second:g} m/s ({one.metres_per_second * 3.6:.0f} km/h), {one.joint}: "
        f"{one.percent:.0f} ± {one.spread:.0f} % of the greatest force in hopping. The ± is how far people differed."
        for _, one in points
    ]
    marks = go.Scatter(
        mode="markers+text",
        x=[one.percent for _, one in points],
        y=[ROWS - 0.5 - ORDER.index(one.muscle) - 0.27 for _, one in points],
        text=[letter for letter, _ in points],
        textposition="bottom center",
        textfont={"color": TRIAL, "size": 12},
        marker={"color": TRIAL, "size": 8, "symbol": "diamond"},
        hovertext=words,
        hoverinfo="text",
    )
    return [marks], tuple(zip([letter for letter, _ in points], words, strict=True))


def _words(x: float, y: float, colour: str, text: str, position: str) -> go.Scatter:
    return go.Scatter(
        x=[x],
        y=[y],
        text=[text],
        mode="text",
        textposition=position,
        textfont={"color": colour, "size": 12},
        hoverinfo="skip",
        cliponaxis=False,
    )
