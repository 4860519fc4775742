"""The teacher notes of a chapter, section by section, as a teacher reads them the evening before."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from legstrength.site.lesson.forms import bullets, figure_link, paragraphs
from legstrength.teaching import Chapter


def _idea(chapter: Chapter, page: str) -> str:
    notes = chapter.notes
    return (
        f'<p class="lesson-question">{escape(chapter.question)}</p>{paragraphs(notes.big_idea)}'
        f"<p><strong>The honest answer.</strong> {escape(notes.honest_answer)}</p>"
        f"<p><strong>Take care.</strong> {escape(notes.care)}</p>"
    )


def _timing(chapter: Chapter, page: str) -> str:
    plans = "".join(
        f"<div><dt>{plan.minutes} minutes</dt><dd>{bullets(plan.steps)}</dd></div>" for plan in chapter.notes.timing
    )
    return f'<dl class="lesson-facts timing simple">{plans}</dl>'


def _likely(chapter: Chapter, page: str) -> str:
    texts = {option.id: option for option in chapter.prediction.options}
    rows = []
    for likely in chapter.notes.likely_answers:
        option = texts[likely.answer]
        mark = " (the model's answer)" if option.correct else ""
        rows.append(
            f"<li><strong>{escape(option.text)}</strong>{mark} {escape(likely.text)} "
            f"<em>Reply at the end of the chapter:</em> {escape(option.why)}</li>"
        )
    return f"<p>{escape(chapter.prediction.stem)}</p><ul>{''.join(rows)}</ul>"


def _misconceptions(chapter: Chapter, page: str) -> str:
    rows = "".join(
        f"<div><dt>{escape(idea.says)}</dt><dd><p>{escape(idea.reply)}</p></dd></div>"
        for idea in chapter.misconceptions
    )
    return f'<dl class="replies simple">{rows}</dl>'


def _discussion(chapter: Chapter, page: str) -> str:
    return bullets(chapter.notes.discussion)


def _look_fors(chapter: Chapter, page: str) -> str:
    return bullets(chapter.notes.look_fors)


def _differentiation(chapter: Chapter, page: str) -> str:
    kinds = chapter.notes.differentiation
    rows = (("Light", kinds.light), ("Medium", kinds.medium), ("Heavy", kinds.heavy))
    return "".join(f"<p><strong>{name}.</strong> {escape(text)}</p>" for name, text in rows)


def _practical(chapter: Chapter, page: str) -> str:
    practical = chapter.notes.practical
    return f"{paragraphs(practical.text)}<p><strong>Safety.</strong></p>{bullets(practical.safety)}"


def _key(chapter: Chapter, page: str) -> str:
    items = []
    for question in chapter.questions:
        right = next(option for option in question.options if option.correct)
        wrong = "".join(
            f"<li>{escape(option.text)} "
            f"<em>{escape(chapter.misconception(option.misconception or '').says)}</em> "
            f"{escape(option.why)}</li>"
            for option in question.options
            if not option.correct
        )
        items.append(
            f"<li><p>{escape(question.stem)} ({question.objective})</p><p><strong>{escape(right.text)}"
            f"</strong> {escape(right.why)}</p><p>Not right:</p><ul>{wrong}</ul></li>"
        )
    written, sheet = chapter.written, chapter.sheet
    samples = [(task.text, task.sample) for task in (*sheet.explain, sheet.limits)] + [
        (sheet.apply.text, sheet.apply.sample)
    ]
    tasks = "".join(
        f"<li><p>{escape(text)}</p><p><strong>Sample.</strong> {escape(sample or '')}</p></li>"
        for text, sample in samples
    )
    return (
        f'<ol class="key">{"".join(items)}</ol><p><strong>In words.</strong> {escape(written.stem)} '
        f"({written.objective})</p><p><strong>Sample.</strong> {escape(written.sample)}</p>"
        f"{bullets(written.criteria)}<p><strong>Tasks</strong></p><ul class='key'>{tasks}</ul>"
    )


def _presets(chapter: Chapter, page: str) -> str:
    rows = "".join(
        f"<li>{figure_link(chapter, preset.show, preset.show_in, preset.title, page)}: {escape(preset.shows)}</li>"
        for preset in chapter.notes.presets
    )
    return f"<ul>{rows}</ul>"


def _standards(chapter: Chapter, page: str) -> str:
    rows = []
    for item in chapter.alignment:
        name = f"{escape(item.framework)} {escape(item.code)}"
        name = f'<a href="{escape(item.url)}">{name}</a>' if item.url else name
        rows.append(f"<div><dt>Supports {name}</dt><dd><p>{escape(item.text)} {escape(item.detail)}</p></dd></div>")
    return f'<dl class="replies simple">{"".join(rows)}</dl>'


def _evidence(chapter: Chapter, page: str) -> str:
    rows = "".join(
        f'<li data-source="{study.source}"><strong>{escape(study.label)}.</strong> {escape(study.says)}</li>'
        for study in chapter.evidence
    )
    return f"<ul>{rows}</ul>"


def _accessibility(chapter: Chapter, page: str) -> str:
    return bullets(chapter.notes.accessibility)


# Order of reading: what it is about, how to run it, what pupils will say, then what to look up.
NOTES_SECTIONS: dict[str, tuple[str, Callable[[Chapter, str], str]]] = {
    "idea": ("The big idea", _idea),
    "timing": ("Timing", _timing),
    "likely-answers": ("What pupils will predict", _likely),
    "misconceptions": ("Wrong ideas, and what to reply", _misconceptions),
    "discussion": ("Cues for a discussion", _discussion),
    "look-fors": ("Signs that they have got it", _look_fors),
    "differentiation": ("More or less guidance", _differentiation),
    "practical": ("A practical option", _practical),
    "key": ("Answers", _key),
    "presets": ("Links that open a setting", _presets),
    "evidence": ("What the studies say", _evidence),
    "standards": ("Standards", _standards),
    "accessibility": ("Accessibility", _accessibility),
}
