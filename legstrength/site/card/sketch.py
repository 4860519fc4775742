"""A small picture of an explorer as it opens: its own figure, filled with its own results, without words, as SVG.

Cards carry it. It needs no browser and no script, follows light and dark, and is drawn anew at every build.
"""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from legstrength.explorers.common.palette import CLEAR
from legstrength.html import Markup
from legstrength.live import Explorer
from legstrength.live.explorer.drawing import Drawing
from legstrength.live.plot.shapes import Axis, Point, axes_of, filled, shown, traced, way

WIDTH, HEIGHT, EDGE = 240.0, 120.0, 4.0
MARK = 2.6
BAR = 0.7
ROOM = 0.1


def sketch(explorer: Explorer) -> Markup:
    """Return the explorer's drawing or picture at its first settings as an SVG element that says nothing to a screen reader."""
    size = {"viewBox": f"0 0 {WIDTH:g} {HEIGHT:g}", "aria-hidden": "true", "focusable": "false"}
    root = Element("svg", {"class": "sketch", **size})
    root.extend([drawn(explorer, explorer.drawing)] if explorer.drawing else plotted(explorer))
    return Markup(ElementTree.tostring(root, encoding="unicode"))


def drawn(explorer: Explorer, drawing: Drawing) -> Element:
    """Return the explorer's drawing, its parts filled from the results and its words left out."""
    results, dark = explorer.results, explorer._spec["dark"]
    root = ElementTree.fromstring(drawing.svg)
    root.attrib.update(
        {"width": f"{WIDTH:g}", "height": f"{HEIGHT:g}", "viewBox": drawing.cover or root.get("viewBox", "")}
    )
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag.endswith("text"):
                parent.remove(child)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        for attribute, result in drawing.parts.get(element.attrib.pop("data-part", ""), {}).items():
            if attribute not in ("text", "says"):
                element.set(attribute, str(results[result]))
        painted = {
            name: element.attrib.pop(name) for name in ("fill", "stroke") if element.get(name, "").startswith("#")
        }
        if painted:
            element.set("class", " ".join(f"sketch-{name}" for name in painted))
            element.set(
                "style",
                ";".join(
                    f"--{name}:{colour};--{name}-dark:{dark.get(colour.lower(), colour)}"
                    for name, colour in painted.items()
                ),
            )
    return root


def plotted(explorer: Explorer) -> list[Element]:
    """Return the explorer's plot: lines, areas, marks and bars."""
    figure = filled(explorer._figure, explorer.results)
    figure["data"] = [trace for trace in figure["data"] if trace.get("mode") != "text"]
    axes = {
        name: framed(settings, name[0]) for name, settings in figure["layout"].items() if name[1:].startswith("axis")
    }
    for trace in shown(figure):
        axes["yaxis" + trace.get("yaxis", "y")[1:]].meet(trace.get("y") or [])
    shapes: list[Element] = []
    paper: dict[str, Axis] = {**axes}
    for trace, points, area in traced(figure, paper):
        colours, bare = Colours(explorer, trace), [point for _, point in points]
        if trace.get("type") == "bar":
            shapes += bars(trace, *axes_of(trace, paper), bare, colours)
        else:
            shapes += scatter(trace, bare, area, colours)
    for name, axis in axes.items():
        if name[0] == "y":
            way_up = f"M{EDGE} {axis.start:.1f}V{axis.end:.1f}"
            shapes.insert(0, Element("path", {"class": "sketch-axis", "d": way_up}))
    return shapes


class SketchAxis(Axis):
    """An axis that leaves out the empty part of its range and keeps everything inside the frame."""

    def __init__(self, settings: dict[str, Any], start: float, end: float) -> None:
        super().__init__(settings, start, end)
        self.whole, self.met = self.range, list[float]()

    def meet(self, values: list[Any]) -> None:
        """Narrow or widen what is drawn so that it holds these values, inside the whole range."""
        self.met += [float(value) for value in values if isinstance(value, (int, float))]
        if self.met and self.whole:
            low, high = self.whole
            least, most = min(self.met), max(self.met)
            room = ROOM * (most - least)
            self.range = max(low, least - room), min(high, most + room)

    def at(self, value: float | str | None) -> float:
        """Return where a number or a category stands, kept inside the range."""
        place = super().at(value)
        near, far = sorted((self.start, self.end))
        return place if place != place else min(far, max(near, place))


def framed(settings: dict[str, Any], letter: str) -> SketchAxis:
    """Return an axis of the figure on the sketch's grid."""
    low, high = settings.get("domain", [0, 1])
    size = WIDTH if letter == "x" else HEIGHT
    start, end = EDGE + low * (size - 2 * EDGE), EDGE + high * (size - 2 * EDGE)
    return SketchAxis(settings, start, end) if letter == "x" else SketchAxis(settings, size - start, size - end)


class Colours:
    """The colours of a trace, each with its twin for a dark page."""

    def __init__(self, explorer: Explorer, trace: dict[str, Any]) -> None:
        self.dark = explorer._spec["dark"]
        self.trace = trace

    def style(self, colour: str, kind: str) -> dict[str, str]:
        """Return the attributes that paint with a colour: `kind` is "stroke" or "fill"."""
        twin = self.dark.get(colour.lower(), colour)
        return {"class": f"sketch-{kind}", "style": f"--{kind}:{colour};--{kind}-dark:{twin}"}

    def of(self, part: str, fallback: str = "#333333") -> str:
        """Return the colour of the trace's line or marker; the first one where each point has its own."""
        colour = (self.trace.get(part) or {}).get("color", fallback)
        return colour if isinstance(colour, str) else fallback


def scatter(trace: dict[str, Any], points: list[Point], area: list[Point], colours: Colours) -> list[Element]:
    """Return lines, areas and marks; words are left out."""
    mode, shapes = trace.get("mode", "lines"), list[Element]()
    if not points:
        return []
    if area:
        shapes.append(Element("path", {**colours.style(trace.get("fillcolor", CLEAR), "fill"), "d": f"{way(area)}Z"}))
    line = trace.get("line") or {}
    if "lines" in mode and line.get("width", 2) and len(points) > 1:
        dash = {} if line.get("dash", "solid") == "solid" else {"stroke-dasharray": "4 3"}
        width = {"stroke-width": f"{min(8.0, 0.75 * line.get('width', 2)):.1f}"}
        shapes.append(
            Element("path", {**colours.style(colours.of("line"), "stroke"), **width, **dash, "d": way(points)})
        )
    if "markers" in mode:
        paint = colours.style(colours.of("marker"), "fill")
        shapes += [Element("circle", {**paint, "cx": f"{x:.1f}", "cy": f"{y:.1f}", "r": str(MARK)}) for x, y in points]
    return shapes


def bars(trace: dict[str, Any], x: Axis, y: Axis, points: list[Point], colours: Colours) -> list[Element]:
    """Return the bars of a trace, upright or lying."""
    lying = trace.get("orientation") == "h"
    across = y if lying else x
    room = abs(across.end - across.start) / max(1, len(points))
    zero = x.at(0) if lying else y.at(0)
    each = (trace.get("marker") or {}).get("color")
    shapes: list[Element] = []
    for place, (right, up) in enumerate(points):
        colour = each[place] if isinstance(each, list) else colours.of("marker")
        paint, thick = colours.style(colour, "fill"), BAR * room
        if lying:
            box = min(zero, right), up - thick / 2, abs(right - zero), thick
        else:
            box = right - thick / 2, min(zero, up), thick, abs(up - zero)
        sides = zip(("x", "y", "width", "height"), box, strict=True)
        shapes.append(Element("rect", {**paint, **{side: f"{size:.1f}" for side, size in sides}}))
    return shapes
