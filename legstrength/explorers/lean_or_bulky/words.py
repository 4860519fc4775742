"""Strength and size of each training in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.live.compile.natives import signed


def in_words(kind: str, results: dict, data: dict) -> str:
    """Return what a year of one training brings, in a sentence."""
    name: str = data["names"][kind]
    if not results[kind + "_shown"]:
        return f"{name}: none."
    size = results[kind + "_size_year"]
    return (
        f"{name}: strength {signed(results[kind + '_strength_year'], 1)} %, size {signed(size, 1)} %, {size_in_words(size)} "
        + f"(it could be {signed(results[kind + '_size_least'], 0)} to {signed(results[kind + '_size_most'], 0)} %)."
    )


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words: strength and size of each training."""
    jog = in_words("jog", results, data)
    sprints = in_words("sprints", results, data)
    weights = in_words("weights", results, data)
    return f"Each on its own for a year, the model says. {jog} {sprints} {weights}"
