"""What the chapters' files ask of the figures: which controls there are, and what a figure computes at given settings."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from legstrength.explorers import SLUGS, load
from legstrength.live import Explorer, limits
from legstrength.live.explorer.controls import Series, check_setting, read
from legstrength.teaching.chapters import Settings
from legstrength.teaching.links import Controls, Range, Row


@functools.cache
def figure(slug: str) -> Explorer:
    """The explorer of this slug, made once; only to be read, so nobody may move its controls."""
    return load(slug)


def values_at(explorer: Explorer, show: Settings) -> dict[str, Any]:
    """All settings of the explorer with those of a link put in; a series is text there and a list of numbers here. No control moves.

    ValueError in words for a control that does not exist and for a value that it does not take.
    """
    told: dict[str, Any] = {}
    for name, value in show.items():
        if name not in explorer.controls:
            raise ValueError(f"{explorer.slug} has no control “{name}”. It has {', '.join(explorer.controls)}.")
        told[name] = read(str(value)) if isinstance(explorer.controls[name], Series) else value
        check_setting(name, explorer.controls[name], told[name])
    return {**explorer.defaults, **told}


def computed(slug: str, show: Settings) -> tuple[dict[str, Any], Mapping[str, Any]]:
    """All settings of the explorer and what it computes for them."""
    explorer = figure(slug)
    values = values_at(explorer, show)
    return values, explorer.run(values, explorer.data)


@functools.cache
def controls() -> Controls:
    """Each explorer's controls, in the form that `check_links` takes."""
    return {
        slug: {name: _allowed(taken, figure(slug).controls[name]) for name, taken in limits(figure(slug)).items()}
        for slug in SLUGS
    }


def _allowed(taken: Any, control: Any) -> list[str] | Range | Row:
    """What a control takes, from its limits: a list of options, a pair of ends, or such a pair for each cell of a series."""
    if isinstance(taken, list):
        return taken
    ends = taken[0] if isinstance(taken[0], tuple) else taken
    each = Range(ends[0], ends[1], control.step)
    return each if ends is taken else Row(len(taken), each)
