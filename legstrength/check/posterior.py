"""What a fit has kept, at the front door. `make fit` writes the file; whoever mends it by hand learns which number does not fit.

It is read here without the model, which cannot even be imported while the file is broken. So the fitted numbers that the model asks for are read
from the text of `values.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from legstrength.files import Lines, Mistake, Place, Problem, problems, read_json
from legstrength.files.form import above, between, count, length, pattern

VALUES = Path(__file__).parents[1] / "model" / "values.py"
MAKE = "Take the file from before the change, or run: make fit"

Number = Annotated[float, "a number above 0, such as 0.17", above(0), between(None, 1000)]


@dataclass(frozen=True)
class Posterior:
    """What a fit has kept."""

    version: Annotated[str, "the version of the model, such as 0.3.0", pattern(r"^[0-9]+\.[0-9]+\.[0-9]+$")]
    keys: Annotated[tuple[Annotated[str, "the name of a fitted assumption"], ...], "the fitted numbers", count(1)]
    centre: Annotated[tuple[Number, ...], "the middle of all draws, a number a key", count(1)]
    spread: Annotated[tuple[Annotated[Number, between(0.1, 10)], ...], "a factor from 0.1 to 10 a draw", count(1)]
    rows: Annotated[int, "the number of results, 1 or more", between(1)]
    trials: Annotated[int, "the number of trials, 1 or more", between(1)]
    mixing: Annotated[str, "how the fit went", length(2)]
    draws: Annotated[tuple[Annotated[tuple[Number, ...], "a number a key"], ...], "sets of fitted numbers", count(2)]


def check(path: Path) -> list[Mistake]:
    """Every mistake of the file. FileError where it is not JSON."""
    data, lines = read_json(path)
    return problems(Posterior, data, lines) or [_mendable(one, lines) for one in _senseless(data)]


def _mendable(one: Problem, lines: Lines) -> Mistake:
    return lines.problem(*one)


def asked_for() -> list[str]:
    """The fitted numbers that the model asks for, in the order of its table."""
    calls = [node for node in ast.walk(ast.parse(VALUES.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    fitted = [call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "fitted"]
    return [one.value for one in fitted if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def _senseless(data: dict[str, Any]) -> Iterator[Problem]:
    """Names that the model does not know or misses, lists that do not fit each other, a middle beyond all draws."""
    keys, wanted = data["keys"], asked_for()
    for place, key in enumerate(keys):
        here: Place = ("keys", place)
        if key not in wanted:
            yield here, f"the model has no fitted number `{key}`.", MAKE
        if key in keys[:place]:
            yield here, f"`{key}` stands twice.", MAKE
    for key in wanted:
        if key not in keys:
            yield ("keys",), f"the fitted number `{key}` is missing.", MAKE
    rows: list[tuple[Place, list[float]]] = [(("centre",), data["centre"])]
    rows += [(("draws", place), draw) for place, draw in enumerate(data["draws"])]
    uneven = [(here, row) for here, row in rows if len(row) != len(keys)]
    for here, row in uneven:
        yield here, f"there are {len(row)} numbers for {len(keys)} keys.", MAKE
    if len(data["spread"]) != len(data["draws"]):
        yield ("spread",), f"there are {len(data['spread'])} numbers for {len(data['draws'])} draws.", MAKE
    for place, middle in enumerate([] if uneven else data["centre"]):
        drawn = [draw[place] for draw in data["draws"]]
        if not min(drawn) <= middle <= max(drawn):
            wrong = (
                f"the middle of `{keys[place]}` is {middle:g}, and its draws go from {min(drawn):g} to {max(drawn):g}."
            )
            yield ("centre", place), wrong, MAKE
