"""Challenges and drawn curves fit their figures: they can be met, not by doing nothing, and a mistake in them is said in words."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from legstrength.teaching import ChapterError, challenges, chapter_slugs, load_chapter
from legstrength.teaching.challenges import (
    GoalError,
    check_figures,
    check_tasks,
    curve_of_model,
    measure,
    reached,
    words_of,
)
from legstrength.teaching.chapters import Challenge, Chapter, Goal, read_chapter
from legstrength.teaching.core import value_at
from legstrength.teaching.figures import computed, controls, figure

Spoil = Callable[..., Path]
SLUGS = chapter_slugs()
CHALLENGES = [(slug, challenge.id) for slug in SLUGS for challenge in load_chapter(slug).challenges]
NAMES = [f"{slug}: {name}" for slug, name in CHALLENGES]
DRAWN = [slug for slug in SLUGS if load_chapter(slug).prediction.curve]
NUMBER = re.compile(r"[−-]?\d+(?:\.\d+)?")
MOST_WORDS_OF_A_GOAL = 14


def found(slug: str, name: str) -> tuple[Chapter, Challenge]:
    """A chapter and its challenge of this id."""
    chapter = load_chapter(slug)
    return chapter, next(challenge for challenge in chapter.challenges if challenge.id == name)


@functools.cache
def run_of(slug: str, settings: tuple[tuple[str, float | str], ...]) -> tuple:
    """What a figure computes for these settings, once for all tests."""
    return computed(slug, dict(settings))


def states(chapter: Chapter, challenge: Challenge, settings: dict) -> list[bool]:
    """Which of the challenge's goals the figure reaches at these settings."""
    run = run_of(challenge.explorer or chapter.prediction.opens, tuple(settings.items()))
    return [reached(goal, *run) for goal in challenge.goals]


@pytest.mark.parametrize("slug", SLUGS)
def test_each_chapter_fits_its_figures(slug: str) -> None:
    """No chapter asks its figures for a control, a result or a course that they do not have."""
    assert check_figures(load_chapter(slug), controls()) == []


def test_every_chapter_has_something_to_reach() -> None:
    """Each chapter has one challenge at least, the last of the course two, and the first prediction can be drawn."""
    counts = {slug: len(load_chapter(slug).challenges) for slug in SLUGS}
    assert min(counts.values()) >= 1 and counts["your-plan"] >= 2, counts
    assert "novice-gains" in DRAWN


@pytest.mark.parametrize(("slug", "name"), CHALLENGES, ids=NAMES)
def test_the_solution_reaches_every_goal_and_the_start_does_not(slug: str, name: str) -> None:
    """A teacher's key is right, and a reader has something to find."""
    chapter, challenge = found(slug, name)
    assert all(states(chapter, challenge, dict(challenge.solution)))
    assert not all(states(chapter, challenge, {}))


@pytest.mark.parametrize(("slug", "name"), CHALLENGES, ids=NAMES)
def test_the_solution_is_not_at_the_very_edge(slug: str, name: str) -> None:
    """A reader who is one step of a slider off the key, in most directions, still has it: no needle in a haystack."""
    chapter, challenge = found(slug, name)
    explorer = figure(challenge.explorer or chapter.prediction.opens)
    held = {goal.control for goal in challenge.goals}
    kept = []
    for control, at in challenge.solution.items():
        taken = controls()[explorer.slug][control]
        if control in held or isinstance(at, str) or not hasattr(taken, "step"):
            continue
        for moved in (at - taken.step, at + taken.step):
            if taken.low <= moved <= taken.high:
                kept.append(all(states(chapter, challenge, {**challenge.solution, control: round(moved, 6)})))
    assert not kept or sum(kept) >= len(kept) / 2, (
        f"{sum(kept)} of {len(kept)} neighbours of the solution reach the goals"
    )


@pytest.mark.parametrize(("slug", "name"), CHALLENGES, ids=NAMES)
def test_a_goal_says_its_own_bounds(slug: str, name: str) -> None:
    """The number in a goal's words is the number that the page checks, and the words fit into one line."""
    chapter, challenge = found(slug, name)
    for goal in challenge.goals:
        words = words_of(goal, challenge.explorer or chapter.prediction.opens)
        numbers = {float(number.replace("−", "-")) for number in NUMBER.findall(words)}
        assert {bound for bound in (goal.at_least, goal.at_most) if bound is not None} <= numbers, words
        if goal.option is None:
            assert goal.at_least is None or goal.at_most is None or goal.at_least <= goal.at_most, goal.says
        assert len(words.split()) <= MOST_WORDS_OF_A_GOAL, words
        assert not goal.says.endswith("."), goal.says


def test_a_limit_is_held_by_something_that_the_page_shows() -> None:
    """A reader sees why a goal is open: its control stands in the figure, or its result in the figure's kept runs or sentences."""
    for slug, name in CHALLENGES:
        chapter, challenge = found(slug, name)
        explorer = figure(challenge.explorer or chapter.prediction.opens)
        for goal in challenge.goals:
            assert goal.control is None or goal.control in explorer.controls, f"{slug}: {name}"
        shown = {column.result for column in explorer.keep}
        asked = {goal.result for goal in challenge.goals if goal.result}
        assert not asked or asked & (shown | SEEN_IN_THE_FIGURE), f"{slug}: {name} asks only for what no column shows"


SEEN_IN_THE_FIGURE = {"whole_test_hits", "most_cost", "load", "overloaded", "worst_over", "gain"}


def test_a_goal_takes_the_label_of_its_control() -> None:
    """Its words say what stands at the slider, whatever that is."""
    goal = Goal("{label} is 75 % of the norm", control="strength", at_least=75.0)
    label = figure("hills").controls["strength"].description
    assert words_of(goal, "hills") == f"{label} is 75 % of the norm"
    with pytest.raises(GoalError, match="no control `strength`"):
        words_of(goal, "novice-gains-heart")


def good_goal() -> Goal:
    """A goal of the small example below."""
    return Goal(says="The last is 5 or more", result="course", of="last", at_least=5.0)


def test_a_goal_looks_at_the_entry_it_names() -> None:
    """First, last, least and most of a course, a single number, a control and an option are told apart."""
    settings, results = {"minutes": 90, "muscle": "calves"}, {"course": [1.0, 7.0, -2.0, 5.0], "year": 4.0}
    pick = {0: 1.0, "last": 5.0, "least": -2.0, "most": 7.0}
    assert {
        of: measure(Goal("It is so", result="course", of=of, at_least=0.0), settings, results) for of in pick
    } == pick
    assert reached(good_goal(), settings, results)
    assert not reached(Goal("It is so", result="year", at_least=4.1), settings, results)
    assert reached(Goal("It is so", control="minutes", at_least=90.0, at_most=90.0), settings, results)
    assert not reached(Goal("It is so", control="minutes", at_most=80.0), settings, results)
    assert reached(Goal("It is so", control="muscle", option="calves"), settings, results)
    with pytest.raises(GoalError, match="not a number: use `option`"):
        reached(Goal("It is so", control="muscle", at_least=1.0), settings, results)


@pytest.mark.parametrize("slug", DRAWN)
def test_a_drawn_curve_starts_where_the_model_starts_and_leaves_room_to_be_wrong(slug: str) -> None:
    """The first place is given, so it must be the model's; above and below the course there is room for other ideas."""
    chapter = load_chapter(slug)
    curve = chapter.prediction.curve
    assert curve is not None
    climbs = []
    for person in [one.show for one in chapter.prediction.people] or [None]:
        x, y = curve_of_model(curve, chapter.prediction.opens, person)
        assert curve.at[0] in x and curve.at[-1] in x
        heights = [value_at(x, y, place) for place in curve.at]
        height = curve.high - curve.low
        climbs.append(max(heights) - min(heights))
        assert curve.high - max(heights) >= 0.2 * height, "somebody may think that it goes higher"
        assert min(heights) - curve.low >= 0.1 * height, "somebody may think that it goes lower"
    assert max(climbs) >= 5 * curve.step, "every course is too flat to draw"


def test_the_height_between_two_weeks_lies_on_the_line_between_them() -> None:
    """A drawn place between two results is compared with the straight line, and at a result with the result."""
    assert value_at([0, 2, 4], [0.0, 10.0, 12.0], 2) == 10.0
    assert value_at([0, 2, 4], [0.0, 10.0, 12.0], 1) == 5.0
    assert value_at([0, 2, 4], [0.0, 10.0, 12.0], 3) == 11.0


SLOW_CHALLENGE = "  - id: hidden-by-the-average\n"
"""Where the chapter's second challenge begins: left out below, as its figure computes a thousand runners each time."""
BAD_FIGURES = {
    "an unknown result": (
        "        result: year\n",
        "        result: yaer\n",
        ("there is no result `yaer`", "year", "Correct the goal."),
    ),
    "an unknown control": (
        "        control: minutes\n",
        "        control: hours\n",
        ("there is no control `hours`", "minutes", "Correct the goal."),
    ),
    "a label without a control": (
        "      - says: She gains 11 % or more in a year\n",
        '      - says: "{label} is 11 % or more in a year"\n',
        ("`says` has {label}, and the goal names no control", "Correct the goal."),
    ),
    "a list without a place": (
        "        result: year\n",
        "        result: gain\n",
        ("`gain` has 53 entries", "`of: last`", "Correct the goal."),
    ),
    "a place in a single number": (
        "        result: year\n",
        "        result: year\n        of: last\n",
        ("`year` is one number", "leave out `of`", "Correct the goal."),
    ),
    "a place beyond the list": (
        "        result: year\n",
        "        result: gain\n        of: 90\n",
        ("`gain` has 53 entries", "0 to 52", "Correct the goal."),
    ),
    "a number asked of an option": (
        "        option: quadriceps\n",
        "        at_least: 1\n",
        ("'quadriceps', not a number", "use `option`", "Correct the goal."),
    ),
    "a solution that falls short": (
        "        at_least: 11\n",
        "        at_least: 39\n",
        ("the solution does not reach it: it gives 12", "Change `solution` or the goal."),
    ),
    "a solution that the figure cannot show": (
        "solution: {strength: 75, minutes: 40",
        "solution: {strength: 75, minutes: 45",
        ("`minutes` cannot be 45", "in steps of 10"),
    ),
    "a challenge that is met at once": (
        "        at_most: 40\n",
        "        at_most: 90\n",
        ("the figure reaches all of them as it opens", "something to find"),
    ),
    "a course that is no list": (
        "    y: gain\n",
        "    y: year\n",
        ("`year` is no list of `novice-gains`", "It has: weeks, gain"),
    ),
    "places out of order": ("at: [0, 6, 13,", "at: [0, 13, 6,", ("the places do not rise", "from 0 to 52")),
    "a place after the last week": (
        "26, 39, 52]\n    low",
        "26, 39, 60]\n    low",
        ("lie outside the figure", "from 0 to 52"),
    ),
    "a course beyond the axis": (
        "    high: 40\n    step: 1\n",
        "    high: 8\n    step: 1\n",
        ("beyond the axis", "Widen `low` and `high`."),
    ),
}


@pytest.mark.parametrize(("old", "new", "said"), BAD_FIGURES.values(), ids=BAD_FIGURES.keys())
def test_a_task_that_the_figure_cannot_serve_is_refused(
    spoil: Spoil, old: str, new: str, said: tuple[str, ...]
) -> None:
    """Each mistake is told with the file, a line in the task itself, what is wrong and how to mend it."""
    path = spoil(old, new)
    whole = path.read_text(encoding="utf-8")
    path.write_text(
        whole.replace(whole[whole.index(SLOW_CHALLENGE) : whole.index("\nevidence:\n")], ""), encoding="utf-8"
    )
    problems = check_figures(read_chapter(path), controls())
    assert len(problems) == 1, problems
    assert all(part in problems[0] for part in said), problems[0]
    text = path.read_text(encoding="utf-8")
    assert problems[0].startswith("novice-gains.yml, line ")
    told = int(problems[0].split("line ")[1].split(",")[0])
    mistake = text[: text.index(new)].count("\n") + 1
    assert abs(told - mistake) <= 20, f"line {told} is far from the mistake in line {mistake}"


def test_two_lists_of_unlike_length_are_no_course(monkeypatch: pytest.MonkeyPatch) -> None:
    """A curve is drawn from an x for each y, so two results that do not belong together are refused."""

    def with_one_gain(slug: str, settings: dict) -> tuple[dict, dict]:
        values, results = computed(slug, settings)
        return values, results | {"gain": [0.0]}

    monkeypatch.setattr(challenges, "computed", with_one_gain)
    problems = [problem for problem in check_tasks(load_chapter("novice-gains")) if "belong together" in problem]
    assert len(problems) == 1
    assert problems[0].startswith("novice-gains.yml, line ")
    assert "`gain` has 1 entries and `weeks` has 53" in problems[0]


BAD_FILES = {
    "an id used twice": (
        "  - id: hidden-by-the-average\n",
        "  - id: less-time-same-gain\n",
        ("`less-time-same-gain` is used twice", "its own"),
    ),
    "an unknown objective": (
        "    objective: LO2\n    explorer: novice-gains-crowd\n",
        "    objective: LO8\n    explorer: novice-gains-crowd\n",
        ("there is no objective `LO8`", "LO1, LO2"),
    ),
    "a goal without a bound": ('        at_least: 11\n        unit: "%"\n', '        unit: "%"\n', ("goals → 4",)),
    "a misspelt field": (
        "        result: much_share\n",
        "        result: much_share\n        atleast: 9\n",
        ("`atleast` is not a field", "Did you mean `at_least`?"),
    ),
    "no challenge at all": ("challenges:\n", "challenges: []\nold:\n", ("too few entries", "one to three challenges")),
}


@pytest.mark.parametrize(("old", "new", "said"), BAD_FILES.values(), ids=BAD_FILES.keys())
def test_a_broken_task_is_refused_with_line_and_remedy(spoil: Spoil, old: str, new: str, said: tuple[str, ...]) -> None:
    """A slip in a challenge is told as any other slip in the file: where, what, and what to do."""
    with pytest.raises(ChapterError) as caught:
        read_chapter(spoil(old, new))
    lines: Iterator[str] = (line for line in str(caught.value).splitlines() if all(part in line for part in said))
    assert next(lines, "").startswith("novice-gains.yml, line "), str(caught.value)
