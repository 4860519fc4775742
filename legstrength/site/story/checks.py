"""What a beat must not do: say too much, type a number that the model should give, or ask of its figure what that does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from docutils import nodes

from legstrength.live import Explorer
from legstrength.live.explorer.controls import takes
from legstrength.live.explorer.link import RefusedError, value_of, written
from legstrength.site.story.nodes import BeatNumber

MOST_SENTENCES = 3
MOST_WORDS = 60
END_OF_SENTENCE = re.compile(r"[.!?…]+[”’\"')]*(?=\s+[“‘\"(]?[A-Z0-9]|\s*$)")
TYPED = re.compile(r"\d[\d.,]*\s*(?:%|per ?cent\b)")


def too_much(text: str) -> str:
    """Why a beat's text is too long, with the remedy; "" where it is not."""
    sentences, words = len(END_OF_SENTENCE.findall(text)), len(text.split())
    if sentences > MOST_SENTENCES:
        return f"It has {sentences} sentences, and a beat has at most {MOST_SENTENCES}: make two beats of it."
    if words > MOST_WORDS:
        return f"It has {words} words, and a beat has at most {MOST_WORDS}: shorten it, or make two beats of it."
    return ""


def typed_numbers(node: nodes.Node) -> list[str]:
    """Every percentage in a text that somebody typed, where the model should give it."""
    return [found for text in _plain(node) for found in TYPED.findall(text)]


def _plain(node: nodes.Node) -> Iterator[str]:
    """The text that stands in no role of its own."""
    if isinstance(node, nodes.Text):
        yield str(node)
    elif not isinstance(node, BeatNumber) and "model-number" not in getattr(node, "attributes", {}).get("classes", []):
        for child in node.children:
            yield from _plain(child)


def settings(text: str) -> dict[str, str]:
    """The settings of `strength=75 week=52`, as texts. ValueError in words for what is none."""
    found: dict[str, str] = {}
    for pair in text.split():
        name, sign, value = pair.partition("=")
        if not (name and sign and value):
            raise ValueError(f"“{pair}” is no setting. Write control=value, with a space between two of them.")
        found[name] = value
    return found


def values_of(explorer: Explorer, told: Mapping[str, str], base: Mapping[str, Any]) -> dict[str, Any]:
    """All settings of the explorer: `base` with those put in that are told as texts. ValueError, with the remedy, for one out of range or
    off its steps.
    """
    found = dict(base)
    for name, text in told.items():
        if name not in explorer.controls:
            raise ValueError(f"`{explorer.slug}` has no control `{name}`. It has: {', '.join(explorer.controls)}.")
        try:
            value = value_of(text, takes(explorer.controls[name]), name)
        except RefusedError as error:
            raise ValueError(f"`{name}` cannot be {text}. {error}") from None
        if written(value) != _even(text):
            raise ValueError(f"`{name}` cannot be {text}: it goes in steps. The nearest is {written(value)}.")
        found[name] = value
    return found


def _even(text: str) -> str:
    """A setting as a link carries it: 9.0 is 9."""
    try:
        return "_".join(written(float(part)) for part in text.split("_"))
    except ValueError:
        return text


@dataclass(frozen=True)
class View:
    """A picture of an explorer: a Plotly figure as plain data, what is said of it, its layout for a narrow page, and its height in px."""

    figure: Mapping[str, Any]
    alt: str
    narrow: Mapping[str, Any]
    height: float


def view_of(explorer: Explorer, name: str) -> View:
    """The explorer's picture of this name, or its first one for "". ValueError in words where it has none of it."""
    name = name or explorer.views[0]
    if name not in explorer.views:
        raise ValueError(f"`{explorer.slug}` has no view `{name}`. It has: {', '.join(explorer.views)}.")
    spec = explorer._spec
    look = next(one for one in (spec["look"], *spec["views"]) if one["name"] == name)
    figure = explorer._views.get(name, explorer._figure)
    return View(figure, look["alt"], look["narrow"], float(look["height"]))


def look_of(explorer: Explorer, view: str, name: str) -> str:
    """What of a view is to be looked at, as it is told. ValueError in words where nothing in it has that name."""
    looks: list[str] = sorted(explorer.looks(view))
    if name and name not in looks:
        had = f"It has: {', '.join(looks)}." if looks else "No trace of it has `look` in its `meta`."
        raise ValueError(f"the view `{view}` has nothing called `{name}` to look at. {had}")
    return name
