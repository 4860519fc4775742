"""What the trials left open: equally likely sets of the fitted numbers, and how a page takes one of them up.

A fit does not end in one set of numbers but in many that meet the trials about as well. A few dozen of them
are kept in posterior.json, which `make fit` writes. Where their curves lie together the trials have settled
the average; where they part, nobody knows it yet.
"""

import json
from pathlib import Path
from typing import NamedTuple

POSTERIOR = Path(__file__).with_name("posterior.json")

Row = tuple[str, float, float, float, str, str, str, str]
"""A row of the table of assumptions; its columns are told in `values.py`."""


class Fitted(NamedTuple):
    """The kept result of a fit: draws[draw][key], the centre of all draws, and how the fit went.

    `spread` has one factor a draw, on the spread between trials that legstrength.fitting.likelihood states.
    """

    version: str
    keys: list[str]
    draws: list[list[float]]
    centre: list[float]
    spread: list[float]
    rows: int
    trials: int
    mixing: str


def load(path: Path = POSTERIOR) -> Fitted:
    """Return what a fit has kept. Raises ValueError, with what to do, if the file is not whole."""
    try:
        found = Fitted(**json.loads(path.read_text(encoding="utf-8")))
        whole = found.draws and all(len(draw) == len(found.keys) for draw in [*found.draws, found.centre])
    except (OSError, ValueError, TypeError) as error:
        raise ValueError(f"{path.name} cannot be read ({error}). Run: make fit") from error
    if not whole:
        raise ValueError(f"{path.name} has draws that do not fit its keys. Run: make fit")
    return found


FITTED = load()
KEYS = FITTED.keys
DRAWS = FITTED.draws


def fitted(key: str, unit: str, meaning: str, source: str = "") -> Row:
    """Return the row of a fitted number: the centre, and the range of all draws."""
    place = KEYS.index(key)
    all_values = [draw[place] for draw in DRAWS]
    return (key, FITTED.centre[place], min(all_values), max(all_values), unit, "fitted", source, meaning)
