"""Controls that several explorers share, so that one slider has one label and means the same thing everywhere."""

from __future__ import annotations

from legstrength.explorers.common.notes import assumption_hint
from legstrength.live import choice, decimal, whole
from legstrength.live.explorer.controls import Control, WholeSlider
from legstrength.model import MUSCLE_NAMES, Assumptions


def strength(value: int, low: int, high: int, whose: str = "") -> WholeSlider:
    """Return the slider of a runner's strength before anything is done, in per cent of the norm; `whose` says of what, if not of all."""
    about = "100 % is a typical young adult of the same sex."
    return whole("Strength at the start", value, low, high, unit="% of norm", hint=f"{whose} {about}".strip())


def training_controls() -> dict[str, Control]:
    """Return the sliders of a plain jog: minutes a week, pace, and the muscle that is looked at."""
    return {
        "minutes": whole("Jogging", 90, 0, 300, step=10, unit="minutes a week"),
        "pace": decimal("Pace", 9.0, 7.5, 16.0, step=0.5, unit="km/h"),
        "muscle": choice("Muscle", "quadriceps", MUSCLE_NAMES),
    }


def effort_controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return the sliders of the two fitted numbers that decide how much a jog builds: threshold and width, in per cent."""
    threshold, width = assumptions.details("effort_threshold"), assumptions.details("effort_width")
    return {
        "threshold": whole(
            "Effort that builds",
            round(100 * threshold.value),
            round(100 * threshold.low),
            round(100 * threshold.high),
            unit="% of strength",
            hint=assumption_hint(threshold),
        ),
        "width": decimal(
            "Spread of efforts",
            round(100 * width.value, 1),
            round(100 * width.low, 1),
            round(100 * width.high, 1),
            step=0.1,
            unit="% of strength",
            hint=assumption_hint(width),
        ),
    }


ABOUT_BODIES = "These two numbers decide the answer, and nobody has measured them: they are fitted. Move them and see how much hangs on them."
