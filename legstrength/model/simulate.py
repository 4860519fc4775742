"""Runs one person through weeks of a plan and keeps what happened to every muscle of both legs.

This is the Python edge: people and plans go in as checked dataclasses, results come out as tuples with one
value at the start and one after each week.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from legstrength.model.assumptions import DEFAULT, Assumptions
from legstrength.model.checks import choice, whole
from legstrength.model.course import body_course, bout_demand, muscle_course
from legstrength.model.downhill import protection
from legstrength.model.muscles import LEGS, MUSCLES
from legstrength.model.person import Person
from legstrength.model.plan import WEEKS, Bout, Plan, Programme

Series = tuple[float, ...]


@dataclass(frozen=True)
class Course:
    """One muscle of one leg: weeks + 1 values, in times the start (strength: share of the norm; quick, slow: share of their room)."""

    drive: Series
    size: Series
    skill: Series
    strength: Series
    quick: Series
    slow: Series


@dataclass(frozen=True)
class Run:
    """One simulated course of weeks; every series has weeks + 1 values but those that say "a week"."""

    person: Person
    programme: Programme
    assumptions: Assumptions
    weeks: int
    courses: Mapping[tuple[str, str], Course]
    """By muscle and leg ("left", "right")."""
    load: Series
    """Easy hours, a week."""
    overload: Series
    """Load beyond tolerance, as a share of tolerance, a week."""
    recovery: Series
    """1 is full recovery; less slows gains; a week."""
    tolerance: Series
    """Weekly load the body is used to, in easy hours."""
    fatigue: Series
    """Share of strength that fatigue hides."""
    protection: Series
    """Protection against downhill soreness, 0 to 1."""

    def _mean(self, muscle: str, leg: str | None, what: str) -> Series:
        choice("muscle", muscle, MUSCLES)
        if leg is not None:
            one_leg: Series = getattr(self.courses[muscle, choice("leg", leg, LEGS)], what)
            return one_leg
        left, right = (getattr(self.courses[muscle, side], what) for side in LEGS)
        return tuple(0.5 * (one + other) for one, other in zip(left, right, strict=True))

    def strength(self, muscle: str, leg: str | None = None) -> Series:
        """Return rested strength, as a share of the young-adult norm (no leg: the mean of both)."""
        return self._mean(muscle, leg, "strength")

    def drive(self, muscle: str, leg: str | None = None) -> Series:
        """Return nervous drive, times the start."""
        return self._mean(muscle, leg, "drive")

    def size(self, muscle: str, leg: str | None = None) -> Series:
        """Return muscle size, times the start."""
        return self._mean(muscle, leg, "size")

    def skill(self, muscle: str) -> Series:
        """Return the skill of the practised lift, times the start."""
        return self._mean(muscle, None, "skill")

    def lift(self, muscle: str) -> Series:
        """Return the best practised lift: strength × skill, as a share of the young-adult norm."""
        return tuple(s * k for s, k in zip(self.strength(muscle), self.skill(muscle), strict=True))

    def expressed(self, muscle: str, leg: str | None = None) -> Series:
        """Return the strength that shows on the day, with fatigue taken off."""
        return tuple(s * (1 - f) for s, f in zip(self.strength(muscle, leg), self.fatigue, strict=True))

    def torque(self, muscle: str, leg: str | None = None) -> Series:
        """Return rested torque in N·m per kg of body mass."""
        norm = self.assumptions[f"norm_{self.person.sex}_{choice('muscle', muscle, MUSCLES)}"]
        return tuple(norm * s for s in self.strength(muscle, leg))

    def hamstrings_to_quadriceps(self, leg: str | None = None) -> Series:
        """Return the ratio of isometric torques; not to be compared with ratios at speed."""
        pairs = zip(self.torque("hamstrings", leg), self.torque("quadriceps", leg), strict=True)
        return tuple(flexion / extension for flexion, extension in pairs)

    def symmetry_index(self, muscle: str) -> Series:
        """Return the difference of the legs in percent of their mean; positive: the left is stronger."""
        pairs = zip(self.strength(muscle, "left"), self.strength(muscle, "right"), strict=True)
        return tuple(200 * (left - right) / (left + right) for left, right in pairs)

    def effort(self, muscle: str, bout: Bout, leg: str | None = None) -> Series:
        """Return demand ÷ capacity of a bout (no leg: even running on the mean of both)."""
        asked = bout_demand(muscle, leg or "even", bout.flat(), self.assumptions.flat())
        return tuple(asked / s for s in self.strength(muscle, leg))


def simulate(
    person: Person, plan: Plan | Programme, weeks: int | None = None, assumptions: Assumptions = DEFAULT
) -> Run:
    """Return the run of a person through a plan (for `weeks`) or a programme (for its own length).

    The person's history is run first and cut off: index 0 is the state after it. Raises ValueError when a
    plan comes without weeks, or a programme with others than its own.
    """
    if isinstance(plan, Plan):
        if weeks is None:
            raise ValueError("weeks is missing. A plan repeats; say for how many weeks, from 0 to 2600.")
        programme = Programme((whole("weeks", weeks, *WEEKS, "weeks"), plan))
    elif weeks is None or weeks == plan.weeks:
        programme = plan
    else:
        raise ValueError(f"weeks is {weeks}, but the programme lasts {plan.weeks} weeks. Leave weeks out.")
    a = assumptions.flat()
    flat = person.flat(assumptions)
    phases = Programme(*person.history.parts, *programme.parts).flat()
    first = person.history.weeks
    body = body_course(phases, flat["tolerance"], a)
    uneven = any(bout["asymmetry"] != 0.0 for phase in phases for bout in phase["bouts"])
    courses: dict[tuple[str, str], Course] = {}
    for muscle in MUSCLES:
        for leg in LEGS:
            if leg == "right" and not uneven:
                courses[muscle, leg] = courses[muscle, "left"]
                continue
            course = muscle_course(muscle, leg, flat, phases, body, a)
            courses[muscle, leg] = Course(**{what: tuple(values[first:]) for what, values in course.items()})
    series = {what: tuple(values[first:]) for what, values in body.items()}
    shield = tuple(protection(phases, 0.0, a)[first:])
    fixed = MappingProxyType(courses)
    return Run(person, programme, assumptions, programme.weeks, fixed, protection=shield, **series)
