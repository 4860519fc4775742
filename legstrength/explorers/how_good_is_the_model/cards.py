"""The cards of the guessing game: who was trained, how, for how long, and what was asked, in plain words; and what is turned over later."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.evidence.rivals import rivals
from legstrength.evidence.rows import TrialRow, sides
from legstrength.evidence.said import Said, said
from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm
from legstrength.explorers.how_good_is_the_model.score import predictions
from legstrength.explorers.how_good_is_the_model.trials import CALLED, slug_of, trial_data
from legstrength.model import DEFAULT

COUNTS = [
    "None",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
    "Twenty",
]

SPELLED = 12
"""Numbers of weeks that are written as words."""

YEARS = {52: "a year", 104: "two years", 260: "five years"}

PLACES = {
    "quadriceps": "front of the thigh",
    "hamstrings": "back of the thigh",
    "calves": "calf",
    "glutes": "buttock",
    "hip_flexors": "front of the hip",
    "stabilisers": "inside of the hip",
}
"""Muscles as people call them."""

LIFTS = {
    "quadriceps": "with their legs",
    "hamstrings": "with the back of their thighs",
    "calves": "with their calves",
    "hip_flexors": "by bending the hip",
}


ENDS = (30.0, 60.0, 80.0, 120.0, 160.0)
"""Where a card's line may end, in percent."""


@dataclass(frozen=True)
class Card:
    """A card: its words, what it asks, and what is turned over later. All numbers in percent."""

    words: str
    asks: str
    name: str
    trial: str
    found: float
    told: str
    near: float
    model: float
    curve: float
    high: float
    """Where its line ends: the same for all cards that measured the same kind of thing, so that it tells nothing of this one."""

    @property
    def model_hits(self) -> bool:
        """Whether the model is near enough."""
        return abs(self.model - self.found) <= self.near

    @property
    def curve_hits(self) -> bool:
        """Whether the simple curve is near enough."""
        return abs(self.curve - self.found) <= self.near


def cards() -> list[Card]:
    """Return a card for each result that may be drawn: of the test side, as a change in percent, in the order of the figure's data."""
    rows = [row for row in sides()["test"] if row.since != "kept"]
    data, simple = trial_data(), rivals()
    at = {key: place for place, key in enumerate(data["keys"])}
    predicted = predictions(data["groups"], data["results"], DEFAULT.flat())
    arms = {arm.id: (study, arm) for study in load_studies() for arm in study.arms}
    words = said()
    ends = _ends(rows)
    return [
        Card(
            _words(words[row.arm], arms[row.arm][1], row),
            _asks(row),
            f"{CALLED[slug_of(row.category)]}, {time(row.week)}",
            arms[row.arm][0].citation,
            row.observed,
            data["results"][at[row.key]]["said"],
            row.half_width,
            predicted[at[row.key]],
            simple[row.key].curve,
            ends[row.kind],
        )
        for row in rows
    ]


def _ends(rows: list[TrialRow]) -> dict[str, float]:
    """Return for each kind of measure where its line has to end, so that every result lies on it."""
    most = {kind: max(row.observed for row in rows if row.kind == kind) for kind in {row.kind for row in rows}}
    return {kind: next(end for end in ENDS if end >= found) for kind, found in most.items()}


def time(weeks: int) -> str:
    """Return a time in words."""
    return YEARS.get(weeks, f"{COUNTS[weeks].lower() if weeks <= SPELLED else weeks} weeks")


def _words(group: Said, arm: Arm, row: TrialRow) -> str:
    many = arm.n or 0
    first = group.did.replace("{n}", COUNTS[many] if many < len(COUNTS) else str(many))
    return f"{first} {group.then}" if row.week > row.protocol.training_weeks and group.then else first


def _asks(row: TrialRow) -> str:
    place = PLACES[row.muscle]
    if row.since == "end of training":
        begin = f"In these {time(row.week - row.protocol.training_weeks)}, how much did "
        if row.kind == "practised_lift":
            return f"{begin}what they could lift change?"
        return f"{begin}the {place} change in {'size' if row.kind == 'size' else 'strength, on a machine'}?"
    begin = f"After {time(row.week)}, how much "
    if row.kind == "practised_lift":
        return f"{begin}more could they lift {LIFTS[row.muscle]}?"
    if row.kind == "size":
        return f"{begin}larger was the {place}?"
    return f"{begin}stronger was the {place}, on a machine?"
