"""What a chapter's file must keep so that a class can rely on it: one right answer, a reason for the others.

These are the rules that a schema cannot say: names that are used once, references that exist, wrong answers
that stand for ideas people have, lesson plans that add up.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any

from legstrength.files import Lines, Mistake, Place, Problem
from legstrength.teaching.rules_asked import asked

CATCH_ALL = re.compile(r"\b(all|none|both|neither) of the (above|below|others)\b", re.IGNORECASE)


def content_problems(data: dict[str, Any], lines: Lines) -> list[Mistake]:
    """Every broken rule of content in data that fit the schema, in words with file, line and remedy."""
    found = [*_slug(data, lines), *asked(data), *_names(data)]
    found += [*_references(data), *_answers(data), *_times(data)]
    return [lines.problem(*problem) for problem in found]


def _choices(data: dict[str, Any]) -> Iterator[tuple[Place, dict[str, Any]]]:
    """All that offers options: the prediction and the questions, each with its place."""
    yield ("prediction",), data["prediction"]
    for index, question in enumerate(data["questions"]):
        yield ("questions", index), question


def _slug(data: dict[str, Any], lines: Lines) -> Iterator[Problem]:
    if data["slug"] != lines.path.stem:
        wrong = f"the slug is `{data['slug']}` and the file is `{lines.path.name}`."
        yield ("slug",), wrong, "Give both the same name."


def _names(data: dict[str, Any]) -> Iterator[Problem]:
    """Names within a list are used once."""
    lists: list[Place] = [
        ("objectives",),
        ("misconceptions",),
        ("questions",),
        ("challenges",),
        ("prediction", "confidence"),
        ("sheet", "record", "columns"),
        ("sheet", "explain"),
        ("prediction", "people"),
        ("prediction", "stickers"),
        ("prediction", "items"),
        *((*place, "options") for place, _ in _choices(data)),
    ]
    for place in lists:
        items: Any = data
        for step in place:
            items = items[step] if isinstance(step, int) else items.get(step, ())
        named = [((*place, index, "id"), item["id"]) for index, item in enumerate(items)]
        if place == ("questions",):
            named.append((("written", "id"), data["written"]["id"]))
        seen: set[str] = set()
        for where, name in named:
            if name in seen:
                yield where, f"the id `{name}` is used twice.", "Ids are names: give each its own."
            seen.add(name)


def _references(data: dict[str, Any]) -> Iterator[Problem]:
    """What is referred to exists, and every objective is checked by something."""
    objectives = [item["id"] for item in data["objectives"]]
    served = [*_choices(data), (("written",), data["written"])]
    challenges = [(("challenges", index), item) for index, item in enumerate(data["challenges"])]
    for place, item in [*served, *challenges]:
        if item["objective"] not in objectives:
            wrong = f"there is no objective `{item['objective']}`."
            yield (*place, "objective"), wrong, f"There are: {', '.join(objectives)}."
    for index, name in enumerate(objectives):
        if all(item["objective"] != name for _, item in served):
            yield ("objectives", index), f"nothing checks `{name}`.", "Add a question for it or drop it."
    options = [option["id"] for option in data["prediction"].get("options", ())]
    for index, likely in enumerate(data["notes"]["likely_answers"]):
        if "answer" not in likely:
            if options:
                wrong = "a likely answer names no option of the prediction."
                yield ("notes", "likely_answers", index), wrong, f"Add `answer`, one of: {', '.join(options)}."
        elif likely["answer"] not in options:
            wrong = f"the prediction has no option `{likely['answer']}`."
            remedy = f"It has: {', '.join(options)}." if options else "Leave `answer` out."
            yield ("notes", "likely_answers", index, "answer"), wrong, remedy
    opens = data["prediction"]["opens"]
    own = [preset["title"] for preset in data["notes"]["presets"] if preset.get("show_in", opens) == opens]
    for index, title in enumerate(data["sheet"].get("paper", {}).get("graphs", ())):
        if title not in own:
            wrong = f"`{opens}` has no preset “{title}” in the notes."
            yield ("sheet", "paper", "graphs", index), wrong, f"It has: {', '.join(own)}."
    if opens not in data["explorers"]:
        wrong = f"`{opens}` is not an explorer of this page."
        yield ("prediction", "opens"), wrong, f"The list `explorers` has: {', '.join(data['explorers'])}."


def _answers(data: dict[str, Any]) -> Iterator[Problem]:
    """One right answer; every wrong one stands for an idea that people have."""
    ideas = [item["id"] for item in data["misconceptions"]]
    used: set[str | None] = set()
    for place, item in _choices(data):
        if "options" not in item or item.get("kind") == "touch":
            continue
        right = sum(1 for option in item["options"] if option.get("correct"))
        if right != 1:
            yield (*place, "options"), f"{right} options are marked `correct: true`.", "Mark exactly one."
        for index, option in enumerate(item["options"]):
            here = (*place, "options", index)
            if CATCH_ALL.search(option["text"]):
                wrong = f"'{option['text']}' tests reading, not understanding."
                yield (*here, "text"), wrong, "Write an answer that stands by itself."
            if option.get("correct"):
                for name in ("misconception", "show", "look"):
                    if name in option:
                        yield (
                            (*here, name),
                            f"a right answer has no `{name}`.",
                            "Remove it, or `correct: true`.",
                        )
            else:
                used.add(option.get("misconception"))
                yield from _wrong_answer(here, option, ideas, place[0] == "questions")
    used.update(one.get("misconception") for one in data["prediction"].get("options", ()))
    for index, idea in enumerate(ideas):
        if idea not in used:
            yield (
                ("misconceptions", index),
                f"no wrong answer uses `{idea}`.",
                "Use it in an option or remove it.",
            )


def _wrong_answer(here: Place, option: dict[str, Any], ideas: list[str], shows: bool) -> Iterator[Problem]:
    idea = option.get("misconception")
    if idea is None:
        yield here, "a wrong answer names no `misconception`.", f"Add one of: {', '.join(ideas)}."
    elif idea not in ideas:
        near = difflib.get_close_matches(idea, ideas, 1)
        remedy = f"Did you mean `{near[0]}`?" if near else "Add it to `misconceptions`."
        yield (*here, "misconception"), f"there is no misconception `{idea}`.", remedy
    needed = {"show": "settings that show it in the figure", "look": "what to look for there"}
    for name, meaning in needed.items():
        if shows and name not in option:
            yield here, f"a wrong answer has no `{name}`.", f"Add `{name}:` with {meaning}."


def _times(data: dict[str, Any]) -> Iterator[Problem]:
    """The steps of a lesson plan fill its minutes."""
    for index, plan in enumerate(data["notes"]["timing"]):
        total = sum(int(step.split()[0]) for step in plan["steps"])
        if total != plan["minutes"]:
            wrong = f"the steps take {total} minutes of {plan['minutes']}."
            yield ("notes", "timing", index, "steps"), wrong, "Make them add up."
