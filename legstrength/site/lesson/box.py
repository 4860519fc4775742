"""The lesson box at the top of a chapter: what a teacher wants to know in half a minute, and folded below it what a teacher needs."""

from __future__ import annotations

from html import escape

from legstrength.site.lesson.forms import bullets, messages, root, word
from legstrength.site.lesson.words import WORDS
from legstrength.site.teach.links import classroom_link, group, link, pack_links, places, sheet_links
from legstrength.site.teach.words import WORDS as TEACHER
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Alignment


def lesson_box(chapter: Chapter, notes_page: str | None, site: str = "") -> str:
    """The box. `notes_page` is the address of the notes, or None; `site` leads to the site's root, "" or "../" once or more."""
    facts = [
        ("level", f"<p>{escape(chapter.level)}, {escape(chapter.ages)}</p>"),
        ("needs", bullets(chapter.needs)),
        ("prerequisites", bullets(chapter.prerequisites)),
        ("supports", f'<ul class="standards">{"".join(map(_chip, chapter.alignment))}</ul>'),
    ]
    rows = "".join(f'<div class="{name}"><dt>{word(name)}</dt><dd>{value}</dd></div>' for name, value in facts)
    goals = "".join(f'<li data-objective="{goal.id}">{escape(goal.text)}</li>' for goal in chapter.objectives)
    body = (
        f'<p class="lesson-question">{escape(chapter.question)}</p><p class="lesson-summary">{escape(chapter.summary)}</p>{_time(chapter)}'
        f'<div class="lesson-goals"><p class="lesson-label">{word("objectives")}</p><ol>{goals}</ol></div>'
        f'<dl class="lesson-facts simple">{rows}</dl>{_for_teachers(chapter, notes_page, site)}'
    )
    return root(chapter, "lesson-box", body, WORDS["about"])


def _time(chapter: Chapter) -> str:
    minutes = [(name, getattr(chapter.minutes, name)) for name in WORDS["phases"]]
    bars, start = [], 0
    for name, length in minutes:
        bars.append(f'<rect class="{name}" x="{start}" y="0" width="{length}" height="4"/>')
        start += length
    phases = "".join(f'<li class="{name}">{escape(WORDS["phases"][name])} <b>{n}</b></li>' for name, n in minutes)
    total = escape(WORDS["minutes"].format(n=chapter.minutes.total))
    return (
        f'<div class="lesson-time"><p class="lesson-label">{word("time")} <b>{total}</b></p>'
        f'<svg class="time-bar" viewBox="0 0 {start} 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">{"".join(bars)}</svg>'
        f'<ul class="phases">{phases}</ul></div>'
    )


def _chip(item: Alignment) -> str:
    name = f"{escape(item.framework)} {escape(item.code)}"
    name = f'<a href="{escape(item.url)}">{name}</a>' if item.url else f"<b>{name}</b>"
    return f"<li>{name} <span>{escape(item.text)}</span></li>"


def _for_teachers(chapter: Chapter, notes_page: str | None, site: str) -> str:
    slug, to = chapter.slug, places(chapter.slug, site)
    notes = link(notes_page, WORDS["teacher-notes"]) if notes_page else ""
    copy = f'<button type="button" class="lesson-button needs-script" data-action="copy-lesson-link">{word("copy-link")}</button>'
    told = (
        f'<div role="status" data-role="status" class="lesson-status"></div><p class="writing" data-role="link-field" hidden>'
        f'<label for="{slug}-link">{word("link-field")}</label><input id="{slug}-link" type="text" readonly></p>{messages("copied", "copy-failed")}'
    )
    return (
        f'<details class="for-teachers"><summary>{TEACHER["for-teachers"]}</summary>'
        + group("prepare", notes + link(to["key"], TEACHER["key"]) + link(to["offline"], TEACHER["offline"], ""))
        + group("hand-out", sheet_links(slug, site))
        + group("send", link(to["assign"], TEACHER["assign"]) + copy + classroom_link(chapter, site))
        + f"{told}{group('platform', pack_links(slug, site))}</details>"
    )
