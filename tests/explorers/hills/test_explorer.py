"""What the chapter on hills says in words holds in its two figures, so that a changed model cannot leave the words behind."""

import pytest

from legstrength.explorers import load
from legstrength.explorers.common.uncertainty import band_of, draws_for
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.hills.route.core import EVERY, lost_on, week_on, year_on
from legstrength.explorers.hills.trials import hill_points
from legstrength.model import DEFAULT, MUSCLES
from legstrength.model.core import no_sets, phase, soreness, with_draw


def year(**settings: object) -> dict:
    """What the first figure shows for these settings."""
    return load("hills").set(**settings).results


def route(*slopes: float, **settings: object) -> dict:
    """What the second figure shows for this route."""
    return load("hills-route").set(route=slopes, **settings).results


def test_going_down_builds_the_thigh_and_going_up_does_not() -> None:
    """The prediction's answer: Ben gains more than the flat jog alone brings, Cleo next to nothing more."""
    ben, ada = year(slope=-10), year(slope=10)
    assert ben["added"] > ben["jog_year"]
    assert 0.0 < ada["added"] < 0.1 * ben["added"]


def test_force_and_energy_part() -> None:
    """Down takes a lot of force and little energy; up asks little more of the same muscle, at far more energy."""
    ben, ada = year(slope=-10), year(slope=10)
    assert ben["demand_here"] > 120.0 and ben["energy_here"] < 70.0
    assert ada["demand_here"] < 110.0 and ada["energy_here"] > 150.0
    assert min(ben["energy"]) == pytest.approx(50.0, abs=3.0)


def test_a_hill_takes_from_the_calves_on_the_way_down() -> None:
    """The muscle that gets less than on the flat."""
    assert year(muscle="calves", slope=-10, strength=75)["added"] < -0.5


def test_without_our_guess_about_slopes_climbing_adds_nothing_to_the_glutes() -> None:
    """The question on proof: the rising curve is what follows from an assumption."""
    climb = {"muscle": "glutes", "slope": 15, "strength": 75}
    assert year(**climb)["added"] > 5.0
    assert abs(year(**climb, adds=0)["added"]) < 0.05


def test_each_half_of_a_hill_reaches_its_own_muscles() -> None:
    """Up and over adds to what each half alone leaves out."""
    up, down = route(0, 6, 12, 12, 6, 0), route(0, -6, -12, -12, -6, 0)
    both = route(0, 6, 12, -12, -6, 0)
    thigh, glutes = MUSCLES.index("quadriceps"), MUSCLES.index("glutes")
    assert down["most"] == thigh and up["most"] == glutes
    assert up["added"][thigh] < 0.2 * down["added"][thigh] and down["added"][glutes] < 0.0
    assert both["added"][thigh] > 3.0 and both["added"][glutes] > 2.0


def test_soreness_fades_while_the_gain_goes_on() -> None:
    """The sixth week hurts less than half as much; a break brings a part of it back, never more than the first time."""
    down = route(0, -6, -12, -12, -6, 0, pause=20)
    assert down["sixth"] < 0.5 * down["first"]
    assert down["sixth"] < down["again"] < down["first"]
    assert route(0, -6, -12, -12, -6, 0, pause=0)["again"] <= down["sixth"]
    assert down["added"][0] > 5.0


def test_descents_of_one_run_count_together() -> None:
    """Six kilometres of one slope are one long descent, and the way up costs nothing."""
    a = DEFAULT.flat()
    assert lost_on([-10.0] * 6, 0.0, a) == pytest.approx(soreness(40.0, -0.10, 0.0, a))
    assert lost_on([-10.0, 10.0, 10.0], 0.0, a) == pytest.approx(soreness(40.0 / 6.0, -0.10, 0.0, a))
    assert lost_on([0.0, 5.0], 0.0, a) == 0.0


def test_a_flat_route_adds_nothing() -> None:
    """As many flat kilometres are the thing that hills are compared with."""
    assert max(map(abs, route(0, 0, 0, 0, 0, 0)["added"])) < 1e-9


def test_the_few_draws_say_about_what_all_of_them_say() -> None:
    """The thin lines of the route rest on every fourth draw; the band of all of them has edges close by."""
    figure = load("hills-route")
    values, few = figure.values, figure.results
    programme = [phase(WEEKS, week_on(values["route"], values["runs"]), no_sets(), 0.0)]
    assert len(figure.data["draws"]) * EVERY == len(draws_for(DEFAULT))
    for place, muscle in enumerate(MUSCLES):
        years = [[year_on(muscle, values, programme, with_draw(DEFAULT.flat(), draw))] for draw in draws_for(DEFAULT)]
        edges = band_of(years, [0])
        low, high = edges["low"][0], edges["high"][0]
        assert abs(few["low"][place] - low) < 0.35 * (high - low)
        assert abs(few["high"][place] - high) < 0.35 * (high - low)


def test_the_trials_of_each_way_stand_beside_its_curve_alone() -> None:
    """Up shows trials of going up, down those of going down, and other muscles none, since nobody tested them."""
    points = hill_points()
    assert {point["letter"] for point in points["uphill"]}.isdisjoint(point["letter"] for point in points["downhill"])
    assert min(map(len, points.values())) >= 3
    up, down, other = year(slope=5), year(slope=-5), year(slope=5, muscle="glutes")
    assert (up["up_apply"], up["down_apply"]) == (True, False)
    assert (down["up_apply"], down["down_apply"]) == (False, True)
    assert not other["up_apply"] and not other["down_apply"]
