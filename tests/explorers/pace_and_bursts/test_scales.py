"""The scales say what the model says: which side is heavier, how many coins lie where, and whose face stands apart."""

from __future__ import annotations

from itertools import product

import pytest

from legstrength.explorers import load
from legstrength.explorers.pace_and_bursts.scales import MOST_DEGREES, columns_of, scales, tilt
from legstrength.explorers.pace_and_bursts.steps import LANES, STEPS
from legstrength.explorers.pace_and_bursts.told import range_in_words
from legstrength.live import Explorer
from legstrength.live.explorer.many import Asked, answers

SETTINGS = [
    {"minutes": minutes, "fast": fast, "kind": kind, "muscle": muscle, "strength": strength, "threshold": threshold}
    for minutes, fast, kind, muscle, strength, threshold in product(
        (30, 300), (0, 1, 30), ("intervals", "sprints"), ("quadriceps", "stabilisers"), (50, 140), (78, 109)
    )
]


@pytest.fixture(scope="module")
def explorer() -> Explorer:
    return load("pace-and-bursts")


@pytest.fixture(scope="module")
def found(explorer: Explorer) -> list:
    """What all SETTINGS give, in numbers and in words."""
    return answers([(explorer, [Asked(explorer.defaults | one) for one in SETTINGS])])[0]


def test_the_heavier_side_goes_down(found: list) -> None:
    """The beam tips to the side that brings more in a year, and never further than its end."""
    for one in found:
        easy, added, degrees = (one.results[name] for name in ("easy_year", "added", "tilt"))
        assert abs(degrees) <= MOST_DEGREES
        assert (max(added, 0.0) - max(easy, 0.0)) * degrees >= 0.0
        left, right = one.results["beam"]
        assert (left - right) * degrees >= 0.0


def test_crumbs_do_not_swing_the_beam() -> None:
    """Where both sides bring next to nothing, the scales stand nearly level."""
    assert tilt(0.0, 0.0) == 0.0
    assert tilt(0.02, 0.0) > -1.0
    assert tilt(2.7, 4.9) > 5.0 and tilt(11.2, 2.6) < -10.0


@pytest.mark.parametrize(("minutes", "fast"), [(30, 0), (90, 6), (150, 1), (160, 30), (300, 30)])
def test_each_minute_is_a_coin(minutes: int, fast: int) -> None:
    """No coin is lost: what is drawn in the columns is what the week has, and the spent ones are gone from the left."""
    drawn = scales(minutes, fast, 2.0, 3.0, -5.0, 5.0)

    def coins(name: str, thick: float) -> float:
        high = zip(drawn[f"{name}_top"][1::4], drawn[f"{name}_base"][1::4], strict=True)
        return sum(top - base for top, base in high) / thick

    thick = min(1.0, 18.0 / max(15, -(-minutes // columns_of(minutes))))
    assert coins("all", thick) == pytest.approx(minutes)
    assert coins("kept", thick) == pytest.approx(minutes - fast)
    assert coins("spent", thick) == pytest.approx(fast)


def test_the_share_of_dots_above_the_line_is_the_models(found: list) -> None:
    """A picture with more or fewer hard steps than the model counts would teach another rule."""
    for one in found:
        for kind in LANES:
            hard, soft = one.results[f"{kind}_hard"], one.results[f"{kind}_soft"]
            assert len(hard) + len(soft) == STEPS
            assert abs(len(hard) / STEPS - one.results[f"{kind}_share"]) <= 0.5 / STEPS + 1e-9


def test_every_sentence_keeps_to_two_lines_on_a_phone(found: list) -> None:
    """At most 90 characters, whatever is set."""
    for one in found:
        for text in (one.text, one.results["plans_said"], one.results["steps_said"]):
            assert len(text) <= 90, text


def test_words_follow_the_scales(explorer: Explorer) -> None:
    """More, less or next to nothing: the sentence says which side is heavier."""
    assert "more than all 90" in explorer.reset().text
    assert "less than all 90" in explorer.reset().set(strength=75).text
    assert "next to nothing" in explorer.reset().set(kind="intervals").text
    assert "Ivo's plan stands apart" in explorer.reset().results["plans_said"]
    assert "only Ada" in explorer.reset().set(fast=0).results["plans_said"]


def test_a_range_keeps_its_two_ends_apart() -> None:
    """“0 to 0” would say that nothing is open."""
    assert range_in_words(2.2, 8.6) == "2 to 9"
    assert range_in_words(0.1, 0.4) == "0.1 to 0.4"
