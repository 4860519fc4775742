"""The page that a host shows for an address that leads nowhere."""

from __future__ import annotations

from urllib.parse import urlsplit

from sphinx.application import Sphinx

from legstrength.teaching.address import course_url

PAGE = "404"
"""Its name, as hosts know it."""


def own_page(app: Sphinx) -> list[tuple[str, dict[str, object], str]]:
    """The page, whose links start at the course's place on its host; at the host's root where nobody has said where that is."""
    return [(PAGE, {"course_path": f"{urlsplit(course_url() or '').path}/"}, "404.html")]


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("html-collect-pages", own_page)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
