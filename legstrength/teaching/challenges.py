"""Challenges and curves of a chapter, held against its figures: they can be met, and not by doing nothing.

`frontend/lesson/challenges.js` asks the same of a run in the reader's browser.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from legstrength.files import Place, Problem
from legstrength.teaching.chapters import Challenge, Chapter, Curve, Goal
from legstrength.teaching.figures import computed
from legstrength.teaching.links import Controls, check_links


class GoalError(ValueError):
    """A goal asks for something that the figure does not have; the message says what it has."""


def measure(goal: Goal, settings: Mapping[str, object], results: Mapping[str, object]) -> float | str:
    """The number or option that the goal looks at. GoalError in words where the figure has no such thing."""
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
    if isinstance(goal.of, int):
        if goal.of >= len(value):
            raise GoalError(f"`{goal.result}` has {len(value)} entries: `of` goes from 0 to {len(value) - 1}.")
        return value[goal.of]
    return {"last": lambda: value[-1], "least": lambda: min(value), "most": lambda: max(value)}[goal.of]()


def _named(things: Mapping[str, object], name: str, kind: str) -> object:
    if name not in things:
        raise GoalError(f"there is no {kind} `{name}`. There are: {', '.join(things)}.")
    return things[name]


def reached(goal: Goal, settings: Mapping[str, object], results: Mapping[str, object]) -> bool:
    """Whether a run does what the goal asks. GoalError as for `measure`."""
    value = measure(goal, settings, results)
    if goal.option is not None:
        return value == goal.option
    if isinstance(value, str):
        raise GoalError(f"`{goal.result or goal.control}` is {value!r}, not a number: use `option`.")
    return (goal.at_least is None or value >= goal.at_least) and (goal.at_most is None or value <= goal.at_most)


def curve_of_model(curve: Curve, explorer: str) -> tuple[Sequence[float], Sequence[float]]:
    """The model's curve at the curve's settings: x and y, of equal length."""
    _, results = computed(explorer, curve.show)
    return results[curve.x], results[curve.y]


def value_at(x: Sequence[float], y: Sequence[float], place: float) -> float:
    """The curve's height at a place, on the straight line between its neighbours."""
    after = next(index for index, one in enumerate(x) if one >= place)
    if x[after] == place:
        return y[after]
    share = (place - x[after - 1]) / (x[after] - x[after - 1])
    return y[after - 1] + share * (y[after] - y[after - 1])


def check_tasks(chapter: Chapter) -> list[str]:
    """Every challenge that cannot be met or is met already, and every curve that does not fit its axes, with file, line and remedy."""
    found = [*_curve(chapter)]
    for index, challenge in enumerate(chapter.challenges):
        found += _challenge(chapter, challenge, ("challenges", index))
    return [chapter.lines.problem(*problem) for problem in found]


def check_figures(chapter: Chapter, controls: Controls) -> list[str]:
    """All that a chapter's file asks of its figures and does not get; links first, since the rest leans on them."""
    return check_links(chapter, controls) or check_tasks(chapter)


def _challenge(chapter: Chapter, challenge: Challenge, place: Place) -> Iterator[Problem]:
    slug = challenge.explorer or chapter.prediction.opens
    solved, start = computed(slug, challenge.solution), computed(slug, {})
    open_goals = 0
    for number, goal in enumerate(challenge.goals):
        here = (*place, "goals", number)
        try:
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
    curve = chapter.prediction.curve
    if curve is None:
        return
    here: Place = ("prediction", "curve")
    results = computed(chapter.prediction.opens, curve.show)[1]
    for name in ("x", "y"):
        if not isinstance(results.get(getattr(curve, name)), list | tuple):
            lists = ", ".join(key for key, value in results.items() if isinstance(value, list | tuple))
            yield (
                (*here, name),
                f"`{getattr(curve, name)}` is no list of `{chapter.prediction.opens}`.",
                f"It has: {lists}.",
            )
            return
    x, y = results[curve.x], results[curve.y]
    if len(x) != len(y):
        yield (
            (*here, "y"),
            f"`{curve.y}` has {len(y)} entries and `{curve.x}` has {len(x)}.",
            "Choose two that belong together.",
        )
    elif list(curve.at) != sorted(set(curve.at)) or curve.at[0] < x[0] or curve.at[-1] > x[-1]:
        yield (
            (*here, "at"),
            "the places do not rise, or lie outside the figure.",
            f"Give rising places from {x[0]:g} to {x[-1]:g}.",
        )
    elif not all(curve.low <= value <= curve.high for value in y):
        yield (
            here,
            f"the model's curve goes from {min(y):.1f} to {max(y):.1f}, beyond the axis.",
            "Widen `low` and `high`.",
        )
