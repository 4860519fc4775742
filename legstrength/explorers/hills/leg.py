"""What a slope does to each muscle of the leg: half an hour of it a week beside the same jog on the flat. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.hills.push import asked_on
from legstrength.model.core import body_course, bout, muscle_weeks, no_sets, phase, year_gain
from legstrength.model.muscles import MUSCLES

WEEK, PACE = 90.0, 9.0
"""Minutes a week, and how fast in km/h."""

LEAST, MOST = 0.16, 0.94
"""How much is seen of a muscle's colour at rest and where a step asks for all that it has."""

FARTHEST = 22.0
"""Where a bar ends that would be longer, in per cent; its number is printed in full."""


def year_of(muscle: str, strength: float, programme: list[dict], a: dict) -> float:
    """Return what a programme of a year brings a muscle, in per cent; `strength` at the start is in per cent of the norm."""
    recovery: list[float] = body_course(programme, a["starting_tolerance"], a)["recovery"]
    return 100.0 * year_gain(muscle, strength / 100.0, muscle_weeks(muscle, "even", programme, a), recovery, a)


def year_with(minutes: float, slope: float) -> list[dict]:
    """Return a year of jogging, so many of its minutes a week on a slope (per cent) and the rest on the flat, as a programme."""
    flat = bout(WEEK - minutes, PACE / 3.6, 0.0, 0.0)
    return [phase(WEEKS, [flat, bout(minutes, PACE / 3.6, slope / 100.0, 0.0)], no_sets(), 0.0)]


def leg_on(values: dict, a: dict) -> dict:
    """Return each muscle's year with the slope and on the flat, how full it is drawn, and which one the slope adds most to."""
    slope = values["slope"]
    level = year_with(0.0, 0.0)
    sloped = year_with(values["minutes"], slope)
    flat = []
    hilly = []
    most = 0
    results: dict = {}
    for place in range(len(MUSCLES)):
        name = MUSCLES[place]
        flat.append(year_of(name, values["strength"], level, a))
        hilly.append(year_of(name, values["strength"], sloped, a))
        if hilly[place] - flat[place] > hilly[most] - flat[most]:
            most = place
        asked = min(1.0, asked_on(name, slope, values["strength"], a) / 100.0)
        results["shade_" + name] = LEAST + (MOST - LEAST) * asked
        results["flat_" + name] = [0.0, min(FARTHEST, flat[place])]
        results["slope_" + name] = [0.0, min(FARTHEST, hilly[place])]
        results["end_" + name] = min(FARTHEST, max(0.0, hilly[place], flat[place]))
    results["leg_flat"] = flat
    results["leg_slope"] = hilly
    results["leg_most"] = most
    return results
