"""What the chapter on left and right lets a reader find out is in its figure, and the figure keeps silent on injuries."""

import pytest

from legstrength.evidence.findings import load_findings
from legstrength.explorers import load
from legstrength.explorers.left_and_right.core import HALF, TEST_ERROR


def results(**settings: object) -> dict:
    """The figure's results at these settings."""
    return load("left-and-right").set(**settings).results


def test_both_legs_gain_and_the_one_that_works_more_gains_more() -> None:
    """The point of the chapter, without touching anything: a small difference, within the error of a test."""
    run = results()
    assert run["left_end"] > run["even_end"] > run["right_end"] > 0.0
    assert 0.0 < run["low_end"] < run["end_index"] < run["high_end"] < TEST_ERROR


@pytest.mark.parametrize("muscle", ["quadriceps", "calves"])
def test_uneven_steps_matter_only_between_easy_and_hard_enough(muscle: str) -> None:
    """For very weak legs both sides are above the threshold, for strong ones both below."""
    weak, middle, strong = (results(strength=strength, muscle=muscle)["end_index"] for strength in (50, 75, 140))
    assert middle > 3.0 * weak and middle > 3.0 * strong


def test_the_legs_are_mirror_images() -> None:
    """Minus on the slider does to the right leg what plus does to the left."""
    one, other = results(uneven=12), results(uneven=-12)
    assert one["left"] == pytest.approx(other["right"]) and one["right"] == pytest.approx(other["left"])
    assert one["end_index"] == pytest.approx(-other["end_index"])
    assert results(uneven=0)["index"] == [0.0] * 53


def test_even_steps_or_weights_for_each_leg_make_the_legs_even_again() -> None:
    """Even steps let the weaker leg catch up; hard sets are hard for either leg, so both gain and come closer."""
    same, even, each = (results(change=change) for change in ("same", "even", "each"))
    assert abs(even["end_index"]) < 0.3 * even["half_index"] and abs(each["end_index"]) < 0.5 * each["half_index"]
    assert each["right_end"] > same["right_end"] and each["left_end"] > same["left_end"]
    assert same["index"][:HALF] == even["index"][:HALF] == each["index"][:HALF]


def test_a_leg_that_lifts_alone_leaves_the_other_behind() -> None:
    """With even steps the right leg lifts, else the one whose steps ask less; without jogging the other does not gain at all."""
    alone = results(uneven=0, minutes=0, change="one")
    assert alone["left_end"] == 0.0 < alone["right_end"] and alone["end_index"] < -TEST_ERROR
    assert results(uneven=-10, minutes=0, change="one")["right_end"] == 0.0


def test_the_error_of_a_test_is_what_the_source_says() -> None:
    """The lines in the figure stand where the study put them."""
    said = " ".join(next(one for one in load_findings() if one.key == "Zoger2025").said)
    assert f"{TEST_ERROR} to 22.9 %" in said


def test_the_figure_speaks_of_strength_and_never_of_who_gets_hurt() -> None:
    """Injury is not predicted: this stands below the picture, and no result says more than a study."""
    figure = load("left-and-right")
    assert any("does not predict injury" in one for one in figure.caveats)
    assert figure.results["hurt_said"].startswith("The model does not predict injury.")
