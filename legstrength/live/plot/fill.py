"""A Plotly figure filled with results, in Python: each trace says in `meta` which result fills which of its attributes.

`live/plot/fill.js` does the same on a page.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

QUIET = ("previous", "at")
"""What stands in `meta` and names no result: whether the run before is drawn, too, and which point of a series a label stands beside."""


def filled(figure: Mapping[str, Any], results: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a Plotly figure (a plain dict) whose traces hold the results that they name; KeyError for an unknown one."""
    made = copy.deepcopy(dict(figure))
    for trace in made["data"]:
        meta = trace.pop("meta", None) or {}
        for attribute, name in meta.items():
            if attribute in QUIET:
                continue
            *path, last = attribute.split(".")
            target = trace
            for step in path:
                target = target.setdefault(step, {})
            target[last] = _value(attribute, results[name], meta.get("at"))
    return made


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
