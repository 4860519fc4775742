"""The three qualities that trials of lifting test, and how each is read off a course of the model. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.model.core import lifts


def changes_in(course: dict, measure: str) -> list[float]:
    """Return what is measured of a course as changes from the start, in per cent, week by week."""
    series: list[float] = course["strength"]
    if measure == "lift":
        series = lifts(course)
    if measure == "size":
        series = course["size"]
    changes = []
    for value in series:
        changes.append(100.0 * (value / series[0] - 1.0))
    return changes


def shown_quality(measure: str) -> dict:
    """Return which quality's trials stand in the picture: "machine", "lift" and "size", of which one is true."""
    return {"machine": measure == "torque", "lift": measure == "lift", "size": measure == "size"}


MEASURES = {"torque": "Knee machine", "lift": "Practised lift", "size": "Muscle size"}

SPOKEN = {"torque": "strength on the knee machine", "lift": "the practised lift", "size": "the size of the muscle"}
