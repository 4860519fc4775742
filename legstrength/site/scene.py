"""The directive `{scene}`: some of the cast run side by side above a chapter's question.

    ```{scene} ana ben
    :alt: Ana and Ben jog side by side along a path.
    ```

With `:land: gym` they stand beside a rack of weights, with `:land: doors` in three open doors. It stands still in print, without script, and for readers who have asked for less motion.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from legstrength.explorers.common.runner import motion
from legstrength.explorers.common.runner.paint import themed
from legstrength.explorers.common.runner.scene import LANDS, Land, Place, places
from legstrength.html import Markup
from legstrength.site import files
from legstrength.site.files import File
from legstrength.site.markup import render

PART = "scene"
"""What a scene is among the parts of a page."""

SHEET = "running.css"

PEOPLE = files.Files((File("people.css"),), (File("people.js"),))


def scene(people: list[Place], alt: str, land: Land = LANDS["path"]) -> Markup:
    """Return the scene as HTML."""
    return render(
        "scene.html",
        people=people,
        alt=alt,
        land=Markup(themed(land.ground)),
        thing=Markup(themed(land.thing)),
        things=land.things,
        runs=land.runs,
        drawn=_drawn,
    )


def _drawn(svg: str) -> Markup:
    return Markup(themed(svg))


class SceneDirective(SphinxDirective):
    """Draws the people named in its first line."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = False
    option_spec: ClassVar[dict[str, Any]] = {
        "alt": directives.unchanged_required,
        "land": directives.unchanged,
    }

    def run(self) -> list[nodes.Node]:
        """Return the scene, or stop the build and say what is wrong."""
        alt = self.options.get("alt", "").strip()
        if not alt:
            raise self.error("A scene needs :alt:, a sentence that says what it shows to those who cannot see it.")
        where = self.options.get("land", "path")
        if where not in LANDS:
            raise self.error(f"There is no land called {where}; there are {', '.join(LANDS)}.")
        land = LANDS[where]
        try:
            people = places(self.arguments[0].split(), land)
        except ValueError as problem:
            raise self.error(str(problem)) from problem
        return [nodes.raw("", str(scene(people, alt, land)), format="html", part=PART)]


def write_stylesheet(app: Sphinx) -> None:
    """Write how people run to where the pages look for it."""
    if app.builder.format == "html":
        target = Path(app.outdir) / "_static" / SHEET
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(motion.stylesheet(), encoding="utf-8")


def lift(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Put a scene that opens a chapter above its title: the people come first."""
    chapter = next(iter(doctree.findall(nodes.section)), None)
    if chapter is None:
        return
    before = [child for child in chapter.children[:3] if isinstance(child, nodes.raw) and child.get("part") == PART]
    for one in before:
        chapter.remove(one)
        chapter.insert(0, one)


def add_to_page(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Name script and styles on a page with a scene."""
    if doctree is not None and any(node.get("part") == PART for node in doctree.findall(nodes.raw)):
        app.add_css_file(SHEET, priority=896)
        files.add(app, PEOPLE)


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_directive("scene", SceneDirective)
    app.connect("builder-inited", write_stylesheet)
    app.connect("doctree-resolved", lift)
    app.connect("html-page-context", add_to_page)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
