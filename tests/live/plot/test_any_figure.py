"""Whatever a figure holds, what is drawn of it is a picture: random data, gaps, nothing at all, ranges of no length and of a light year."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from live.javascript import Program

from legstrength.live.plot.subset import SIDES, SYMBOLS, TRACE

NO_NUMBER = re.compile(r"NaN|undefined|Infinity|null")
RANDOM = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))

numbers = st.one_of(
    st.floats(-100, 100),
    st.floats(allow_nan=True, allow_infinity=True),
    st.sampled_from([None, 0, -0.0, 5e-324, 1e-12, 1e12, 1.7e308, -1.7e308]),
)
series = st.lists(numbers, max_size=6)
positive = st.floats(0, 20)
colours = st.sampled_from(["#333333", "#fde725", "rgba(68,1,84,0.25)"])
words = st.text(st.characters(exclude_categories=("C",)), max_size=60)
limits = st.one_of(
    st.lists(st.floats(-1e15, 1e15), min_size=2, max_size=2).map(sorted),
    st.sampled_from([[0, 0], [0, 5e-324], [0, 1e-307], [-1.7e308, 1.7e308]]),
    st.tuples(st.floats(-1e9, 1e9), st.sampled_from([0, 1e-9, 1e-3, 1, 60])).map(lambda one: [one[0], one[0] + one[1]]),
)


def thing(**attributes: st.SearchStrategy) -> st.SearchStrategy:
    """A dict that may lack any of these."""
    return st.fixed_dictionaries({}, optional=attributes)


traces = st.fixed_dictionaries(
    {"type": st.just("scatter"), "mode": st.sampled_from(TRACE["mode"]), "x": series, "y": series},
    optional={
        "visible": st.booleans(),
        "opacity": st.floats(0, 1),
        "cliponaxis": st.booleans(),
        "line": thing(color=colours, width=positive, dash=st.sampled_from(TRACE["line.dash"])),
        "fill": st.sampled_from(TRACE["fill"]),
        "fillcolor": colours,
        "marker": thing(
            color=colours,
            size=positive,
            symbol=st.sampled_from(SYMBOLS),
            opacity=st.one_of(st.floats(0, 1), st.lists(st.floats(0, 1), max_size=6)),
            line=thing(color=colours, width=positive),
        ),
        "error_y": thing(
            type=st.just("data"),
            symmetric=st.booleans(),
            array=series,
            arrayminus=series,
            color=colours,
            thickness=positive,
            width=positive,
        ),
        "text": st.one_of(words, st.lists(words, max_size=6)),
        "textposition": st.sampled_from(SIDES),
        "textfont": thing(color=colours, size=st.floats(6, 30)),
    },
)
axes = st.fixed_dictionaries(
    {"range": limits},
    optional={
        "visible": st.booleans(),
        "showgrid": st.booleans(),
        "gridcolor": colours,
        "zeroline": st.booleans(),
        "zerolinecolor": colours,
        "linecolor": colours,
        "ticks": st.sampled_from(["", "outside"]),
        "tickcolor": colours,
        "tickvals": st.lists(st.floats(-1e9, 1e9), max_size=5),
        "dtick": st.floats(1e-6, 1e6),
        "ticksuffix": words,
        "showticklabels": st.booleans(),
        "title": st.fixed_dictionaries({"text": words}, optional={"standoff": positive}),
    },
)
headings = st.fixed_dictionaries(
    {"text": words, "x": st.floats(0, 1), "y": st.floats(0, 1)}, optional={"yshift": positive}
)
jobs = st.fixed_dictionaries(
    {
        "figure": st.fixed_dictionaries(
            {
                "data": st.lists(traces, max_size=4),
                "layout": st.fixed_dictionaries(
                    {"xaxis": axes, "yaxis": axes}, optional={"annotations": st.lists(headings, max_size=2)}
                ),
            }
        ),
        "results": st.just({}),
        "width": st.sampled_from([20, 340, 700]),
        "height": st.sampled_from([20, 250, 860]),
        "narrow": st.just({}),
    }
)


@RANDOM
@given(job=jobs)
def test_a_picture_is_well_formed_and_holds_numbers(drawing: Program, job: dict[str, Any]) -> None:
    """A browser drops without a word what has NaN in it, and refuses a whole file for one wrong sign; the same figure gives the same text."""
    text, again = drawing.calls("svg", [[job], [job]])
    assert isinstance(text, str), text
    assert text == again
    for element in ElementTree.fromstring(text).iter():
        assert not [(name, value) for name, value in element.items() if NO_NUMBER.search(value)], text


@RANDOM
@given(few=st.lists(jobs, min_size=2, max_size=5))
def test_a_changed_picture_is_as_if_drawn_anew(drawing: Program, few: list[dict[str, Any]]) -> None:
    """Only what changed is touched on a page; nothing of any picture before may stay behind."""
    assert drawing.call("patched", few) == []
