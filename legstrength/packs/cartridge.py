"""Common Cartridge 1.1 and 1.3: the lesson's page of goals and tasks, links to it, and the questions, as one module of a course.

Moodle takes in 1.1, most other platforms 1.3. The two differ in names alone. Pupils see the titles in their course, so these give no answer
away: what a setting shows is for the teacher's notes. The module has no folders, of which Moodle would make broken pictures.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from legstrength.packs.content import lesson_address, overview
from legstrength.packs.qti import identifier, quiz
from legstrength.packs.words import WORDS
from legstrength.packs.xml import XSI, document, node
from legstrength.teaching import Chapter

VERSIONS = {"cc11": "1.1", "cc13": "1.3"}


@dataclass(frozen=True)
class _Part:
    """One entry of the module: its resource's type (webcontent has an address of its own), its file and that file's contents."""

    name: str
    title: str
    kind: str
    path: str
    contents: bytes


def cartridge(chapter: Chapter, dialect: str, url: str | None) -> dict[str, bytes]:
    """The files of a cartridge, path → contents; `dialect` is “cc11” or “cc13”, `url` the course's address or None."""
    version = "v" + VERSIONS[dialect].replace(".", "p")
    page = _Part(
        "overview",
        WORDS["overview"].format(title=chapter.title),
        "webcontent",
        "lesson/overview.html",
        overview(chapter, url).encode(),
    )
    test = _Part(
        "quiz",
        WORDS["quiz"].format(title=chapter.title),
        f"imsqti_xmlv1p2/imscc_xml{version}/assessment",
        "quiz/quiz.xml",
        quiz(chapter, dialect, url),
    )
    lesson = (
        [_weblink("lesson", WORDS["chapter-link"].format(title=chapter.title), lesson_address(chapter, url), version)]
        if url
        else []
    )
    presets = [
        _weblink(
            f"preset-{number}",
            WORDS["preset"].format(title=chapter.title, preset=preset.title),
            lesson_address(chapter, url, preset.show, preset.show_in),
            version,
        )
        for number, preset in enumerate(chapter.notes.presets if url else (), 1)
    ]
    parts = [page, *lesson, test, *presets]
    return {
        "imsmanifest.xml": document(_manifest(chapter, dialect, version, parts)),
        **{part.path: part.contents for part in parts},
    }


def _weblink(name: str, title: str, address: str | None, version: str) -> _Part:
    space = f"http://www.imsglobal.org/xsd/imscc{version}/imswl_{version}"
    place = f"{space} http://www.imsglobal.org/profile/cc/cc{version}/cc{version}_imswl_{version}.xsd"
    root = node(
        "webLink",
        node("title", title),
        node("url", href=address or "", target="_blank"),
        xmlns=space,
        xmlns_xsi=XSI,
        xsi_schemaLocation=place,
    )
    return _Part(name, title, f"imswl_xml{version}", f"links/{name}.xml", document(root))


def _manifest(chapter: Chapter, dialect: str, version: str, parts: list[_Part]) -> ET.Element:
    spaces = {
        f"http://www.imsglobal.org/xsd/imscc{version}/imscp_v1p1": f"http://www.imsglobal.org/profile/cc/cc{version}/cc{version}_imscp_v1p2_v1p0.xsd",
        f"http://ltsc.ieee.org/xsd/imscc{version}/LOM/manifest": f"http://www.imsglobal.org/profile/cc/cc{version}/LOM/cc{version}_lommanifest_v1p0.xsd",
    }
    packing, about = spaces
    course = node(
        "item",
        node("title", f"{chapter.title}: {chapter.question}"),
        *(_entry(chapter, part) for part in parts),
        identifier=identifier(chapter, "module"),
    )
    tree = node(
        "organization",
        node("item", course, identifier=identifier(chapter, "root")),
        identifier="course",
        structure="rooted-hierarchy",
    )
    return node(
        "manifest",
        node(
            "metadata",
            node("schema", "IMS Common Cartridge"),
            node("schemaversion", f"{VERSIONS[dialect]}.0"),
            _about(chapter),
        ),
        node("organizations", tree),
        node("resources", *(_resource(chapter, part) for part in parts)),
        identifier=identifier(chapter, dialect),
        xmlns=packing,
        xmlns_lomimscc=about,
        xmlns_xsi=XSI,
        xsi_schemaLocation=" ".join(f"{space} {place}" for space, place in spaces.items()),
    )


def _about(chapter: Chapter) -> ET.Element:
    def told(tag: str, text: str) -> ET.Element:
        return node(f"lomimscc:{tag}", node("lomimscc:string", text, language="en"))

    general = node(
        "lomimscc:general",
        told("title", f"{WORDS['course']}: {chapter.title}"),
        node("lomimscc:language", "en"),
        told("description", chapter.question),
    )
    limits = node("lomimscc:copyrightAndOtherRestrictions", node("lomimscc:value", "yes"))
    return node("lomimscc:lom", general, node("lomimscc:rights", limits, told("description", WORDS["rights"])))


def _entry(chapter: Chapter, part: _Part) -> ET.Element:
    return node(
        "item",
        node("title", part.title),
        identifier=identifier(chapter, f"item-{part.name}"),
        identifierref=identifier(chapter, part.name),
    )


def _resource(chapter: Chapter, part: _Part) -> ET.Element:
    own = {"href": part.path} if part.kind == "webcontent" else {}
    return node(
        "resource", node("file", href=part.path), identifier=identifier(chapter, part.name), type=part.kind, **own
    )
