"""Fits the model to the trials on the fit side of the split, and keeps what the pages need of the result."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np

from legstrength import __version__
from legstrength.evidence.rows import trial_rows
from legstrength.fitting.parameters import FACTOR, PARAMETERS, values
from legstrength.fitting.problem import Problem
from legstrength.fitting.sample import BURN_IN, STEPS, WALKERS, sample, thinned
from legstrength.model.posterior import POSTERIOR

DIGITS = 5


def fit(path: Path = POSTERIOR) -> None:
    """Find the best point, draw from the posterior with a progress bar, and write the kept draws to `path`.

    The file is replaced only when the new one is whole.
    """
    rows = [row for row in trial_rows() if row.part == "fit"]
    trials = len({row.study for row in rows})
    print(f"{len(rows)} results of {trials} trials, {len(PARAMETERS)} numbers to fit.")
    began = time.monotonic()
    problem = Problem.of(rows, PARAMETERS)
    with problem.predict:
        start = problem.best()
        each = _seconds_a_step(problem, start)
        print(
            f"Best point found in {time.monotonic() - began:.0f} s. Sampling will take about "
            f"{each * (BURN_IN + STEPS) / 60:.0f} minutes on this machine.",
            flush=True,
        )
        draws, mixing = sample(problem, start)
    kept = thinned(draws)
    write(path, kept, draws.mean(axis=0), len(rows), trials, mixing)
    print(f"{mixing}\nWrote {path.name}: {len(kept)} draws, after {(time.monotonic() - began) / 60:.0f} minutes.")


def write(path: Path, kept: np.ndarray, centre: np.ndarray, rows: int, trials: int, mixing: str) -> None:
    """Write draws and their centre (standard units, the factor last) as values, one draw a line."""
    lines = [_short(vector) for vector in values(PARAMETERS, kept[:, :-1])]
    fields = {
        "version": __version__,
        "keys": [one.key for one in PARAMETERS],
        "centre": _short(values(PARAMETERS, centre[None, :-1])[0]),
        "spread": _short(FACTOR.value(kept[:, -1])),
        "rows": rows,
        "trials": trials,
        "mixing": mixing,
    }
    head = ",\n ".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in fields.items())
    body = ",\n  ".join(json.dumps(line) for line in lines)
    unfinished = path.with_suffix(".part")
    unfinished.write_text(f'{{{head},\n "draws": [\n  {body}\n ]}}\n', encoding="utf-8")
    os.replace(unfinished, path)


def _short(numbers: np.ndarray) -> list[float]:
    return [float(f"{number:.{DIGITS}g}") for number in numbers]


def _seconds_a_step(problem: Problem, start: np.ndarray) -> float:
    began = time.monotonic()
    problem.predict(values(PARAMETERS, np.tile(start, (WALKERS, 1))))
    return time.monotonic() - began
