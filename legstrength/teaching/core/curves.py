"""What a drawn curve is compared with, and how far it is from that. These functions also run as JavaScript."""

from typing import Any

CLOSE = 0.06
"""Below this share of the upright axis, on average, a drawn curve counts as close."""


def value_at(x: list[float], y: list[float], place: float) -> float:
    """Return a curve's height at a place, on the straight line between its neighbours; `x` rises and reaches the place."""
    after = 0
    while x[after] < place:
        after += 1
    if x[after] == place:
        return y[after]
    share = (place - x[after - 1]) / (x[after] - x[after - 1])
    return y[after - 1] + share * (y[after] - y[after - 1])


def side_of(gaps: list[float], step: float) -> str:
    """Return where a drawing lies: "above", "below", "low-then-high", "high-then-low" or "mixed".

    gaps: drawing less model, place by place. Those below one step of the axis do not count.
    """
    signs = []
    for gap in gaps:
        if abs(gap) >= step:
            signs.append(1 if gap > 0.0 else -1)
    turns = 0
    for place in range(1, len(signs)):
        if signs[place] != signs[place - 1]:
            turns += 1
    if len(signs) == 0 or turns > 1:
        return "mixed"
    if turns == 0:
        return "above" if signs[0] > 0 else "below"
    return "high-then-low" if signs[0] > 0 else "low-then-high"


def compared(
    at: list[float], drawn: list[float], x: list[float], y: list[float], low: float, high: float, step: float
) -> dict[str, Any]:
    """Compare a drawing, heights at the places `at`, with the model's curve (x, y); the first place was given and does not count.

    low, high, step: of the upright axis. Gives "mean" (the average distance), "close", "side" (as `side_of`), "place" (the index in
    `at` where they are farthest apart) and "model" (the model's height there).
    """
    gaps = []
    total = 0.0
    farthest = 1
    for place in range(1, len(at)):
        gap = drawn[place] - value_at(x, y, at[place])
        gaps.append(gap)
        total += abs(gap)
        if abs(gap) > abs(gaps[farthest - 1]):
            farthest = place
    mean = total / len(gaps)
    return {
        "mean": mean,
        "close": mean <= CLOSE * (high - low),
        "side": side_of(gaps, step),
        "place": farthest,
        "model": value_at(x, y, at[farthest]),
    }
