"""The cards of the guessing game tell who and what, and never the result; the lot is fair and the same for the same number."""

import re
from collections import Counter

import pytest

from legstrength.evidence.lot import by_lot
from legstrength.evidence.rows import sides
from legstrength.explorers import load
from legstrength.explorers.how_good_is_the_model.cards import Card, cards
from legstrength.explorers.how_good_is_the_model.trials import trial_data
from legstrength.explorers.how_good_is_the_model.wall import LEAST

TEN = 10


@pytest.fixture(scope="module")
def drawn() -> list[Card]:
    """All cards."""
    return cards()


def test_each_result_that_may_be_drawn_has_a_card(drawn: list[Card]) -> None:
    """All of the test but shares of a gain, which have no place on the line, in the order in which the figure draws them."""
    rows = [row for row in sides()["test"] if row.since != "kept"]
    assert [one.found for one in drawn] == [row.observed for row in rows]
    data = trial_data()
    assert [data["keys"][place] for place in data["asked"]] == [row.key for row in rows]


def test_each_result_can_be_guessed(drawn: list[Card]) -> None:
    """Every result lies on the line of its card, and the line is that of all cards with its question's kind, so that it tells nothing."""
    rows = [row for row in sides()["test"] if row.since != "kept"]
    assert all(LEAST <= one.found <= one.high for one in drawn)
    assert len({(row.kind, one.high) for row, one in zip(rows, drawn, strict=True)}) == len({row.kind for row in rows})


def test_no_card_tells_its_result(drawn: list[Card]) -> None:
    """Neither the number nor a word of how it went stands on the face."""
    for one in drawn:
        face = f"{one.words} {one.asks} {one.name}"
        assert "{" not in face and "|" not in face
        assert "%" not in face
        assert not re.search(r"\b(gained|rose|grew|fell|lost|improved|no clear change)\b", face), face
        assert len(one.words) + len(one.asks) <= 240


def test_hits_on_the_cards_are_the_stored_hits(drawn: list[Card]) -> None:
    """The model and the curve get as many of the cards as of the test, but for the shares of a gain."""
    results = load("how-good-is-the-model").results
    assert results["test_hits"] - 1 <= sum(one.model_hits for one in drawn) <= results["test_hits"]
    assert results["curve_hits"] - 1 <= sum(one.curve_hits for one in drawn) <= results["curve_hits"]


def test_a_lot_draws_ten_different_ones_and_the_same_again() -> None:
    """A teacher's number gives the whole class the same cards."""
    for lot in (1, 7, 9999):
        found = by_lot(lot, TEN, 137)
        assert len(set(found)) == TEN
        assert set(found) <= set(range(137))
        assert by_lot(lot, TEN, 137) == found


def test_lots_favour_nobody() -> None:
    """Over all lots each card comes about equally often: none is picked by hand."""
    many = 9999
    counts = Counter(place for lot in range(1, many + 1) for place in by_lot(lot, TEN, 137))
    usual = many * TEN / 137
    assert all(0.8 * usual < counts[place] < 1.2 * usual for place in range(137))
