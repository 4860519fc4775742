"""The Sphinx extension that turns the notebooks and pages into the course: its shell, its lessons and its live figures."""

from __future__ import annotations

from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Register every part with Sphinx; `_config.yml` names this extension alone."""
    from legstrength.site import runtime
    from legstrength.site.card import chapters, evidence, model_card
    from legstrength.site.device import offline, progress, report
    from legstrength.site.lesson import checks, numbers, parts
    from legstrength.site.shell import inks, metadata, theme
    from legstrength.site.teach import assign, tables

    everything = (
        theme,
        inks,
        evidence,
        model_card,
        parts,
        checks,
        chapters,
        report,
        progress,
        offline,
        numbers,
        runtime,
        assign,
        tables,
        metadata,
    )
    for part in everything:
        part.setup(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
