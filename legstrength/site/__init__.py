"""The Sphinx extension that turns the notebooks and pages into the course: its shell, its lessons and its live figures."""

from __future__ import annotations

from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Register every part with Sphinx; `_config.yml` names this extension alone."""
    from legstrength.site import (
        assignments,
        cards,
        checks,
        evidence,
        inks,
        lesson,
        metadata,
        model_card,
        numbers,
        offline,
        progress,
        report,
        runtime,
        teaching_pages,
        theme,
    )

    parts = (
        theme,
        inks,
        evidence,
        model_card,
        lesson,
        checks,
        cards,
        report,
        progress,
        offline,
        numbers,
        runtime,
        assignments,
        teaching_pages,
        metadata,
    )
    for part in parts:
        part.setup(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
