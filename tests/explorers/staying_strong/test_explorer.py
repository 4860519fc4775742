"""What the chapter on staying strong lets a reader find out is in its figure, and its marks say what the trials found."""

import pytest

from legstrength.evidence.studies import load_studies
from legstrength.explorers import load
from legstrength.explorers.common.trials import lettered_qualities
from legstrength.explorers.staying_strong.programme import AFTER
from legstrength.explorers.staying_strong.trials import GONE_LANE, KEPT_LANE, staying_points

POINTS = staying_points(AFTER)


def results(**settings: object) -> dict:
    """The figure's results at these settings."""
    return load("staying-strong").set(**settings).results


def mark(quality: str, group: str) -> dict:
    """The last mark of a group in the picture of a quality."""
    return [point for point in POINTS[quality] if point["id"] == group][-1]


@pytest.mark.parametrize("training", ["jog", "lift"])
def test_a_part_of_the_training_keeps_more_than_that_part_of_the_gain(training: str) -> None:
    """To keep is easier than to build: the first fifth of the training keeps more than any later fifth."""
    left = [results(training=training, share=share)["left"] for share in (0, 20, 40, 60, 80, 100)]
    steps = [more - less for less, more in zip(left, left[1:], strict=False)]
    assert left == sorted(left) and left[1] > 60.0
    assert steps[0] == max(steps) > 2.0 * steps[1]


def test_a_practised_jogger_keeps_without_gaining_much() -> None:
    """With all of the jogging the level is held; without any most of the gain goes, and jogging brings it back."""
    on, off = results(share=100), results(share=0)
    assert 100.0 <= on["left"] < 110.0 and on["back"] == 0
    assert off["left"] < 50.0 and 0 < off["back"] < 26
    assert off["kept"][-1] > 90.0


def test_size_goes_first_and_the_practised_lift_last() -> None:
    """Half a year after the last of the weights."""
    size, torque, lift = (results(training="lift", measure=measure)["left"] for measure in ("size", "torque", "lift"))
    assert size < torque < lift


def test_the_assumptions_decide_how_much_is_left() -> None:
    """A slower fade leaves more, and where a smaller dose halves the losses, a few sets keep more."""
    assert results(fade=0.8)["left"] > results()["left"] + 20.0 > results(fade=14.3)["left"] + 40.0
    little, usual, much = (results(training="lift", share=20, upkeep=dose)["left"] for dose in (0.1, 0.6, 2.2))
    assert little > usual > much


def test_the_sentence_follows_the_plan() -> None:
    """Minutes for joggers, sets for lifters, and when the gain is back."""
    figure = load("staying-strong")
    assert "26 weeks off" in figure.text and figure.results["back_said"] == "back in 13 weeks"
    assert "18 minutes a week" in figure.set(share=20).text
    assert "1.2 hard sets a week" in figure.set(training="lift").text
    assert figure.set(share=100).results["back_said"] == ""
    assert figure.set(training="lift", share=0, off=32, measure="lift").results["back_said"] == "not back yet"


def test_a_mark_stands_where_the_two_printed_changes_put_it() -> None:
    """34 % up and then 8 % down leaves 23.28 of 34 points; a printed share is taken as it is."""
    assert mark("practised_lift", "lemmer2000-young")["at"] == pytest.approx(100 * 23.28 / 34)
    assert mark("practised_lift", "tavares2017-stopped")["at"] < 0.0
    assert mark("torque", "graves1988-stopped")["at"] == 32
    assert "by our sum" not in mark("torque", "graves1988-stopped")["finding"]


def test_words_stand_in_their_lanes_and_not_on_the_scale() -> None:
    """“Kept” is above the scale, “gone” below it, and a loss without a number is left out."""
    for points in POINTS.values():
        for point in points:
            assert point["change"] is not None or point["at"] >= KEPT_LANE or point["at"] <= GONE_LANE
    assert mark("torque", "vanroie2017-high")["at"] >= KEPT_LANE and mark("size", "vanroie2017-high")["at"] <= GONE_LANE
    assert mark("torque", "andersen2005-lifting")["at"] <= GONE_LANE
    assert not any(
        point["id"] in ("staron1991-lifting", "lovell2010-lifting") for points in POINTS.values() for point in points
    )


def test_what_the_sources_said_in_words_is_read_as_they_said_it() -> None:
    """The groups that are placed by hand are those whose words say that the gain was kept or lost."""
    words = {
        arm.id: one.words
        for study in load_studies()
        for arm in study.arms
        for one in arm.outcomes
        if one.kind == "torque" and one.week > arm.weeks.value
    }
    assert "gain was kept" in words["vanroie2017-high"] and "gain was kept" in words["vanroie2017-low"]
    assert "gains in strength and area were lost" in words["andersen2005-lifting"]


def test_every_letter_has_its_trial() -> None:
    """Each letter in a picture is explained once, and belongs to one group."""
    letters = {point["letter"]: point["id"] for points in POINTS.values() for point in points}
    assert [letter for letter, _ in lettered_qualities(POINTS)] == sorted(letters)
    assert all(letters[point["letter"]] == point["id"] for points in POINTS.values() for point in points)
