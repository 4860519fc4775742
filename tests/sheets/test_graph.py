"""Printed graphs show what the page's figures show."""

from __future__ import annotations

import re
from types import SimpleNamespace

import plotly.graph_objects as go
import pytest
from bs4 import BeautifulSoup

from legstrength.explorers import SLUGS, load
from legstrength.sheets.graph import WIDTH, axes_only, graph
from legstrength.sheets.sketch import across, sketch, up
from legstrength.teaching import chapter_slugs, load_chapter

LAYOUT = go.Layout(
    font={"size": 14, "color": "#333333"},
    margin={"l": 40, "r": 0, "t": 20, "b": 30},
    xaxis={
        "range": [0, 52],
        "dtick": 13,
        "tick0": 0,
        "linecolor": "#333333",
        "ticks": "outside",
        "title": {"text": "Weeks"},
    },
    yaxis={"range": [-10, 40], "ticksuffix": " %", "showgrid": True, "linecolor": "#333333", "ticks": "outside"},
)


def drawn(*traces: go.Scatter, **results: object) -> BeautifulSoup:
    """A graph of 640 × 250 px: 600 px for 52 weeks, 200 px for 50 %."""
    figure = go.Figure(data=list(traces), layout=LAYOUT).to_plotly_json()
    return BeautifulSoup(graph(figure, results, 250.0, "A line"), "html.parser")


def test_a_curve_stands_where_its_axes_say() -> None:
    """A point is where its numbers are on the printed axes, and the trace shows the result that it names."""
    line = go.Scatter(
        meta={"x": "weeks", "y": "gain"}, mode="lines", line={"color": "#0b6aa2", "width": 3, "dash": "dash"}
    )
    path = drawn(line, weeks=[0, 26, 52], gain=[0.0, 15.0, 40.0]).find("path", stroke="#0b6aa2")
    assert path["d"] == "M40,180l300,-60 300,-100" and path["stroke-dasharray"] == "9 9"


def test_a_band_lies_between_its_two_edges() -> None:
    """The shade for what we do not know goes up one edge and back on the other."""
    bare = {"mode": "lines", "line": {"width": 0, "color": "#000000"}}
    low = go.Scatter(meta={"x": "weeks", "y": "low"}, **bare)
    high = go.Scatter(meta={"x": "weeks", "y": "high"}, fill="tonexty", fillcolor="rgba(11,106,162,0.14)", **bare)
    band = drawn(low, high, weeks=[0, 52], low=[0, 0], high=[10, 40]).find("path", fill="#0b6aa2")
    assert band["d"] == "M40,180l600,0 0,-160 -600,120Z" and band["fill-opacity"] == "0.14"


def test_hidden_and_clear_things_are_not_printed() -> None:
    """What the page does not show, paper does not show either."""
    hidden = go.Scatter(x=[1], y=[1], meta={"visible": "shown"}, mode="text", text=["hidden words"])
    marks = go.Scatter(
        x=[1, 2], y=[1, 2], mode="markers", marker={"color": "#431084", "symbol": "circle", "opacity": [0, 1]}
    )
    made = drawn(hidden, marks, shown=False)
    assert "hidden words" not in made.text
    assert [mark.get("opacity", "1") for mark in made.find_all("path", fill="#431084")] == ["0", "1"]


def test_axes_have_numbers_and_units() -> None:
    """The ticks are those of the figure: its own step, or round numbers with its unit; titles stand beside them."""
    words = [text.text for text in drawn().find_all("text")]
    assert words == ["0", "13", "26", "39", "52", "Weeks", "−10 %", "0 %", "10 %", "20 %", "30 %", "40 %"]


@pytest.mark.parametrize("slug", SLUGS)
def test_every_figure_prints(slug: str) -> None:
    """Each explorer's figure becomes a graph with ticks, titles and the same words as on the page, and every word is on the paper."""
    explorer = load(slug)
    height = float(explorer._spec["look"]["height"])
    made = BeautifulSoup(graph(explorer._figure, explorer.results, height, explorer.text), "html.parser")
    printed = [text.get_text(" ").replace("\u00a0", " ") for text in made.find_all("text")]
    layout = explorer._figure["layout"]
    titles = [note["text"] for note in layout.get("annotations", [])] + [layout["xaxis"].get("title", {}).get("text")]
    assert set(filter(None, titles)) <= set(printed)
    if layout["xaxis"].get("visible", True):
        assert sum(bool(re.fullmatch(r"[+−]?[\d.]+( %| h)?", text)) for text in printed) >= 3
    assert len(made.select(".plot-traces path")) >= 2
    assert made.svg["aria-label"] == explorer.text
    for text in made.find_all("text"):
        assert 0 <= float(text["x"]) <= WIDTH and 0 <= float(text["y"]) <= height, text


def test_a_picture_without_axes_has_none_to_draw_into() -> None:
    """On scales and on a body nobody sketches a curve."""
    scales, body = load("pace-and-bursts"), load("muscles-at-work")
    assert sketch(SimpleNamespace(_figure=scales._figure, _views={"plans": scales._views["plans"]}), "") == ""
    assert sketch(SimpleNamespace(_figure=body._figure, _views={}), "") == ""


@pytest.mark.parametrize("slug", chapter_slugs())
def test_axes_to_draw_into_have_both_their_names(slug: str) -> None:
    """Each sheet has empty axes, which say what runs across and what runs up: those of the figure where it has both."""
    explorer = load(load_chapter(slug).prediction.opens)
    said = BeautifulSoup(sketch(explorer, ""), "html.parser").svg["aria-label"]
    named = re.fullmatch(r"Empty axes to draw into: (\S.*) across, (\S.*) up", said)
    own = across(explorer._figure["layout"]), up(explorer._figure["layout"])
    assert named and (named.groups() == own or not all(own))


@pytest.mark.parametrize("slug", ["pace-and-bursts", "hills", "front-and-back"])
def test_a_figure_without_a_curve_lends_axes_over_weeks(slug: str) -> None:
    """Where the figure has no axes of its own, a curve over time is sketched, not dots or bars."""
    assert re.search("draw into: Weeks? across", sketch(load(slug), ""))


def test_empty_axes_leave_the_curve_to_the_pupil() -> None:
    """The axes to sketch on have the first picture's numbers and titles, none of its curves and nothing of its other panels."""
    figure = load("plateau")._figure
    made = BeautifulSoup(axes_only(figure, 430.0, 200.0, "Empty axes"), "html.parser")
    assert {"Stronger than in week 0", "weeks 1–26", "30"} <= {text.text for text in made.find_all("text")}
    assert not made.select(".plot-traces *, .plot-insets *, .plot-labels *")
    hills = load("hills")._figure
    first, second = (note["text"] for note in hills["layout"]["annotations"])
    words = BeautifulSoup(axes_only(hills, 430.0, 200.0, "Empty axes"), "html.parser").text
    assert first in words and second not in words


@pytest.mark.parametrize("slug", ["plateau", "hills", "resistance-training"])
def test_nobody_runs_on_paper(slug: str) -> None:
    """Whoever runs in the figure is printed in mid-stride, and nothing in the picture sets them going."""
    explorer = load(slug)
    made = BeautifulSoup(graph(explorer._figure, explorer.results, 400.0, explorer.text), "html.parser")
    assert made.select(".runner") and not made.select("[style], style, script, animate")
