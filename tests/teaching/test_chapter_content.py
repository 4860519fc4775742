"""What every chapter's texts must be: easy to read, kind to pupils, honest, without the model's numbers."""

from __future__ import annotations

import re

import pytest

from legstrength.teaching import Chapter, chapter_slugs, load_chapter
from legstrength.teaching.challenges import LABEL, words_of
from legstrength.teaching.figures import figure
from tests.teaching.reading import grade

GRADE = 9.0
NEVER = re.compile(
    r"\b(BMI|calorie|fat|slim|skinny|belly|overweight|obese|attractive|ugly)\b"
    r"|\b(your weight|weigh yourself|lose weight)\b",
    re.IGNORECASE,
)


def texts_of(chapter: Chapter) -> dict[str, list[str]]:
    """The chapter's sentences, by the place where a reader meets them."""
    prediction, sheet, notes = chapter.prediction, chapter.sheet, chapter.notes
    groups = {
        "lesson box": [
            chapter.question,
            chapter.summary,
            *(goal.text for goal in chapter.objectives),
            *chapter.needs,
            *chapter.prerequisites,
        ],
        "prediction": [
            prediction.stem,
            prediction.printed,
            *(text for option in prediction.options for text in (option.text, option.why)),
            *([prediction.curve.stem] if prediction.curve else []),
        ],
        "written question": [chapter.written.stem, chapter.written.sample, *chapter.written.criteria],
        "sheet": [
            sheet.play,
            sheet.driving_question,
            sheet.plan,
            sheet.apply.text,
            sheet.apply.sample,
            *(text for task in (*sheet.explain, sheet.limits, sheet.exit) for text in (task.text, task.sample or "")),
        ],
        "misconceptions": [text for idea in chapter.misconceptions for text in (idea.says, idea.reply)],
        "notes": [
            notes.big_idea,
            notes.honest_answer,
            notes.care,
            *notes.discussion,
            *notes.look_fors,
            notes.practical.text,
            *notes.practical.safety,
            notes.differentiation.light,
            notes.differentiation.medium,
            notes.differentiation.heavy,
            *notes.accessibility,
            *(preset.shows for preset in notes.presets),
            *(likely.text for likely in notes.likely_answers),
        ],
        "standards": [text for item in chapter.alignment for text in (item.text, item.detail)],
        "evidence": [study.says for study in chapter.evidence],
    }
    for challenge in chapter.challenges:
        groups[f"challenge {challenge.id}"] = [
            challenge.text,
            challenge.hint or "",
            challenge.done,
            *(words_of(goal, challenge.explorer or prediction.opens) for goal in challenge.goals),
        ]
    for question in chapter.questions:
        groups[f"question {question.id}"] = [
            question.stem,
            *(text for option in question.options for text in (option.text, option.why, option.look or "")),
        ]
    return groups


PLACES = [(slug, place) for slug in chapter_slugs() for place in texts_of(load_chapter(slug))]


@pytest.mark.parametrize(("slug", "place"), PLACES, ids=[f"{slug}: {place}" for slug, place in PLACES])
def test_texts_are_easy_to_read(slug: str, place: str) -> None:
    """A fourteen-year-old can read every part: Flesch-Kincaid grade 9 at most."""
    sentences = [
        text if text.endswith((".", "?", "!")) else text + "." for text in texts_of(load_chapter(slug))[place] if text
    ]
    found = grade(" ".join(sentences))
    assert found <= GRADE, f"{place} reads at grade {found:.1f}"


def test_the_reading_grade_can_fail() -> None:
    """The measure tells hard text from easy text, so that the test above means something."""
    hard = (
        "Notwithstanding considerable heterogeneity, the preponderance of neuromuscular adaptation "
        "attributable to habitual ambulatory exercise demonstrates substantial dependence upon capability."
    )
    assert (grade(hard), grade("The jog is easy. It is short.")) == (29.2, -2.4)
    assert grade(hard) > GRADE > grade("The jog is easy. It is short.")


@pytest.mark.parametrize("slug", chapter_slugs())
def test_nothing_is_said_about_weight_or_looks(slug: str) -> None:
    """No text speaks of body weight or looks, or asks for them."""
    chapter = load_chapter(slug)
    for place, texts in texts_of(chapter).items():
        for text in texts:
            # The safety rules name weight in order to forbid asking for it.
            if "Never ask" not in text and "not medical advice" not in text:
                assert not NEVER.search(text), f"{place}: {text}"


@pytest.mark.parametrize("slug", chapter_slugs())
def test_the_notes_say_that_it_is_no_medical_advice(slug: str) -> None:
    """A teacher reads that runners are invented and that nothing here is medical advice."""
    care = load_chapter(slug).notes.care
    assert "not medical advice" in care and "invented" in care


@pytest.mark.parametrize("slug", chapter_slugs())
def test_questions_hold_no_number_of_the_model(slug: str) -> None:
    """A percentage in a question comes from a named study: the model's numbers stand in the figure alone."""
    chapter = load_chapter(slug)
    for item in (chapter.prediction, *chapter.questions):
        for text in (item.stem, *(part for option in item.options for part in (option.text, option.why))):
            if "%" in text:
                assert re.search(r"\(.*\b(19|20)\d\d\)", text), text


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_study_named_in_a_text_is_among_the_evidence(slug: str) -> None:
    """Nobody is cited whom the teacher cannot look up."""
    chapter = load_chapter(slug)
    labels = {study.label for study in chapter.evidence}
    cited = {
        name
        for texts in texts_of(chapter).values()
        for text in texts
        for name in re.findall(r"\(([^()]+, (?:19|20)\d\d)\)", text)
    }
    assert cited <= labels
    assert cited, "a chapter cites at least one study in its questions or tasks"


@pytest.mark.parametrize("slug", chapter_slugs())
def test_the_right_answer_is_not_betrayed_by_its_place_or_length(slug: str) -> None:
    """Pupils cannot find the right answers by always taking the same place, or the longest text."""
    questions = load_chapter(slug).questions
    places = [next(index for index, option in enumerate(item.options) if option.correct) for item in questions]
    assert max(places.count(place) for place in set(places)) <= len(questions) / 2
    longest = [max(item.options, key=lambda option: len(option.text)).correct for item in questions]
    assert sum(longest) <= len(questions) / 2


@pytest.mark.parametrize("slug", chapter_slugs())
def test_no_label_of_a_control_is_typed_into_a_goal(slug: str) -> None:
    """A label that is changed in the figure cannot stay behind in a goal's words."""
    chapter = load_chapter(slug)
    for challenge in chapter.challenges:
        controls = figure(challenge.explorer or chapter.prediction.opens).controls
        for goal in challenge.goals:
            assert not goal.control or not goal.says.startswith(controls[goal.control].description), (
                f"{challenge.id}: “{goal.says}” begins with its control's label. Write {LABEL} instead, in quotation marks."
            )


@pytest.mark.parametrize("slug", chapter_slugs())
def test_alignment_claims_no_more_than_support(slug: str) -> None:
    """No standard is said to be covered, and there is no Advanced Placement course to claim."""
    for item in load_chapter(slug).alignment:
        assert not re.search(r"\bcovers?\b", item.text + item.detail, re.IGNORECASE)
        assert not item.framework.startswith("AP ")
