"""What the templates say of one person or item that a reader draws or drags."""

from __future__ import annotations

from dataclasses import dataclass

from legstrength.html import Markup


@dataclass(frozen=True)
class Asked:
    """A badge or letter, a name, the model's number and its range ("" without one), and whether the number is given from the start."""

    id: str
    name: str
    head: Markup
    ends: str
    band: str
    sure: str | None
    given: bool = False
