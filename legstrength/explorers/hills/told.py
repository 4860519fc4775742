"""What the figure says at each beat, in at most 90 characters. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, nearest, signed
from legstrength.model.muscles import MUSCLES

PLAIN = {
    "quadriceps": "front of the thigh",
    "hamstrings": "back of the thigh",
    "calves": "calves",
    "hip_flexors": "hip flexors",
    "glutes": "buttocks",
    "stabilisers": "stabilisers",
}
"""Muscles as people call them."""

PLACES = ["1st", "2nd", "3rd", "4th", "5th", "6th"]


def way_of(slope: float) -> str:
    """Return a slope as people say it: "12 % down", "flat"."""
    if slope == 0.0:
        return "flat"
    return f"{fixed(abs(slope), 0)} % {'up' if slope > 0.0 else 'down'}"


def without_said(values: dict, found: dict) -> str:
    """Return what the year brings without the stretch on which the runner is."""
    left = signed(found["here_without"], 1)
    year = signed(found["year"], 1)
    place = PLACES[int(found["here"]) - 1]
    if found["here_slope"] == 0.0:
        return f"The {place} km is flat already: a year brings {year} %. Move on to another one."
    begin = f"Without the {place} km ({way_of(found['here_slope'])}), a year "
    if left == year:
        return begin + f"still brings {year} %."
    return begin + f"brings {left} % instead of {year}."


def step_said(values: dict, found: dict) -> str:
    """Return the breath and the push of the stretch on which the runner is, against the flat."""
    if found["here_slope"] == 0.0:
        return f"On the flat a step takes {fixed(found['here_push'], 0)} % of what the muscle can give."
    breath = fixed(found["here_breath"], 0)
    return f"{way_of(found['here_slope'])} takes {breath} % of the breath of the flat, and {fixed(found['here_against'], 0)} % of its push."


def days_said(values: dict, found: dict) -> str:
    """Return how much strength is missing after the first run, in week six and after the break."""
    if nearest(found["first"], 0.1) == 0.0:
        return "There is hardly any way down here, so hardly any strength is missing afterwards."
    told = f"First time, {fixed(found['first'], 1)} % is missing; in week six {fixed(found['sixth'], 1)} %."
    if values["pause"] == 0:
        return told + " Legs get used to it."
    weeks = fixed(values["pause"], 0)
    return told + f" After {weeks} week{'' if values['pause'] == 1 else 's'} off: {fixed(found['again'], 1)} %."


def leg_said(values: dict, found: dict, plain: dict) -> str:
    """Return which muscle the slope adds most to."""
    flat: list[float] = found["leg_flat"]
    slope: list[float] = found["leg_slope"]
    most = int(found["leg_most"])
    if values["slope"] == 0.0 or values["minutes"] == 0.0:
        return "All of it is flat: both bars are alike. Move the slope up or down."
    if nearest(slope[most] - flat[most], 0.1) == 0.0:
        return f"{way_of(values['slope'])} adds next to nothing to any muscle."
    return f"{way_of(values['slope'])} brings the {plain[MUSCLES[most]]} {fixed(slope[most], 1)}\u00a0% in a year. On the flat it is {fixed(flat[most], 1)}\u00a0%."


def signs(route: list[float]) -> list[str]:
    """Return each stretch's slope as it stands below the ground: "+12 %", "flat"."""
    said = []
    for slope in route:
        said.append("flat" if slope == 0.0 else signed(slope, 0) + " %")
    return said


def told(values: dict, found: dict, plain: dict) -> dict:
    """Return the sentences of the beats."""
    return {
        "route_said": signs(values["route"]),
        "without_said": without_said(values, found),
        "step_said": step_said(values, found),
        "days_said": days_said(values, found),
        "leg_said": leg_said(values, found, plain),
        "muscle_said": plain[values["muscle"]],
    }
