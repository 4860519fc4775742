"""Stops the build where a chapter's file asks something of a figure that the figure does not have, where the evidence breaks its form, or
where a page's heading takes a figure's id.

The form and the rules of a chapter's file are checked as it is read. Links, challenges and curves need the figures, which compute for it. The
figures read the trials unchecked, so they are checked here.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import StudyError
from legstrength.site.course import pages
from legstrength.site.places import Place
from legstrength.teaching import load_chapter
from legstrength.teaching.challenges import check_figures
from legstrength.teaching.figures import controls

logger = logging.getLogger(__name__)


def check_chapters(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn, in the words of `check_figures`, of every problem in the files of the chapters that have a page; warnings end the build."""
    for slug in sorted({slug for slug, kind in pages(env) if kind == "chapter"}):
        for problem in check_figures(load_chapter(slug), controls()):
            logger.warning(problem)


def check_studies(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of everything in the file of trials that breaks its form, with line and remedy."""
    try:
        load_studies(checked=True)
    except StudyError as error:
        for problem in str(error).splitlines():
            logger.warning(problem)


def warn_of_twin(app: Sphinx, doctree: nodes.document) -> None:
    """Warn of a heading named like an explorer of its page's chapter: it would take its id, and links into the figure would miss it."""
    slugs = {place["slug"] for place in doctree.findall(Place) if place["slug"]}
    explorers = {name for slug in slugs for name in load_chapter(slug).explorers}
    for section in doctree.findall(nodes.section):
        for name in explorers.intersection(section["ids"]):
            logger.warning(
                "The heading has the id `%s`, which belongs to the explorer. Word the heading differently.",
                name,
                location=app.env.docname,
            )


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("env-check-consistency", check_chapters)
    app.connect("env-check-consistency", check_studies)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
