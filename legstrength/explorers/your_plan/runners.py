"""Five invented people who ask for advice: the year that each lives now, and the year that we would advise, as the table writes them.

A name's button puts the person's own year into both plans, so that the grey line stays what they do now while the reader's plan changes.
"""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.explorers.your_plan.asks import NAMES
from legstrength.explorers.your_plan.programme import BLOCKS
from legstrength.live import Scenario

Row = tuple[float, ...]
"""Weeks, minutes, pace, hills, strides, sets."""

COLUMNS = ("weeks", "minutes", "pace", "hills", "strides", "sets")

NO_BLOCK: Row = (0, 0, 9.0, 0, 0, 0)


def table(*rows: Row, plan: str = "") -> dict[str, tuple[float, ...]]:
    """Return rows of the table as the settings of a plan, filled up with rows of no weeks."""
    full = [*rows, *[NO_BLOCK] * (BLOCKS - len(rows))]
    return {f"{name}{plan}": tuple(row[place] for row in full) for place, name in enumerate(COLUMNS)}


@dataclass(frozen=True)
class Runner:
    """Somebody who asks: age, strength at the start in per cent of the norm, words, the year now and the one that we advise."""

    age: int
    about: str
    strength: int
    now: tuple[Row, ...]
    advised: tuple[Row, ...]
    muscle: str = "quadriceps"
    uneven: int = 0


RUNNERS = {
    "ivo": Runner(
        45,
        "“Every summer I stop for ten weeks, and every autumn I start all over again. Help!”",
        80,
        ((22, 100, 9.0, 0, 0, 0), (10, 0, 9.0, 0, 0, 0), (20, 100, 9.0, 0, 0, 0)),
        ((22, 100, 9.0, 0, 0, 0), (10, 0, 9.0, 0, 0, 6), (20, 100, 9.0, 4, 0, 0)),
    ),
    "mei": Runner(
        16,
        "“I want strong legs for a hike next year. I have 90 minutes a week, and no weights.”",
        70,
        ((52, 60, 8.0, 0, 0, 0),),
        ((13, 60, 8.0, 0, 0, 0), (13, 75, 8.5, 3, 0, 0), (26, 80, 9.0, 6, 8, 0)),
    ),
    "sam": Runner(
        24,
        "“I do everything, every week. More is more!”",
        95,
        ((52, 240, 11.0, 8, 20, 12),),
        ((10, 90, 9.0, 0, 0, 4), (42, 120, 9.0, 4, 5, 6)),
    ),
    "dara": Runner(
        34,
        "“I have jogged for years. Is there something for the back of my thighs?”",
        105,
        ((52, 180, 10.0, 0, 0, 0),),
        ((52, 120, 10.0, 0, 0, 4),),
        muscle="hamstrings",
    ),
    "tova": Runner(
        28,
        "“My left leg takes more of every step. I want two legs that are alike.”",
        85,
        ((52, 120, 9.0, 0, 0, 0),),
        ((52, 120, 9.0, 0, 0, 3),),
        uneven=8,
    ),
}
"""By what a link calls them."""


def own_year(who: str) -> dict[str, tuple[float, ...]]:
    """Return somebody's year now as the settings of plan B."""
    return table(*RUNNERS[who].now, plan="_b")


def advice(who: str) -> dict[str, tuple[float, ...]]:
    """Return the year that we advise somebody as the settings of plan A."""
    return table(*RUNNERS[who].advised)


def asks(who: str) -> dict[str, object]:
    """Return the settings with which somebody asks: both plans are the year as it is now."""
    one = RUNNERS[who]
    person = {"strength": one.strength, "muscle": one.muscle, "leg": "left", "uneven": one.uneven, "tolerance": 6.0}
    return {"who": who, "week": 52, "lift": 0, **person, **table(*one.now), **own_year(who)}


SCENARIOS = tuple(
    Scenario(NAMES[who], asks(who), f"{NAMES[who]}, {one.age}: {one.about}") for who, one in RUNNERS.items()
)
