"""The neutral runner as a picture that stands still: posed at a moment of the stride, the muscles as full as they work."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from legstrength.explorers.common.leg_pose import ORDER, strides
from legstrength.explorers.common.runner import anatomy
from legstrength.explorers.common.runner.stride import body_of

WIDTH, HEIGHT = 220.0, 512.0
"""The box of the picture; the runner stands on its lower edge."""

HIP_X, SIZE = 130.0, 1.24

REST, FULL = 0.16, 0.94
"""How much is seen of a muscle's colour at rest and at full effort."""


MUSCLE_PARTS = (*ORDER, "stabilisers_shank", "stabilisers_foot")


def filled(svg: str, place: Mapping[str, float], moment: int, speed: float, efforts: Mapping[str, float]) -> Element:
    """Return an `<svg>` with the runner's parts filled: at a moment of the stride (0 to 100), at a speed in m/s, on the flat.

    `place` says where the runner stands, as in `stride.body_of`; `efforts` are those of the muscle groups then, 0 to 1.
    """
    results = body_of(moment, speed, 0.0, False, dict(efforts), strides(), dict(place))
    parts = {
        name: {attribute: results[one] for attribute, one in fills.items() if one in results}
        for name, fills in anatomy.parts().items()
    }
    for muscle in MUSCLE_PARTS:
        share = efforts[group(muscle)]
        parts.setdefault(muscle, {})["fill-opacity"] = f"{REST + (FULL - REST) * share:.2f}"
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        for attribute, value in parts.get(element.get("data-part", ""), {}).items():
            element.set(attribute, str(value))
    return root


def group(part: str) -> str:
    """Return the muscle group that a part of the runner belongs to: stabilisers_shank → stabilisers, calves_ground → calves."""
    return next((muscle for muscle in ORDER if part.startswith(muscle)), "")


def runner(moment: int, speed: float, efforts: Mapping[str, float], named: bool = False) -> str:
    """Return the runner as an `<svg>`: at a moment of the stride (0 to 100), at a speed in m/s; `efforts` are those of the muscle groups then, 0 to 1.

    With `named`, its muscles keep their names (`data-part`), so that results can fill them.
    """
    place = {"x": HIP_X, "ground": HEIGHT, "size": SIZE}
    box = f"0 0 {WIDTH:g} {HEIGHT:g}"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{anatomy.body(SIZE)}</svg>'
    root = filled(svg, place, moment, speed, efforts)
    for element in root.iter():
        if not (named and element.get("data-part") in MUSCLE_PARTS):
            element.attrib.pop("data-part", None)
    ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
    return ElementTree.tostring(root, encoding="unicode")
