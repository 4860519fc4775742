"""What the simpler ways predict is stored as they predict it, and so is the most that can be hoped for."""

import pytest

from legstrength.evidence.rivals import ceiling, rivals
from legstrength.fitting.rivals import found, most

REMEDY = "The trials or the model have changed since they were stored. Run: python -m legstrength.fitting rivals"


def test_the_stored_predictions_are_those_of_the_simpler_ways() -> None:
    """Row by row, for both sides."""
    now, stored = found(), rivals()
    assert set(now) == set(stored), REMEDY
    for key, one in now.items():
        assert (one.curve, one.mean) == pytest.approx((stored[key].curve, stored[key].mean), abs=0.02), REMEDY


def test_the_stored_ceiling_is_that_of_the_model() -> None:
    """Drawn again, it comes out the same."""
    now, stored = most(), ceiling()
    assert (now.hits, now.low, now.high) == pytest.approx((stored.hits, stored.low, stored.high), abs=1.01), REMEDY
    assert stored.low < stored.hits < stored.high
