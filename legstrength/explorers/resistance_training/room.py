"""One room in a muscle, filled from two taps: how full the jog, the sets and both together make it. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.live.compile.natives import fixed

WIDE, APART = 10.0, 4.0
"""How wide a vessel is and how far it stands from the next: units of the picture, no measure."""

ENDS = [[0.0, WIDE], [WIDE + APART, 2.0 * WIDE + APART], [2.0 * (WIDE + APART), 3.0 * WIDE + 2.0 * APART]]


def vessels(values: dict, jog: float, levels: list[float], both: float, room: float) -> dict:
    """Return how full each vessel is: the jog alone, the sets alone (`levels`, one for each set more), and both; `room` is the rim.

    All are changes of strength on the machine after half a year, in per cent.
    """
    alone = levels[len(levels) - 1]
    below = min(alone, both)
    return {
        "room": room,
        "jog_room": [jog, jog],
        "alone_room": [alone, alone],
        "below_room": [below, below],
        "both_room": [both, both],
        "empty_room": [0.0, 0.0],
        "rim": [room, room],
        "layers_x": layers_at(levels, ENDS[1][0], ENDS[1][1]),
        "layers_y": layers(levels),
        "on_top": apart(both, alone, TENTH),
        "room_said": room_said(values, jog, alone, both),
    }


def layers(levels: list[float]) -> list[float]:
    """Return a line that runs along the top of each set's layer, and up the vessel's side to the next."""
    heights = []
    for level in levels:
        heights.append(level)
        heights.append(level)
    return heights


def layers_at(levels: list[float], left: float, right: float) -> list[float]:
    """Return where across this line runs: there, and back again."""
    places = []
    for place in range(len(levels)):
        if place % 2 == 0:
            places.append(left)
            places.append(right)
        else:
            places.append(right)
            places.append(left)
    return places


def room_said(values: dict, jog: float, alone: float, both: float) -> str:
    """Return in words what the jog adds on top of the sets."""
    sets = fixed(values["sets"], 0)
    many = "1 set brings" if values["sets"] == 1 else f"{sets} sets bring"
    if values["sets"] == 0:
        return f"Without sets, the jog alone brings {fixed(jog, 1)} %. There is room left."
    if values["minutes"] == 0:
        return f"{many} {fixed(alone, 1)} %. No jog comes on top."
    more = apart(both, alone, TENTH)
    if more < 0.0:
        return f"{many} {fixed(alone, 1)} %. With so much jogging on top, it is {fixed(both, 1)} %."
    if more < 0.05:
        return f"{many} {fixed(alone, 1)} %. On top of that, the jog adds nothing, instead of {fixed(jog, 1)}."
    return (
        f"{many} {fixed(alone, 1)} %. On top of that, the jog adds {fixed(more, 1)} points, instead of {fixed(jog, 1)}."
    )
