"""The steps that are drawn: as many above the line as the model says, and words that follow."""

from __future__ import annotations

from itertools import product

import pytest

from legstrength.explorers import load
from legstrength.explorers.common.steps import STEPS, how_many
from legstrength.live import Explorer

SETTINGS = [
    {"strength": strength, "pace": pace, "week": week, "muscle": muscle, "threshold": threshold}
    for strength, pace, week, muscle, threshold in product(
        (50, 75, 140), (7.5, 9.0, 16.0), (0, 52), ("quadriceps", "calves"), (78, 109)
    )
]


@pytest.fixture(scope="module")
def explorer() -> Explorer:
    return load("novice-gains")


@pytest.fixture(scope="module")
def results(explorer: Explorer) -> list[dict]:
    """The results of all SETTINGS."""
    return [explorer.reset().set(**one).results for one in SETTINGS]


def test_the_share_of_dots_above_the_line_is_the_models(results: list[dict]) -> None:
    """A picture that shows more or fewer hard steps than the model counts would teach another rule."""
    for one, name in product(results, ("runner", "ben")):
        assert len(one[f"{name}_counting"]) + len(one[f"{name}_easy"]) == STEPS
        assert abs(len(one[f"{name}_counting"]) / STEPS - one[f"{name}_share"]) <= 0.5 / STEPS + 1e-9


def test_dots_that_count_lie_above_the_line_and_the_others_below(results: list[dict]) -> None:
    """Place and colour of a dot say the same."""
    for one, name in product(results, ("runner", "ben")):
        line = one[f"{name}_line"][0]
        assert all(force >= line - 1e-9 for force in one[f"{name}_counting"])
        assert all(force <= line + 1e-9 for force in one[f"{name}_easy"])


def test_a_bar_grows_with_its_runner_and_the_jog_stays_the_same(explorer: Explorer) -> None:
    """The chapter's idea: the bar and the line rise, the dots do not."""
    first = explorer.reset().set(week=0).results
    last = explorer.set(week=52).results
    assert last["runner_top"][0] > first["runner_top"][0] and last["runner_line"][0] > first["runner_line"][0]
    assert last["runner_share"] < first["runner_share"] and last["demand"] == first["demand"]
    assert last["first_top"] == first["runner_top"] and last["ben_top"] == first["ben_top"]


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.001, "fewer than 1 in 100"),
        (0.208, "1 in 5"),
        (0.056, "1 in 18"),
        (0.46, "5 in 10"),
        (0.62, "6 in 10"),
        (0.97, "nearly all"),
    ],
)
def test_a_share_is_said_as_people_say_it(share: float, words: str) -> None:
    """Nobody pictures 0.208."""
    assert how_many(share) == words


def test_the_result_keeps_to_two_lines_on_a_phone(explorer: Explorer) -> None:
    """The sentence never pushes the picture: at most 90 characters, whatever is set."""
    assert all(len(explorer.reset().set(**one).text) <= 90 for one in SETTINGS)
    first = load("welcome")
    assert all(len(first.set(minutes=minutes).text) <= 90 for minutes in range(0, 301, 20))
