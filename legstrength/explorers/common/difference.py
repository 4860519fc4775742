"""The difference of two numbers as a reader finds it who takes one printed number from the other. Also runs as JavaScript.

17.14 and 11.76 are printed as 17.1 and 11.8. What lies between them is 5.4 when it is rounded by itself, and 5.3 on paper. So wherever two
numbers and their difference can be seen, the difference comes from here.
"""

from __future__ import annotations

from legstrength.live.compile.natives import nearest

TENTH, WHOLE = 0.1, 1.0
"""The last place of a number that is printed with one digit, and without."""


def apart(one: float, other: float, place: float) -> float:
    """Return `one` minus `other` as both are printed, to their last `place` (`TENTH` or `WHOLE`)."""
    return nearest(nearest(one, place) - nearest(other, place), place)
