"""Lets a slider doubt one assumption without touching the others.

This function also runs as JavaScript; `a` is `Assumptions.flat()`.
"""

from legstrength.model.values import ROWS

KEYS = [row[0] for row in ROWS]


def with_value(a: dict, key: str, value: float) -> dict:
    """Return a copy of the assumptions in which `key` has another value (not checked: sliders have ends)."""
    changed = {}
    for one in KEYS:
        changed[one] = a[one]
    changed[key] = value
    return changed
