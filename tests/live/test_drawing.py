"""A drawing whose parts would stay empty is refused in words, and one that fits reaches the page whole."""

import pytest
from live.test_explorer import make

from legstrength.live import Drawing

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle data-part="ball" r="4"/><text data-part="word"></text></svg>'
PARTS = {"ball": {"cx": "last"}, "word": {"text": "last", "says": "last"}}


def test_a_drawing_reaches_the_page() -> None:
    """What the view is told is what the author wrote."""
    drawing = Drawing(SVG, "A ball.", PARTS, hint="Point.", play="slope")
    assert make(drawing=drawing)._spec["drawing"] == {
        "svg": SVG,
        "title": "Drawing",
        "alt": "A ball.",
        "parts": PARTS,
        "hint": "Point.",
        "play": "slope",
    }
    assert make()._spec["drawing"] is None


@pytest.mark.parametrize(
    ("drawing", "words"),
    [
        (Drawing(SVG, "A ball.", {"ball": {"cx": "last"}}), "“word” stands in the SVG but is filled by nothing"),
        (Drawing(SVG, "A ball.", {**PARTS, "box": {"x": "last"}}), "“box” stands in `parts` but not in the SVG"),
        (
            Drawing(SVG.replace("word", "ball"), "A ball.", {"ball": {"cx": "last"}}),
            "“ball” stands in the SVG more than once",
        ),
        (Drawing(SVG, "A ball.", {**PARTS, "ball": {"cx": "middle"}}), "result “middle”"),
        (Drawing(SVG, "A ball.", PARTS, play="pace"), "“Let it run” moves “pace”, which is no slider; there are slope"),
    ],
)
def test_a_drawing_that_would_fail_a_reader_is_refused(drawing: Drawing, words: str) -> None:
    """A part without a result, a result without a part and a button without a slider end in a sentence for the author."""
    with pytest.raises(ValueError, match=words):
        make(drawing=drawing)
