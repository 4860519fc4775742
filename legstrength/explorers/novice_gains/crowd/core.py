"""A first year of a crowd of joggers who differ. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.words import CLEAR, NO_CLEAR
from legstrength.explorers.common.year import WEEKS, gains_with, year_of_jogging
from legstrength.live.compile.natives import at_places, together, zeros
from legstrength.model.core import body_course, crowd_course, with_draw

SHOWN_WEEKS = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 45, 52]


HOW_MANY = {"100": 100, "1000": 1000, "5000": 5000}
"""How many runners each choice stands for."""

OTHER_DRIVE, OTHER_SIZE = 37, 91
"""How many rows further down the table the responses of a second thousand runners stand, for each thousand once more."""


def crowd_of(values: dict, data: dict, a: dict) -> list[list[float]]:
    """Return each person of the crowd as the model takes them: strength at the start (1.0 is the norm) and the two responses.

    The table of differences (`legstrength.model.differences`, by columns) has a thousand rows. Beyond them a runner has the start of one row
    and the responses of two others: start and responses do not hang together in the model, so that is one more person of the same kind.
    """
    offsets: list[float] = data["offsets"]
    drives: list[float] = data["drive_responses"]
    sizes: list[float] = data["size_responses"]
    rows = len(offsets)
    average: float = values["average"]
    spread: float = values["spread"]
    least: float = a["least_start"]
    people = []
    for person in range(int(HOW_MANY[values["runners"]])):
        lap = person // rows
        start = (average + offsets[person % rows] * spread) / 100.0
        drive = drives[(person + lap * OTHER_DRIVE) % rows]
        size = sizes[(person + lap * OTHER_SIZE) % rows]
        people.append([max(least, start), drive, size])
    return people


def changes_in(week: int, course: list[list[float]]) -> list[float]:
    """Return by how much each person has changed by a week, in per cent."""
    starts = course[0]
    then = course[week]
    changes = zeros(len(starts))
    for person in range(len(starts)):
        changes[person] = 100.0 * (then[person] / starts[person] - 1.0)
    return changes


def places_in(course: list[list[float]]) -> dict:
    """Return the change, at the shown weeks, of those who stand at five places when all are put in order of gain."""
    people = len(course[0])
    places = [people // 10, people // 4, people // 2, people // 2 + 1, 3 * people // 4, 9 * people // 10]
    tenth = []
    quarter = []
    middle = []
    three_quarters = []
    nine_tenths = []
    for week in SHOWN_WEEKS:
        at = at_places(changes_in(week, course), [place - 1 for place in places])
        tenth.append(at[0])
        quarter.append(at[1])
        middle.append(0.5 * (at[2] + at[3]))
        three_quarters.append(at[4])
        nine_tenths.append(at[5])
    return {
        "tenth": tenth,
        "quarter": quarter,
        "middle": middle,
        "three_quarters": three_quarters,
        "nine_tenths": nine_tenths,
    }


def left_open(values: dict, data: dict, programme: list[dict], middle: list[float]) -> dict:
    """Return the edges of what we don't know about the middle runner: the band of an average person, laid around the middle."""
    a: dict = data["assumptions"]
    average = {"strength": values["average"], "muscle": values["muscle"]}
    known = gains_with(average, programme, a)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(gains_with(average, programme, with_draw(a, draw)))
    edges = band_of(open_years, SHOWN_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    middle_low = []
    middle_high = []
    for place in range(len(SHOWN_WEEKS)):
        at = known[SHOWN_WEEKS[place]]
        middle_low.append(middle[place] + low[place] - at)
        middle_high.append(middle[place] + high[place] - at)
    return {"middle_low": middle_low, "middle_high": middle_high}


def after_a_year(course: list[list[float]], middle: list[float]) -> dict:
    """Return how many of the crowd changed little and how many much by the end of the year, and the middle runner's change.

    The "…_share" are per cent of the crowd.
    """
    little = 0
    much = 0
    changes = changes_in(WEEKS, course)
    for change in changes:
        if change < NO_CLEAR:
            little += 1
        if change >= CLEAR:
            much += 1
    people = len(changes)
    return {
        "people": people,
        "little": little,
        "much": much,
        "little_share": 100.0 * little / people,
        "much_share": 100.0 * much / people,
        "year": middle[len(middle) - 1],
    }


def run(values: dict, data: dict) -> dict:
    """Return the first year of a crowd of joggers who differ in starting strength and in how they respond."""
    a: dict = data["assumptions"]
    people = crowd_of(values, data, a)
    programme = year_of_jogging(values)
    body = body_course(programme, a["starting_tolerance"], a)
    course = crowd_course(values["muscle"], people, programme, body, a)
    places = places_in(course)
    middle: list[float] = places["middle"]
    shown = {"weeks": SHOWN_WEEKS, "trials_apply": values["muscle"] == "quadriceps"}
    curves = together(together(shown, places), left_open(values, data, programme, middle))
    return together(curves, after_a_year(course, middle))
