"""What the chapters' files ask of the figures: which controls there are, and what a figure computes at given settings."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from legstrength.explorers import SLUGS, load
from legstrength.live import Explorer
from legstrength.live.explorer.controls import takes
from legstrength.live.explorer.link import value_of, written
from legstrength.teaching.chapters import Settings
from legstrength.teaching.links import Controls


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
        told[name] = value_of(written(value), takes(explorer.controls[name]), name)
    return {**explorer.defaults, **told}


def computed(slug: str, show: Settings) -> tuple[dict[str, Any], Mapping[str, Any]]:
    """All settings of the explorer and what it computes for them."""
    explorer = figure(slug)
    values = values_at(explorer, show)
    return values, explorer.run(values, explorer.data)


@functools.cache
def controls() -> Controls:
    """Each explorer's controls, in the form that `check_links` takes."""
    return {slug: {name: takes(control) for name, control in figure(slug).controls.items()} for slug in SLUGS}
