"""The stride in words. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, join_words, nearest

HIGH, MOST = 80.0, 100.0
"""Efforts in per cent from which a muscle is near its limit, and beyond which the model asks for more than there is."""

PLAIN = {
    "calves": "calves",
    "quadriceps": "front of thigh",
    "glutes": "buttocks",
    "stabilisers": "stabilisers",
    "hamstrings": "back of thigh",
    "hip_flexors": "hip flexors",
}
"""What people call each muscle group."""

NOT_IN_A_WALK = "When each muscle works was measured in running, not in walking."

SOUGHT_FROM, SOUGHT_TO, NEAR = 81.0, 96.0, 12.0
"""When in the stride the back of the thigh works hardest, and how near to it is warm, in per cent of the stride."""


def gait_of(pace: float, walking: bool) -> str:
    """Return what somebody does at this pace."""
    if walking:
        return "Walk"
    if pace < 11.0:
        return "Jog"
    if pace < 22.0:
        return "Run"
    return "Sprint"


def ground_of(slope: float) -> str:
    """Return the slope in words."""
    if slope > 0.0:
        return f"up {fixed(slope, 0)} %"
    if slope < 0.0:
        return f"down {fixed(-slope, 0)} %"
    return "on the flat"


def speed_of(pace: float) -> str:
    """Return a pace as people write it: "9", "9.5"."""
    return fixed(pace, 0) if nearest(pace, 1.0) == pace else fixed(pace, 1)


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the stride in words, at most 90 characters: who comes closest to the limit, and who next."""
    begin = f"{gait_of(values['pace'], results['walking'])} {ground_of(values['slope'])}: {results['first']} first, at {fixed(results['first_effort'], 0)} %"
    then = f"{results['second']}, {fixed(results['second_effort'], 0)} %."
    if results["first_effort"] > MOST:
        return f"{begin}: too much. Then {then}"
    return f"{begin} of the limit, then {then}"


def who_works(working: list[str], resting: list[str]) -> str:
    """Return which muscle groups work and which rest, the shorter of the two."""
    if len(working) == 0:
        return "all six rest, or nearly"
    if len(resting) == 0:
        return "all six work"
    if len(working) == 1:
        return f"only the {working[0]}"
    if len(resting) < 3:
        return f"all work but the {join_words(resting)}"
    return f"{join_words(working)} work"


def hunted(moment: float, phase: str, working: list[str], resting: list[str], sought: bool, walking: bool) -> str:
    """Return what happens at a moment of the stride, and how near it is to the one that the chapter looks for.

    `sought` says whether the back of the thigh works, if not hardest.
    """
    if walking:
        return NOT_IN_A_WALK
    if moment >= SOUGHT_FROM and moment <= SOUGHT_TO:
        return "Found it. Just before landing, the back of the thigh brakes the swinging leg."
    away = min(abs(moment - SOUGHT_FROM), abs(moment - SOUGHT_TO))
    away = min(away, moment + 100.0 - SOUGHT_TO)
    warmth = "Cold"
    if sought:
        warmth = "Lukewarm"
    if away <= NEAR:
        warmth = "Warm"
    return f"{warmth}. {phase}: {who_works(working, resting)}."


def sped_up(pace: float, jog: list[float], now: list[float]) -> str:
    """Return what a pace asks beside a jog at 9 km/h: `jog` and `now` are the efforts of calves and back of thigh, in per cent."""
    if pace == 9.0:
        return f"At 9 km/h: calves {fixed(now[0], 0)} %, back of thigh {fixed(now[1], 0)} %. Now change the pace."
    calves = f"calves {fixed(jog[0], 0)} to {fixed(now[0], 0)} %"
    return f"From 9 to {speed_of(pace)} km/h: {calves}, back of thigh {fixed(jog[1], 0)} to {fixed(now[1], 0)} %."


def compared(ben: list[float], ana: list[float]) -> str:
    """Return what one step takes of two runners; efforts of the front of the thigh and of the calves, in per cent."""
    told = f"One step takes {fixed(ben[0], 0)} % of Ben's front thigh and {fixed(ana[0], 0)} % of Ana's."
    if ana[1] > MOST and ben[1] <= MOST:
        return told + " Her calves overflow."
    return told


def guessed(value: float, low: float, high: float) -> str:
    """Return how little is known of the back of the thigh, in per cent."""
    return f"Back of thigh: {fixed(value, 0)} % is a guess. It could be anything from {fixed(low, 0)} to {fixed(high, 0)} %."
