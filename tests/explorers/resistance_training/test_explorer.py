"""What the chapter on weights lets a reader find out is in its figure."""

import pytest

from legstrength.explorers import load


def results(**settings: object) -> dict:
    """The figure's results at these settings."""
    return load("resistance-training").set(**settings).results


def test_running_costs_nothing_until_the_load_outruns_the_body() -> None:
    """At usual minutes both lines with and without full recovery are one; far beyond, they part and come together again."""
    usual, much = results(minutes=240, sets=12), results(minutes=600, sets=12)
    assert usual["overloaded"] == 0 and usual["both"] == usual["rested"] and not usual["costs"]
    assert much["overloaded"] > 0 and much["costs"]
    assert 0.0 < much["cost_end"] < 0.5 * much["most_cost"]
    assert results(minutes=240, sets=12, tolerance=3.0)["overloaded"] > 0


@pytest.mark.parametrize("strength", [60, 75, 100])
def test_the_parts_of_jogging_and_weights_do_not_add_up(strength: int) -> None:
    """Both fill the same room: together they bring less than the sum, and no less than weights alone while nothing is lost."""
    run = results(strength=strength, minutes=240)
    assert run["alone_end"] - 1e-9 <= run["both_end"] < run["jog_end"] + run["alone_end"]


def test_what_is_measured_decides_how_much_is_gained() -> None:
    """The practised lift gains most, strength on a machine less, size least."""
    lift, torque, size = (results(measure=measure)["both_end"] for measure in ("lift", "torque", "size"))
    assert lift > 1.5 * torque > 1.5 * size > 0.0


def test_the_sentence_follows_the_plan() -> None:
    """Without weights, without jogging, within and beyond what the body bears, it says so."""
    figure = load("resistance-training")
    assert figure.set(sets=0).text.startswith("Jogging alone")
    assert figure.reset().set(minutes=0).text.startswith("Weights alone")
    assert "nothing is lost" in figure.reset().text
    assert "For a while it cost 1.8 points" in figure.set(minutes=600, sets=12).text
    assert "not the sum" in figure.reset().set(strength=75).text
    assert "the jog adds 1.0" in figure.set(strength=60).text
