"""Claims of a beat: conditions on the model's numbers under which its sentences are true.

    year between 11 and 12
    year strength=75 > 4 * year strength=100
    effort[52] strength=75 < threshold; gain[0] <= 0

A term is a number, or a result or control of the figure as `{model}` asks for it, with or without a number times in front. It is asked at the
beat's own settings, with those that stand behind it put in their place. Semicolons part several conditions.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

NUMBER = r"-?\d+(?:\.\d+)?"
TERM = re.compile(
    rf"(?:(?P<times>{NUMBER}) *\* *)?(?P<name>[a-z_]\w*)(?:\[(?P<index>\d+)\])?(?P<settings>(?: +\w+=[\w.-]+)*)|(?P<number>{NUMBER})"
)
COMPARISON = re.compile(r"(?P<left>.+?) +(?P<sign><=|>=|<|>) +(?P<right>.+)")
BETWEEN = re.compile(rf"(?P<term>.+?) +between +(?P<low>{NUMBER}) +and +(?P<high>{NUMBER})")
SIGNS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
FORM = "Write, say, `year between 11 and 12` or `year strength=75 > 4 * year strength=100`."

Known = Callable[[Mapping[str, str]], Mapping[str, Any]]
"""Results and controls at a beat's settings, with some of them, as texts, put in their place. ValueError in words for what cannot be set."""


class ClaimError(ValueError):
    """A claim that is not written as one; the message says what is."""


@dataclass(frozen=True)
class Found:
    """A term and the number that the model gives for it."""

    term: str
    value: float

    def __str__(self) -> str:
        return f"`{self.term}` is {self.value:.4g}"


def broken(claims: str, known: Known) -> list[str]:
    """Every condition that does not hold, with the model's numbers. ClaimError or ValueError in words for one that cannot be asked."""
    return [told for one in claims.split(";") if one.strip() and (told := _broken(one.strip(), known))]


def _broken(claim: str, known: Known) -> str:
    if between := BETWEEN.fullmatch(claim):
        found = _ask(between["term"], known)
        low, high = float(between["low"]), float(between["high"])
        return "" if low <= found.value <= high else f"`{claim}` does not hold: {found}."
    compared = COMPARISON.fullmatch(claim)
    if not compared:
        raise ClaimError(f"“{claim}” is no claim. {FORM}")
    left, right = _ask(compared["left"], known), _ask(compared["right"], known)
    return "" if SIGNS[compared["sign"]](left.value, right.value) else f"`{claim}` does not hold: {left}, {right}."


def _ask(text: str, known: Known) -> Found:
    term = TERM.fullmatch(text.strip())
    if not term:
        raise ClaimError(f"“{text}” is neither a number nor a result of the figure. {FORM}")
    if term["number"]:
        return Found(text, float(term["number"]))
    things = known(dict(pair.split("=", 1) for pair in term["settings"].split()))
    if term["name"] not in things:
        raise ClaimError(f"The figure has no result or control `{term['name']}`. It has {', '.join(things)}.")
    value = things[term["name"]]
    if isinstance(value, list | tuple):
        value = _entry(term["name"], term["index"], value)
    elif term["index"] is not None:
        raise ClaimError(f"`{term['name']}` is one value: leave out [{term['index']}].")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ClaimError(f"`{term['name']}` is {value!r}, which is no number.")
    return Found(text.strip(), float(term["times"] or 1) * value)


def _entry(name: str, index: str | None, values: list[Any] | tuple[Any, ...]) -> Any:
    if index is None or int(index) >= len(values):
        raise ClaimError(f"`{name}` has {len(values)} entries: say which, from {name}[0] to {name}[{len(values) - 1}].")
    return values[int(index)]
