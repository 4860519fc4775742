"""What a lesson asks of a run, written once: the build asks it in Python, the page in JavaScript.

These are core functions, as the model's are (`CONTRIBUTING.md`, “Functions that run in two places”). The page's scripts import what
`module` gives, which the bundler writes anew whenever a function here changes.
"""

from collections.abc import Callable

from legstrength.evidence.lot import by_lot
from legstrength.live.compile.natives import fixed, signed
from legstrength.live.compile.transpile import transpile
from legstrength.teaching.core.curves import compared, value_at
from legstrength.teaching.core.distance import amount, distance_words, ends_apart, farthest_of
from legstrength.teaching.core.goals import goal_reached, goal_says

FUNCTIONS: dict[str, Callable[..., object]] = {
    "amount": amount,
    "byLot": by_lot,
    "compared": compared,
    "distanceWords": distance_words,
    "endsApart": ends_apart,
    "farthestOf": farthest_of,
    "fixed": fixed,
    "goalReached": goal_reached,
    "goalSays": goal_says,
    "signed": signed,
    "valueAt": value_at,
}
"""The functions that a page may import, by their names in JavaScript."""


def module() -> str:
    """Return an ES module that exports the functions."""
    own = (
        f"(() => {{\n{transpile(FUNCTIONS)}return exported;\n}})()"  # their names inside may be those that are exported
    )
    return f"export const {{ {', '.join(FUNCTIONS)} }} = {own};\n"
