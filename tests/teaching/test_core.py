"""What a lesson asks of a run is the same on the page as at build: written once, and compared here with what it is meant to say."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from live.javascript import Node, Program, outcome, same

from legstrength.live.compile.transpile import transpile
from legstrength.teaching.challenges import asked, measure, reached
from legstrength.teaching.chapters import Goal
from legstrength.teaching.core import FUNCTIONS, module
from legstrength.teaching.core.curves import compared, side_of

numbers = st.one_of(st.integers(-200, 200), st.floats(-1e6, 1e6))
goals = st.builds(
    Goal,
    says=st.just("It is so"),
    at_least=st.one_of(st.none(), numbers),
    at_most=st.one_of(st.none(), numbers),
    unit=st.sampled_from(("", "%", "kg")),
    digits=st.integers(0, 2),
)
axes = st.lists(numbers, min_size=2, max_size=30, unique=True).map(sorted)


@pytest.fixture(scope="module")
def page(node: Node) -> Program:
    """The functions as a page has them."""
    return node.load(transpile(FUNCTIONS))


def agree(page: Program, name: str, *arguments: object) -> object:
    """What both answer."""
    python = outcome(FUNCTIONS[name], *arguments)
    assert same(python, page.calls(name, [arguments])[0]), (name, arguments)
    return python


@examples(max_examples=300, deadline=None)
@given(goal=goals, course=st.lists(numbers, min_size=1, max_size=20), data=st.data())
def test_a_goal_is_reached_on_the_page_when_it_is_at_build(
    page: Program, goal: Goal, course: list[float], data: st.DataObject
) -> None:
    """The key and the page never disagree on whether a run meets a challenge, whatever the goal looks at."""
    places = st.one_of(st.sampled_from(("last", "least", "most")), st.integers(0, len(course) - 1))
    looks = (
        {"result": "course", "of": data.draw(places)},
        {"result": "year"},
        {"control": "minutes"},
        {"control": "muscle", "option": data.draw(st.sampled_from(("calves", "glutes")))},
    )
    settings, results = {"minutes": course[-1], "muscle": "calves"}, {"course": course, "year": course[0]}
    for look in looks:
        one = replace(goal, **look)
        done = agree(page, "goalReached", asked(one), settings, results)
        says = agree(page, "goalSays", asked(one), settings, results)
        value = measure(one, settings, results)
        assert done is reached(one, settings, results)
        if isinstance(value, str):
            assert says == "" and done is (value == one.option)
        else:
            above = one.at_least is None or value >= one.at_least
            assert done is (above and (one.at_most is None or value <= one.at_most))
            told = float(re.sub(r"[^\d.−]", "", says).replace("−", "-"))
            assert told == pytest.approx(value, abs=0.5001 * 10.0**-one.digits, rel=1e-9)


@examples(max_examples=300, deadline=None)
@given(x=axes, step=st.floats(0.01, 5.0), low=st.floats(-100.0, 0.0), high=st.floats(1.0, 100.0), data=st.data())
def test_a_drawing_is_as_far_from_the_model_on_the_page_as_at_build(
    page: Program, x: list[float], step: float, low: float, high: float, data: st.DataObject
) -> None:
    """How close a drawing is, on which side it lies and where it is farthest away: the same in both, for any curve."""
    heights = st.lists(st.floats(-100.0, 100.0), min_size=len(x), max_size=len(x))
    y = data.draw(heights)
    at = sorted({x[0], x[-1], *data.draw(st.lists(st.sampled_from(x), max_size=5)), (x[0] + x[-1]) / 2.0})
    drawn = data.draw(heights)[: len(at)]
    drawn += [0.0] * (len(at) - len(drawn))
    told = agree(page, "compared", at, drawn, x, y, low, high, step)
    assert isinstance(told, dict)
    away = [abs(one - FUNCTIONS["valueAt"](x, y, place)) for one, place in zip(drawn, at, strict=True)][1:]
    assert told["mean"] == pytest.approx(sum(away) / len(away)) and away[told["place"] - 1] == max(away)
    for place in at:
        agree(page, "valueAt", x, y, place)


@pytest.mark.parametrize(
    ("gaps", "side"),
    [
        ([2.0, 3.0], "above"),
        ([-2.0, -0.1, -3.0], "below"),
        ([-2.0, -2.0, 3.0], "low-then-high"),
        ([2.0, 0.5, -3.0, -4.0], "high-then-low"),
        ([2.0, -3.0, 4.0], "mixed"),
        ([0.2, -0.3], "mixed"),
    ],
)
def test_the_side_of_a_drawing_is_told_in_one_word(gaps: list[float], side: str) -> None:
    """A reader is told whether the guess was too high or too low, and when; less than a step of the axis counts for nothing."""
    assert side_of(gaps, 1.0) == side


def test_close_means_within_a_sixteenth_of_the_axis_or_so() -> None:
    """Whoever is 6 % of the axis away on average is told so kindly, and whoever is farther is told where."""
    at = [0.0, 1.0, 2.0]
    near, far = (compared(at, [0.0, gap, gap], at, [0.0, 0.0, 0.0], 0.0, 100.0, 1.0) for gap in (6.0, 6.5))
    assert near["close"] and not far["close"]
    assert far == {"mean": 6.5, "close": False, "side": "above", "place": 1, "model": 0.0}


def test_the_page_can_import_every_function_by_its_name() -> None:
    """The bundler gets one module that exports them all, and each once."""
    exported = re.findall(r"^export const \{ (.*) \} = ", module(), re.MULTILINE)
    assert exported == [", ".join(FUNCTIONS)]
    assert all(one < other for one, other in pairwise(FUNCTIONS))
