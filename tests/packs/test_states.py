"""The table of states in frontend/scorm/STATES.md, row by row, on two platforms; and what lies between the rows: time, new attempts, the device."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import NamedTuple

import pytest

from legstrength.packs.words import WORDS
from legstrength.teaching import load_chapter
from tests.packs.learning_platform import APIS, Platform
from tests.site import built

Platforms = Callable[[str], Platform]
TABLE = built.ROOT / "frontend" / "scorm" / "STATES.md"
QUESTIONS = load_chapter("plateau").questions
KEY = {
    right: [next(option.id for option in one.options if bool(option.correct) is right) for one in QUESTIONS]
    for right in (True, False)
}
BACK = """(kind) => window.dispatchEvent(new PageTransitionEvent(kind, { persisted: true }))"""
LATER = "(ms) => { const now = Date.now; Date.now = () => now() + ms; }"


class State(NamedTuple):
    """A row of the table."""

    platform: str
    mode: str
    credit: str
    record: str
    story: str
    status: str
    score: str
    work: str
    says: str


def rows() -> list[State]:
    """The table's rows; the head and the line below it are none."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    return [State(*(cell.strip() for cell in line.strip("|").split("|"))) for line in lines[2:]]


def recorded(state: State) -> dict:
    """What the platform has on record when the lesson is entered."""
    status, _, score = state.record.partition(" ")
    raw = {"score": {"raw": score, "min": "0", "max": "100"}} if score.isdigit() else {}
    known = {} if state.record == "not attempted" else {"lesson_status": status, **raw}
    return {"core": {"lesson_mode": state.mode, "credit": state.credit, "student_id": "ana", **known}}


def play(platform: Platform, kept: dict, step: str) -> None:
    """One step of a story, as the table's page says."""
    words = step.split()
    if step == "enter":
        platform.launch({**platform.kept, "core": {**kept["core"], **platform.kept.get("core", {})}})
    elif words[0] in ("one", "all"):
        answers = KEY[words[1] == "right"]
        for question, choice in list(zip(QUESTIONS, answers, strict=True))[: 1 if words[0] == "one" else None]:
            platform.answer(question.id, choice)
    elif step == "hand in":
        platform.pack.get_by_role("button", name=WORDS["hand-in"], exact=True).click()
    elif step == "leave":
        platform.frame.evaluate(BACK, "pagehide")
    elif step == "back":
        platform.frame.evaluate(BACK, "pageshow")
    elif step == "online":
        platform.frame.evaluate("window.dispatchEvent(new Event('online'))")
    else:
        platform.page.evaluate(f"refusing = {str(step == 'refuse').lower()}")


def said(platform: Platform) -> str:
    """The name of what stands above the lesson, hand-in for its button, or “nothing”."""
    line = platform.status.inner_text()
    names = [name for name, words in WORDS.items() if words == line] if line else []
    if platform.pack.get_by_role("button", name=WORDS["hand-in"], exact=True).is_visible():
        names.append("hand-in")
    assert len(names) < 2 and (names or not line), line
    return names[0] if names else "nothing"


@pytest.mark.parametrize(
    ("state", "api"),
    [(row, api) for row in rows() for api in APIS if row.platform in ("every", api)],
    ids=lambda of: f"{of.mode} {of.record}: {of.story}" if isinstance(of, State) else of,
)
def test_the_table_of_states_is_true(state: State, api: str, light_platforms: Platforms) -> None:
    """Each row of the page for developers: what the platform then has on record, and what the pupil reads."""
    platform = light_platforms(api)
    platform.new_device()
    platform.kept = kept = recorded(state)
    for step in state.story.split(", "):
        play(platform, kept, step)
    core = platform.kept["core"]
    score = core.get("score", {}).get("raw", "") or "none"
    work = json.loads(platform.kept.get("suspend_data") or "{}").get("work", {})
    assert (core["lesson_status"], score, "yes" if work.get("answers") else "no") == (
        state.status,
        state.score,
        state.work,
    )
    assert said(platform) == state.says
    if "refuse" not in state.story and state.says != "closed":
        assert platform.page.evaluate("refused") == []


def test_the_table_has_every_mode_and_status() -> None:
    """A row that is lost would be a state that nobody tries."""
    every = rows()
    assert {row.platform for row in every} == {"every", *APIS}
    assert {row.mode for row in every} == {"normal", "browse", "review"}
    assert {row.credit for row in every} == {"credit", "no-credit"}
    assert {row.record.split()[0] for row in every} >= {"not", "browsed", "incomplete", "failed", "completed", "passed"}
    steps = {step for row in every for step in row.story.split(", ")}
    assert steps >= {"enter", "leave", "back", "refuse", "allow", "online", "hand in", "all right", "all wrong"}


def test_each_session_reports_its_own_time(light_platforms: Platforms) -> None:
    """Away for a while and back by the browser's button: the second session counts from its own beginning, not from the first's."""
    platform = light_platforms("like Moodle")
    platform.new_device()
    platform.launch()
    platform.frame.evaluate(LATER, 19_000)
    play(platform, {}, "leave")
    first = platform.told["core"]["session_time"]
    platform.frame.evaluate(LATER, 40_000)
    play(platform, {}, "back")
    platform.frame.evaluate(LATER, 2_000)
    play(platform, {}, "leave")
    second = platform.told["core"]["session_time"]
    assert re.fullmatch(r"0000:00:(19|2\d)", first) and re.fullmatch(r"0000:00:0\d", second), (first, second)


@pytest.mark.parametrize("api", APIS)
def test_what_was_refused_is_sent_again_by_itself(api: str, light_platforms: Platforms) -> None:
    """A platform that fails for a moment loses nothing, without a word or a press of its pupil."""
    platform = light_platforms(api)
    platform.new_device()
    platform.context.clock.install()
    platform.launch()
    play(platform, {}, "refuse")
    play(platform, {}, "one right")
    told = platform.commits
    assert said(platform) == "lost"
    platform.context.clock.fast_forward(5_000)
    assert (platform.commits, said(platform)) == (told, "lost")
    play(platform, {}, "allow")
    platform.context.clock.fast_forward(15_000)
    assert (platform.commits, said(platform), platform.kept["core"]["score"]["raw"]) == (told + 1, "nothing", "17")


@pytest.mark.parametrize("looked", ["", "browse", "review"], ids=["at once", "after a preview", "after a look back"])
@pytest.mark.parametrize("api", APIS)
def test_a_new_attempt_keeps_the_devices_copy(api: str, looked: str, light_platforms: Platforms) -> None:
    """A pupil who begins anew, or first looks back, gets the earlier work back at one press; it then counts. Nobody else is offered it."""
    platform = light_platforms(api)
    platform.new_device()
    mine = {"core": {"student_id": "ana"}}
    platform.launch(mine)
    play(platform, mine, "one right")
    before = platform.kept
    if looked:
        copy = before if looked == "review" else {"core": {}}
        mode = {"student_id": "ana", "lesson_mode": looked, "credit": "no-credit"}
        platform.launch({**copy, "core": {**copy["core"], **mode}})
        platform.answer(QUESTIONS[1].id, KEY[False][1])
    platform.launch({"core": {"student_id": "ben"}} if not looked else mine)
    if not looked:
        assert not platform.offer.is_visible()
        return
    assert platform.lesson.locator(f'[data-question="{QUESTIONS[0].id}"]').get_attribute("data-state") == "open"
    assert platform.kept["core"]["score"]["raw"] == ""
    with platform.page.expect_event("framenavigated"):
        platform.offer.get_by_role("button", name=WORDS["bring-back"]).click()
    platform.ready()
    assert platform.lesson.locator(f'[data-question="{QUESTIONS[0].id}"]').get_attribute("data-state") == "right"
    assert platform.lesson.locator(f'[data-question="{QUESTIONS[1].id}"]').get_attribute("data-state") == "open"
    assert not platform.offer.is_visible() and platform.kept["core"]["score"]["raw"] == "17"


def test_whoever_clears_their_work_leaves_none_of_it(light_platforms: Platforms) -> None:
    """On a shared device one press forgets the earlier attempt, too."""
    platform = light_platforms("scorm-again")
    platform.new_device()
    mine = {"core": {"student_id": "ana"}}
    platform.launch(mine)
    play(platform, mine, "one right")
    platform.launch(mine)
    assert platform.offer.is_visible()
    platform.lesson.locator('[data-action="clear-work"]').first.click()
    assert not platform.offer.is_visible()
    kept = platform.page.evaluate("Object.entries(localStorage)")
    assert not [text for _, text in kept if QUESTIONS[0].id in text] and not [text for _, text in kept if "ana" in text]
