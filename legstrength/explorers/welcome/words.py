"""The year of easy jogging in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words."""
    return (
        f"Legs at {fixed(values['strength'], 0)} % of a young adult's: the model says {signed(results['year'], 1)} % quadriceps strength after a year, "
        + size_in_words(results["year"])
        + "."
    )
