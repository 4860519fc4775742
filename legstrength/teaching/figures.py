"""What the chapters' files ask of the figures: which controls there are, and what a figure computes at given settings."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from legstrength.explorers import SLUGS, load
from legstrength.live import Explorer, limits
from legstrength.live.explorer.controls import Series, check_setting, read
from legstrength.teaching.chapters import Settings
from legstrength.teaching.links import Controls, Range, Row


@functools.cache
def figure(slug: str) -> Explorer:
    """The explorer of this slug, made once; only to be read, so nobody may move its controls."""
    return load(slug)


def values_at(explorer: Explorer, show: Settings) -> dict[str, object]:
    """All settings of the explorer with those of a link put in; a series is text there and a list of numbers here. No control moves.

    ValueError in words for a control that does not exist and for a value that it does not take.
    """
    told = {}
    for name, value in show.items():
        if name not in explorer.controls:
            raise ValueError(f"{explorer.slug} has no control “{name}”. It has {', '.join(explorer.controls)}.")
        told[name] = read(str(value)) if isinstance(explorer.controls[name], Series) else value
        check_setting(name, explorer.controls[name], told[name])
    return {**explorer.defaults, **told}


def computed(slug: str, show: Settings) -> tuple[dict[str, object], Mapping[str, object]]:
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


def _allowed(taken: object, control: object) -> list | Range | Row:
    if isinstance(taken, list):
        return taken
    if isinstance(taken[0], tuple):
        return Row(len(taken), Range(*taken[0], control.step))
    return Range(*taken, control.step)
