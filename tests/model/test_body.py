"""Load, recovery, soreness and injury behave as the chapters say."""

import pytest
from hypothesis import given
from model.strategies import between

from legstrength.model import DEFAULT, Bout, Person, Plan, Programme, simulate
from legstrength.model.core import injury_rate, recovery, soreness, weekly_loads

A = DEFAULT.flat()


def test_an_easy_hour_is_one_unit_of_load_and_hills_and_sets_add():
    """Protects the unit that readers see: an hour of easy level running."""

    def load(plan):
        return weekly_loads([plan.flat(1)], A)[0]

    assert load(Plan((Bout(60, 2.8),))) == pytest.approx(1.0)
    assert load(Plan((Bout(60, 2.8, slope=0.1),))) > 2.0
    assert load(Plan(hard_sets={"quadriceps": 10, "calves": 10})) == pytest.approx(1.0)
    assert load(Plan(other_load=2.5)) == 2.5


def test_too_much_slows_gains_hides_strength_and_is_got_used_to():
    """Protects the law of recovery: overload hurts at first and passes as tolerance grows."""
    body = recovery([12.0] * 104, 6.0, 0.0, A)
    assert body["overload"][0] == 1.0
    assert body["recovery"][0] == pytest.approx(1 / (1 + A["overload_slows_gains"]))
    assert body["recovery"][-1] > 0.99
    assert max(body["fatigue"]) > 0.03 > body["fatigue"][-1]
    assert body["tolerance"][0] == 6.0 and 12.0 < body["tolerance"][-1] < 14.4


def test_fatigue_lowers_the_day_but_not_the_rested_strength():
    """Protects the difference between being tired and being weak."""
    run = simulate(Person(), Plan((Bout(600, 3.5),)), 6)
    assert run.expressed("quadriceps")[-1] < run.strength("quadriceps")[-1]
    assert run.strength("quadriceps")[-1] >= 1.0


@given(between(1, 90), between(-0.45, 0), between(0, 0.05), between(0, 1))
def test_soreness_grows_with_slope_and_shrinks_with_protection(minutes, slope, less, protection):
    """Protects the downhill lesson: steeper is sorer, practised is less sore, never below nought."""
    sore = soreness(minutes, slope, protection, A)
    assert 0.0 <= sore <= 1.0
    assert soreness(minutes, min(0.0, slope + less), protection, A) <= sore
    assert soreness(minutes, slope, 1.0, A) <= sore <= soreness(minutes, slope, 0.0, A)


def test_soreness_meets_the_two_downhill_studies():
    """Protects its anchors: 14–17 % (Maeo2017a) and 19.2 ± 6.9 % (Maeo2017b); uphill gives none."""
    assert 0.14 <= soreness(45.0, -0.15, 0.0, A) <= 0.17
    assert soreness(40.0, -0.28, 0.0, A) == pytest.approx(0.192, abs=0.069)
    assert soreness(60.0, 0.1, 0.0, A) == 0.0


def test_protection_comes_with_downhill_weeks_and_fades():
    """Protects the repeated-bout effect: quick to come, slow to go."""
    run = simulate(Person(), Programme((3, Plan((Bout(30, 2.6, slope=-0.15),))), (20, Plan((Bout(30, 2.6),)))))
    assert run.protection[:4] == pytest.approx([0.0, 0.6, 0.84, 0.936])
    assert 0.05 < run.protection[-1] < 0.2
    assert set(simulate(Person(), Plan((Bout(30, 2.6, slope=-0.03),)), 5).protection) == {0.0}
    assert set(simulate(Person(), Plan((Bout(0, 2.6, slope=-0.2),)), 5).protection) == {0.0}


def test_the_injury_clock_runs_from_novice_to_recreational():
    """Protects the end points of Videbaek2015, and that overload adds to them."""
    assert injury_rate(0.0, 0.0, A) == pytest.approx(17.8)
    assert injury_rate(1000.0, 0.0, A) == pytest.approx(7.7, abs=0.01)
    assert injury_rate(50.0, 0.5, A) == pytest.approx(1.5 * injury_rate(50.0, 0.0, A))
