"""The letters by which a figure's trials are called: A to Z, and as many after these as it takes."""

from __future__ import annotations

from string import ascii_uppercase


def letter(place: int) -> str:
    """Return the letter of the trial at a place, counted from 0: A … Z, AA, AB … AZ, BA … as the columns of a spreadsheet have them.

    Raises ValueError for a place below 0.
    """
    if place < 0:
        raise ValueError(f"There is no letter for the place {place}: places count from 0.")
    letters = ""
    rest = place + 1
    while rest > 0:
        rest, last = divmod(rest - 1, len(ascii_uppercase))
        letters = ascii_uppercase[last] + letters
    return letters


def letters(count: int) -> list[str]:
    """Return the first letters, so many of them."""
    return [letter(place) for place in range(count)]


def in_order(one: str) -> tuple[int, str]:
    """Return what letters are sorted by: Z comes before AA."""
    return len(one), one
