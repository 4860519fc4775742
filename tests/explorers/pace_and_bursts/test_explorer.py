"""What the chapter on pace and bursts says in words holds in its figures and in the marks that stand in them."""

import pytest

from legstrength.evidence.studies import load_studies
from legstrength.explorers import load
from legstrength.explorers.pace_and_bursts.muscles.core import overtaking
from legstrength.explorers.pace_and_bursts.muscles.trials import MEASURED
from legstrength.explorers.pace_and_bursts.trials import NEAR_WEEKS, speed_points
from legstrength.model import DEFAULT


def year(**settings: object) -> dict:
    """What the first figure shows for these settings."""
    return load("pace-and-bursts").set(**settings).results


def muscles(**settings: object) -> dict:
    """What the second figure shows for these settings."""
    return load("pace-and-bursts-muscles").set(**settings).results


@pytest.mark.parametrize("muscle", ["quadriceps", "hamstrings", "calves", "hip_flexors"])
def test_the_faster_the_part_the_more_it_adds(muscle: str) -> None:
    """Intervals add least and sprints most, and hardly a point comes from six minutes of intervals."""
    average = year(muscle=muscle)
    assert 0.0 <= average["intervals_added"] < average["strides_added"] < average["sprints_added"]
    assert average["intervals_added"] < 1.0


def test_the_prediction_has_the_answer_that_the_chapter_gives() -> None:
    """A few sprints beat twice the easy minutes, which beat as many minutes of intervals; and they are sooner there."""
    ada, ben, cleo = year(minutes=180, fast=0), year(), year(kind="intervals")
    assert ben["year"] > ada["year"] > cleo["year"]
    assert ben["added"] > ben["easy_year"]
    assert ben["soon"] < 13
    assert ben["low_year"] > ada["year"]


def test_the_same_minutes_all_easy_are_the_same_for_every_kind() -> None:
    """Without fast minutes the split is the easy year, and nothing is said to be added."""
    for kind in ("intervals", "strides", "sprints"):
        none = year(kind=kind, fast=0)
        assert none["gain"] == none["easy"] and none["added"] == 0.0 and not none["is_spent"]
    assert "90 easy minutes" in load("pace-and-bursts").set(fast=0).text


def test_weak_legs_leave_the_sprints_less_to_add() -> None:
    """What the easy minutes have filled, the fast ones cannot fill again."""
    assert year(strength=75)["added"] < year()["added"] and year(strength=75)["year"] > year()["year"]


def test_hamstrings_answer_to_sprints_and_not_to_the_jog() -> None:
    """The easy year does nothing for them, sprints a lot, and strides fall further below the threshold than for the quadriceps."""
    behind = year(muscle="hamstrings")
    assert behind["easy_year"] < 0.5 and behind["year"] > 5.0
    assert (
        year(muscle="hamstrings", kind="strides")["fast_effort"]
        < year(kind="strides")["fast_effort"]
        < 100 * DEFAULT["effort_threshold"]
    )


def test_much_hangs_on_the_burst() -> None:
    """Between the ends of what the trials leave open, the part of the sprints more than doubles."""
    figure = load("pace-and-bursts")
    ends = [figure.set(burst=end).results["added"] for end in (figure.data["burst_least"], figure.data["burst_most"])]
    assert ends[1] > 2.0 * ends[0]


def test_swing_muscles_overtake_the_quadriceps_near_seven_metres_a_second() -> None:
    """And not the calves; another guess within its range moves the crossing far, or away."""
    assert muscles()["over_quadriceps"] / 3.6 == pytest.approx(7.0, abs=0.3)
    assert muscles()["over_calves"] == 0.0
    assert 0.0 < muscles(swing=60)["over_quadriceps"] < 18.0
    for settings in ({"power": 0.5}, {"swing": 30}):
        assert muscles(**settings)["over_quadriceps"] == 0.0


def test_the_measured_efforts_lie_on_the_curves_of_the_people_measured() -> None:
    """For the strength that we take them to have, within 5 points, at the run and at the sprint."""
    measured = muscles(strength=round(100 * DEFAULT["measured_runners_strength"]))
    assert len(MEASURED) == 4
    for one in MEASURED.values():
        place = min(
            range(len(measured["paces"])), key=lambda step: abs(measured["paces"][step] - 3.6 * one.metres_per_second)
        )
        assert measured[one.muscle][place] == pytest.approx(one.percent, abs=5.0)


def test_overtaking_is_where_two_lines_cross() -> None:
    """Between two paces the crossing is where straight lines meet; lines that never cross have none."""
    level = [10.0] * 54
    rising = [9.0 + 0.1 * step for step in range(54)]
    assert overtaking(rising, level) == pytest.approx(7.5 + 0.5 * 10)
    assert overtaking(level, [11.0] * 54) == 0.0


def test_every_group_that_sprinted_or_ran_intervals_and_was_tested_is_named() -> None:
    """A mark for a number or a clear “no change”; a gain without a number is named and not drawn."""
    points = speed_points()
    quadriceps = {one["id"]: one for one in points["quadriceps"]}
    tested = {
        arm.id
        for study in load_studies()
        for arm in study.arms
        if arm.mode in ("sprints", "running intervals")
        and any(one.kind == "torque" and one.muscle in ("quadriceps", "leg_extensors", "leg") for one in arm.outcomes)
    }
    assert set(quadriceps) == tested
    assert quadriceps["sokmen2018-sprints"]["at"] == 0.0 and "300°/s" in quadriceps["sokmen2018-sprints"]["finding"]
    assert not quadriceps["ozgunen2021-sprints"]["drawn"]
    key = dict(load("pace-and-bursts")._spec["key"]["rows"])
    assert {one["letter"] for one in quadriceps.values()} <= set(key)


def test_open_marks_do_not_lie_on_each_other() -> None:
    """Those of near weeks stand at different heights, none above zero."""
    for some in speed_points().values():
        opened = [one for one in some if one["drawn"] and one["change"] is None]
        for place, one in enumerate(opened):
            assert one["at"] <= 0.0
            for other in opened[place + 1 :]:
                assert one["at"] != other["at"] or abs(one["weeks"] - other["weeks"]) >= NEAR_WEEKS
