"""The interactive figures of the course: a folder for each chapter, `common` for what several use, and here the list of all by slug.

In each chapter's folder the same names mean the same thing. `core` computes and `words` says it; both also run as JavaScript. `picture`
draws, `trials` picks the published trials that stand in it, and `explorer` puts all of it together. A chapter's further figures have
folders of their own in it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import ModuleType

from legstrength.live import Explorer

PLACES = (
    "welcome",
    "muscles_at_work",
    "novice_gains",
    "novice_gains.crowd",
    "novice_gains.heart",
    "plateau",
    "staying_strong",
    "pace_and_bursts",
    "pace_and_bursts.muscles",
    "hills",
    "resistance_training",
    "lean_or_bulky",
    "left_and_right",
    "front_and_back",
    "your_plan",
    "how_good_is_the_model",
)
"""The folder of every explorer, in the order of the course; the folder's name, with hyphens, is the explorer's slug."""

_BY_SLUG = {place.replace(".", "-").replace("_", "-"): place for place in PLACES}
SLUGS = tuple(_BY_SLUG)
"""Every explorer's slug, in the order of the course."""


def makers() -> dict[str, Callable[[], Explorer]]:
    """Return slug → function that makes the explorer of that slug, each with all its usual settings."""
    return {slug: _folder(slug).explorer for slug in SLUGS}


def load(slug: str) -> Explorer:
    """Return a new explorer; ValueError naming those that exist for an unknown slug."""
    if slug not in SLUGS:
        raise ValueError(f"There is no explorer “{slug}”. There are: {', '.join(SLUGS)}.")
    made: Explorer = _folder(slug).explorer()
    return made


def _folder(slug: str) -> ModuleType:
    return import_module(f"{__name__}.{_BY_SLUG[slug]}")


def __getattr__(name: str) -> ModuleType:
    """Let notebooks import any explorer by its slug with underscores: `from legstrength.explorers import novice_gains_crowd`."""
    slug = name.replace("_", "-")
    if slug not in _BY_SLUG:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _folder(slug)
