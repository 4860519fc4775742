"""Controls and small functions that several explorers share, so that one slider means the same thing everywhere."""
from __future__ import annotations

from legstrength import __version__
from legstrength.live import choice, decimal, whole
from legstrength.live.controls import Control
from legstrength.model import MUSCLE_NAMES, Assumption


def with_threshold(data: dict, threshold: float, width: float) -> dict:
    """Return the assumptions in `data` with another effort threshold and width (shares of capacity); runs in two places."""
    names: list[str] = data["names"]
    copy = {}
    for name in names:
        copy[name] = data["assumptions"][name]
    copy["effort_threshold"] = threshold
    copy["effort_width"] = width
    return copy


def training_controls() -> dict[str, Control]:
    """Return the sliders of a plain jog: minutes a week, pace, and the muscle that is looked at."""
    return {
        "minutes": whole("Jogging", 90, 0, 300, step=10, unit="minutes a week"),
        "pace": decimal("Pace", 9.0, 7.5, 16.0, step=0.5, unit="km/h"),
        "muscle": choice("Muscle", "quadriceps", MUSCLE_NAMES),
    }


def assumption_hint(assumption: Assumption) -> str:
    """Return an assumption's meaning, range and where it comes from, for the line below its slider."""
    origin = {"measured": "Measured", "fitted": "Fitted to trials", "assumed": "Our assumption"}[assumption.status]
    source = f" ({assumption.source})" if assumption.source else ""
    low, high = (f"{100 * bound:.0f}" for bound in (assumption.low, assumption.high))
    return f"{assumption.meaning} {origin}{source}; plausible from {low} to {high}."


def model_version() -> str:
    """Return what a saved file says of the model that made it."""
    return f"legstrength {__version__}"
