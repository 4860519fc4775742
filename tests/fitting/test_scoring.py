"""Scores are what they say, are taken once on the test trials, and belong to the model that is shipped."""

import dataclasses

import numpy as np
import pytest

from legstrength import __version__
from legstrength.evidence.rows import sides, trial_rows
from legstrength.evidence.scores import EVERYTHING, MODEL, AlreadyScored, Score, add, of_kind, read, weak_kinds
from legstrength.fitting import baselines
from legstrength.fitting.baselines import SIMPLER
from legstrength.fitting.parameters import PARAMETERS
from legstrength.fitting.predictive import bands, predictions
from legstrength.fitting.score import difference, numbered, scores
from legstrength.model.posterior import DRAWS, FITTED

SIDES = sides()
REMEDY = (
    "The trials, the model or its version have changed since the last fit and score. Raise the version in pyproject.toml, "
    "legstrength/__init__.py and CITATION.cff, unless it has no score yet; then `make fit`, and `make score` once."
)


@pytest.fixture(scope="module")
def predicted():
    return {side: predictions(rows) for side, rows in SIDES.items()}


def test_the_shipped_draws_are_of_this_version_and_these_parameters() -> None:
    """Protects the pages from draws of another model."""
    assert FITTED.version == __version__, REMEDY
    assert FITTED.keys == [one.key for one in PARAMETERS], REMEDY
    assert len(DRAWS) == len(FITTED.spread) == 64
    fitted, there = (FITTED.trials, FITTED.rows), (len({row.study for row in SIDES["fit"]}), len(SIDES["fit"]))
    assert fitted == there, REMEDY


@pytest.mark.parametrize("side", ("fit", "test"))
def test_the_printed_scores_are_those_of_the_shipped_model(side, predicted) -> None:
    """Protects readers from a score that belongs to other equations, numbers or trials than the page's."""
    centre, *drawn = predicted[side]
    now = scores(FITTED.version, side, MODEL, SIDES[side], centre, bands(SIDES[side], np.array(drawn)))
    printed = [one for one in read() if (one.version, one.part, one.predictor) == (FITTED.version, side, MODEL)]
    assert [dataclasses.replace(one, rms=None) for one in now] == [
        dataclasses.replace(one, rms=None) for one in printed
    ], REMEDY
    assert [one.rms or 0 for one in now] == pytest.approx([one.rms or 0 for one in printed], abs=0.02), REMEDY


def test_the_band_holds_about_what_it_promises() -> None:
    """Protects the 80 % band: on trials it was not fitted to, between 70 and 90 % of results lie inside."""
    score = of_kind()["test"]
    assert 0.70 <= score.in_band / score.results <= 0.90


@pytest.mark.parametrize("name", SIMPLER)
def test_simpler_ways_learn_from_the_fit_side_and_predict_all(name) -> None:
    """Protects the comparison: each way to predict is fitted to the same rows and is better than saying nothing."""
    learned = SIMPLER[name](SIDES["fit"])
    for rows in SIDES.values():
        values = learned(rows)
        assert values.shape == (len(rows),) and np.isfinite(values).all()
    observed = np.array([row.observed for row in SIDES["fit"]])
    counted = numbered(SIDES["fit"])
    assert np.mean((learned(SIDES["fit"]) - observed)[counted] ** 2) < np.mean(observed[counted] ** 2)


def test_the_mean_of_its_kind_is_a_mean() -> None:
    """Protects the first thing to beat: it repeats the average of the same kind of trial and test."""
    rows = [row for row in SIDES["fit"] if (row.category, row.kind) == ("lifting, untrained", "size")]
    mean = np.mean([row.observed for row in rows])
    assert baselines.category_means(SIDES["fit"])(rows) == pytest.approx(np.full(len(rows), mean))


def test_a_better_prediction_has_the_better_difference() -> None:
    """Protects the sign of the comparison, and its interval: it holds the difference itself."""
    rows = SIDES["fit"]
    observed = np.array([row.observed for row in rows])
    better = difference(rows, observed + 1.0, observed + 9.0)
    for value, low, high in (better.rms, better.hit_share):
        assert low <= value <= high
    assert better.rms[0] == pytest.approx(-8.0) and better.hit_share[0] > 0


def test_scores_count_hits_errors_and_bands() -> None:
    """Protects the arithmetic: all right, all in the band, no error; then one row far off."""
    rows = [row for row, counts in zip(SIDES["fit"], numbered(SIDES["fit"]), strict=True) if counts][:8]
    observed = np.array([row.observed for row in rows])
    band = np.array([observed - 1, observed + 1])
    right = scores("v", "fit", MODEL, rows, observed, band)[0]
    assert (right.kind, right.hits, right.in_band, right.rms) == (EVERYTHING, 8, 8, 0.0)
    wrong = scores("v", "fit", MODEL, rows, observed + np.eye(8)[0] * 900, band)[0]
    assert wrong.hits == 7 and wrong.rms > 100


def test_a_version_gets_its_test_score_once(tmp_path) -> None:
    """Protects the test trials from being scored until they please, and the file from a lost line."""
    path = tmp_path / "scores.csv"
    one = Score("9.9", "test", MODEL, EVERYTHING, 2, 4, 3, 4, 1.25, 3)
    add([one], path)
    before = path.read_text()
    with pytest.raises(AlreadyScored, match="9.9.*once for a version"):
        add([dataclasses.replace(one, hits=4)], path)
    assert path.read_text() == before
    add([dataclasses.replace(one, version="9.10"), dataclasses.replace(one, part="fit")], path)
    assert read(path) == (one, dataclasses.replace(one, version="9.10"), dataclasses.replace(one, part="fit"))


def test_every_version_ever_scored_is_still_there() -> None:
    """Protects the history: bad scores stay."""
    assert {"0.1.0", "0.2.0", FITTED.version} <= {one.version for one in read() if one.part == "test"}


def test_weak_kinds_are_those_with_half_or_more_missed() -> None:
    """Protects the warnings beside figures: they follow the scores and nothing else."""
    weak = weak_kinds()
    for kind in {row.category for row in trial_rows()}:
        sides_missed = [one for one in of_kind(kind).values() if 2 * one.hits <= one.results]
        assert (kind in weak) == bool(sides_missed)
