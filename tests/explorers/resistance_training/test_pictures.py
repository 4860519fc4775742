"""What the chapter's pictures show is what the model says: steps and sets at the line, one room, three tests, a week's load."""

from __future__ import annotations

from itertools import product

import pytest

from legstrength.explorers import load
from legstrength.explorers.resistance_training.steps import BLOCKS, STEPS, in_sets
from legstrength.live import Explorer
from legstrength.model.core import minute_value

SETTINGS = [
    {"strength": strength, "minutes": minutes, "sets": sets}
    for strength, minutes, sets in product((50, 60, 70, 75, 90, 100, 140), (0, 10, 90, 200, 600), (0, 1, 6, 20))
]


@pytest.fixture(scope="module")
def explorer() -> Explorer:
    return load("resistance-training")


@pytest.fixture(scope="module")
def results(explorer: Explorer) -> list[dict]:
    """The results of all SETTINGS, with the settings and the sentence."""
    return [{**one, **explorer.reset().set(**one).results, "text": explorer.text} for one in SETTINGS]


def test_every_sentence_keeps_to_two_lines_on_a_phone(results: list[dict]) -> None:
    """At most 90 characters, whatever is set."""
    for one in results:
        assert all(len(one[name]) <= 90 for name in ("text", "line_said", "room_said", "tests_said")), one["text"]


def test_as_many_steps_lie_above_the_line_as_the_model_says(explorer: Explorer, results: list[dict]) -> None:
    """The share of dots that count is the model's, on the average of the half year; without a jog there are none."""
    width = explorer.data["assumptions"]["effort_width"]
    for one in results:
        drawn = len(one["hard"]) + len(one["easy"])
        assert drawn == (STEPS if one["minutes"] else 0)
        middle = one["line"][0] / one["can"][0]
        shares = [minute_value(one["asked"] / can, middle, width) for can in one["can"]]
        if drawn:
            assert abs(len(one["hard"]) / STEPS - sum(shares) / len(shares)) < 0.06, one["strength"]


def test_a_dot_stands_on_the_side_of_the_line_that_its_colour_says(results: list[dict]) -> None:
    """Steps that count lie above the line, all others below, and sets between the line and what the thigh can give."""
    for one in results:
        line, can = one["line"], one["can"]

        def at(series: list[float], week: float) -> float:
            before = min(int(week), 25)
            return series[before] + (week - before) * (series[before + 1] - series[before])

        assert all(force > at(line, week) for week, force in zip(one["hard_at"], one["hard"], strict=True))
        assert all(force <= at(line, week) for week, force in zip(one["easy_at"], one["easy"], strict=True))
        assert len(one["set_at"]) == (BLOCKS if one["sets"] else 0)
        for week, force in zip(one["set_at"], one["set_force"], strict=True):
            assert at(line, week) < force < at(can, week)


def test_the_jog_stays_while_the_hill_grows(explorer: Explorer) -> None:
    """The chapter's idea: what a step asks does not change, and its worth falls."""
    for strength in (70, 100):
        one = explorer.reset().set(strength=strength).results
        assert one["can"][-1] > one["can"][0] and one["line"][-1] > one["line"][0]
        assert one["worth_last"] < 0.3 * one["worth"] and one["worth_low"] < one["worth"] < one["worth_high"]


def test_one_room_holds_both(results: list[dict]) -> None:
    """No vessel runs over; each set adds less than the one before; layers end where the vessel's level is."""
    for one in results:
        levels = one["layers_y"][::2]
        assert len(levels) == one["sets"] + 1 and levels[-1] == one["alone_room"][0]
        steps = [after - before for before, after in zip(levels, levels[1:], strict=False)]
        assert all(later < earlier for earlier, later in zip(steps, steps[1:], strict=False))
        assert max(one["jog_room"][0], one["alone_room"][0], one["both_room"][0]) < one["room"]


def test_three_tests_of_one_half_year_are_what_each_test_shows_alone(explorer: Explorer) -> None:
    """The bars are the ends of the three curves."""
    bars = explorer.reset().results
    for measure, bar in (("torque", "machine_end"), ("lift", "lift_end"), ("size", "size_end")):
        assert explorer.set(measure=measure).results["both_end"] == bars[bar]


def test_the_load_picture_says_when_running_costs(results: list[dict]) -> None:
    """The load lies above what the body is used to exactly where something is lost."""
    for one in results:
        beyond = sum(load > used for load, used in zip(one["loads"][:-1], one["used_to"][:-1], strict=True))
        assert beyond == one["overloaded"]
        assert beyond or one["most_cost"] == 0.0


@pytest.mark.parametrize(
    ("sets", "words"),
    [
        (0.002, "next to nothing"),
        (0.104, "a tenth of a hard set"),
        (0.46, "half a hard set"),
        (0.7, "0.7 hard sets"),
        (3.27, "3.3 hard sets"),
        (15.7, "16 hard sets"),
    ],
)
def test_a_part_of_a_set_is_said_as_people_say_it(sets: float, words: str) -> None:
    """Nobody pictures 0.104 hard sets."""
    assert in_sets(sets) == words
