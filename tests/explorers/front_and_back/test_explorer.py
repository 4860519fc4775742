"""What the chapter on front and back says in words holds in its figure, so that a changed model cannot leave the words behind."""

import pytest

from legstrength.evidence.studies import load_studies
from legstrength.explorers import load
from legstrength.explorers.front_and_back.trials import nordic_key, nordic_points
from legstrength.model import DEFAULT
from legstrength.model.core import bout, no_sets, phase, reading


def year(**settings: object) -> dict:
    """What the figure shows for these settings."""
    return load("front-and-back").set(**settings).results


def test_the_ratio_sinks_because_the_front_gains() -> None:
    """Weak legs that jog: the front gains clearly, the back loses nothing, and all of the sinking is the front's."""
    ana = year()
    assert ana["front_year"] > 5.0 and ana["moved"] < -3.0
    assert min(ana["back"]) >= 0.0 and ana["back_year"] < 1.0
    assert ana["ratio_year"] == pytest.approx(ana["ratio"][0] * (100 + ana["back_year"]) / (100 + ana["front_year"]))


def test_average_legs_hardly_move() -> None:
    """Where the jog builds little, there is little to lag behind."""
    assert -2.0 < year(strength=100)["moved"] < 0.0


def test_the_ratio_is_the_models_own_reading() -> None:
    """The change of the ratio is what the model's quantity “H:Q change” says of the same person and plan, whatever the start of the ratio."""
    a = DEFAULT.flat()
    person = {
        "starting_strength": 0.75,
        "drive_response": 1.0,
        "size_response": 1.0,
        "tolerance": a["starting_tolerance"],
    }
    plan = [phase(52, [bout(90.0, 2.5, 0.0, 0.0)], no_sets(), 0.0)]
    said = reading({"quantity": "H:Q change", "muscle": "hamstrings", "person": person, "history": [], "plan": plan}, a)
    assert year()["relative"] == pytest.approx(said, abs=0.1)


def test_each_training_moves_the_muscle_that_the_chapter_names() -> None:
    """Strides and climbs reach the back, the way down the front alone, and sets lift the back beyond the front."""
    flat, strides, up, down, sets = (
        year(**one) for one in ({}, {"strides": 12}, {"slope": 15}, {"slope": -10}, {"sets": 6})
    )
    assert strides["back_year"] > flat["back_year"] + 5.0 and strides["ratio_year"] > flat["ratio_year"] + 1.0
    assert up["back_year"] - flat["back_year"] > up["front_year"] - flat["front_year"] > 0.0
    assert down["front_year"] > flat["front_year"] + 3.0 and down["back_year"] == pytest.approx(flat["back_year"])
    assert down["ratio_year"] < flat["ratio_year"] < up["ratio_year"]
    assert sets["back_year"] > sets["front_year"] and sets["moved"] > 0.0
    assert sets["front"] == flat["front"]


def test_the_guess_for_the_swing_decides_the_backs_share() -> None:
    """A larger guess lifts the back and leaves the front; with strides the balance then nearly holds."""
    usual, larger = year(strides=12), year(strides=12, swing=60)
    assert larger["back_year"] > usual["back_year"] and larger["front"] == usual["front"]
    assert -1.5 < larger["moved"] < 0.0


def test_one_muscle_leads_and_the_picture_asks_which() -> None:
    """The muscle that gains more is named above its band, the other below, so that they never stand in each other's way."""
    for settings in ({}, {"sets": 6}, {"minutes": 0}, {"sets": 20, "minutes": 0}):
        shown = year(**settings)
        assert shown["front_leads"] != shown["back_leads"]
        assert shown["front_leads"] == (shown["front_year"] >= shown["back_year"])


def test_no_trial_of_curls_is_left_out_in_silence() -> None:
    """Every group that did Nordic curls and tested strength has a mark or stands in the key, the ones without a gain too."""
    points = nordic_points()
    tested = {
        arm.id
        for study in load_studies()
        for arm in study.arms
        if arm.mode == "Nordic curls"
        and study.key != "Medeiros2021"
        and any(one.muscle == "hamstrings" and one.kind in ("torque", "practised_lift") for one in arm.outcomes)
    }
    assert tested <= {point["id"] for point in points} and len(nordic_key(points)) == len(points)
    drawn = [point for point in points if point["drawn"]]
    assert any(point["change"] is None for point in drawn) and any(point["change"] for point in drawn)
    assert len({(point["weeks"], point["at"]) for point in drawn}) == len(drawn)


def test_it_says_that_it_does_not_foretell_injuries() -> None:
    """It stands below every picture, and no sentence speaks of injury."""
    figure = load("front-and-back")
    assert any("does not predict injury" in caveat for caveat in figure.caveats)
    for settings in ({}, {"sets": 6}, {"minutes": 0}, {"ratio": 38}):
        assert "injur" not in figure.reset().set(**settings).text
