"""The measured efforts of ankle and knee in running and in sprinting."""

from __future__ import annotations

from legstrength.evidence.bibliography import citations
from legstrength.evidence.stride import measured_efforts

MEASURED = dict(
    zip(
        "abcd",
        sorted((one for one in measured_efforts() if one.gait != "walking"), key=lambda one: one.metres_per_second),
        strict=True,
    )
)
"""Letter → the measured effort of a joint in running and in sprinting."""


def _key() -> tuple[tuple[str, str], ...]:
    return tuple(
        (
            letter,
            f"{citations()[one.key]}. {one.joint.capitalize()} ({one.muscle}) at {one.metres_per_second} m/s: {one.percent:g} ± {one.spread:g} % of the most force in "
            "hopping (mean and spread between people trained for sprinting).",
        )
        for letter, one in MEASURED.items()
    )
