"""The scale shows what the model says: bars as high as the legs are strong, dots that count, needles that lean to the leg that is ahead."""

from __future__ import annotations

import re
from itertools import product

import pytest

from legstrength.evidence.findings import load_findings
from legstrength.explorers import load
from legstrength.explorers.left_and_right.core import (
    FOLLOWED,
    HALF,
    HURT,
    OTHERS_HIGH,
    OTHERS_LOW,
    TEST_ERROR,
)
from legstrength.explorers.left_and_right.dial import DEGREES, MOST, TESTS, place, sector, turn
from legstrength.explorers.left_and_right.explorer import by_lot, scatter
from legstrength.explorers.left_and_right.legs import STEPS
from legstrength.explorers.left_and_right.picture import COLUMNS
from legstrength.live import Explorer
from legstrength.live.explorer.many import Asked, answers

SETTINGS = [
    {"uneven": uneven, "strength": strength, "minutes": minutes, "change": change, "week": week, "muscle": muscle}
    for uneven, strength, minutes, change, week, muscle in product(
        (-30, 0, 10, 30),
        (50, 75, 140),
        (0, 90),
        ("same", "even", "each", "one"),
        (0, 20, 52),
        ("quadriceps", "hamstrings"),
    )
] + [{"tests": tests, "uneven": uneven} for tests in range(1, TESTS + 1) for uneven in (-10, 0, 10)]
SAID = ("steps_said", "test_said", "change_said", "hurt_said")


@pytest.fixture(scope="module")
def explorer() -> Explorer:
    return load("left-and-right")


@pytest.fixture(scope="module")
def told(explorer: Explorer) -> list[tuple[dict, dict, str]]:
    """The settings, the results and the sentence of all SETTINGS."""
    found = answers([(explorer, [Asked({**explorer.defaults, **one}) for one in SETTINGS])])[0]
    return [(settings, answer.results, answer.text) for settings, answer in zip(SETTINGS, found, strict=True)]


def degrees(turned: str) -> float:
    """The angle of a needle, from "rotate(-17.28)"."""
    found = re.fullmatch(r"rotate\((-?\d+\.\d\d)\)", turned)
    assert found is not None, turned
    return float(found.group(1))


def test_every_sentence_keeps_to_two_lines_on_a_phone(told: list[tuple[dict, dict, str]]) -> None:
    """None pushes the picture: at most 90 characters, whatever is set."""
    for settings, one, text in told:
        for said in (text, *(one[name] for name in SAID)):
            assert 20 <= len(said) <= 90, (settings, said)


def test_needles_lean_to_the_leg_that_is_ahead(told: list[tuple[dict, dict, str]]) -> None:
    """As far as the legs differ, to the left for the left leg; a needle stops where the dial ends."""
    for settings, one, _ in told:
        assert degrees(one["legs_turn"]) == pytest.approx(-DEGREES * max(-MOST, min(MOST, one["index_now"])), abs=0.006)
        assert one["legs_apart"] == abs(one["index_now"])
        even = settings.get("change") == "even" and settings["week"] > HALF
        assert one["steps_apart"] == pytest.approx(0.0 if even else 2 * abs(settings["uneven"]))
    assert degrees(turn(60.0)) == degrees(turn(MOST)) > -90


def test_the_wedge_is_what_is_not_known(explorer: Explorer) -> None:
    """From the lower edge of the band to the upper one, on the ring."""
    one = explorer.reset().results
    assert one["wedge"] == sector(one["low_end"], one["high_end"])
    corners = [tuple(map(float, pair.split())) for pair in re.split("[ML]", one["wedge"].strip("Z"))[1:]]
    assert all(36.9 < (x * x + y * y) ** 0.5 < 52.1 and y < 0 for x, y in corners)
    assert place(0.0, 52.0) == "0.00 -52.00"


def test_dots_above_a_legs_line_are_the_share_that_counts(told: list[tuple[dict, dict, str]]) -> None:
    """Each leg has its own; without jogging there are none."""
    for settings, one, _ in told:
        for leg in ("left", "right"):
            counting = len(one[f"{leg}_counting"])
            assert counting + len(one[f"{leg}_easy"]) == (STEPS if settings.get("minutes", 90) else 0)
            if settings.get("minutes", 90):
                assert counting / STEPS == pytest.approx(one[f"{leg}_share"], abs=0.5 / STEPS + 1e-9)


def test_a_bar_is_as_high_as_its_leg_is_strong(told: list[tuple[dict, dict, str]]) -> None:
    """In the chosen week, from the start on."""
    for settings, one, _ in told:
        start = settings.get("strength", 75)
        for leg in ("left", "right"):
            assert one[f"{leg}_capacity"] == pytest.approx(start * (1 + one[f"{leg}_now"] / 100))
            assert one[f"{leg}_top"][0] == pytest.approx(min(125.0, one[f"{leg}_capacity"]))


def test_the_left_line_climbs_away_from_its_steps(explorer: Explorer) -> None:
    """Fewer left steps count in the end, so the gap stops growing."""
    first, last = (explorer.reset().set(week=week).results for week in (0, 52))
    assert last["left_share"] < 0.3 * first["left_share"]
    assert first["steps_said"] == "Of her left steps 5 in 10 count, of her right steps 1 in 18."


def test_tests_scatter_as_the_study_says(explorer: Explorer) -> None:
    """Two tests of one person differ by less than the error that it found in 19 of 20 pairs, and the other leg wins now and then."""
    spread = scatter()
    assert len(spread) == TESTS and sum(spread) == pytest.approx(0.0, abs=1e-9)
    error = (sum(one * one for one in spread) / TESTS) ** 0.5
    assert 0.9 * TEST_ERROR < 1.96 * 2**0.5 * error < TEST_ERROR
    all_of_them = explorer.reset().set(tests=TESTS).results
    assert all_of_them["others"] == sum(all_of_them["index_now"] + one < 0 for one in spread) == 2
    assert [explorer.set(tests=7).results[f"test_seen_{n}"] > 0 for n in (0, 6, 7)] == [True, True, False]


def test_numbers_of_studies_are_those_on_file() -> None:
    """What the picture counts was printed."""
    said = {one.key: " ".join(one.said) for one in load_findings()}
    assert f"in {OTHERS_LOW:.0f} to {OTHERS_HIGH:.0f} % of them" in said["Zoger2025"]
    assert f"Of {FOLLOWED} runners who were followed, {HURT} got injured" in said["Malisoux2024"]


def test_who_got_hurt_stands_by_lot() -> None:
    """Each runner has a place, and those who got hurt lie neither at one side nor in one row."""
    hurt = by_lot()
    assert len(set(hurt)) == HURT and max(hurt) < FOLLOWED and FOLLOWED % COLUMNS == 0
    middle = sum(place % COLUMNS for place in hurt) / HURT
    assert abs(middle - (COLUMNS - 1) / 2) < 3


def test_sentences_are_said_as_people_say_them(explorer: Explorer) -> None:
    """Each change is named, and the leg that is ahead."""
    plain = lambda text: text.replace("\N{NO-BREAK SPACE}", " ")  # noqa: E731
    assert plain(explorer.reset().text) == "Steps 20 % apart, left leg 6.4 % ahead. It could be 4 to 9 %."
    assert "right leg" in explorer.set(uneven=-10).text
    assert explorer.set(uneven=0).text.startswith("Even steps, legs alike.")
    assert "week 0" in explorer.set(week=0).text
    explorer.reset().set(change="each")
    assert (
        plain(explorer.results["change_said"])
        == "Each leg lifts: left +17.1 %, right +15.7 %. The needle is back at 1.2."
    )
    assert explorer.set(change="one").results["change_said"].startswith("Only the right leg lifts")
    assert explorer.set(week=20).results["change_said"].startswith("Week 20")
