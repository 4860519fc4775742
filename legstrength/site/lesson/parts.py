"""The parts of a lesson: the lesson box, the prediction, questions, tasks and teacher notes, all from a chapter's file.

Texts come from that file and from `lesson/words.py`; the templates are in `templates/lesson/`, and the page's script holds no word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from docutils import nodes

from legstrength.html import Markup
from legstrength.site.course import REPORT_PAGE
from legstrength.site.files import File, Files
from legstrength.site.lesson.again import again, replies
from legstrength.site.lesson.curve import curve_pad
from legstrength.site.lesson.dragged import dragged_pad
from legstrength.site.lesson.drawn import drawn_pad
from legstrength.site.lesson.guessing import guessing
from legstrength.site.lesson.notes import NOTES_SECTIONS
from legstrength.site.lesson.pictures import drawing, picture
from legstrength.site.lesson.route import route_pad
from legstrength.site.lesson.sure import reference_address
from legstrength.site.lesson.words import WORDS
from legstrength.site.markup import render
from legstrength.site.places import Part, Place, Spot
from legstrength.site.teach.links import packs, shared
from legstrength.site.teach.words import WORDS as TEACHER
from legstrength.teaching import Chapter, load_chapter
from legstrength.teaching.challenges import asked, words_of
from legstrength.teaching.sure import how_sure
from legstrength.teaching.touched import rights, worths

SHEET_PARTS = ("play", "record", "explain", "apply", "limits", "exit")

LESSON = Files((File("lesson.css"),), (File("lesson.js", 390),))
"""Before the scripts of the explorers, which ask whether a prediction is made."""


GUESSING = Files(
    (File("lesson.css"), File("guessing.css")),
    (File("lesson.js", 390), File("guessing.js", 391)),
)


def html_of(
    chapter: Chapter,
    part: str,
    *,
    chapter_page: str = "",
    notes_page: str | None = None,
    report_page: str | None = None,
    site: str = "",
    reference: Callable[[str], str | None] = lambda key: None,
    open_questions: Collection[str] = (),
) -> Markup:
    """The HTML of a part. `chapter_page` is the address of the chapter as seen from the page of the part, `site` leads to the site's root;
    the other pages are linked where there is one, and so is a trial, by its key, where `reference` knows an address. Of the questions those
    named in `open_questions` come first and the others are folded; without any named, all are open.
    """
    values = {"chapter": chapter, "part": part, "words": WORDS, "report_page": report_page}
    values |= {"sure_of": how_sure, "reference": reference}
    if part in ("lesson-box", "notes-top"):
        values |= {"teacher": TEACHER, "to": shared(chapter, site), "packs": packs(chapter.slug, site)}
    if part == "lesson-box":
        note = render("lesson/assignment-note.html", **values)
        values |= {"notes_page": notes_page, "phases": phases(chapter), "quiet": quiet_line(chapter)}
        return note + render("lesson/lesson-box.html", **values)
    if part == "notes-top":
        return render("teach/notes-top.html", **values)
    if part.startswith("notes-"):
        return render(f"lesson/notes/{part.removeprefix('notes-')}.html", chapter_page=chapter_page, **values)
    if part.startswith("task-"):
        return render("lesson/sheet.html", task=part.removeprefix("task-"), **values)
    if part in ("prediction", "prediction-review"):
        values |= {"curve": curve_pad(chapter), "drawn": drawn_pad(chapter), "dragged": dragged_pad(chapter)}
        values |= {"again": again(chapter), "route": route_pad(chapter), "replies": replies(chapter)}
        values |= {"drawing_of": drawing, "picture_of": picture}
        values |= {"worths": worths(chapter.prediction), "rights_of": rights}
    if part == "guessing":
        values |= {"game": guessing(chapter.prediction.opens)}
    if part == "questions":
        first = [one for one in chapter.questions if not open_questions or one.id in open_questions]
        values |= {"first": first, "others": [one for one in chapter.questions if one not in first]}
    return render(f"lesson/{part}.html", asked=asked, words_of=words_of, **values)


def quiet_line(chapter: Chapter) -> str:
    """The line that opens the box: minutes, the least age, and for whom else it is."""
    least = re.search(r"\d+", chapter.ages)
    ages = WORDS["from-age"].format(age=least[0]) if least else chapter.ages
    return str(WORDS["quiet-line"].format(minutes=chapter.minutes.total, ages=ages))


def phases(chapter: Chapter) -> list[dict[str, str | int]]:
    """The phases of a lesson, each with its minutes and the minute in which it starts."""
    found: list[dict[str, str | int]] = []
    start = 0
    for name in WORDS["phases"]:
        minutes = getattr(chapter.minutes, name)
        found.append({"name": name, "minutes": minutes, "start": start})
        start += minutes
    return found


def fill(part: str, spot: Spot) -> Markup:
    """The HTML of a part in its place."""
    return html_of(
        spot.chapter,
        part,
        chapter_page=spot.address(spot.slug, "chapter") or "",
        notes_page=spot.address(spot.slug, "notes"),
        report_page=spot.address(*REPORT_PAGE),
        site=spot.root,
        reference=lambda key: reference_address(spot.app, spot.page, key),
        open_questions=spot.piece.split() if part == "questions" else (),
    )


def lay_tasks(name: str, slug: str, options: Mapping[str, str]) -> list[nodes.Node]:
    """Leave a place for each task that is asked for, or for all; ValueError for one that no sheet has."""
    chosen = options.get("parts", " ".join(SHEET_PARTS)).split()
    for part in chosen:
        if part not in SHEET_PARTS:
            raise ValueError(f"There is no part `{part}`. There are: {', '.join(SHEET_PARTS)}.")
    return [Place(part=name, slug=slug, piece=part) for part in chosen]


def lay_questions(name: str, slug: str, options: Mapping[str, str]) -> list[nodes.Node]:
    """Leave the place of the questions, and say which of them are open; ValueError for one that the chapter does not ask."""
    known = [question.id for question in load_chapter(slug).questions]
    chosen = options.get("open", "").split()
    for one in chosen:
        if one not in known:
            raise ValueError(f"There is no question `{one}`. There are: {', '.join(known)}.")
    return [Place(part=name, slug=slug, piece=" ".join(chosen))]


def lay_notes(name: str, slug: str, options: Mapping[str, str]) -> list[nodes.Node]:
    """Leave the place of the links on top, and each section of the notes under its heading."""
    sections: list[nodes.Node] = [Place(part=name, slug=slug, piece="top")]
    for piece, title in NOTES_SECTIONS.items():
        section = nodes.section(ids=[f"{slug}-notes-{piece}"], names=[])
        section += nodes.title("", title)
        section += Place(part=name, slug=slug, piece=piece)
        sections.append(section)
    return sections


def _plain(name: str) -> Part:
    return Part(lambda spot: fill(name, spot), of_chapter=True, page="chapter", files=LESSON)


PARTS = {
    **{name: _plain(name) for name in ("lesson-box", "prediction", "challenges", "prediction-review")},
    "guessing": Part(lambda spot: fill("guessing", spot), of_chapter=True, page="chapter", files=GUESSING),
    "questions": Part(
        lambda spot: fill("questions", spot),
        lay_questions,
        of_chapter=True,
        page="chapter",
        options=("open",),
        files=LESSON,
    ),
    "sheet-tasks": Part(
        lambda spot: fill(f"task-{spot.piece}", spot),
        lay_tasks,
        of_chapter=True,
        page="chapter",
        options=("parts",),
        files=LESSON,
    ),
    "teacher-notes": Part(
        lambda spot: fill(f"notes-{spot.piece}", spot), lay_notes, of_chapter=True, page="notes", files=LESSON
    ),
}
