"""What a first year of jogging does to a crowd: 1,000 simulated runners who differ in strength and in how they respond.

A trial prints an average, and an average hides people. The table of how people differ is drawn once, with a seed, and travels with the
page: a moved slider changes the plan, never the people.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.novice_gains import (
    CLEAR,
    HIGHEST,
    NO_CLEAR,
    RESTS_ON,
    SHOWN_KINDS,
    WEEKS,
    change_axes,
    gains_with,
    size_in_words,
    year_of_jogging,
)
from legstrength.explorers.palette import DARK, JOG
from legstrength.explorers.pictures import NARROW, band, baseline, label, line, named, trials
from legstrength.explorers.settings import (
    assumption_hint,
    assumption_notes,
    model_version,
    training_controls,
    weak_spots,
)
from legstrength.explorers.trials import lettered, running_points
from legstrength.explorers.uncertainty import ABOUT_BAND, band_of, draws_for
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, whole
from legstrength.live.compile.natives import fixed, signed, sort_numbers
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions, differences
from legstrength.model.core import body_course, crowd_course, with_draw

SHOWN_WEEKS = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 45, 52]


# ---------------------------------------------------------------- functions that run in two places
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


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the crowd's year in words."""
    return (
        f"Of 1,000 simulated joggers, {fixed(results['little'], 0)} see no clear change in their {data['muscles'][values['muscle']]} after a year "
        + f"and {fixed(results['much'], 0)} gain 15 % or more. The runner in the middle: {signed(results['year'], 1)} %, {size_in_words(results['year'])}."
    )


# ---------------------------------------------------------------- the explorer
def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A crowd's first year: 1,000 joggers around an average, drawn as bands."""
    points = running_points()
    spread = assumptions.details("start_spread")
    figure = go.Figure(
        data=[
            *band(JOG, "weeks", "tenth", "nine_tenths", 0.14),
            *band(JOG, "weeks", "quarter", "three_quarters", 0.22),
            *baseline(WEEKS),
            *trials(points, "trials_apply"),
            line(JOG, "weeks", "middle_low", width=1.5, dash="dot"),
            line(JOG, "weeks", "middle_high", width=1.5, dash="dot"),
            line(JOG, "weeks", "middle", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "label_week", "label_at", "label_text", "top left"),
            named(JOG, WEEKS, HIGHEST - 1.5, "Dotted: what we don't know"),
        ],
        layout=change_axes(),
    )
    people = [
        [round(offset / spread.value, 4), drive, size] for offset, drive, size in differences(1000, 1, assumptions)
    ]
    return Explorer(
        slug="novice-gains-crowd",
        title="A thousand joggers' first year",
        controls={
            "average": whole("Average strength at the start", 90, 50, 140, unit="% of norm"),
            "spread": whole(
                "How much they differ",
                round(100 * spread.value),
                round(100 * spread.low),
                round(100 * spread.high),
                unit="points",
                hint=assumption_hint(spread),
            ),
            **training_controls(),
        },
        groups=(
            Group("training", "The joggers and their training", ("average", "minutes", "pace", "muscle")),
            Group("bodies", "What we assume about bodies", ("spread",), folded=True),
        ),
        scenarios=(
            Scenario("Inactive adults", {"average": 90, "minutes": 90, "pace": 9.0}),
            Scenario("Typical young adults", {"average": 100, "minutes": 90, "pace": 9.0}),
            Scenario("Weak legs", {"average": 70, "minutes": 90, "pace": 9.0}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Band chart of the change in leg strength of 1,000 simulated joggers over a year: the middle runner, the middle half and the middle four "
            "fifths of the crowd, two dotted lines for what we do not know about the middle runner, and published trials as points.",
            dark=DARK,
            narrow=NARROW,
            height=420,
        ),
        table=Table(
            "The crowd's year: the runner at each place when all are put in order of gain, in per cent. Low and high: what we don't "
            f"know about the middle runner. {ABOUT_BAND}",
            (
                Column("Week", "weeks"),
                Column("100th of 1,000", "tenth", 1),
                Column("250th", "quarter", 1),
                Column("Middle", "middle", 1),
                Column("Middle, low", "middle_low", 1),
                Column("Middle, high", "middle_high", 1),
                Column("750th", "three_quarters", 1),
                Column("900th", "nine_tenths", 1),
            ),
        ),
        key=lettered(points),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=assumption_notes(
            assumptions, "start_spread", "drive_response_log_spread", "size_response_log_spread", *RESTS_ON
        ),
        keep=(
            Column("Middle, %", "year", 1),
            Column("No clear change, of 1,000", "little"),
            Column("15 % or more, of 1,000", "much"),
        ),
        data={
            "assumptions": assumptions.flat(),
            "people": people,
            "draws": draws_for(assumptions),
            "muscles": MUSCLE_NAMES,
        },
        version=model_version(),
    )
