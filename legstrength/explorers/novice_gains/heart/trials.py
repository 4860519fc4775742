"""Every group of the evidence that ran or walked and had its oxygen uptake tested, with what its knees did."""

from __future__ import annotations

from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm, Study
from legstrength.explorers.common.letters import letter
from legstrength.live.compile.natives import signed

ON_FOOT = ("running", "running intervals", "slow jogging", "walking", "interval walking", "walking and steps")


def rows() -> list[dict]:
    """Return each group that ran or walked and whose last test of oxygen uptake has a number, in order of weeks."""
    found = []
    for study in load_studies():
        for arm in study.arms:
            changes = (one.change_percent for one in arm.outcomes if one.muscle == "heart_and_lungs")
            uptake = [change for change in changes if change is not None]
            if arm.mode in ON_FOOT and uptake:
                found.append(_row(study, arm, uptake[-1]))
    found.sort(key=lambda row: (row["weeks"], row["citation"]))
    return [{**row, "letter": letter(place), "place": float(-place)} for place, row in enumerate(found)]


def _row(study: Study, arm: Arm, fitness: float) -> dict:
    knee = [one for one in arm.outcomes if one.muscle == "quadriceps" and one.kind == "torque"]
    change = knee[-1].change_percent if knee else None
    return {
        "citation": study.citation,
        "who": arm.label,
        "mode": arm.mode,
        "weeks": float(arm.weeks.value or 0.0),
        "group": study.people.group,
        "fitness": float(fitness),
        "tested": float(bool(knee)),
        "numbered": float(change is not None),
        "strength": float(change or 0.0),
        "words": _words(bool(knee), change),
    }


def _words(tested: bool, change: float | None) -> str:
    if not tested:
        return "not tested"
    return "no clear change" if change is None else f"{signed(change, 1)} %"
