"""A first year of 1,000 joggers who differ. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.words import CLEAR, NO_CLEAR
from legstrength.explorers.common.year import WEEKS, gains_with, year_of_jogging
from legstrength.live.compile.natives import sort_numbers, together
from legstrength.model.core import body_course, crowd_course, with_draw

SHOWN_WEEKS = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 45, 52]


def crowd_of(values: dict, data: dict, a: dict) -> list[list[float]]:
    """Return each person of the crowd as the model takes them: strength at the start (1.0 is the norm) and the two responses."""
    differences: list[list[float]] = data["people"]
    people = []
    for row in differences:
        start = (values["average"] + row[0] * values["spread"]) / 100.0
        people.append([max(a["least_start"], start), row[1], row[2]])
    return people


def changes_in(week: int, course: list[list[float]], people: list[list[float]]) -> list[float]:
    """Return by how much each person has changed by a week, in per cent."""
    changes = []
    for person in range(len(people)):
        changes.append(100.0 * (course[week][person] / people[person][0] - 1.0))
    return changes


def places_in(course: list[list[float]], people: list[list[float]]) -> dict:
    """Return the change, at the shown weeks, of those who stand at five places when all are put in order of gain."""
    tenth = []
    quarter = []
    middle = []
    three_quarters = []
    nine_tenths = []
    for week in SHOWN_WEEKS:
        ordered = sort_numbers(changes_in(week, course, people))
        tenth.append(ordered[99])
        quarter.append(ordered[249])
        middle.append(0.5 * (ordered[499] + ordered[500]))
        three_quarters.append(ordered[749])
        nine_tenths.append(ordered[899])
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


def after_a_year(course: list[list[float]], people: list[list[float]], middle: list[float]) -> dict:
    """Return how many of the crowd changed little and how many much by the end of the year, and the middle runner's change."""
    little = 0
    much = 0
    for change in changes_in(WEEKS, course, people):
        if change < NO_CLEAR:
            little += 1
        if change >= CLEAR:
            much += 1
    year = middle[len(middle) - 1]
    return {"little": little, "much": much, "year": year}


def run(values: dict, data: dict) -> dict:
    """Return the first year of 1,000 joggers who differ in starting strength and in how they respond."""
    a: dict = data["assumptions"]
    people = crowd_of(values, data, a)
    programme = year_of_jogging(values)
    body = body_course(programme, a["starting_tolerance"], a)
    course = crowd_course(values["muscle"], people, programme, body, a)
    places = places_in(course, people)
    middle: list[float] = places["middle"]
    shown = {"weeks": SHOWN_WEEKS, "trials_apply": values["muscle"] == "quadriceps"}
    curves = together(together(shown, places), left_open(values, data, programme, middle))
    return together(curves, after_a_year(course, people, middle))
