"""The windows and the measured efforts of a stride are what their sources are said to have found."""

import pytest

from legstrength.evidence.bibliography import entries
from legstrength.evidence.findings import load_findings
from legstrength.evidence.stride import KINDS, measured_efforts, windows
from legstrength.model.muscles import MUSCLES


def said(key: str) -> str:
    """What the findings hold of a source."""
    return " ".join(next(one.said for one in load_findings() if one.key == key))


def test_windows_are_of_known_muscles_and_sources() -> None:
    """Each muscle group has a window, from a source in the list, and each core lies within what is active."""
    assert {window.muscle for window in windows()} == set(MUSCLES)
    for window in windows():
        assert window.kind in KINDS and window.key in entries()
        assert -50 < window.start < window.end <= 100
        if window.kind == "core":
            around = [one for one in windows() if one.part == window.part and one.kind == "active"]
            assert any(one.start <= window.start and window.end <= one.end for one in around)


def test_a_window_that_begins_before_the_touchdown_goes_on_after_it() -> None:
    """A piece at the end of the stride and one at its start, together as long as the window."""
    for window in windows():
        pieces = window.pieces()
        assert sum(end - start for start, end in pieces) == pytest.approx(window.end - window.start)
        assert all(0 <= start < end <= 100 for start, end in pieces)


def test_measured_efforts_are_the_ones_that_were_read() -> None:
    """Each mean and spread stands in the findings of its source, at its speed."""
    for one in measured_efforts():
        assert f"at {one.metres_per_second:g} m/s" in said(one.key)
        assert f"{one.percent:g} ± {one.spread:g} % at the {one.joint}" in said(one.key)
