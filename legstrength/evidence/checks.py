"""What the model must say, in sentences that a coach can judge, and whether it says so.

A sentence stands for numbers: scenarios, a quantity and bounds. It is worth something only if it can fail, so
each names ways to break the model under which it does. A bound that no trial gave is marked as ours.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from legstrength.evidence.bibliography import BIBLIOGRAPHY, citations
from legstrength.evidence.cases import GivenWords, Scenario, Words, grid, scenario
from legstrength.files import FileError, Lines, Mistake, Place, Problem, build, problems, read_yaml
from legstrength.files.form import GIVEN, Rules, Some, count, keys, length, pattern
from legstrength.model import DEFAULT
from legstrength.model.scenario import QUANTITIES

CHECKS = Path(__file__).with_name("checks.yml")

SLACK = 1e-9

OF_A_BOUT = ("effort", "soreness")

__all__ = ["CHECKS", "Break", "Check", "CheckError", "Checks", "Verdict", "judge", "load_checks"]


class CheckError(FileError):
    """Something in the file of checks is wrong; the message says where, what and what to do."""


@dataclass(frozen=True)
class Break:
    """A way to break the model. Assumptions changed to values that nobody believes, in their own units."""

    name: Annotated[str, GIVEN]
    means: Annotated[str, "what is then so, in a sentence", length(8)]
    change: Annotated[
        Mapping[str, Annotated[float, "a number"]],
        "assumptions and the values that they get",
        keys("^[a-z]", "the name of an assumption, as in legstrength/model/values.py"),
    ]

    def apply(self, a: dict[str, float]) -> dict[str, float]:
        """Return flat assumptions, changed; the values may lie outside their ranges."""
        return {**a, **self.change}


@dataclass(frozen=True)
class Check:
    """A sentence about the model and the numbers that it stands for."""

    RULES: ClassVar[Rules] = (Some(("at_least", "at_most")),)

    key: Annotated[str, GIVEN]
    says: Annotated[str, "a sentence that begins with a capital and ends with a full stop", pattern("^[A-Z].*[.]$")]
    given: GivenWords
    source: Annotated[
        str | None, "the trial that the bounds lean on, as a key of references.bib, or null: our judgement"
    ]
    why: Annotated[str, "why the bounds are these", length(8)]
    fails_under: Annotated[
        tuple[Annotated[str, "the name of one of the breaks"], ...],
        "ways to break the model under which the sentence becomes false",
        count(1, unique=True),
    ]
    groups: Annotated[tuple[tuple[Scenario, ...], ...], GIVEN]
    """Scenarios that are compared with one another: one in a group where nothing is compared."""
    words: Annotated[tuple[tuple[Words, ...], ...], GIVEN]
    """The same, as the file has them: what a failed check shows."""
    runs: Annotated[tuple[GivenWords, ...], "two changes or more, compared in this order", count(2)] = ()
    compare: Annotated[Literal["difference", "share"], "difference or share"] | None = None
    """"difference": each minus the one before; "share": each in percent of the one before; None."""
    at_least: Annotated[float, "the least that will do"] = -math.inf
    at_most: Annotated[float, "the most that will do"] = math.inf
    middle_only: Annotated[bool, "true, where it is asked of the middle of the fit alone"] = False
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
class ChecksFile:
    """What the model must say, in sentences, and ways to break it under which it does not."""

    checks: Annotated[
        Mapping[str, Check],
        "sentences by their names",
        keys("^[a-z][a-z0-9-]+$", "a name in small letters, digits and hyphens"),
    ]
    breaks: Annotated[Mapping[str, Break], "ways to break the model by their names", keys(".", "a name")]


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
    left = iter(readings)
    for group in check.words:
        before = None
        for words in group:
            value = next(left)
            if check.compare is None:
                yield value, words
            elif before is not None:
                yield value - before if check.compare == "difference" else _share(value, before), words
            before = value


def _share(value: float, before: float) -> float:
    return 100.0 * value / before if before else math.nan


@functools.cache
def load_checks(path: Path = CHECKS, bibliography: Path = BIBLIOGRAPHY) -> Checks:
    """All checks, in the file's order. Raises CheckError with file, line, check, what is wrong and what to do."""
    data, lines = read_yaml(path, CheckError)
    _refuse(problems(ChecksFile, data, lines))
    breaks = {name: build(Break, rest, name=name) for name, rest in data["breaks"].items()}
    read = [_check(key, item, lines) for key, item in data["checks"].items()]
    _refuse([one for one in read if isinstance(one, Mistake)])
    checks = tuple(one for one in read if isinstance(one, Check))
    wrong = [one for check in checks for one in _of_check(check, breaks, bibliography)]
    _refuse([lines.problem(*one) for one in [*wrong, *_of_breaks(checks, breaks)]])
    return Checks(checks, breaks)


def _refuse(wrong: list[Mistake]) -> None:
    if wrong:
        raise CheckError(*wrong)


def _check(key: str, raw: dict[str, Any], lines: Lines) -> Check | Mistake:
    """A check, or why there is none."""
    runs = raw.get("runs", [{}])
    words = tuple(tuple(given | run for run in runs) for given in grid(raw["given"]))
    place: Place = ("checks", key)
    try:
        groups = tuple(tuple(scenario(one) for one in group) for group in words)
    except KeyError as error:
        return lines.problem(place, f"“{error.args[0]}” is missing.", "Add it to `given`.")
    except ValueError as error:
        wrong, stop, remedy = str(error).rpartition(". ")
        return lines.problem(place, wrong + stop.strip(), remedy)
    return build(Check, raw, key=key, groups=groups, words=words)


def _of_check(check: Check, breaks: dict[str, Break], bibliography: Path) -> Iterator[Problem]:
    """What a schema cannot see of a check."""
    here: Place = ("checks", check.key)
    if check.at_least > check.at_most:
        yield (*here, "at_least"), f"at_least {check.at_least} is above at_most {check.at_most}.", "Correct one."
    if (check.compare is None) != all(len(group) == 1 for group in check.words):
        yield here, "“compare” and two or more “runs” go together.", "Add the one that is missing."
    if check.source is not None and check.source not in citations(bibliography):
        wrong = f"the source {check.source} is not in {bibliography.name}."
        yield (*here, "source"), wrong, "Add the reference there, or correct the key."
    for name in sorted(set(check.fails_under) - breaks.keys()):
        yield (
            (*here, "fails_under"),
            f"fails_under names “{name}”, which is not among the breaks.",
            "Correct or add it.",
        )
    asked = {one["quantity"]: one for one in check.scenarios}
    for quantity in asked.keys() - set(QUANTITIES):
        wrong = f"the quantity “{quantity}” is not known."
        yield (*here, "given", "quantity"), wrong, f"Give one of: {', '.join(QUANTITIES)}."
    if any(one["quantity"] in OF_A_BOUT and not one["plan"][-1]["bouts"] for one in check.scenarios):
        wrong = f"{' and '.join(name for name in OF_A_BOUT if name in asked)} belongs to a bout."
        yield (*here, "given"), wrong, "Give minutes and speed."


def _of_breaks(checks: tuple[Check, ...], breaks: dict[str, Break]) -> Iterator[Problem]:
    """What a schema cannot see of the ways to break the model."""
    named = {name for check in checks for name in check.fails_under}
    for name, one in breaks.items():
        if name not in named:
            remedy = "Name it in a fails_under, or take it out."
            yield ("breaks", name), "no check names this way to break the model.", remedy
        for key in sorted(one.change.keys() - set(DEFAULT)):
            wrong = f"{key} is not an assumption."
            yield ("breaks", name, "change", key), wrong, "Correct it as in legstrength/model/values.py."
