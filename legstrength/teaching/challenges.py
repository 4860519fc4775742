"""Challenges and curves of a chapter, held against its figures: they can be met, and not by doing nothing.

What a goal looks at is in `core/goals.py`, which also runs in the reader's browser; here the author of a file learns what does not fit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from legstrength.files import Mistake, Place, Problem
from legstrength.teaching.chapters import Challenge, Chapter, Curve, Goal, Settings
from legstrength.teaching.core.goals import goal_number, goal_option, goal_reached
from legstrength.teaching.dragged import check_dragged
from legstrength.teaching.figures import computed, figure
from legstrength.teaching.links import Controls, check_links
from legstrength.teaching.route import check_route


class GoalError(ValueError):
    """A goal asks for something that the figure does not have; the message says what it has."""


LABEL = "{label}"
"""Stands in a goal's words for the label of its control, so that a label has to be changed in one place only."""


def asked(goal: Goal) -> dict[str, Any]:
    """The goal as the core functions take it: what its author wrote, without its words."""
    told = {
        name: getattr(goal, name)
        for name in ("result", "of", "control", "at_least", "at_most", "option", "unit", "digits")
    }
    return {name: value for name, value in told.items() if value not in (None, "")}


def words_of(goal: Goal, slug: str) -> str:
    """The goal's words, with the label that its control has in the figure `slug`. GoalError where there is no such control."""
    if LABEL not in goal.says:
        return goal.says
    if not goal.control:
        raise GoalError(f"`says` has {LABEL}, and the goal names no control.")
    controls = figure(slug).controls
    _named(controls, goal.control, "control")
    return goal.says.replace(LABEL, controls[goal.control].description)


def measure(goal: Goal, settings: Mapping[str, object], results: Mapping[str, object]) -> float | str:
    """The number or option that the goal looks at. GoalError in words where the figure has no such thing."""
    value = _one(goal, settings, results)
    if goal.option is None and isinstance(value, str):
        raise GoalError(f"`{goal.result or goal.control}` is {value!r}, not a number: use `option`.")
    if goal.option is None and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise GoalError(f"`{goal.result or goal.control}` is {value!r}, and a goal looks at numbers and options only.")
    if goal.option is not None and not isinstance(value, str):
        raise GoalError(f"`{goal.result or goal.control}` is {value!r}, not an option: use `at_least` or `at_most`.")
    return (goal_number if goal.option is None else goal_option)(asked(goal), dict(settings), dict(results))


def _one(goal: Goal, settings: Mapping[str, object], results: Mapping[str, object]) -> object:
    """One of what the goal looks at, to see its kind. GoalError where that is nothing, or not one."""
    if goal.control:
        return _named(settings, goal.control, "control")
    value = _named(results, goal.result or "", "result")
    if not isinstance(value, list | tuple):
        if goal.of is not None:
            raise GoalError(f"`{goal.result}` is one number: leave out `of`.")
        return value
    if goal.of is None:
        raise GoalError(
            f"`{goal.result}` has {len(value)} entries: say which with `of: last`, `least`, `most` or a place from 0."
        )
    if goal.option is not None:
        raise GoalError(f"`{goal.result}` is a list: an option stands in a control or in a result that is one text.")
    if isinstance(goal.of, int) and goal.of >= len(value):
        raise GoalError(f"`{goal.result}` has {len(value)} entries: `of` goes from 0 to {len(value) - 1}.")
    return value[goal.of if isinstance(goal.of, int) else 0]


def _named(things: Mapping[str, object], name: str, kind: str) -> object:
    if name not in things:
        raise GoalError(f"there is no {kind} `{name}`. There are: {', '.join(things)}.")
    return things[name]


def reached(goal: Goal, settings: Mapping[str, object], results: Mapping[str, object]) -> bool:
    """Whether a run does what the goal asks. GoalError as for `measure`."""
    measure(goal, settings, results)
    return goal_reached(asked(goal), dict(settings), dict(results))


def curve_of_model(
    curve: Curve, explorer: str, show: Settings | None = None
) -> tuple[Sequence[float], Sequence[float]]:
    """The model's curve at some settings, or else at the curve's own: x and y, of equal length."""
    _, results = computed(explorer, show or curve.show or {})
    return results[curve.x], results[curve.y]


def band_of_model(curve: Curve, explorer: str, show: Settings) -> tuple[Sequence[float], Sequence[float]] | None:
    """The lowest and highest that the trials leave open at some settings, as long as the curve; None where its file names no band."""
    if curve.band_low is None or curve.band_high is None:
        return None
    _, results = computed(explorer, show)
    return results[curve.band_low], results[curve.band_high]


def check_tasks(chapter: Chapter) -> list[Mistake]:
    """Every challenge that cannot be met or is met already, and every curve that does not fit its axes, with file, line and remedy."""
    found = [
        *dict.fromkeys(_curve(chapter)),
        *check_dragged(chapter),
        *check_route(chapter),
    ]  # what is wrong with the axes is wrong for each person
    for index, challenge in enumerate(chapter.challenges):
        found += _challenge(chapter, challenge, ("challenges", index))
    return [chapter.lines.problem(*problem) for problem in found]


def check_figures(chapter: Chapter, controls: Controls) -> list[Mistake]:
    """All that a chapter's file asks of its figures and does not get; links first, since the rest leans on them."""
    return check_links(chapter, controls) or check_tasks(chapter)


def _challenge(chapter: Chapter, challenge: Challenge, place: Place) -> Iterator[Problem]:
    slug = challenge.explorer or chapter.prediction.opens
    solved, start = computed(slug, challenge.solution), computed(slug, {})
    open_goals = 0
    for number, goal in enumerate(challenge.goals):
        here = (*place, "goals", number)
        try:
            words_of(goal, slug)
            done, open_goals = reached(goal, *solved), open_goals + (not reached(goal, *start))
        except GoalError as error:
            yield here, str(error), "Correct the goal."
            return
        if not done:
            yield (
                here,
                f"the solution does not reach it: it gives {measure(goal, *solved)}.",
                "Change `solution` or the goal.",
            )
    if not open_goals:
        yield (
            (*place, "goals"),
            "the figure reaches all of them as it opens.",
            "Ask for more, so that there is something to find.",
        )


def _curve(chapter: Chapter) -> Iterator[Problem]:
    prediction = chapter.prediction
    if prediction.curve is None:
        return
    if prediction.people:
        for index, person in enumerate(prediction.people):
            yield from _course(prediction.curve, prediction.opens, person.show, ("prediction", "people", index))
    else:
        yield from _course(prediction.curve, prediction.opens, prediction.curve.show or {}, ("prediction", "curve"))


def _course(curve: Curve, explorer: str, show: Settings, here: Place) -> Iterator[Problem]:
    """What is wrong with one drawn curve: its results, its places, its axis. `here` is where its settings stand."""
    results = computed(explorer, show)[1]
    axes: Place = ("prediction", "curve")
    for name in ("x", "y", "band_low", "band_high"):
        told = getattr(curve, name)
        if told is not None and not isinstance(results.get(told), list | tuple):
            lists = ", ".join(key for key, value in results.items() if isinstance(value, list | tuple))
            yield (*axes, name), f"`{told}` is no list of `{explorer}`.", f"It has: {lists}."
            return
    x, y = results[curve.x], results[curve.y]
    for name in ("y", "band_low", "band_high"):
        told = getattr(curve, name)
        if told is not None and len(results[told]) != len(x):
            yield (
                (*axes, name),
                f"`{told}` has {len(results[told])} entries and `{curve.x}` has {len(x)}.",
                "Choose two that belong together.",
            )
            return
    if list(curve.at) != sorted(set(curve.at)) or curve.at[0] < x[0] or curve.at[-1] > x[-1]:
        yield (
            (*axes, "at"),
            "the places do not rise, or lie outside the figure.",
            f"Give rising places from {x[0]:g} to {x[-1]:g}.",
        )
    elif not all(curve.low <= value <= curve.high for value in y):
        yield (
            here,
            f"the model's curve goes from {min(y):.1f} to {max(y):.1f}, beyond the axis.",
            "Widen `low` and `high`.",
        )
