"""People, plans and programmes refuse impossible numbers in words that help."""

import math

import pytest

from legstrength.model import Bout, Person, Plan, Programme, differences, simulate

WRONG = [
    (lambda: Bout(-5, 2.5), ("minutes_per_week", "-5", "0", "3000", "minutes a week")),
    (lambda: Bout(30, 40), ("speed_m_per_s", "40", "0.5", "12", "m/s")),
    (lambda: Bout(30, 2.5, slope=0.46), ("slope", "0.46", "-0.45", "0.45", "rise over distance")),
    (lambda: Bout(30, 2.5, slope=-1), ("slope", "-1", "-0.45", "0.45", "rise over distance")),
    (lambda: Bout(30, math.nan), ("speed_m_per_s", "nan", "0.5", "12", "m/s")),
    (lambda: Bout(math.inf, 2.5), ("minutes_per_week", "inf", "0", "3000", "minutes a week")),
    (lambda: Bout(30, "fast"), ("speed_m_per_s", "'fast'", "0.5", "12", "m/s")),
    (lambda: Bout(30, True), ("speed_m_per_s", "True", "0.5", "12", "m/s")),
    (lambda: Bout(30, 2.5, burst=1.5), ("burst", "1.5", "0", "1", "all-out")),
    (lambda: Bout(30, 2.5, load=2), ("load", "2", "0", "0.5", "body weight")),
    (lambda: Bout(30, 2.5, asymmetry=0.5), ("asymmetry", "0.5", "-0.3", "0.3", "left leg")),
    (lambda: Bout(30, 2.5, kind="swim"), ("kind", "'swim'", "run", "stairs")),
    (lambda: Plan(hard_sets={"biceps": 3}), ("muscle", "'biceps'", "quadriceps", "stabilisers")),
    (lambda: Plan(hard_sets={"calves": 61}), ("hard_sets for calves", "61", "0", "60", "sets a week")),
    (lambda: Plan(other_load=-1), ("other_load", "-1", "0", "40", "easy hours a week")),
    (lambda: Plan(bouts=(30,)), ("bouts", "30", "Bout(")),
    (lambda: Programme((3.5, Plan())), ("weeks", "3.5", "0", "2600", "whole")),
    (lambda: Programme((-1, Plan())), ("weeks", "-1", "0", "2600", "weeks")),
    (lambda: Programme(Plan()), ("Plan(", "(12, Plan(...))")),
    (lambda: Person(2), ("starting_strength", "2", "0.4", "1.6", "young-adult norm")),
    (lambda: Person(sex="x"), ("sex", "'x'", "female", "male")),
    (lambda: Person(tolerance=0), ("tolerance", "0", "1", "40", "easy hours")),
    (lambda: Person(drive_response=-1), ("drive_response", "-1", "0", "10", "typical response")),
    (lambda: Person(size_response=math.nan), ("size_response", "nan", "0", "10", "typical response")),
    (lambda: Person(history=Plan()), ("history", "Plan(", "Programme(")),
    (lambda: simulate(Person(), Plan()), ("weeks", "missing", "0", "2600")),
    (lambda: simulate(Person(), Plan(), -3), ("weeks", "-3", "0", "2600")),
    (lambda: simulate(Person(), Programme((3, Plan())), 4), ("weeks", "4", "3")),
    (lambda: differences(0), ("n", "0", "1", "10000", "people")),
]


@pytest.mark.parametrize(("wrong", "parts"), WRONG)
def test_a_wrong_input_is_refused_by_name_value_range_and_unit(wrong, parts):
    """Protects teachers from silent nonsense and from messages that do not say what to do."""
    with pytest.raises(ValueError) as refused:
        wrong()
    for part in parts:
        assert part in str(refused.value)


def test_an_unknown_muscle_or_leg_is_refused_in_results():
    """Protects notebooks from a misspelt muscle."""
    run = simulate(Person(), Plan(), 1)
    with pytest.raises(ValueError, match="hip_flexors"):
        run.strength("hip flexors")
    with pytest.raises(ValueError, match="left, right"):
        run.strength("calves", "middle")


def test_a_plan_cannot_be_changed_after_it_was_checked():
    """Protects the check: a set count slipped in later would never be looked at."""
    sets = {"quadriceps": 3}
    plan = Plan(hard_sets=sets)
    sets["quadriceps"] = 1e9
    assert plan.hard_sets["quadriceps"] == 3
    with pytest.raises(TypeError):
        plan.hard_sets["quadriceps"] = 1e9
