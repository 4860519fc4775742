"""Do the simulated people differ as much as real ones? The crowd of a published trial beside the model's.

A trial's mean may be off for many reasons, so the crowds are compared by what does not hang on it: the
spread as a share of the mean, the share of people far above it, the share who gain no more than a group that
did not train, and the ends of the range.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable
from dataclasses import dataclass

from legstrength.model.assumptions import DEFAULT, Assumptions
from legstrength.model.course import body_course, muscle_course
from legstrength.model.plan import Plan, Programme

Z95 = 1.96


@dataclass(frozen=True)
class Crowd:
    """How gains differ between people who trained alike.

    spread: standard deviation as a share of the mean; high: share of people more than one standard deviation
    above the mean; low: share who gained no more than the upper end of the 95 % interval of the mean of
    those who did not train; lowest, highest: ends of the range in standard deviations from the mean. None:
    not seen.
    """

    spread: float
    high: float | None
    low: float | None
    lowest: float | None
    highest: float | None


@dataclass(frozen=True)
class Published:
    """A published crowd: its key in the bibliography, its people, and what was found in them."""

    key: str
    what: str
    people: int
    controls: int
    found: Crowd
    test_error: bool
    """Whether the model's crowd has to have the error of an ordinary test added."""


def _crowd(mean: float, spread: float, low_end: float, high_end: float, high: float, low: float) -> Crowd:
    return Crowd(spread / mean, high, low, (low_end - mean) / spread, (high_end - mean) / spread)


STRENGTH = Published(
    "Ahtiainen2016", "Leg strength, 20 to 24 weeks of lifting", 287, 72, _crowd(21.1, 11.5, -8, 60, 0.12, 0.07), True
)
SIZE = Published(
    "Ahtiainen2016", "Leg muscle size, 20 to 24 weeks of lifting", 287, 72, _crowd(4.8, 6.1, -11, 30, 0.14, 0.29), True
)
ARM_SIZE = Published(
    "Hubal2005", "Arm muscle size on scans, 12 weeks of lifting", 585, 0, Crowd(0.495, None, None, None, None), False
)
"""Middle of the women's 0.48 and the men's 0.51. No such crowd was found for legs."""

WEEKS, SETS = 22, 12.0
ARM_WEEKS = 12


def gains(what: str, weeks: int, people: int, seed: int, error: float, a: Assumptions = DEFAULT) -> list[float]:
    """Return simulated gains in percent of `people` who lift, in "strength" or "size", test error added.

    error: standard deviation of the test's error, in points; starting strength differs too.
    """
    chance = random.Random(seed)
    flat = a.flat()
    programme = Programme((weeks, Plan(hard_sets={"quadriceps": SETS}))).flat()
    body = body_course(programme, flat["starting_tolerance"], flat)
    found = []
    for _ in range(people):
        person = {
            "starting_strength": max(flat["least_start"], chance.gauss(1.0, flat["start_spread"])),
            "drive_response": math.exp(
                chance.gauss(flat["drive_response_log_mean"], flat["drive_response_log_spread"])
            ),
            "size_response": math.exp(chance.gauss(flat["size_response_log_mean"], flat["size_response_log_spread"])),
        }
        series = muscle_course("quadriceps", "even", person, programme, body, flat)[what]
        found.append(100 * (series[-1] / series[0] - 1) + chance.gauss(0.0, error))
    return found


def crowd_of(values: list[float], error: float, controls: int) -> Crowd:
    """Return how gains (percent) differ; `controls` people without training would show only test error."""
    mean = sum(values) / len(values)
    spread = math.sqrt(sum((value - mean) ** 2 for value in values) / (len(values) - 1))
    bound = Z95 * error / math.sqrt(controls) if controls else None
    return Crowd(
        spread / mean,
        _share(value > mean + spread for value in values),
        None if bound is None else _share(value <= bound for value in values),
        (min(values) - mean) / spread,
        (max(values) - mean) / spread,
    )


def _share(cases: Iterable[bool]) -> float:
    told = list(cases)
    return sum(told) / len(told)


def simulated(published: Published, seed: int = 1, people: int | None = None, a: Assumptions = DEFAULT) -> Crowd:
    """Return the model's crowd for a published one: as many people, unless `people` says otherwise."""
    what = "strength" if published is STRENGTH else "size"
    error = a[f"{what}_test_noise"] if published.test_error else 0.0
    weeks = ARM_WEEKS if published is ARM_SIZE else WEEKS
    return crowd_of(gains(what, weeks, people or published.people, seed, error, a), error, published.controls)
