"""Where the bar of the parts and the names of the kinds stand beside the year, and what they say. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import signed

BAR, BAR_GAP = 54.6, 1.8

APART, ABOVE, HALF_LINE = 4.4, 3.0, 1.0

NAMED_WEEK, NAME_ROOM, NAME_RISE = 43, 1.9, 0.9
"""Where the other kinds are named, how far from the next line there has to be room for it, and how far beside its line a name stands."""


def name_height(own: float, others: list[float]) -> float:
    """Return how far above (or, below 0, below) its line a name finds room among other lines; 0 where there is none."""
    over = 99.0
    under = 99.0
    for other in others:
        if other >= own:
            over = min(over, other - own)
        else:
            under = min(under, own - other)
    if over >= NAME_ROOM:
        return NAME_RISE
    if under >= NAME_ROOM:
        return -NAME_RISE
    return 0.0


def bar_labels(found: dict, kind: str) -> dict:
    """Return the bar's place, and name and number of each of its parts, low to high and clear of one another."""
    easy = found["easy_year"]
    added = found["added"]
    year = found["year"]
    jog_label = max(easy / 2.0, 1.6)
    added_label = max(easy + added / 2.0, jog_label + APART)
    end_label = max(year + ABOVE, added_label + APART)
    return {
        "bar": [BAR, BAR],
        "label_week": [BAR + BAR_GAP],
        "jog_name_at": [jog_label + HALF_LINE],
        "jog_name": ["all easy"],
        "jog_at": [jog_label - HALF_LINE],
        "jog_text": [signed(easy, 1)],
        "added_name_at": [added_label + HALF_LINE],
        "added_name": [kind],
        "added_at": [added_label - HALF_LINE],
        "added_text": [signed(added, 1)],
        "end_name_at": [end_label + HALF_LINE],
        "end_name": ["together"],
        "end_at": [end_label - HALF_LINE],
        "end_text": [signed(year, 1)],
    }


def name_labels(found: dict) -> dict:
    """Return where each kind that is not chosen has its name beside its line, where there is room for it."""
    easy: list[float] = found["easy"]
    intervals: list[float] = found["intervals"]
    strides: list[float] = found["strides"]
    sprints: list[float] = found["sprints"]
    at_easy = easy[NAMED_WEEK]
    at_intervals = intervals[NAMED_WEEK]
    at_strides = strides[NAMED_WEEK]
    at_sprints = sprints[NAMED_WEEK]
    beside_intervals = name_height(at_intervals, [at_easy, at_strides, at_sprints])
    beside_strides = name_height(at_strides, [at_easy, at_intervals, at_sprints])
    beside_sprints = name_height(at_sprints, [at_easy, at_intervals, at_strides])
    return {
        "named_week": [NAMED_WEEK],
        "intervals_at": [at_intervals + beside_intervals],
        "intervals_text": ["intervals"],
        "intervals_named": found["intervals_shown"] and beside_intervals != 0.0,
        "strides_at": [at_strides + beside_strides],
        "strides_text": ["strides"],
        "strides_named": found["strides_shown"] and beside_strides != 0.0,
        "sprints_at": [at_sprints + beside_sprints],
        "sprints_text": ["sprints"],
        "sprints_named": found["sprints_shown"] and beside_sprints != 0.0,
    }
