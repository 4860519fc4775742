"""The questions as a QTI 1.2 test, in the two dialects that platforms read: Common Cartridge's profile and Canvas's own.

Each choice has exactly one condition, which ends the marking and carries both the mark and the feedback. So the conditions mean the same
whatever their order. (A condition that goes on would be read as feedback on the whole question by Moodle.) The right option's stands first,
since the converter of Open edX, cc2olx, takes every option up to the first condition that ends the marking for right.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping

from legstrength.packs.content import feedback, paragraphs, sample
from legstrength.packs.words import WORDS
from legstrength.packs.xml import XSI, document, node
from legstrength.teaching import Chapter
from legstrength.teaching.chapters import Question

NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
SCHEMA = {
    "cc11": f"{NAMESPACE} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd",
    "cc13": f"{NAMESPACE} http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd",
    "canvas": f"{NAMESPACE} http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd",
}
TEST = {
    "cc_profile": "cc.exam.v0p1",
    "qmd_assessmenttype": "Examination",
    "qmd_scoretype": "Percentage",
    "qmd_feedbackpermitted": "Yes",
    "qmd_hintspermitted": "No",
    "qmd_solutionspermitted": "Yes",
    "cc_maxattempts": "unlimited",
}
CHOICE = {
    "cc": {"cc_profile": "cc.multiple_choice.v0p1", "qmd_scoringpermitted": "Yes", "qmd_computerscored": "Yes"},
    "canvas": {"question_type": "multiple_choice_question", "points_possible": "1.0"},
}
ESSAY = {
    "cc": {"cc_profile": "cc.essay.v0p1", "qmd_scoringpermitted": "Yes", "qmd_computerscored": "No"},
    "canvas": {"question_type": "essay_question", "points_possible": "1.0"},
}


def identifier(chapter: Chapter, name: str) -> str:
    """The name of something in a pack that is the same in every build and in no other chapter."""
    return f"legstrength-{chapter.slug}-{name}"


def quiz(chapter: Chapter, dialect: str, url: str | None) -> bytes:
    """The chapter's questions and its written question as a test; `dialect` is a key of SCHEMA, `url` the course's address."""
    kind = "canvas" if dialect == "canvas" else "cc"
    items = [_choice_item(chapter, number, question, kind, url) for number, question in enumerate(chapter.questions, 1)]
    root = node(
        "questestinterop",
        node(
            "assessment",
            _fields(TEST if kind == "cc" else {"cc_maxattempts": "unlimited"}),
            node("section", *items, _essay_item(chapter, kind), ident="root_section"),
            ident=identifier(chapter, "quiz"),
            title=WORDS["quiz"].format(title=chapter.title),
        ),
        xmlns=NAMESPACE,
        xmlns_xsi=XSI,
        xsi_schemaLocation=SCHEMA[dialect],
    )
    return document(root)


def _fields(values: Mapping[str, str]) -> ET.Element:
    return node(
        "qtimetadata",
        *(
            node("qtimetadatafield", node("fieldlabel", name), node("fieldentry", value))
            for name, value in values.items()
        ),
    )


def _html(text: str) -> ET.Element:
    return node("material", node("mattext", text, texttype="text/html"))


def _line(text: str) -> ET.Element:
    """A short text, plain unless it has a sign that some platform would take for markup."""
    if not set(text) & set("&<>"):
        return node("material", node("mattext", text, texttype="text/plain"))
    return _html(paragraphs(text))


def _marks() -> ET.Element:
    return node("outcomes", node("decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal"))


def _reply(name: str) -> ET.Element:
    return node("displayfeedback", feedbacktype="Response", linkrefid=name)


def _choice_item(chapter: Chapter, number: int, question: Question, kind: str, url: str | None) -> ET.Element:
    labels: list[ET.Element] = []
    conditions: list[ET.Element] = []
    replies: list[ET.Element] = []
    for place, option in enumerate(question.options, 1):
        # Platforms read “right”, “wrong” or “solution” into feedback names, so these say nothing.
        reply = f"feedback-{place}"
        labels.append(node("response_label", _line(option.text), ident=option.id))
        chosen = node("conditionvar", node("varequal", option.id, case="Yes", respident="response1"))
        full = node("setvar", "100", action="Set", varname="SCORE") if option.correct else None
        condition = node("respcondition", chosen, full, _reply(reply), continue_="No")
        conditions.insert(0 if option.correct else len(conditions), condition)
        replies.append(node("itemfeedback", node("flow_mat", _html(feedback(chapter, option, url))), ident=reply))
    return node(
        "item",
        node("itemmetadata", _fields(CHOICE[kind])),
        node(
            "presentation",
            _html(paragraphs(question.stem)),
            node(
                "response_lid", node("render_choice", *labels, shuffle="No"), ident="response1", rcardinality="Single"
            ),
        ),
        node("resprocessing", _marks(), *conditions),
        *replies,
        ident=identifier(chapter, question.id),
        title=WORDS["question"].format(title=chapter.title, n=number),
    )


def _essay_item(chapter: Chapter, kind: str) -> ET.Element:
    """A person marks it. The sample answer is shown once an answer has been handed in."""
    box = node("response_label", ident="answer1", rshuffle="No")
    condition = node("conditionvar", node("other"))
    if kind == "cc":
        shown = node("displayfeedback", feedbacktype="Solution", linkrefid="solution")
        text = node("solution", node("solutionmaterial", node("flow_mat", _html(sample(chapter)))))
        reply = node("itemfeedback", text, ident="solution")
    else:
        shown = _reply("general_fb")
        reply = node("itemfeedback", node("flow_mat", _html(sample(chapter))), ident="general_fb")
    return node(
        "item",
        node("itemmetadata", _fields(ESSAY[kind])),
        node(
            "presentation",
            _html(paragraphs(chapter.written.stem)),
            node(
                "response_str",
                node("render_fib", box, prompt="Box", rows="6", columns="60"),
                ident="response1",
                rcardinality="Single",
            ),
        ),
        node(
            "resprocessing",
            _marks(),
            node("respcondition", condition, shown, continue_="No" if kind == "cc" else "Yes"),
        ),
        reply,
        ident=identifier(chapter, chapter.written.id),
        title=WORDS["written"].format(title=chapter.title),
    )
