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
    """One measurement of one group; `week` is the test's, counted from the start of training.

    `change_percent`, since the start or the end of training, is None where the source gave words alone, or
    the share of the gain that was kept.
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
    since: str = "start"
    share_kept_percent: float | None = None
    derived: Derived | None = None
    note: str | None = None


NOT_SEEN = Quantity("not seen")
NOTHING = Quantity("stated", 0.0)


@dataclass(frozen=True)
class Phase:
    """What a group did before the trial, or after its training: the same inputs as an arm's."""

    text: str
    weeks: Quantity
    minutes_per_week: Quantity = NOTHING
    speed_m_per_s: Quantity = NOT_SEEN
    slope: Quantity = NOTHING
    sessions_per_week: Quantity = NOT_SEEN
    sets_per_week: Quantity = NOTHING
    other_endurance_hours_per_week: Quantity = NOTHING


@dataclass(frozen=True)
class Arm:
    """A group that trained in one way: `n` people (None: not seen), the protocol as model inputs.

    `sets_per_week` are hard sets for the muscle that was tested; `before` and `after` are the phases round
    the training, if there were any.
    """

    id: str
    label: str
    n: int | None
    mode: str
    weeks: Quantity
    outcomes: tuple[Outcome, ...]
    minutes_per_week: Quantity = NOTHING
    speed_m_per_s: Quantity = NOT_SEEN
    slope: Quantity = NOTHING
    burst: Quantity = NOTHING
    sessions_per_week: Quantity = NOT_SEEN
    sets_per_week: Quantity = NOTHING
    other_endurance_hours_per_week: Quantity = NOTHING
    start_strength: Quantity = NOT_SEEN
    before: Phase | None = None
    after: Phase | None = None

    @property
    def last_week(self) -> float:
        """The last week in which the group was tested or could have been."""
        return (self.weeks.value or 0) + (self.after.weeks.value or 0 if self.after else 0)


@dataclass(frozen=True)
class People:
    """Who took part. `group` is "untrained", "recreational", "runners", "lifters", "athletes", "older" or
    "not stated"."""

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
