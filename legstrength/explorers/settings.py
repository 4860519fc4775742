"""Controls and small functions that several explorers share, so that one slider means the same thing everywhere."""

from __future__ import annotations

from legstrength import __version__
from legstrength.evidence.bibliography import citations
from legstrength.evidence.scores import weak_kinds
from legstrength.live import choice, decimal, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import MUSCLE_NAMES, Assumption, Assumptions


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


ORIGINS = {"measured": "Measured", "fitted": "Fitted to trials", "assumed": "Our assumption"}


def origin(assumption: Assumption) -> str:
    """Return where an assumption comes from, with its source."""
    return ORIGINS[assumption.status] + (f" ({citations()[assumption.source]})" if assumption.source else "")


def assumption_hint(assumption: Assumption) -> str:
    """Return an assumption's meaning, origin and range in per cent, for the line below its slider."""
    return f"{assumption.meaning} {origin(assumption)}; plausible from {100 * assumption.low:.0f} to {100 * assumption.high:.0f}."


def assumption_notes(assumptions: Assumptions, *keys: str) -> tuple[str, ...]:
    """Return for each of these assumptions a sentence with its value, range, unit and origin, for below a table."""
    some = [assumptions.details(key) for key in keys]
    return tuple(
        f"{one.meaning} {one.value:g} (plausible from {one.low:g} to {one.high:g}) {one.unit}. {origin(one)}."
        for one in some
    )


def weak_spots(*kinds: str) -> tuple[str, ...]:
    """Return a sentence on those of these kinds of trial of which the model missed half or more on either side of the split, if any."""
    weak = weak_kinds()
    found = [f"{kind} ({weak[kind][0]} of {weak[kind][1]})" for kind in kinds if kind in weak]
    if not found:
        return ()
    return (
        f"Take care: of some kinds of trial the model missed half or more, among those that it was fitted to or tested on. Hits in all: {'; '.join(found)}.",
    )


def model_version() -> str:
    """Return what a saved file says of the model that made it."""
    return f"legstrength {__version__}"
