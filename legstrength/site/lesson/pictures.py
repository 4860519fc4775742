"""The drawings on which a prediction is touched, and the small pictures among which one is chosen, by the names that a chapter's file uses."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from xml.etree import ElementTree

from legstrength.explorers.common.runner.cast import PEOPLE
from legstrength.explorers.common.runner.people import person
from legstrength.html import Markup
from legstrength.site.card.sketch import posed
from legstrength.site.lesson.heads import badge
from legstrength.teaching.figures import figure

EVEN = "0.45"
"""How strongly each muscle is coloured before the answer: all alike, since depth of colour means effort."""

SHADES = ("fill-opacity", "stroke-width")


def _runner() -> Markup:
    """The runner of the first chapter as it stands, all muscles shaded alike, without words."""
    explorer = figure("muscles-at-work")
    drawing = explorer.drawing
    assert drawing is not None
    bare = {
        part: {name: result for name, result in filled.items() if name not in SHADES}
        for part, filled in drawing.parts.items()
    }
    shaded = [part for part, filled in drawing.parts.items() if "fill-opacity" in filled]
    root = ElementTree.fromstring(drawing.svg)
    for element in root.iter():
        if element.get("data-part") in shaded:
            element.set("fill-opacity", EVEN)
    svg = ElementTree.tostring(root, encoding="unicode")
    return Markup(posed(explorer, dataclasses.replace(drawing, svg=svg, parts=bare)))


DRAWINGS: Mapping[str, Callable[[], Markup]] = {"runner": _runner}
"""What can be touched in parts."""


def drawing(name: str) -> Markup:
    """Return a drawing by its name. ValueError in words for one that there is not."""
    if name not in DRAWINGS:
        raise ValueError(f"There is no drawing “{name}”. There are: {', '.join(DRAWINGS)}.")
    return DRAWINGS[name]()


def picture(name: str) -> Markup:
    """Return a picture that is chosen whole: head-… or person-… with the name of one of the cast. ValueError in words for any other."""
    kind, _, who = name.partition("-")
    made: dict[str, Callable[[str], Markup]] = {"head": badge, "person": lambda one: Markup(person(one))}
    if kind not in made or who.capitalize() not in PEOPLE:
        raise ValueError(f"There is no picture “{name}”. Write head- or person- and one of: {', '.join(PEOPLE)}.")
    return made[kind](who.capitalize())
