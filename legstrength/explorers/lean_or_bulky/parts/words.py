"""The gain and its parts in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words: the gain after 8, 21 and 52 weeks, and how much of it is growth."""
    totals: list[float] = results["totals"]
    shares: list[float] = results["shares"]
    low: list[float] = results["shares_low"]
    high: list[float] = results["shares_high"]
    year = results["year"]
    first = (
        f"The model says: strength {signed(totals[0], 1)} % after 8 weeks, {signed(totals[1], 1)} % after 21 and {signed(year, 1)} % after 52, "
        + f"{size_in_words(year)}. "
    )
    if not results["gains"]:
        return first + "The gain is too small to be split into parts."
    return (
        first
        + f"Growth is {fixed(shares[0], 0)} % of the gain after 8 weeks, {fixed(shares[1], 0)} % after 21 and {fixed(shares[2], 0)} % after 52; "
        + f"it could be {fixed(low[2], 0)} to {fixed(high[2], 0)} %. The rest is drive."
    )
