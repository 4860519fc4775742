"""What is kept of a published trial: who trained, how, and what was measured before and after.

Three levels, as in a paper: a study has arms (the groups that trained), an arm has outcomes (its tests).
A protocol is kept as the model's inputs, each marked as stated by the source or inferred by us.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from legstrength.files import FileError
from legstrength.files.form import GIVEN, Rules, Together, When, above, between, count, length, pattern

Words = Annotated[str, "a text", length(2)]
Seen = Annotated[
    Literal["abstract", "conference abstract", "thesis abstract", "full text", "secondary page"],
    "what was read of the source: abstract, conference abstract, thesis abstract, full text or secondary page",
]
How = Literal["stated", "inferred", "not seen"]
Muscle = Literal[
    "quadriceps",
    "hamstrings",
    "calves",
    "hip_flexors",
    "glutes",
    "stabilisers",
    "shins",
    "leg_extensors",
    "leg",
    "whole_body",
    "heart_and_lungs",
]
Mode = Literal[
    "running",
    "running intervals",
    "slow jogging",
    "sprints",
    "downhill running",
    "walking",
    "interval walking",
    "walking and steps",
    "downhill walking",
    "treadmill, gait not seen",
    "endurance, kind not seen",
    "cycling",
    "resistance training",
    "Nordic curls",
    "jumps",
    "running and resistance training",
    "endurance and resistance training",
    "body-weight exercise",
    "no training",
]


class StudyError(FileError):
    """Something in a file of the evidence is wrong; the message says where, what and what to do."""


@dataclass(frozen=True)
class Quantity:
    """One input of a protocol. `value`, `low` and `high` are None if nothing was seen (how: "not seen")."""

    RULES: ClassVar[Rules] = (
        When("how", "stated", needs=("value",)),
        When("how", "inferred", needs=("value", "low", "high", "why")),
        When("how", "not seen", without=("value", "low", "high")),
    )

    how: Annotated[How, "stated, inferred or not seen"]
    value: Annotated[float, "the number"] | None = None
    low: Annotated[float, "the lowest that it may have been"] | None = None
    high: Annotated[float, "the highest that it may have been"] | None = None
    why: Annotated[Words, "the reason for what was inferred"] | None = None

    def number(self) -> float:
        """The value; StudyError where nothing was seen."""
        if self.value is None:
            raise StudyError("a number is needed that was not seen. Give a value, or leave the group out.")
        return self.value


@dataclass(frozen=True)
class Spread:
    """What stood after the ± of a change. In percent: kind "sd", "se" or "ci95_half_width"."""

    RULES: ClassVar[Rules] = (When("how", "inferred", needs=("why",)),)

    kind: Annotated[Literal["sd", "se", "ci95_half_width"], "sd, se or ci95_half_width"]
    value: Annotated[float, "a number above 0, in percent", above(0)]
    how: Annotated[Literal["stated", "inferred"], "stated, or inferred where only its kind is ours"]
    why: Annotated[Words, "why it is this kind"] | None = None


@dataclass(frozen=True)
class Derived:
    """How we computed a change that the source does not print, and the numbers of the source used for it."""

    RULES: ClassVar[Rules] = (
        Together(("before_sd", "after_sd")),
        Together(("low", "high")),
        When("formula", "percent change of means", needs=("before", "after", "unit")),
        When("formula", "middle of the tests", needs=("low", "high")),
    )

    formula: Annotated[
        Literal["percent change of means", "middle of the tests"], "percent change of means, or middle of the tests"
    ]
    before: Annotated[float, "the mean before", above(0)] | None = None
    after: Annotated[float, "the mean after", above(0)] | None = None
    before_sd: Annotated[float, "the standard deviation before", above(0)] | None = None
    after_sd: Annotated[float, "the standard deviation after", above(0)] | None = None
    unit: Annotated[str, "the unit of the means", length(1)] | None = None
    low: Annotated[float, "the least change of the tests, in percent"] | None = None
    high: Annotated[float, "the greatest change of the tests, in percent"] | None = None

    def change_percent(self) -> float:
        """The change in percent that follows from the stored numbers; ValueError where they are not all there."""
        if self.formula == "percent change of means" and self.before is not None and self.after is not None:
            return 100 * (self.after / self.before - 1)
        if self.low is None or self.high is None:
            raise ValueError(f"the numbers of the formula “{self.formula}” are not all there. Add them.")
        return (self.low + self.high) / 2


@dataclass(frozen=True)
class Outcome:
    """One measurement of one group. `week` is the test's, counted from the start of training.

    `change_percent`, since the start or the end of training, is None where the source gave words alone, or
    the share of the gain that was kept.
    """

    muscle: Annotated[Muscle, "the muscle that was tested"]
    measure: Annotated[Words, "how it was tested"]
    kind: Annotated[
        Literal["torque", "rapid_force", "practised_lift", "size", "jump", "fitness"],
        "torque, rapid_force, practised_lift, size, jump or fitness",
    ]
    week: Annotated[float, "the week of the test, above 0", above(0)]
    direction: Annotated[Literal["rose", "fell", "no clear change"], "rose, fell or no clear change"]
    change_percent: Annotated[float | None, "the change in percent, or null where the source gave words alone"]
    words: Annotated[Words, "what the source said, in our words"]
    spread: Annotated[Spread | None, "what stood after the ±, or null where nothing did"]
    seen: Seen
    control_change_percent: Annotated[float, "the change of those who did not train, in percent"] | None = None
    control_words: Annotated[Words, "what the source said of those who did not train"] | None = None
    since: Annotated[Literal["start", "end of training"], "start or end of training"] = "start"
    share_kept_percent: Annotated[float, "the share of the gain that was kept, in percent"] | None = None
    derived: Derived | None = None
    note: Annotated[Words, "a remark"] | None = None


NOT_SEEN = Quantity("not seen")
NOTHING = Quantity("stated", 0.0)


@dataclass(frozen=True)
class Phase:
    """What a group did before the trial or after its training. The same inputs as an arm's."""

    text: Annotated[Words, "what was done, in words"]
    weeks: Annotated[Quantity, "how many weeks"]
    minutes_per_week: Quantity = NOTHING
    speed_m_per_s: Quantity = NOT_SEEN
    slope: Quantity = NOTHING
    sessions_per_week: Quantity = NOT_SEEN
    sets_per_week: Quantity = NOTHING
    other_endurance_hours_per_week: Quantity = NOTHING


@dataclass(frozen=True)
class Arm:
    """A group that trained in one way. `n` people (None: not seen), the protocol as model inputs.

    `sets_per_week` are hard sets for the muscle that was tested; `before` and `after` are the phases round
    the training, if there were any.
    """

    id: Annotated[
        str,
        "a name such as ortiz2018-running, in small letters, digits and hyphens",
        pattern("^[a-z0-9]+(-[a-z0-9]+)+$"),
    ]
    label: Annotated[str, "who they were, in at most 24 characters", length(3, 24)]
    n: Annotated[int | None, "how many people, or null where it was not seen", between(1)]
    mode: Annotated[Mode, "what they did"]
    weeks: Annotated[Quantity, "how many weeks"]
    outcomes: Annotated[tuple[Outcome, ...], "one measurement or more", count(1)]
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
    """Who took part."""

    text: Annotated[Words, "who they were, in words"]
    age: Annotated[Words, "how old they were, in words"]
    group: Annotated[
        Literal["untrained", "recreational", "runners", "lifters", "athletes", "older", "not stated"],
        "untrained, recreational, runners, lifters, athletes, older or not stated",
    ]
    sex: Annotated[Literal["women", "men", "mixed", "not stated"], "women, men, mixed or not stated"]


@dataclass(frozen=True)
class Study:
    """A trial. `key` is its key in the bibliography, `citation` its short form (“Ortiz et al. 2018”)."""

    key: Annotated[str, "its key in the bibliography, such as Ortiz2018", pattern("^[A-Z][A-Za-z]+[0-9]{4}[a-z]*$")]
    citation: Annotated[str, GIVEN]
    doi: Annotated[str | None, "its DOI, which begins with 10., or null", pattern(r"^10\.[0-9]{4,}/")]
    people: People
    design: Annotated[Words, "how the groups were formed and compared"]
    arms: Annotated[tuple[Arm, ...], "one group or more", count(1)]
    note: Annotated[Words, "a remark"] | None = None


@dataclass(frozen=True)
class StudiesFile:
    """Published trials in which leg strength, muscle size or fitness was measured before and after training."""

    studies: Annotated[tuple[Study, ...], "one trial or more", count(1)]
