"""Moodle XML: a category for the question bank with the chapter's questions, and the written one with its sample for whoever marks it."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from legstrength.html import Markup
from legstrength.packs.content import feedback, paragraphs, sample
from legstrength.packs.qti import identifier
from legstrength.packs.words import WORDS
from legstrength.packs.xml import document, node
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Question


def moodle(chapter: Chapter, url: str | None) -> bytes:
    """The file; `url` is the course's address or None."""
    path = "/".join(name.replace("/", "//") for name in (WORDS["course"], chapter.title))
    category = node(
        "question",
        node("category", node("text", f"$course$/top/{path}")),
        _text("info", chapter.question),
        type="category",
    )
    choices = (_choice(chapter, number, question, url) for number, question in enumerate(chapter.questions, 1))
    return document(node("quiz", category, *choices, _essay(chapter)))


def _text(tag: str, html: str, **attributes: str) -> ET.Element:
    return node(tag, node("text", html), format="html", **attributes)


def _opening(title: str, stem: str, number: str) -> list[ET.Element]:
    return [
        node("name", node("text", title)),
        _text("questiontext", paragraphs(stem)),
        _text("generalfeedback", ""),
        node("defaultgrade", "1"),
        node("penalty", "0"),
        node("hidden", "0"),
        node("idnumber", number),
    ]


def _tags(*names: str) -> ET.Element:
    return node("tags", *(node("tag", node("text", name)) for name in names))


def _choice(chapter: Chapter, number: int, question: Question, url: str | None) -> ET.Element:
    answers = [
        _text("answer", Markup("{}").format(option.text), fraction="100" if option.correct else "0")
        for option in question.options
    ]
    for answer, option in zip(answers, question.options, strict=True):
        answer.append(_text("feedback", feedback(chapter, option, url)))
    return node(
        "question",
        *_opening(
            WORDS["question"].format(title=chapter.title, n=number), question.stem, identifier(chapter, question.id)
        ),
        node("single", "true"),
        node("shuffleanswers", "false"),
        node("answernumbering", "abc"),
        node("showstandardinstruction", "0"),
        *(_text(tag, "") for tag in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")),
        *answers,
        _tags(chapter.slug, question.objective),
        type="multichoice",
    )


def _essay(chapter: Chapter) -> ET.Element:
    written = chapter.written
    settings = {
        "responseformat": "editor",
        "responserequired": "1",
        "responsefieldlines": "10",
        "attachments": "0",
        "attachmentsrequired": "0",
    }
    return node(
        "question",
        *_opening(WORDS["written"].format(title=chapter.title), written.stem, identifier(chapter, written.id)),
        *(node(tag, text) for tag, text in settings.items()),
        _text("graderinfo", sample(chapter)),
        _text("responsetemplate", ""),
        _tags(chapter.slug, written.objective),
        type="essay",
    )
