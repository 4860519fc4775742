"""An explorer knows nothing about legs, refuses what would fail in a reader's hands, and says why."""

import ipywidgets
import plotly.graph_objects as go
import pytest

from legstrength.live import (
    Column,
    Explorer,
    Group,
    Picture,
    Scenario,
    Table,
    buttons,
    choice,
    decimal,
    limits,
    series,
    switch,
    whole,
)
from legstrength.live.compile.natives import fixed
from legstrength.live.compile.refusal import Refused
from legstrength.live.explorer.controls import setting, takes
from legstrength.live.explorer.link import value_of, written


def run(values: dict, data: dict) -> dict:
    xs = []
    ys = []
    for x in range(5):
        xs.append(x)
        ys.append(values["slope"] * x + data["offset"])
    return {"x": xs, "y": ys, "last": ys[4]}


def sentence(values: dict, results: dict, data: dict) -> str:
    return f"The line ends at {fixed(results['last'], 1)}."


def steeper(values: dict, data: dict) -> dict:
    xs = []
    ys = []
    for x in range(5):
        xs.append(x)
        ys.append(2.0 * values["slope"] * x + data["offset"])
    return {"x": xs, "y": ys, "last": ys[4]}


def line_of(**meta: str) -> go.Figure:
    """A figure with one line, which shows the results that it names."""
    return go.Figure(
        go.Scatter(mode="lines", meta=meta), layout={"xaxis": {"range": [0, 4]}, "yaxis": {"range": [-10, 10]}}
    )


def make(**changes: object) -> Explorer:
    settings = {
        "slug": "line",
        "title": "A line",
        "controls": {"slope": decimal("Slope", 1.0, -2.0, 2.0, 0.1, "per step")},
        "groups": (Group("line", "The line", ("slope",)),),
        "run": run,
        "sentence": sentence,
        "picture": Picture(line_of(x="x", y="y"), alt="A line."),
        "table": Table("The line", (Column("x", "x"), Column("y", "y", 1))),
        "data": {"offset": 1.0},
    }
    return Explorer(**{**settings, **changes})


def test_python_reads_every_number_that_a_page_shows() -> None:
    """values, results, text and table follow the controls."""
    line = make()
    line.set(slope=0.5)
    assert line.values == {"slope": 0.5}
    assert line.results["y"] == [1.0, 1.5, 2.0, 2.5, 3.0]
    assert line.text == repr(line) == "The line ends at 3.0."
    assert line.table_rows[1] == ["1", "1.5"]
    assert line.reset().values == {"slope": 1.0}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"slope": 3}, "from -2 to 2 per step"),
        ({"slope": float("nan")}, "from -2 to 2"),
        ({"slope": "x"}, "number"),
        ({"pace": 1}, "no control “pace”"),
    ],
)
def test_a_wrong_setting_is_refused_in_words_and_moves_nothing(values: dict, words: str) -> None:
    """A teacher who types a value out of range reads which range it has."""
    line = make().set(slope=1.5)
    with pytest.raises(ValueError, match=words):
        line.set(**values)
    assert line.values == {"slope": 1.5}


def test_a_slider_moved_by_keyboard_is_back_on_its_step() -> None:
    """140.00000000000003 in a link or a sentence would be read as a mistake of the course."""
    slider = decimal("Pace", 9.0, 7.5, 16.0, 0.1, "km/h")
    slider.value = 7.5 + 0.1 * 7 + 1e-13
    assert setting(slider) == 8.2
    assert slider.readout_format == ".1f"
    assert decimal("Step", 0.0, 0.0, 1.0, 0.05).readout_format == ".2f"


def test_the_notebook_stores_words_and_the_page_gets_its_fallback() -> None:
    """The stored output is the whole sentence; without JavaScript a page still shows it with its table."""
    data, metadata = make()._repr_mimebundle_()
    assert data["text/plain"] == "The line ends at 5.0."
    view = metadata["application/vnd.jupyter.widget-view+json"]
    assert view["explorer"] == "line" and view["text"] == "The line ends at 5.0." and "<td>3.0</td>" in view["fallback"]


def test_another_function_takes_the_place_of_the_old_one() -> None:
    """A student who changes the model sees the figure follow: the JavaScript is new too."""
    line = make()
    before = line._esm
    line.run = steeper
    assert line.results["last"] == 9.0 and line._esm != before


def test_a_function_that_cannot_run_in_a_browser_changes_nothing() -> None:
    """The refusal names the line, and the figure stays as it was."""

    def broken(values: dict, data: dict) -> dict:
        return {"x": sorted([2, 1]), "y": [1.0], "last": 1.0}

    line = make()
    before = line._esm
    with pytest.raises(Refused, match="test_explorer.py"):
        line.run = broken
    assert line.run is run and line._esm == before


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"groups": ()}, "exactly one group"),
        ({"groups": (Group("a", "A", ("slope", "pace")),)}, "no control"),
        ({"controls": {"slope": decimal("", 1.0, 0.0, 2.0, 0.1)}}, "no label"),
        ({"table": Table("t", (Column("z", "z"),))}, "result “z”"),
        ({"picture": Picture(line_of(y="why"), alt="A line.")}, "result “why”"),
        ({"scenarios": (Scenario("Steep", {"slope": 9.0}),)}, "from -2 to 2"),
        ({"scenarios": (Scenario("Steep", {"tilt": 1.0}),)}, "no control"),
    ],
)
def test_an_explorer_that_would_fail_a_reader_is_refused(changes: dict, words: str) -> None:
    """A typing error in an explorer ends in a sentence for its author, never in an empty figure."""
    with pytest.raises(ValueError, match=words):
        make(**changes)


def test_every_kind_of_control_has_its_limits() -> None:
    """Links and tests ask an explorer what its controls take."""

    def pick(values: dict, data: dict) -> dict:
        return {"x": [0], "y": [values["count"]], "last": 0.0}

    explorer = make(
        controls={
            "count": whole("Count", 2, 1, 5),
            "muscle": choice("Muscle", "calves", {"calves": "Calves", "glutes": "Glutes"}),
            "leg": buttons("Leg", "left", {"left": "Left", "right": "Right"}),
            "hills": switch("Hills", False),
        },
        groups=(Group("all", "All", ("count", "muscle", "leg", "hills")),),
        run=pick,
    )
    assert limits(explorer) == {
        "count": (1, 5),
        "muscle": ["calves", "glutes"],
        "leg": ["left", "right"],
        "hills": [False, True],
    }
    explorer.set(muscle="glutes", leg="right", hills=True)
    assert explorer.values == {"count": 2, "muscle": "glutes", "leg": "right", "hills": True}
    with pytest.raises(ValueError, match="one of calves, glutes"):
        explorer.set(muscle="arms")


ROUTE = {"controls": {"route": series("Route", (0, 4, -3), -15, 15, 0.5, "%", ("1st km", "2nd km", "3rd km"))}}
SUMMED = {"groups": (Group("route", "Route", ("route",)),)}


def climbed(values: dict, data: dict) -> dict:
    heights = [0.0]
    slopes: list[float] = values["route"]
    for slope in slopes:
        heights.append(heights[-1] + slope)
    return {"x": [0.0, 1.0, 2.0, 3.0], "y": heights, "last": heights[3]}


def test_a_series_is_one_value_with_a_cell_for_each_number() -> None:
    """It is set, put back on its steps and reset as a whole, and a link's text for it can be read again."""
    hills = make(**ROUTE, **SUMMED, run=climbed, scenarios=(Scenario("Steep", {"route": (0, 15, -15)}),))
    assert hills.values == {"route": [0.0, 4.0, -3.0]} and hills.results["last"] == 1.0
    assert limits(hills) == {"route": ((-15, 15), (-15, 15), (-15, 15))}
    hills.set(route=(1, 2.26, 15))
    assert hills.values == {"route": [1.0, 2.5, 15.0]}
    assert (
        written(hills.values["route"]) == "1_2.5_15"
        and value_of("1_2.5_15", takes(hills.controls["route"])) == hills.values["route"]
    )
    hills.values["route"][0] = 9.0
    assert hills.reset().values == {"route": [0.0, 4.0, -3.0]}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ((0, 1), "3 numbers from -15 to 15 %, one for each of 1st km"),
        ((0, 1, 16), "16 stands for “3rd km”"),
        ((0, "x", 1), "“2nd km”"),
        (4, "3 numbers"),
    ],
)
def test_a_wrong_series_is_refused_with_its_cell(value: object, words: str) -> None:
    """Which number is wrong, and what it may be; nothing moves."""
    hills = make(**ROUTE, **SUMMED, run=climbed).reset()
    with pytest.raises(ValueError, match=words):
        hills.set(route=value)
    assert hills.values == {"route": [0.0, 4.0, -3.0]}


def test_series_share_a_table_only_with_the_same_cells() -> None:
    """A row of a table is one cell of each of its series."""
    plan = {"minutes": series("Minutes", (30, 40), 0, 90, 5), "sets": series("Sets", (1, 2, 3), 0, 9, 1)}
    with pytest.raises(ValueError, match="same cells"):
        make(controls=plan, groups=(Group("plan", "Plan", ("minutes", "sets"), table="Block"),), run=run)


def test_controls_are_ordinary_ipywidgets() -> None:
    """Whoever composes them can use observe, jslink and layouts as ever."""
    line = make()
    seen = []
    line.controls["slope"].observe(lambda change: seen.append(change["new"]), "value")
    line.set(slope=0.5)
    assert seen == [0.5] and isinstance(line.controls["slope"], ipywidgets.FloatSlider)
