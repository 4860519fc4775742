"""The trials beside the curve of the chapter on weights: picked by a rule, each once, none of them only for what it found."""

from legstrength.evidence.studies import load_studies
from legstrength.explorers.common.trials import lettered_qualities
from legstrength.explorers.resistance_training.trials import BESIDE, SAME_PEOPLE, lifting_points

WEEKS = 26
POINTS = lifting_points(WEEKS)
FOUND = {kind: {point["id"]: point for point in points} for kind, points in POINTS.items()}


def test_a_group_has_one_mark_a_quality_and_one_letter_everywhere() -> None:
    """A reader can follow a trial from picture to picture by its letter."""
    letters: dict[str, set[str]] = {}
    for points in POINTS.values():
        assert len({point["id"] for point in points}) == len(points)
        for point in points:
            letters.setdefault(point["id"], set()).add(point["letter"])
    assert all(len(some) == 1 for some in letters.values())
    assert (
        len({letter for some in letters.values() for letter in some})
        == len(letters)
        == len(lettered_qualities(POINTS))
        <= 12
    )


def test_no_trial_of_both_is_left_out_for_having_found_nothing() -> None:
    """“No clear change” of the thigh in people who ran and lifted is in the picture, as an open mark at zero."""
    for study in load_studies():
        for arm in study.arms:
            if arm.mode != BESIDE or arm.weeks.value > WEEKS or study.key in SAME_PEOPLE:
                continue
            for outcome in arm.outcomes:
                if (
                    outcome.muscle == "quadriceps"
                    and outcome.kind == "torque"
                    and outcome.direction == "no clear change"
                ):
                    assert arm.id in FOUND["torque"], arm.id
    still = FOUND["torque"]["schumann2016lifting-both"]
    assert still["change"] is None and still["at"] == 0.0


def test_numbers_are_those_of_the_evidence() -> None:
    """A mark stands where the paper says; the isometric test of the knee goes before others of the same group."""
    torque, lift = FOUND["torque"], FOUND["practised_lift"]
    assert torque["vikmoen2020-both"]["at"] == 12 and torque["vikmoen2020-lifting"]["at"] == 8
    assert lift["glowacki2004lifting-both"]["at"] == 39.4 and lift["glowacki2004lifting-lifting"]["at"] == 40.8
    assert FOUND["size"]["schumann2016lifting-both"]["at"] == 7


def test_size_is_that_of_whole_muscles() -> None:
    """Fibres and lean mass are no size of the muscle, so they have no mark."""
    assert "vikmoen2020-both" not in FOUND["size"]
    assert FOUND["size"]["hickson1988-both"]["change"] is None
