"""Where the label of the middle runner stands. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS


def labels(results: dict) -> dict:
    """Return the place of the label: at the year's end, above what we don't know."""
    high: list[float] = results["middle_high"]
    return {"label_week": [WEEKS], "label_at": [high[len(high) - 1] + 0.6]}
