"""What the model must say, in sentences that a coach can judge, and whether it says so.

A sentence stands for numbers: scenarios, a quantity and bounds. It is worth something only if it can fail, so
each names ways to break the model under which it does. A bound that no trial gave is marked as ours.
"""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from legstrength.evidence.bibliography import BIBLIOGRAPHY, citations
from legstrength.evidence.cases import Scenario, Words, grid, scenario
from legstrength.evidence.studies import LOADER
from legstrength.model import DEFAULT
from legstrength.model.scenario import QUANTITIES

CHECKS = Path(__file__).with_name("checks.yml")
SCHEMA = Path(__file__).with_name("checks.schema.json")

SLACK = 1e-9

OF_A_BOUT = ("effort", "soreness")

__all__ = ["CHECKS", "Break", "Check", "CheckError", "Checks", "Verdict", "judge", "load_checks"]


class CheckError(ValueError):
    """Something in the file of checks is wrong; the message says where, what and what to do."""


@dataclass(frozen=True)
class Break:
    """A way to break the model: assumptions changed to values that nobody believes, in their own units."""

    name: str
    means: str
    change: dict[str, float]

    def apply(self, a: dict[str, float]) -> dict[str, float]:
        """Return flat assumptions, changed; the values may lie outside their ranges."""
        return a | self.change


@dataclass(frozen=True)
class Check:
    """A sentence about the model and the numbers that it stands for."""

    key: str
    says: str
    groups: tuple[tuple[Scenario, ...], ...]
    """Scenarios that are compared with one another: one in a group where nothing is compared."""
    words: tuple[tuple[Words, ...], ...]
    """The same, as the file has them: what a failed check shows."""
    compare: str | None
    """"difference": each minus the one before; "share": each in percent of the one before; None."""
    at_least: float
    at_most: float
    source: str | None
    """The trial that the bounds lean on, as a key of references.bib; None: our judgement."""
    why: str
    fails_under: tuple[str, ...]
    middle_only: bool
    """Whether it is asked of the middle of the fit only, and not of all that the trials left open."""

    @property
    def scenarios(self) -> list[Scenario]:
        """All scenarios, in the order in which `judge` expects their readings."""
        return [one for group in self.groups for one in group]


@dataclass(frozen=True)
class Checks:
    """The checks and the ways to break the model that they name."""

    checks: tuple[Check, ...]
    breaks: dict[str, Break]


@dataclass(frozen=True)
class Verdict:
    """Whether a check holds, and the number that lies furthest beyond (or nearest to) its bounds."""

    holds: bool
    value: float
    words: Words
    said: str


def judge(check: Check, readings: Sequence[float]) -> Verdict:
    """Return the verdict on a check from the readings of its `scenarios`, in their order."""
    worst, found, where = -math.inf, math.nan, check.words[0][0]
    for value, words in _values(check, readings):
        beyond = max(check.at_least - value, value - check.at_most) if math.isfinite(value) else math.inf
        if beyond > worst:
            worst, found, where = beyond, value, words
    holds = worst <= SLACK
    bounds = [(check.at_least, "at least"), (check.at_most, "at most")]
    wanted = " and ".join(f"{word} {bound:g}" for bound, word in bounds if math.isfinite(bound))
    return Verdict(holds, found, where, f"{check.says} Found {found:.4g}, wanted {wanted}, for {where}.")


def _values(check: Check, readings: Sequence[float]) -> Iterator[tuple[float, Words]]:
    readings = iter(readings)
    for group in check.words:
        before = None
        for words in group:
            value = next(readings)
            if check.compare is None:
                yield value, words
            elif before is not None:
                yield value - before if check.compare == "difference" else _share(value, before), words
            before = value


def _share(value: float, before: float) -> float:
    return 100.0 * value / before if before else math.nan


@functools.cache
def load_checks(path: Path = CHECKS, bibliography: Path = BIBLIOGRAPHY) -> Checks:
    """All checks, in the file's order. Raises CheckError with file, check, what is wrong and what to do."""
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    except yaml.YAMLError as error:
        raise CheckError(f"{path.name}: not YAML ({error}). Check that line's indentation.") from error
    _check_form(raw, path)
    breaks = {name: Break(name, **rest) for name, rest in raw["breaks"].items()}
    checks = tuple(_check(key, item, path) for key, item in raw["checks"].items())
    for key, problem in _problems(checks, breaks, bibliography):
        raise CheckError(f"{path.name}, {key}: {problem}")
    return Checks(checks, breaks)


def _check_form(raw: Any, path: Path) -> None:
    """Raises CheckError for the first place where the file breaks the schema, named by the check's key."""
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    error = jsonschema.exceptions.best_match(validator.iter_errors(raw))
    if error is None:
        return
    where = [str(part) for part in error.absolute_path]
    key, place = where[1] if len(where) > 1 else "the file", ".".join(where[2:]) or "top"
    raise CheckError(f"{path.name}, {key}, {place}: {error.message}. Correct it as {SCHEMA.name} says.")


def _check(key: str, raw: dict, path: Path) -> Check:
    runs = raw.get("runs", [{}])
    words = tuple(tuple(given | run for run in runs) for given in grid(raw["given"]))
    try:
        groups = tuple(tuple(scenario(one) for one in group) for group in words)
    except (ValueError, KeyError) as error:
        problem = f"“{error.args[0]}” is missing. Add it" if isinstance(error, KeyError) else str(error)
        raise CheckError(f"{path.name}, {key}: {problem}") from error
    return Check(
        key,
        raw["says"],
        groups,
        words,
        raw.get("compare"),
        raw.get("at_least", -math.inf),
        raw.get("at_most", math.inf),
        raw["source"],
        raw["why"],
        tuple(raw["fails_under"]),
        raw.get("middle_only", False),
    )


def _problems(checks: tuple[Check, ...], breaks: dict[str, Break], bibliography: Path) -> Iterator[tuple[str, str]]:
    """Check's key and problem, for what a schema cannot see."""
    sources = citations(bibliography)
    for check in checks:
        if check.at_least > check.at_most:
            yield check.key, f"at_least {check.at_least} is above at_most {check.at_most}. Correct one."
        if (check.compare is None) != all(len(group) == 1 for group in check.words):
            yield check.key, "“compare” and two or more “runs” go together. Add the one that is missing."
        if check.source is not None and check.source not in sources:
            yield (
                check.key,
                (
                    f"the source {check.source} is not in {bibliography.name}. Add the reference "
                    "there, or correct the key."
                ),
            )
        for name in set(check.fails_under) - breaks.keys():
            yield check.key, f"fails_under names “{name}”, which is not among the breaks. Correct or add it."
        for one in check.scenarios:
            if one["quantity"] not in QUANTITIES:
                yield (
                    check.key,
                    (f"the quantity “{one['quantity']}” is not known. Give one of: {', '.join(QUANTITIES)}."),
                )
            if one["quantity"] in OF_A_BOUT and not one["plan"][-1]["bouts"]:
                yield check.key, f"{one['quantity']} belongs to a bout. Give minutes and speed."
    for name in breaks.keys() - {name for check in checks for name in check.fails_under}:
        yield name, "no check names this way to break the model. Name it in a fails_under, or take it out."
    for name, one in breaks.items():
        for key in one.change.keys() - set(DEFAULT):
            yield name, f"{key} is not an assumption. Correct it as in legstrength/model/values.py."
