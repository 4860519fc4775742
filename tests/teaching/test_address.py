"""The course's own address: told in one of two places, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from legstrength.teaching.address import AddressError, course_url


@pytest.fixture(autouse=True)
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COURSE_URL", raising=False)


def test_the_environment_goes_before_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever publishes a copy can name its address without changing a file."""
    config = tmp_path / "_config.yml"
    config.write_text("html:\n  baseurl: https://school.example/legs/\n", encoding="utf-8")
    assert course_url(config) == "https://school.example/legs"
    monkeypatch.setenv("COURSE_URL", "http://localhost:8000/")
    assert course_url(config) == "http://localhost:8000"


def test_no_address_is_none(tmp_path: Path) -> None:
    """A course on a USB stick has no address, and nothing may invent one."""
    config = tmp_path / "_config.yml"
    config.write_text('html:\n  baseurl: ""\n', encoding="utf-8")
    assert course_url(config) is None


@pytest.mark.parametrize(
    "told", ["school.example", "ftp://school.example", "https://", "https://a.example/?x=1", "http://[broken"]
)
def test_what_is_no_address_is_refused_in_words(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong address is found at the build, with the place where it stands, and not by a class."""
    monkeypatch.setenv("COURSE_URL", told)
    with pytest.raises(AddressError, match="COURSE_URL is .*Write it like"):
        course_url()
