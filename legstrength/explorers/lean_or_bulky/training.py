"""The sliders of the training that both figures of the chapter share."""

from __future__ import annotations

from legstrength.explorers.common.controls import strength, training_controls
from legstrength.explorers.lean_or_bulky.slice import PACE, SPRINT_PACE
from legstrength.live import whole
from legstrength.live.explorer.controls import Control


def training(sprints: int) -> dict[str, Control]:
    """Return strength at the start, jogging, sprints (so many minutes a week at first) and weights."""
    minutes = training_controls()["minutes"]
    minutes.hint = f"Easy and flat, at {PACE:.0f} km/h."
    return {
        "strength": strength(100, 60, 120),
        "minutes": minutes,
        "sprints": whole(
            "Sprints",
            sprints,
            0,
            15,
            unit="minutes a week",
            hint=f"All out, at {SPRINT_PACE:.0f} km/h; rests do not count.",
        ),
        "sets": whole("Weights", 6, 0, 20, unit="hard sets a week", hint="For the front of the thigh."),
    }
