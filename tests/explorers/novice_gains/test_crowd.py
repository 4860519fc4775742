"""A crowd of any size is the same kind of crowd, and the figure says how many there are."""

import pytest

from legstrength.explorers import load
from legstrength.explorers.novice_gains.crowd.core import HOW_MANY, crowd_of

PLACES = {"tenth": 0.1, "quarter": 0.25, "middle": 0.5, "three_quarters": 0.75, "nine_tenths": 0.9}


@pytest.fixture(scope="module")
def years() -> dict[str, dict]:
    """The results as the figure opens, for each number of runners."""
    explorer = load("novice-gains-crowd")
    return {many: explorer.run(explorer.values | {"runners": many}, explorer.data) for many in HOW_MANY}


def people(many: str) -> list[tuple[float, ...]]:
    """The rows of so many runners."""
    explorer = load("novice-gains-crowd")
    rows = crowd_of(explorer.values | {"runners": many}, explorer.data, explorer.data["assumptions"])
    return [tuple(row) for row in rows]


def test_more_runners_are_more_people() -> None:
    """Protects the choice: a larger crowd has the smaller one in it, and nobody twice."""
    hundred, thousand, many = people("100"), people("1000"), people("5000")
    assert (len(hundred), len(thousand), len(many)) == (100, 1000, 5000)
    assert many[:1000] == thousand and thousand[:100] == hundred
    assert len(set(many)) == 5000


def test_a_larger_crowd_tells_the_same(years: dict[str, dict]) -> None:
    """Protects the thousand that the page opens with: five times as many change no place by a per cent, and no share by two."""
    for name in PLACES:
        for thousand, many in zip(years["1000"][name], years["5000"][name], strict=True):
            assert abs(thousand - many) < 0.5, name
    for share in ("little_share", "much_share"):
        assert years["1000"][share] == pytest.approx(years["5000"][share], abs=1.0)


def test_places_are_shares_of_the_crowd(years: dict[str, dict]) -> None:
    """Protects the table: whoever stands a tenth of the way has a tenth of the crowd up to there, whatever its size."""
    for many, year in years.items():
        ends = [year[name][-1] for name in PLACES]
        assert ends == sorted(ends) and year["people"] == int(many)
        assert year["little_share"] == pytest.approx(100 * year["little"] / int(many))
        little = year["little_share"] / 100
        below = [share for name, share in PLACES.items() if year[name][-1] < 1.0]
        assert all(share <= little + 0.01 for share in below), many


def test_the_sentence_says_how_many() -> None:
    """Protects readers who asked for more runners, or fewer."""
    explorer = load("novice-gains-crowd")
    assert explorer.text.startswith("Of 1,000 simulated joggers, 148 ")
    explorer.set(runners="5000")
    assert explorer.text.startswith("Of 5,000 simulated joggers, ")
