"""Predictions that are dragged, one for each shape, about three runners whom the first figure of the course knows."""

from __future__ import annotations

OPENING = """prediction:
  id: weak-or-average
  objective: LO1
  opens: novice-gains
  kind: dragged
  stem: How will each one's thigh strength change in a year? Drag Ana's mark, then Ben's.
"""

OPTIONS = """  options:
    - {id: ana, text: Ana gains much more than Ben., correct: true, why: The jog is hard for her legs and easy for his., when: {ana: near}}
    - {id: both, text: Both gain about the same., misconception: first, why: The jog is the same and the effort is not., when: {ana: high}}
    - {id: ben, text: Ben gains much more than Ana., misconception: second, why: The same jog asks less of his legs.}
    - {id: neither, text: Neither of them gains., misconception: third, why: For weak legs a jog is a hard effort.}
"""

ANA = "id: ana, name: Ana, show: {strength: 75, minutes: 90}, result: year, low: low_year, high: high_year, sure: weak jogging knee"
BEN = (
    "id: ben, name: Ben, show: {strength: 100, minutes: 90}, result: 'gain[-1]', low: 'low[-1]', high: 'high[-1]', "
    "sure: jogging knee"
)
MIA = "id: mia, name: Mia, person: mia, show: {strength: 70, minutes: 90}, result: year"

SCALE = {"low": "-10", "high": "40", "step": "1", "unit": "'%'", "label": "'Change in thigh strength, %'"}


def _asked(shape: str, *items: str, **scale: str) -> str:
    """The lines of a file about a shape, its scale and its items."""
    told = ", ".join(f"{name}: {value}" for name, value in (SCALE | scale).items())
    lines = "".join(f"    - {{{item}}}\n" for item in items)
    return f"  shape: {shape}\n  scale: {{{told}}}\n  items:\n{lines}"


SHAPES = {
    "bars": _asked("bars", ANA, BEN),
    "bars-on-a-step": _asked("bars", f"{ANA}, base: 'gain[26]'", BEN, digits="1", verb="gave"),
    "bars-one-given": _asked("bars", f"{ANA}, given: true", BEN),
    "levels": _asked(
        "levels",
        f"{ANA}, called: the first bucket",
        f"{BEN}, called: the second bucket",
        low="0",
        high="130",
        step="5",
        start="100",
        verb="left",
        marks="[{at: 100, says: what she built}]",
    ),
    "ruler": _asked("ruler", ANA, BEN, MIA, low="0", high="20", step="0.5", sign="true"),
    "discs": _asked("discs", ANA, BEN, low="0", step="2.5", disc="5", sign="true", verb="loaded"),
    "rings": _asked("rings", ANA, BEN, MIA, low="0", sign="true", digits="1", verb="pulled"),
    "dial": _asked(
        "dial",
        f"{ANA}, called: the needle",
        low="-30",
        high="30",
        mirrored="true",
        ends="[right is stronger, left is stronger]",
        sides="[too far right, too far left]",
        verb="turned",
    ),
    "pins-in-rows": _asked("pins", ANA, BEN, MIA),
    "pins": _asked("pins", ANA, low="0", high="60", unit="''", ends="[few, many]"),
}
"""The lines of each shape by its name, or by its name and what is special."""


def dragged(name: str) -> str:
    """The prediction of a name in SHAPES, without reason and confidence."""
    return OPENING + SHAPES[name] + OPTIONS
