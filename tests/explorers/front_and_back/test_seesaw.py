"""The seesaw shows what the model says: which side moved, how many steps reach the line, what strides and curls bring."""

from __future__ import annotations

from itertools import product

import pytest

from legstrength.evidence.findings import load_findings
from legstrength.explorers import load
from legstrength.explorers.front_and_back.drawing import ALL_TRIALS, BY_LOT, COLUMNS, CURLS, NO_CURLS, pitch
from legstrength.explorers.front_and_back.layout import HALF, PER_CENT, across, up
from legstrength.explorers.front_and_back.picture import BESIDE, TOP
from legstrength.explorers.front_and_back.steps import STEPS
from legstrength.live import Explorer
from legstrength.model.core import minute_value, threshold

SETTINGS = [
    {"strength": strength, "minutes": minutes, "slope": slope, "strides": strides, "sets": sets, "week": week}
    for strength, minutes, slope, strides, sets, week in product(
        (60, 120), (0, 300), (-20, 0, 20), (0, 30), (0, 20), (0, 52)
    )
]


@pytest.fixture(scope="module")
def explorer() -> Explorer:
    return load("front-and-back")


@pytest.fixture(scope="module")
def runs(explorer: Explorer) -> list[tuple[dict, dict, str]]:
    """Settings, results and sentence of all SETTINGS."""
    return [(one, explorer.reset().set(**one).results, explorer.text) for one in SETTINGS]


def test_every_sentence_keeps_to_two_lines_on_a_phone(runs: list[tuple[dict, dict, str]]) -> None:
    """At most 90 characters, whatever is set."""
    for one, results, text in runs:
        said = [text, *(value for name, value in results.items() if name.endswith("_said"))]
        assert all(0 < len(words) <= 90 for words in said), (one, said)


def test_the_side_that_gained_more_sinks(runs: list[tuple[dict, dict, str]]) -> None:
    """The plank leans with the balance, is level in week 0, and leans more for more."""
    for one, results, _ in runs:
        left, right = results["plank_y"]
        if one["week"] == 0:
            assert left == pytest.approx(right)
        else:
            change = results["front_now"] - results["back_now"]
            assert (left - right) * change >= 0, one
    leans = sorted((results["front_now"] - results["back_now"], results["lean"]) for _, results, _ in runs)
    assert leans[0][1] < 0 < leans[-1][1]


def test_nothing_leaves_the_picture(runs: list[tuple[dict, dict, str]]) -> None:
    """Plank, bars, dots and names stay within the axes, whatever is set."""
    for one, results, _ in runs:
        for name, values in results.items():
            if isinstance(values, list) and name.startswith(("plank", "curls", "front_", "back_")):
                assert not name.endswith("_x") or all(abs(value) <= BESIDE for value in values), (one, name)
                assert not name.endswith("_y") or all(0 <= value <= TOP - 12 for value in values), (one, name)


def test_as_many_steps_reach_the_line_as_the_model_says(explorer: Explorer) -> None:
    """The share of dots above the line is the model's; without a jog there are none."""
    a = explorer.data["assumptions"]
    for strength, week in product((60, 75, 100, 120), (0, 52)):
        shown = explorer.reset().set(strength=strength, week=week).results
        for name, muscle in (("front", "quadriceps"), ("back", "hamstrings")):
            can = 1.0 + shown[f"{name}_now"] / 100
            share = minute_value(shown[f"{name}_effort"] / 100 / can, threshold(muscle, a), a["effort_width"])
            counted = len(shown[f"{name}_hard_x"])
            assert counted + len(shown[f"{name}_easy_x"]) == STEPS
            assert abs(counted / STEPS - share) <= 0.5 / STEPS + 1e-9, (strength, week, name)
    still = explorer.reset().set(minutes=0).results
    assert still["front_hard_x"] == still["front_easy_x"] == still["back_easy_x"] == []


def test_a_dot_stands_on_the_side_of_the_line_that_its_colour_says(runs: list[tuple[dict, dict, str]]) -> None:
    """What counts lies above the tilted line, all else below; sets lie between the line and the top."""
    for one, results, _ in runs:
        lean = results["lean"]
        for name in ("front", "back"):
            line = above(results[f"{name}_limit_x"][0], results[f"{name}_limit_y"][0], lean)
            for kind in ("hard", "fast", "easy"):
                for x, y in zip(results[f"{name}_{kind}_x"], results[f"{name}_{kind}_y"], strict=True):
                    assert (above(x, y, lean) > line) == (kind != "easy"), (one, name, kind)
        top = above(results["back_top_x"][0], results["back_top_y"][0], lean)
        assert len(results["curls_x"]) == one["sets"]
        assert all(line < above(x, y, lean) < top for x, y in zip(results["curls_x"], results["curls_y"], strict=True))


def above(x: float, y: float, lean: float) -> float:
    """How far over the plank a point of the picture lies: the way back from `across` and `up`."""
    ground = up(0.0, 0.0, lean)
    return x * across(0.0, 1.0, lean) + (y - ground) * across(1.0, 0.0, lean)


def test_a_bar_is_as_tall_as_what_its_muscle_can_give(explorer: Explorer) -> None:
    """In per cent of the start; the slab on top is the gain."""
    for settings in ({}, {"sets": 6}, {"strides": 12, "week": 20}):
        shown = explorer.reset().set(**settings).results
        for name in ("front", "back"):
            top, old, floor = (
                above(shown[f"{name}_{part}_x"][0], shown[f"{name}_{part}_y"][0], shown["lean"])
                for part in ("top", "old", "floor")
            )
            assert top - floor == pytest.approx(PER_CENT * (100 + shown[f"{name}_now"]))
            assert top - old == pytest.approx(PER_CENT * shown[f"{name}_now"])
    assert explorer.reset().results["plank_x"][1] < HALF


def test_the_runner_reaches_forward_only_where_there_are_strides(explorer: Explorer) -> None:
    """One of the two drawings is seen, and the back is fuller in a stride."""
    jog = explorer.reset().results
    stride = explorer.set(strides=12).results
    assert (jog["jogging"], jog["striding"], stride["jogging"], stride["striding"]) == (1.0, 0.0, 0.0, 1.0)
    assert stride["hamstrings_shade"] > jog["hamstrings_shade"]


def test_the_pitches_show_what_the_trials_counted() -> None:
    """The numbers of the picture of injuries stand in the findings, and a pitch has one large dot for each injury."""
    said = {finding.key: " ".join(finding.said) for finding in load_findings()}
    for players, hurt in (CURLS, NO_CURLS):
        assert str(players) in said["Petersen2011"] and f" {hurt} " in said["Petersen2011"]
        torn = pitch(players, hurt).split('stroke-width="6"')[0].rpartition("<path")[2]
        assert torn.count("M") == hurt
        rows = pitch(players, hurt).split("<path")[1]
        assert rows.count("M") == -(-players // COLUMNS)
    for key, (at, low, high) in (("vanDyk2019", ALL_TRIALS), ("Impellizzeri2021", BY_LOT)):
        assert all(f"{number:.2f}" in said[key] for number in (at, low, high)), key
