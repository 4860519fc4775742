"""The game of guessing: cards of hidden results for the page's script, and a few of them for a page without script."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.evidence.lot import by_lot
from legstrength.explorers.how_good_is_the_model.cards import Card, cards
from legstrength.explorers.how_good_is_the_model.core import TEN
from legstrength.explorers.how_good_is_the_model.wall import LEAST

FIRST_LOT = 1
"""The lot of a page without script."""


@dataclass(frozen=True)
class Guessing:
    """What the template of the game needs, and the data of the page's script."""

    explorer: str
    many: int
    low: float
    high: float
    first: list[Card]
    data: dict[str, object]


def guessing(explorer: str) -> Guessing:
    """Return the game whose cards are those of an explorer's results."""
    drawn = cards()
    data: dict[str, object] = {"explorer": explorer, "many": TEN, "low": LEAST}
    data["cards"] = [
        [
            one.words,
            one.asks,
            one.name,
            one.trial,
            round(one.found, 1),
            one.told,
            round(one.near, 2),
            round(one.model, 1),
            round(one.curve, 1),
            one.model_hits,
            one.curve_hits,
            one.high,
        ]
        for one in drawn
    ]
    first = [drawn[place] for place in by_lot(FIRST_LOT, TEN, len(drawn))]
    return Guessing(explorer, TEN, LEAST, max(one.high for one in drawn), first, data)
