"""The links that a teacher needs of a chapter: the same ones in the lesson box, on the notes and in the table of all chapters.

Sheets and packs are written after the pages, so their links are plain addresses. Where the course's own address is unknown, the page's
script gives the link to Google Classroom its address, and leaves it out where the page itself has none, as on a disk.
"""

from __future__ import annotations

from html import escape
from urllib.parse import quote, urlencode

from legstrength.site.teach.words import PACKS, WORDS
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


def packs(slug: str, root: str) -> dict[str, str]:
    """What each pack of a chapter is called → its address."""
    return {words: f"{root}packs/{slug}-{ending}" for ending, words in PACKS.items()}


def link(address: str, text: str, style: str = "lesson-button") -> str:
    """A link; `style` is its class, or nothing."""
    name = f' class="{style}"' if style else ""
    return f'<a{name} href="{escape(address)}">{escape(text)}</a>'


def classroom_link(chapter: Chapter, root: str) -> str:
    """A plain link that shares the chapter to Google Classroom; without a known address of the course it waits, hidden, for the script."""
    known = course_url()
    title = f"{chapter.title}: {chapter.question}"
    if known:
        query = urlencode({"url": places(chapter.slug, f"{known}/")["chapter"], "title": title}, quote_via=quote)
        return link(f"{CLASSROOM}?{query}", WORDS["classroom"])
    told = f'data-share="{CLASSROOM}" data-page="{places(chapter.slug, root)["chapter"]}" data-title="{escape(title)}"'
    return f'<a class="lesson-button" data-role="classroom" {told} hidden>{WORDS["classroom"]}</a>'


def folded(title: str, items: list[str], style: str) -> str:
    """A list of links that opens at a press."""
    rows = "".join(f"<li>{item}</li>" for item in items)
    return f'<details class="{style}"><summary>{escape(title)}</summary><ul>{rows}</ul></details>'


def sheet_links(slug: str, root: str) -> str:
    """The student sheet, and the other sheets folded."""
    to = places(slug, root)
    return link(to["sheet"], WORDS["sheet"]) + folded(
        WORDS["more-sheets"], [link(to[name], WORDS[name], "") for name in ("large", "no-device")], "more"
    )


def pack_links(slug: str, root: str) -> str:
    """The packs, folded, and where to read which platform takes which."""
    files = [link(address, words, "") for words, address in packs(slug, root).items()]
    return folded(WORDS["packs"], [*files, link(places(slug, root)["which-pack"], WORDS["which-pack"], "")], "more")


def group(name: str, body: str) -> str:
    """A named row of links."""
    return f'<div class="teacher-links"><p class="lesson-label">{escape(WORDS[name])}</p><div class="lesson-actions">{body}</div></div>'


def notes_top(chapter: Chapter, root: str) -> str:
    """The row of links at the top of a chapter's notes."""
    to = places(chapter.slug, root)
    body = (
        group("prepare", link(to["chapter"], WORDS["chapter"]) + link(to["key"], WORDS["key"]))
        + group("hand-out", sheet_links(chapter.slug, root))
        + group("send", link(to["assign"], WORDS["assign"]) + classroom_link(chapter, root))
        + group("platform", pack_links(chapter.slug, root))
    )
    return f'<nav class="lesson-part notes-top" aria-label="{escape(WORDS["links-of"])}">{body}</nav>'
