"""The drawings of the chapter: a slice through the thigh, the magnifier at the muscle's edge, and the dial of a machine.

The slice is drawn by eye. How many fibres are newly on, and how much the muscle has grown, are the model's and to scale.
"""

from __future__ import annotations

import math

from legstrength.explorers.common.palette import BARK, BASELINE, BODY, BONE, GHOST, INK, MUSCLES, SAND, SPARK, TREE
from legstrength.explorers.lean_or_bulky import shapes
from legstrength.explorers.lean_or_bulky.slice import AT_FIRST, DIAL_GROWS, DIAL_ZERO, LENS, LENS_EDGE, in_place

MUSCLE = MUSCLES["quadriceps"]

FIBRE = 10.0
"""How wide a fibre is drawn, in the drawing's units."""

DOTTED = 'stroke-dasharray="0.5 4" stroke-linecap="round"'

RIM = LENS + 2.0

DIAL_BOX, DIAL_RADIUS = "-62 -62 124 72", 56.0


def _svg(box: str, inside: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{inside}</svg>'


def _newly_on(name: str, x: float, y: float) -> str:
    """Return a fibre that the nerves have learnt to use: a bolt on a bright ground."""
    bolt = f"M{x + 1.1:.2f} {y - 3.6:.2f}l-3.2 4h2.4l-1.2 3.4l3.6 -4.3h-2.5z"
    return (
        f'<g data-part="{name}"><circle cx="{x:g}" cy="{y:g}" r="5" fill="{SPARK}" stroke="{MUSCLE}" stroke-width="1.6"/>'
        f'<path d="{bolt}" fill="{INK}"/></g>'
    )


def _off(places: tuple[tuple[float, float], ...]) -> str:
    look = f'fill="{BONE}" stroke="{MUSCLE}" stroke-width="1" stroke-opacity="0.55"'
    return "".join(f'<circle cx="{x:g}" cy="{y:g}" r="4.6" {look}/>' for x, y in places)


def thigh() -> str:
    """Return the slice: skin, the muscles at the back, the bone, and the muscle at the front with its fibres."""
    rest = f'fill="{TREE}" stroke="{BONE}" stroke-width="1.6"'
    lit = "".join(f"M{x:g} {y:g}h0" for x, y in shapes.ALWAYS_ON)
    waiting = "".join(_newly_on(f"fibre_{place}", x, y) for place, (x, y) in enumerate(shapes.WAITING))
    x, y = shapes.MIDDLE
    return _svg(
        shapes.BOX,
        f'<path d="{shapes.SKIN}" fill="{BODY}" stroke="{BARK}" stroke-width="1.5"/><path d="{shapes.INSIDE}" fill="{BONE}"/>'
        f'<path d="{shapes.BACK_OUTER}" {rest}/><path d="{shapes.BACK_INNER}" {rest}/><path d="{shapes.SIDE}" {rest}/>'
        f'<g data-part="muscle"><path d="{shapes.FRONT}" fill="{MUSCLE}" fill-opacity="0.14" stroke="{MUSCLE}" stroke-width="1.8"/>'
        f'{_off((*shapes.OFF, *shapes.WAITING))}<path d="{lit}" fill="none" stroke="{MUSCLE}" stroke-width="{FIBRE:g}" stroke-linecap="round"/>'
        f'{waiting}</g><g transform="{in_place(AT_FIRST)}"><path d="{shapes.FRONT}" fill="none" stroke="{INK}" stroke-width="1.7" {DOTTED}/></g>'
        f'<circle cx="{x + 2:g}" cy="{y:g}" r="13.5" fill="{BONE}" stroke="{BARK}" stroke-width="2.4"/>'
        f'<circle cx="{x + 16:g}" cy="{y - 83:g}" r="9" fill="none" stroke="{INK}" stroke-width="1.6"/>',
    )


def thigh_parts() -> dict[str, dict[str, str]]:
    """Return which results fill which parts of the slice."""
    parts = {f"fibre_{place}": {"opacity": f"fibre_{place}"} for place in range(len(shapes.WAITING))}
    return parts | {"muscle": {"transform": "muscle_scale"}}


def lens() -> str:
    """Return the magnifier: the muscle's edge, and dotted where it was."""
    half = math.sqrt(LENS**2 - LENS_EDGE**2)
    return _svg(
        f"{-RIM - 2:g} {-RIM - 2:g} {2 * RIM + 4:g} {2 * RIM + 4:g}",
        f'<circle r="{RIM:g}" cx="0" cy="0" fill="{BONE}"/>'
        f'<path data-part="lens_muscle" fill="{MUSCLE}" fill-opacity="0.3" stroke="{MUSCLE}" stroke-width="4" stroke-linejoin="round"/>'
        f'<path d="M{-half + 3:.1f} {LENS_EDGE:g}H{half - 3:.1f}" stroke="{INK}" stroke-width="4" stroke-dasharray="5 8" stroke-linecap="round"/>'
        f'<circle r="{RIM:g}" cx="0" cy="0" fill="none" stroke="{INK}" stroke-width="3"/>',
    )


def key() -> str:
    """Return what the words beside the slice stand for: a fibre that is newly on, and a dotted edge."""
    fibre = _newly_on("fibre", 8, 8).replace(' data-part="fibre"', "")
    return _svg(
        "0 0 16 36",
        f'{fibre}<path d="M1 30H15" stroke="{INK}" stroke-width="1.7" {DOTTED}/>',
    )


def _around(degrees: float, radius: float) -> str:
    turned = math.radians(degrees)
    return f"{radius * math.sin(turned):.1f} {-radius * math.cos(turned):.1f}"


def dial() -> str:
    """Return the dial of a machine that tests a knee: a needle, and a mark where it stood before."""
    start, end = _around(DIAL_ZERO, DIAL_RADIUS), _around(-DIAL_ZERO, DIAL_RADIUS)
    ticks = "".join(
        f"M{_around(DIAL_ZERO + DIAL_GROWS * change, 44)}L{_around(DIAL_ZERO + DIAL_GROWS * change, 50)}"
        for change in (0, 5, 10, 15, 20)
    )
    return _svg(
        DIAL_BOX,
        f'<path d="M{start}A{DIAL_RADIUS:g} {DIAL_RADIUS:g} 0 0 1 {end}L0 0Z" fill="{SAND}" stroke="{GHOST}" stroke-width="1.6" stroke-linejoin="round"/>'
        f'<path d="{ticks}" stroke="{BASELINE}" stroke-width="1.6" stroke-linecap="round"/>'
        f'<path d="M0 0L{_around(DIAL_ZERO, 46)}" stroke="{GHOST}" stroke-width="2" {DOTTED}/>'
        f'<g data-part="needle"><path d="M0 0V-48" stroke="{INK}" stroke-width="3.4" stroke-linecap="round"/></g>'
        f'<circle cx="0" cy="0" r="5.5" fill="{INK}"/>',
    )
