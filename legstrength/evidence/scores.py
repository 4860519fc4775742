"""Every score that the model and simpler ways to predict have ever got on the trials.

The scores are a file that is only ever added to, so that nobody, ourselves included, can forget a bad one. A
second file holds by how much the model led each simpler way, with an interval for what chance can do.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from legstrength.model.posterior import FITTED

SCORES = Path(__file__).with_name("scores.csv")
DIFFERENCES = Path(__file__).with_name("differences.csv")
BAND = 0.80
"""Share of results that the model's band should hold."""

EVERYTHING = "all"
MODEL = "model"
PARTS = ("fit", "test")


@dataclass(frozen=True)
class Score:
    """How one way to predict did on one kind of trial: a line of scores.csv.

    part: "fit", "test", or "fit, crossed" (each trial predicted from the others); trials: None where not
    noted; rms: root mean square error in points, of the `numbers` results whose paper printed a change;
    in_band: results inside the 80 % band (None for ways to predict that have none).
    """

    version: str
    part: str
    predictor: str
    kind: str
    trials: int | None
    results: int
    hits: int
    numbers: int
    rms: float | None
    in_band: int | None

    @property
    def missed_half(self) -> bool:
        """Whether half or more of the results were missed."""
        return 2 * self.hits <= self.results


@dataclass(frozen=True)
class Lead:
    """The model less a simpler way on all trials of a part, with 90 % intervals: a line of differences.csv.

    rms: points, below 0 the model is better; hits: points of the share of hits, above 0 the model is better.
    """

    version: str
    part: str
    predictor: str
    rms: float
    rms_low: float
    rms_high: float
    hits: float
    hits_low: float
    hits_high: float


class AlreadyScored(Exception):
    """This version of the model has its score on the test trials; the message says what to do."""


def read(path: Path = SCORES) -> tuple[Score, ...]:
    """Return every score ever taken, oldest first."""
    if not path.exists():
        return ()
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_score(line) for line in csv.DictReader(file))


def _score(line: dict[str, str]) -> Score:
    return Score(
        line["version"],
        line["part"],
        line["predictor"],
        line["kind"],
        _whole(line["trials"]),
        int(line["results"]),
        int(line["hits"]),
        int(line["numbers"]),
        float(line["rms"]) if line["rms"] else None,
        _whole(line["in_band"]),
    )


def _whole(text: str) -> int | None:
    return int(text) if text else None


def refuse_second(version: str, path: Path = SCORES) -> None:
    """Raise AlreadyScored if a version of the model has its test score, before a second one is even taken."""
    if any(one.part == "test" and one.version == version for one in read(path)):
        raise AlreadyScored(
            f"{path.name}: version {version} has its test score. Test trials are scored once for a version: raise "
            "the version in pyproject.toml and legstrength/__init__.py, then fit again."
        )


def add(taken: Sequence[Score], path: Path = SCORES) -> None:
    """Append scores to the file. Raises AlreadyScored if a version's test score is in it already."""
    for version in {score.version for score in taken if score.part == "test"}:
        refuse_second(version, path)
    _append(path, Score, taken)


def read_leads(path: Path = DIFFERENCES) -> tuple[Lead, ...]:
    """Return every lead ever taken, oldest first."""
    if not path.exists():
        return ()
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    return tuple(_lead(line) for line in lines)


def _lead(line: dict[str, str]) -> Lead:
    numbers = {name: float(text) for name, text in line.items() if name not in ("version", "part", "predictor")}
    return Lead(line["version"], line["part"], line["predictor"], **numbers)


def add_leads(taken: Sequence[Lead], path: Path = DIFFERENCES) -> None:
    """Append leads to the file."""
    _append(path, Lead, taken)


def leads(part: str, version: str = FITTED.version) -> dict[str, Lead]:
    """Return a version's leads on one side of the split ("fit", "test") by the simpler way."""
    return {one.predictor: one for one in read_leads() if one.version == version and one.part == part}


def _append(path: Path, kind: type[Score | Lead], lines: Sequence[Score | Lead]) -> None:
    new = not path.exists() or not path.stat().st_size
    with path.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(kind)], lineterminator="\n")
        if new:
            writer.writeheader()
        writer.writerows(asdict(line) for line in lines)


def of_kind(kind: str = EVERYTHING, predictor: str = MODEL, version: str = FITTED.version) -> dict[str, Score]:
    """Return a version's scores on one kind of trial by side of the split ("fit", "test"), where it has one."""
    return {
        one.part: one
        for one in read()
        if one.version == version and one.predictor == predictor and one.kind == kind and one.part in PARTS
    }


def weak_kinds(version: str = FITTED.version) -> dict[str, tuple[int, int]]:
    """Return the kinds of trial of which the model missed half or more on either side: hits and results of both."""
    kinds = dict.fromkeys(one.kind for one in read() if one.version == version and one.predictor == MODEL)
    found = {}
    for kind in kinds:
        sides = of_kind(kind, version=version).values()
        if kind != EVERYTHING and any(one.missed_half for one in sides):
            found[kind] = sum(one.hits for one in sides), sum(one.results for one in sides)
    return found
