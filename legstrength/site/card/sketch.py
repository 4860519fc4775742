"""A small picture of an explorer as it opens: its own figure, filled with its own results, without words, as SVG.

Cards carry it. It needs no browser and no script, follows light and dark, and is drawn anew at every build.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from legstrength.html import Markup
from legstrength.live import Explorer
from legstrength.live.plot.still import Still, drawn

WIDTH, HEIGHT = 240.0, 120.0


def sketches(explorers: Sequence[Explorer]) -> list[Markup]:
    """Return each explorer's picture at its settings as an SVG element that says nothing to a screen reader."""
    return [Markup(svg) for svg in drawn([_still(one) for one in explorers])]


def _still(explorer: Explorer) -> Still:
    dark = explorer._spec["dark"]
    return Still(explorer._figure, explorer.results, WIDTH, HEIGHT, dark=dark, page=True, bare=True)


def paint(element: Element, dark: dict[str, str]) -> None:
    """Leave an element's colours to the page's theme, as plots do."""
    kinds = [kind for kind in ("fill", "stroke") if element.get(kind, "").startswith("#")]
    painted = {kind: element.attrib.pop(kind) for kind in kinds}
    if painted:
        element.set("class", " ".join(f"plot-{kind}" for kind in painted))
        both = (f"--{kind}:{one};--{kind}-dark:{dark.get(one.lower(), one)}" for kind, one in painted.items())
        element.set("style", ";".join(both))
