"""Demand follows what was measured, and effort is demand ÷ capacity."""

import pytest
from hypothesis import given
from model.strategies import between, muscles

from legstrength.model import DEFAULT, Bout, Person, Plan, simulate
from legstrength.model.core import demand, energy_cost, ground_force

A = DEFAULT.flat()


def test_demand_meets_the_measured_efforts():
    """Protects the anchor of the model: efforts of walking and running in Kulmala2016, at those people's strength."""
    runners = A["measured_runners_strength"]
    for muscle, speed, measured in (
        ("quadriceps", 1.6, 0.19),
        ("calves", 1.6, 0.35),
        ("quadriceps", 4.1, 0.63),
        ("calves", 4.1, 0.84),
    ):
        assert demand(muscle, speed, 0.0, 0.0, 0.0, "run", A) / runners == pytest.approx(measured)


@given(muscles, between(2.0, 11.5), between(0, 0.5))
def test_running_faster_never_asks_less_on_the_flat(muscle, speed, faster):
    """Protects the lesson that pace raises effort, for every muscle."""
    slow, fast = (demand(muscle, v, 0.0, 0.0, 0.0, "run", A) for v in (speed, speed + faster))
    assert fast >= slow


@given(muscles, between(0.5, 12), between(-0.45, 0.45), between(0, 1), between(0, 0.5))
def test_demand_is_never_negative_and_grows_with_bursts_and_loads(muscle, speed, slope, burst, load):
    """Protects against hills that would push a leg."""
    plain = demand(muscle, speed, slope, 0.0, 0.0, "run", A)
    assert 0.0 <= plain <= demand(muscle, speed, slope, burst, load, "run", A)


def test_hills_load_the_muscles_that_the_chapter_names():
    """Protects the directions that were seen: up for glutes, down for quadriceps, down spares the calves."""
    up, level, down = (
        {m: demand(m, 3.0, slope, 0.0, 0.0, "run", A) for m in ("glutes", "quadriceps", "calves")}
        for slope in (0.1, 0.0, -0.1)
    )
    assert up["glutes"] / level["glutes"] > up["quadriceps"] / level["quadriceps"] > 1
    assert down["quadriceps"] > up["quadriceps"]
    assert down["calves"] < level["calves"]


def test_ground_force_stops_rising_and_energy_cost_stops_at_the_measured_slopes():
    """Protects both curves beyond the speeds and slopes that anybody measured."""
    assert ground_force(1.4, A) == 1.2
    assert ground_force(6.0, A) == pytest.approx(2.5)
    assert ground_force(11.0, A) == ground_force(7.0, A) == 2.5
    assert energy_cost(0.9, A) == energy_cost(0.45, A) > energy_cost(0.0, A) > energy_cost(-0.2, A)


def test_effort_of_a_run_falls_as_strength_rises():
    """Protects the plateau's reason: the same jog is a smaller effort for a stronger leg."""
    jog = Bout(90, 2.5)
    run = simulate(Person(0.8), Plan((jog,)), 52)
    effort = run.effort("quadriceps", jog)
    assert effort[0] == pytest.approx(demand("quadriceps", 2.5, 0.0, 0.0, 0.0, "run", A) / 0.8)
    assert all(later <= sooner for sooner, later in zip(effort, effort[1:], strict=False))
    assert effort[-1] < effort[0] - 0.05
