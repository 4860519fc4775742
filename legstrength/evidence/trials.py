"""What is kept of a published trial: who trained, how, and what was measured before and after.

Three levels, as in a paper: a study has arms (the groups that trained), an arm has outcomes (its tests).
A protocol is kept as the model's inputs, each marked as stated by the source or inferred by us.
"""

from __future__ import annotations

from dataclasses import dataclass


class StudyError(ValueError):
    """Something in the file of studies is wrong; the message says where, what and what to do."""


@dataclass(frozen=True)
class Quantity:
    """One input of a protocol. `value`, `low` and `high` are None if nothing was seen (how: "not seen")."""

    how: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    why: str | None = None


@dataclass(frozen=True)
class Spread:
    """What stood after the ± of a change, in percent: kind "sd", "se" or "ci95_half_width"."""

    kind: str
    value: float
    how: str
    why: str | None = None


@dataclass(frozen=True)
class Derived:
    """How we computed a change that the source does not print, and the numbers of the source used for it."""

    formula: str
    before: float | None = None
    after: float | None = None
    before_sd: float | None = None
    after_sd: float | None = None
    unit: str | None = None
    low: float | None = None
    high: float | None = None

    def change_percent(self) -> float:
        """The change in percent that follows from the stored numbers."""
        if self.formula == "percent change of means":
            return 100 * (self.after / self.before - 1)
        return (self.low + self.high) / 2


@dataclass(frozen=True)
class Outcome:
    """One measurement of one group; `week` is the test's.

    `change_percent` is None where the source gave words alone.
    """

    muscle: str
    measure: str
    kind: str
    week: float
    direction: str
    change_percent: float | None
    words: str
    spread: Spread | None
    seen: str
    control_change_percent: float | None = None
    control_words: str | None = None
    derived: Derived | None = None
    note: str | None = None


@dataclass(frozen=True)
class Arm:
    """A group that trained in one way: `n` people (None: not seen), the protocol as model inputs."""

    id: str
    label: str
    n: int | None
    mode: str
    weeks: Quantity
    minutes_per_week: Quantity
    speed_m_per_s: Quantity
    slope: Quantity
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True)
class People:
    """Who took part. `group` is "untrained", "recreational", "runners", "older" or "not stated"."""

    text: str
    age: str
    group: str
    sex: str


@dataclass(frozen=True)
class Study:
    """A trial. `key` is its key in the bibliography, `citation` its short form (“Ortiz et al. 2018”)."""

    key: str
    citation: str
    doi: str | None
    people: People
    design: str
    arms: tuple[Arm, ...]
    note: str | None = None
