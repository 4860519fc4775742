"""The colours of every figure, each with its twin for a dark page; the same colour means the same thing everywhere.

Trainings keep apart from each other, and muscles from each other, for readers with any of the common kinds of colour
blindness (tested in OKLab); no figure tells two things apart by colour alone.
"""

from __future__ import annotations

INK = "#333333"

GRID = "#e3e3e3"

BASELINE = "#6b6b6b"

TRIAL = "#431084"

CLEAR = "rgba(255,255,255,0)"

JOG = "#0b6aa2"

BURSTS = "#7e235e"

HILLS = "#17501d"

LIFT = "#a04e0e"

TRAININGS = {"jog": JOG, "bursts": BURSTS, "hills": HILLS, "lift": LIFT}
"""The colour of each kind of training, by the word that a page uses for it; walking is a quiet jog, and rest is BASELINE."""

THRESHOLD = "#0f675e"
"""The effort above which a step builds, and what a reader draws or aims at."""

GHOST = "#8d9391"
"""What does not count any more, or not yet: easy steps, earlier curves."""

MUSCLES = {
    "quadriceps": "#9d5d03",
    "hamstrings": "#376cae",
    "calves": "#394914",
    "hip_flexors": "#632895",
    "glutes": "#43100a",
    "stabilisers": "#083e4f",
}
"""The colour of each muscle group of the model."""

FAINT = (0.14, 0.22)

TWINS = {
    INK: "#d9d9d9",
    GRID: "#3d4450",
    BASELINE: "#a9a9a9",
    TRIAL: "#9f8ff0",
    JOG: "#6db9ee",
    BURSTS: "#ffc3e4",
    HILLS: "#569e71",
    LIFT: "#efb062",
    THRESHOLD: "#5cc4b5",
    GHOST: "#7f8785",
    MUSCLES["quadriceps"]: "#f2af48",
    MUSCLES["hamstrings"]: "#8796f2",
    MUSCLES["calves"]: "#d5f1a7",
    MUSCLES["hip_flexors"]: "#d0aafc",
    MUSCLES["glutes"]: "#e1755a",
    MUSCLES["stabilisers"]: "#b6f1f4",
}
"""Each colour of a light page → the colour that takes its place on a dark one."""


def faint(colour: str, share: float) -> str:
    """Return a colour as `rgba(…)` at a share of full strength, for areas behind lines."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{share:g})"


DARK = {
    **TWINS,
    **{faint(light, share): faint(dark, share + 0.08) for light, dark in TWINS.items() for share in FAINT},
}
