"""What a person does each week: bouts of running, hard sets, and anything else that tires.

A plan is one week that repeats; a programme is plans one after another. Numbers are checked here, once, so
that the equations can trust them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from legstrength.model.checks import choice, number, whole
from legstrength.model.muscles import MUSCLES

KINDS = ("run", "stairs")
MINUTES_PER_WEEK = (0.0, 3000.0)
SPEED_M_PER_S = (0.5, 12.0)
SLOPE = (-0.45, 0.45)
BURST = (0.0, 1.0)
LOAD = (0.0, 0.5)
ASYMMETRY = (-0.3, 0.3)
SETS_PER_WEEK = (0.0, 60.0)
OTHER_LOAD = (0.0, 40.0)
WEEKS = (0, 2600)


@dataclass(frozen=True)
class Bout:
    """A piece of running (or stairs) inside a week.

    minutes_per_week 0 to 3000; speed_m_per_s 0.5 to 12 (walking below 2); slope, rise over distance, −0.45 to
    0.45 (Minetti2002); burst 0 (steady) to 1 (all-out accelerations); load carried, 0 to 0.5 of body weight;
    kind "run" or "stairs"; asymmetry −0.3 to 0.3 (0.05: left leg 5 % more, right leg 5 % less).
    Raises ValueError naming the value, its range and its unit.
    """

    minutes_per_week: float
    speed_m_per_s: float
    slope: float = 0.0
    burst: float = 0.0
    load: float = 0.0
    kind: str = "run"
    asymmetry: float = 0.0

    def __post_init__(self) -> None:
        number("minutes_per_week", self.minutes_per_week, *MINUTES_PER_WEEK, "minutes a week")
        number("speed_m_per_s", self.speed_m_per_s, *SPEED_M_PER_S, "m/s")
        number("slope", self.slope, *SLOPE, "rise over distance; 0.1 is 10 % uphill")
        number("burst", self.burst, *BURST, "0 is steady, 1 is all-out accelerations")
        number("load", self.load, *LOAD, "share of body weight")
        number("asymmetry", self.asymmetry, *ASYMMETRY, "share by which the left leg does more")
        choice("kind", self.kind, KINDS)

    def flat(self) -> dict[str, float | str]:
        """Return the bout as the plain dict that the functions that run in two places take."""
        return {
            "minutes": float(self.minutes_per_week),
            "speed": float(self.speed_m_per_s),
            "slope": float(self.slope),
            "burst": float(self.burst),
            "load": float(self.load),
            "kind": self.kind,
            "asymmetry": float(self.asymmetry),
        }


@dataclass(frozen=True)
class Plan:
    """One week that repeats; `Plan()` is a week of nothing new.

    hard_sets: sets a week near failure for each muscle (0 to 60; muscles left out get none); other_load:
    other training in easy hours (0 to 40). Raises ValueError naming the value, its range and its unit.
    """

    bouts: tuple[Bout, ...] = ()
    hard_sets: Mapping[str, float] = field(default_factory=dict)
    other_load: float = 0.0

    def __post_init__(self) -> None:
        for one in self.bouts:
            if not isinstance(one, Bout):
                raise ValueError(f"bouts holds {one!r}, which is not a Bout. Give Bout(minutes, speed, ...).")
        for muscle, sets in self.hard_sets.items():
            choice("muscle in hard_sets", muscle, MUSCLES)
            number(f"hard_sets for {muscle}", sets, *SETS_PER_WEEK, "sets a week")
        number("other_load", self.other_load, *OTHER_LOAD, "easy hours a week")
        object.__setattr__(self, "bouts", tuple(self.bouts))
        object.__setattr__(self, "hard_sets", MappingProxyType(dict(self.hard_sets)))

    def flat(self, weeks: int) -> dict[str, Any]:
        """Return this plan done for a number of weeks, as a plain dict."""
        return {
            "weeks": weeks,
            "bouts": [one.flat() for one in self.bouts],
            "sets": {muscle: float(self.hard_sets.get(muscle, 0.0)) for muscle in MUSCLES},
            "other_load": float(self.other_load),
        }


@dataclass(frozen=True)
class Programme:
    """Plans one after another: `Programme((12, lifting), (24, rest))` is 12 weeks of one, 24 of the other.

    Raises ValueError unless each part is (weeks, Plan) with 0 to 2600 whole weeks.
    """

    parts: tuple[tuple[int, Plan], ...]

    def __init__(self, *parts: tuple[int, Plan]) -> None:
        checked = []
        for part in parts:
            if not (isinstance(part, tuple) and len(part) == 2 and isinstance(part[1], Plan)):
                raise ValueError(f"a programme holds {part!r}. Give weeks and a plan: (12, Plan(...)).")
            checked.append((whole("weeks", part[0], *WEEKS, "weeks"), part[1]))
        object.__setattr__(self, "parts", tuple(checked))

    @property
    def weeks(self) -> int:
        """The weeks of all parts together."""
        return sum(weeks for weeks, _ in self.parts)

    def flat(self) -> list[dict[str, Any]]:
        """Return the programme as the list of plain dicts that the functions that run in two places take."""
        return [plan.flat(weeks) for weeks, plan in self.parts]
