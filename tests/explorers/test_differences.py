"""Wherever two numbers and their difference can be read, the difference is that of the two numbers as they are printed."""

import random
from collections.abc import Iterator
from decimal import Decimal

import numpy as np
import pytest
from explorers.test_parity import any_setting, lighter
from hypothesis import given
from hypothesis import strategies as st

from legstrength.explorers import load, makers
from legstrength.explorers.common.difference import TENTH, WHOLE, apart
from legstrength.live import limits
from legstrength.live.compile.natives import MINUS, fixed

RUNS = 8
FOUND = {
    "your-plan": (("lead", "year", "year_b"), ("behind", "year_b", "year")),
    "plateau": (("late", "year", "half"), ("stayed_late", "stayed_year", "stayed_half")),
    "pace-and-bursts": (("added", "year", "easy_year"), ("sprints_added", "sprints_year", "easy_year")),
    "resistance-training": (("added", "both_end", "jog_end"), ("on_top", "both_room", "alone_room")),
    "hills": (("added", "year", "flat"),),
}
"""By explorer: a difference, and the two results that are printed beside it, all with one digit."""


def printed(number: float) -> Decimal:
    """A number with one digit, as somebody reads it who calculates with it."""
    return Decimal(fixed(number, 1).replace(MINUS, "-"))


def answers(slug: str) -> Iterator[dict]:
    """The results of an explorer for random settings."""
    explorer = load(slug)
    chance, taken = random.Random(20261201), limits(explorer)
    for _ in range(RUNS):
        values = {name: any_setting(chance, explorer.controls[name], taken[name]) for name in taken}
        yield explorer.run(values, lighter(explorer.data))


def number(results: dict, name: str) -> float:
    """A result, or the first entry of one that is a list."""
    value = results[name]
    return value[0] if isinstance(value, list) else value


def numbers(results: dict) -> dict[str, float]:
    """All single numbers among the results: lists are courses of weeks and outlines of pictures."""
    return {name: float(one) for name, one in results.items() if type(one) in (int, float)}


@given(st.floats(-200, 200), st.floats(-200, 200))
def test_a_difference_is_that_of_the_printed_numbers(one: float, other: float) -> None:
    """A reader who takes one printed number from the other finds what is printed, with one digit and with none."""
    assert printed(apart(one, other, TENTH)) == printed(one) - printed(other)
    whole = [Decimal(fixed(number, 0).replace(MINUS, "-")) for number in (one, other, apart(one, other, WHOLE))]
    assert whole[2] == whole[0] - whole[1]


@pytest.mark.parametrize("slug", sorted(FOUND))
def test_what_stands_beside_two_numbers_is_their_difference(slug: str) -> None:
    """A sentence, a kept run and a key that tell two years and what lies between them add up on paper."""
    for results in answers(slug):
        for difference, one, other in FOUND[slug]:
            first, second, found = (number(results, name) for name in (one, other, difference))
            assert printed(found) == printed(first) - printed(second), f"{difference}: {first} − {second} = {found}"


@pytest.mark.parametrize("slug", sorted(makers()))
def test_no_result_is_a_difference_that_was_rounded_by_itself(slug: str) -> None:
    """A new result that is one result minus another is made by `apart`, or said to be printed nowhere."""
    runs = [numbers(results) for results in answers(slug)]
    names = [name for name in runs[0] if all(name in run for run in runs) and len({run[name] for run in runs}) > 1]
    table = np.array([[run[name] for name in names] for run in runs])
    same = np.abs(table[:, :, None] - table[:, None, :]).max(axis=0, initial=0.0) < 1e-9
    guilty = {}
    for place, name in enumerate(names):
        if np.abs(np.round(table[:, place], 1) - table[:, place]).max() < 1e-9:
            continue
        gaps = np.abs(table[:, :, None] - table[:, None, :] - table[:, place, None, None]).max(axis=0)
        for one, other in zip(*np.nonzero(gaps < 1e-9), strict=True):
            if not same[place, one] and not same[place, other]:
                guilty[name] = (names[one], names[other])
    assert not guilty, f"{slug}: {guilty}"
