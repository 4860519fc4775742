"""What each control of an explorer takes, for links, tests and whoever moves it by a program."""

from __future__ import annotations

from typing import Any

from legstrength.live.explorer.controls import Buttons, Choice, Series, Switch
from legstrength.live.explorer.explorer import Explorer


def limits(explorer: Explorer) -> dict[str, Any]:
    """What each control takes: (low, high) for a slider, such a pair for each cell of a series, the slugs for a list, [False, True] for a box."""
    taken: dict[str, Any] = {}
    for name, control in explorer.controls.items():
        if isinstance(control, (Choice, Buttons)):
            taken[name] = [slug for _, slug in control.options]
        elif isinstance(control, Switch):
            taken[name] = [False, True]
        elif isinstance(control, Series):
            taken[name] = ((control.min, control.max),) * len(control.cells)
        else:
            taken[name] = (control.min, control.max)
    return taken
