"""What running does for heart and lungs, and in the same groups of people for the strength of the knee: trials alone, no model.

The surest gain of a jog is not in the legs. Every group of the evidence that ran or walked and had its oxygen uptake tested is a row;
the same row shows what happened to the strength of the knee where that was tested, too.
"""

from __future__ import annotations

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.notes import model_version
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.novice_gains.heart.core import run
from legstrength.explorers.novice_gains.heart.picture import _figure
from legstrength.explorers.novice_gains.heart.trials import rows
from legstrength.explorers.novice_gains.heart.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, choice, whole
from legstrength.live.compile.natives import fixed, signed

PEOPLE = {
    "all": "everybody",
    "untrained": "untrained adults",
    "recreational": "people who exercised already",
    "older": "older people",
}

SHORT = 6


SCENARIOS = (
    Scenario("All", {"people": "all", "weeks": SHORT}),
    Scenario("Untrained adults", {"people": "untrained", "weeks": SHORT}),
    Scenario("Older people", {"people": "older", "weeks": SHORT}),
)
TABLE = Table(
    "All groups of the evidence that ran or walked and whose greatest oxygen uptake was tested.",
    (
        Column("Mark", "letters"),
        Column("Group", "names"),
        Column("Oxygen uptake", "fitness"),
        Column("Knee strength", "strength"),
    ),
)
KEEP = (
    Column("Groups", "groups"),
    Column("Least, %", "least", 1),
    Column("Most, %", "most", 1),
    Column("Knee tested", "tested"),
    Column("Knee stronger", "grew"),
)


def explorer() -> Explorer:
    """Fitness beside knee strength in every group that ran or walked: choose whom and how long."""
    found = rows()
    return Explorer(
        slug="novice-gains-heart",
        title="Heart, lungs and knees in the same trials",
        controls={
            "people": choice("People", "all", PEOPLE),
            "weeks": whole("Trials of at least", SHORT, SHORT, 20, unit="weeks"),
        },
        groups=(Group("trials", "Which trials", ("people", "weeks")),),
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            _figure(found),
            alt="Chart with a row for each trial: change in oxygen uptake as a filled circle, change in knee strength as a diamond, open where no clear change was found.",
            dark=DARK,
            narrow={**NARROW, "margin": {**NARROW["margin"], "l": 84}},
            height=420,
        ),
        table=TABLE,
        key=tuple(
            (row["letter"], f"{row['citation']}: {row['who']}, {fixed(row['weeks'], 0)} weeks of {row['mode']}")
            for row in found
        ),
        key_title="The groups in this picture: who was studied",
        keep=KEEP,
        data={
            "rows": [
                {key: row[key] for key in ("weeks", "group", "fitness", "place", "tested", "numbered", "strength")}
                for row in found
            ],
            "letters": [row["letter"] for row in found],
            "names": [f"{row['citation']}, {row['who']}" for row in found],
            "fitness": [f"{signed(row['fitness'], 1)} %" for row in found],
            "strength": [row["words"] for row in found],
        },
        version=model_version(),
    )
