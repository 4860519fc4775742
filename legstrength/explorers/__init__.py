"""The interactive figures of the course: one module each, and here the list of all of them by slug."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from legstrength.live import Explorer

SLUGS = (
    "welcome",
    "muscles-at-work",
    "novice-gains",
    "novice-gains-crowd",
    "novice-gains-heart",
    "plateau",
    "staying-strong",
    "pace-and-bursts",
    "pace-and-bursts-muscles",
    "hills",
    "hills-route",
    "resistance-training",
    "lean-or-bulky",
    "lean-or-bulky-parts",
    "left-and-right",
    "front-and-back",
    "your-plan",
    "how-good-is-the-model",
)
"""Every explorer, in the order of the course; its module has the same name with underscores, and in it a function `explorer`."""


def makers() -> dict[str, Callable[[], Explorer]]:
    """Return slug → function that makes the explorer of that slug, each with all its usual settings."""
    return {slug: import_module(f"legstrength.explorers.{slug.replace('-', '_')}").explorer for slug in SLUGS}


def load(slug: str) -> Explorer:
    """Return a new explorer; ValueError naming those that exist for an unknown slug."""
    if slug not in SLUGS:
        raise ValueError(f"There is no explorer “{slug}”. There are: {', '.join(SLUGS)}.")
    return import_module(f"legstrength.explorers.{slug.replace('-', '_')}").explorer()
