"""Turns what a trial's group did into a person and a programme that the model can run.

A trial prints heart rates and sets, the model wants speeds and hard sets a week. What the paper leaves out is
filled in here, by a few rules that are the same for every trial and were fixed before any fit.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from legstrength.evidence.trials import Arm, Phase, Study, StudyError
from legstrength.model.muscles import MUSCLES
from legstrength.model.person import Person
from legstrength.model.plan import SETS_PER_WEEK, SLOPE, SPEED_M_PER_S, Bout, Plan, Programme

MODEL_MUSCLE = {"leg_extensors": "quadriceps", "leg": "quadriceps"} | {muscle: muscle for muscle in MUSCLES}
"""The muscle of the model that a tested muscle group stands for; what is missing, the model does not know."""

START_STRENGTH = {
    "untrained": 0.95,
    "recreational": 1.0,
    "runners": 1.0,
    "lifters": 1.0,
    "athletes": 1.05,
    "older": 0.65,
    "not stated": 1.0,
}
"""Share of the young-adult norm before any training, where a trial gives nothing better (our assumption)."""

START_STRENGTH_RANGE = 0.10
LOAD_OF_OTHER_ENDURANCE = 1.5
HARD_SHARE_OF_HABIT = 0.5
"""Share of the sets before a trial that count as hard: nobody watched them, and the trial's own are watched
(our assumption)."""

SLOWEST_JOG, SLOWEST_WALK = 2.0, SPEED_M_PER_S[0]
STAIRS_SHARE = 0.4
HALF_FOR_HAMSTRINGS = 0.5
JOGGED = (
    "running",
    "running intervals",
    "slow jogging",
    "sprints",
    "downhill running",
    "running and resistance training",
)
NEEDS_RUNNING = JOGGED + (
    "walking",
    "interval walking",
    "walking and steps",
    "downhill walking",
    "treadmill, gait not seen",
    "endurance, kind not seen",
)
UNKNOWN_TO_THE_MODEL = (
    "cycling",
    "jumps",
    "body-weight exercise",
    "endurance, kind not seen",
    "treadmill, gait not seen",
)


USUAL_RUNNING = Plan((Bout(200, 3.2),))
USUAL_SPORT = Plan((Bout(120, 3.0),))
HABITS = {
    "runners": Programme((52, USUAL_RUNNING)),
    "athletes": Programme((52, USUAL_SPORT)),
    "lifters": Programme((104, Plan(hard_sets={"quadriceps": 5.0, "hamstrings": 2.5, "calves": 1.5}))),
}
"""What a group did before a trial that does not say so (our assumption)."""


@dataclass(frozen=True)
class Protocol:
    """One group's training as the model runs it: `person` carries the history, `training_weeks` the end."""

    person: Person
    programme: Programme
    training_weeks: int


def why_not(arm: Arm) -> str | None:
    """Return why the model cannot run a group's training; None where it can."""
    if arm.mode in UNKNOWN_TO_THE_MODEL:
        return f"the model does not know this training: {arm.mode}"
    if arm.mode in NEEDS_RUNNING and (arm.minutes_per_week.value is None or arm.speed_m_per_s.value is None):
        return "minutes or speed were not seen"
    if ("resistance" in arm.mode or arm.mode == "Nordic curls") and not arm.sets_per_week.value:
        return "sets were not seen"
    return None


def protocol(study: Study, arm: Arm, tested: str) -> Protocol:
    """Return what the model runs for a muscle (of the model) of a group; raises StudyError if it cannot.

    Sets count for the tested muscle; lifting that was counted for the quadriceps gives the hamstrings half.
    """
    reason = why_not(arm)
    if reason:
        raise StudyError(f"{study.key}, {arm.id}: {reason}. Leave it out, as why_not() says.")
    try:
        return _protocol(study, arm, tested)
    except ValueError as error:
        raise StudyError(f"{study.key}, {arm.id}: the model cannot run this protocol: {error}") from error


def _protocol(study: Study, arm: Arm, tested: str) -> Protocol:
    weeks = max(1, round(arm.weeks.number()))
    parts = [(weeks, plan(arm, arm.mode, tested))]
    if arm.after:
        parts.append((round(arm.after.weeks.number()), plan(arm.after, arm.mode, tested)))
    history = HABITS.get(study.people.group, Programme())
    if arm.before:
        history = Programme(
            (round(arm.before.weeks.number()), plan(arm.before, "running", tested, HARD_SHARE_OF_HABIT))
        )
    start = START_STRENGTH[study.people.group] if arm.start_strength.value is None else arm.start_strength.value
    return Protocol(Person(start, history=history), Programme(*parts), weeks)


def plan(part: Arm | Phase, mode: str, tested: str, hard_share: float = 1.0) -> Plan:
    """Return the week of an arm or of a phase before or after it; only `hard_share` of its sets count."""
    sets = hard_share * min(part.sets_per_week.value or 0.0, SETS_PER_WEEK[1])
    hard = {tested: sets}
    if tested == "quadriceps" and sets:
        hard["hamstrings"] = HALF_FOR_HAMSTRINGS * sets
    other = LOAD_OF_OTHER_ENDURANCE * (part.other_endurance_hours_per_week.value or 0.0)
    return Plan(_bouts(part, mode), hard, other)


def _bouts(part: Arm | Phase, mode: str) -> tuple[Bout, ...]:
    minutes, speed = part.minutes_per_week.value, part.speed_m_per_s.value
    if not minutes or speed is None:
        return ()
    speed = max(speed, SLOWEST_JOG if mode in JOGGED else SLOWEST_WALK)
    burst = part.burst.value or 0.0 if isinstance(part, Arm) else 0.0
    slope = max(SLOPE[0], min(SLOPE[1], part.slope.value or 0.0))
    bout = Bout(minutes, speed, slope, burst)
    if mode == "walking and steps":
        stairs = Bout(STAIRS_SHARE * minutes, speed, kind="stairs")
        return stairs, replace(bout, minutes_per_week=(1 - STAIRS_SHARE) * minutes)
    return (bout,)
