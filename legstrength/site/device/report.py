"""The page “My report”: all that a reader's device keeps of the course, to read, print, save or clear.

The page carries the texts of all chapters, in the order of the course, so that it asks nobody for anything, also from a disk. What a
reader answered is in the reader's browser alone; the page's script puts the two together.
"""

from __future__ import annotations

from typing import Any

from legstrength import __version__
from legstrength.html import Markup
from legstrength.site.course import REPORT_PAGE, pages
from legstrength.site.device.words import REPORT as WORDS
from legstrength.site.files import File, Files
from legstrength.site.lesson.parts import LESSON
from legstrength.site.lesson.words import WORDS as LESSON_WORDS
from legstrength.site.markup import render
from legstrength.site.places import Part, Spot
from legstrength.site.shell.contents import chapters_in_order
from legstrength.site.teach.assign import chapter_files
from legstrength.teaching import Chapter, load_chapter
from legstrength.teaching.chapters import Curve, Prediction
from legstrength.teaching.drawn import last_place
from legstrength.teaching.figures import figure

ALONE = {"data-own": ""}
"""Its sheet has rules for all of `body` and every sheet of paper, so it stays out of the one that all pages share."""
REPORT = Files((*LESSON.styles, File("report.css", 910, ALONE)), (File("report.js", 400),))


def texts_of(chapter: Chapter, number: int, page: str) -> dict[str, Any]:
    """What a report quotes of a chapter, as JSON; `page` is the chapter's address as seen from the report."""
    sheet, record, prediction = chapter.sheet, chapter.sheet.record, chapter.prediction
    prompts = [(f"sheet.{task.id}", task.text) for task in sheet.explain]
    prompts += [(f"written.{chapter.written.id}", chapter.written.stem), ("sheet.apply", sheet.apply.text)]
    prompts += [("sheet.limits", sheet.limits.text), ("sheet.exit", sheet.exit.text)]
    prompts += [(name, prediction.reason) for name in ("draft.prediction", "draft.review")]
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
            "right": next((option.id for option in prediction.options if option.correct), ""),
            "people": [(person.id, person.name) for person in prediction.people],
            "items": [(item.id, item.name) for item in prediction.items],
            "scale": _scale(prediction),
            "route": LESSON_WORDS["route"]["slopes"] if prediction.route is not None else "",
            "stickers": [(sticker.id, f"{sticker.mark} {sticker.says}") for sticker in prediction.stickers],
        },
        "curve": {
            "caption": _caption(prediction.curve) if prediction.curve else "",
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


def _caption(curve: Curve) -> str:
    """What was drawn: the words of a single curve, or what goes up where several people are drawn."""
    return f"{curve.stem} ({curve.y_label})" if curve.stem else curve.y_label


def _scale(prediction: Prediction) -> str:
    """What the numbers are of that were dragged, or at which curves end; "" where there are none."""
    if prediction.scale is not None:
        return prediction.scale.label
    curve = prediction.curve
    return f"{curve.y_label}, {last_place(curve)}" if curve is not None else ""


def fill(spot: Spot) -> Markup:
    """The report, with the chapters' addresses as seen from its page."""
    env, address = spot.app.env, spot.app.builder.get_relative_uri
    slugs = [slug for _, part in chapters_in_order(spot.app) for slug in part]
    chapters = [
        texts_of(load_chapter(slug), number, address(spot.page, pages(env)[slug, "chapter"]))
        for number, slug in enumerate(slugs, 1)
    ]
    return render(
        "device/report.html",
        words=WORDS,
        version=__version__,
        start=address(spot.page, spot.app.config.root_doc),
        data={"chapters": chapters, "words": WORDS, "version": __version__},
    )


PARTS = {"work-report": Part(fill, page=REPORT_PAGE[1], sources=chapter_files, files=REPORT)}
