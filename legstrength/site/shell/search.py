"""What the search reads: the sentences of every page, by section, in one script that a page opened from a disk can load, too.

Sphinx's own index has words without sentences and fetches pages for its excerpts, which a browser forbids from a disk; and it takes the
labels of buttons and controls for text. Here only paragraphs count, with headings and terms; what scripts and templates add does not.
"""

from __future__ import annotations

import json
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from legstrength.site.shell.contents import numbers

TEXTS = "search-texts.js"
"""Beside the other static files, until it is named by its content; a page says where, and the search asks for it when it opens."""

Section = dict[str, str]
"""A section with its `id` (empty at a page's top), its `title` and its `text`."""

NO_TEXT = (nodes.literal_block, nodes.comment, nodes.math_block, nodes.raw, nodes.table)
TEXT = (nodes.paragraph, nodes.term)
KEY = "legstrength_search"


def sections(doctree: nodes.document) -> list[Section]:
    """Every section of a page with the text that stands directly in it."""
    found: list[Section] = []
    for section in doctree.findall(nodes.section):
        title = next(iter(section.findall(nodes.title)), None)
        words: list[str] = []
        for child in section.children:
            if not isinstance(child, (nodes.section, nodes.title, *NO_TEXT)):
                words += _texts(child)
        place = section["ids"][0] if found and section["ids"] else ""
        found.append({"id": place, "title": title.astext() if title else "", "text": " ".join(words)})
    return found


def _texts(node: nodes.Node) -> list[str]:
    """The paragraphs in a part of a page, each ended like a sentence."""
    if isinstance(node, NO_TEXT):
        return []
    if isinstance(node, TEXT):
        text = " ".join("".join(_words(node)).split())
        return [text if text.endswith((".", "?", "!", ":")) else f"{text}."] if text else []
    return [text for child in node.children for text in _texts(child)]


def _words(node: nodes.Node) -> list[str]:
    if isinstance(node, nodes.Text):
        return [node.astext()]
    if isinstance(node, nodes.math):
        return ["…" if "\\" in node.astext() else node.astext()]
    if isinstance(node, (nodes.raw, nodes.footnote_reference, nodes.citation_reference)):
        return []
    return [word for child in node.children for word in _words(child)]


def read(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Keep a page's texts until all pages are written."""
    app.builder.__dict__.setdefault(KEY, {})[page] = sections(doctree)


def own_page(app: Sphinx) -> list[tuple[str, dict[str, object], str]]:
    """The page of the search."""
    return [("search", {}, "search.html")]


def replace_search(app: Sphinx) -> None:
    """Keep Sphinx from writing an index and a page of its own."""
    if isinstance(app.builder, StandaloneHTMLBuilder):
        app.builder.search = False


def write(app: Sphinx, error: Exception | None) -> None:
    """Write the texts of all pages, of those that were not written anew, too."""
    if error is not None or app.builder.format != "html":
        return
    chapters = numbers(app)
    for page in app.env.found_docs:
        if page not in app.builder.__dict__.setdefault(KEY, {}):
            app.env.get_and_resolve_doctree(page, app.builder)
    texts = [
        {
            "page": app.builder.get_target_uri(page),
            "title": app.env.titles[page].astext(),
            "chapter": page in chapters,
            "sections": found,
        }
        for page, found in sorted(app.builder.__dict__[KEY].items())
    ]
    script = f"globalThis.courseTexts = {json.dumps(texts, ensure_ascii=False, separators=(',', ':'))};\n"
    (Path(app.outdir) / "_static" / TEXTS).write_text(script, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("builder-inited", replace_search)
    app.connect("doctree-resolved", read, priority=900)
    app.connect("html-collect-pages", own_page)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
