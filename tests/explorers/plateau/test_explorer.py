"""What the chapter on the plateau says in words holds in its figure, so that a changed model cannot leave the words behind."""

from __future__ import annotations

from itertools import pairwise, product

import pytest

from legstrength.explorers import load
from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.plateau.core import CHANGES, HALF
from legstrength.explorers.plateau.further import RACE_HIGH
from legstrength.explorers.plateau.picture import HIGH, TALL
from legstrength.explorers.plateau.stairs import STAIR, STEPS
from legstrength.live import Explorer

SETTINGS = [
    {"strength": strength, "minutes": minutes, "pace": pace, "change": change, "week": week}
    for strength, minutes, pace, change, week in product((60, 120), (0, 300), (9.0, 16.0), ("same", "sets"), (5, 52))
]


def year(**settings: object) -> dict:
    """What the figure shows for these settings."""
    return load("plateau").set(**settings).results


@pytest.fixture(scope="module")
def runs() -> list[tuple[dict, dict, str]]:
    """Settings, results and sentence of all SETTINGS."""
    explorer: Explorer = load("plateau")
    found = []
    for one in SETTINGS:
        explorer.reset().set(**one)
        found.append((one, explorer.results, explorer.text))
    return found


def test_both_reasons_lower_the_stairs() -> None:
    """Held effort ends higher, so effort matters; and its stairs get lower by themselves, so effort is not all."""
    mia = year(strength=70)
    assert mia["stayed_year"] > mia["year"] + 2.0
    assert mia["stayed_late"] < 0.2 * mia["stayed_half"]
    assert mia["last_steps"] < 0.5 * mia["first_steps"]


def test_each_of_both_twins_stairs_is_lower_than_the_one_before() -> None:
    """As the chapter's heading has it."""
    mia = year(strength=70)
    for name in ("gain", "stayed"):
        heights = [mia[name][week + STAIR] - mia[name][week] for week in range(0, 52, STAIR)]
        assert all(one > other - 0.05 for one, other in pairwise(heights)), name
        assert heights[0] > 10 * heights[-1]


def test_a_jog_whose_effort_hardly_sinks_is_the_held_one() -> None:
    """Where there is next to no gain, holding the effort changes next to nothing."""
    strong = year(strength=120, minutes=30)
    assert strong["stayed_year"] == pytest.approx(strong["year"], abs=0.05)


def test_what_is_harder_adds_more_but_never_what_the_first_half_brought() -> None:
    """The order in which the chapter names the changes, from the least to the most; the race says the same as the year."""
    second_halves = [year(change=change)["late"] for change in CHANGES]
    assert second_halves == sorted(second_halves)
    assert second_halves[-1] < 0.5 * year()["half"]
    raced = year(week=52)
    assert [raced[f"race_{change}"] for change in CHANGES] == pytest.approx(second_halves)


def test_the_ceiling_is_a_start_and_no_goal() -> None:
    """Mia levels off far below the ceiling, and somebody who starts at it gains 1 %."""
    mia = year(strength=70)
    assert mia["strength"][-1] < mia["ceiling"] - 20.0
    assert year(strength=round(mia["ceiling"]))["year"] == pytest.approx(1.0, abs=0.1)


def test_a_faster_pace_lifts_the_effort_at_once() -> None:
    """More prints turn blue where the pace does change, and nowhere before."""
    faster, same = year(change="faster"), year(change="same")
    assert faster["effort"][HALF] > faster["effort"][HALF - 1] + 3.0
    assert faster["effort"][:HALF] == same["effort"][:HALF]


def test_as_many_prints_are_blue_as_the_model_says(runs: list[tuple[dict, dict, str]]) -> None:
    """A picture that shows more or fewer hard steps than the model counts would teach another rule; Lou's never turn."""
    for one, results, _ in runs:
        counts = {name: sum(results[f"{name}_step_{place}"] for place in range(STEPS)) for name in ("mia", "lou")}
        assert abs(counts["mia"] / STEPS - results["steps"][one["week"]] / 100) <= 0.5 / STEPS + 1e-9
        assert abs(counts["lou"] / STEPS - results["steps"][0] / 100) <= 0.5 / STEPS + 1e-9


def test_the_halves_add_up_to_the_year(runs: list[tuple[dict, dict, str]]) -> None:
    """The two numbers in the picture are the two that the sentence says, and their sum is the year's."""
    for one, results, _ in runs:
        assert results["late"] == apart(results["year"], results["half"], TENTH)
        assert results["mia_late"] == apart(results["gain"][one["week"]], results["mia_half"], TENTH)


def test_nobody_climbs_out_of_the_picture(runs: list[tuple[dict, dict, str]]) -> None:
    """Whatever is set, both twins stand within the axes, and so do the numbers of the race."""
    for one, results, _ in runs:
        assert max(results["mia_now"], results["lou_now"]) + TALL <= HIGH, one
        assert all(results[f"race_{change}_at"] < RACE_HIGH for change in CHANGES), one


def test_the_jars_fill_as_the_strength_rises() -> None:
    """The three jars together are the strength that was gained, and the big one is hardly wet."""
    for week in (4, 26, 52):
        mia = year(strength=70, week=week)
        nerves = 1 + mia["nerves_room"] * mia["nerves_full"] / 1e4
        size = 1 + (mia["quick_room"] * mia["quick_full"] + mia["slow_room"] * mia["slow_full"]) / 1e4
        assert 100 * (nerves * size - 1) == pytest.approx(mia["gain"][week])
    assert mia["nerves_full"] > 80 and mia["slow_full"] < 10 < mia["quick_full"]


def test_every_sentence_keeps_to_two_lines_on_a_phone(runs: list[tuple[dict, dict, str]]) -> None:
    """No result pushes the picture: at most 90 characters, whatever is set."""
    for one, results, text in runs:
        said = [text, *(value for name, value in results.items() if name.endswith("_said"))]
        assert all(0 < len(words) <= 90 for words in said), (one, said)
