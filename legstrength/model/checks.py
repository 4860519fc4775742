"""Says no, in words a teacher understands, to a number the model cannot take.

Every constructor of the model calls these functions, so that all messages name the value, its range, its unit
and what to do, and the equations inside need not ask again.
"""

import math


def number(name: str, value: object, low: float, high: float, unit: str) -> float:
    """Return `value` as a float; raise ValueError unless it is a finite number from low to high."""
    wanted = f"a number from {low:g} to {high:g} ({unit})"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{name} is {value!r}, which is not a number. Give {wanted}.")
    if not math.isfinite(value):
        raise ValueError(f"{name} is {value}, which is not a finite number. Give {wanted}.")
    if not low <= value <= high:
        raise ValueError(f"{name} is {value:g}, outside its range. Give {wanted}.")
    return float(value)


def whole(name: str, value: object, low: int, high: int, unit: str) -> int:
    """Return `value` as an int; raise ValueError unless it is a whole number from low to high."""
    checked = number(name, value, low, high, unit)
    if checked != int(checked):
        raise ValueError(f"{name} is {value:g}. Give a whole number from {low} to {high} ({unit}).")
    return int(checked)


def choice(name: str, value: object, options: tuple[str, ...]) -> str:
    """Return `value`, or raise ValueError unless it is one of `options`."""
    if value not in options:
        raise ValueError(f"{name} is {value!r}, which is not known. Give one of: {', '.join(options)}.")
    return str(value)
