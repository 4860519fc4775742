"""What a step takes at a pace, in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return in words what a step takes at the chosen pace, and where the curves cross."""
    first = (
        f"The model says: at {fixed(values['pace'], 1)} km/h a step takes {fixed(results['at_calves'], 0)} % of the strength of the calves, "
        + f"{fixed(results['at_quadriceps'], 0)} % of the quadriceps and {fixed(results['at_hamstrings'], 0)} % of hamstrings and hip flexors. "
    )
    pace = results["over_quadriceps"]
    if pace == 0.0:
        if results["at_hamstrings"] > results["at_quadriceps"]:
            return (
                first
                + "With this guess, hamstrings and hip flexors work harder than the quadriceps at every pace. The trials don't say if they do."
            )
        return (
            first
            + "With this guess, hamstrings and hip flexors overtake no other muscle up to 34 km/h. The trials don't say if they do."
        )
    second = f"Hamstrings and hip flexors overtake the quadriceps at {fixed(pace, 0)} km/h ({fixed(pace / 3.6, 1)} m/s)"
    if results["over_calves"] > 0.0:
        return first + second + f", and the calves at {fixed(results['over_calves'], 0)} km/h."
    return first + second + ", but not the calves up to 34 km/h."
