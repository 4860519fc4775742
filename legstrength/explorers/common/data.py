"""What the functions of a figure need of the model, beside what the reader sets."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from legstrength.explorers.common.uncertainty import draws_for
from legstrength.live.explorer.controls import Control
from legstrength.model import Assumptions


def model_data(assumptions: Assumptions, controls: Mapping[str, Control] | None = None, *moved: str) -> dict[str, Any]:
    """Return "assumptions", the "draws" that the trials left open, and by name where the sliders of assumptions stand at first.

    A function moves an assumption as far as its slider `moved` from there, so that each draw keeps its place beside the others.
    """
    starts = {name: controls[name].value for name in moved} if controls else {}
    return {"assumptions": assumptions.flat(), "draws": draws_for(assumptions), **starts}


def shuffled(many: int, seed: int = 7) -> list[int]:
    """Return the ranks of so many steps that are drawn, in an order that looks like chance and is the same each time."""
    return random.Random(seed).sample(range(many), many)
