"""Turns a scenario as a check writes it into scenarios that the model can be asked.

A check writes one flat list of inputs: who, what is done each week, and for how long. A list of values where
one is expected stands for all of them, so that “never” can be tried out at the ends of every input. People
and plans are made by the model's own constructors, which refuse what the model is not meant for.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, TypedDict

from legstrength.files.form import count, keys_among
from legstrength.model import MUSCLES, Bout, Person, Plan, Programme

BOUT = {
    "minutes": "minutes_per_week",
    "speed": "speed_m_per_s",
    "slope": "slope",
    "burst": "burst",
    "carried": "load",
    "kind": "kind",
    "asymmetry": "asymmetry",
}
"""What a check calls the inputs of a bout, and what `Bout` calls them."""

PERSON = {
    "strength": "starting_strength",
    "tolerance": "tolerance",
    "drive_response": "drive_response",
    "size_response": "size_response",
}

Words = dict[str, Any]
Scenario = dict[str, Any]

Numbers = Annotated[
    float | Annotated[tuple[Annotated[float, "a number"], ...], count(2, unique=True)],
    "a number, or two or more that are all tried out",
]
Muscle = Literal["quadriceps", "hamstrings", "calves", "hip_flexors", "glutes", "stabilisers"]
Sets = Annotated[
    float
    | Annotated[tuple[Annotated[float, "a number"], ...], count(2, unique=True)]
    | Annotated[Mapping[str, Numbers], keys_among(*MUSCLES)],
    "hard sets a week: a number, two or more that are all tried out, or such for each muscle, as {calves: 3}",
]


class _Effort(TypedDict, total=False):
    """What a bout is like."""

    kind: Annotated[Literal["run", "stairs"], "run or stairs"]
    speed: Annotated[Numbers, "speed in m/s; 2.5 is 9 km/h"]
    slope: Annotated[Numbers, "slope as a share; 0.05 is 5 % uphill"]
    burst: Annotated[Numbers, "the share of the time that is sprinted"]
    carried: Annotated[Numbers, "what is carried, as a share of the body's weight"]
    asymmetry: Annotated[Numbers, "how uneven the steps are"]


class BoutWords(_Effort):
    """A bout beside another."""

    minutes: Annotated[Numbers, "minutes a week"]


class _Week(_Effort, total=False):
    """What is done each week."""

    minutes: Annotated[Numbers, "minutes a week"]
    other_load: Annotated[Numbers, "the load of other endurance training"]
    sets: Sets
    whole_leg: Annotated[bool, "true, where the sets are of every muscle"]
    also: Annotated[tuple[BoutWords, ...], "further bouts of the same week", count(1)]


class PhaseWords(_Week):
    """A time of training before."""

    weeks: Annotated[Numbers, "how many weeks"]


class GivenWords(_Week, total=False):
    """Who trains, what is done each week, for how long, and which quantity is asked for."""

    quantity: Annotated[
        str | Annotated[tuple[Annotated[str, "a quantity"], ...], count(2)],
        "a quantity of legstrength/model/scenario.py, or two or more that are all tried out",
    ]
    muscle: Annotated[
        Muscle | Annotated[tuple[Annotated[Muscle, "a muscle"], ...], count(2, unique=True)],
        "a muscle, or two or more that are all tried out",
    ]
    strength: Annotated[Numbers, "strength as a share of the young-adult norm"]
    tolerance: Numbers
    drive_response: Numbers
    size_response: Numbers
    history: Annotated[tuple[PhaseWords, ...], "what was trained before, phase by phase", count(1)]
    weeks: Annotated[Numbers, "how many weeks"]


def grid(given: Any) -> Iterator[Any]:
    """All combinations of what `given` lists: {"a": [1, 2], "b": 3} gives {"a": 1, "b": 3}, {"a": 2, "b": 3}.

    A list of dicts (phases, bouts) is no choice but a series; choices inside it are tried out.
    """
    if isinstance(given, dict):
        for values in itertools.product(*(tuple(grid(value)) for value in given.values())):
            yield dict(zip(given, values, strict=True))
    elif isinstance(given, list) and any(isinstance(one, dict) for one in given):
        yield from (list(series) for series in itertools.product(*(tuple(grid(one)) for one in given)))
    else:
        yield from given if isinstance(given, list) else (given,)


def scenario(words: Words) -> Scenario:
    """Return the dict that `legstrength.model.scenario.reading` takes, from words without choices.

    Raises ValueError naming the value, its range and its unit.
    """
    muscle = words.get("muscle", "quadriceps")
    person = Person(**{PERSON[name]: value for name, value in words.items() if name in PERSON})
    history = Programme(*(_phase(phase, muscle) for phase in words.get("history", [])))
    return {
        "quantity": words["quantity"],
        "muscle": muscle,
        "person": person.flat(),
        "history": history.flat(),
        "plan": Programme(_phase(words, muscle)).flat(),
    }


def _phase(words: Words, muscle: str) -> tuple[int, Plan]:
    bouts = [_bout(one) for one in [words, *words.get("also", [])] if "minutes" in one]
    sets = words.get("sets", {})
    if not isinstance(sets, dict):
        sets = dict.fromkeys(MUSCLES, sets) if words.get("whole_leg") else {muscle: sets}
    return words["weeks"], Plan(tuple(bouts), sets, words.get("other_load", 0.0))


def _bout(words: Words) -> Bout:
    if "speed" not in words and words.get("kind", "run") == "run":
        raise ValueError("minutes are given without a speed. Add the speed in m/s (2.5 is 9 km/h).")
    named = {BOUT[name]: value for name, value in words.items() if name in BOUT}
    return Bout(**{"speed_m_per_s": 1.0} | named)
