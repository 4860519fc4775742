"""The course's question on one screen: how strong are your legs now, and what does a year of easy jogging do to them?"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import HIGHEST, NARROW, axes
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK, JOG
from legstrength.explorers.common.pictures import band, baseline, label, line
from legstrength.explorers.common.tables import CHANGE, year_table
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.welcome.core import run
from legstrength.explorers.welcome.picture import LOWEST
from legstrength.explorers.welcome.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, whole
from legstrength.model import DEFAULT, Assumptions

TABLE = year_table(
    "the average",
    *CHANGE,
    Column("Strength, % of norm", "strength", 1),
)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """The small explorer of the first page: one slider, one curve."""
    figure = go.Figure(
        data=[
            *band(JOG, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "weeks", "gain", "{year:+.1f} %", "top left", at="last"),
        ],
        layout=axes("Weeks of jogging", (0, WEEKS), "Change in leg strength", (LOWEST, HIGHEST), dtick=13, tick0=0),
    )
    return Explorer(
        slug="welcome",
        title="A year of easy jogging",
        controls={
            "strength": whole(
                "Leg strength at start",
                75,
                50,
                140,
                unit="% of norm",
                hint="100 % is a typical young adult of the same sex.",
            )
        },
        groups=(Group("training", "90 minutes a week at 9 km/h", ("strength",)),),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Line chart of the change in quadriceps strength over a year of easy jogging, with a band for what we do not know.",
            dark=DARK,
            narrow=NARROW,
            height=250,
        ),
        table=TABLE,
        caveats=weak_spots("running, untrained"),
        footnotes=rests_on("welcome", assumptions),
        keep=(Column("After a year, %", "year", 1),),
        data=model_data(assumptions),
        version=model_version(),
        actions=False,
    )
