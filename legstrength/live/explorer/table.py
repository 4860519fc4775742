"""The numbers behind the picture as text: the rows of an explorer's table, as the page prints them."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed
from legstrength.live.explorer.parts import Results, Table


def rows(table: Table, results: Results) -> list[list[str]]:
    """Return every n-th row of a table of results that `run` gave, one text a column."""
    length = len(results[table.columns[0].result])
    return [
        [cell(results[column.result][row], column.digits) for column in table.columns]
        for row in range(0, length, table.every)
    ]


def cell(value: float | str, digits: int) -> str:
    """Return a word as it is, and a number with so many digits after the point."""
    return value if isinstance(value, str) else fixed(value, digits)
