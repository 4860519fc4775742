"""The page “My report”: all that a reader's device keeps of the course, to read, print, save or clear.

    ```{work-report}
    ```

The page carries the texts of all chapters, in the order of the course, so that it asks nobody for anything, also from a disk. What a
reader answered is in the reader's browser alone; the page's script puts the two together.
"""

from __future__ import annotations

import json
import shutil
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective

from legstrength import __version__
from legstrength.site.build.bundle import FRONTEND
from legstrength.site.device.words import REPORT as WORDS
from legstrength.site.lesson.parts import REPORT_PAGE, pages
from legstrength.site.shell.contents import chapters_in_order
from legstrength.teaching import Chapter, load_chapter
from legstrength.teaching.figures import figure

SOURCE = FRONTEND / "report"
SCRIPTS = ("papaparse.min.js", "items.js", "report.js")
PAPA = FRONTEND / "node_modules" / "papaparse" / "papaparse.min.js"


class WorkReport(nodes.General, nodes.Element):
    """The place of the report; becomes HTML once all pages are known."""


class ReportDirective(SphinxDirective):
    """The report of all chapters; on one page of the course."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """Leave its place, and remember the page for the links from the lessons."""
        pages(self.env)[REPORT_PAGE] = self.env.docname
        return [WorkReport()]


def texts_of(chapter: Chapter, number: int, page: str) -> dict:
    """What a report quotes of a chapter, as JSON; `page` is the chapter's address as seen from the report."""
    sheet, record, prediction = chapter.sheet, chapter.sheet.record, chapter.prediction
    prompts = [(f"sheet.{task.id}", task.text) for task in sheet.explain]
    prompts += [(f"written.{chapter.written.id}", chapter.written.stem), ("sheet.apply", sheet.apply.text)]
    prompts += [("sheet.limits", sheet.limits.text), ("sheet.exit", sheet.exit.text)]
    return {
        "slug": chapter.slug,
        "title": chapter.title,
        "question": chapter.question,
        "number": number,
        "page": page,
        "prediction": {
            "stem": prediction.stem,
            "reason": prediction.reason,
            "options": [(option.id, option.text) for option in prediction.options],
            "confidence": [(level.id, level.text) for level in prediction.confidence],
            "right": next(option.id for option in prediction.options if option.correct),
        },
        "curve": {
            "caption": f"{prediction.curve.stem} ({prediction.curve.y_label})" if prediction.curve else "",
            "heads": [f"{prediction.curve.x_label}: {place:g}" for place in prediction.curve.at]
            if prediction.curve
            else [],
        },
        "questions": [
            {
                "id": item.id,
                "stem": item.stem,
                "options": [(option.id, option.text) for option in item.options],
                "right": next(option.id for option in item.options if option.correct),
            }
            for item in chapter.questions
        ],
        "texts": prompts,
        "record": {
            "caption": record.caption,
            "rows": record.rows,
            "columns": [
                (column.id, f"{column.text} ({column.unit})" if column.unit else column.text)
                for column in record.columns
            ],
        },
        "explorers": [(slug, figure(slug).title) for slug in chapter.explorers],
        "challenges": [(item.id, item.text) for item in chapter.challenges],
    }


def word(name: str) -> str:
    """A word of the report, ready for HTML."""
    return escape(WORDS[name])


def button(action: str, text: str, kind: str = "", extra: str = "") -> str:
    """A button that the script brings to life."""
    return f'<button type="button" class="lesson-button {kind}" data-action="{action}"{extra}>{word(text)}</button>'


def report_html(chapters: list[dict], start: str) -> str:
    """The report's page, without its heading: controls, messages and the sheet that the script fills. `start` leads to the first page."""
    data = json.dumps({"chapters": chapters, "words": WORDS, "version": __version__}, ensure_ascii=False).replace(
        "<", "\\u003c"
    )
    fields = "".join(
        f'<p class="writing"><label for="report-{name}">{word(name)}</label>'
        f'<input id="report-{name}" type="text" maxlength="80" autocomplete="off" data-role="{name}" aria-describedby="report-hint"></p>'
        for name in ("name", "class")
    )
    who = "".join(
        f'<div><dt>{word(f"shown-{name}")}</dt><dd data-role="shown-{name}"></dd></div>'
        for name in ("name", "class", "date")
    )
    course = escape(WORDS["course"].format(version=__version__))
    return f"""<div class="report" data-report>
<div class="lesson-part report-no-script"><p class="no-script">{word("no-script")}</p></div>
<div class="report-notices" role="status" data-role="notices"></div>
<div data-role="none" hidden><p>{word("none")}</p><p><a class="report-start" href="{escape(start)}">{word("start")}</a></p></div>
<div role="region" class="lesson-part report-controls needs-script" aria-label="{word("controls")}" data-role="controls" hidden>
<div class="report-fields">{fields}</div><p class="lesson-hint" id="report-hint">{word("name-hint")}</p>
<fieldset class="choices inline" data-role="choices"><legend>{word("chapters")}</legend></fieldset>
<div class="lesson-actions">{button("print", "print", "main")}{button("csv", "csv")}</div></div>
<div role="region" class="report-sheet needs-script" aria-label="{word("label")}">
<dl class="report-who simple" data-role="who" hidden>{who}<div class="report-course"><dd>{course}</dd></div></dl>
<p data-role="none-chosen" hidden>{word("none-chosen")}</p>
<div data-role="chapters"></div></div>
<div role="region" class="lesson-part report-forget needs-script" aria-label="{word("clear")}">
<div data-role="forget" hidden>{button("clear-all", "clear", "", ' aria-expanded="false" aria-controls="report-sure"')}
<div id="report-sure" class="report-sure" data-role="sure" role="group" aria-label="{word("clear")}" tabindex="-1" hidden>
<p>{word("clear-sure")}</p><div class="lesson-actions">{button("clear-yes", "clear-yes", "main")}{button("clear-no", "clear-no")}</div></div></div>
<p class="lesson-status" role="status" data-role="status"></p>
{button("undo-clear-all", "undo", "", " hidden")}</div>
<script type="application/json">{data}</script></div>"""


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the report into its place, with the chapters' addresses as seen from there."""
    for place in list(doctree.findall(WorkReport)):
        slugs = [slug for _, part in chapters_in_order(app) for slug in part]
        chapters = [
            texts_of(load_chapter(slug), number, app.builder.get_relative_uri(docname, pages(app.env)[slug, "chapter"]))
            for number, slug in enumerate(slugs, 1)
        ]
        start = app.builder.get_relative_uri(docname, app.config.root_doc)
        place.replace_self(nodes.raw("", report_html(chapters, start), format="html"))


def add_files(app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Load the report's scripts and its style on its page alone, after the script that reads what is kept."""
    if page == pages(app.env).get(REPORT_PAGE):
        app.add_css_file("report/report.css", priority=910)
        for name in SCRIPTS:
            app.add_js_file(f"report/{name}", loading_method="defer", priority=400)


def copy_files(app: Sphinx) -> None:
    """Copy scripts and style beside the pages; the CSV writer comes from its npm package."""
    if app.builder.format != "html":
        return
    if not PAPA.is_file():
        raise ExtensionError(
            "papaparse is missing in frontend/node_modules. Install it with: python -m legstrength.site bundle"
        )
    target = Path(app.outdir) / "_static" / "report"
    target.mkdir(parents=True, exist_ok=True)
    for path in (PAPA, SOURCE / "items.js", SOURCE / "report.js", SOURCE / "report.css"):
        shutil.copyfile(path, target / path.name)


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_node(WorkReport)
    app.add_directive("work-report", ReportDirective)
    app.connect("builder-inited", copy_files)
    app.connect("doctree-resolved", fill_in)
    app.connect("html-page-context", add_files)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
