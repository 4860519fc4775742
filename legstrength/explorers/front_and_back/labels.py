"""Where the numbers of both muscles and of their ratio stand at the end of the year, and what they say. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
from legstrength.live.compile.natives import fixed, signed

ROOM_BELOW = 6.0
"""A line that ends lower than this, in per cent, has its name below zero."""


def labels(year: dict) -> dict:
    """Return the labels of a year: of the muscle that ends higher above its line, of the other below."""
    front = year["front_year"]
    back = year["back_year"]
    upper_name = "Front: "
    upper = front
    lower_name = "Back: "
    lower = back
    if back > front:
        upper_name = "Back: "
        upper = back
        lower_name = "Front: "
        lower = front
    low_place = lower - 1.2
    if lower < ROOM_BELOW:
        low_place = -0.8
    return {
        "label_week": [WEEKS],
        "upper_at": [upper + 0.8],
        "upper_text": [upper_name + signed(upper, 1) + " %"],
        "lower_at": [low_place],
        "lower_text": [lower_name + signed(lower, 1) + " %"],
        "front_leads": back <= front,
        "back_leads": back > front,
        "ratio_low_at": [year["low_year"] - 0.8],
        "ratio_high_at": [year["high_year"] + 0.8],
        "ratio_text": [fixed(year["ratio_year"], 1) + " %"],
    }
