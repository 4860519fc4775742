"""A QTI 1.2 package as Canvas writes and reads it, with Canvas's own settings of a quiz; others take the questions and leave these."""

from __future__ import annotations

from legstrength.packs.content import paragraphs
from legstrength.packs.qti import identifier, quiz
from legstrength.packs.words import WORDS
from legstrength.packs.xml import XSI, document, node
from legstrength.teaching import Chapter

CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"


def qti_package(chapter: Chapter, url: str | None) -> dict[str, bytes]:
    """The files of the package, path → contents; `url` is the course's address or None."""
    name = identifier(chapter, "quiz")
    return {
        "imsmanifest.xml": _manifest(chapter, name),
        f"{name}/{name}.xml": quiz(chapter, "canvas", url),
        f"{name}/assessment_meta.xml": _settings(chapter, name),
    }


def _manifest(chapter: Chapter, name: str) -> bytes:
    packing, about = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1", "http://www.imsglobal.org/xsd/imsmd_v1p2"
    title = node("imsmd:title", node("imsmd:string", f"{WORDS['course']}: {chapter.title}"))
    rights = node("imsmd:rights", node("imsmd:copyrightAndOtherRestrictions", node("imsmd:value", "yes")))
    rights.append(node("imsmd:description", node("imsmd:string", WORDS["rights"])))
    test = node("resource", node("file", href=f"{name}/{name}.xml"), node("dependency", identifierref=f"{name}-meta"))
    test.attrib.update(identifier=name, type="imsqti_xmlv1p2")
    meta = node("resource", node("file", href=f"{name}/assessment_meta.xml"), identifier=f"{name}-meta")
    meta.attrib.update(
        type="associatedcontent/imscc_xmlv1p1/learning-application-resource", href=f"{name}/assessment_meta.xml"
    )
    root = node(
        "manifest",
        node(
            "metadata",
            node("schema", "IMS Content"),
            node("schemaversion", "1.1.3"),
            node("imsmd:lom", node("imsmd:general", title), rights),
        ),
        node("organizations"),
        node("resources", test, meta),
        identifier=identifier(chapter, "qti12"),
        xmlns=packing,
        xmlns_imsmd=about,
        xmlns_xsi=XSI,
        xsi_schemaLocation=f"{packing} http://www.imsglobal.org/xsd/imscp_v1p1.xsd {about} http://www.imsglobal.org/xsd/imsmd_v1p2p2.xsd",
    )
    return document(root)


def _settings(chapter: Chapter, name: str) -> bytes:
    """As many tries as pupils like, the best one counts, and the order of the file; the teacher publishes it."""
    settings = {
        "title": WORDS["quiz"].format(title=chapter.title),
        "description": paragraphs(WORDS["quiz-intro"]),
        "shuffle_answers": "false",
        "scoring_policy": "keep_highest",
        "quiz_type": "assignment",
        "points_possible": f"{len(chapter.questions) + 1:.1f}",
        "show_correct_answers": "true",
        "allowed_attempts": "-1",
        "available": "false",
    }
    place = f"{CANVAS} https://canvas.instructure.com/xsd/cccv1p0.xsd"
    root = node(
        "quiz",
        *(node(tag, text) for tag, text in settings.items()),
        identifier=name,
        xmlns=CANVAS,
        xmlns_xsi=XSI,
        xsi_schemaLocation=place,
    )
    return document(root)
