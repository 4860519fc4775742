"""The last chapter's score is the stored one, its cheat is a cheat, and what its text says of single results holds."""

import pytest

from legstrength.evidence.rows import sides
from legstrength.evidence.scores import EVERYTHING, of_kind
from legstrength.explorers import load
from legstrength.explorers.how_good_is_the_model.explorer import TUNED
from legstrength.explorers.how_good_is_the_model.plane import near_at
from legstrength.explorers.how_good_is_the_model.trials import slug_of, trial_data
from legstrength.live import Explorer

KINDS = [EVERYTHING, *trial_data()["kinds"]]


@pytest.fixture(scope="module")
def figure() -> Explorer:
    """One explorer for all tests: it takes a moment to make."""
    return load("how-good-is-the-model")


@pytest.mark.parametrize("kind", KINDS)
def test_the_untouched_score_is_the_stored_score(figure: Explorer, kind: str) -> None:
    """The figure runs the model on every trial by itself, and gets the hits and the error of the file of scores."""
    results = figure.reset().set(kind=kind if kind == EVERYTHING else slug_of(kind)).results
    for side, stored in of_kind(kind).items():
        assert (results[f"{side}_hits"], results[f"{side}_results"]) == (stored.hits, stored.results)
        assert results[f"{side}_error"] == pytest.approx(-1.0 if stored.rms is None else stored.rms, abs=0.006)
        assert results[f"{side}_hits_published"] == stored.hits


def test_every_result_has_its_mark_and_its_line(figure: Explorer) -> None:
    """Nothing is left out of picture and table, and each mark is either filled or open, as its line says."""
    results = figure.reset().results
    assert len(figure.table_rows) == sum(map(len, sides().values()))
    for side, rows in sides().items():
        assert len(results[f"{side}_x"]) == len(rows)
        assert all(
            filled + open_ == 1.0
            for filled, open_ in zip(results[f"{side}_hit"], results[f"{side}_missed"], strict=True)
        )
        assert sum(results[f"{side}_hit"]) == results[f"{side}_hits"]
    assert results["verdicts"].count("hit") == results["test_hits"] + results["fit_hits"]


def test_the_shade_is_the_tolerance_of_the_rows() -> None:
    """The band is drawn by the rule by which hits are counted."""
    rows = [row for side in sides().values() for row in side if row.since != "kept"]
    assert all(near_at(row.observed, row.kind) == row.half_width for row in rows)


def test_the_cheat_is_one(figure: Explorer) -> None:
    """The tuned settings beat the simple curve on the test side, lose on the fit side, and make the error no smaller."""
    published = figure.reset().results
    tuned = figure.set(**TUNED).results
    assert tuned["test_hits"] > max(published["test_hits"], published["curve_hits"])
    assert tuned["fit_hits"] < published["fit_hits"]
    assert tuned["test_error"] > published["test_error"]
    assert "no longer a test" in figure.text
    assert tuned["test_hits_published"] == published["test_hits"]


def test_the_test_side_cannot_see_the_threshold(figure: Explorer) -> None:
    """What the chapter says of the effort that builds: the test side does not answer to it, the fit side does."""
    low, high = figure.controls["threshold"].min, figure.controls["threshold"].max
    found = [figure.reset().set(threshold=value).results for value in (low, 90, high)]
    assert len({one["test_hits"] for one in found}) == 1
    assert len({one["fit_hits"] for one in found}) > 1


def test_about_half_and_more_on_the_fit_side(figure: Explorer) -> None:
    """The right answer of the prediction, and the wrong one beside it."""
    results = figure.reset().results
    assert 40.0 < results["test_share"] < 60.0
    assert results["fit_share"] > results["test_share"] + 5.0
    assert results["curve_hits"] > results["test_hits"] > results["mean_hits"] > results["banister_hits"]


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


def test_the_worked_example_is_a_hit_and_a_miss(figure: Explorer) -> None:
    """Three sets are met, one set is not, and the thighs of the men with three sets are not."""
    results = figure.reset().results
    published = (41.0, 21.0, 11.0, 7.0)
    met = [
        abs(said - found) <= near
        for said, found, near in zip(results["examples"], published, results["examples_near"], strict=True)
    ]
    assert met == [True, False, False, True]


def test_a_choice_without_results_is_said(figure: Explorer) -> None:
    """No sprint trial measured size: nothing is drawn and nothing is divided by nothing."""
    results = figure.reset().set(kind="sprints", quantity="size").results
    assert results["test_results"] == results["fit_results"] == 0
    assert results["test_x"] == results["fit_x"] == []
    assert "0 of 0" in figure.text
