"""The questions in QTI 1.2 and Moodle XML, as other programs read and mark them, against the chapters' files."""

import dataclasses
import xml.etree.ElementTree as ET

import pytest
from moodle_xml_parser.parser import parse_bytes

from legstrength.packs.moodle import moodle
from legstrength.packs.qti import quiz
from legstrength.teaching import Chapter, chapter_slugs, load_chapter
from legstrength.teaching.chapters import Option
from tests.packs.reader import plain, run_qti

URL = "https://example.org/course"
QTI = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
READ_AS_VERDICT = ("wrong", "correct", "solution", "general_", "_all", "_c", "_ic")


def told(chapter: Chapter, option: Option, feedback: str) -> bool:
    """Whether a feedback has the reason, what to look at and the wrong idea of this option, each of them word by word."""
    idea = chapter.misconception(option.misconception).says if option.misconception else ""
    return all(" ".join((part or "").split()) in feedback for part in (option.why, option.look, idea))


def same(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("slug", "dialect"), [(slug, "cc11") for slug in chapter_slugs()] + [("plateau", "cc13"), ("plateau", "canvas")]
)
def test_a_qti_engine_marks_every_choice_as_the_chapter_does(slug: str, dialect: str) -> None:
    """Only the right answer earns the mark, each choice gets its own reason, and stems and options stand in the file's order."""
    chapter = load_chapter(slug)
    *choices, essay = run_qti(quiz(chapter, dialect, URL))
    assert [item.stem for item in choices] == [same(question.stem) for question in chapter.questions]
    for item, question in zip(choices, chapter.questions, strict=True):
        assert item.choices == {option.id: same(option.text) for option in question.options}
        assert list(item.choices) == [option.id for option in question.options]
        assert item.marks == {option.id: 100.0 if option.correct else 0.0 for option in question.options}
        assert all(told(chapter, option, item.replies[option.id]) for option in question.options)
        assert len(set(item.replies.values())) == len(question.options)
        assert (item.essay, item.complaints) == (False, [])
    assert (essay.essay, essay.stem) == (True, same(chapter.written.stem))


@pytest.mark.parametrize("slug", chapter_slugs())
def test_every_item_keeps_to_what_moodle_and_canvas_read(slug: str) -> None:
    """Moodle takes feedback of a condition that goes on for feedback on the whole question; Canvas reads a verdict out of feedback names."""
    items = ET.fromstring(quiz(load_chapter(slug), "cc11", URL)).findall(f".//{QTI}item")
    names = [item.get("ident") for item in items]
    assert len(set(names)) == len(names) == len(load_chapter(slug).questions) + 1
    for item in items[:-1]:
        choices = [label.get("ident") for label in item.iter(f"{QTI}response_label")]
        conditions = item.findall(f".//{QTI}respcondition")
        named = [condition.findtext(f".//{QTI}varequal") for condition in conditions]
        assert sorted(named) == sorted(choices) and named[1:] == [choice for choice in choices if choice != named[0]]
        assert {condition.get("continue") for condition in conditions} == {"No"}
        shown = [condition.find(f"{QTI}displayfeedback").get("linkrefid") for condition in conditions]
        replies = {reply.get("ident"): reply for reply in item.findall(f"{QTI}itemfeedback")}
        assert sorted(shown) == sorted(replies)
        assert not [name for name in replies for word in READ_AS_VERDICT if word in name.lower()]
        assert all(reply.find(f"{QTI}flow_mat/{QTI}material/{QTI}mattext") is not None for reply in replies.values())
        assert not [reply for reply in replies.values() if "<p" in reply.findtext(f".//{QTI}mattext")]


def taken_for_right(item: ET.Element) -> list[str]:
    """The options that cc2olx 0.4.0 marks as right: those of every condition up to the first that ends the marking, whatever it sets.

    The rule is `_mark_correct_responses` in https://github.com/openedx/cc2olx/blob/0.4.0/src/cc2olx/content_processors/qti.py.
    """
    right = []
    for condition in item.iter(f"{QTI}respcondition"):
        right += [one.text or "" for one in condition.iterfind(f"{QTI}conditionvar/{QTI}varequal")]
        if condition.get("continue", "No") == "No":
            break
    return right


@pytest.mark.parametrize("dialect", ["cc11", "cc13", "canvas"])
@pytest.mark.parametrize("slug", chapter_slugs())
def test_open_edx_takes_the_right_option_for_right(slug: str, dialect: str) -> None:
    """A pupil who answers rightly in Open edX is told so: its converter looks at the order of the conditions alone."""
    chapter = load_chapter(slug)
    *items, _ = ET.fromstring(quiz(chapter, dialect, URL)).findall(f".//{QTI}item")
    key = [[option.id for option in question.options if option.correct] for question in chapter.questions]
    assert [taken_for_right(item) for item in items] == key


def test_the_written_question_brings_its_sample_and_criteria() -> None:
    """Whoever marks it, or compares an own answer, needs both; the two dialects show them in their own ways."""
    chapter = load_chapter("plateau")
    *_, cartridge = ET.fromstring(quiz(chapter, "cc11", None)).findall(f".//{QTI}item")
    solution = plain(cartridge.findtext(f".//{QTI}solution//{QTI}mattext"))
    canvas = run_qti(quiz(chapter, "canvas", None))[-1].replies["general_fb"]
    marker = plain(ET.fromstring(moodle(chapter, None)).findtext(".//question[@type='essay']/graderinfo/text"))
    for text in (solution, canvas, marker):
        assert same(chapter.written.sample) in text
        assert all(same(one) in text for one in chapter.written.criteria)


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_reader_of_moodle_xml_finds_the_chapters_questions(slug: str) -> None:
    """The question bank holds every question with its options, its one right answer and a reason for each."""
    chapter = load_chapter(slug)
    contents = moodle(chapter, URL)
    found = parse_bytes(contents)["multichoice"]
    assert [plain(item.text_pre_parse) for item in found] == [same(question.stem) for question in chapter.questions]
    for item, question in zip(found, chapter.questions, strict=True):
        assert item.single and not item.shuffle_answers
        assert [(plain(one.answer), one.score_fraction) for one in item.options] == [
            (same(option.text), 100.0 if option.correct else 0.0) for option in question.options
        ]
        assert all(
            told(chapter, option, plain(one.feedback))
            for one, option in zip(item.options, question.options, strict=True)
        )
    root = ET.fromstring(contents)
    assert [item.get("type") for item in root] == ["category", *["multichoice"] * len(chapter.questions), "essay"]
    assert root.findtext("question/category/text") == f"$course$/top/Leg strength from jogging/{chapter.title}"
    numbers = [item.text for item in root.iter("idnumber")]
    assert len(set(numbers)) == len(chapter.questions) + 1


def test_feedback_leads_into_the_figure_or_says_its_settings() -> None:
    """“The pace is faster here” is of no use without that pace: a link where the course's address is known, else words."""
    chapter = load_chapter("plateau")
    reply = "Settings: Strength at the start 70 % of norm, Jogging 90 minutes a week, Pace 14 km/h"
    assert reply in plain(moodle(chapter, None).decode())
    linked = ET.fromstring(moodle(chapter, URL))
    texts = [text.text for text in linked.iterfind(".//answer/feedback/text")]
    question = next(question for question in chapter.questions if question.id == "read-the-ceiling")
    option = question.options[1]
    assert (
        sum(f'href="{URL}/notebooks/plateau.html?plateau.strength=70&amp;plateau.minutes=90' in text for text in texts)
        > 1
    )
    assert not [text for text in texts if "Settings:" in text] and option.show["pace"] == 14.0


def test_signs_of_markup_in_an_answer_stay_signs() -> None:
    """An answer such as “2 < 3 & 4” may not lose its end where a platform reads HTML."""
    chapter = load_chapter("plateau")
    question = chapter.questions[0]
    odd = dataclasses.replace(question.options[0], text="2 < 3 & 4 > 1")
    changed = dataclasses.replace(
        chapter, questions=(dataclasses.replace(question, options=(odd, *question.options[1:])),)
    )
    item = run_qti(quiz(changed, "cc11", URL))[0]
    assert item.choices[odd.id] == odd.text
    assert parse_bytes(moodle(changed, URL))["multichoice"][0].options[0].answer == odd.text
