"""The tasks of the activity sheet on the page: a table for runs and boxes to write in, kept on the device."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from legstrength.site.lesson.forms import figure_link, paragraphs, report_link, root, storage_warning, word, writing
from legstrength.site.lesson.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Prompt


def record_table(chapter: Chapter) -> str:
    """The table in which runs are written down; on a narrow screen each run becomes a small form."""
    record, slug = chapter.sheet.record, chapter.slug
    heads = "".join(
        f'<th role="columnheader" scope="col">{escape(column.text)}'
        f"{f' ({escape(column.unit)})' if column.unit else ''}</th>"
        for column in record.columns
    )
    rows = []
    for number in range(1, record.rows + 1):
        run = f"{WORDS['run']} {number}"
        cells = "".join(
            f'<td role="cell" data-label="{escape(column.text)}"><input type="text" maxlength="200" '
            f'autocomplete="off" aria-label="{escape(f"{run}, {column.text}")}" '
            f'data-keep="record.{number}.{column.id}"></td>'
            for column in record.columns
        )
        rows.append(
            f'<tr role="row"><th role="rowheader" scope="row"><span class="run">{word("run")} </span>'
            f"{number}</th>{cells}</tr>"
        )
    return (
        f'<table class="record stacks" role="table" id="{slug}-record"><caption>{escape(record.caption)}'
        f'</caption><thead role="rowgroup"><tr role="row">'
        f'<th role="columnheader" scope="col">{word("run")}</th>'
        f'{heads}</tr></thead><tbody role="rowgroup">{"".join(rows)}</tbody></table>'
    )


def _prompt(chapter: Chapter, task: Prompt, name: str) -> str:
    sample = ""
    if task.sample:
        sample = f'<details class="sample"><summary>{word("sample")}</summary>{paragraphs(task.sample)}</details>'
    return writing(f"{chapter.slug}-{name}", task.text, keep=f"sheet.{name}", rows=3) + sample


def _label(name: str) -> str:
    return f'<p class="lesson-label">{word(name)}</p>'


def _record(chapter: Chapter) -> str:
    sheet = chapter.sheet
    return (
        f'{_label("driving-question")}<p class="lesson-question">{escape(sheet.driving_question)}</p>'
        f"{paragraphs(sheet.plan)}{record_table(chapter)}"
    )


def _apply(chapter: Chapter) -> str:
    task = chapter.sheet.apply
    link = figure_link(chapter, task.show, task.show_in, task.link)
    prompt = Prompt(text=WORDS["your-answer"], sample=task.sample)
    return f"{_label('apply-task')}{paragraphs(task.text)}<p>{link}</p>{_prompt(chapter, prompt, 'apply')}"


SHEET_PARTS: dict[str, Callable[[Chapter], str]] = {
    "play": lambda chapter: _label("play-task") + paragraphs(chapter.sheet.play),
    "record": _record,
    "explain": lambda chapter: (
        _label("explain-task") + "".join(_prompt(chapter, task, task.id or "") for task in chapter.sheet.explain)
    ),
    "apply": _apply,
    "limits": lambda chapter: _label("limits-task") + _prompt(chapter, chapter.sheet.limits, "limits"),
    "exit": lambda chapter: _label("exit-task") + _prompt(chapter, chapter.sheet.exit, "exit"),
}


def sheet_tasks(chapter: Chapter, part: str, report_page: str | None = None) -> str:
    """One part of the sheet's tasks, a name of SHEET_PARTS. The last one links the reader's report where there is one."""
    keeps = "" if part == "play" else storage_warning()
    if part == "exit" and report_page:
        keeps += f'<p class="needs-script">{report_link(chapter, report_page)}</p>'
    label = {"record": "driving-question"}.get(part, f"{part}-task")
    return root(chapter, f"task-{part}", SHEET_PARTS[part](chapter) + keeps, WORDS[label])
