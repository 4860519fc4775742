"""Controls that several explorers share, so that one slider has one label and means the same thing everywhere."""

from __future__ import annotations

from legstrength.explorers.common.notes import assumption_hint, exact_hint
from legstrength.live import choice, decimal, whole
from legstrength.live.explorer.controls import Control, DecimalSlider, WholeSlider
from legstrength.model import MUSCLE_NAMES, Assumption, Assumptions


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


def percent(label: str, one: Assumption, unit: str, more: str = "") -> WholeSlider:
    """Return the slider of an assumption over its own range, in whole per cent; `more` stands behind its hint."""
    value, low, high = (round(100 * number) for number in (one.value, one.low, one.high))
    return whole(label, value, low, high, unit=unit, hint=assumption_hint(one) + more)


def exact_percent(label: str, one: Assumption, unit: str) -> DecimalSlider:
    """Return the slider of an assumption over its own range, in tenths of a per cent."""
    return _tenths(label, one, 100.0, unit, assumption_hint(one))


def exact(label: str, one: Assumption, unit: str, scale: float = 1.0) -> DecimalSlider:
    """Return the slider of an assumption over its own range, in tenths of a unit that is `scale` times its own."""
    return _tenths(label, one, scale, unit, exact_hint(one, scale))


def _tenths(label: str, one: Assumption, scale: float, unit: str, hint: str) -> DecimalSlider:
    value, low, high = (round(scale * number, 1) for number in (one.value, one.low, one.high))
    return decimal(label, value, low, high, step=0.1, unit=unit, hint=hint)


def effort_controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return the sliders of the two fitted numbers that decide how much a jog builds: threshold and width, in per cent."""
    threshold, width = assumptions.details("effort_threshold"), assumptions.details("effort_width")
    return {
        "threshold": percent("Effort that builds", threshold, "% of strength"),
        "width": exact_percent("Spread of efforts", width, "% of strength"),
    }


def tolerance(assumptions: Assumptions) -> DecimalSlider:
    """Return the slider of the load that a body bears before it has got used to more."""
    one = assumptions.details("starting_tolerance")
    return decimal(
        "Load that a body can take",
        one.value,
        one.low,
        one.high,
        step=0.5,
        unit="easy hours a week",
        hint=exact_hint(one),
    )


ABOUT_BODIES = "These two numbers decide the answer, and nobody has measured them: they are fitted. Move them and see how much depends on them."
