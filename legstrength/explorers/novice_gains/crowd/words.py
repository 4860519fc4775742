"""The crowd's year in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.live.compile.natives import fixed, grouped, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the crowd's year in words."""
    return (
        f"Of {grouped(results['people'])} simulated joggers, {fixed(results['little'], 0)} see no clear change in their {data['muscles'][values['muscle']]} after a year "
        + f"and {fixed(results['much'], 0)} gain 15 % or more. The runner in the middle: {signed(results['year'], 1)} %, {size_in_words(results['year'])}."
    )
