"""What search engines and shared links read of a page: a description, OpenGraph, the page's own address and, for chapters, schema.org with LRMI.

Chapters tell their question, since a summary would answer it before the reader has, and other pages their first paragraph. An extension (sphinxext-opengraph) would take the first words
of a page, which in a chapter are a button's; and it cannot do without the course's address, which is unknown on a disk.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from legstrength.html import Markup
from legstrength.site.card import social
from legstrength.site.course import pages
from legstrength.site.markup import render
from legstrength.site.shell.contents import chapters_in_order
from legstrength.teaching import Chapter, load_chapter
from legstrength.teaching.address import course_url
from legstrength.teaching.chapters import Alignment

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
LONGEST = 200
FEATURES = ["alternativeText", "longDescription", "readingOrder", "structuralNavigation", "tableOfContents", "MathML"]
CONTROLS = ["fullKeyboardControl", "fullMouseControl", "fullTouchControl"]
PICTURES = "legstrength_social"
TYPES = ["simulation", "lesson plan"]


def common(app: Sphinx) -> dict[str, object]:
    """What holds for the course and for each chapter."""
    return {
        "@context": "https://schema.org",
        "inLanguage": app.config.language,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "author": {"@type": "Organization", "name": app.config.author},
        "accessMode": ["textual", "visual"],
        "accessModeSufficient": {"@type": "ItemList", "itemListElement": ["textual"]},
        "accessibilityFeature": FEATURES,
        "accessibilityControl": CONTROLS,
        "accessibilityHazard": "none",
    }


def age_range(ages: str) -> str:
    """A chapter's ages as schema.org writes them: “14 and over” → “14-”, “14 to 16” → “14-16”."""
    numbers = re.findall(r"\d+", ages)
    return "-".join(numbers) if len(numbers) > 1 else f"{numbers[0]}-" if numbers else ages


def address_of(page: str) -> str | None:
    """The address of a page, such as “book/about.html”, on the web, where the course's address is known."""
    return f"{known}/{page}" if (known := course_url()) else None


def chapter_data(app: Sphinx, chapter: Chapter, page: str) -> dict[str, object]:
    """A chapter as a schema.org LearningResource. `page` is its path from the site's root."""
    course = {"@type": "Course", "name": app.config.html_title} | _located(
        app.builder.get_target_uri(app.config.root_doc)
    )
    data = common(app) | {
        "@type": ["WebPage", "LearningResource"],
        "name": chapter.title,
        "headline": chapter.question,
        "description": chapter.question,
        "isPartOf": course,
        "learningResourceType": TYPES,
        "interactivityType": "active",
        "educationalUse": ["instruction", "assignment", "self-assessment"],
        "audience": {"@type": "EducationalAudience", "educationalRole": ["student", "teacher"]},
        "educationalLevel": chapter.level,
        "typicalAgeRange": age_range(chapter.ages),
        "timeRequired": f"PT{chapter.minutes.total}M",
        "competencyRequired": list(chapter.prerequisites),
        "teaches": [goal.text for goal in chapter.objectives],
        "assesses": [goal.text for goal in chapter.objectives],
        "educationalAlignment": [_alignment(item) for item in chapter.alignment],
    }
    return data | _located(page)


def _alignment(item: Alignment) -> dict[str, str]:
    """A standard. Its type is “supports”: no chapter claims to teach a standard whole."""
    described = {
        "@type": "AlignmentObject",
        "alignmentType": "supports",
        "educationalFramework": item.framework,
        "targetName": item.code,
    }
    return described | {"targetDescription": item.text} | ({"targetUrl": item.url} if item.url else {})


def _located(page: str) -> dict[str, str]:
    address = address_of(page)
    return {"@id": address, "url": address} if address else {}


def course_data(app: Sphinx, about: str) -> dict[str, object]:
    """The whole course, with its chapters in order."""
    chapters = [load_chapter(slug) for _, slugs in chapters_in_order(app) for slug in slugs]
    parts = []
    for place, chapter in enumerate(chapters, 1):
        page = app.builder.get_target_uri(pages(app.env)[chapter.slug, "chapter"])
        parts.append(
            {"@type": "LearningResource", "position": place, "name": chapter.title, "headline": chapter.question}
            | _located(page)
        )
    data = common(app) | {
        "@type": ["WebSite", "Course", "LearningResource"],
        "name": app.config.html_title,
        "description": about,
        "provider": {"@type": "Organization", "name": app.config.author},
        "learningResourceType": TYPES,
        "teaches": [chapter.question for chapter in chapters],
        "timeRequired": f"PT{sum(chapter.minutes.total for chapter in chapters)}M",
        "hasPart": parts,
    }
    return data | _located(app.builder.get_target_uri(app.config.root_doc))


def first_words(doctree: nodes.document | None) -> str:
    """The first paragraph of a page that stands in no table and no list, cut at a word where it is long."""
    for paragraph in doctree.findall(nodes.paragraph) if doctree is not None else ():
        text = " ".join(paragraph.astext().split())
        if len(text) > 20 and isinstance(paragraph.parent, (nodes.section, nodes.container)):
            return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"
    return ""


def tags(app: Sphinx, page: str, title: str, doctree: nodes.document | None) -> Markup:
    """The elements for a page's head. `page` is its name in the book."""
    path = app.builder.get_target_uri(page)
    slug, kind = next((key for key, name in pages(app.env).items() if name == page), ("", ""))
    chapter = load_chapter(slug) if kind == "chapter" else None
    about = load_chapter(slug).question if slug else first_words(doctree)
    found = {
        "og:title": chapter.question if chapter else title,
        "og:type": "article" if chapter else "website",
        "og:site_name": app.config.html_title,
    }
    if about:
        found["og:description"] = about
    if address := address_of(path):
        found["og:url"] = address
        found |= _pictured(app, slug if chapter else "", str(found["og:title"]))
    data = (
        chapter_data(app, chapter, path)
        if chapter
        else course_data(app, about)
        if page == app.config.root_doc
        else None
    )
    return render("shell/metadata.html", about=about, found=found, data=data)


def _pictured(app: Sphinx, slug: str, title: str) -> dict[str, str]:
    """What a shared link says of its picture: a chapter's own, or, without a slug, the course's. The picture is drawn when all pages are there."""
    svg = social.of_chapter(slug, app.config.html_title) if slug else social.of_course()
    path = social.name(slug or "course", svg)
    app.builder.__dict__.setdefault(PICTURES, {})[path] = svg
    width, height = (str(pixels) for pixels in social.SIZE)
    found = {
        "og:image": str(address_of(path)),
        "og:image:width": width,
        "og:image:height": height,
        "og:image:alt": title,
    }
    return found | {"twitter:card": "summary_large_image"}


def draw(app: Sphinx, error: Exception | None) -> None:
    """Draw the pictures that the pages name."""
    if error is None and (pictures := app.builder.__dict__.get(PICTURES)):
        social.write(Path(app.outdir), pictures)


def describe(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Put them into the head of every page of the book."""
    if doctree is not None:
        title = re.sub(r"<[^>]+>", "", str(context.get("title", "")))
        context["metatags"] = f"{context.get('metatags', '')}\n{tags(app, page, title, doctree)}"


def use_address(app: Sphinx, config: Config) -> None:
    """Give Sphinx the course's address, so that each page names its own."""
    if known := course_url():
        config.html_baseurl = f"{known}/"


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.connect("config-inited", use_address)
    app.connect("html-page-context", describe)
    app.connect("build-finished", draw)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
