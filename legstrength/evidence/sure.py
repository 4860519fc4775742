"""How sure the course is of what it says, as one to three dots: from the trials on file, and how many of their results the model met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

ENOUGH = 3
"""Trials that three dots need at least."""


@dataclass(frozen=True)
class Met:
    """Results of one side of the split, and how many of them the model met."""

    hits: int
    results: int

    @property
    def most(self) -> bool:
        """Whether more than half were met; half is not."""
        return 2 * self.hits > self.results


def dots(trials: int, sides: Mapping[str, Met]) -> int:
    """Return how sure to be, 1 to 3. `trials`: those on file; `sides`: results met on each side of the split that has any.

    Three: at least three trials, and on both sides together more than half of the results met. Two: some trials. One: none, so
    that it is the model's guess. Three become two where the model missed half or more on one side alone, since hits on the side that it
    was fitted to say less; with any trial on file there are never fewer than two.
    """
    if trials == 0:
        return 1
    together = Met(sum(one.hits for one in sides.values()), sum(one.results for one in sides.values()))
    if trials < ENOUGH or not together.most:
        return 2
    return 3 if all(one.most for one in sides.values()) else 2
