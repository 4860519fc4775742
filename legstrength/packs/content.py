"""What every pack says of a chapter: the feedback of each answer, a sample answer, and a page with goals and tasks.

The texts come from the chapter's file. Options stand in the file's order everywhere, as on the page and on the printed key, so that one
key fits all; whoever wants them shuffled can say so on the platform.
"""

from __future__ import annotations

import functools
from pathlib import Path

import jinja2

from legstrength.html import Markup, environment
from legstrength.html import paragraphs as parted
from legstrength.live.explorer.controls import Control
from legstrength.packs.words import WORDS
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Option, Settings
from legstrength.teaching.figures import figure


@functools.cache
def templates() -> jinja2.Environment:
    """The packs' own templates."""
    return environment(Path(__file__).parent / "templates")


def render(template: str, **values: object) -> str:
    """HTML from a template of the packs, which gets the words that stand around the chapter's texts, too."""
    return templates().get_template(template).render(words=WORDS, **values)


def lesson_address(
    chapter: Chapter, url: str | None, show: Settings | None = None, explorer: str | None = None
) -> str | None:
    """The chapter's page, or one setting of its figure, on the web; None where the course's address is not known."""
    if url is None:
        return None
    return f"{url}/notebooks/{chapter.slug}.html" + (chapter.link(show, explorer) if show is not None else "")


def paragraphs(text: str) -> str:
    """A text as HTML; an empty line begins a new paragraph."""
    return "".join(Markup("<p>{}</p>").format(part) for part in parted(text))


def feedback(chapter: Chapter, option: Option, url: str | None) -> str:
    """Why an answer fits or not, what to look at in the figure, and the wrong idea behind it, as HTML.

    It is one block without paragraphs, as there are platforms that show the first paragraph alone. A link leads into the figure where its
    address is known; else the settings stand there in words, as the sentence is about these.
    """
    idea = chapter.misconception(option.misconception).says if option.misconception else None
    address, told = _shown(chapter, url, option.show, option.show_in)
    return render("feedback.html", option=option, idea=idea, address=address, settings=told)


def _shown(
    chapter: Chapter, url: str | None, show: Settings | None, explorer: str | None
) -> tuple[str | None, str | None]:
    """A setting's address, or what it is in words where there is no address; neither where there is no setting."""
    if show is None:
        return None, None
    address = lesson_address(chapter, url, show, explorer)
    return address, None if address else settings(explorer or chapter.prediction.opens, tuple(show.items()))


@functools.cache
def settings(explorer: str, show: tuple[tuple[str, float | str], ...]) -> str:
    """A figure's settings in the words of its controls: “Settings: Minutes a week 90, Pace 9 km/h.”"""
    controls = _controls(explorer)
    return WORDS["settings"].format(
        list=", ".join(f"{controls[name].description} {_value(controls[name], value)}" for name, value in show)
    )


@functools.cache
def _controls(explorer: str) -> dict[str, Control]:
    return dict(figure(explorer).controls)


def _value(control: Control, value: float | str) -> str:
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
    return render("sample.html", written=chapter.written)


def overview(chapter: Chapter, url: str | None) -> str:
    """A page of its own with the chapter's question, goals and tasks. It needs no script and no other file, and reads well without its style."""
    sheet = chapter.sheet
    columns = [f"{column.text} ({column.unit})" if column.unit else column.text for column in sheet.record.columns]
    address, told = _shown(chapter, url, sheet.apply.show, sheet.apply.show_in)
    made = render(
        "overview.html",
        chapter=chapter,
        address=lesson_address(chapter, url),
        columns=columns,
        apply_address=address,
        apply_settings=told,
    )
    return made + "\n"
