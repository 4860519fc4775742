"""The model gives for every published protocol what its equations were calibrated to give.

The literals were worked out once, by an independent implementation of the same equations.
"""

import pytest

from legstrength.evidence.calibration import ROWS, Row, population, predictions
from legstrength.model import DEFAULT

RELATIVE = 1e-9

EXPECTED = {
    "F1": 21.31315082118448,
    "F2": 6.072173418107907,
    "F3": 16.10369819843158,
    "F4": 39.438023993952775,
    "F5": 1.002391949867354,
    "F6": 0.8019809886812945,
    "F7": 39.905943326507696,
    "F8": 25.636920081066727,
    "F9": 9.653352531240467,
    "F10": 1.921533981795398,
    "F11": 41.74381751653946,
    "F12": 118.38872152067677,
    "F13": 6.1790848994839,
    "F14": 10.937083660910085,
    "F15": 18.729783452624083,
    "H1": 0.6828621370658761,
    "H1s": 0.6774623909596045,
    "H2": 14.757906290710787,
    "H3": 37.81579038470486,
    "H4": 30.733829079981923,
    "H5": 7.7928590482626126,
    "H5s": 1.0149348953685688,
    "H6": 12.127796805507774,
    "H7": 31.543487343667586,
    "H8": 6.397521658871752,
    "H9": 4.726698811813601,
    "H10": 42.638411202695735,
    "H11": 60.57729959978872,
    "H12": 63.54365623802288,
    "H13": 55.82472225502679,
    "H14": 8.032364504707168,
    "H15": 3.536564482107196,
    "H16": 1.2930802494309113,
    "H17": 0.08066109679747413,
    "H18": 32.544583042517374,
    "H19": 71.10609480812643,
    "H20": 94.8081264108352,
    "H21": 0.0025611031514263367,
}


@pytest.fixture(scope="module")
def predicted():
    return predictions()


def test_every_row_has_its_expected_value():
    """Protects the comparison below from a row that is forgotten."""
    assert [row.key for row in ROWS] == list(EXPECTED)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_the_model_reproduces_the_calibration(row, predicted):
    """Protects the science: a change in the equations or in the numbers shows here first."""
    assert predicted[row.key] == pytest.approx(EXPECTED[row.key], rel=RELATIVE)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_a_row_has_a_number_that_was_seen_or_says_why_not(row):
    """Protects readers from numbers that nobody could find in the source."""
    assert row.source and row.half_width > 0
    assert row.observed is not None or row.reason


def test_numbers_that_could_not_be_confirmed_are_absent():
    """Protects the decision to leave out what was quoted from memory or was only said in words."""
    absent = {row.key for row in ROWS if row.observed is None}
    assert {"F7", "F8", "F14", "H9", "H13", "H14", "H15", "H16", "H17"} <= absent
    assert {"F5", "F6", "F12", "F13", "H5s", "H8", "H11", "H12", "H21"} <= absent
    assert len(ROWS) - len(absent) == 20


def test_the_misses_are_known_and_stay_published(predicted):
    """Protects honesty: these rows are where the model is wrong, and a change of that list must be noticed."""
    misses = {row.key for row in ROWS if row.hit(predicted[row.key]) is False}
    assert misses == {"F3", "F10", "F15", "H7", "H10"}


def test_a_hit_needs_a_number():
    """Protects the score from counting rows that have nothing to hit."""
    row = Row("X", "", "%", None, 5, "Ortiz2018", "Words only.", lambda assumptions: 0.0)
    assert row.hit(0.0) is None
    seen = Row("X", "", "%", 10.0, 5, "Ortiz2018", "", lambda assumptions: 0.0)
    assert seen.hit(14.9) is True and seen.hit(15.1) is False


def test_other_assumptions_change_the_predictions(predicted):
    """Protects the table from ignoring the assumptions that it was asked about."""
    doubted = predictions(DEFAULT.replace(effort_threshold=0.5))
    assert doubted["F5"] > predicted["F5"]
    assert doubted["F1"] == pytest.approx(predicted["F1"])


def test_the_mixed_crowd_has_the_calibrated_means_and_spreads():
    """Protects the differences between people, which were set to those of Ahtiainen2016."""
    crowd = population(n=400, seed=1)
    found = (crowd.strength, crowd.strength_spread, crowd.size, crowd.size_spread)
    expected = (21.803132238986446, 10.416606951691277, 5.67685035114418, 6.458065510664829)
    assert found == pytest.approx(expected, rel=RELATIVE)
    assert crowd.strength == pytest.approx(21.1, abs=1.0) and crowd.strength_spread == pytest.approx(11.5, abs=1.5)
