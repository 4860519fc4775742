"""What a course of weeks must and must not do, whoever trains and however."""

import math

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from model.strategies import between, bouts, muscles, people, programmes

from legstrength.model import DEFAULT, LEGS, MUSCLES, Bout, Person, Plan, Programme, differences, simulate
from legstrength.model.core import (
    body_course,
    bout,
    ceiling,
    crowd,
    crowd_around,
    crowd_course,
    muscle_course,
    weekly_loads,
)

A = DEFAULT.flat()
SLIGHT = 1e-12


@settings(max_examples=60, deadline=None)
@given(people, st.integers(0, 60), muscles)
def test_no_training_never_gains(person, weeks, muscle):
    """Protects the baseline: somebody who does nothing new stays as strong as at the start."""
    run = simulate(person, Plan(), weeks)
    assert run.strength(muscle) == pytest.approx([person.starting_strength] * (weeks + 1), rel=SLIGHT)
    assert run.lift(muscle) == run.strength(muscle)


@settings(max_examples=60, deadline=None)
@given(people, programmes, st.integers(1, 60), muscles)
def test_strength_only_falls_when_training_stops(person, before, weeks, muscle):
    """Protects the chapter on stopping: nothing is gained by rest, and nobody drops below the start."""
    trained = Person(person.starting_strength, history=before)
    run = simulate(trained, Plan(), weeks)
    for series in (run.strength(muscle), run.size(muscle), run.drive(muscle), run.skill(muscle)):
        assert all(later <= sooner + SLIGHT for sooner, later in zip(series, series[1:], strict=False))
    assert run.strength(muscle)[-1] >= person.starting_strength - SLIGHT


@settings(max_examples=60, deadline=None)
@given(people, bouts, between(0, 1), between(0, 1), muscles, between(0, 20))
def test_more_minutes_never_lower_rested_strength_within_tolerance(person, kind, most, share, muscle, sets):
    """Protects runners who add time within what their body bears: more is never worse there."""

    def plan(minutes):
        one = Bout(minutes, kind.speed_m_per_s, kind.slope, kind.burst, kind.load, kind.kind, kind.asymmetry)
        return Plan((one,), {muscle: sets})

    lifting, minute = (weekly_loads([one.flat(1)], A)[0] for one in (plan(0), plan(1)))
    borne = min(3000.0, 0.999 * (A["starting_tolerance"] - lifting) / (minute - lifting))
    untiring = Person(
        person.starting_strength, drive_response=person.drive_response, size_response=person.size_response
    )
    strong, weak = (simulate(untiring, plan(minutes), 26) for minutes in (most * borne, most * share * borne))
    assert max(strong.overload) == 0.0
    for leg in LEGS:
        pairs = zip(strong.strength(muscle, leg), weak.strength(muscle, leg), strict=True)
        assert all(with_more >= with_fewer - SLIGHT for with_more, with_fewer in pairs)


@settings(max_examples=80, deadline=None)
@given(people, programmes, st.data())
def test_every_number_stays_finite_and_positive(person, programme, data):
    """Protects every figure: no allowed person, plan or assumption may lead to NaN or a negative strength."""
    key = data.draw(st.sampled_from(tuple(DEFAULT)))
    one = DEFAULT.details(key)
    assumptions = DEFAULT.replace(**{key: data.draw(st.sampled_from((one.low, one.high)))})
    run = simulate(person, programme, assumptions=assumptions)
    for muscle in MUSCLES:
        for series in (run.strength(muscle), run.lift(muscle), run.size(muscle), run.torque(muscle)):
            assert len(series) == run.weeks + 1
            assert all(math.isfinite(value) and value > 0 for value in series)
    for series in (run.tolerance, run.fatigue, run.protection):
        assert len(series) == run.weeks + 1 and all(map(math.isfinite, series))
    for series in (run.load, run.overload, run.recovery):
        assert len(series) == run.weeks and all(map(math.isfinite, series))
    assert all(0 < factor <= 1 for factor in run.recovery)


@settings(max_examples=30, deadline=None)
@given(programmes, muscles, st.integers(0, 1000))
def test_the_crowd_is_each_runner_on_their_own(programme, muscle, seed):
    """Protects the crowd's short cut: its strengths are those of the full model, runner by runner."""
    runners = crowd_around(0.9, differences(8, seed), A)
    phases = programme.flat()
    body = body_course(phases, 6.0, A)
    table = crowd_course(muscle, runners, phases, body, A)
    assert len(table) == programme.weeks + 1
    for index, (strength, drive, size) in enumerate(runners):
        person = {"starting_strength": strength, "drive_response": drive, "size_response": size}
        alone = muscle_course(muscle, "even", person, phases, body, A)["strength"]
        assert [week[index] for week in table] == pytest.approx(alone, rel=1e-12)


@settings(max_examples=40, deadline=None)
@given(muscles, between(5, 300), between(2.0, 8.0), between(-0.1, 0.2), between(0, 1))
def test_at_its_ceiling_an_activity_adds_one_percent_a_year(muscle, minutes, speed, slope, burst):
    """Protects the meaning of the ceiling: weaker people gain more than 1 % from it, stronger ones less."""
    limit = ceiling(muscle, [bout(minutes, speed, slope, burst)], A["starting_tolerance"], A)
    assume(0.42 <= limit <= 1.55)
    plan = Plan((Bout(minutes, speed, slope, burst),))
    gains = [
        100 * (simulate(Person(start), plan, 52).strength(muscle)[-1] / start - 1)
        for start in (0.98 * limit, limit, 1.02 * limit)
    ]
    assert 0.9 <= gains[1] <= 1.1
    assert gains[0] > gains[1] > gains[2]


def test_an_activity_that_builds_nobody_has_no_ceiling():
    """Protects the ceiling from inventing a number for no running at all, or hardly any."""
    assert ceiling("quadriceps", [], 6.0, A) == 0.0
    assert ceiling("quadriceps", [bout(0.0, 3.0, 0.0, 0.0)], 6.0, A) == 0.0
    assert ceiling("quadriceps", [bout(0.001, 3.0, 0.0, 0.0)], 6.0, A) == 0.0
    assert ceiling("calves", [bout(90.0, 3.0, -0.45, 0.0)], 6.0, A) < 1.0


def test_jogging_lifts_the_weak_and_not_the_average():
    """Protects the book's main answer: weak legs gain clearly, average ones hardly."""
    jog = Plan((Bout(90, 2.5),))
    gains = [100 * (simulate(Person(s), jog, 52).strength("quadriceps")[-1] / s - 1) for s in (0.7, 0.8, 0.9, 1.0)]
    assert 10 < gains[0] < 22 and 6 < gains[1] < 14 and 2 < gains[2] < 9 and 0 < gains[3] < 5
    weak = simulate(Person(0.7), jog, 52)
    assert weak.hamstrings_to_quadriceps()[-1] < weak.hamstrings_to_quadriceps()[0] - 0.03


def test_a_history_is_the_same_as_one_long_programme():
    """Protects training history: cutting a course in two must not change it."""
    first, then = (20, Plan((Bout(300, 3.5),), {"calves": 9})), (15, Plan((Bout(90, 2.5),)))
    whole = simulate(Person(0.8), Programme(first, then))
    second = simulate(Person(0.8, history=Programme(first)), Programme(then))
    for muscle in MUSCLES:
        assert second.strength(muscle) == whole.strength(muscle)[20:]
        assert second.lift(muscle) == whole.lift(muscle)[20:]
    assert second.fatigue == whole.fatigue[20:] and second.recovery == whole.recovery[20:]


def test_the_harder_working_leg_gets_stronger_and_even_running_evens_out():
    """Protects the chapter on sides: a weak novice's bias shows, and fades with even running."""
    run = simulate(Person(0.75), Programme((52, Plan((Bout(90, 2.5, asymmetry=0.05),))), (104, Plan((Bout(90, 2.5),)))))
    index = run.symmetry_index("quadriceps")
    assert index[0] == 0.0
    assert 3 < index[52] < 8
    assert abs(index[-1]) < 0.5
    even = simulate(Person(0.75), Plan((Bout(90, 2.5),)), 52)
    assert set(even.symmetry_index("quadriceps")) == {0.0}


def test_nobody_without_response_gains():
    """Protects the crowd's edge: a response of nought means no change and no division by zero."""
    run = simulate(Person(0.7, drive_response=0, size_response=0), Plan((Bout(90, 3),), {"quadriceps": 9}), 30)
    assert run.strength("quadriceps") == pytest.approx([0.7] * 31)
    assert crowd("quadriceps", [[0.7, 0.0, 0.0]], [[0.9]], [[90.0]], [5.0], [1.0], A) == [[0.7], [pytest.approx(0.7)]]
