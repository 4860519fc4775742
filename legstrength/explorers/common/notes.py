"""Where an assumption comes from, what a figure rests on, and where the model is known to be wrong: the small print of every explorer."""

from __future__ import annotations

from legstrength import __version__
from legstrength.evidence.bibliography import citations
from legstrength.evidence.scores import weak_kinds
from legstrength.model import Assumption, Assumptions

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


RESTS_ON = (
    "effort_threshold",
    "extra_threshold_calves",
    "effort_width",
    "minute_dose",
    "stance_quadriceps",
    "stance_calves",
    "measured_runners_strength",
    "drive_room",
    "drive_rate",
    "drive_fade",
    "size_quick_room",
    "size_quick_rate",
    "size_quick_fade",
    "size_slow_room",
    "size_slow_rate",
    "size_slow_fade",
    "upkeep_dose",
)
