"""What trials found when people ran, walked or lifted: the points that stand beside the model's curves.

The trials are kept as data, so that a figure, a table and a test read the same number, and so that a number
can be traced to what was read of its source. A trial that printed words and no number stays in the data as
words: to drop it would leave only the trials that found something.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from legstrength.evidence.bibliography import BIBLIOGRAPHY, citations
from legstrength.evidence.intervals import interval
from legstrength.evidence.sense import names_twice, senseless, unknown_keys
from legstrength.evidence.trials import Arm, Outcome, People, StudiesFile, Study, StudyError
from legstrength.files import Mistake, build, problems, read_yaml

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
        wrong = [*names_twice(studies), *senseless(studies)]
        if bibliography:
            wrong += unknown_keys(studies, short, bibliography)
    except (AttributeError, KeyError, TypeError, ValueError):
        _refuse(problems(StudiesFile, data, lines))
        raise
    _refuse([lines.problem(*one) for one in wrong])
    return studies


def _refuse(wrong: list[Mistake]) -> None:
    if wrong:
        raise StudyError(*wrong)


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
