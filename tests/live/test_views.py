"""Several pictures of the same results, and drawings that stand in them, are refused in words where a reader would miss something."""

import plotly.graph_objects as go
import pytest
from live.test_explorer import line_of, make

from legstrength.live import Explorer, Inset, Picture
from legstrength.live.explorer.parts import View
from legstrength.live.plot.still import Still, drawn

BALL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"><circle data-part="ball" r="4" fill="#aa0000"/><text data-part="word"/></svg>'
PARTS = {"ball": {"r": "last"}, "word": {"text": "last"}}


def inset(**changes: object) -> Inset:
    settings = {"svg": BALL, "x": 2, "y": "last", "height": 40, "label": "A ball", "parts": PARTS}
    return Inset(**{**settings, **changes})


def picture(*insets: Inset, **meta: object) -> Picture:
    figure = line_of(x="x", y="y", **meta)
    figure.update_traces(hovertemplate="%{x}: %{y}")
    return Picture(figure, "A line.", insets=insets)


def viewed(**changes: object) -> Explorer:
    """An explorer with two pictures, in the second of which a ball stands."""
    views = {"steps": View("Steps", picture(inset(looks=("ball",))))}
    return make(**{"view_title": "The curve", "views": views, "picture": picture(look=["year"]), **changes})


def test_views_and_looks_can_be_asked_for() -> None:
    """A story finds by name which pictures there are and what can be stressed in each."""
    explorer = viewed()
    assert explorer.views == ("the-curve", "steps")
    assert (explorer.looks(), explorer.looks("steps")) == ({"year"}, {"ball"})
    assert explorer._spec["views"][0]["alt"] == "A line. A ball."
    assert len(explorer.plotly().data) == 1


def test_an_inset_is_drawn_where_and_as_its_results_say() -> None:
    """It stands with its lower edge on its place, moves with its results, and each of its parts has what its result says."""
    explorer = viewed()
    figure = explorer._views["steps"]
    results = {**explorer.results, "last": 3}
    svg, higher = drawn([Still(figure, {**results, "last": last}, 300, 200) for last in (3, 6)])
    assert 'width="20" height="40" viewBox="0 0 10 20"' in svg and 'r="3"' in svg and ">3</text>" in svg
    assert 'fill="#aa0000"' in svg

    def top(text: str) -> float:
        return float(text.split('viewBox="0 0 10')[0].rsplit(' y="', 1)[1].split('"')[0])

    low, high = figure["layout"]["yaxis"]["range"]
    assert top(svg) - top(higher) == pytest.approx(3 / (high - low) * (200 - 36 - 50), abs=0.02)


def test_an_inset_measured_by_its_axes_stays_within_them() -> None:
    """Where a picture is narrow, a dial gets smaller instead of lying over what stands beside it."""
    figure = make(picture=picture(inset(y=0, height=20, unit="axes", middle=True)))._figure
    wide, narrow = drawn([Still(figure, {**make().results, "last": 3}, width, 200) for width in (300, 86)])
    assert 'width="57" height="114"' in wide and 'width="20" height="40"' in narrow


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"picture": picture(inset(x="middle"))}, "the result “middle”"),
        ({"picture": picture(inset(parts={**PARTS, "ball": {"r": "width"}}))}, "the result “width”"),
        ({"picture": picture(inset(), inset())}, "two insets are called “A ball”"),
        ({"picture": picture(inset(label=""))}, "an inset has no label"),
        ({"picture": picture(inset(x=12))}, "it stands at x = 12, outside of the axis, which goes from 0 to 4"),
        ({"picture": picture(inset(panel="x y3"))}, "the figure has no axis “y3”"),
        ({"picture": picture(inset(svg=BALL.replace("viewBox", "view")))}, "its SVG has no viewBox"),
        ({"picture": picture(inset(parts={}))}, "“ball” stands in the SVG but is filled by nothing"),
        (
            {"picture": picture(inset(parts={**PARTS, "box": {"x": "last"}}))},
            "“box” stands in `parts` but not in the SVG",
        ),
        (
            {"picture": picture(inset(svg=BALL.replace("word", "ball"), parts={"ball": {"r": "last"}}))},
            "“ball” stands in the SVG more than once",
        ),
        (
            {"picture": picture(inset(turns="pace"))},
            "the inset “A ball” turns “pace”, which is no slider; there are slope",
        ),
        ({"play": "pace"}, "“Let it run” moves “pace”, which is no slider; there are slope"),
        ({"view_title": ""}, "the first picture has no title among its views"),
        ({"view_title": "Steps"}, "the view “steps” needs a name of its own"),
        ({"views": {"Two steps": View("Steps", picture())}}, "the view “Two steps” needs a name of its own"),
        ({"views": {"steps": View("Steps", Picture(line_of(x="x", y="z"), "A line."))}}, "the result “z”"),
        ({"views": {"steps": View("Steps", Picture(go.Figure(go.Bar(y=[1])), "A bar."))}}, "go.Scatter"),
        ({"picture": Picture(line_of(x="x", y="y"), "A line.", panels=("One", "Two"))}, "1 rows of panels"),
    ],
)
def test_what_would_be_missed_is_refused(changes: dict[str, object], words: str) -> None:
    """An unknown result, a name used twice, a place outside of the axes and the like end in a sentence for the author."""
    with pytest.raises(ValueError, match=words):
        viewed(**changes)
