"""A fit can be repeated, ends where the trials point, and leaves no half-written file."""

import json

import numpy as np
import pytest

from legstrength.evidence.rows import trial_rows
from legstrength.fitting import fit as fitting
from legstrength.fitting.compare import crossed, without
from legstrength.fitting.parameters import PARAMETERS, Parameter, values
from legstrength.fitting.problem import Problem, blur
from legstrength.fitting.sample import KEPT, sample, thinned
from legstrength.model import DEFAULT
from legstrength.model.posterior import load

ROWS = tuple(row for row in trial_rows() if row.part == "fit")[::6]


@pytest.fixture(scope="module")
def problem():
    made = Problem.of(ROWS, PARAMETERS)
    with made.predict:
        yield made


def test_the_best_point_is_better_than_the_middle_of_the_priors(problem) -> None:
    """Protects the search: it lowers the misses and does not run away from the priors."""
    best = problem.best()
    start = np.zeros_like(best)
    likely = problem.errors.log_likelihood(problem.predict(values(PARAMETERS, np.array([start, best]))), np.ones(2))
    assert likely[1] - 0.5 * best @ best > likely[0] and np.abs(best).max() < 5


def test_sampling_again_gives_the_same_draws(problem) -> None:
    """Protects “make fit reproduces it”: the seed rules everything."""
    once, said = sample(problem, np.zeros(len(PARAMETERS)), steps=50, burn_in=2)
    again, _ = sample(problem, np.zeros(len(PARAMETERS)), steps=50, burn_in=2)
    assert (once == again).all() and once.shape[1] == len(PARAMETERS) + 1 and "accepted" in said


def test_what_is_kept_is_spread_over_the_chain() -> None:
    """Protects the band: the kept draws come from all parts of the chain."""
    kept = thinned(np.arange(6400.0)[:, None])
    assert len(kept) == KEPT and kept[0] == 0 and kept[-1] == 6399 and (np.diff(kept[:, 0]) > 90).all()


def test_a_written_fit_can_be_loaded_and_a_broken_one_says_what_to_do(tmp_path) -> None:
    """Protects the data file: whole or not at all."""
    path = tmp_path / "posterior.json"
    draws = np.random.default_rng(1).normal(size=(KEPT, len(PARAMETERS) + 1)) / 5
    fitting.write(path, draws, draws.mean(axis=0), 10, 5, "well")
    read = load(path)
    assert len(read.draws) == KEPT and read.keys == [one.key for one in PARAMETERS]
    assert list(tmp_path.iterdir()) == [path]
    broken = json.loads(path.read_text())
    broken["draws"][3].pop()
    path.write_text(json.dumps(broken))
    with pytest.raises(ValueError, match="make fit"):
        load(path)


def test_a_parameter_that_has_to_be_positive_stays_so() -> None:
    """Protects rates and rooms from a sign that makes no sense."""
    z = np.linspace(-6, 6, 7)
    assert (Parameter("x", 2.0, 1.0, True, "").value(z) > 0).all()
    assert Parameter("x", 2.0, 1.0, False, "").value(z)[0] == -4.0


def test_every_parameter_is_an_assumption_marked_as_fitted() -> None:
    """Protects the table of assumptions: what is fitted says so, and nothing else does but the crowd."""
    fitted = {key for key in DEFAULT if DEFAULT.details(key).status == "fitted"}
    crowd = {key for key in fitted if "response" in key or "noise" in key}
    assert fitted - crowd == {one.key for one in PARAMETERS} and len(crowd) == 6


def test_rough_protocols_blur_what_is_predicted() -> None:
    """Protects the likelihood from trusting guessed inputs: rows with wide ranges are blurred more."""
    keys = [one.key for one in PARAMETERS]
    spreads = blur(ROWS, keys, values(PARAMETERS, np.zeros((1, len(keys)))))
    assert spreads.shape == (len(ROWS),) and spreads.max() > 1.0 and (spreads >= 0).all()


def test_a_trial_is_never_predicted_from_itself() -> None:
    """Protects cross-validation: what is learned has seen no row of the trial that it predicts."""

    def learn(rows):
        seen = {row.study for row in rows}
        return lambda others: np.array([float(row.study in seen) for row in others])

    assert not crossed(learn, ROWS).any()


def test_a_part_left_out_is_held_at_its_value() -> None:
    """Protects the comparison of structures: the held number cannot move, the others can."""
    held = {one.key: one for one in without({"burst_extra": 0.0})}
    assert held["burst_extra"].value(np.array([3.0]))[0] == pytest.approx(0.0, abs=1e-6)
    assert held["drive_room"] == next(one for one in PARAMETERS if one.key == "drive_room")
