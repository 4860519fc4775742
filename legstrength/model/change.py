"""Lets a slider doubt one assumption without touching the others, and a band try what a fit left open.

These functions also run as JavaScript; `a` is `Assumptions.flat()`.
"""

from legstrength.model.posterior import KEYS as FITTED_KEYS


def with_value(a: dict[str, float], key: str, value: float) -> dict[str, float]:
    """Return a copy of the assumptions in which `key` has another value (not checked: sliders have ends)."""
    changed = {**a}
    changed[key] = value
    return changed


def with_draw(a: dict[str, float], draw: list[float]) -> dict[str, float]:
    """Return a copy of the assumptions with the fitted ones as in a draw of `legstrength.model.posterior`."""
    changed = {**a}
    for place in range(len(draw)):
        changed[FITTED_KEYS[place]] = draw[place]
    return changed
