"""*How sure?* in running text: {how-sure}`jogging knee` becomes dots that open the reason and the trials, with links to their sources."""

from __future__ import annotations

import functools
from typing import Any

from docutils import nodes
from docutils.parsers.rst.states import Inliner
from sphinx.application import Sphinx

from legstrength.html import Markup
from legstrength.site.lesson.words import WORDS
from legstrength.site.markup import templates
from legstrength.teaching.sure import how_sure


class SureMark(nodes.Inline, nodes.Element):
    """The place of the dots: `asked` is what they are about."""


class Block(nodes.General, nodes.TextElement):
    """A paragraph with a folded part in it, which HTML does not allow in `<p>`. It may hold all that a paragraph may, such as a link."""


def reference_address(app: Sphinx, page: str, key: str) -> str | None:
    """Return the address of a source in the course's list, as seen from a page; None where the book has no such list."""
    if "cite" not in app.env.domains:
        return None
    for citation in getattr(app.env.domains["cite"], "citations", ()):
        if citation.key == key:
            return f"{app.builder.get_relative_uri(page, citation.bibliography_key.docname)}#{citation.citation_id}"
    return None


def sure_html(asked: str, app: Sphinx, page: str) -> Markup:
    """Return the dots on a page."""
    reference = functools.partial(reference_address, app, page)
    context = {"words": WORDS, "sure_of": how_sure, "reference": reference}
    macros: Any = templates().get_template("lesson/macros.html").make_module(context)
    return Markup(macros.how_sure(asked))


def sure_role(
    name: str,
    raw: str,
    text: str,
    line: int,
    inliner: Inliner,
    options: dict[str, Any] | None = None,
    content: list[str] | None = None,
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """Docutils role `how-sure`: the place of the dots, or a warning with the line for what nobody knows."""
    try:
        how_sure(text)
    except ValueError as error:
        message = inliner.reporter.error(f"{{how-sure}}`{text}`: {error}", line=line)
        return [inliner.problematic(raw, raw, message)], [message]
    return [SureMark(raw, asked=text)], []


def fill_marks(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Put the dots into their places, once the addresses of all sources are known."""
    for mark in list(doctree.findall(SureMark)):
        paragraph = mark.parent
        mark.replace_self(nodes.raw("", sure_html(mark["asked"], app, page), format="html"))
        if isinstance(paragraph, nodes.paragraph):
            paragraph.replace_self(Block("", "", *paragraph.children, classes=paragraph["classes"]))


def visit_block(translator: Any, node: Block) -> None:
    """Open the paragraph."""
    translator.body.append(f'<div class="{" ".join(["paragraph", *node["classes"]])}">')


def depart_block(translator: Any, node: Block) -> None:
    """Close it."""
    translator.body.append("</div>\n")


def pass_by(translator: Any, node: nodes.Element) -> None:
    """Write nothing: other builders have no panel to open."""


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_node(SureMark, html=(pass_by, pass_by), text=(pass_by, pass_by))
    app.add_node(Block, html=(visit_block, depart_block), text=(pass_by, pass_by))
    app.add_role("how-sure", sure_role)
    app.connect("doctree-resolved", fill_marks)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
