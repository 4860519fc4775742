"""The parts of a lesson as HTML: real form controls and plain text, which the page's script brings to life.

Without the script everything can still be read: the answers then stand in a list that opens. Texts come from
the chapter's file and from `lesson/words.py`; the script holds none. Nothing here uses inline styles or inline
scripts, so a strict content security policy holds.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from legstrength.site.lesson.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Confidence, Option, Settings


def paragraphs(text: str) -> str:
    """A text as paragraphs; an empty line in the file begins a new one."""
    return "".join(f"<p>{escape(part.strip())}</p>" for part in text.split("\n\n") if part.strip())


def bullets(items: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>"


def word(name: str) -> str:
    return escape(WORDS[name])


def figure_link(chapter: Chapter, show: Settings, show_in: str | None, text: str, page: str = "") -> str:
    """A link that opens the explorer with these settings; `page` leads to the chapter from another page."""
    return f'<a class="figure-link" href="{escape(page + chapter.link(show, show_in))}">{escape(text)}</a>'


def root(chapter: Chapter, part: str, body: str, label: str, **data: str) -> str:
    """The element around one part. `data-lesson` ties it to what is kept on the device for this chapter."""
    attributes = "".join(f' data-{name.replace("_", "-")}="{escape(value)}"' for name, value in data.items())
    return (
        f'<section class="lesson-part {part}" id="{chapter.slug}-{part}" aria-label="{escape(label)}" '
        f'data-lesson="{chapter.slug}"{attributes}>{body}</section>'
    )


def messages(*names: str) -> str:
    """Sentences that the script may put into the status line."""
    return "".join(f'<span hidden data-message="{name}">{word(name)}</span>' for name in names)


def status() -> str:
    return '<div class="lesson-status" role="status" data-role="status"></div>'


def report_link(chapter: Chapter, page: str | None) -> str:
    """A link to the reader's own report of this chapter; nothing where the book has no such page."""
    return (
        f'<a class="report-link needs-script" href="{escape(page)}?chapter={chapter.slug}">{word("report")}</a>'
        if page
        else ""
    )


def storage(chapter: Chapter, report_page: str | None) -> str:
    """The privacy sentence, the way to the report, and the button that forgets."""
    return f"""<div class="lesson-storage needs-script">
<p><span data-storage="kept">{word("kept")}</span><span data-storage="lost" hidden>{word("lost")}</span></p>
<p>{report_link(chapter, report_page)}</p>
<p><button type="button" class="lesson-button quiet" data-action="clear-work">{word("clear")}</button>
<button type="button" class="lesson-button quiet" data-action="undo-clear" hidden>{word("undo")}</button></p>
<p role="status" data-role="clear-status"></p>{messages("cleared")}</div>"""


def storage_warning() -> str:
    """For parts that only keep what is typed: a word if that does not work."""
    return f'<p class="lesson-hint" data-storage="lost" hidden>{word("lost")}</p>'


def choices(
    name: str,
    legend: str,
    options: Iterable[Option | Confidence],
    role: str,
    *,
    inline: bool = False,
    marks: bool = False,
) -> str:
    """A group of radio buttons. `marks` says in the markup which one is right."""
    rows = []
    for option in options:
        mark = ' data-correct="true"' if marks and getattr(option, "correct", False) else ""
        rows.append(
            f'<label class="choice"><input type="radio" name="{name}" value="{option.id}"{mark} '
            'autocomplete="off">'
            f"<span>{escape(option.text)}</span></label>"
        )
    kind = "choices inline" if inline else "choices"
    return f'<fieldset class="{kind}" data-role="{role}"><legend>{legend}</legend>{"".join(rows)}</fieldset>'


def writing(name: str, label: str, keep: str | None = None, role: str | None = None, rows: int = 2) -> str:
    """A labelled box to write in. With `keep` the script stores what is typed, under that name."""
    extra = f' data-keep="{keep}"' if keep else ""
    extra += f' data-role="{role}"' if role else ""
    return (
        f'<p class="writing"><label for="{name}">{escape(label)}</label>'
        f'<textarea id="{name}" rows="{rows}" maxlength="2000" autocomplete="off"{extra}></textarea></p>'
    )


def reasons(chapter: Chapter, options: Iterable[Option], right: str, wrong: str) -> str:
    """Every option with its reason: what the script quotes from, and what a page without script shows."""
    rows = []
    for option in options:
        verdict, kind = (right, "right") if option.correct else (wrong, "wrong")
        link = ""
        if option.show:
            shown = figure_link(chapter, option.show, option.show_in, WORDS["show-me"])
            link = f'<span class="look">{escape(option.look or "")} {shown}</span>'
        rows.append(
            f'<li class="{kind}" data-for="{option.id}">'
            f'<strong class="answer">{escape(option.text)}</strong> '
            f'<span class="verdict">{word(verdict)}</span> '
            f'<span class="why">{escape(option.why)}</span> {link}</li>'
        )
    return f'<ul class="reasons">{"".join(rows)}</ul>'


def prediction(chapter: Chapter, report_page: str | None = None, curve: str = "") -> str:
    """The prediction's form; `curve` is the HTML of the axes to draw on, where the chapter has some."""
    item, slug = chapter.prediction, chapter.slug
    body = f"""<p class="lesson-label">{word("prediction")}</p>
{choices(f"{slug}-prediction-choice", escape(item.stem), item.options, "choice")}
{writing(f"{slug}-prediction-reason", item.reason, role="reason")}
{choices(f"{slug}-prediction-confidence", word("confidence"), item.confidence, "confidence", inline=True)}
{curve}
<div class="lesson-actions needs-script" data-when="open">
<button type="button" class="lesson-button main" data-action="commit-prediction">{word("commit")}</button>
<p class="lesson-hint">{word("commit-hint")}</p></div>
{status()}
<div class="lesson-done" data-when="committed"><p>{word("committed")}</p>
<p><a class="lesson-button" data-role="next" href="#{escape(item.opens)}">{word("test-it")}</a></p></div>
<p class="no-script">{word("no-script-prediction")}</p>
{messages("choose-both", "choose-answer", "choose-confidence", "committed")}{storage(chapter, report_page)}"""
    return root(chapter, "prediction", body, WORDS["prediction"], prediction=slug, opens=item.opens, state="open")


def prediction_review(chapter: Chapter, report_page: str | None = None) -> str:
    item, slug = chapter.prediction, chapter.slug
    cells = "".join(
        f'<td role="cell" data-label="{word(f"column-{name}")}" data-cell="{{row}}-{name}"></td>'
        for name in ("answer", "confidence", "reason")
    )
    rows = "".join(
        f'<tr role="row"><th role="rowheader" scope="row">{word(f"row-{row}")}</th>{cells.format(row=row)}</tr>'
        for row in ("before", "now")
    )
    heads = "".join(
        f'<th role="columnheader" scope="col">{word(f"column-{name}")}</th>'
        for name in ("answer", "confidence", "reason")
    )
    outcomes = "".join(
        f'<span hidden data-message="{name}">{escape(text)}</span>' for name, text in WORDS["outcomes"].items()
    )
    body = f"""<p class="lesson-label">{word("review")}</p>
<p data-role="before-none" class="needs-script">{word("before-none")}</p>
<dl class="before simple" data-role="before" hidden>
<div><dt>{word("before-choice")}</dt><dd data-cell="before-answer"></dd></div>
<div><dt>{word("before-reason")}</dt><dd data-cell="before-reason"></dd></div>
<div><dt>{word("before-confidence")}</dt><dd data-cell="before-confidence"></dd></div></dl>
<p class="stem-again">{escape(item.stem)}</p>
<div data-when="open">
{choices(f"{slug}-review-choice", word("review-stem"), item.options, "choice", marks=True)}
{writing(f"{slug}-review-reason", WORDS["review-reason"], role="reason")}
{choices(f"{slug}-review-confidence", word("confidence"), item.confidence, "confidence", inline=True)}
<div class="lesson-actions needs-script">
<button type="button" class="lesson-button main" data-action="commit-review">{word("review-commit")}</button>
</div>
</div>
{status()}
<div data-when="committed" data-role="comparison" tabindex="-1">
<table class="compare stacks" role="table"><caption>{word("compare")}</caption>
<thead role="rowgroup"><tr role="row"><td role="cell"></td>{heads}</tr></thead>
<tbody role="rowgroup">{rows}</tbody></table></div>
<details class="all-reasons" data-role="reasons"><summary>{word("all-reasons")}</summary>
{reasons(chapter, item.options, "model-says", "other-answer")}</details>
<p class="lesson-actions needs-script" data-when="committed">
<button type="button" class="lesson-button quiet" data-action="answer-again">{word("review-again")}</button>
</p>
{messages("choose-both", "choose-answer", "choose-confidence", "no-reason")}{outcomes}{storage(chapter, report_page)}"""
    return root(chapter, "prediction-review", body, WORDS["review"], prediction_review=slug, state="open")


def questions(chapter: Chapter, report_page: str | None = None) -> str:
    slug, total = chapter.slug, len(chapter.questions)
    items = []
    for number, item in enumerate(chapter.questions, 1):
        legend = (
            f'<span class="lesson-label">{escape(WORDS["question"].format(n=number, total=total))}</span> '
            f"{escape(item.stem)}"
        )
        items.append(f"""<li class="question" id="{slug}-question-{item.id}" data-question="{item.id}"
 data-objective="{item.objective}" data-state="open">
{choices(f"{slug}-question-{item.id}-choice", legend, item.options, "choice", marks=True)}
<div class="lesson-actions needs-script">
<button type="button" class="lesson-button main" data-action="check-answer">{word("check")}</button>
<p class="lesson-hint" data-role="tries" hidden>{word("tries")}
<span data-role="tries-count">0</span></p></div>
{status()}
<details class="all-reasons" data-role="reasons"><summary>{word("all-reasons")}</summary>
{reasons(chapter, item.options, "right-answer", "wrong-answer")}</details>
{messages("choose-answer", "right", "wrong")}</li>""")
    written = chapter.written
    body = f"""<p class="lesson-hint">{word("self-check")}</p>
<ol class="question-list">{"".join(items)}</ol>
<p class="score needs-script">{word("score")}
<b><span data-role="score-count">0</span> {word("of")} {total}</b></p>
<div class="question written" id="{slug}-question-{written.id}" data-objective="{written.objective}">
<p class="lesson-label">{word("written")}</p><p class="stem">{escape(written.stem)}</p>
{writing(f"{slug}-written-answer", WORDS["your-answer"], keep=f"written.{written.id}", rows=5)}
<details class="sample"><summary>{word("sample")}</summary>{paragraphs(written.sample)}
<p><strong>{word("criteria")}</strong></p>{bullets(written.criteria)}</details></div>{storage(chapter, report_page)}"""
    return root(chapter, "questions", body, WORDS["questions"], questions=slug)
