"""The simulated people differ as the people of published trials did, not only on average."""

import pytest

from legstrength.evidence.crowds import ARM_SIZE, SIZE, STRENGTH, crowd_of, simulated
from legstrength.model import DEFAULT

MANY = 3000


@pytest.mark.parametrize("published", (STRENGTH, SIZE, ARM_SIZE), ids=lambda one: one.what)
def test_the_spread_of_gains_is_the_published_one(published) -> None:
    """Protects what the crowd teaches: how far people lie from the average, as a share of it."""
    assert simulated(published, people=MANY).spread == pytest.approx(published.found.spread, rel=0.15)


@pytest.mark.parametrize("published", (STRENGTH, SIZE), ids=lambda one: one.what)
def test_as_many_people_gain_much_or_nothing_as_in_the_trial(published) -> None:
    """Protects the shares of high and low responders: some get much, some no more than without training."""
    crowd = simulated(published, people=MANY)
    assert crowd.high == pytest.approx(published.found.high, abs=0.04)
    assert crowd.low == pytest.approx(published.found.low, abs=0.05)


@pytest.mark.parametrize("published", (STRENGTH, SIZE), ids=lambda one: one.what)
def test_the_ends_of_the_range_are_about_the_published_ones(published) -> None:
    """Protects the crowd's edges: the best and the worst of as many people, averaged over some crowds."""
    crowds = [simulated(published, seed) for seed in range(1, 9)]
    assert sum(one.lowest for one in crowds) / 8 == pytest.approx(published.found.lowest, abs=0.6)
    assert sum(one.highest for one in crowds) / 8 == pytest.approx(published.found.highest, abs=1.0)


def test_people_who_respond_alike_fail_the_comparison() -> None:
    """Protects these tests: a crowd without individual response is told apart from the published one."""
    alike = DEFAULT.replace(drive_response_log_spread=0.2, size_response_log_spread=0.35, strength_test_noise=3.0)
    assert abs(simulated(STRENGTH, people=MANY, a=alike).spread / STRENGTH.found.spread - 1) > 0.3


def test_a_low_responder_is_counted_against_those_who_did_not_train() -> None:
    """Protects the meaning of “low”: at most the upper end of the 95 % interval of the others' mean."""
    crowd = crowd_of([0.9, 1.1, 5.0, 9.0], error=6.0, controls=144)
    assert crowd.low == 0.25
    assert crowd_of([1.0, 2.0], error=0.0, controls=0).low is None
