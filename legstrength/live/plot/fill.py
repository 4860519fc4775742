"""A Plotly figure filled with results, in Python: each trace says in `meta` which result fills which of its attributes.

`live/plot/fill.js` does the same on a page.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping, Sequence
from typing import Any

from legstrength.live.compile.natives import fixed, signed

PLACE = re.compile(r"\{(\w+)(?:\[(-?\d+)\])?(?::(\+?)\.(\d)f)?\}")

QUIET = ("previous", "at", "look", "lands")
"""What stands in `meta` and names no result: whether the run before is drawn, too, which point of a series a label stands beside, the
names under which a story stresses the trace, and whether its marks land one after another when their picture is first shown."""


def filled(figure: Mapping[str, Any], results: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a Plotly figure (a plain dict) whose traces hold the results that they name; KeyError for an unknown one."""
    made = copy.deepcopy(dict(figure))
    for trace in made["data"]:
        meta = trace.pop("meta", None) or {}
        for attribute, name in meta.items():
            if attribute in QUIET:
                continue
            if attribute == "text" and "{" in name:
                trace["text"] = [worded(name, results)]
                continue
            *path, last = attribute.split(".")
            target = trace
            for step in path:
                target = target.setdefault(step, {})
            target[last] = _value(attribute, results[name], meta.get("at"))
    return made


def worded(template: str, results: Mapping[str, Any]) -> str:
    """Return words with results in them: `{year:+.1f}` is a number with its sign, `{gain[-1]:.0f}` the last of a list, `{muscle}` a text.

    KeyError for a result that there is not.
    """

    def said(found: re.Match[str]) -> str:
        name, index, sign, digits = found.groups()
        value = results[name] if index is None else results[name][int(index)]
        return str(value) if digits is None else (signed if sign else fixed)(value, int(digits))

    return PLACE.sub(said, template)


def named(trace: Mapping[str, Any]) -> set[str]:
    """Return the results that a trace asks for."""
    meta = {attribute: name for attribute, name in (trace.get("meta") or {}).items() if attribute not in QUIET}
    text = str(meta.pop("text", ""))
    in_words = {found[1] for found in PLACE.finditer(text)} if "{" in text else {text} - {""}
    return set(meta.values()) | in_words


def _value(attribute: str, value: object, at: str | int | None) -> object:
    if attribute == "text" and isinstance(value, str):
        return [value]
    if at is None or attribute not in ("x", "y"):
        return value
    return [_point(value, at) if isinstance(value, Sequence) else value]


def _point(series: Sequence[Any], at: str | int) -> Any:
    """The one value of a series that a label stands beside: "first", "last", "middle" (between these two) or the one at a place."""
    if at == "middle":
        return (series[0] + series[-1]) / 2
    return series[{"first": 0, "last": -1}[at] if isinstance(at, str) else at]
