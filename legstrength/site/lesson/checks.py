"""Stops the build where a chapter's file asks something of a figure that the figure does not have.

The schema and the rules of a file are checked as it is read. Links, challenges and curves need the figures, which compute for it.
"""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from legstrength.site.lesson.parts import pages
from legstrength.teaching import load_chapter
from legstrength.teaching.challenges import check_figures
from legstrength.teaching.figures import controls

logger = logging.getLogger(__name__)


def check_chapters(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn, in the words of `check_figures`, of every problem in the files of the chapters that have a page; warnings end the build."""
    for slug in sorted({slug for slug, kind in pages(env) if kind == "chapter"}):
        for problem in check_figures(load_chapter(slug), controls()):
            logger.warning(problem)


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("env-check-consistency", check_chapters)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
