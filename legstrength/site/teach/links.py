"""The links that a teacher needs of a chapter: the same ones in the lesson box, on the notes and in the table of all chapters.

Sheets and packs are written after the pages, so their links are plain addresses. Where the course's own address is unknown, the page's
script gives the link to Google Classroom its address, and leaves it out where the page itself has none, as on a disk.
"""

from __future__ import annotations

from urllib.parse import quote, urlencode

from legstrength.site.teach.words import PACKS
from legstrength.teaching import Chapter
from legstrength.teaching.address import course_url

CLASSROOM = "https://classroom.google.com/share"


def places(slug: str, root: str) -> dict[str, str]:
    """What there is of a chapter → its address. `root` leads from the page to the site's root: "" or "../" once or more."""
    return {
        "chapter": f"{root}notebooks/{slug}.html",
        "notes": f"{root}book/teachers/{slug}.html",
        "key": f"{root}sheets/{slug}-key.html",
        "sheet": f"{root}sheets/{slug}.html",
        "large": f"{root}sheets/{slug}-large.html",
        "no-device": f"{root}sheets/{slug}-no-device.html",
        "assign": f"{root}book/assign.html?chapter={slug}",
        "which-pack": f"{root}book/teaching.html#packs-for-learning-platforms",
        "offline": f"{root}book/how-to-use.html#offline",
    }


def shared(chapter: Chapter, root: str) -> dict[str, str]:
    """The places, and where the chapter is shared to Google Classroom: `share`, and `classroom` with the chapter's address if it is known."""
    query = ""
    if known := course_url():
        told = {"url": places(chapter.slug, f"{known}/")["chapter"], "title": f"{chapter.title}: {chapter.question}"}
        query = f"{CLASSROOM}?{urlencode(told, quote_via=quote)}"
    return {**places(chapter.slug, root), "share": CLASSROOM, "classroom": query}


def packs(slug: str, root: str) -> dict[str, str]:
    """What each pack of a chapter is called → its address."""
    return {words: f"{root}packs/{slug}-{ending}" for ending, words in PACKS.items()}
