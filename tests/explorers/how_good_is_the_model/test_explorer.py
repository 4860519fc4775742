"""The last chapter's score is the stored one, its cheat is a cheat, and its wall shows what was found."""

import pytest

from legstrength.evidence.rivals import ceiling
from legstrength.evidence.rows import sides
from legstrength.evidence.scores import EVERYTHING, of_kind
from legstrength.explorers import load
from legstrength.explorers.how_good_is_the_model.columns import columns_of, rows
from legstrength.explorers.how_good_is_the_model.explorer import TUNED
from legstrength.explorers.how_good_is_the_model.picture import ALL, GOAL
from legstrength.explorers.how_good_is_the_model.trials import CALLED, NAMES, slug_of, trial_data
from legstrength.live import Explorer

KINDS = [EVERYTHING, *trial_data()["kinds"]]
MOST = 90
"""Characters of a result sentence."""


@pytest.fixture(scope="module")
def figure() -> Explorer:
    """One explorer for all tests: it takes a moment to make."""
    return load("how-good-is-the-model")


@pytest.mark.parametrize("kind", KINDS)
def test_the_untouched_score_is_the_stored_score(figure: Explorer, kind: str) -> None:
    """The figure runs the model on every trial by itself, and gets the hits and the error of the file of scores; so do its rivals."""
    results = figure.reset().set(kind=kind if kind == EVERYTHING else slug_of(kind)).results
    for side, stored in of_kind(kind).items():
        assert (results[f"{side}_hits"], results[f"{side}_results"]) == (stored.hits, stored.results)
        assert results[f"{side}_error"] == pytest.approx(-1.0 if stored.rms is None else stored.rms, abs=0.006)
        assert results[f"{side}_hits_published"] == stored.hits
        curve, mean = (of_kind(kind, one)[side] for one in ("Steele's linear-log curve", "mean of its kind of trial"))
        assert (results[f"{side}_curve_hits"], results[f"{side}_mean_hits"]) == (curve.hits, mean.hits)


def test_results_are_whole_again_on_the_page() -> None:
    """What is sent as columns, without what follows from them, gives every result as it was, words and all."""
    trials = trial_data()
    assert rows(columns_of(trials["results"]), trials["groups"], NAMES) == trials["results"]


@pytest.mark.parametrize("side", ("test", "fit", "both"))
def test_every_result_has_its_row_and_its_line(figure: Explorer, side: str) -> None:
    """Nothing of a side is left out of wall and table, each dot is filled or open, and rows are sorted by what was found."""
    results = figure.reset().set(side=side).results
    many = sum(len(rows) for name, rows in sides().items() if side in (name, "both"))
    assert len(figure.table_rows) == results["wall_results"] == len(results["wall_found"]) == many
    assert len(results["wall_hit_x"]) + len(results["wall_missed_x"]) == many
    assert results["wall_found"] == sorted(results["wall_found"])
    assert len(results["wall_hit_x"]) == results["wall_model_hits"] == results["verdicts"].count("hit")
    assert sum(results["kinds_hits"]) == results["wall_model_hits"]


def test_goals_and_kinds_look_at_all_results(figure: Explorer) -> None:
    """Nobody meets a goal by hiding results, and kinds are compared whichever of them is on the wall."""
    all_of = figure.reset().results
    one = figure.set(kind="lifting-calves", quantity="size").results
    for side in ("test", "fit"):
        assert one[f"whole_{side}_hits"] == all_of[f"{side}_hits"] > one[f"{side}_hits"]
    assert figure.reset().set(kind="lifting-calves").results["kinds_told"] == all_of["kinds_told"]


def test_the_goal_is_drawn_where_it_is_played_for(figure: Explorer) -> None:
    """The steps before it move the knob, or the line alone."""
    for moved, drawn in (({}, False), ({"cram": 50}, False), ({"threshold": 79}, False), ({"skill": 12}, True)):
        assert figure.reset().set(**moved).results["aims"] is drawn


def test_the_cheat_is_one(figure: Explorer) -> None:
    """The tuned settings beat the simple curve on the test side, lose on the fit side, and make the error no smaller."""
    published = figure.reset().results
    tuned = figure.set(**TUNED).results
    assert tuned["test_hits"] > max(published["test_hits"], published["curve_hits"])
    assert tuned["fit_hits"] < published["fit_hits"]
    assert tuned["test_error"] > published["test_error"]
    assert "up to" in figure.text and "down to" in figure.text
    assert tuned["test_hits_published"] == published["test_hits"]


def test_the_knob_is_the_tuned_settings(figure: Explorer) -> None:
    """The one knob moves all four numbers to where the cheat has them."""
    by_hand = figure.reset().set(**TUNED).results
    by_knob = figure.reset().set(cram=100).results
    assert by_knob["says"] == pytest.approx(by_hand["says"])


def test_the_test_side_can_hardly_see_the_line(figure: Explorer) -> None:
    """What the chapter says of the line: at most two verdicts of the test change, and the fit side changes more."""
    control = figure.controls["threshold"]
    found = [figure.reset().set(threshold=value).results for value in range(control.min, control.max + 1, 3)]
    hits = {one["test_hits"] for one in found}
    assert max(hits) - min(hits) <= 2
    fit = {one["fit_hits"] for one in found}
    assert max(fit) - min(fit) > 2


def test_about_half_and_more_on_the_fit_side(figure: Explorer) -> None:
    """The right answer of the prediction, and the wrong one beside it."""
    results = figure.reset().results
    assert results["test_results"] == ALL
    assert 40.0 < results["test_share"] < 60.0
    assert results["fit_share"] > results["test_share"] + 5.0
    assert results["curve_hits"] > results["test_hits"] > results["mean_hits"]


def test_the_goal_beats_the_curve_and_can_be_hoped_for(figure: Explorer) -> None:
    """The mark in the picture is one more than the curve has, and below the most that anybody could get."""
    assert figure.reset().results["curve_hits"] + 1 == GOAL
    assert ceiling().low < GOAL < ceiling().high


def test_other_numbers_raise_the_score_as_well(figure: Explorer) -> None:
    """What the chapter's file says of single settings: another cheat, half a cheat, and a kind in which the model leads."""
    published = figure.reset().results["test_hits"]
    tuned = figure.reset().set(**TUNED).results["test_hits"]
    assert figure.reset().set(drive=6.5, skill=11.5).results["test_hits"] > published + 5
    assert figure.reset().set(skill=TUNED["skill"]).results["test_hits"] == pytest.approx(
        (published + tuned) / 2, abs=1
    )
    hamstrings = figure.reset().set(kind="lifting-hamstrings").results
    assert hamstrings["test_hits"] > hamstrings["curve_hits"]


def test_a_choice_without_results_is_said(figure: Explorer) -> None:
    """No sprint trial measured size: nothing is drawn and nothing is divided by nothing."""
    results = figure.reset().set(kind="sprints", quantity="size").results
    assert results["test_results"] == results["fit_results"] == 0
    assert results["wall_found"] == results["wall_hit_x"] == []
    assert "0 of 0" in figure.text


def test_sentences_are_short(figure: Explorer) -> None:
    """Each of them fits the two lines that are kept for it."""
    for moved in ({}, {"cram": 100}, {"threshold": 79}, {"side": "fit"}, {"side": "both"}, {"kind": "lifting-calves"}):
        figure.reset().set(**moved)
        for text in (figure.text, figure.results["kinds_said"], figure.results["line_said"]):
            assert len(text) <= MOST, text


def test_each_kind_has_a_plain_name() -> None:
    """As people call it, short enough for a phone."""
    assert set(CALLED) == {slug_of(kind) for kind in trial_data()["kinds"]}
    assert max(map(len, CALLED.values())) <= 24


def test_the_ten_of_a_lot_are_marked(figure: Explorer) -> None:
    """A lot marks ten rows of the wall, another lot other ones, and none without a lot."""
    assert figure.reset().results["ten_at"] == []
    seven, eight = (figure.reset().set(lot=lot).results["ten_at"] for lot in (7, 8))
    assert len(seven) == len(eight) == 10
    assert seven != eight
