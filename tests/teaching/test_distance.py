"""The words over a drawn prediction: right in grammar, at most 60 characters, without praise or blame, and the same on the page."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from live.javascript import Node, outcome, same

from legstrength.live.compile.transpile import transpile
from legstrength.teaching.core import FUNCTIONS
from legstrength.teaching.core.distance import DREW, MOST, amount, distance_words, ends_apart, farthest_of

NAMES = ("Ana", "Ben", "Mia", "Maximiliana", "Jo", "the calves")
JUDGING = re.compile(r"\b(well done|good|great|wow|sorry|wrong|bad|unfortunately|right!)\b|!", re.IGNORECASE)


def heading(names: list[str], gaps: list[float], means: list[float] | None = None, unit: str = "points") -> str:
    """What is shown: the first that keeps to the limit."""
    found = distance_words(names, gaps, means or [abs(gap) for gap in gaps], 3.0, unit, 0, DREW)
    return next(text for text in found if len(text) <= MOST)


@pytest.mark.parametrize(
    ("names", "gaps", "says"),
    [
        (["Ana", "Ben"], [20, 14], "You drew both too high: Ana by 20 points, Ben by 14."),
        (["Ana", "Ben"], [-4, -14], "You drew both too low: Ana by 4 points, Ben by 14."),
        (["Ana", "Ben"], [20, -14], "You drew Ana 20 points too high and Ben 14 too low."),
        (["Ana", "Ben"], [2, -14], "Spot on for Ana. You drew Ben 14 points too low."),
        (["Ana", "Ben"], [3, -3], "Spot on for Ana and Ben."),
        (["Ana"], [0], "Spot on."),
        (["Ana"], [5], "You drew Ana 5 points too high."),
        (["Ana", "Ben", "Mia"], [20, 14, 9], "You drew all too high, Ana most: 20 points."),
        (["Ana", "Ben", "Mia"], [20, 2, 9], "Spot on for Ben. Too high: Ana by 20 points, Mia by 9."),
        (["Ana", "Ben", "Mia"], [20, -24, 9], "Farthest off: Ben, 24 points too low."),
        (["Ana", "Ben", "Mia"], [0, 1, -1], "Spot on for Ana, Ben and Mia."),
    ],
)
def test_each_kind_of_distance_has_its_sentence(names: list[str], gaps: list[float], says: str) -> None:
    """Both, one, neither; above, below, apart: as a person would say it."""
    assert heading(names, gaps) == says


def test_the_right_end_by_another_way_is_not_spot_on() -> None:
    """A curve that only ends where the model's does has not met it."""
    assert heading(["Ana", "Ben"], [1, 20], [8, 9]) == "Farthest off: Ben, 20 points too high."
    assert heading(["Ana"], [1], [8]) == "Ana ends in the right place, by another way."
    assert heading(["Ana", "Ben"], [1, 2], [8, 9]) == "Ana and Ben end in the right places, by another way."


def test_amounts_have_their_unit() -> None:
    """One point, two points; other units stay as they are; gaps are those between the numbers as printed."""
    assert [amount(gap, "points", 0) for gap in (1.0, -2.0)] == ["1 point", "2 points"]
    assert (amount(1.5, "km", 1), amount(2.0, "", 0)) == ("1.5 km", "2")
    assert ends_apart(31.4, 10.6, 0) == 20
    assert farthest_of([1.0, -3.0, 2.0]) == 1


people = st.integers(1, 3).flatmap(
    lambda count: st.tuples(
        st.lists(st.sampled_from(NAMES), min_size=count, max_size=count, unique=True),
        st.lists(st.integers(-50, 50).map(float), min_size=count, max_size=count),
        st.lists(st.floats(0, 50), min_size=count, max_size=count),
    )
)


@pytest.fixture(scope="module")
def page(node: Node):
    """The functions as a page has them."""
    return node.load(transpile(FUNCTIONS))


@examples(max_examples=400, deadline=None)
@given(drawn=people)
def test_every_heading_is_a_short_sentence(page, drawn: tuple[list[str], list[float], list[float]]) -> None:
    """It fits, ends in a full stop, has no doubled space, names nobody twice, judges nobody, and is the same in JavaScript."""
    names, gaps, means = drawn
    arguments = (names, gaps, means, 3.0, "points", 0, DREW)
    found = outcome(distance_words, *arguments)
    assert same(found, page.calls("distanceWords", [arguments])[0])
    says = heading(names, gaps, means)
    assert len(says) <= MOST and says[-1] == "." and says[0].isupper() or says.startswith("the ")
    assert "  " not in says and not JUDGING.search(says) and "{" not in says
    assert all(says.count(name) <= 1 for name in names if name not in ("Jo",))
    for name, gap in zip(names, gaps, strict=True):
        if abs(gap) > 3 and "too" not in says.lower():
            raise AssertionError(f"{says} hides that {name} is off by {gap}")
