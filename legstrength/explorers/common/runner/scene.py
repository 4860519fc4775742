"""The land in which some of the cast run side by side, the gym in which they stand or the doors they step out of, each with a name: what the page's template draws.

Hill and ground stretch with the page's width, trees and people keep their shape; names are the page's own text, so that they grow with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.explorers.common.palette import BARK, GHOST, GROUND, HILL, LIFT, TREE
from legstrength.explorers.common.runner.cast import named
from legstrength.explorers.common.runner.joints import STILL
from legstrength.explorers.common.runner.people import person

LAND = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="scene-land" viewBox="0 0 390 142" preserveAspectRatio="none">'
    f'<path d="M0 108C58.5 74 124.8 68 195 96S331.5 62 390 86V142H0Z" fill="{HILL}"/><path d="M0 126H390V142H0Z" fill="{GROUND}"/>'
    f'<path d="M0 126H390" stroke="{BARK}" stroke-width="2" vector-effect="non-scaling-stroke"/></svg>'
)

TREE_SHAPE = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="scene-tree" viewBox="-24 -64 48 66">'
    f'<path d="M0 0V-26" stroke="{BARK}" stroke-width="4"/>'
    f'<path d="M-15 -24C-22 -40 -10 -62 0 -62C12 -62 22 -40 15 -24C10 -18 -10 -18 -15 -24Z" fill="{TREE}"/></svg>'
)

TREES = ((10, 0.9), (17, 0.6), (88, 1.05), (95, 0.7))
"""Where the trees stand, in per cent of the width, and how large they are."""

FLOOR = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="scene-land" viewBox="0 0 390 142" preserveAspectRatio="none">'
    f'<path d="M0 26H390V126H0Z" fill="{HILL}"/><path d="M0 126H390V142H0Z" fill="{GROUND}"/>'
    f'<path d="M0 126H390" stroke="{BARK}" stroke-width="2" vector-effect="non-scaling-stroke"/></svg>'
)

RACK_SHAPE = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="scene-tree" viewBox="-24 -64 48 66">'
    f'<path d="M-15 0V-62M15 0V-62M-22 0H-8M8 0H22M-15 -12H15" stroke="{BARK}" stroke-width="3.4" stroke-linecap="round"/>'
    f'<path d="M-50 -46H50" stroke="{GHOST}" stroke-width="2.6" stroke-linecap="round"/>'
    + "".join(
        f'<rect x="{x}" y="{-46 - half}" width="5" height="{2 * half}" rx="2" fill="{LIFT}"/>'
        for x, half in ((-39, 15), (-33, 18), (28, 18), (34, 15))
    )
    + "</svg>"
)

RACKS = ((50, 1.4),)
"""Where the rack stands, and how large it is."""

DOOR_SHAPE = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="scene-tree" viewBox="-24 -64 48 66">'
    f'<rect x="-16" y="-63" width="34" height="63" fill="{TREE}"/>'
    f'<path d="M-16 -63L-26 -58V4L-16 0Z" fill="{GROUND}"/><path d="M-16 -63L-26 -58V4L-16 0" fill="none" stroke="{BARK}" stroke-width="1.4"/>'
    f'<circle cx="-22.4" cy="-27" r="1.3" fill="{GHOST}"/></svg>'
)

DOORS = ((17, 2.05), (50, 2.05), (83, 2.05))
"""Where three open doors stand, and how large they are."""


@dataclass(frozen=True)
class Land:
    """What lies behind people: the ground, what stands on it where and how large, and whether they run there."""

    ground: str
    thing: str
    things: tuple[tuple[float, float], ...]
    runs: bool
    apart: float
    """How far two people stand from each other, in per cent of the width."""


LANDS = {
    "path": Land(LAND, TREE_SHAPE, TREES, True, 24.0),
    "gym": Land(FLOOR, RACK_SHAPE, RACKS, False, 40.0),
    "doors": Land(FLOOR, DOOR_SHAPE, DOORS, False, 33.0),
}
"""By what a page writes."""

MOST = 4
"""More names would run into each other on a phone."""


@dataclass(frozen=True)
class Place:
    """One of the cast in a scene: where, in per cent of the width, and on which side of the head the name stands."""

    name: str
    svg: str
    across: float
    side: str


def places(names: list[str], land: Land = LANDS["path"]) -> list[Place]:
    """Return who runs, or stands, where, from left to right, each half a stride from the next. Raises ValueError for a name that is not of the cast."""
    if not names:
        raise ValueError("A scene needs at least one of the cast.")
    if len(names) > MOST:
        raise ValueError(f"A scene has room for {MOST}, and {len(names)} are named.")
    count = len(names)
    step = land.apart if count < 3 else 66.0 / (count - 1)
    first = 50.0 - step * (count - 1) / 2.0
    found = []
    for place, name in enumerate(names):
        phase = (STILL + 0.5 * (place % 2)) % 1.0 if land.runs else None
        side = "left" if place == 0 and count > 1 else "right"
        svg = (
            person(name, phase)
            .replace('role="img" ', 'aria-hidden="true" ')
            .replace(f' aria-label="{named(name).name}"', "")
        )
        found.append(Place(named(name).name, svg, first + step * place, side))
    return found
