"""*How sure?* is one rule: trials on file, results met on both sides together, and a look at each side alone."""

from __future__ import annotations

import pytest

from legstrength.evidence.sure import Met, dots


@pytest.mark.parametrize(
    ("trials", "sides", "expected"),
    [
        (0, {}, 1),
        (1, {"fit": Met(1, 1)}, 2),
        (2, {"fit": Met(2, 2), "test": Met(1, 1)}, 2),
        (3, {"fit": Met(3, 3)}, 3),
        (3, {"fit": Met(2, 3), "test": Met(2, 2)}, 3),
        (8, {"fit": Met(2, 5), "test": Met(2, 3)}, 2),
        (8, {"fit": Met(3, 6), "test": Met(2, 2)}, 2),
        (8, {"fit": Met(6, 6), "test": Met(1, 2)}, 2),
        (8, {"fit": Met(0, 6), "test": Met(0, 2)}, 2),
    ],
    ids=[
        "no trial is a guess",
        "one trial",
        "two trials are too few",
        "three that are met",
        "more than half on both sides",
        "half of all is not most",
        "half of the fitted ones takes a dot",
        "half of the others takes a dot",
        "trials that the model misses are still trials",
    ],
)
def test_the_dots(trials: int, sides: dict[str, Met], expected: int) -> None:
    """One to three dots from the counts alone."""
    assert dots(trials, sides) == expected
