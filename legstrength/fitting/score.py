"""Scores the model and simpler ways to predict on the trials, and keeps every score ever taken.

On the test side each version of the model is scored once: a second score would be a chance to tune. Scores
are only ever added to scores.csv, with the version of the model that they belong to.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np

from legstrength.evidence.rows import TrialRow

SCORES = Path(__file__).parents[1] / "evidence" / "scores.csv"
EVERYTHING = "all"
RESAMPLES = 4000
SEED = 11


@dataclass(frozen=True)
class Score:
    """How one way to predict did on one kind of trial: a line of scores.csv.

    rms: root mean square error in points, of the results with a number, shares of a gain left out; in_band:
    results inside the 80 % band (empty for those that have none).
    """

    version: str
    part: str
    predictor: str
    kind: str
    trials: int
    results: int
    hits: int
    numbers: int
    rms: float | None
    in_band: int | None


class AlreadyScored(Exception):
    """This version of the model has its score on the test trials; the message says what to do."""


def numbered(rows: Sequence[TrialRow]) -> np.ndarray:
    """Return which rows count for the error in points: those whose paper printed a change."""
    return np.array([not row.words and row.since != "kept" for row in rows])


def scores(
    version: str, part: str, predictor: str, rows: Sequence[TrialRow], predicted: np.ndarray,
    band: np.ndarray | None = None,
) -> list[Score]:
    """Return the scores of a prediction (percent, one a row): of all trials together, then of each kind."""
    kinds = [EVERYTHING, *sorted({row.category for row in rows})]
    inside = None
    if band is not None:
        observed = np.array([row.observed for row in rows])
        inside = (band[0] <= observed) & (observed <= band[1])
    found = []
    for kind in kinds:
        chosen = np.array([kind in (EVERYTHING, row.category) for row in rows])
        some = [row for row, take in zip(rows, chosen, strict=True) if take]
        values = predicted[chosen]
        counted = numbered(some)
        misses = np.array([row.observed for row in some])[counted] - values[counted]
        found.append(Score(
            version, part, predictor, kind, len({row.study for row in some}), len(some),
            sum(row.hit(value) for row, value in zip(some, values, strict=True)), int(counted.sum()),
            round(float(np.sqrt(np.mean(misses**2))), 2) if counted.any() else None,
            None if inside is None else int(inside[chosen].sum()),
        ))
    return found


@dataclass(frozen=True)
class Difference:
    """One way to predict less another, with the 90 % interval of a bootstrap over trials."""

    rms: tuple[float, float, float]
    """Difference of root mean square errors in points, and its interval: below 0, the first is better."""
    hit_share: tuple[float, float, float]
    """Difference of the shares of hits, in points: above 0, the first is better."""


def difference(rows: Sequence[TrialRow], first: np.ndarray, second: np.ndarray) -> Difference:
    """Return how much better the first prediction is than the second; whole trials are drawn again."""
    counted = numbered(rows)
    miss = np.array([[row.observed - value for row, value in zip(rows, values, strict=True)] for values in (first, second)])
    hit = np.array([[row.hit(value) for row, value in zip(rows, values, strict=True)] for values in (first, second)])
    names = sorted({row.study for row in rows})
    member = np.array([[row.study == name for row in rows] for name in names], dtype=float)
    squares, numbers = member @ (np.where(counted, miss, 0.0) ** 2).T, member @ counted
    hits, sizes = member @ hit.T, member.sum(axis=1)
    chance = np.random.default_rng(SEED)
    drawn = np.concatenate([np.ones((1, len(names))), chance.multinomial(len(names), np.ones(len(names)) / len(names), RESAMPLES)])
    rms = np.sqrt(drawn @ squares / (drawn @ numbers)[:, None])
    share = 100 * (drawn @ hits) / (drawn @ sizes)[:, None]
    return Difference(_interval(rms[:, 0] - rms[:, 1]), _interval(share[:, 0] - share[:, 1]))


def _interval(values: np.ndarray) -> tuple[float, float, float]:
    low, high = np.quantile(values[1:], [0.05, 0.95])
    return float(values[0]), float(low), float(high)


def read(path: Path = SCORES) -> list[dict[str, str]]:
    """Return every score ever taken, oldest first."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def add(taken: Sequence[Score], path: Path = SCORES) -> None:
    """Append scores to the file. Raises AlreadyScored if a version's test score is in it already."""
    old = read(path)
    known = {(line["version"], line["predictor"]) for line in old if line["part"] == "test"}
    for score in taken:
        if score.part == "test" and (score.version, score.predictor) in known:
            raise AlreadyScored(
                f"{path.name}: {score.predictor} {score.version} has its test score already. Test trials are scored "
                "once for a version: raise the version in pyproject.toml and legstrength/__init__.py after a new fit."
            )
    names = [field.name for field in fields(Score)]
    with path.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, lineterminator="\n")
        if not old:
            writer.writeheader()
        writer.writerows(asdict(score) for score in taken)
