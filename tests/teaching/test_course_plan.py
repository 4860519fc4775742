"""The course plan promises only lessons that the chapters have, and says where it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from legstrength.site.teach.tables import plan_table
from legstrength.teaching import ChapterError, chapter_slugs, load_chapter
from legstrength.teaching.course_plan import PLAN, load_plans

BAD = {
    "a chapter that is none": ("chapter: hills,", "chapter: hill,", "there is no chapter `hill`", "The chapters are:"),
    "minutes without a lesson plan": (
        "{chapter: hills, minutes: 45}",
        "{chapter: hills, minutes: 50}",
        "no lesson plan of 50 minutes",
        "It has: 30, 45, 60, 90",
    ),
    "a wrong number of lessons": ("lessons: 6", "lessons: 7", "it says 7 lessons and has 6", "Make the two agree"),
    "two plans of one length": ("lessons: 6", "lessons: 3", "there are two plans of 3 lessons", "Keep one"),
    "a misspelt field": (
        "hand_in: The letter to Mia.",
        "handin: The letter to Mia.",
        "`handin` is not a field",
        "Did you mean `hand_in`?",
    ),
    "a missing field": (
        "      - aim: What running up and down hills adds.\n        chapters",
        "      - chapters",
        "`aim` is missing",
        "Add `aim:`",
    ),
}


@pytest.mark.parametrize(("old", "new", "wrong", "remedy"), BAD.values(), ids=BAD.keys())
def test_a_broken_plan_is_refused_with_line_and_remedy(
    tmp_path: Path, old: str, new: str, wrong: str, remedy: str
) -> None:
    """Whoever changes the plan is told the file, the line, what is wrong and how to mend it."""
    text = PLAN.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "course_plan.yml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ChapterError) as caught:
        load_plans(path)
    said = next(line for line in str(caught.value).splitlines() if wrong in line)
    assert said.startswith("course_plan.yml, line ") and remedy in said
    told, mistake = int(said.split("line ")[1].split(",")[0]), text[: text.index(old)].count("\n") + 1
    assert abs(told - mistake) <= 3


def test_there_is_a_plan_for_three_lessons_for_six_and_for_every_chapter() -> None:
    """A teacher finds a way through for a week, a unit and a term, each with lessons of one length; the longest has every chapter once."""
    plans = {len(plan.lessons): plan for plan in load_plans()}
    assert list(plans) == [3, 6, len(chapter_slugs())]
    assert all(len({lesson.minutes for lesson in plan.lessons}) == 1 for plan in plans.values())
    assert (
        sorted(part.chapter for lesson in plans[len(chapter_slugs())].lessons for part in lesson.chapters)
        == chapter_slugs()
    )


def test_the_table_leads_to_the_chapters_and_their_steps() -> None:
    """Each lesson links its chapters and the notes' timing, and says aim, work and homework."""
    plan = load_plans()[0]
    html = plan_table(plan, "../")
    for lesson in plan.lessons:
        assert lesson.aim in html and lesson.hand_in in html and lesson.homework in html
        for part in lesson.chapters:
            assert f'href="../notebooks/{part.chapter}.html"' in html
            assert f'href="../book/teachers/{part.chapter}.html#{part.chapter}-notes-timing">{part.minutes} min' in html
            assert load_chapter(part.chapter).title in html
