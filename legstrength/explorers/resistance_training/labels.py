"""Where the bar of the parts and the labels stand beside the half year, and what they say. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import signed

BAR = 27.2

APART, ABOVE, HALF_LINE = 7.0, 4.5, 1.5
"""How far labels of two lines stand apart, how far the last one above the end of its curve, and half a line of text, in per cent."""


def labels(found: dict, last: int) -> dict:
    """Return name and number of each part, low to high and clear of one another, of results that end with week `last`."""
    jog = found["jog_end"]
    added = found["added"]
    end = found["both_end"]
    jog_label = jog / 2.0
    added_label = max(jog + added / 2.0, jog_label + APART)
    end_label = max(end + ABOVE, added_label + APART)
    return {
        "bar": [BAR, BAR],
        "label_week": [BAR + 1.2],
        "jog_name_at": [jog_label + HALF_LINE],
        "jog_name": ["jog"],
        "jog_at": [jog_label - HALF_LINE],
        "jog_text": [signed(jog, 1)],
        "added_name_at": [added_label + HALF_LINE],
        "added_name": ["weights"],
        "added_at": [added_label - HALF_LINE],
        "added_text": [signed(added, 1)],
        "note_week": [last],
        "note_at": [55.5],
        "note_text": ["Dashed: if all load were borne"],
        "end_name_at": [end_label + HALF_LINE],
        "end_name": ["both"],
        "end_at": [end_label - HALF_LINE],
        "end_text": [signed(end, 1)],
    }
