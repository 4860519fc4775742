"""What the chapter on muscles at work says in words holds in its figure, so that a changed model cannot leave the words behind."""

import math

import pytest

from legstrength.evidence.stride import measured_efforts
from legstrength.explorers import load
from legstrength.explorers.common.leg_pose import HEEL, ORDER, SHANK, SOLE, THIGH, TOE
from legstrength.explorers.common.runner.work import EMPTY, FULL
from legstrength.explorers.muscles_at_work.layout import GROUND_Y, HIP_X, SIZE

CARRY, SWING = ("calves", "quadriceps"), ("hamstrings", "hip_flexors", "glutes")


FIGURE = load("muscles-at-work")


def stride(**settings: object) -> dict:
    """What the figure shows for these settings."""
    return FIGURE.reset().set(**settings).results


def first(results: dict) -> str:
    """The muscle with the greatest effort."""
    return max(ORDER, key=lambda muscle: results[muscle])


def test_calves_come_first_on_the_flat_and_quadriceps_downhill() -> None:
    """The chapter's answer, and the slope that turns the order round."""
    for pace in (5.5, 9.0, 15.0, 33.5):
        assert first(stride(pace=pace)) == "calves"
    assert first(stride(pace=9.0, slope=-15)) == "quadriceps"


@pytest.mark.parametrize("effort", measured_efforts(), ids=lambda one: f"{one.joint}, {one.gait}")
def test_the_measured_people_meet_their_marks(effort) -> None:
    """At the strength of the people who were measured, walking and running are met; a sprint is a test, and it is met as well."""
    pace = round(effort.metres_per_second * 3.6 * 2) / 2
    found = stride(pace=pace, strength=110)[effort.muscle]
    assert found == pytest.approx(effort.percent, abs=1.0 if effort.gait != "sprinting" else effort.spread)


def test_what_swings_the_leg_catches_up_at_speed() -> None:
    """From jog to sprint the bars of the swing grow by a larger factor than those that carry the body."""
    jog, sprint = stride(pace=9.0), stride(pace=33.5)
    most = max(sprint[muscle] / jog[muscle] for muscle in CARRY)
    assert all(sprint[muscle] / jog[muscle] > 1.5 * most for muscle in SWING)


def test_a_guess_is_shown_wider_than_a_measurement() -> None:
    """In a sprint, where the guesses are stretched most, their pale bars are the widest, and each holds its own value."""
    sprint = stride(pace=33.5)
    width = {muscle: sprint[f"{muscle}_high"] - sprint[f"{muscle}_low"] for muscle in ORDER}
    assert min(width[muscle] for muscle in SWING) > max(width[muscle] for muscle in CARRY)
    assert all(sprint[f"{muscle}_low"] <= sprint[muscle] <= sprint[f"{muscle}_high"] for muscle in ORDER)


def test_weak_legs_are_told_that_it_is_too_much() -> None:
    """Above all they have the sentence says so, and does not just print a larger number."""
    assert "too much for these legs" in FIGURE.reset().set(strength=70).text
    assert "too much for these legs" not in FIGURE.reset().text


def test_the_hamstrings_work_before_the_foot_lands() -> None:
    """The moment that the chapter's question asks for; at push-off they rest."""
    assert "hamstrings" in stride(moment=88)["working"]
    assert "hamstrings" not in stride(moment=38)["working"]


def test_a_walk_says_nothing_of_when() -> None:
    """The windows were measured in running, so no muscle is named as working at a moment of a walk."""
    walk = stride(pace=5.5)
    assert walk["working"] == [] and walk["unknown_text"]
    assert "not known" in walk["calves_cells"]


def test_a_muscle_that_rests_is_pale() -> None:
    """The drawing's colour needs both: an effort, and the moment in which the muscle works."""
    assert stride(moment=70)["calves_shade"] == EMPTY
    assert stride(moment=15)["calves_shade"] == pytest.approx(
        EMPTY + (FULL - EMPTY) * stride()["calves"] / 100.0, abs=0.001
    )


def test_the_names_stand_where_the_runner_opens() -> None:
    """The first frame names every muscle; as the runner moves on, the names go, and they are not of a walk."""
    assert FIGURE.reset().results["names_shade"] == 1.0
    assert stride(moment=40)["names_shade"] == stride(pace=5.5)["names_shade"] == 0.0


def numbers(transform: str) -> list[float]:
    """The numbers of an SVG transform."""
    return [
        float(part) for part in transform.replace("translate(", " ").replace("rotate(", " ").replace(")", " ").split()
    ]


def soles(results: dict, leg: str, slope: float) -> list[float]:
    """How far heel and toe of a drawn leg are above the ground."""
    turns = [numbers(results[f"{leg}_{limb}_turn"])[2] for limb in ("thigh", "shank", "foot")]
    thigh, shank, foot = (math.radians(sum(turns[: place + 1])) for place in range(3))
    x = -THIGH * math.sin(thigh) - SHANK * math.sin(shank)
    y = THIGH * math.cos(thigh) + SHANK * math.cos(shank)
    hip_x, hip_y = numbers(results["body_turn"])
    assert hip_x == HIP_X
    return [
        GROUND_Y - slope * SIZE * at_x - (hip_y + SIZE * at_y)
        for at_x, at_y in (
            (x + along * math.cos(foot) - SOLE * math.sin(foot), y + along * math.sin(foot) + SOLE * math.cos(foot))
            for along in (HEEL, TOE)
        )
    ]


@pytest.mark.parametrize("pace", [5.5, 9.0, 33.5])
@pytest.mark.parametrize("slope", [-15, 0, 15])
def test_no_foot_sinks_and_one_stands_while_it_should(pace: float, slope: int) -> None:
    """The lowest foot is on the ground while a foot is down, and in the air only between push-off and touchdown."""
    for moment in range(0, 101, 5):
        results = stride(pace=pace, slope=slope, moment=moment)
        above = min(soles(results, "near", slope / 100.0) + soles(results, "far", slope / 100.0))
        down = moment % 50 <= results["stance"]
        assert above == pytest.approx(0.0, abs=0.6) if down else above > -0.6
