"""Where the course is published, if anybody has said so. Sheets, packs and shared links name it; without it they stay relative."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from legstrength.files import FileError, read_yaml

CONFIG = Path(__file__).parents[2] / "_config.yml"


class AddressError(Exception):
    """What was given is no address of a website; the message says where it stands and how one looks."""


def course_url(config: Path = CONFIG) -> str | None:
    """The course's address without a slash at its end, from COURSE_URL or `html.baseurl` of `_config.yml`; None where neither is set.

    Raises AddressError for anything but an http or https address without a query, and for a file that cannot be read.
    """
    told: object = os.environ.get("COURSE_URL")
    place = "COURSE_URL"
    if not told:
        told, place = _configured(config), f"html.baseurl in {config.name}"
    return check_address(str(told), place) if told else None


def _configured(config: Path) -> object:
    """What stands at `html.baseurl`; None where nothing does."""
    if not config.is_file():
        return None
    try:
        settings, _ = read_yaml(config)
    except FileError as error:
        raise AddressError(str(error)) from error
    html = settings.get("html") if isinstance(settings, dict) else None
    return html.get("baseurl") if isinstance(html, dict) else None


def check_address(told: str, place: str) -> str:
    """The address `told` without a slash at its end; `place` says where it stands. Raises AddressError as above."""
    try:
        parts = urlsplit(told.strip())
        known = parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.query and not parts.fragment
    except ValueError:
        known = False
    if not known:
        raise AddressError(
            f"{place} is “{told}”, which is no address of a website. Write it like https://example.org/course, or leave it empty."
        )
    return told.strip().rstrip("/")
