"""What the chapter on strength and size says in words holds in its figure, so that a changed model cannot leave the words behind."""

import pytest

from legstrength.evidence.studies import load_studies
from legstrength.explorers import load
from legstrength.explorers.lean_or_bulky.core import NAMED_WEEKS, WEEKS, share_of_size, year_of
from legstrength.explorers.lean_or_bulky.trials import NOT_PLAIN, ROOM_PERCENT, ROOM_WEEKS, size_points
from legstrength.model import DEFAULT
from legstrength.model.core import body_course


def year(**settings: object) -> dict:
    """What the figure shows for these settings."""
    return load("lean-or-bulky").set(**settings).results


def test_ben_gets_stronger_by_all_three_and_larger_by_weights() -> None:
    """The prediction's right answer: how far the rings are to be pulled."""
    ben = year()
    assert min(ben[f"{kind}_strength_year"] for kind in ("jog", "sprints", "weights")) > 2.0
    assert ben["jog_size_year"] < 0.5 < ben["sprints_size_year"] < 2.0 < 7.0 < ben["weights_size_year"] < 10.0
    assert ben["sprints_size_year"] < ben["sprints_strength_year"] / 3.0


def test_the_same_jog_makes_weak_legs_grow_and_strong_legs_not() -> None:
    """Minutes do not make up for a small effort."""
    assert year(strength=70)["jog_size_year"] > 4.0
    assert year(strength=115, minutes=300)["jog_size_year"] < 1.0


def test_two_hard_sets_beat_hours_of_easy_jogging_in_size() -> None:
    """What the notes and the dropdown for coaches say."""
    lots = year(strength=90, minutes=300, sets=2)
    assert lots["weights_size_year"] > 1.5 * lots["jog_size_year"]


def test_growth_takes_a_larger_share_with_the_weeks_of_lifting() -> None:
    """Nerves first, growth later, and nerves are never lost while training goes on."""
    ben = year()
    assert ben["weights_shares"] == sorted(ben["weights_shares"])
    assert ben["weights_shares"][0] < 45.0
    assert ben["weights_drive"] == sorted(ben["weights_drive"])
    assert 0.0 < ben["weights_size"][NAMED_WEEKS[0]] < ben["weights_size"][WEEKS]


def test_jogging_and_sprints_bring_mostly_nerves() -> None:
    """What the beats say of them."""
    ben = year()
    assert ben["jog_share"] < 20.0 and ben["sprints_share"] < 25.0


def test_the_parts_are_the_gain() -> None:
    """Two equal factors share alike, one alone takes all, and no gain has no parts."""
    assert share_of_size(10.0, 10.0) == pytest.approx(0.5)
    assert share_of_size(0.0, 5.0) == pytest.approx(1.0)
    assert share_of_size(0.0, 0.0) == 0.0


def test_no_training_alone_is_more_than_a_body_bears() -> None:
    """What each of the three brings is what it brings without overload."""
    a = DEFAULT.flat()
    for programme in (year_of(300.0, 0.0, 0.0), year_of(0.0, 15.0, 0.0), year_of(0.0, 0.0, 20.0)):
        assert set(body_course(programme, a["starting_tolerance"], a)["recovery"]) == {1.0}


def test_marks_are_picked_by_what_was_done_and_hide_nobody() -> None:
    """Trials with growth and without stand there, fibres and lean mass do not, and each mark can be seen."""
    points = size_points()
    found = {point["id"] for point in points}
    assert {"krustrup2010men-running", "estes2017-intervals", "abe2010-cycling", "mikkola2012-lifting"} <= found
    assert not found & {"trappe2006-marathon", "nybo2010-intervals", *NOT_PLAIN}
    weeks = {arm.id: {outcome.week for outcome in arm.outcomes} for study in load_studies() for arm in study.arms}
    for place, point in enumerate(points):
        assert min(abs(point["weeks"] - week) for week in weeks[point["id"]]) < 5.0
        for other in points[:place]:
            assert abs(point["weeks"] - other["weeks"]) >= ROOM_WEEKS or abs(point["at"] - other["at"]) >= ROOM_PERCENT
