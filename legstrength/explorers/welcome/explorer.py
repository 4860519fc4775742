"""The course's question on one screen: how much do you jog, and what does a year of it do to your legs?"""

from __future__ import annotations

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import strength
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.tables import CHANGE, year_table
from legstrength.explorers.welcome.core import run
from legstrength.explorers.welcome.picture import MARGIN, figure, runner_inset
from legstrength.explorers.welcome.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, whole
from legstrength.model import DEFAULT, Assumptions

TABLE = year_table(
    "the average",
    *CHANGE,
    Column("Strength, % of norm", "strength", 1),
)

START = 85
"""A little weaker than typical, as most who ask the question are; the second chapter's answer stays untold."""


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """The small explorer of the first page: one slider, one curve."""
    return Explorer(
        slug="welcome",
        title="A year of easy jogging",
        controls={
            "minutes": whole("How much do you jog?", 90, 0, 300, step=10, unit="min a week"),
            "strength": strength(START, 80, 140),
        },
        groups=(
            Group("training", "", ("minutes",)),
            Group("legs", "Whose legs?", ("strength",), folded=True),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure(),
            insets=(runner_inset(assumptions),),
            alt="A runner on a path, and a line chart that grows out of it: the change in thigh strength over a year of easy jogging, "
            "with a band for what we do not know.",
            dark=DARK,
            narrow=NARROW | {"margin": MARGIN},
            height=430,
        ),
        table=TABLE,
        caveats=weak_spots("running, untrained"),
        footnotes=rests_on("welcome", assumptions),
        keep=(Column("After a year, %", "year", 1),),
        data=model_data(assumptions),
        version=model_version(),
        asks="Move the slider: what would a year of jogging do for your thighs?",
        actions=False,
    )
