"""What trials found when people ran, walked or lifted: the points that stand beside the model's curves.

The trials are kept as data, so that a figure, a table and a test read the same number, and so that a number
can be traced to what was read of its source. A trial that printed words and no number stays in the data as
words: to drop it would leave only the trials that found something.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from legstrength.evidence.bibliography import BIBLIOGRAPHY, citations
from legstrength.evidence.intervals import interval
from legstrength.evidence.trials import (
    Arm,
    Derived,
    Outcome,
    People,
    Phase,
    Quantity,
    Spread,
    Study,
    StudyError,
)

STUDIES = Path(__file__).with_name("studies.yml")
SCHEMA = Path(__file__).with_name("studies.schema.json")

# The same safe loader; written in C, where PyYAML was built with it, it is ten times as fast.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

FLAT = 0.04
ON_FOOT = ("walking", "interval walking", "walking and steps")
RUNNING_ONLY = ("running", "running intervals", "slow jogging")

PHASES = ("before", "after")
QUANTITIES = tuple(field.name for field in dataclasses.fields(Arm) if field.type == "Quantity")

__all__ = ["STUDIES", "StudyError", "load_studies", "older_people", "points", "running_only", "words_only"]

Group = tuple[Study, Arm]


def load_studies(path: Path = STUDIES, bibliography: Path | None = BIBLIOGRAPHY) -> tuple[Study, ...]:
    """All studies, in the file's order. Raises StudyError with file, study, what is wrong and what to do.

    Each key has to stand in the bibliography; with None, for trials of your own, it is its own citation.
    """
    return _load(Path(path), bibliography and Path(bibliography))


@functools.cache
def _load(path: Path, bibliography: Path | None) -> tuple[Study, ...]:
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    except OSError as error:
        raise StudyError(f"{path} cannot be read ({error.strerror}). Give the path of a file of studies.") from error
    except yaml.YAMLError as error:
        raise StudyError(f"{path.name}: not YAML ({error}). Check that line's indentation.") from error
    _check_form(raw, path)
    short = citations(bibliography) if bibliography else {}
    studies = tuple(_study(item, short, path, bibliography) for item in raw["studies"])
    _check_sense(studies, path)
    return studies


def _check_form(raw: Any, path: Path) -> None:
    """Raises StudyError for the first place where the file breaks the schema, named by the study's key."""
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    error = jsonschema.exceptions.best_match(validator.iter_errors(raw))
    if error is None:
        return
    where = list(error.absolute_path)
    key = "the file"
    if len(where) > 1 and where[0] == "studies":
        study = raw["studies"][where[1]]
        key = study.get("key", f"study number {where[1] + 1}") if isinstance(study, dict) else key
    place = ".".join(str(part) for part in where[2:]) or "top"
    raise StudyError(f"{path.name}, {key}, {place}: {error.message}. Correct it as {SCHEMA.name} says.")


def _study(raw: dict, short: dict[str, str], path: Path, bibliography: Path | None) -> Study:
    key = raw["key"]
    if bibliography and key not in short:
        raise StudyError(
            f"{path.name}, {key}: this key is not in {bibliography.name}. Add the reference there, or correct the key."
        )
    return Study(
        key,
        short.get(key, key),
        raw["doi"],
        People(**raw["people"]),
        raw["design"],
        tuple(_arm(arm) for arm in raw["arms"]),
        raw.get("note"),
    )


def _arm(raw: dict) -> Arm:
    phases = {name: Phase(**_quantities(raw[name])) for name in PHASES if name in raw}
    outcomes = tuple(_outcome(outcome) for outcome in raw["outcomes"])
    return Arm(**_quantities(raw) | phases | {"outcomes": outcomes})


def _quantities(raw: dict) -> dict[str, Any]:
    """The same, with every protocol input as a Quantity."""
    return {name: Quantity(**value) if name in QUANTITIES else value for name, value in raw.items()}


def _outcome(raw: dict) -> Outcome:
    raw = dict(raw)
    raw["spread"] = Spread(**raw["spread"]) if raw["spread"] else None
    raw["derived"] = Derived(**raw["derived"]) if "derived" in raw else None
    return Outcome(**raw)


def _check_sense(studies: tuple[Study, ...], path: Path) -> None:
    """Raises StudyError for what a schema cannot see: wrong ranges, sums that fail, doubled names."""
    seen: set[str] = set()
    for study in studies:
        for name in [study.key, *(arm.id for arm in study.arms)]:
            if name in seen:
                raise StudyError(f"{path.name}, {study.key}: “{name}” stands twice. Give each its own name.")
            seen.add(name)
        for arm, outcome in _all((study,)):
            for problem in _problems(arm, outcome):
                raise StudyError(f"{path.name}, {study.key}, {arm.id}: {problem}")


def _problems(arm: Arm, outcome: Outcome) -> Iterator[str]:
    for part in (arm, arm.before, arm.after):
        for name in QUANTITIES:
            q = getattr(part, name, None)
            if q is None or q.value is None:
                continue
            low, high = (q.value if bound is None else bound for bound in (q.low, q.high))
            if not low <= q.value <= high:
                yield f"{name} is {q.value}, outside its own range {low} to {high}. Correct one of them."
    if arm.weeks.value is None or arm.weeks.value <= 0:
        yield f"weeks is {arm.weeks.value}. Give the length of the training in weeks, above 0."
    elif outcome.week > arm.last_week:
        yield (
            f"“{outcome.measure}” was tested in week {outcome.week}, after the {arm.last_week} weeks of "
            "training (and of what came after it). Correct one of them."
        )
    change = outcome.change_percent
    if change is not None and not math.isfinite(change):
        yield f"“{outcome.measure}” changes by {change} %. Give a finite number, or null with the words."
    if change is None and (outcome.spread or outcome.derived):
        yield f"“{outcome.measure}” has a spread or a formula and no change. Give the change or drop both."
    if outcome.derived and change is not None and abs(outcome.derived.change_percent() - change) > 0.05:
        yield (
            f"“{outcome.measure}”: {change} % does not follow from the stored numbers, which give "
            f"{outcome.derived.change_percent():.2f} %. Correct one of them."
        )


def _all(studies: tuple[Study, ...]) -> Iterator[tuple[Arm, Outcome]]:
    return ((arm, outcome) for study in studies for arm in study.arms for outcome in arm.outcomes)


def running_only(studies: tuple[Study, ...] | None = None) -> tuple[Group, ...]:
    """The groups that only ran, on the flat as far as is known, and were no trained runners before."""
    chosen = load_studies() if studies is None else studies
    return tuple(
        (study, arm)
        for study in chosen
        for arm in study.arms
        if arm.mode in RUNNING_ONLY and _flat(arm) and study.people.group not in ("runners", "athletes")
    )


def older_people(studies: tuple[Study, ...] | None = None) -> tuple[Group, ...]:
    """The groups of older people who walked, stepped or jogged on the flat, and did nothing else."""
    chosen = load_studies() if studies is None else studies
    return tuple(
        (study, arm)
        for study in chosen
        for arm in study.arms
        if study.people.group == "older" and arm.mode in ON_FOOT and _flat(arm)
    )


def _flat(arm: Arm) -> bool:
    return abs(arm.slope.value or 0.0) <= FLAT


def points(muscle: str, *kinds: str, groups: tuple[Group, ...] | None = None) -> list[dict[str, Any]]:
    """The changes of a muscle that a number was seen for, as dictionaries for a figure and its table.

    `kinds` are kinds of outcome ("torque" if none is named); `groups` narrows the choice: `running_only()`.
    Keys: id, key, citation, label (at most 24 characters), who, n (None: not seen), mode, kind, measure,
    weeks, change (percent), low and high (95 % interval of the mean, percent; None where no spread was seen),
    interval (how low and high were come by), derived, control (percent; None where not printed), seen.
    """
    found = []
    for study, arm, outcome in _chosen(muscle, kinds, groups):
        if outcome.change_percent is None:
            continue
        low, high, how = interval(outcome, arm.n) or (None, None, "spread not seen")
        found.append(
            _common(study, arm, outcome)
            | {
                "change": outcome.change_percent,
                "low": low,
                "high": high,
                "interval": how,
                "derived": outcome.derived is not None,
                "control": outcome.control_change_percent,
            }
        )
    return found


def words_only(muscle: str, *kinds: str, groups: tuple[Group, ...] | None = None) -> list[dict[str, Any]]:
    """The same for the outcomes of which words alone were seen: `direction` and `words` in place of numbers.

    A figure that left these out would show the trials with gains only: most trials of young adults are here.
    """
    return [
        _common(study, arm, outcome) | {"direction": outcome.direction, "words": outcome.words}
        for study, arm, outcome in _chosen(muscle, kinds, groups)
        if outcome.change_percent is None
    ]


def _chosen(
    muscle: str, kinds: tuple[str, ...], groups: tuple[Group, ...] | None
) -> Iterator[tuple[Study, Arm, Outcome]]:
    wanted = kinds or ("torque",)
    pairs = [(study, arm) for study in load_studies() for arm in study.arms] if groups is None else groups
    return (
        (study, arm, outcome)
        for study, arm in pairs
        for outcome in arm.outcomes
        if outcome.muscle == muscle and outcome.kind in wanted
    )


def _common(study: Study, arm: Arm, outcome: Outcome) -> dict[str, Any]:
    return {
        "id": arm.id,
        "key": study.key,
        "citation": study.citation,
        "label": arm.label,
        "who": _who(study.people),
        "n": arm.n,
        "mode": arm.mode,
        "kind": outcome.kind,
        "measure": outcome.measure,
        "weeks": outcome.week,
        "seen": outcome.seen,
    }


def _who(people: People) -> str:
    """“untrained women, adults” says no more than “untrained women”, so a bare word is left out."""
    bare = people.age in ("adults", "young adults", "elderly", "students")
    return people.text if bare else f"{people.text}, {people.age}"
