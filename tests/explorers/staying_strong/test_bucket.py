"""The bucket shows what the model says: water as high as what is left, a plug as far as losses are closed, a tap as strong as the pull."""

from __future__ import annotations

from itertools import product

import pytest

from legstrength.explorers import load
from legstrength.explorers.common.difference import WHOLE, apart
from legstrength.explorers.staying_strong.layout import FOOT, HOLE, HOLE_HIGH, RIM, wall
from legstrength.explorers.staying_strong.programme import MINUTES, SETS, amount
from legstrength.explorers.staying_strong.words import counted, going, keeps
from legstrength.live import Explorer
from legstrength.live.explorer.many import Asked, answers

SETTINGS = [
    {"training": training, "share": share, "off": off, "measure": measure, "fade": fade}
    for training, share, off, measure, fade in product(
        ("jog", "lift"), (0, 1, 11, 33, 99, 100), (0, 1, 32), ("torque", "lift", "size"), (0.8, 14.3)
    )
]
SAID = ("ladder_said", "leaks_said", "both_said")


@pytest.fixture(scope="module")
def explorer() -> Explorer:
    return load("staying-strong")


@pytest.fixture(scope="module")
def told(explorer: Explorer) -> list[tuple[dict, dict, str]]:
    """The settings, the results and the sentence of all SETTINGS."""
    asked = [Asked({**explorer.defaults, **one}) for one in SETTINGS]
    found = answers([(explorer, asked)])[0]
    return [(settings, answer.results, answer.text) for settings, answer in zip(SETTINGS, found, strict=True)]


def test_water_stands_as_high_as_what_is_left(told: list[tuple[dict, dict, str]]) -> None:
    """In every bucket, from wall to wall and not below the ground."""
    for _, one, _ in told:
        for name in ("now", "leak_size", "leak_torque", "leak_lift", "pair_jog", "pair_lift"):
            left, level = one[f"{name}_left"], one[f"{name}_level"]
            assert level == [min(RIM, left)] * len(level)
            across, ground = one[f"{name}_across"], one[f"{name}_ground"]
            assert across == sorted(across) and max(ground[1:-1]) == 0.0
            assert across[-1] - across[0] == pytest.approx(wall(1, level[0]) - wall(0, level[0]))
    assert wall(0, 0.0) == FOOT[0] and wall(1, 0.0) == FOOT[1]


def test_the_plug_covers_what_the_dose_closes(told: list[tuple[dict, dict, str]]) -> None:
    """Wide open without training; what is open is as much of the hole as the model's losses are of their fastest."""
    for settings, one, _ in told:
        low, high = one["now_plug"]
        assert (low - HOLE) / HOLE_HIGH == pytest.approx(one["now_opening"]) and high - low == pytest.approx(HOLE_HIGH)
        assert (one["now_opening"] == 1.0) == (settings["share"] == 0) == (one["now_dose"] == 0.0)
        stream = one["now_stream_across"][1] - one["now_stream_across"][0]
        assert (stream == 0.0) == (settings["share"] == 0)


def test_more_training_opens_the_tap_and_pushes_the_plug(explorer: Explorer) -> None:
    """And a hard set pushes it farther than as large a part of a jog."""
    runs = [explorer.reset().set(share=share).results for share in (0, 11, 33, 50, 100)]
    assert [one["now_opening"] for one in runs] == sorted((one["now_opening"] for one in runs), reverse=True)
    assert [one["now_dose"] for one in runs] == sorted(one["now_dose"] for one in runs)
    third = explorer.reset().set(share=33).results
    assert third["pair_lift_opening"] < 0.5 * third["pair_jog_opening"]


def test_the_plug_slides_on_while_legs_weaken(explorer: Explorer) -> None:
    """Weaker legs find the same jog harder: more of its steps count, so the hole closes a little more."""
    early, late = (explorer.reset().set(share=33, off=weeks).results["now_opening"] for weeks in (0, 26))
    assert late < early < 1.0
    early, late = (explorer.set(training="lift", off=weeks).results["now_opening"] for weeks in (0, 26))
    assert late == early


def test_stairs_end_where_all_of_the_training_leads(explorer: Explorer) -> None:
    """Each begins where the one before ended, and as many are climbed as the slider has passed."""
    one = explorer.reset().set(share=33).results
    levels = one["levels"]
    assert levels[0] == pytest.approx(one["left_stopped"]) and len(levels) == 10
    assert one["stairs_low"][2:] == one["stairs_high"][:-2]
    assert one["saved"] == [apart(high, low, WHOLE) for low, high in zip(levels, levels[1:], strict=False)]
    assert [len(explorer.set(share=share).results["done_high"]) // 2 for share in (0, 10, 11, 22, 33, 99, 100)] == [
        0,
        0,
        1,
        2,
        3,
        8,
        9,
    ]
    assert one["stair_said_2"] == "+9" and explorer.set(share=11).results["stair_said_2"] == ""


def test_the_pair_is_each_of_them_alone(explorer: Explorer) -> None:
    """The bucket of the weights beside the jog's is that of the weights by themselves."""
    both = explorer.reset().set(share=33).results
    alone = explorer.set(training="lift").results
    assert both["pair_jog_left"] == both["left"] and both["pair_lift_left"] == alone["left"]
    assert both["pair_lift_plug"][0] == alone["now_plug"][0]


def test_every_sentence_keeps_to_two_lines_on_a_phone(told: list[tuple[dict, dict, str]]) -> None:
    """None pushes the picture: at most 90 characters, whatever is set."""
    for settings, one, text in told:
        for said in (text, *(one[name] for name in SAID)):
            assert 20 <= len(said) <= 90, (settings, said)


def test_sentences_are_said_as_people_say_them(explorer: Explorer) -> None:
    """One minute is no "1 minutes", and a whole number has no point."""
    assert [counted(number, "set", "sets") for number in (1.0, 1.98, 0.5, 6.0)] == [
        "1 set",
        "2 sets",
        "0.5 sets",
        "6 sets",
    ]
    assert (going("jog", 0.0), going("jog", 0.33), going("lift", 0.33)) == ("nothing", "30 minutes", "2 hard sets")
    assert (keeps("1 minute"), keeps("30 minutes")) == ("keeps", "keep")
    assert (amount("jog", 1.0), amount("lift", 1.0)) == (MINUTES, SETS)
    explorer.reset()
    assert explorer.text.startswith("After 26 weeks off, 30 % of the gain is left. It could be ")
    assert explorer.set(share=33).text.startswith("30 minutes a week keep 77 % of the gain for 26 weeks.")
    assert explorer.set(share=11).results["ladder_said"] == "10 minutes a week keep 55 %: 25 points more than nothing."
    assert explorer.set(off=0).text == "Not a week has passed: all that was built is there."
