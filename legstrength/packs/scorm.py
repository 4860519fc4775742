"""SCORM 1.2: the chapter's own page, with its live figures, in a frame that reports to the learning platform.

The frame stays while the page inside is left and opened again, as a link into the figure does. A platform would take that for the end.
"""

from __future__ import annotations

import json
from pathlib import Path

from legstrength.packs.content import render
from legstrength.packs.page import MissingFile, standing_alone
from legstrength.packs.qti import identifier
from legstrength.packs.words import KEPT_PARTS, WORDS
from legstrength.packs.xml import document, node
from legstrength.teaching import Chapter

FRAME = Path(__file__).parents[2] / "frontend" / "scorm"
SAID = ("kept-platform", "browse-mode", "no-credit-mode", "review-mode", "lost", "closed", "overflow", "handed-in")
"""The words that the frame's script says."""

STYLES = ("scorm.css", "page.css")
BUNDLE = "_static/runtime"
"""Where the scripts lie in the built site, with a manifest of their names."""


def scorm(chapter: Chapter, folder: Path, url: str | None) -> dict[str, bytes]:
    """The files of the package, path → contents, from the site built in `folder`. Raises MissingFile where the page lacks one."""
    page = f"notebooks/{chapter.slug}.html"
    html, needed = standing_alone(folder, page, url, styles=("../scorm/page.css",))
    files = {path: (folder / path).read_bytes() for path in needed}
    files |= {f"scorm/{name}": (FRAME / name).read_bytes() for name in STYLES}
    files |= {"scorm/scorm.js": _script(folder), page: html, "index.html": _frame(chapter, page)}
    return {"imsmanifest.xml": _manifest(chapter, sorted(files)), **files}


def _script(folder: Path) -> bytes:
    """The frame's script, from the built site."""
    try:
        manifest: dict[str, str] = json.loads((folder / BUNDLE / "manifest.json").read_text(encoding="utf-8"))
        return (folder / BUNDLE / manifest["scorm.js"]).read_bytes()
    except (FileNotFoundError, KeyError) as problem:
        raise MissingFile(f"The frame's script is not in {folder / BUNDLE}. Build the site again.") from problem


def _frame(chapter: Chapter, page: str) -> bytes:
    """The page that the platform opens. All that its script says stands in it."""
    title = f"{chapter.title}: {chapter.question}"
    questions = [
        {
            "id": question.id,
            "choices": [option.id for option in question.options],
            "right": next(option.id for option in question.options if option.correct),
        }
        for question in chapter.questions
    ]
    messages = {name: WORDS[name] for name in SAID} | {f"part-{name}": text for name, text in KEPT_PARTS.items()}
    made = render(
        "frame.html",
        title=title,
        slug=chapter.slug,
        page=page,
        questions=json.dumps(questions),
        messages=messages,
    )
    return f"{made}\n".encode()


def _manifest(chapter: Chapter, files: list[str]) -> bytes:
    lesson = identifier(chapter, "lesson")
    item = node(
        "item",
        node("title", chapter.title),
        identifier=identifier(chapter, "item"),
        identifierref=lesson,
        isvisible="true",
    )
    course = identifier(chapter, "course")
    root = node(
        "manifest",
        node("metadata", node("schema", "ADL SCORM"), node("schemaversion", "1.2")),
        node(
            "organizations",
            node("organization", node("title", f"{WORDS['course']}: {chapter.title}"), item, identifier=course),
            default=course,
        ),
        node(
            "resources",
            node(
                "resource",
                *(node("file", href=path) for path in files),
                identifier=lesson,
                type="webcontent",
                adlcp_scormtype="sco",
                href="index.html",
            ),
        ),
        identifier=identifier(chapter, "scorm12"),
        version="1.0",
        xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        xmlns_adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2",
    )
    return document(root)
