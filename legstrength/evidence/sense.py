"""What is wrong with trials and no schema can see: names that stand twice, values outside their own ranges, sums that fail."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from legstrength.evidence.trials import Arm, Outcome, Phase, Quantity, Study
from legstrength.files import Place, Problem


def unknown_keys(studies: tuple[Study, ...], short: dict[str, str], bibliography: Path) -> Iterator[Problem]:
    """Studies whose key is not in the list of references."""
    for place, study in enumerate(studies):
        if study.key not in short:
            wrong = f"the key {study.key} is not in {bibliography.name}."
            yield ("studies", place, "key"), wrong, "Add the reference there, or correct the key."


def names_twice(studies: tuple[Study, ...]) -> Iterator[Problem]:
    """Names of studies and groups that stand twice."""
    seen: set[str] = set()
    for number, study in enumerate(studies):
        named: list[tuple[Place, str]] = [(("studies", number, "key"), study.key)]
        named += [(("studies", number, "arms", place, "id"), arm.id) for place, arm in enumerate(study.arms)]
        for where, name in named:
            if name in seen:
                yield where, f"“{name}” stands twice.", "Give each its own name."
            seen.add(name)


def senseless(studies: tuple[Study, ...]) -> Iterator[Problem]:
    """What a schema cannot see: values outside their own ranges, tests after the end, sums that fail."""
    for number, study in enumerate(studies):
        for place, arm in enumerate(study.arms):
            here: Place = ("studies", number, "arms", place)
            yield from _ranges(here, arm)
            for index, outcome in enumerate(arm.outcomes):
                yield from _outcome((*here, "outcomes", index), arm, outcome)


def _ranges(here: Place, arm: Arm) -> Iterator[Problem]:
    """Values of a protocol that lie outside the range which was written beside them."""
    parts: list[tuple[Place, Arm | Phase]] = [(here, arm)]
    parts += [((*here, name), part) for name, part in (("before", arm.before), ("after", arm.after)) if part]
    for where, part in parts:
        for field in dataclasses.fields(part):
            one = getattr(part, field.name)
            if isinstance(one, Quantity) and one.value is not None:
                low, high = (one.value if bound is None else bound for bound in (one.low, one.high))
                if not low <= one.value <= high:
                    wrong = f"{field.name} is {one.value}, outside its own range {low} to {high}."
                    yield (*where, field.name), wrong, "Correct one of them."
    if arm.weeks.value is None or arm.weeks.value <= 0:
        wrong = f"weeks is {arm.weeks.value}."
        yield (*here, "weeks"), wrong, "Give the length of the training in weeks, above 0."


def _outcome(here: Place, arm: Arm, outcome: Outcome) -> Iterator[Problem]:
    if arm.weeks.value is not None and arm.weeks.value > 0 and outcome.week > arm.last_week:
        wrong = (
            f"“{outcome.measure}” was tested in week {outcome.week}, after the {arm.last_week} weeks of "
            "training (and of what came after it)."
        )
        yield (*here, "week"), wrong, "Correct one of them."
    change = outcome.change_percent
    if change is None and (outcome.spread or outcome.derived):
        wrong = f"“{outcome.measure}” has a spread or a formula and no change."
        yield (*here, "change_percent"), wrong, "Give the change or drop both."
    if outcome.derived and change is not None and abs(outcome.derived.change_percent() - change) > 0.05:
        wrong = (
            f"“{outcome.measure}”: {change} % does not follow from the stored numbers, which give "
            f"{outcome.derived.change_percent():.2f} %."
        )
        yield (*here, "change_percent"), wrong, "Correct one of them."
