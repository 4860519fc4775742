"""The colours of every figure, each with its twin for a dark page; the same colour means the same thing everywhere.

The hues keep apart for colour-blind readers too, and no figure tells two things apart by colour alone.
"""
from __future__ import annotations

INK = "#333333"
GRID = "#e3e3e3"
JOG = "#0b6aa2"
LIFT = "#a34a00"
BASELINE = "#6f6f6f"
TRIAL = "#7a2e8c"
CLEAR = "rgba(255,255,255,0)"


def faint(colour: str, share: float) -> str:
    """Return a colour as `rgba(…)` at a share of full strength, for areas behind lines."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{share:g})"


_TWINS = {INK: "#d9d9d9", GRID: "#3d4450", JOG: "#6db9ee", LIFT: "#f2a154", BASELINE: "#a9a9a9", TRIAL: "#d7a5ea"}
FAINT = (0.14, 0.22)

DARK = {
    **_TWINS,
    **{faint(light, share): faint(dark, share + 0.08) for light, dark in _TWINS.items() for share in FAINT},
}
