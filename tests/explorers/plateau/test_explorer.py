"""What the chapter on the plateau says in words holds in its figure, so that a changed model cannot leave the words behind."""

import math

import pytest

from legstrength.explorers import load
from legstrength.explorers.plateau.core import CHANGES, EIGHT_OF_TEN, HALF
from legstrength.model.core import minute_value


def year(**settings: object) -> dict:
    """What the figure shows for these settings."""
    return load("plateau").set(**settings).results


def test_the_shade_holds_eight_of_ten_steps() -> None:
    """The shade's edges are where a tenth of the steps is above and a tenth below."""
    above, below = (minute_value(1.0, 1.0 + side * EIGHT_OF_TEN * 0.05, 0.05) for side in (1, -1))
    assert above == pytest.approx(0.1)
    assert below == pytest.approx(0.9)
    assert math.exp(EIGHT_OF_TEN) == pytest.approx(9.0)


def test_both_reasons_bend_the_curve() -> None:
    """Held effort ends higher, so effort matters; and it bends by itself, so effort is not all."""
    mia = year(strength=70)
    assert mia["stayed_year"] > mia["year"] + 2.0
    assert mia["stayed_late"] < 0.2 * mia["stayed"][HALF]
    assert mia["last_steps"] < 0.5 * mia["first_steps"]


def test_a_jog_whose_effort_hardly_sinks_is_the_held_one() -> None:
    """Where there is next to no gain, holding the effort changes next to nothing."""
    strong = year(strength=120, minutes=30)
    assert strong["stayed_year"] == pytest.approx(strong["year"], abs=0.05)


def test_what_is_harder_adds_more_but_never_what_the_first_half_brought() -> None:
    """The order in which the chapter names the changes, from the least to the most."""
    second_halves = [year(change=change)["late"] for change in CHANGES]
    assert second_halves == sorted(second_halves)
    assert second_halves[-1] < 0.5 * year()["half"]


def test_the_ceiling_is_a_start_and_no_goal() -> None:
    """Mia levels off far below the ceiling, and somebody who starts at it gains 1 %."""
    mia = year(strength=70)
    assert mia["strength"][-1] < mia["ceiling"] - 20.0
    assert year(strength=round(mia["ceiling"]))["year"] == pytest.approx(1.0, abs=0.1)


def test_a_faster_pace_lifts_the_effort_at_once() -> None:
    """The lower curve jumps where the pace does, and nowhere before."""
    faster, same = year(change="faster"), year(change="same")
    assert faster["effort"][HALF] > faster["effort"][HALF - 1] + 3.0
    assert faster["effort"][:HALF] == same["effort"][:HALF]
