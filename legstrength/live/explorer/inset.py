"""An inset is a drawing that stands in a picture, at a place in the axes' units: a runner on a curve, a head at its end.

Results can move it and fill its parts. It is drawn with the picture, so that it also stands in cards, in saved files and on paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

PART = re.compile(r'data-part="([\w-]+)"')


def part_problems(svg: str, parts: Mapping[str, object]) -> Iterator[str]:
    """Yield parts that are drawn and not filled, filled and not drawn, or drawn more than once."""
    drawn = PART.findall(svg)
    for name in sorted(set(drawn) ^ set(parts)):
        yield f"the part “{name}” stands in " + (
            "the SVG but is filled by nothing." if name in drawn else "`parts` but not in the SVG."
        )
    for name in sorted({name for name in drawn if drawn.count(name) > 1}):
        yield f"the part “{name}” stands in the SVG more than once; give each its own name."


COLOURS = {"fill": "area", "stroke": "ink"}
"""What `live/plot/scene.js` calls the attributes that hold a colour, so that a dark page can put its twin in place."""

Number = float | str
"""A number, or the name of the result that holds it."""


@dataclass(frozen=True)
class Inset:
    """A drawing at a place of a picture.

    svg : one `<svg>` with a viewBox, on whose lower edge the drawing stands; colours as #rrggbb
    x, y : where it stands, in the units of its axes: numbers, or names of results that are numbers
    height : how high it is, in px, or with `unit="axes"` in the units of its upright axis: a number or the name of a result
    panel : its axes as traces name them, such as "x y2"
    parts : name (`data-part` in the SVG) → attribute → result; “text” is what stands in the part
    label : what it shows, for whoever does not see it; no two insets of a picture have the same
    middle : whether its middle is at the place, and not the middle of its lower edge
    looks : the names under which a story stresses it
    turns : the slider whose value a finger round the drawing's middle sets, from its low end at the top and clockwise
    """

    svg: str
    x: Number
    y: Number
    height: Number
    label: str
    panel: str = "x y"
    unit: Literal["px", "axes"] = "px"
    parts: dict[str, dict[str, str]] = field(default_factory=dict)
    middle: bool = False
    looks: tuple[str, ...] = ()
    turns: str = ""

    def spec(self) -> dict[str, object]:
        """Return what the drawing of a picture needs, as plain data."""
        root = ElementTree.fromstring(self.svg)
        fills: list[dict[str, object]] = []
        tree = _node(root, (), self.parts, fills)
        x, _, y = self.panel.partition(" ")
        return {
            "label": self.label,
            "at": {"x": self.x, "y": self.y, "height": self.height, "unit": self.unit, "middle": self.middle},
            "xaxis": x,
            "yaxis": y,
            "box": [float(one) for one in root.attrib["viewBox"].split()],
            "inside": tree["inside"],
            "fills": fills,
            "look": list(self.looks),
            "turns": self.turns,
        }

    def problems(self, layout: Mapping[str, Any]) -> Iterator[str]:
        """Say in words what would keep it from standing in a figure of this layout."""
        try:
            box = ElementTree.fromstring(self.svg).get("viewBox", "").split()
        except ElementTree.ParseError as error:
            yield f"its SVG cannot be read: {error}."
            return
        if len(box) != 4:
            yield "its SVG has no viewBox; without one nobody knows how large it is."
        yield from part_problems(self.svg, self.parts)
        x, _, y = self.panel.partition(" ")
        for axis, value in ((x, self.x), (y, self.y)):
            settings = layout.get(f"{axis[:1]}axis{axis[1:]}")
            if settings is None:
                yield f"it stands on “{self.panel}”, and the figure has no axis “{axis}”."
            elif not isinstance(value, str) and not settings["range"][0] <= value <= settings["range"][1]:
                low, high = settings["range"]
                yield f"it stands at {axis} = {value:g}, outside of the axis, which goes from {low:g} to {high:g}."


def inset_problems(insets: tuple[Inset, ...], layout: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a picture's insets, each by its label."""
    labels = [one.label for one in insets]
    for label in sorted({one for one in labels if labels.count(one) > 1}):
        yield f"two insets are called “{label}”; give each its own label."
    for inset in insets:
        if not inset.label:
            yield "an inset has no label; say what it shows."
        for problem in inset.problems(layout):
            yield f"the inset “{inset.label}”: {problem}"


def _node(
    element: Element, path: tuple[int, ...], parts: Mapping[str, Mapping[str, str]], fills: list[dict[str, object]]
) -> dict[str, object]:
    """An element as `live/plot/scene.js` has it; its parts are written into `fills`, each with the way to it."""
    at = {COLOURS.get(name, name) if value.startswith("#") else name: value for name, value in element.attrib.items()}
    for attribute, result in parts.get(at.pop("data-part", ""), {}).items():
        fills.append({"path": path, "attribute": COLOURS.get(attribute, attribute), "result": result})
    children = [_node(child, (*path, place), parts, fills) for place, child in enumerate(element)]
    inside = children or (element.text or "").strip() or []
    return {"tag": element.tag.rpartition("}")[2], "at": at, "inside": inside}
