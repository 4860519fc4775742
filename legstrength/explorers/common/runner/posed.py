"""The neutral runner as a picture that stands still: posed at a moment of the stride, the muscles as full as they work."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree

from legstrength.explorers.common.leg_pose import ORDER, strides
from legstrength.explorers.common.runner import anatomy
from legstrength.explorers.common.runner.stride import body_of

WIDTH, HEIGHT = 220.0, 512.0
"""The box of the picture; the runner stands on its lower edge."""

HIP_X, SIZE = 130.0, 1.24

REST, FULL = 0.16, 0.94
"""How much is seen of a muscle's colour at rest and at full effort."""


MUSCLE_PARTS = (*ORDER, "stabilisers_shank", "stabilisers_foot")


def runner(moment: int, speed: float, efforts: Mapping[str, float], named: bool = False) -> str:
    """Return the runner as an `<svg>`: at a moment of the stride (0 to 100), at a speed in m/s; `efforts` are those of the muscle groups then, 0 to 1.

    With `named`, its muscles keep their names (`data-part`), so that results can fill them.
    """
    place = {"x": HIP_X, "ground": HEIGHT, "size": SIZE}
    results = body_of(moment, speed, 0.0, False, dict(efforts), strides(), place)
    parts = {
        name: {attribute: results[one] for attribute, one in fills.items() if one in results}
        for name, fills in anatomy.parts().items()
    }
    for muscle in MUSCLE_PARTS:
        share = efforts[muscle.partition("_")[0] if muscle.startswith("stabilisers") else muscle]
        parts.setdefault(muscle, {})["fill-opacity"] = f"{REST + (FULL - REST) * share:.2f}"
    box = f"0 0 {WIDTH:g} {HEIGHT:g}"
    root = ElementTree.fromstring(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{anatomy.body(SIZE)}</svg>')
    for element in root.iter():
        name = element.attrib.pop("data-part", "")
        for attribute, value in parts.get(name, {}).items():
            element.set(attribute, str(value))
        if named and name in MUSCLE_PARTS:
            element.set("data-part", name)
    ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
    return ElementTree.tostring(root, encoding="unicode")
