"""Five invented runners who ask for advice, each with the year that they run now, written as the table writes it.

Both plans open as the runner's own year, so that plan B stays what they do now while plan A becomes the reader's advice.
"""

from __future__ import annotations

from legstrength.explorers.your_plan.programme import BLOCKS
from legstrength.live import Scenario

COLUMNS = ("weeks", "minutes", "pace", "hills", "strides", "sets")

NO_BLOCK = (0, 0, 9.0, 0, 0, 0)


def table(*rows: tuple[float, ...], plan: str = "") -> dict[str, tuple[float, ...]]:
    """Return blocks (weeks, minutes, pace, hills, strides, sets) as the settings of a plan, filled up with blocks of no weeks."""
    full = [*rows, *[NO_BLOCK] * (BLOCKS - len(rows))]
    return {f"{name}{plan}": tuple(row[place] for row in full) for place, name in enumerate(COLUMNS)}


def runner(
    name: str, about: str, strength: int, *rows: tuple[float, ...], muscle: str = "quadriceps", uneven: int = 0
) -> Scenario:
    """Return a runner as a scenario: strength at the start, the year as it is now, the muscle that the runner asks about."""
    settings = {"strength": strength, "muscle": muscle, "leg": "left", "uneven": uneven, "tolerance": 6.0}
    return Scenario(name, {**settings, **table(*rows), **table(*rows, plan="_b")}, about)


RUNNERS = (
    runner(
        "Mei",
        "Mei, 16, is new to running and starts with weak legs. She has 90 minutes a week and no weights.",
        70,
        (52, 60, 8.0, 0, 0, 0),
    ),
    runner(
        "Dara",
        "Dara, 34, has jogged for years. She asks about the back of her thighs, and could lift twice a week.",
        105,
        (52, 180, 10.0, 0, 0, 0),
        muscle="hamstrings",
    ),
    runner(
        "Ivo",
        "Ivo, 45, stops for ten weeks each summer and starts again. He wants to keep more of what he has.",
        80,
        (22, 100, 9.0, 0, 0, 0),
        (10, 0, 9.0, 0, 0, 0),
        (20, 100, 9.0, 0, 0, 0),
    ),
    runner(
        "Sam",
        "Sam, 24, wants everything at once from the first week. He has plenty of time.",
        95,
        (52, 240, 11.0, 8, 20, 12),
    ),
    runner(
        "Tova",
        "Tova, 28, loads her left leg more with every step. She wants two legs that are alike.",
        85,
        (52, 120, 9.0, 0, 0, 0),
        uneven=8,
    ),
)
