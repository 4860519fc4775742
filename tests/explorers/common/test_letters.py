"""No trial drops out of a figure because the alphabet has ended."""

import pytest

from legstrength.evidence import studies
from legstrength.explorers.common.letters import in_order, letter, letters
from legstrength.explorers.common.trials import lettered, lettered_points


def test_after_z_come_letters_of_two() -> None:
    """The 27th trial has a letter like the others, and all letters differ."""
    assert [letter(place) for place in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AB",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]
    assert len(set(letters(1000))) == 1000


def test_keys_stand_in_the_order_of_the_letters() -> None:
    """A key that sorts AA between A and B cannot be searched."""
    assert sorted(letters(60), key=in_order) == letters(60)


def test_there_is_no_letter_before_the_first() -> None:
    """A negative place is a mistake of the caller."""
    with pytest.raises(ValueError, match="count from 0"):
        letter(-1)


def test_a_figure_of_more_than_26_trials_keeps_them_all() -> None:
    """Every trial that a rule picks is drawn and named."""
    tests = [dict(test, id=f"{test['id']}-{turn}") for turn in range(9) for test in studies.points("quadriceps")][:30]
    points = lettered_points(tests)
    assert len(points) == len(tests) == 30
    assert [mark for mark, _ in lettered(points)] == letters(30)
