"""What the chapter's pictures show is what the model says: fibres, edge, needles, bars and the map."""

from __future__ import annotations

import math
import re
from itertools import product

import pytest

from legstrength.explorers import load
from legstrength.explorers.lean_or_bulky import shapes
from legstrength.explorers.lean_or_bulky.maps import GOAL, LARGEST, STRONGEST
from legstrength.explorers.lean_or_bulky.slice import AT_FIRST, DIAL_GROWS, DIAL_ZERO, LENS, USED, WAITING
from legstrength.live import Explorer
from legstrength.teaching import load_chapter

SETTINGS = [
    {"strength": strength, "minutes": minutes, "sprints": sprints, "sets": sets, "training": training, "week": week}
    for (strength, minutes, sprints, sets), training, week in product(
        ((60, 300, 15, 20), (60, 90, 0, 1), (70, 90, 5, 6), (100, 90, 5, 6), (100, 0, 0, 0), (120, 300, 15, 20)),
        ("jog", "sprints", "weights"),
        (0, 1, 8, 52),
    )
]


@pytest.fixture(scope="module")
def results() -> list[dict]:
    """The results of all SETTINGS, with the settings and the sentence."""
    explorer: Explorer = load("lean-or-bulky")
    return [{**one, **explorer.set(**one).results, "text": explorer.text} for one in SETTINGS]


def test_every_sentence_keeps_to_two_lines_on_a_phone(results: list[dict]) -> None:
    """At most 90 characters, whatever is set."""
    for one in results:
        for name in ("text", "slice_said", "tests_said", "pulls_said", "weak_said"):
            assert len(one[name]) <= 90, one[name]


def test_as_many_fibres_are_newly_on_as_nerves_have_added(results: list[dict]) -> None:
    """The count follows drive, and there are always enough that wait."""
    assert len(shapes.ALWAYS_ON) == USED and len(shapes.WAITING) == WAITING
    for one in results:
        lit = sum(one[f"fibre_{place}"] for place in range(WAITING))
        assert lit == one["switched_on"] and abs(lit - USED * one["now_nerves"] / 100) <= 0.5
        assert one["now_strength"] == pytest.approx(
            100 * ((1 + one["now_nerves"] / 100) * (1 + one["now_muscle"] / 100) - 1)
        )


def test_the_muscle_is_drawn_to_scale(results: list[dict]) -> None:
    """Its area is as much larger as the model says, and it stays inside the skin and its edge inside the magnifier."""
    for one in results:
        (scale,) = re.findall(r"scale\(([\d.]+)\)", one["muscle_scale"])
        assert (float(scale) / AT_FIRST) ** 2 == pytest.approx(1 + one["now_muscle"] / 100, abs=0.0005)
        assert float(scale) <= 1.0
        edge = float(re.findall(r"^M-[\d.]+ (-?[\d.]+)H", one["lens_muscle"])[0])
        assert abs(edge) < 0.5 * LENS


def test_the_needles_turn_with_strength_and_stay_on_the_dial(results: list[dict]) -> None:
    """At the start a needle stands at its mark, and none turns past the end."""
    for one in results:
        for kind in ("jog", "sprints", "weights"):
            (turned,) = re.findall(r"rotate\((-?[\d.]+)\)", one[f"{kind}_needle"])
            gain = one[f"{kind}_strength_year"]
            assert float(turned) == pytest.approx(DIAL_ZERO + DIAL_GROWS * gain, abs=0.06)
            assert DIAL_ZERO <= float(turned) < -DIAL_ZERO


def test_growth_always_asks_for_more_than_nerves(results: list[dict]) -> None:
    """The bars of growth are the shorter ones, and half of each is where the model says."""
    for one in results:
        assert one["half_growth"] > 3 * one["half_nerves"]
        for kind in ("jog", "sprints", "weights"):
            assert one[f"{kind}_growth"] <= one[f"{kind}_nerves"] <= 100.0
            if one[f"{kind}_dose"] == pytest.approx(0.0):
                assert one[f"{kind}_nerves"] == pytest.approx(0.0)


def test_the_map_holds_every_trail_and_nothing_lies_beyond_its_edge(results: list[dict]) -> None:
    """A muscle never grows by more than it gets stronger."""
    for one in results:
        for kind in ("jog", "sprints", "weights", "together"):
            trail = list(zip(one[f"{kind}_strength"], one[f"{kind}_size"], strict=True))
            assert all(-1e-9 <= size <= strength + 1e-9 for strength, size in trail)
            assert all(strength < STRONGEST and size < LARGEST for strength, size in trail)


def test_the_box_on_the_map_is_the_goal() -> None:
    """What the chapter's file asks for is what is drawn."""
    goals = next(one for one in load_chapter("lean-or-bulky").challenges if one.id == "strength-before-size").goals
    asked = {goal.result: (goal.at_least, goal.at_most) for goal in goals if goal.result}
    assert asked == {"together_strength_year": (GOAL[0], None), "together_size_year": (None, GOAL[1])}


def test_four_per_cent_wider_is_what_the_drawing_says() -> None:
    """Area is not width."""
    one = load("lean-or-bulky").results
    assert one["now_across"] == pytest.approx(100 * (math.sqrt(1 + one["weights_size_year"] / 100) - 1))
    assert 3.5 < one["now_across"] < 5.0
