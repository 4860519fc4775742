"""The table of a year, which several figures show with columns of their own."""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import ABOUT_BAND
from legstrength.live import Column, Table

CHANGE = (Column("Change, %", "gain", 1), Column("Low, %", "low", 1), Column("High, %", "high", 1))
"""The columns of a gain and of the edges of its band."""


def year_table(open_about: str, *columns: Column) -> Table:
    """Return the table of every fourth week; its columns "low" and "high" are what we don't know about `open_about`."""
    return Table(
        f"The model's year, every fourth week. Low and high: what we don't know about {open_about}. {ABOUT_BAND}",
        (Column("Week", "weeks"), *columns),
        every=4,
    )
