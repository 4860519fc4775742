"""The stride in words. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, join_words

NEAR, HIGH, MOST = 50.0, 80.0, 100.0


def gait_of(pace: float, walking: bool) -> str:
    """Return what somebody does at this pace."""
    if walking:
        return "Walking"
    if pace < 11.0:
        return "Jogging"
    if pace < 22.0:
        return "Running"
    return "Sprinting"


def ground_of(slope: float) -> str:
    """Return the slope in words."""
    if slope > 0.0:
        return f"up a slope of {fixed(slope, 0)} %"
    if slope < 0.0:
        return f"down a slope of {fixed(-slope, 0)} %"
    return "on the flat"


def closeness(percent: float) -> str:
    """Return how close an effort comes to the limit, in words."""
    if percent < NEAR:
        return "less than half of what they can give"
    if percent < HIGH:
        return "well within what they can give"
    if percent < MOST:
        return "close to all they can give"
    if percent == MOST:
        return "all they can give"
    return "too much for these legs"


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the stride in words: who comes closest to the limit, and who works at this moment."""
    gait = gait_of(values["pace"], results["walking"])
    percent = results["first_effort"]
    words = (
        f"{gait} at {fixed(values['pace'], 1)} km/h {ground_of(values['slope'])}: by the model, the {results['first']} come closest to their "
        + f"limit, at {fixed(percent, 0)} % of their strength, {closeness(percent)}. "
    )
    if results["walking"]:
        return words + "When each group works was measured in running, not in walking."
    moment = f"At {fixed(values['moment'], 0)} % of the stride "
    working: list[str] = results["working"]
    if len(working) == 0:
        return words + moment + "all six groups rest, or nearly so."
    return words + moment + f"these work: {join_words(working)}."
