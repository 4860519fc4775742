"""One stride as a dial: a track for each muscle, coloured where it works, a hand, and the legs of the runner in the middle.

When a muscle works comes from studies of muscle currents in running; the way the legs move is drawn by eye.
"""

from __future__ import annotations

from legstrength.evidence.stride import Window, windows
from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.palette import BARK, BODY, BONE, GROUND, INK, MUSCLES, SAND, THRESHOLD, TREE
from legstrength.explorers.common.runner import anatomy
from legstrength.explorers.muscles_at_work.layout import (
    FIRST_TRACK,
    INNER,
    MIDDLE,
    OUTER,
    SIDE,
    SIZE,
    TRACK_STEP,
)
from legstrength.explorers.muscles_at_work.pose import point

TRACK = 5.2
"""How wide a coloured track is."""

ACTIVE, MOST = 0.42, 1.0
"""How full a track is coloured where its muscle is active, and where it works most."""

MIDDLE_AT = f"{MIDDLE:g}"


def _circle(radius: float, more: str) -> str:
    return f'<circle cx="{MIDDLE_AT}" cy="{MIDDLE_AT}" r="{radius:g}" {more}/>'


def _arc(window: Window, radius: float) -> str:
    """Return the part of a track in which a muscle works."""
    start, end = window.start, window.end
    large = 1 if end - start > 50 else 0
    shade = MOST if window.kind == "core" else ACTIVE
    way = f"M{point(radius, start)}A{radius:g} {radius:g} 0 {large} 1 {point(radius, end)}"
    return f'<path d="{way}" stroke-opacity="{shade:g}"/>'


def _tracks() -> str:
    """Return the tracks from the outermost to the innermost, each a group that a result lights."""
    found = []
    for place, muscle in enumerate(ORDER):
        radius = FIRST_TRACK - TRACK_STEP * place
        ring = _circle(radius, f'fill="none" stroke="{BARK}" stroke-width="0.6" stroke-opacity="0.7"')
        own = [one for one in windows() if one.muscle == muscle and one.kind in ("active", "core")]
        arcs = "".join(_arc(one, radius) for one in own)
        look = f'fill="none" stroke="{MUSCLES[muscle]}" stroke-width="{TRACK:g}"'
        found.append(f'{ring}<g data-part="{muscle}_track" {look}>{arcs}</g>')
    return "".join(found)


def _ring() -> str:
    """Return the ring that the tracks lie in, with the dark part in which the foot is on the ground."""
    turns = "".join(
        f"M{MIDDLE:g} {MIDDLE - radius:g}a{radius:g} {radius:g} 0 1 {way} 0 {2 * radius:g}a{radius:g} {radius:g} 0 1 {way} 0 {-2 * radius:g}Z"
        for radius, way in ((OUTER, 1), (INNER, 0))
    )
    edge = _circle(INNER, f'fill="none" stroke="{BARK}" stroke-width="0.8"')
    return f'<path d="{turns}" fill="{SAND}"/><path data-part="stance" fill="{TREE}"/>{edge}'


def svg() -> str:
    """Return the dial's SVG."""
    hand = (
        f'<g data-part="hand"><path d="M{MIDDLE_AT} {MIDDLE - INNER + 4:g}V10" stroke="{THRESHOLD}" stroke-width="3" stroke-linecap="round"/>'
        f'<circle cx="{MIDDLE_AT}" cy="14" r="10.5" fill="{THRESHOLD}" stroke="{BONE}" stroke-width="2.4"/></g>'
    )
    paper = _circle(INNER + 1, f'fill="{BONE}"')
    touchdown = (
        f'<path d="M{MIDDLE_AT} {MIDDLE - OUTER - 2:g}V{MIDDLE - OUTER + 7:g}" stroke="{INK}" stroke-width="1.6"/>'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE:g} {SIDE:g}">'
        f'{paper}<path data-part="ground" fill="{GROUND}" stroke="{BODY}"/>'
        f"{anatomy.legs(SIZE)}{_ring()}{_tracks()}{touchdown}{hand}</svg>"
    )


def parts() -> dict[str, dict[str, str]]:
    """Return which results of `legstrength.explorers.muscles_at_work.core.run` fill which parts of `svg`."""
    drawn = anatomy.legs(SIZE)
    found = {name: fills for name, fills in anatomy.parts().items() if f'data-part="{name}"' in drawn}
    found |= {f"{muscle}_track": {"opacity": f"{muscle}_lit"} for muscle in ORDER}
    found["stance"] = {"d": "stance_path"}
    found["ground"] = {"d": "ground_path"}
    found["hand"] = {"transform": "hand_turn"}
    return found
