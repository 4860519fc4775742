"""What every pack says of a chapter: the feedback of each answer, a sample answer, and a page with goals and tasks.

The texts come from the chapter's file. Options stand in the file's order everywhere, as on the page and on the printed key, so that one
key fits all; whoever wants them shuffled can say so on the platform.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from html import escape

from legstrength.packs.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Option, Settings
from legstrength.teaching.figures import figure

STYLE = "body { font: 1.05rem/1.6 system-ui, sans-serif; margin: 1.5rem auto; max-width: 42rem; padding: 0 1rem; }"


def lesson_address(
    chapter: Chapter, url: str | None, show: Settings | None = None, explorer: str | None = None
) -> str | None:
    """The chapter's page, or one setting of its figure, on the web; None where the course's address is not known."""
    if url is None:
        return None
    return f"{url}/notebooks/{chapter.slug}.html" + (chapter.link(show, explorer) if show is not None else "")


def link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}" target="_blank" rel="noopener">{escape(text)}</a>'


def paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(part.strip(), quote=False)}</p>" for part in text.split("\n\n") if part.strip())


def bullets(items: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(item, quote=False)}</li>' for item in items)}</ul>"


def feedback(chapter: Chapter, option: Option, url: str | None) -> str:
    """Why an answer fits or not, what to look at in the figure, and the wrong idea behind it, as HTML.

    It is one block without paragraphs, as there are platforms that show the first paragraph alone.
    """
    parts = [escape(option.why, quote=False)]
    if option.look or option.show:
        parts.append(_look(chapter, option, url))
    if option.misconception:
        idea = chapter.misconception(option.misconception).says
        parts.append(f"<em>{escape(WORDS['idea'])}</em> {escape(idea, quote=False)}")
    return f"<div>{'<br><br>'.join(parts)}</div>"


def _look(chapter: Chapter, option: Option, url: str | None) -> str:
    """A link into the figure where its address is known; else the settings in words, as the sentence is about these."""
    told = [escape(WORDS["figure"]), escape(option.look or "", quote=False)]
    if option.show is not None:
        address = lesson_address(chapter, url, option.show, option.show_in)
        if address:
            told.append(link(address, WORDS["show-me"]))
        else:
            told.append(
                escape(settings(option.show_in or chapter.prediction.opens, tuple(option.show.items())), quote=False)
            )
    return " ".join(filter(None, told))


@functools.cache
def settings(explorer: str, show: tuple[tuple[str, float | str], ...]) -> str:
    """A figure's settings in the words of its controls: “Settings: Minutes a week 90, Pace 9 km/h.”"""
    controls = _controls(explorer)
    return WORDS["settings"].format(
        list=", ".join(f"{controls[name].description} {_value(controls[name], value)}" for name, value in show)
    )


@functools.cache
def _controls(explorer: str) -> dict:
    return dict(figure(explorer).controls)


def _value(control: object, value: float | str) -> str:
    options = getattr(control, "options", None)
    if options:
        return f"“{next((words for words, slug in options if slug == value), value)}”"
    if isinstance(value, bool):
        return "on" if value else "off"
    told = ", ".join(str(value).split("_")) if isinstance(value, str) else f"{value:g}"
    unit = getattr(control, "unit", "")
    return f"{told} {unit}".strip()


def sample(chapter: Chapter) -> str:
    """A sample answer to the written question, and what makes a good one, as HTML."""
    written = chapter.written
    return (
        f"<p><strong>{escape(WORDS['sample'])}</strong></p>{paragraphs(written.sample)}"
        f"<p><strong>{escape(WORDS['criteria'])}</strong></p>{bullets(written.criteria)}"
    )


def overview(chapter: Chapter, url: str | None) -> str:
    """A page of its own with the chapter's question, goals and tasks. It needs no script and no other file, and reads well without its style."""
    title = WORDS["overview"].format(title=chapter.title)
    address = lesson_address(chapter, url)
    way = link(address, WORDS["open-lesson"]) if address else escape(WORDS["no-address"].format(title=chapter.title))
    time = WORDS["minutes"].format(n=chapter.minutes.total, level=chapter.level, ages=chapter.ages)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n'
        f"<body>\n<h1>{escape(chapter.title)}</h1>\n"
        f"<p><strong>{escape(chapter.question)}</strong></p>\n{paragraphs(chapter.summary)}\n<p>{way}</p>\n<p>{escape(time)}</p>\n"
        f"<h2>{WORDS['goals']}</h2>\n{bullets(goal.text for goal in chapter.objectives)}\n<h2>{WORDS['needs']}</h2>\n{bullets(chapter.needs)}\n"
        f"{_tasks(chapter, url)}<p><small>{escape(WORDS['rights'])}</small></p>\n</body>\n</html>\n"
    )


def _tasks(chapter: Chapter, url: str | None) -> str:
    sheet = chapter.sheet
    columns = (f"{column.text} ({column.unit})" if column.unit else column.text for column in sheet.record.columns)
    address = lesson_address(chapter, url, sheet.apply.show, sheet.apply.show_in)
    told = (
        settings(sheet.apply.show_in or chapter.prediction.opens, tuple(sheet.apply.show.items()))
        if not address
        else ""
    )
    parts = {
        "play": paragraphs(sheet.play),
        "driving-question": f"<p><strong>{escape(sheet.driving_question, quote=False)}</strong></p>{paragraphs(sheet.plan)}"
        f"<p>{WORDS['record']}</p>{bullets(columns)}",
        "explain": bullets(prompt.text for prompt in sheet.explain),
        "apply": paragraphs(sheet.apply.text)
        + f"<p>{link(address, sheet.apply.link) if address else escape(told, quote=False)}</p>",
        "limits": paragraphs(sheet.limits.text),
        "exit": paragraphs(sheet.exit.text),
    }
    return "".join(f"<h2>{WORDS[name]}</h2>\n{text}\n" for name, text in parts.items())
