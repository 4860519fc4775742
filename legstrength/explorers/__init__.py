"""The interactive figures of the course: one module each, and here the list of all of them by slug."""
from __future__ import annotations

from legstrength.live import Explorer


def makers() -> dict[str, object]:
    """Return slug → function that makes the explorer of that slug, each with all its usual settings."""
    from legstrength.explorers import novice_gains, novice_gains_crowd, novice_gains_heart, plateau, resistance_training, welcome
    from legstrength.explorers import staying_strong
    from legstrength.explorers import hills, hills_route
    from legstrength.explorers import how_good_is_the_model

    from legstrength.explorers import pace_and_bursts, pace_and_bursts_muscles

    from legstrength.explorers import lean_or_bulky, lean_or_bulky_parts

    from legstrength.explorers import muscles_at_work

    from legstrength.explorers import front_and_back

    from legstrength.explorers import your_plan

    from legstrength.explorers import left_and_right

    return {
        "welcome": welcome.explorer,
        "muscles-at-work": muscles_at_work.explorer,
        "novice-gains": novice_gains.explorer,
        "novice-gains-crowd": novice_gains_crowd.explorer,
        "novice-gains-heart": novice_gains_heart.explorer,
        "plateau": plateau.explorer,
        "staying-strong": staying_strong.explorer,
        "pace-and-bursts": pace_and_bursts.explorer,
        "pace-and-bursts-muscles": pace_and_bursts_muscles.explorer,
        "hills": hills.explorer,
        "hills-route": hills_route.explorer,
        "resistance-training": resistance_training.explorer,
        "lean-or-bulky": lean_or_bulky.explorer,
        "lean-or-bulky-parts": lean_or_bulky_parts.explorer,
        "left-and-right": left_and_right.explorer,
        "front-and-back": front_and_back.explorer,
        "your-plan": your_plan.explorer,
        "how-good-is-the-model": how_good_is_the_model.explorer,
    }


def load(slug: str) -> Explorer:
    """Return a new explorer; ValueError naming those that exist for an unknown slug."""
    known = makers()
    if slug not in known:
        raise ValueError(f"There is no explorer “{slug}”. There are: {', '.join(known)}.")
    return known[slug]()
