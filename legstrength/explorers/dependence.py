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
from typing import Any

from legstrength.explorers import SLUGS, makers
from legstrength.explorers.common.notes import RESTS_ON
from legstrength.live import Explorer, limits
from legstrength.live.compile.node import answered
from legstrength.model import DEFAULT

FEW_DRAWS = 13
"""Each draw is one more run of the same functions; so many are as few as every band can do with."""

ENDS = ("low", "high")

DRIVER = """
const { isDeepStrictEqual } = require("util");
const { code, data, ends, settings, kept } = asked;
const { run, sentence } = new Function(`"use strict";\\n${code}\\nreturn exported;`)();
const say = (values, assumptions) => {
  const results = run(values, { ...data, assumptions });
  return { results, text: sentence(values, results, { ...data, assumptions }) };
};
const apart = (one, other) =>
  Math.max(0, ...kept.map((name) => Math.abs(other.results[name] - one.results[name]) / Math.max(1, Math.abs(one.results[name]))));
const moved = {};
settings.forEach((values, place) => {
  const read = new Set();
  const noting = new Proxy(data.assumptions, {
    get: (all, key) => (read.add(key), all[key]),
    has: (all, key) => (read.add(key), key in all),
    ownKeys: (all) => (Object.keys(all).forEach((key) => read.add(key)), Reflect.ownKeys(all)),
  });
  const base = say(values, noting);
  const told = (changes) => say(values, { ...data.assumptions, ...changes });
  const unmoved = Object.keys(ends).filter((key) => read.has(key) && !(key in moved));
  const together = (end) => told(Object.fromEntries(unmoved.map((key) => [key, ends[key][end]])));
  if (place && [0, 1].every((end) => isDeepStrictEqual(together(end), base))) return;
  for (const key of unmoved) {
    const others = ends[key].map((end) => told({ [key]: end })).filter((other) => !isDeepStrictEqual(other, base));
    if (others.length) moved[key] = place ? 0 : Math.max(...others.map((other) => apart(base, other)));
  }
});
return moved;
"""
"""A run notes which assumptions it reads, since what is not read moves nothing; after the first settings, all that are left are moved at
once, and one by one only where that changes something."""


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
    moved = _moved(explorer)
    keys = list(DEFAULT)
    moved |= dict.fromkeys(_entering_elsewhere(make, explorer, [key for key in keys if key not in moved]), 0.0)
    return sorted(moved, key=lambda key: (-moved[key], keys.index(key)))


def _moved(explorer: Explorer) -> dict[str, float]:
    """Return the assumptions that change anything → by how much, at most, they move a kept number as the figure opens: as a share of it;
    of small numbers, in their own unit.
    """
    data = explorer.data
    asked = {
        "code": explorer.compiled,
        "data": {**data, "draws": data["draws"][:FEW_DRAWS]} if "draws" in data else data,
        "ends": {key: [DEFAULT.details(key).low, DEFAULT.details(key).high] for key in DEFAULT},
        "settings": settings_of(explorer),
        "kept": [column.result for column in explorer.keep],
    }
    found: dict[str, float] = answered(DRIVER, asked)
    return found


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
