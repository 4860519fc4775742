"""The crowd is chance that everybody shares: seeded, small and like the people who were measured."""

import json
import statistics

from legstrength.model import DEFAULT, differences
from legstrength.model.core import crowd_around


def test_the_same_seed_gives_the_same_people_and_another_seed_others():
    """Protects the figures: readers and tests must see one crowd."""
    assert differences(50, 7) == differences(50, 7) != differences(50, 8)
    assert differences(50, 7)[:20] == differences(20, 7)


def test_the_crowd_has_the_assumed_spreads():
    """Protects the link between the table of chance and the assumptions that describe it."""
    offsets, drives, sizes = zip(*differences(5000), strict=True)
    assert abs(statistics.mean(offsets)) < 0.01
    assert abs(statistics.stdev(offsets) - DEFAULT["start_spread"]) < 0.01
    assert abs(statistics.median(drives) - 2.718281828 ** DEFAULT["drive_response_log_mean"]) < 0.03
    assert abs(statistics.median(sizes) - 2.718281828 ** DEFAULT["size_response_log_mean"]) < 0.03
    narrow = DEFAULT.replace(start_spread=0.10)
    assert statistics.stdev(row[0] for row in differences(1000, 1, narrow)) < 0.11


def test_a_thousand_people_are_small_in_a_page():
    """Protects the page's weight."""
    assert len(json.dumps(differences(1000), separators=(",", ":"))) < 25_000


def test_a_crowd_stands_around_its_mean_and_nobody_is_weaker_than_the_weakest():
    """Protects the crowd of a weak group from starting strengths that no one has."""
    people = crowd_around(0.5, [[-0.4, 1.1, 0.9], [0.2, 1.0, 1.0]], DEFAULT.flat())
    assert people == [[0.4, 1.1, 0.9], [0.7, 1.0, 1.0]]
