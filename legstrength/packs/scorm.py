"""SCORM 1.2: the chapter's own page, with its live figures, in a frame that reports to the learning platform.

The frame stays while the page inside is left and opened again, as a link into the figure does. A platform would take that for the end.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

from legstrength.packs.page import standing_alone
from legstrength.packs.qti import identifier
from legstrength.packs.words import WORDS
from legstrength.packs.xml import document, node
from legstrength.teaching import Chapter

FRAME = Path(__file__).parents[2] / "frontend" / "scorm"
OWN = ("scorm.js", "scorm.css", "page.css")


def scorm(chapter: Chapter, folder: Path, url: str | None) -> dict[str, bytes]:
    """The files of the package, path → contents, from the site built in `folder`. Raises MissingFile where the page lacks one."""
    page = f"notebooks/{chapter.slug}.html"
    html, needed = standing_alone(folder, page, url, styles=("../scorm/page.css",))
    files = {path: (folder / path).read_bytes() for path in needed}
    files |= {f"scorm/{name}": (FRAME / name).read_bytes() for name in OWN}
    files |= {page: html, "index.html": _frame(chapter, page)}
    return {"imsmanifest.xml": _manifest(chapter, sorted(files)), **files}


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
    messages = {name: WORDS[name] for name in ("kept-platform", "browse-mode", "review-mode", "lost", "overflow")} | {
        f"part-{k}": v for k, v in WORDS["kept-parts"].items()
    }
    spoken = "".join(f'<span hidden data-message="{name}">{escape(text)}</span>\n' for name, text in messages.items())
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="scorm/scorm.css">
</head>
<body>
<p role="status" data-role="status"></p>
<noscript><p>{escape(WORDS["no-script"])} <a href="{page}">{escape(title)}</a></p></noscript>
<iframe title="{escape(title)}" data-lesson="{chapter.slug}" data-page="{page}" data-questions="{escape(json.dumps(questions))}"></iframe>
{spoken}<script src="scorm/scorm.js"></script>
</body>
</html>
""".encode()


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
