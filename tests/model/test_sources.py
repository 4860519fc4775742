"""Every source that an assumption names is in the course's list of sources."""

from legstrength.evidence.bibliography import entries
from legstrength.model import DEFAULT


def test_each_assumption_names_a_source_that_exists() -> None:
    """A reader who doubts a number can look its source up."""
    sources = {key: DEFAULT.details(key).source for key in DEFAULT if DEFAULT.details(key).source}
    assert {key: source for key, source in sources.items() if source not in entries()} == {}


def test_a_measured_number_has_a_source() -> None:
    """What was measured was measured by somebody."""
    assert [
        key for key in DEFAULT if DEFAULT.details(key).status == "measured" and not DEFAULT.details(key).source
    ] == []
