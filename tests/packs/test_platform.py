"""SCORM packs in a learning platform in a real browser: what it learns of a pupil's work, and what the pupil gets back."""

import json
from collections.abc import Callable

import pytest

from legstrength.teaching import Chapter, load_chapter
from tests.packs.learning_platform import Platform
from tests.site.answering import predict

Open = Callable[..., Platform]


def right(chapter: Chapter) -> list[tuple[str, str]]:
    """Every question with its right answer."""
    return [
        (question.id, next(option.id for option in question.options if option.correct))
        for question in chapter.questions
    ]


def wrong(chapter: Chapter) -> list[tuple[str, str]]:
    return [
        (question.id, next(option.id for option in question.options if not option.correct))
        for question in chapter.questions
    ]


def work(lesson: Platform) -> dict:
    """The pupil's work as the platform has it."""
    return json.loads(lesson.kept["suspend_data"])["work"]


def test_score_and_status_follow_the_answers(launch: Open) -> None:
    """Nothing is marked before the first answer; then the share of right ones, passed once all are right, and each is told at once."""
    chapter, lesson = load_chapter("plateau"), launch("plateau")
    assert (lesson.kept["core"]["lesson_status"], lesson.kept["core"]["score"]["raw"]) == ("incomplete", "")
    for question, choice in wrong(chapter):
        told = lesson.commits
        lesson.answer(question, choice)
        assert lesson.commits == told + 1
    core = lesson.kept["core"]
    assert (core["lesson_status"], core["score"]) == ("incomplete", {"raw": "0", "min": "0", "max": "100"})
    scores = []
    for question, choice in right(chapter):
        lesson.answer(question, choice)
        scores.append(int(lesson.kept["core"]["score"]["raw"]))
    assert scores == [round(100 * count / 6) for count in range(1, 7)]
    assert lesson.kept["core"]["lesson_status"] == "passed"
    lesson.lesson.locator('[data-action="clear-work"]').first.click()
    assert work(lesson) == {}
    lesson.answer(*wrong(chapter)[0])
    assert list(work(lesson)["answers"]) == [chapter.questions[0].id]
    assert (lesson.kept["core"]["lesson_status"], lesson.kept["core"]["score"]["raw"]) == ("passed", "100")
    assert lesson.page.evaluate("refused") == [] and lesson.trouble.all() == []


def test_each_try_is_told_with_what_was_chosen(launch: Open) -> None:
    """A teacher sees which wrong answer a pupil fell for, not the score alone."""
    lesson = launch("plateau")
    (question, choice), (_, answer) = wrong(load_chapter("plateau"))[0], right(load_chapter("plateau"))[0]
    lesson.answer(question, choice)
    lesson.answer(question, answer)
    letters = {
        option.id: letter for option, letter in zip(load_chapter("plateau").questions[0].options, "abcd", strict=False)
    }
    tries = [(one["id"], one["student_response"], one["result"]) for one in lesson.told["interactions"].values()]
    assert tries == [(question, letters[choice], "wrong"), (question, letters[answer], "correct")]


def test_a_shared_device_keeps_nothing_for_the_next_pupil(launch: Open) -> None:
    """The platform knows who is there, the device does not: its copy of somebody else's work must not be shown, nor marked."""
    lesson = launch("plateau")
    question, choice = right(load_chapter("plateau"))[0]
    lesson.answer(question, choice)
    lesson.launch()
    assert lesson.lesson.locator(f'[data-question="{question}"]').get_attribute("data-state") == "open"
    assert lesson.kept["core"]["score"]["raw"] == ""


def test_a_pupil_goes_on_where_the_work_was_left(launch: Open) -> None:
    """Answers, prediction and texts come back from the platform on a device that has nothing of them, and marks go on from there."""
    chapter, first = load_chapter("front-and-back"), launch("front-and-back")
    (question, choice), *rest = right(chapter)
    box = first.lesson.locator(f'[data-keep="written.{chapter.written.id}"]')
    box.fill("Stronger legs find it easier.")
    first.answer(question, choice)
    predict(first.lesson)
    first.leave()
    assert first.page.evaluate("finished") == 1 and first.kept["core"]["lesson_status"] == "incomplete"
    assert first.told["core"]["exit"] == "suspend" and first.told["core"]["session_time"] != ""
    record, second = first.kept, first
    second.new_device()
    second.launch(record)
    assert second.lesson.locator(f'[data-question="{question}"]').get_attribute("data-state") == "right"
    assert (
        second.lesson.locator(f'[data-keep="written.{chapter.written.id}"]').input_value()
        == "Stronger legs find it easier."
    )
    assert second.lesson.locator("[data-prediction]").get_attribute("data-state") == "committed"
    for question, choice in rest:
        second.answer(question, choice)
    assert second.kept["core"]["lesson_status"] == "passed"
    assert second.page.evaluate("refused") == [] and second.trouble.all() == []


def test_a_link_into_the_figure_does_not_end_the_session(launch: Open) -> None:
    """“Show me in the figure” loads the page anew; the platform must not take that for the end of the lesson."""
    lesson, chapter = launch("plateau"), load_chapter("plateau")
    question = next(question for question in chapter.questions if question.id == "go-on")
    option = next(option for option in question.options if option.show and option.show["change"] == "sets")
    box = lesson.answer(question.id, option.id)
    with lesson.page.expect_event("framenavigated"):
        box.locator('[role="status"] a.figure-link').click()
    lesson.ready()
    assert "plateau.change=sets" in lesson.page.frames[-1].url
    question, choice = right(chapter)[0]
    lesson.answer(question, choice)
    assert lesson.kept["core"]["score"]["raw"] == "17"
    assert lesson.page.evaluate("[refused.length, finished]") == [0, 0]


def test_what_has_no_room_is_named(launch: Open) -> None:
    """A platform keeps 4,096 characters: answers go first, and a pupil is told which text would be lost."""
    lesson, chapter = launch("plateau"), load_chapter("plateau")
    question, choice = right(chapter)[0]
    boxes = lesson.lesson.locator("textarea[data-keep]")
    for number in range(3):
        boxes.nth(number).fill(f"Text {number} " + "ä" * 1000)
    lesson.answer(question, choice)
    kept = lesson.kept["suspend_data"]
    assert len(kept.encode()) <= 4096 and question in work(lesson)["answers"] and len(work(lesson)["texts"]) == 1
    assert "Text 2 äää" in lesson.status.inner_text() and "Text 0" not in lesson.status.inner_text()
    lesson.launch(lesson.kept)
    boxes = lesson.lesson.locator("textarea[data-keep]")
    assert boxes.nth(1).input_value().startswith("Text 1"), (
        "the same device still has what had no room, for the same pupil"
    )
    boxes.nth(1).fill("short")
    boxes.nth(2).fill("")
    lesson.answer(*right(chapter)[1])
    assert lesson.status.inner_text() == "" and "short" in work(lesson)["texts"].values()


def test_a_pupil_reads_who_gets_the_answers(plateau: Platform) -> None:
    """On the web nobody else sees them; in a platform a teacher may, and the page has to say so."""
    notes = plateau.lesson.locator('[data-storage="kept"], [data-privacy]')
    assert notes.count() > 1
    assert {text for text in notes.all_inner_texts() if text} == {
        "What you answer is sent to your learning platform. Your teacher may see your score and your answers. "
        "Your own texts are kept there too, so that you can go on later."
    }
    for untrue in ("this device only", "nothing leaves your device"):
        assert not plateau.lesson.get_by_text(untrue, exact=False).count()


def notes(lesson: Platform) -> set[str]:
    """What the lesson says of who keeps the answers."""
    texts = lesson.lesson.locator('[data-storage="kept"], [data-privacy]').all_inner_texts()
    return {text for text in texts if text}


def test_a_preview_completes_nothing(launch: Open) -> None:
    """Moodle takes a preview that says nothing for completed with no marks, and keeps no later work; so it is said to be browsed."""
    lesson, chapter = launch("plateau"), load_chapter("plateau")
    lesson.launch({"core": {"lesson_mode": "browse"}})
    for question, choice in right(chapter):
        lesson.answer(question, choice)
    assert "This is a preview" in lesson.status.inner_text() and notes(lesson) == {lesson.status.inner_text()}
    lesson.leave()
    core = lesson.kept["core"]
    assert (core["lesson_status"], core["score"]["raw"], lesson.kept["suspend_data"]) == ("browsed", "", "")
    assert lesson.told["interactions"] == {} and lesson.page.evaluate("refused") == []
    lesson.launch({"core": {"lesson_status": "browsed"}})
    assert lesson.kept["core"]["lesson_status"] == "incomplete" and lesson.status.inner_text() == ""
    lesson.answer(*right(chapter)[0])
    assert lesson.kept["core"]["score"]["raw"] == "17"


def test_without_storage_a_pupil_goes_on_all_the_same(platforms: Open) -> None:
    """Some platforms' frames may keep nothing on the device: then the platform's copy alone brings the work back."""
    lesson, chapter = platforms("plateau"), load_chapter("plateau")
    first, second = right(chapter)[:2]
    answers = {first[0]: {"choice": first[1], "tries": 1, "right": True}}
    core = {"lesson_status": "incomplete", "score": {"raw": "17", "min": "0", "max": "100"}}
    lesson.new_device()
    lesson.context.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('refused'); }")
    lesson.launch({"core": core, "suspend_data": json.dumps({"work": {"answers": answers}})})
    assert lesson.lesson.locator(f'[data-question="{first[0]}"]').get_attribute("data-state") == "right"
    lesson.answer(*second)
    assert lesson.kept["core"]["score"]["raw"] == "33"
    assert set(work(lesson)["answers"]) == {first[0], second[0]}
    lesson.new_device()


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_without_a_platform_the_lesson_is_a_lesson(plateau: Platform, scheme: str) -> None:
    """Opened from a folder or a web server it works, keeps its work on the device and complains of nothing."""
    page = plateau.context.new_page()
    trouble = []
    page.on("request", lambda request: trouble.append(request.url) if "commit" in request.url else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("console", lambda message: trouble.append(message.text) if message.type in ("error", "warning") else None)
    page.goto(
        f"{plateau.home}/pack/index.html" if scheme == "http" else (plateau.folder / "pack" / "index.html").as_uri()
    )
    inside = page.frame_locator("iframe")
    inside.locator(".explorer[data-state=ready]").first.wait_for(state="attached")
    question, choice = right(load_chapter("plateau"))[0]
    box = inside.locator(f'[data-question="{question}"]')
    box.locator(f'input[value="{choice}"]').check()
    box.locator('[data-action="check-answer"]').click()
    assert box.get_attribute("data-state") == "right"
    assert "this device only" in inside.locator('[data-storage="kept"]').first.inner_text()
    assert (trouble, page.locator('[data-role="status"]').inner_text()) == ([], "")


def test_nothing_is_packed_that_the_page_does_not_ask_for(
    plateau: Platform, package: Callable[..., dict[str, bytes]]
) -> None:
    """Every file makes every upload of every class longer; and what is asked for has to be there. Plotly waits for whoever zooms."""
    spare = set(package("plateau")) - plateau.asked - {"imsmanifest.xml"}
    unasked = {name for name in spare if not name.endswith(".LICENSE.txt")}
    assert [name.rpartition("/")[2].split(".")[0] for name in unasked] == ["plotly"]
    assert plateau.trouble.all() == []
