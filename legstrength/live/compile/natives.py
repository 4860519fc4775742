"""The few functions that are written twice, in Python here and in JavaScript in ``natives.js``, and compared
number by number.

Python and JavaScript print, round and sort numbers differently: ``round(2.5)`` is 2 in one and 3 in the
other, and JavaScript sorts 10 before 9. So sentences and tables get their numbers from these functions only.
They round as a reader would by hand, half away from zero, and on the number as it is written: 0.25 with one
digit is 0.3, although neither language stores 0.25 and 0.35 alike. A negative number gets the minus sign of
good print (U+2212), and what rounds to zero has no sign. In the page ``zeros``, ``sort_numbers`` and
``at_places`` give a ``Float64Array``, which sorts five times faster than a list and cannot grow.
"""

import math
import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path
from typing import Any

MINUS = "\N{MINUS SIGN}"
MOST_DIGITS = 15
_EXACT = Context(prec=400)  # more digits than any float has


def zeros(n: int) -> list[float]:
    """A list of ``n`` times 0.0. Raises ValueError for a negative ``n``."""
    if n < 0:
        raise ValueError(f"zeros({n}): a list cannot have fewer than 0 entries")
    return [0.0] * n


def sort_numbers(values: list[float]) -> list[float]:
    """The numbers in a new list, smallest first. Raises ValueError if one is NaN, which has no place in an
    order."""
    for value in values:
        if math.isnan(value):
            raise ValueError("sort_numbers: NaN cannot be sorted")
    return sorted(values)


def at_places(values: list[float], places: list[int]) -> list[float]:
    """Those of the numbers that would stand at these places, the first being 0, if all were put in order, smallest first.

    For a few places of many numbers the page need not sort them. Raises ValueError if a number is NaN, and if
    the places do not rise or lie outside.
    """
    ordered = sort_numbers(values)
    found, last = [], -1
    for place in places:
        if not last < place < len(ordered):
            raise ValueError(f"at_places: place {place} of {len(ordered)} numbers, after place {last}")
        found.append(ordered[place])
        last = place
    return found


def fixed(x: float, digits: int) -> str:
    """``x`` with exactly ``digits`` decimals (0 to 15), rounded half away from zero: fixed(-0.25, 1) is
    "−0.3".

    Raises ValueError for NaN, infinity and an impossible number of digits.
    """
    if not math.isfinite(x):
        raise ValueError(f"fixed({x}, {digits}): only a finite number can be written out")
    if not 0 <= digits <= MOST_DIGITS:
        raise ValueError(f"fixed({x}, {digits}): the number of decimals is between 0 and {MOST_DIGITS}")
    shortest = Decimal(repr(float(abs(x))))
    text = format(shortest.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP, _EXACT), "f")
    return MINUS + text if x < 0 and text.strip("0.") else text


def signed(x: float, digits: int) -> str:
    """As ``fixed``, with a + before what is above zero: "+0.3", "−0.3", "0.0". Raises as ``fixed`` does."""
    text = fixed(x, digits)
    return "+" + text if x > 0 and text.strip("0.") else text


def grouped(x: float) -> str:
    """The nearest whole number with a comma between thousands: "−12,346". Raises as ``fixed`` does."""
    text = fixed(abs(x), 0)
    whole = f"{int(text):,}"
    return MINUS + whole if x < 0 and text != "0" else whole


def nearest(x: float, step: float) -> float:
    """The multiple of ``step`` nearest to ``x``, half away from zero, as a person would write it:
    nearest(90.00000000000003, 5) is 90.0.

    Raises ValueError unless ``x`` is finite and ``step`` is finite and above 0.
    """
    if not (math.isfinite(step) and step > 0.0):
        raise ValueError(f"nearest({x}, {step}): the step must be above 0")
    # Nine decimals of the quotient forgive what a slider's own additions left behind, and keep ties ties.
    steps = float(fixed(float(fixed(abs(x) / step, 9)), 0))
    decimals = min(MOST_DIGITS, max(0, -int(Decimal(repr(float(step))).normalize().as_tuple().exponent)))
    value = float(fixed(steps * step, decimals))
    return -value if x < 0 and value != 0.0 else value


def join_words(words: list[str]) -> str:
    """The words as a sentence lists them: "a", "a and b", "a, b and c"; no words give an empty text."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def together(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """A new dict with the entries of both; neither is changed. What an entry holds is not copied.

    Raises ValueError if both have a key, since one of the two would be lost.
    """
    for key in second:
        if key in first:
            raise ValueError(f'together: both have "{key}"')
    return {**first, **second}


NATIVES: dict[Callable[..., object], str] = {
    function: "py_" + function.__name__
    for function in (zeros, sort_numbers, at_places, fixed, signed, grouped, nearest, join_words, together)
}


def javascript(file: str) -> dict[str, str]:
    """The functions of a JavaScript file beside this one, by name, each with the comment above it; not what it exports to scripts."""
    text = (Path(__file__).parent / file).read_text(encoding="utf-8").partition("\n// For scripts:")[0]
    pieces = re.split(r"\n(?=(?://[^\n]*\n)*function )", text)
    return {match[1]: piece.strip() for piece in pieces if (match := re.search(r"^function (\w+)", piece, re.M))}
