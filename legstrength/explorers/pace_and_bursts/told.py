"""Three plans and four kinds of steps in words. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.live.compile.natives import fixed, nearest

ALIKE = 1.5
"""In points: two plans that end nearer to each other than this are called alike, since the trials leave much more than that open."""


def plans_in_words(fast: float, longer: float, intervals: float, sprints: float) -> str:
    """Return what the three plans bring in a year, and which stand apart."""
    numbers = f"Ada {fixed(longer, 1)} %, Mia {fixed(intervals, 1)} %, Ivo {fixed(sprints, 1)} %."
    if fast == 0.0:
        return f"{numbers} Nobody runs fast yet, so only Ada does more."
    above = sprints - max(longer, intervals)
    if above > ALIKE and abs(longer - intervals) <= ALIKE:
        return f"{numbers} Ivo's plan stands apart; the other two are close."
    if above > ALIKE:
        return f"{numbers} Ivo's is first by {fixed(apart(sprints, max(longer, intervals), TENTH), 1)} points."
    return f"{numbers} Here the plans are hard to tell apart."


def steps_in_words(easy: float, intervals: float, strides: float, sprints: float, line: float) -> str:
    """Return what a step of each kind takes, in per cent of strength, and where the line is."""
    return (
        f"Easy {whole_percent(easy)} %, interval {whole_percent(intervals)}, stride {whole_percent(strides)}, sprint {whole_percent(sprints)}. "
        f"The line: {fixed(nearest(line, 1.0), 0)} %."
    )


def range_in_words(low: float, high: float) -> str:
    """Return a range of points as "2 to 9", with decimals where whole numbers would be alike."""
    if nearest(high, 1.0) - nearest(low, 1.0) >= 1.0 and high >= 1.0:
        return f"{fixed(low, 0)} to {fixed(high, 0)}"
    return f"{fixed(low, 1)} to {fixed(high, 1)}"


def whole_percent(effort: float) -> str:
    """Return an effort in whole per cent; none is more than there is."""
    return fixed(min(100.0, effort), 0)
