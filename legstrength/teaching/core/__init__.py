"""What a lesson asks of a run, written once: the build asks it in Python, the page in JavaScript.

These are core functions, as the model's are (`CONTRIBUTING.md`, “Functions that run in two places”). The site writes what
`script` gives beside the page's other scripts, at every build, so that it cannot fall behind.
"""

from collections.abc import Callable

from legstrength.live.compile.natives import fixed
from legstrength.live.compile.transpile import transpile
from legstrength.teaching.core.curves import compared, value_at
from legstrength.teaching.core.goals import goal_reached, goal_says

FUNCTIONS: dict[str, Callable[..., object]] = {
    "compared": compared,
    "fixed": fixed,
    "goalReached": goal_reached,
    "goalSays": goal_says,
    "valueAt": value_at,
}
"""The functions that a page has, by their names in JavaScript."""


def script() -> str:
    """Return a script that puts the functions into `lessonCore`, for the scripts after it; a bundler may take it in as it is."""
    return f"globalThis.lessonCore = (() => {{\n{transpile(FUNCTIONS)}return exported;\n}})();\n"
