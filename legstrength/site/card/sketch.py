"""A small picture of an explorer as it opens: its own figure, filled with its own results, without words, as SVG.

Cards carry it. It needs no browser and no script, follows light and dark, and is drawn anew at every build.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from legstrength.html import Markup
from legstrength.live import Explorer
from legstrength.live.explorer.drawing import Drawing
from legstrength.live.plot.still import Still, drawn

WIDTH, HEIGHT = 240.0, 120.0


def sketches(explorers: Sequence[Explorer]) -> list[Markup]:
    """Return each explorer's drawing or picture at its settings as an SVG element that says nothing to a screen reader."""
    plots = iter(drawn([_still(one) for one in explorers if not one.drawing]))
    return [Markup(posed(one, one.drawing) if one.drawing else next(plots)) for one in explorers]


def _still(explorer: Explorer) -> Still:
    dark = explorer._spec["dark"]
    return Still(explorer._figure, explorer.results, WIDTH, HEIGHT, dark=dark, page=True, bare=True)


def posed(explorer: Explorer, drawing: Drawing, words: bool = False) -> str:
    """Return the explorer's drawing, its parts filled from the results, with its words or without."""
    results, dark = explorer.results, explorer._spec["dark"]
    root = ElementTree.fromstring(drawing.svg)
    root.attrib.update({"class": "plot", "aria-hidden": "true", "focusable": "false"})
    if not words:
        root.attrib.update({"width": f"{WIDTH:g}", "height": f"{HEIGHT:g}"})
        root.set("viewBox", drawing.cover or root.get("viewBox", ""))
        _without_words(root)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        for attribute, result in drawing.parts.get(element.attrib.pop("data-part", ""), {}).items():
            if attribute == "text":
                element.text = str(results[result])
            elif attribute != "says":
                element.set(attribute, str(results[result]))
        paint(element, dark)
    return ElementTree.tostring(root, encoding="unicode")


def _without_words(root: Element) -> None:
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag.endswith("text") or child.get("data-words") is not None:
                parent.remove(child)


def paint(element: Element, dark: dict[str, str]) -> None:
    """Leave an element's colours to the page's theme, as plots do."""
    kinds = [kind for kind in ("fill", "stroke") if element.get(kind, "").startswith("#")]
    painted = {kind: element.attrib.pop(kind) for kind in kinds}
    if painted:
        element.set("class", " ".join(f"plot-{kind}" for kind in painted))
        both = (f"--{kind}:{one};--{kind}-dark:{dark.get(one.lower(), one)}" for kind, one in painted.items())
        element.set("style", ";".join(both))
