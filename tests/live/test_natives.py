"""The functions that are written twice answer alike, and as a reader would round by hand."""

import math
import random

import pytest
from live.javascript import Stopped, outcome, same

from legstrength.live.compile import natives
from legstrength.live.compile.natives import (
    NATIVES,
    at_places,
    fixed,
    grouped,
    javascript,
    join_words,
    nearest,
    signed,
    sort_numbers,
    together,
    zeros,
)
from legstrength.live.compile.transpile import transpile


@pytest.fixture(scope="module")
def twins(node):
    return node.load(transpile({function.__name__: function for function in NATIVES}))


def numbers(count: int, seed: int) -> list[float]:
    """Numbers that a model may print, ties, powers of ten and what no model should print."""
    chance = random.Random(seed)
    odd = [
        0.0,
        -0.0,
        0.5,
        1.5,
        2.5,
        0.25,
        0.35,
        1.005,
        -0.04,
        0.049999999999999996,
        0.95,
        9.995,
        99.5,
        999.5,
        999999.5,
        1e15,
        1e16,
        1e21,
        1.5e21,
        1e22,
        123456789012345680000.0,
        1e300,
        1.7976931348623157e308,
        5e-324,
        1e-7,
        5e-7,
        4.9e-7,
        2**53,
        2**53 + 2,
        0.1 + 0.2,
    ]
    ties = [chance.randrange(-4000, 4000) / chance.choice((2, 4, 8, 16, 20, 40, 200, 2000)) for _ in range(count)]
    wide = [chance.uniform(-1, 1) * 10.0 ** chance.randrange(-9, 18) for _ in range(count)]
    return odd + [-x for x in odd] + ties + wide


@pytest.mark.parametrize("name", ["fixed", "signed"])
def test_numbers_are_written_alike(twins, name):
    """A sentence has the same digits in the notebook and on the page, ties included."""
    arguments = [(x, digits) for x in numbers(1500, 1) for digits in (0, 1, 2, 5)]
    for given, ours in zip(arguments, twins.calls(name, arguments), strict=True):
        assert ours == getattr(natives, name)(*given), given


def test_thousands_are_written_alike(twins):
    """Long numbers are grouped the same way in both languages."""
    for x, ours in zip(numbers(2000, 2), twins.calls("grouped", [(x,) for x in numbers(2000, 2)]), strict=True):
        assert ours == grouped(x), x


def test_steps_are_rounded_alike(twins):
    """A slider's value falls on the same step in both languages, exactly."""
    chance = random.Random(3)
    steps = [1, 5, 10, 0.5, 0.1, 0.05, 0.25, 0.01, 2.5, 1 / 3, 1e-9]
    arguments = [(x, chance.choice(steps)) for x in numbers(2000, 4)]
    arguments += [(n * step + chance.choice((0, 0.5)) * step, step) for n in range(-200, 200) for step in steps]
    for given, ours in zip(arguments, twins.calls("nearest", arguments), strict=True):
        assert same(outcome(nearest, *given), ours, 0.0), given


def test_sorting_and_zeros_are_alike(twins):
    """JavaScript's own sort puts 10 before 9; ours must not."""
    chance = random.Random(5)
    lists = [[], [9, 10, 1], [-0.0, 0.0, math.inf, -math.inf]]
    lists += [[chance.uniform(-100, 100) for _ in range(chance.randrange(40))] for _ in range(300)]
    assert twins.calls("sort_numbers", [(values,) for values in lists]) == [sort_numbers(values) for values in lists]
    assert twins.calls("zeros", [(0,), (3,)]) == [zeros(0), zeros(3)] == [[], [0.0, 0.0, 0.0]]


def test_numbers_at_places_are_those_of_the_sorted_list(twins):
    """The page puts no more in order than it must, and finds the same: with ties, in order already, and upside down."""
    chance = random.Random(6)
    asked: list[tuple[list[float], list[int]]] = [([], []), ([2.0], [0]), ([1.0] * 9, [0, 4, 8])]
    for _ in range(400):
        values = [round(chance.gauss(0.0, 5.0), chance.choice((0, 6))) for _ in range(chance.randrange(1, 60))]
        order = chance.choice((list, sorted, lambda some: sorted(some, reverse=True)))
        places = sorted(chance.sample(range(len(values)), chance.randrange(1 + min(6, len(values)))))
        asked.append((order(values), places))
    for (values, places), ours in zip(asked, twins.calls("at_places", asked), strict=True):
        assert ours == at_places(values, places) == [sorted(values)[place] for place in places]


def test_words_are_joined_alike(twins):
    """Lists in sentences read as lists in both languages."""
    lists = [[], ["thigh"], ["thigh", "calf"], ["thigh", "calf", "hip"]]
    assert twins.calls("join_words", [(words,) for words in lists]) == [join_words(words) for words in lists]


def gather(level: float) -> dict:
    """What a core writes: the results of its parts in one dict, one of them still in use afterwards."""
    first = {"level": level, "rows": [1.0, 2.0], "inside": {"unit": "N"}}
    all_of_it = together(first, {"text": fixed(level, 1)})
    return {"all": all_of_it, "first": first}


def test_dicts_are_joined_alike(twins, node):
    """A core's results may be made by several functions; the dicts they came from stay as they were."""
    pairs = [({}, {}), ({"a": 1.0}, {}), ({}, {"b": [1.0]}), ({"a": 1.0, "c": {"d": "x"}}, {"b": "y", "d": None})]
    for pair, ours in zip(pairs, twins.calls("together", pairs), strict=True):
        assert ours == together(*pair) == pair[0] | pair[1]
        assert list(ours) == list(together(*pair))
    assert node.load(transpile({"gather": gather})).call("gather", 2.25) == gather(2.25)
    assert set(gather(2.25)["first"]) == {"level", "rows", "inside"}


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("fixed", (math.nan, 1)),
        ("fixed", (math.inf, 1)),
        ("fixed", (1.0, -1)),
        ("fixed", (1.0, 16)),
        ("signed", (-math.inf, 0)),
        ("grouped", (math.nan,)),
        ("nearest", (1.0, 0.0)),
        ("nearest", (1.0, -1.0)),
        ("nearest", (math.nan, 1.0)),
        ("nearest", (1.0, math.nan)),
        ("nearest", (1e308, 1e-10)),
        ("zeros", (-1,)),
        ("sort_numbers", ([1.0, math.nan, 0.0],)),
        ("at_places", ([1.0, math.nan, 0.0], [1])),
        ("at_places", ([1.0, 0.0], [2])),
        ("at_places", ([1.0, 0.0], [-1])),
        ("at_places", ([1.0, 0.0], [1, 0])),
        ("together", ({"a": 1.0}, {"b": 2.0, "a": 1.0})),
    ],
)
def test_both_stop_where_there_is_no_answer(twins, name, given):
    """Nonsense stops in both languages; it is never printed in one of them."""
    assert isinstance(outcome(getattr(natives, name), *given), Stopped)
    assert isinstance(twins.calls(name, [given])[0], Stopped)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (fixed(0.25, 1), "0.3"),
        (fixed(2.5, 0), "3"),
        (fixed(-0.04, 1), "0.0"),
        (fixed(-0.25, 1), "−0.3"),
        (fixed(1.005, 2), "1.01"),
        (fixed(1e22, 0), "10000000000000000000000"),
        (fixed(12, 2), "12.00"),
        (signed(0.25, 1), "+0.3"),
        (signed(-2.5, 0), "−3"),
        (signed(0.04, 1), "0.0"),
        (grouped(1234567.5), "1,234,568"),
        (grouped(-999.5), "−1,000"),
        (grouped(-0.4), "0"),
        (nearest(140.00000000000003, 5), 140.0),
        (nearest(0.15, 0.1), 0.2),
        (nearest(-0.30000000000000004, 0.1), -0.3),
        (nearest(-0.01, 0.1), 0.0),
    ],
)
def test_rounding_is_that_of_a_reader(written, expected):
    """Half goes away from zero on the number as it is written, with the minus sign of good print."""
    assert written == expected


def test_every_native_has_a_twin():
    """A function added on one side only is noticed."""
    assert set(NATIVES.values()) == set(javascript("natives.js"))
