"""A first year of 1,000 joggers who differ. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.words import CLEAR, NO_CLEAR
from legstrength.explorers.common.year import WEEKS, gains_with, year_of_jogging
from legstrength.live.compile.natives import signed, sort_numbers
from legstrength.model.core import body_course, crowd_course, with_draw

SHOWN_WEEKS = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 45, 52]


def run(values: dict, data: dict) -> dict:
    """Return the first year of 1,000 joggers who differ in starting strength and in how they respond."""
    a = data["assumptions"]
    differences: list[list[float]] = data["people"]
    people = []
    for row in differences:
        start = (values["average"] + row[0] * values["spread"]) / 100.0
        people.append([max(a["least_start"], start), row[1], row[2]])
    programme = year_of_jogging(values)
    body = body_course(programme, a["starting_tolerance"], a)
    course = crowd_course(values["muscle"], people, programme, body, a)
    tenth = []
    quarter = []
    middle = []
    three_quarters = []
    nine_tenths = []
    for week in SHOWN_WEEKS:
        changes = []
        for person in range(len(people)):
            changes.append(100.0 * (course[week][person] / people[person][0] - 1.0))
        ordered = sort_numbers(changes)
        tenth.append(ordered[99])
        quarter.append(ordered[249])
        middle.append(0.5 * (ordered[499] + ordered[500]))
        three_quarters.append(ordered[749])
        nine_tenths.append(ordered[899])
    average = {
        "strength": values["average"],
        "minutes": values["minutes"],
        "pace": values["pace"],
        "muscle": values["muscle"],
    }
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
    little = 0
    much = 0
    for person in range(len(people)):
        change = 100.0 * (course[WEEKS][person] / people[person][0] - 1.0)
        if change < NO_CLEAR:
            little += 1
        if change >= CLEAR:
            much += 1
    last = len(middle) - 1
    return {
        "weeks": SHOWN_WEEKS,
        "trials_apply": values["muscle"] == "quadriceps",
        "tenth": tenth,
        "quarter": quarter,
        "middle": middle,
        "three_quarters": three_quarters,
        "nine_tenths": nine_tenths,
        "middle_low": middle_low,
        "middle_high": middle_high,
        "little": little,
        "much": much,
        "year": middle[last],
        "label_week": [WEEKS],
        "label_at": [middle_high[last] + 0.6],
        "label_text": ["Middle runner " + signed(middle[last], 1) + " %"],
    }
