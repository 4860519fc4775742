"""The assumptions are complete, honest about where they come from, and cannot be set to nonsense."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legstrength.model import DEFAULT, curve_misses

keys = st.sampled_from(tuple(DEFAULT))


def test_every_assumption_lies_within_its_range_and_says_what_it_means():
    """Protects readers from a number without a range, a unit or a plain sentence."""
    for key in DEFAULT:
        one = DEFAULT.details(key)
        assert one.low <= one.value <= one.high and one.low < one.high, key
        assert one.unit and one.meaning.endswith("."), key
        assert one.status in ("measured", "fitted", "assumed"), key


def test_a_measured_number_names_its_source():
    """Protects the promise that every literature number can be looked up."""
    measured = [DEFAULT.details(key) for key in DEFAULT if DEFAULT.details(key).status == "measured"]
    assert len(measured) > 10
    assert all(one.source for one in measured)


def test_flat_is_plain_json_and_a_copy():
    """Protects the page's data: it must travel as JSON, and changing it must not change the model."""
    flat = DEFAULT.flat()
    assert json.loads(json.dumps(flat)) == dict(DEFAULT)
    flat["effort_threshold"] = 0.0
    assert DEFAULT["effort_threshold"] > 0.5


@given(keys, st.floats(0, 1))
def test_replace_takes_every_value_in_range(key, share):
    """Protects the sliders for assumptions: any value in range is taken, and nothing else changes."""
    one = DEFAULT.details(key)
    value = min(one.high, one.low + share * (one.high - one.low))
    changed = DEFAULT.replace(**{key: value})
    assert changed[key] == value
    assert {other for other in DEFAULT if changed[other] != DEFAULT[other]} <= {key}


@given(keys, st.floats(min_value=1e-3, allow_infinity=False), st.booleans())
def test_replace_refuses_values_out_of_range(key, beyond, above):
    """Protects the model from numbers that nobody believes; the message says what is allowed."""
    one = DEFAULT.details(key)
    value = one.high + beyond if above else one.low - beyond
    with pytest.raises(ValueError) as refused:
        DEFAULT.replace(**{key: value})
    for part in (key, f"{value:g}", f"{one.low:g}", f"{one.high:g}", one.unit):
        assert part in str(refused.value)


@pytest.mark.parametrize("value", [math.nan, math.inf, "0.5", None, True])
def test_replace_refuses_what_is_not_a_finite_number(value):
    """Protects every later curve from turning into NaN."""
    with pytest.raises(ValueError, match="effort_threshold"):
        DEFAULT.replace(effort_threshold=value)


def test_an_unknown_assumption_is_named_with_those_that_exist():
    """Protects against a misspelt key that would silently change nothing."""
    with pytest.raises(ValueError, match="'effort_treshold' is not an assumption.*effort_threshold"):
        DEFAULT.replace(effort_treshold=0.5)


def test_the_energy_curve_stays_within_one_spread_of_every_measured_point():
    """Protects the unseen factors of the curve: they must agree with the points seen in Minetti2002."""
    misses = curve_misses()
    assert [miss.slope for miss in misses] == [-0.45, -0.20, 0.0, 0.45]
    assert all(abs(miss.spreads) < 1 for miss in misses)
    assert misses[2].curve == pytest.approx(3.6)
