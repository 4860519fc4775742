"""What trials found when people ran, walked or lifted: the points that stand beside the model's curves.

The trials are kept as data, so that a figure, a table and a test read the same number, and so that a number
can be traced to what was read of its source. A trial that printed words and no number stays in the data as
words: to drop it would leave only the trials that found something.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from legstrength.evidence.bibliography import BIBLIOGRAPHY, citations
from legstrength.evidence.intervals import interval
from legstrength.evidence.trials import Arm, Outcome, People, Phase, Quantity, StudiesFile, Study, StudyError
from legstrength.files import Place, Problem, build, problems, read_yaml

STUDIES = Path(__file__).with_name("studies.yml")

FLAT = 0.04
ON_FOOT = ("walking", "interval walking", "walking and steps")
RUNNING_ONLY = ("running", "running intervals", "slow jogging")

__all__ = ["STUDIES", "StudyError", "load_studies", "older_people", "points", "running_only", "words_only"]

Group = tuple[Study, Arm]


def load_studies(
    path: Path = STUDIES, bibliography: Path | None = BIBLIOGRAPHY, *, checked: bool = False
) -> tuple[Study, ...]:
    """All studies, in the file's order. Raises StudyError with file, line, study, what is wrong and what to do.

    Each key has to stand in the bibliography; with None, for trials of your own, it is its own citation. A file of your own is checked against
    its form. The course's own is checked so where the book is built (`checked`), since figures read it in a browser's Python as well.
    """
    return _load(Path(path), bibliography and Path(bibliography), checked or Path(path) != STUDIES)


@functools.cache
def _load(path: Path, bibliography: Path | None, checked: bool) -> tuple[Study, ...]:
    data, lines = read_yaml(path, StudyError)
    if checked:
        _refuse(problems(StudiesFile, data, lines))
    short = citations(bibliography) if bibliography else {}
    try:
        studies = tuple(build(Study, item, citation=short.get(item["key"], item["key"])) for item in data["studies"])
        wrong = [*_names(studies), *_sense(studies)]
        if bibliography:
            wrong += _unknown(studies, short, bibliography)
    except (AttributeError, KeyError, TypeError, ValueError):
        _refuse(problems(StudiesFile, data, lines))
        raise
    _refuse([lines.problem(*one) for one in wrong])
    return studies


def _refuse(wrong: list[str]) -> None:
    if wrong:
        raise StudyError("\n".join(wrong))


def _unknown(studies: tuple[Study, ...], short: dict[str, str], bibliography: Path) -> Iterator[Problem]:
    """Studies whose key is not in the list of references."""
    for place, study in enumerate(studies):
        if study.key not in short:
            wrong = f"the key {study.key} is not in {bibliography.name}."
            yield ("studies", place, "key"), wrong, "Add the reference there, or correct the key."


def _names(studies: tuple[Study, ...]) -> Iterator[Problem]:
    """Names of studies and groups that stand twice."""
    seen: set[str] = set()
    for number, study in enumerate(studies):
        named: list[tuple[Place, str]] = [(("studies", number, "key"), study.key)]
        named += [(("studies", number, "arms", place, "id"), arm.id) for place, arm in enumerate(study.arms)]
        for where, name in named:
            if name in seen:
                yield where, f"“{name}” stands twice.", "Give each its own name."
            seen.add(name)


def _sense(studies: tuple[Study, ...]) -> Iterator[Problem]:
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
