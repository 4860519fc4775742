"""What the chapter on muscles at work says in words holds in its figure, so that a changed model cannot leave the words behind."""

import math

import pytest

from legstrength.evidence.stride import measured_efforts, windows
from legstrength.explorers import load
from legstrength.explorers.common.leg_pose import HEEL, ORDER, SHANK, SOLE, THIGH, TOE
from legstrength.explorers.common.runner.work import EMPTY, FULL
from legstrength.explorers.muscles_at_work.core import UNKNOWN_TRACK
from legstrength.explorers.muscles_at_work.layout import GROUND_Y, HIP_X, SIZE
from legstrength.explorers.muscles_at_work.words import PLAIN
from legstrength.teaching import load_chapter
from legstrength.teaching.touched import rights, worths

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
    assert "too much" in FIGURE.reset().set(strength=70).text
    assert "too much" not in FIGURE.reset().text


def test_the_hamstrings_work_before_the_foot_lands() -> None:
    """The moment that the chapter's question asks for; at push-off they rest."""
    assert "back of thigh" in stride(moment=88)["working"]
    assert "back of thigh" not in stride(moment=38)["working"]


def test_a_walk_says_nothing_of_when() -> None:
    """The windows were measured in running, so no muscle is named as working at a moment of a walk."""
    walk = stride(pace=5.5)
    assert walk["working"] == [] and "not in walking" in walk["moment_said"]
    assert "not known" in walk["calves_cells"]


def test_a_muscle_that_rests_is_pale() -> None:
    """The drawing's colour needs both: an effort, and the moment in which the muscle works."""
    assert stride(moment=70)["calves_shade"] == EMPTY
    assert stride(moment=15)["calves_shade"] == pytest.approx(
        EMPTY + (FULL - EMPTY) * stride()["calves"] / 100.0, abs=0.001
    )


ENDS = [
    {"pace": pace, "slope": slope, "strength": strength, "moment": moment, "swing": swing}
    for pace in (4.0, 9.0, 15.0, 34.0)
    for slope in (-15, 0, 15)
    for strength in (50, 75, 140)
    for moment in (0, 12, 24, 40, 55, 80, 88, 100)
    for swing in (30, 60)
]


def test_whatever_is_said_keeps_to_two_lines_on_a_phone() -> None:
    """At most 90 characters, at both ends of every slider."""
    for ends in ENDS:
        results = stride(**ends)
        said = [FIGURE.text, *(results[name] for name in ("moment_said", "pace_said", "pair_said", "guess_said"))]
        assert max(map(len, said)) <= 90, (ends, said)


def test_the_back_of_the_thigh_is_found_where_it_works_most() -> None:
    """The arc that a reader looks for is the one that was measured, and the words say when the hand lies in it."""
    core = [one for one in windows() if one.part == "hamstrings" and one.kind == "core"]
    for moment in range(101):
        found = stride(moment=moment)["moment_said"].startswith("Found it")
        assert found == any(one.start <= moment <= one.end for one in core), moment
    assert stride(moment=20)["moment_said"].startswith("Lukewarm") and stride(moment=52)["moment_said"].startswith(
        "Cold"
    )


def test_the_dial_lights_who_works() -> None:
    """A track is full while its muscle works, the hand points at the moment, and the dark part is the time on the ground."""
    for moment in (4, 24, 52, 88):
        results = stride(moment=moment)
        lit = {muscle for muscle in ORDER if results[f"{muscle}_lit"] == 1.0}
        assert {PLAIN[muscle] for muscle in lit} == set(results["working"])
        assert results["hand_turn"].startswith(f"rotate({3.6 * moment:.1f} ")
    assert {stride(pace=5.5)[f"{muscle}_lit"] for muscle in ORDER} == {UNKNOWN_TRACK}
    assert stride(pace=33.5)["stance"] < stride()["stance"]


def test_the_same_step_stands_higher_in_a_smaller_tank() -> None:
    """Ben's and Ana's tanks hold the same water; her share is larger, and what does not fit in is shown over the rim."""
    ana = stride(strength=75)
    assert ana["quadriceps_level"] == ana["ben_quadriceps_water"] == ana["ana_quadriceps_water"]
    assert ana["ana_quadriceps"] == pytest.approx(ana["ben_quadriceps"] / 0.75)
    assert ana["ana_calves_spill"] > ana["ana_calves_rim"] and ana["ben_calves_spill"] == ana["ben_calves_rim"]
    assert "overflow" in ana["pair_said"] and "overflow" not in stride()["pair_said"]


def test_a_slope_makes_the_calves_come_second() -> None:
    """The goal of the chapter's play can be reached by the slope, and not by strength or pace on the flat."""
    assert stride(slope=-10)["calves_place"] == 2
    assert all(stride(pace=pace, strength=100)["calves_place"] == 1 for pace in (9.0, 15.0, 28.0))


def test_stickers_lie_where_the_model_has_them() -> None:
    """Of the options that are touched, one sticker belongs on the greatest effort and the other on the least."""
    prediction = load_chapter("muscles-at-work").prediction
    ranked = worths(prediction)
    most, least = (rights(prediction, sticker) for sticker in prediction.stickers)
    assert most == [ranked[0].option.id] and ranked[-1].option.id in least
    assert {one.option.result for one in ranked} == set(ORDER)


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
