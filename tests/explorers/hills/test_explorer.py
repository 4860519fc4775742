"""What the chapter on hills says in words holds in its figure, so that a changed model cannot leave the words behind."""

from __future__ import annotations

from itertools import product

import pytest

from legstrength.explorers import load
from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.hills.course import lost_on, weeks_on
from legstrength.explorers.hills.leg import year_of
from legstrength.explorers.hills.push import DOTS
from legstrength.explorers.hills.trials import hill_points
from legstrength.live import Explorer
from legstrength.model import DEFAULT, MUSCLES
from legstrength.model.core import soreness

OVER = (0, 6, 12, -12, -6, 0)
DOWN = (0, -6, -12, -12, -6, 0)
UP = (0, 6, 12, 12, 6, 0)
FLAT = (0,) * 6

SETTINGS = [
    {"route": route, "strength": strength, "muscle": muscle, "at": at, "pause": pause, "slope": slope}
    for route, strength, muscle, at, pause, slope in product(
        (OVER, FLAT, (15,) * 6, (-15,) * 6), (60, 120), ("quadriceps", "glutes"), (0.2, 3.5, 5.8), (0, 26), (-20, 0, 20)
    )
]


@pytest.fixture(scope="module")
def explorer() -> Explorer:
    return load("hills")


def on(explorer: Explorer, *route: float, **settings: object) -> dict:
    """What the figure shows for this route."""
    return explorer.reset().set(route=route, **settings).results


def test_the_way_down_builds_the_thigh_and_the_way_up_does_not(explorer: Explorer) -> None:
    """The prediction's answer, and the first beat: one kilometre does nearly all of it."""
    over = on(explorer, *OVER)
    assert over["added"] > 2 * over["flat"]
    assert over["worth"].index(max(over["worth"])) == OVER.index(-12)
    assert 0.0 <= over["worth"][OVER.index(12)] < 0.05 * over["worth"][OVER.index(-12)]
    assert on(explorer, *DOWN)["year"] > on(explorer, *UP)["year"] + 5.0


def test_what_is_left_without_a_kilometre_is_the_year_of_that_route(explorer: Explorer) -> None:
    """The bars below the hill are runs of the model, not shares of a sum."""
    over = on(explorer, *OVER)
    flattened = on(explorer, 0, 6, 12, 0, -6, 0)
    assert over["without"][3] == pytest.approx(flattened["year"])
    assert over["worth"][3] == apart(over["year"], flattened["year"], TENTH)


def test_breath_and_push_part(explorer: Explorer) -> None:
    """Down takes little breath and a hard push; up takes much breath and hardly more push."""
    over = on(explorer, *OVER)
    flat, up, down = (OVER.index(slope) for slope in (0, 12, -12))
    assert over["breath"][flat] == pytest.approx(100.0)
    assert over["breath"][up] > 150.0 and over["push"][up] < 1.1 * over["push"][flat]
    assert over["breath"][down] < 60.0 and over["push"][down] > 1.3 * over["push"][flat]


def test_a_clouds_area_is_its_breath(explorer: Explorer) -> None:
    """Twice the breath is twice the cloud, and not a cloud that is twice as wide."""
    over = on(explorer, *OVER)
    for place, breath in enumerate(over["breath"]):
        size = float(over[f"cloud_{place + 1}"].removeprefix("scale(").removesuffix(")"))
        assert 100.0 * size**2 == pytest.approx(breath, abs=0.3)
        assert over[f"breath_{place + 1}"] == f"{breath:.0f}"


def test_the_dots_above_the_line_are_the_models_share(explorer: Explorer) -> None:
    """A picture that shows more or fewer hard steps than the model counts would teach another rule."""
    for settings in SETTINGS[::7]:
        found = explorer.reset().set(**settings).results
        assert len(found["counting"]) + len(found["easy"]) == DOTS * len(settings["route"])
        for place, share in enumerate(found["shares"]):
            counted = sum(place < at < place + 1 for at in found["counting_at"])
            assert abs(counted / DOTS - share) <= 0.5 / DOTS + 1e-9


def test_every_sentence_keeps_to_two_lines_on_a_phone(explorer: Explorer) -> None:
    """At most 90 characters, whatever is set."""
    for settings in SETTINGS:
        found = explorer.reset().set(**settings).results
        told = [explorer.text, *(found[f"{name}_said"] for name in ("without", "step", "days", "leg"))]
        assert all(len(one) <= 90 for one in told), told


def test_the_runner_stands_on_the_ground(explorer: Explorer) -> None:
    """Ben's feet are on the outline, and a high route stays in the picture."""
    for route in (OVER, (15,) * 6, (-15,) * 6):
        found = on(explorer, *route, at=3.5)
        assert found["runner_height"] == pytest.approx(found["ridge"][35])
        assert min(found["ridge"]) >= 0.0 and max(found["ridge"]) <= 1.0


def test_a_hill_takes_from_the_calves_on_the_way_down(explorer: Explorer) -> None:
    """The muscle that gets less than on the flat."""
    assert on(explorer, *(-10,) * 6, muscle="calves", strength=75)["added"] < -0.5


def test_without_our_guess_about_slopes_climbing_adds_nothing_to_the_glutes(explorer: Explorer) -> None:
    """The question on proof: the bar is what follows from an assumption."""
    glutes = MUSCLES.index("glutes")
    climb = {"slope": 15, "strength": 75}
    assert on(explorer, *FLAT, **climb)["leg_slope"][glutes] > 5.0
    bare = on(explorer, *FLAT, **climb, adds=0)
    assert abs(bare["leg_slope"][glutes] - bare["leg_flat"][glutes]) < 0.05


def test_each_way_reaches_its_own_muscles(explorer: Explorer) -> None:
    """Up adds most to the buttocks of weak legs, down to the front of the thigh."""
    up = on(explorer, *FLAT, slope=10, strength=75)
    down = on(explorer, *FLAT, slope=-10, strength=75)
    assert MUSCLES[up["leg_most"]] == "glutes" and MUSCLES[down["leg_most"]] == "quadriceps"
    thigh = MUSCLES.index("quadriceps")
    assert up["leg_slope"][thigh] < 1.1 * up["leg_flat"][thigh]


def test_soreness_fades_while_the_gain_goes_on(explorer: Explorer) -> None:
    """The sixth week hurts less than half as much; a break brings a part of it back, never more than the first time."""
    down = on(explorer, *DOWN, pause=20)
    assert down["sixth"] < 0.5 * down["first"]
    assert down["sixth"] < down["again"] < down["first"]
    assert on(explorer, *DOWN, pause=0)["again"] <= down["sixth"]
    grown = down["grown"][:7]
    assert grown == sorted(grown) and grown[-1] > 3.0
    assert down["missing"][:6] == sorted(down["missing"][:6], reverse=True)


def test_one_steep_kilometre_beats_the_long_way_down(explorer: Explorer) -> None:
    """The goal's surprise: more gain and less soreness than the hill."""
    steep, over = on(explorer, 0, 0, 0, -15, 0, 0), on(explorer, *OVER)
    assert steep["year"] > over["year"] and steep["first"] < over["first"]


def test_descents_of_one_run_count_together() -> None:
    """Six kilometres of one slope are one long descent, and the way up costs nothing."""
    a = DEFAULT.flat()
    assert lost_on([-10.0] * 6, 0.0, a) == pytest.approx(soreness(40.0, -0.10, 0.0, a))
    assert lost_on([-10.0, 10.0, 10.0], 0.0, a) == pytest.approx(soreness(40.0 / 6.0, -0.10, 0.0, a))
    assert lost_on([0.0, 5.0], 0.0, a) == 0.0


def test_a_flat_route_adds_nothing(explorer: Explorer) -> None:
    """As many flat kilometres are the thing that hills are compared with."""
    flat = on(explorer, *FLAT)
    assert abs(flat["added"]) < 1e-9 and max(map(abs, flat["worth"])) < 1e-9
    a = DEFAULT.flat()
    assert flat["year"] == pytest.approx(year_of("quadriceps", 100.0, weeks_on([0.0] * 6, 2, WEEKS), a))


def test_the_trials_of_each_way_stand_beside_its_curve_alone(explorer: Explorer) -> None:
    """A route that climbs shows trials of going up, one that drops those of going down, and other muscles none: nobody tested them."""
    points = hill_points()
    assert {point["letter"] for point in points["uphill"]}.isdisjoint(point["letter"] for point in points["downhill"])
    assert min(map(len, points.values())) >= 3
    up, down, other = on(explorer, *UP), on(explorer, *DOWN), on(explorer, *OVER, muscle="glutes")
    assert (up["up_apply"], up["down_apply"]) == (True, False)
    assert (down["up_apply"], down["down_apply"]) == (False, True)
    assert not other["up_apply"] and not other["down_apply"]
