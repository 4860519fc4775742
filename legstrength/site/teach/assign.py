"""The page on which a teacher makes an assignment: a chapter, its settings, its parts and its tasks, given back as a link and a text.

    ```{assignment-maker}
    ```

Everything on it comes from the chapters' files, the explorers and the chapters' pages. It works from a disk and keeps nothing.
"""

from __future__ import annotations

from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from legstrength.site.lesson.forms import figure_link
from legstrength.site.lesson.parts import pages
from legstrength.site.shell.contents import chapters_in_order, sections_of
from legstrength.site.teach import assign_controls as assign_html
from legstrength.site.teach.assign_controls import word
from legstrength.site.teach.assign_words import STEPS, WORDS
from legstrength.site.teach.links import CLASSROOM
from legstrength.teaching import Chapter, load_chapter
from legstrength.teaching.address import course_url
from legstrength.teaching.chapters import CHAPTERS


class AssignStep(nodes.General, nodes.Element):
    """The place of one step; becomes HTML once all pages are known."""


class AssignmentMaker(SphinxDirective):
    """The steps, each a section of the page."""

    def run(self) -> list[nodes.Node]:
        """Leave the steps' places under their headings."""
        for path in CHAPTERS.glob("*.yml"):
            self.env.note_dependency(str(path))
        sections = []
        for name, title in STEPS.items():
            section = nodes.section(ids=[f"assign-{name}"], names=[])
            section += nodes.title("", title)
            section += AssignStep(step=name)
            sections.append(section)
        return sections


def _script_words() -> str:
    """The words that the script fills and puts into the page."""
    names = (
        "corrected",
        "preset-set",
        "back-done",
        "none",
        "link-settings",
        "qr-needs-web",
        "qr-too-long",
        "copied",
        "copy-failed",
        "text-head",
        "text-minutes",
        "text-link",
    )
    return "".join(f'<span hidden data-message="{name}">{word(name)}</span>' for name in names)


def _chapter_step(
    parts: list[tuple[str, list[Chapter]]], to: dict[str, str], sections: dict[str, list[tuple[str, str]]]
) -> str:
    options, templates = [], []
    for caption, chapters in parts:
        rows = "".join(
            f'<option value="{one.slug}" data-title="{escape(one.title)}" data-question="{escape(one.question)}" data-page="{to[one.slug]}">'
            f"{escape(one.title)}</option>"
            for one in chapters
        )
        options.append(f'<optgroup label="{escape(caption)}">{rows}</optgroup>')
        for one in chapters:
            filled = {
                "settings": assign_html.settings(one),
                "parts": assign_html.parts(one, sections[one.slug]),
                "tasks": assign_html.tasks(one),
            }
            templates += [
                f'<template data-chapter="{one.slug}" data-for="{name}">{html}</template>'
                for name, html in filled.items()
            ]
    return (
        f'<p class="writing needs-script"><label for="assign-chapter-choice">{word("chapter")}</label>'
        f'<select id="assign-chapter-choice" data-role="chapter" autocomplete="off">{"".join(options)}</select></p>'
        f'<p class="lesson-question" data-role="question"></p>'
        f"{_script_words()}{''.join(templates)}"
    )


def _presets(parts: list[tuple[str, list[Chapter]]], to: dict[str, str], root: str) -> str:
    """For readers without JavaScript: the links of the teacher notes, by chapter."""
    rows = []
    for chapter in (one for _, chapters in parts for one in chapters):
        links = [
            figure_link(chapter, one.show, one.show_in, one.title, root + to[chapter.slug])
            for one in chapter.notes.presets
        ]
        rows.append(
            f"<details><summary>{escape(chapter.title)}</summary><ul>{''.join(f'<li>{one}</li>' for one in links)}</ul></details>"
        )
    return f'<div class="no-script"><p>{word("no-script")}</p>{"".join(rows)}</div>'


def _result_step() -> str:
    """The link and everything that is made of it."""
    known = escape(course_url() or "")
    return f"""<div class="needs-script">
<p class="writing"><label for="assign-address">{word("address")}</label>
<input type="url" id="assign-address" data-role="address" data-known="{known}" aria-describedby="assign-address-hint" autocomplete="off">
<span class="lesson-hint" id="assign-address-hint">{word("address-hint")}</span></p>
<p class="lesson-status" data-role="address-wrong" hidden>{word("address-wrong")}</p>
<p class="lesson-status" data-role="only-here" hidden>{word("only-here")}</p>
<h3>{word("link")}</h3><p class="assign-link"><a data-role="link"></a></p><p class="lesson-hint" data-role="told"></p>
<div class="lesson-actions"><button type="button" class="lesson-button main" data-action="copy" data-copy="link">{word("copy-link")}</button>
<a class="lesson-button" data-role="open">{word("open")}</a>
<a class="lesson-button" data-role="classroom" data-share="{CLASSROOM}">{word("classroom")}</a></div>
<h3>{word("qr")}</h3><div class="assign-qr" data-role="qr" data-alt="{word("qr-alt")}"></div><p class="lesson-hint" data-role="qr-told"></p>
<p><button type="button" class="lesson-button" data-action="save-qr">{word("qr-save")}</button></p>
{_copied("text", 18)}
<h3>{word("embed")}</h3><p class="writing" data-role="embed-choice"><label for="assign-figure">{word("embed-which")}</label>
<select id="assign-figure" data-role="figure" autocomplete="off"></select></p>
<p class="writing"><label for="assign-embed">{word("embed-code")}</label><textarea id="assign-embed" data-role="embed" rows="4" readonly></textarea></p>
<p><button type="button" class="lesson-button" data-action="copy" data-copy="embed">{word("copy-embed")}</button></p></div>"""


def _copied(name: str, rows: int) -> str:
    return (
        f'<h3><label for="assign-{name}">{word(name)}</label></h3><p class="writing"><textarea id="assign-{name}" data-role="{name}" rows="{rows}" readonly>'
        f'</textarea></p><p><button type="button" class="lesson-button main" data-action="copy" data-copy="{name}">{word(f"copy-{name}")}</button></p>'
    )


def step(
    name: str,
    parts: list[tuple[str, list[Chapter]]],
    to: dict[str, str],
    sections: dict[str, list[tuple[str, str]]],
    root: str,
) -> str:
    """The HTML of a step. `to` has the page of each chapter from the site's root, `sections` its sections, `root` leads to that root."""
    hints = {"settings": f"{WORDS['settings-hint']} {WORDS['lock-hint']}"}
    if name == "chapter":
        body = _chapter_step(parts, to, sections)
    elif name == "result":
        body = _result_step()
    else:
        hint = f'<p class="lesson-hint needs-script">{escape(hints[name])}</p>' if name in hints else ""
        body = f'{hint}<div data-role="{name}"></div>'
    off = _presets(parts, to, root) if name == "chapter" else f'<p class="no-script">{word("no-script-step")}</p>'
    said = '<p role="status" class="assign-said"></p>'
    return f'<div class="lesson-part assign" data-step="{name}" data-root="{root}">{body}{off}{said}</div>'


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the steps into their places."""
    places = list(doctree.findall(AssignStep))
    if not places:
        return
    parts = [(caption, [load_chapter(slug) for slug in slugs]) for caption, slugs in chapters_in_order(app)]
    page = {chapter.slug: pages(app.env)[chapter.slug, "chapter"] for _, chapters in parts for chapter in chapters}
    sections = {slug: sections_of(app.env, name) for slug, name in page.items()}
    to = {slug: app.builder.get_target_uri(name) for slug, name in page.items()}
    for place in places:
        place.replace_self(
            nodes.raw("", step(place["step"], parts, to, sections, "../" * docname.count("/")), format="html")
        )


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_node(AssignStep)
    app.add_directive("assignment-maker", AssignmentMaker)
    app.connect("doctree-resolved", fill_in)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
