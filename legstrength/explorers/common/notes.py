"""Where an assumption comes from, what a figure rests on, and where the model is known to be wrong: the small print of every explorer."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from legstrength import __version__
from legstrength.evidence.bibliography import citations
from legstrength.evidence.scores import weak_kinds
from legstrength.model import Assumption, Assumptions

RESTS_ON = Path(__file__).with_name("rests_on.json")
"""Slug → keys of the assumptions that move the figure, written by `python -m legstrength.explorers`."""

ORIGINS = {"measured": "Measured", "fitted": "Fitted to trials", "assumed": "Our assumption"}


def origin(assumption: Assumption) -> str:
    """Return where an assumption comes from, with its source."""
    return ORIGINS[assumption.status] + (f" ({citations()[assumption.source]})" if assumption.source else "")


def assumption_hint(assumption: Assumption) -> str:
    """Return an assumption's meaning, origin and range in per cent, for the line below its slider."""
    return f"{assumption.meaning} {origin(assumption)}; plausible from {100 * assumption.low:.0f} to {100 * assumption.high:.0f}."


def exact_hint(assumption: Assumption, scale: float = 1.0) -> str:
    """Return an assumption's meaning, origin and range in the unit of its slider, `scale` times its own, with one digit after the point."""
    low, high = scale * assumption.low, scale * assumption.high
    return f"{assumption.meaning} {origin(assumption)}; plausible from {low:.1f} to {high:.1f}."


def rests_on(slug: str, assumptions: Assumptions) -> tuple[str, ...]:
    """Return a sentence for each assumption that moves a figure, with value, range, unit and origin, the weightiest first.

    An opening sentence says so. A figure that rests on none, or for which nothing was looked for yet, has no sentences.
    """
    some = [assumptions.details(key) for key in _found().get(slug, [])]
    if not some:
        return ()
    return (
        f"These numbers rest on {len(some)} assumptions. Those that matter most when the figure opens come first.",
        *(
            f"{one.meaning} {one.value:g} (plausible from {one.low:g} to {one.high:g}) {one.unit}. {origin(one)}."
            for one in some
        ),
    )


@cache
def _found() -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(RESTS_ON.read_text(encoding="utf-8"))
    return found


def weak_spots(*kinds: str) -> tuple[str, ...]:
    """Return a sentence on those of these kinds of trial of which the model missed half or more on either side of the split, if any."""
    weak = weak_kinds()
    found = [f"{kind} ({weak[kind][0]} of {weak[kind][1]})" for kind in kinds if kind in weak]
    if not found:
        return ()
    return (
        f"Careful: on some kinds of trial the model is weak. This is how many of their results it got right: {'; '.join(found)}.",
    )


def model_version() -> str:
    """Return what a saved file says of the model that made it."""
    return f"legstrength {__version__}"
