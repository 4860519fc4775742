"""What of Plotly is not drawn is refused where a figure is made, with its place and what to write instead: nothing is left out in silence."""

from __future__ import annotations

import json
from typing import Any

import plotly.graph_objects as go
import pytest

from legstrength.explorers import SLUGS, load
from legstrength.live.plot.subset import problems


def plain(layout: dict[str, Any] | None = None, **trace: object) -> dict[str, Any]:
    """A figure that is drawn whole, with a trace and a layout that have more in them."""
    axes = {"xaxis": {"range": [0, 1]}, "yaxis": {"range": [0, 1]}}
    return {
        "data": [{"type": "scatter", "mode": "lines", "name": "pace", **trace}],
        "layout": {**axes, **(layout or {})},
    }


@pytest.mark.parametrize("slug", SLUGS)
def test_all_figures_of_the_course_are_drawn_whole(slug: str) -> None:
    """What a chapter's author wrote is what a reader sees, on a wide page as on a narrow one."""
    explorer = load(slug)
    assert list(problems(explorer._figure, explorer._spec["look"]["narrow"])) == []


@pytest.mark.parametrize(
    ("trace", "attribute", "instead"),
    [
        ({"type": "bar"}, "type='bar'", "a bar is a thick line"),
        ({"fill": "tozeroy"}, "fill='tozeroy'", "lower edge first"),
        ({"error_x": {"array": [1]}}, "error_x.array", "a line from end to end"),
        ({"marker": {"symbol": "star"}}, "marker.symbol='star'", "It can be 'circle'"),
        ({"marker": {"colour": "red"}}, "marker.colour", "Perhaps marker.color was meant"),
        ({"line": {"shape": "spline"}}, "line.shape", "Leave it out"),
        ({"line": {"dash": "4px"}}, "line.dash='4px'", "It can be 'solid'"),
        ({"error_y": {"type": "percent"}}, "error_y.type='percent'", "It can be 'data'"),
        ({"textposition": "outside"}, "textposition='outside'", "'middle right'"),
        ({"mode": "lines+text"}, "mode='lines+text'", "'markers+text'"),
        ({"visible": "legendonly"}, "visible='legendonly'", "True, False"),
        ({"stackgroup": "one"}, "stackgroup", "Leave it out"),
        ({"x": ["2026-01-01"]}, "x", "neither dates nor names"),
        ({"y": {"dtype": "f8", "bdata": "AAA="}}, "y.dtype", "nor a NumPy array"),
    ],
)
def test_a_trace_that_is_not_drawn_is_refused(trace: dict[str, Any], attribute: str, instead: str) -> None:
    """The author reads which trace it is, which attribute of it, and what to write."""
    found = " ".join(problems(plain(**trace)))
    assert "Trace 0 (pace)" in found
    assert attribute in found
    assert instead in found


@pytest.mark.parametrize(
    ("layout", "attribute", "instead"),
    [
        ({"showlegend": True}, "showlegend=True", "It can be False"),
        ({"shapes": [{"type": "rect"}]}, "shapes", "traces with mode=“lines”"),
        ({"barmode": "stack"}, "barmode", "Leave it out"),
        ({"xaxis": {}}, "xaxis has no range", "range=[low, high]"),
        ({"xaxis": {"range": [1, 0]}}, "xaxis.range=[1, 0]", "the lower limit first"),
        ({"xaxis": {"range": [0, 1], "type": "log"}}, "xaxis.type", "Leave it out"),
        ({"xaxis2": {"range": [0, 1], "side": "top"}}, "xaxis2.side", "is not drawn"),
        ({"yaxis": {"range": [0, 1], "tickangle": 45}}, "yaxis.tickangle=45", "It can be 0"),
        ({"yaxis": {"range": [0, 1], "title": {"text": "Gain"}}}, "yaxis.title.text", "as an annotation"),
        ({"yaxis": {"range": [0, 1], "zeroline": True}}, "yaxis.zeroline=True", "as a trace"),
        ({"annotations": [{"text": "Here", "showarrow": True}]}, "annotations.showarrow=True", "mode=“text”"),
        ({"annotations": [{"text": "Here", "xref": "x"}]}, "annotations.xref='x'", "mode=“text”"),
    ],
)
def test_a_layout_that_is_not_drawn_is_refused(layout: dict[str, Any], attribute: str, instead: str) -> None:
    """The same of axes and headings, and of the layout for a narrow page."""
    for found, what in ((problems(plain(layout)), "The layout"), (problems(plain(), layout), "The narrow layout")):
        said = " ".join(one for one in found if one.startswith(what))
        assert attribute in said
        assert instead in said


def test_a_trace_without_a_panel_or_a_mode_is_refused() -> None:
    """Plotly would make up an axis, and choose lines or marks by the number of points; both would change with the data."""
    figure = go.Figure(go.Scatter(x=[1], y=[1], yaxis="y2"), {"xaxis": {"range": [0, 1]}, "yaxis": {"range": [0, 1]}})
    found = " ".join(problems(json.loads(figure.to_json())))
    assert "there is no yaxis2 in the layout" in found
    assert "Say mode=“lines”" in found
