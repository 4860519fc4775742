"""What a trial does not say: the same row again, with one input of its protocol at either end of its range.

The difference between the two predictions tells how far a miss may be the protocol's fault and not the
model's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from legstrength.evidence.protocols import START_STRENGTH_RANGE, protocol
from legstrength.evidence.rows import TrialRow
from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm, Quantity, Study
from legstrength.model.person import STARTING_STRENGTH

INPUTS = (
    "start_strength",
    "sets_per_week",
    "minutes_per_week",
    "speed_m_per_s",
    "slope",
    "burst",
    "other_endurance_hours_per_week",
)

LEAST = 0.1
"""Stands for a lower end of nothing, where something was done."""


def ends(
    rows: tuple[TrialRow, ...], studies: tuple[Study, ...] | None = None
) -> Iterator[tuple[int, TrialRow, TrialRow]]:
    """Return for each uncertain input of each row: the row's index, and the row at the low and high end."""
    chosen = load_studies() if studies is None else studies
    arms = {arm.id: (study, arm) for study in chosen for arm in study.arms}
    for index, row in enumerate(rows):
        study, arm = arms[row.arm]
        for name in INPUTS:
            low, high = _range(row, arm, name)
            if low < high:
                yield index, _at(row, study, arm, name, low), _at(row, study, arm, name, high)


def _range(row: TrialRow, arm: Arm, name: str) -> tuple[float, float]:
    low, high = _stated(row, arm, name)
    weakest, strongest = STARTING_STRENGTH
    if name == "start_strength":
        return max(low, weakest), min(high, strongest)
    return low, high


def _stated(row: TrialRow, arm: Arm, name: str) -> tuple[float, float]:
    quantity: Quantity = getattr(arm, name)
    if quantity.low is not None and quantity.high is not None:
        return (quantity.low or LEAST, quantity.high) if quantity.value else (quantity.low, quantity.high)
    if name == "start_strength":
        middle = row.protocol.person.starting_strength
        return middle - START_STRENGTH_RANGE, middle + START_STRENGTH_RANGE
    return 0.0, 0.0


def _at(row: TrialRow, study: Study, arm: Arm, name: str, value: float) -> TrialRow:
    changed: dict[str, Any] = {name: Quantity("inferred", value)}
    told = protocol(study, replace(arm, **changed), row.muscle)
    return replace(row, arm=f"{row.arm}, {name} {value}", protocol=told)
