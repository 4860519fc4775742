"""The Sphinx extension that turns the notebooks and pages into the course: its shell, its lessons and its live figures."""

from __future__ import annotations

from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Register every part with Sphinx; `_config.yml` names this extension alone."""
    from legstrength.site import citations, later, pages, runtime, scene
    from legstrength.site.card import evidence, model_card, onwards
    from legstrength.site.device import progress
    from legstrength.site.lesson import checks, numbers, sure
    from legstrength.site.shell import inks, metadata, no_page, theme
    from legstrength.site.story import page as story
    from legstrength.site.story import told, unfold

    reading = (theme, inks, evidence, model_card, pages, checks, progress, numbers, sure, scene, citations)
    everything = (*reading, runtime, story, told, unfold, later, metadata, no_page, onwards)
    for part in everything:
        part.setup(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
