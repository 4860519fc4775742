"""What each stretch asks of a muscle, and its steps as dots: those above the line build. Also runs as JavaScript.

The model knows no single steps. It says how efforts spread round the one that a stretch asks, and which share lies above the threshold. The
dots are that curve at evenly spaced shares, in a shuffled order, so that their share above the line is the model's own.
"""

from __future__ import annotations

from legstrength.explorers.common.steps import step_force
from legstrength.explorers.hills.course import PACE
from legstrength.live.compile.natives import fixed
from legstrength.model.core import demand, minute_value, threshold

DOTS = 12
"""How many steps are drawn of each stretch."""

SHUFFLED = 5
"""How many places further on the order of the dots begins, from one stretch to the next."""

TALLEST = 125.0
"""Where a bar, a dot or the line that would be higher ends, in per cent of what the muscle can give; numbers are printed in full."""

EDGE = 0.12
"""How far a bar stands from the ends of its kilometre, in kilometres."""


def asked_on(muscle: str, slope: float, strength: float, a: dict) -> float:
    """Return what a step on a slope (per cent) asks of a muscle, in per cent of what it can give; `strength` is in per cent of the norm."""
    return 100.0 * demand(muscle, PACE / 3.6, slope / 100.0, 0.0, 0.0, "run", a) / (strength / 100.0)


def steps_of(slopes: list[float], muscle: str, strength: float, order: list[float], a: dict) -> dict:
    """Return each stretch's push in per cent of what the muscle can give, its share of steps above the line, and its steps as dots."""
    middle = threshold(muscle, a)
    width: float = a["effort_width"]
    push = []
    shares = []
    counting_at = []
    counting = []
    easy_at = []
    easy = []
    results: dict = {}
    for place in range(len(slopes)):
        asked = asked_on(muscle, slopes[place], strength, a)
        push.append(asked)
        shares.append(minute_value(asked / 100.0, middle, width))
        top = min(TALLEST, asked)
        results[f"push_{fixed(place + 1, 0)}"] = [top, top]
        for dot in range(DOTS):
            force = step_force(order[(dot + SHUFFLED * place) % DOTS], DOTS, asked, 100.0, width)
            at = place + EDGE + (1.0 - 2.0 * EDGE) * (dot + 0.5) / DOTS
            drawn = max(0.0, min(TALLEST, force))
            if force > 100.0 * middle:
                counting_at.append(at)
                counting.append(drawn)
            else:
                easy_at.append(at)
                easy.append(drawn)
    counts = []
    for share in shares:
        counts.append(100.0 * share)
    results["row"] = [place + 1 for place in range(len(slopes))]
    results["counts"] = counts
    results["push"] = push
    results["shares"] = shares
    results["counting_at"] = counting_at
    results["counting"] = counting
    results["easy_at"] = easy_at
    results["easy"] = easy
    drawn_line = min(TALLEST, 100.0 * middle)
    results["line"] = [drawn_line, drawn_line]
    return results
