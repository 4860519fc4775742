"""What each of the chapter's pictures says in a sentence of at most 90 characters. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, nearest, signed

CLEAR = 1.0
"""The smallest gain that counts as one, in per cent."""

YEAR = 52

DONE = {"jog": "jogging", "sprints": "sprints", "weights": "weights"}


def parts_of(share: float) -> str:
    """Return how nerves and growth share a gain, of which growth has this share in per cent."""
    if share < 20.0:
        return "Mostly nerves"
    if share < 40.0:
        return "More nerves than muscle"
    if share <= 60.0:
        return "About half nerves, half muscle"
    return "More muscle than nerves"


def grown(change: float) -> str:
    """Return a gain with one digit, and nothing below half a tenth as "0"."""
    return "0" if nearest(change, 0.1) == 0.0 else fixed(change, 1)


def sliced_told(values: dict, results: dict) -> str:
    """Return what the slice shows: how much stronger in this week, and through what."""
    chosen: str = values["training"]
    week = int(values["week"])
    what = DONE[chosen]
    if week == 0:
        return f"Week 0, before the {what}: about four fifths of the fibres are in use."
    time = f"{fixed(week, 0)} weeks"
    if week == YEAR:
        time = "A year"
    if week == 1:
        time = "One week"
    gain = results["now_strength"]
    if gain < CLEAR:
        return f"{time} of {what}: {grown(gain)} % stronger. Hardly anything has changed."
    return f"{time} of {what}: {grown(gain)} % stronger. {parts_of(results['now_share'])}."


def tests_told(results: dict) -> str:
    """Return how much stronger each training makes."""
    jog = results["jog_strength_year"]
    sprints = results["sprints_strength_year"]
    weights = results["weights_strength_year"]
    said = f"Jog {signed(jog, 1)} %, sprints {signed(sprints, 1)} %, weights {signed(weights, 1)} %"
    least = min(jog, sprints, weights)
    if least >= CLEAR:
        return f"{said}: each Ben is stronger."
    return f"{said}: not each of them helps."


def pulls_told(values: dict, results: dict) -> str:
    """Return how hard the sprints pull at nerves and at growth."""
    nerves = fixed(results["sprints_nerves"], 0)
    growth = fixed(results["sprints_growth"], 0)
    minutes = fixed(values["sprints"], 0)
    if values["sprints"] == 0:
        return "No sprints: nothing for nerves, and nothing for growth."
    return f"Sprints, {minutes} minutes: {nerves} % of the most for nerves, {growth} % for growth."


def weak_told(values: dict, results: dict) -> str:
    """Return what the jog adds from this start."""
    strength = fixed(values["strength"], 0)
    if values["minutes"] == 0:
        return f"From {strength} %, without a jog: nothing changes."
    return f"From {strength} %, the jog adds {grown(results['jog_strength_year'])} % strength and {grown(results['jog_size_year'])} % size."


def told(values: dict, results: dict) -> dict:
    """Return the sentences of all beats."""
    return {
        "slice_said": sliced_told(values, results),
        "tests_said": tests_told(results),
        "pulls_said": pulls_told(values, results),
        "weak_said": weak_told(values, results),
    }
