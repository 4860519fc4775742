"""Who asks for advice, and whether a plan meets the three things that each of them asks for. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.programme import BLOCKS, lengths

STOPS, BACK = 22, 32
"""The weeks at which Ivo's summer begins and ends."""

LEAST_LEAD = 0.05
"""What counts as ahead, in points: what one digit shows."""

ASKS = {
    "ivo": ["ahead of now", "no fresh start", "no week too full"],
    "mei": ["+15 %", "90 min, no weights", "builds up"],
    "sam": ["no week too full", "half the work", "at most 2 less"],
    "dara": ["back +10 %", "less jogging", "no week too full"],
    "tova": ["legs within 1 point", "both +12 %", "no week too full"],
    "nobody": ["", "", ""],
}

NAMES = {"ivo": "Ivo", "mei": "Mei", "sam": "Sam", "dara": "Dara", "tova": "Tova", "nobody": "The grey year"}

WHOSE = {"ivo": "his", "mei": "her", "sam": "his", "dara": "her", "tova": "her", "nobody": "the grey year’s"}


YEAR = ["weeks_b", "minutes_b", "pace_b", "hills_b", "strides_b", "sets_b"]
"""The settings of plan B."""


def is_own(values: dict, years: dict[str, list[float]]) -> bool:
    """Return whether plan B is the year that whoever asks lives now; `years` has each person's, setting after setting of `YEAR`."""
    if values["who"] == "nobody":
        return False
    own: list[float] = years[values["who"]]
    place = 0
    for name in YEAR:
        column: list[float] = values[name]
        for number in column:
            if abs(number - own[place]) > 1e-9:
                return False
            place += 1
    return True


def minutes_in(values: dict, plan: str) -> float:
    """Return the minutes of jogging in a plan's whole year."""
    counted = lengths(values, plan)
    minutes: list[float] = values["minutes" + plan]
    total = 0.0
    for row in range(BLOCKS):
        total += counted[row] * minutes[row]
    return total


def longest_week(values: dict) -> float:
    """Return the most minutes that a week of plan A takes, with its strides."""
    counted = lengths(values, "")
    minutes: list[float] = values["minutes"]
    strides: list[float] = values["strides"]
    most = 0.0
    for row in range(BLOCKS):
        if counted[row] > 0.0:
            most = max(most, minutes[row] + strides[row])
    return most


def sets_in(values: dict) -> float:
    """Return the sets of plan A's whole year."""
    counted = lengths(values, "")
    sets: list[float] = values["sets"]
    total = 0.0
    for row in range(BLOCKS):
        total += counted[row] * sets[row]
    return total


def builds_up(loads: list[float]) -> bool:
    """Return whether the load never falls from week to week, and ends higher than it began."""
    for week in range(1, WEEKS):
        if loads[week] < loads[week - 1] - 1e-9:
            return False
    return loads[WEEKS - 1] > loads[0]


def met_of(values: dict, results: dict) -> list[bool]:
    """Return which of the three asks plan A meets: none without a plan."""
    who: str = values["who"]
    if results["blocks"] == 0:
        return [False, False, False]
    gain: list[float] = results["gain"]
    year = results["year"]
    other = results["other_leg"]
    light = results["overloaded"] == 0
    if who == "ivo":
        return [results["lead"] >= LEAST_LEAD, gain[BACK] >= gain[STOPS], light]
    if who == "mei":
        return [year >= 15.0, longest_week(values) <= 90.0 and sets_in(values) == 0.0, builds_up(results["load"])]
    if who == "sam":
        return [light, results["most_load"] <= 0.5 * results["most_load_b"], results["behind"] <= 2.0]
    if who == "dara":
        return [year >= 10.0, minutes_in(values, "") < minutes_in(values, "_b"), light]
    if who == "tova":
        return [abs(apart(year, other, TENTH)) <= 1.0, min(year, other) >= 12.0, light]
    return [False, False, False]


def asks_of(values: dict, results: dict) -> dict:
    """Return the three asks with a tick or a ring before each, and how many are met."""
    who: str = values["who"]
    says: list[str] = ASKS[who]
    met = met_of(values, results)
    words = []
    count = 0
    for place in range(3):
        mark = "✓ " if met[place] else "○ "
        words.append(mark + says[place] if says[place] != "" else "")
        if met[place]:
            count += 1
    return {
        "ask_1": words[0],
        "ask_2": words[1],
        "ask_3": words[2],
        "asks_met": count,
        "asked": who != "nobody",
        "summer": who == "ivo",
    }
