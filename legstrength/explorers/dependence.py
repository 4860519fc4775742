"""Finds by running which assumptions move a figure, so that nobody has to keep a list of them by hand.

Every assumption is moved to both ends of its range, with the settings at which the figure opens, at each of its scenarios and at both
ends of each control. What changes any result or any word is what the figure rests on. `python -m legstrength.explorers` writes down
what was found, in `common/rests_on.json`, since an explorer has to be made quickly and in a browser's Python too; with a figure's slug it
looks at that one alone.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from legstrength.explorers import SLUGS, makers
from legstrength.explorers.common.notes import RESTS_ON
from legstrength.live import Explorer, limits
from legstrength.live.explorer.many import Asked, answers
from legstrength.model import DEFAULT

FEW_DRAWS = 13
"""Each draw is one more run of the same functions; so many are as few as every band can do with."""

ENDS = ("low", "high")
Said = tuple[str, str]
"""What a run gave: its results as JSON, and its sentence."""


class UnknownFigureError(ValueError):
    """Nothing was asked that exists; the message names the figures that do."""


def settings_of(explorer: Explorer) -> list[dict[str, object]]:
    """Return the settings at which the figure opens, then those of its scenarios and of both ends of each control."""
    opening: dict[str, object] = dict(explorer.defaults)
    found: list[dict[str, object]] = [opening, *({**opening, **scenario.values} for scenario in explorer.scenarios)]
    for name, taken in limits(explorer).items():
        if isinstance(taken[0], tuple):
            found += [{**opening, name: [pair[end] for pair in taken]} for end in (0, 1)]
        else:
            found += [{**opening, name: one} for one in taken]
    return found


def rests_on(slug: str) -> list[str]:
    """Return the keys of all assumptions that move a figure, those first that move its kept numbers most as it opens.

    Raises ValueError for an unknown slug, RuntimeError where Node.js is missing.
    """
    make = makers()[slug]
    if "assumptions" not in inspect.signature(make).parameters:
        return []
    explorer = make()
    data = _lighter(explorer.data)
    settings = settings_of(explorer)
    keys = list(DEFAULT)
    moved = _moved_by(explorer, data, keys, settings[:1])
    rest = [key for key in keys if key not in moved]
    together = {
        end: {
            **data,
            "assumptions": {**data["assumptions"], **{key: getattr(DEFAULT.details(key), end) for key in rest}},
        }
        for end in ENDS
    }
    base, *ends = _say(explorer, [data, *together.values()], settings)
    some = [one for place, one in enumerate(settings) if any(end[place] != base[place] for end in ends)]
    if some:
        moved |= _moved_by(explorer, data, rest, some)
    rest = [key for key in rest if key not in moved]
    moved |= dict.fromkeys(_entering_elsewhere(make, explorer, rest), 0.0)
    return sorted(moved, key=lambda key: (-moved[key], keys.index(key)))


def _lighter(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "draws": data["draws"][:FEW_DRAWS]} if "draws" in data else data


def _say(explorer: Explorer, data: list[dict[str, Any]], settings: list[dict[str, object]]) -> list[list[Said]]:
    """Return what the figure says at some settings with each of several data."""
    asked = [Asked(one) for one in settings]
    questions: list[Any] = [(SimpleNamespace(compiled=explorer.compiled, data=one), asked) for one in data]
    return [[(json.dumps(one.results), one.text) for one in given] for given in answers(questions)]


def _moved_by(
    explorer: Explorer, data: dict[str, Any], keys: list[str], settings: list[dict[str, object]]
) -> dict[str, float]:
    """Return the assumptions that change anything at some settings → by how much they move a kept number at the first of these."""
    pairs = [(key, end) for key in keys for end in ENDS]
    changed = [
        {**data, "assumptions": {**data["assumptions"], key: getattr(DEFAULT.details(key), end)}} for key, end in pairs
    ]
    base, *rest = _say(explorer, [data, *changed], settings)
    found: dict[str, float] = {}
    for (key, _), said in zip(pairs, rest, strict=True):
        if said != base:
            opens = settings[0] == explorer.defaults
            found[key] = max(found.get(key, 0.0), _apart(explorer, base[0], said[0]) if opens else 0.0)
    return found


def _apart(explorer: Explorer, one: Said, other: Said) -> float:
    """Return how far two runs' kept numbers are apart at most, as a share of the first one's; of small numbers, in their own unit."""
    before, after = json.loads(one[0]), json.loads(other[0])
    kept = [column.result for column in explorer.keep]
    return max(abs(after[name] - before[name]) / max(1.0, abs(before[name])) for name in kept)


def _entering_elsewhere(make: Callable[..., Explorer], explorer: Explorer, keys: list[str]) -> list[str]:
    """Return those of these that enter elsewhere: few do, and to make a figure takes long, so halves without one are left at once."""
    if not keys or not _enters_elsewhere(make, explorer, keys):
        return []
    if len(keys) == 1:
        return keys
    middle = len(keys) // 2
    halves = keys[:middle], keys[middle:]
    return [key for half in halves for key in _entering_elsewhere(make, explorer, half)]


def _enters_elsewhere(make: Callable[..., Explorer], explorer: Explorer, keys: list[str]) -> bool:
    """Return whether any of these sets where a control opens, or comes in as other data, such as the people of a crowd."""
    for end in ENDS:
        other = make(DEFAULT.replace(**{key: getattr(DEFAULT.details(key), end) for key in keys}))
        if other.defaults != explorer.defaults or _besides(other.data) != _besides(explorer.data):
            return True
    return False


def _besides(data: dict[str, Any]) -> dict[str, Any]:
    return {name: one for name, one in data.items() if name not in ("assumptions", "draws")}


def write(slugs: Sequence[str] = SLUGS, path: Path = RESTS_ON) -> None:
    """Find what these figures rest on and write it down; what is written of the others stays, in the order of the course.

    Raises UnknownFigureError, before anything is written.
    """
    unknown = [slug for slug in slugs if slug not in SLUGS]
    if unknown:
        raise UnknownFigureError(f"There is no figure “{unknown[0]}”. There are: {', '.join(SLUGS)}.")
    written: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    written |= {slug: rests_on(slug) for slug in slugs}
    ordered = {slug: written[slug] for slug in SLUGS if slug in written}
    path.write_text(json.dumps(ordered, indent=1) + "\n", encoding="utf-8")
