"""What a challenge's goal looks at in a run, and whether the run does what it asks. These functions also run as JavaScript.

A goal is a plain dict that holds what its author wrote and no more: "control", or "result" with its entry "of" (a place from 0,
"last", "least" or "most") where that is a list; "at_least" and "at_most", or "option"; "unit"; "digits". The settings and results are
those of a run. `legstrength.teaching.challenges` has refused at build what would not fit here.
"""

from typing import Any

from legstrength.live.compile.natives import fixed


def least_of(values: list[float]) -> float:
    """Return the smallest of some values."""
    found = values[0]
    for value in values:
        found = min(found, value)
    return found


def most_of(values: list[float]) -> float:
    """Return the largest of some values."""
    found = values[0]
    for value in values:
        found = max(found, value)
    return found


def goal_number(goal: dict[str, Any], settings: dict[str, Any], results: dict[str, Any]) -> float:
    """Return the number that a goal without an option looks at."""
    if "control" in goal:
        at: float = settings[goal["control"]]
        return at
    if "of" not in goal:
        number: float = results[goal["result"]]
        return number
    values: list[float] = results[goal["result"]]
    if goal["of"] == "last":
        return values[len(values) - 1]
    if goal["of"] == "least":
        return least_of(values)
    if goal["of"] == "most":
        return most_of(values)
    place: int = goal["of"]
    return values[place]


def goal_option(goal: dict[str, Any], settings: dict[str, Any], results: dict[str, Any]) -> str:
    """Return the option that a goal with an option looks at."""
    if "control" in goal:
        chosen: str = settings[goal["control"]]
        return chosen
    word: str = results[goal["result"]]
    return word


def goal_reached(goal: dict[str, Any], settings: dict[str, Any], results: dict[str, Any]) -> bool:
    """Return whether a run does what the goal asks."""
    if "option" in goal:
        option: str = goal["option"]
        return goal_option(goal, settings, results) == option
    value = goal_number(goal, settings, results)
    if "at_least" in goal and value < goal["at_least"]:
        return False
    return not ("at_most" in goal and value > goal["at_most"])


def goal_says(goal: dict[str, Any], settings: dict[str, Any], results: dict[str, Any]) -> str:
    """Return the number that the goal looks at, with its unit; "" for an option."""
    if "option" in goal:
        return ""
    digits: int = goal.get("digits", 1)
    written = fixed(goal_number(goal, settings, results), digits)
    if "unit" in goal:
        return f"{written} {goal['unit']}"
    return written
