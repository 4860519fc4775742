"""The published trials in which people only ran or walked, as marks beside the model's curve."""

from __future__ import annotations

from legstrength.evidence import studies
from legstrength.explorers.common.trials import lettered_points


def running_points(muscle: str = "quadriceps") -> list[dict]:
    """Return the running-only and walking trials that tested the torque of a muscle, in order of weeks, ready for a figure.

    Keys: letter, weeks, change (None for words only), at (where the mark stands), low, high (95 % interval or None), citation,
    who, finding.
    """
    groups = studies.running_only() + studies.older_people()
    measured = studies.points(muscle, groups=groups)
    worded = [point for point in studies.words_only(muscle, groups=groups) if point["direction"] == "no clear change"]
    once = {point["id"]: point for point in worded}
    return lettered_points([*measured, *once.values()])
