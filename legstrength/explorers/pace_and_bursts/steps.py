"""The steps of four ways to run against what a thigh can give: which of them are hard enough to build. Also runs as JavaScript.

The model knows no single steps: it spreads efforts round the one that a pace asks. The dots are that spread at even shares, in a shuffled
order, so that their share above the line is the model's own.
"""

from __future__ import annotations

from legstrength.explorers.common.steps import step_force

STEPS = 24
"""How many steps are drawn of each way to run."""

APART = 5
"""How far one lane stands from the next, in steps."""

LANES = ["easy", "intervals", "strides", "sprints"]


def begins(lane: int) -> float:
    """Return where a lane begins, in steps from the left."""
    return float(lane * (STEPS + APART))


def lane_of(name: str, effort: float, lane: int, line: float, width: float, order: list[float]) -> dict:
    """Return the steps of one way to run, those above the line apart from those below.

    `effort` is the middle one, `line` the threshold and `width` the spread, all in per cent of what the muscle can give; `order` says which
    rank each step has.
    """
    hard_at = []
    hard = []
    soft_at = []
    soft = []
    for place in range(len(order)):
        asked = step_force(order[place], len(order), effort, 1.0, width)
        drawn = max(0.0, min(max(100.0, line), asked))  # no step takes more than there is
        if asked > line:
            hard_at.append(begins(lane) + place + 0.5)
            hard.append(drawn)
        else:
            soft_at.append(begins(lane) + place + 0.5)
            soft.append(drawn)
    found: dict = {}
    found[name + "_hard_at"] = hard_at
    found[name + "_hard"] = hard
    found[name + "_soft_at"] = soft_at
    found[name + "_soft"] = soft
    return found
