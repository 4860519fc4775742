"""What the slice through the thigh shows in a week: which fibres are newly on, how far the muscle's edge has moved, and how hard a week pulls.

Also runs as JavaScript.
"""

from __future__ import annotations

import math

from legstrength.live.compile.natives import fixed, together
from legstrength.model.core import bout, bout_demand, threshold, weekly_dose

PACE, SPRINT_PACE, ALL_OUT = 9.0, 25.0, 1.0

WAITING = 6
"""How many fibres wait to be switched on."""

USED = 67.0
"""How many fibres the nerves use from the start."""

AT_FIRST = 0.93
"""How large the muscle is drawn at the start, of its outline."""

LENS, LENS_EDGE, LENS_GROWS = 44.0, 8.0, 415.0
"""The magnifier: its radius, where the muscle's edge lies in it at the start, and by how much it moves as the muscle doubles in width."""

DIAL_ZERO, DIAL_GROWS = -60.0, 5.0
"""Where a dial's needle stands at the start, in degrees, and by how many it turns for each per cent."""


def share_of_size(drive: float, size: float) -> float:
    """Return which share of a gain in strength is growth, from 0 to 1, of changes in drive and in size in per cent."""
    grown = math.log(1.0 + size / 100.0)
    whole = grown + math.log(1.0 + drive / 100.0)
    if whole < 0.00001:
        return 0.0
    return grown / whole


def in_place(scale: float) -> str:
    """Return how something is drawn so many times as large from the middle of the bone, as SVG says it."""
    return "translate(116 124) scale(" + fixed(scale, 4) + ") translate(-116 -124)"


def lens(widened: float) -> str:
    """Return the part of the magnifier that is muscle when its edge has moved outwards by this share of its width, as an SVG path."""
    edge = LENS_EDGE - LENS_GROWS * widened
    half = fixed(math.sqrt(LENS * LENS - edge * edge), 2)
    radius = fixed(LENS, 1)
    large = "0"
    if edge < 0.0:
        large = "1"
    return f"M-{half} {plain(edge)}H{half}A{radius} {radius} 0 {large} 1 -{half} {plain(edge)}Z"


def plain(number: float) -> str:
    """Return a number as SVG writes it."""
    if number < 0.0:
        return "-" + fixed(-number, 2)
    return fixed(number, 2)


def sliced(strength: float, drive: float, size: float) -> dict:
    """Return the slice of a muscle whose strength, drive and size have changed by so many per cent."""
    widened = math.sqrt(1.0 + size / 100.0) - 1.0
    results: dict = {
        "now_strength": strength,
        "now_nerves": drive,
        "now_muscle": size,
        "now_share": 100.0 * share_of_size(drive, size),
        "now_across": 100.0 * widened,
        "muscle_scale": in_place(AT_FIRST * (1.0 + widened)),
        "lens_muscle": lens(widened),
    }
    switched = 0
    for place in range(WAITING):
        shows = 0.0
        if place + 0.5 <= USED * drive / 100.0:
            shows = 1.0
            switched += 1
        results["fibre_" + fixed(place, 0)] = shows
    results["switched_on"] = switched
    return results


def needle(strength: float) -> str:
    """Return how the needle of a dial stands at a change in strength in per cent."""
    turned = min(DIAL_ZERO + DIAL_GROWS * max(0.0, strength), -DIAL_ZERO)
    if turned < 0.0:
        return "rotate(-" + fixed(-turned, 1) + ")"
    return "rotate(" + fixed(turned, 1) + ")"


def dose_of(values: dict, muscle: str, kind: str, a: dict) -> float:
    """Return what the first week of one kind of training is worth, in hard sets."""
    if kind == "weights":
        return values["sets"]
    one = bout(values["minutes"], PACE / 3.6, 0.0, 0.0)
    if kind == "sprints":
        one = bout(values["sprints"], SPRINT_PACE / 3.6, 0.0, ALL_OUT)
    asked = bout_demand(muscle, "even", one, a)
    return weekly_dose(
        values["strength"] / 100.0,
        [asked],
        [one["minutes"]],
        0.0,
        a["minute_dose"],
        threshold(muscle, a),
        a["effort_width"],
    )


def pulled(kind: str, dose: float, a: dict) -> dict:
    """Return how hard a week that is worth so many hard sets pulls at nerves and at growth, in per cent of the most that a week can."""
    nerves = 100.0 * dose / (dose + a["drive_half_dose"])
    growth = 100.0 * dose / (dose + a["size_half_dose"])
    results: dict = {}
    results[kind + "_dose"] = dose
    results[kind + "_nerves"] = nerves
    results[kind + "_growth"] = growth
    results[kind + "_nerves_bar"] = [0.0, nerves]
    results[kind + "_growth_bar"] = [0.0, growth]
    return results


def pulls(values: dict, muscle: str, kinds: list[str], a: dict) -> dict:
    """Return how hard the first week of each kind of training pulls, and where a week pulls half as hard as it could."""
    results: dict = {"half_nerves": a["drive_half_dose"], "half_growth": a["size_half_dose"]}
    for kind in kinds:
        results = together(results, pulled(kind, dose_of(values, muscle, kind, a), a))
    return results
