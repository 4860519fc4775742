"""What single steps come to, in words. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.steps import how_many
from legstrength.live.compile.natives import fixed, nearest


def told(now: float, first: float, other: float, week: float, pace: float, asked: float) -> dict:
    """Return in words what a step asks, and how many count: of Ana and Ben in this week, and of Ana now and in her first week."""
    of_ana = how_many(now)
    start = how_many(first)
    later = f"In week {fixed(week, 0)}, {of_ana} of her steps count. In week 0 it was {start}."
    if week == 0.0:
        later = f"In week 0, {of_ana} of her steps count."
    return {
        "asked_said": f"At {written(pace)} km/h, an ordinary step asks for {fixed(asked, 0)}\u00a0% of a typical young adult's strength.",
        "both_said": f"Of Ana's steps, {of_ana} count. Of Ben's, {how_many(other)}.",
        "week_said": later,
    }


def written(pace: float) -> str:
    """Return a pace as people write it: "9", "9.5"."""
    return fixed(pace, 0) if nearest(pace, 1.0) == pace else fixed(pace, 1)
