"""What a step takes at a pace, in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return in words which muscle works hardest at the chosen pace, and whether the swing muscles are past the quadriceps: at most 90 characters."""
    muscle: str = data["muscles"][results["hardest"]]
    effort = min(100.0, results["hardest_effort"])
    first = f"At {fixed(values['pace'], 1)} km/h, the {muscle} work hardest ({fixed(effort, 0)} %)."
    if effort == 100.0:
        first = f"At {fixed(values['pace'], 1)} km/h, the {muscle} give all they have."
    if results["at_hamstrings"] > results["at_quadriceps"]:
        return f"{first} Hamstrings are past the quadriceps."
    return f"{first} Hamstrings: {fixed(results['at_hamstrings'], 0)} %."
