"""A year of jogging of a typical person: what the sliders of several explorers become as a bout, a programme and a curve of gains.

These functions also run as JavaScript.
"""

from __future__ import annotations

from legstrength.model.core import body_course, bout, muscle_course, no_sets, phase, with_value

WEEKS = 52

ALL_WEEKS = list(range(WEEKS + 1))


def jog_of(values: dict) -> dict:
    """Return the bout that the sliders describe: so many minutes a week at one pace, on the flat."""
    return bout(values["minutes"], values["pace"] / 3.6, 0.0, 0.0)


def year_of_jogging(values: dict) -> list[dict]:
    """Return a year of that bout as a programme."""
    return [phase(WEEKS, [jog_of(values)], no_sets(), 0.0)]


def gains(strengths: list[float]) -> list[float]:
    """Return strengths as changes from the first one, in per cent."""
    changes = []
    for strength in strengths:
        changes.append(100.0 * (strength / strengths[0] - 1.0))
    return changes


def typical(strength: float) -> dict:
    """Return a person who answers training as the average does, with this strength at the start (1.0 is the norm)."""
    return {"starting_strength": strength, "drive_response": 1.0, "size_response": 1.0}


def gains_with(values: dict, programme: list[dict], a: dict) -> list[float]:
    """Return the gains of a typical person week by week, in per cent, under the assumptions `a`."""
    return gains_on_leg(values, "even", programme, a)


def gains_on_leg(values: dict, leg: str, programme: list[dict], a: dict) -> list[float]:
    """Return the gains as `gains_with` does, of the "left" or "right" leg, or of "even" legs."""
    person = typical(values["strength"] / 100.0)
    body = body_course(programme, a["starting_tolerance"], a)
    return gains(muscle_course(values["muscle"], leg, person, programme, body, a)["strength"])


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with threshold and width moved as far as the sliders are from where they stood at first."""
    threshold = a["effort_threshold"] + (values["threshold"] - data["threshold"]) / 100.0
    wide = with_value(a, "effort_width", a["effort_width"] * values["width"] / data["width"])
    return with_value(wide, "effort_threshold", threshold)
