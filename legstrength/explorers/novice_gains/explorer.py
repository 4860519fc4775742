"""What a first year of jogging does to the strength of a runner's leg muscle, and what the trials leave open.

The chapter's point is that the same jog is a different effort for a weak and for a strong leg. The curve shares its axes with the
published trials in which people only ran or walked, so that the two can be held against each other.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW_PANELS
from legstrength.explorers.common.controls import ABOUT_BODIES, effort_controls, strength, training_controls
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK, JOG
from legstrength.explorers.common.pictures import band, baseline, label, line, written
from legstrength.explorers.common.tables import CHANGE, year_table
from legstrength.explorers.common.trials import lettered
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.novice_gains.core import run
from legstrength.explorers.novice_gains.picture import BAND_NAMED, change_axes
from legstrength.explorers.novice_gains.trials import running_points
from legstrength.explorers.novice_gains.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions

SHOWN_KINDS = ("running, untrained", "walking and jogging, older")


GROUPS = (
    Group("training", "Your training", ("strength", "minutes", "pace", "muscle")),
    Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Weak legs", {"strength": 75, "minutes": 90, "pace": 9.0, "muscle": "quadriceps"}),
    Scenario("Average legs", {"strength": 100, "minutes": 90, "pace": 9.0, "muscle": "quadriceps"}),
    Scenario("Average, more", {"strength": 100, "minutes": 240, "pace": 9.0, "muscle": "quadriceps"}),
    Scenario("Average, faster", {"strength": 100, "minutes": 90, "pace": 14.0, "muscle": "quadriceps"}),
)
TABLE = year_table(
    "the average",
    *CHANGE,
    Column("Strength, % of norm", "strength", 1),
    Column("Effort, % of strength", "effort", 0),
    Column("Nothing new, %", "baseline", 1),
)
KEEP = (
    Column("After 12 weeks, %", "early", 1),
    Column("After a year, %", "year", 1),
    Column("Ceiling, % of norm", "ceiling", 0),
)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """One jogger's first year: starting strength, minutes, pace and muscle, with published trials."""
    points = running_points()
    sliders = effort_controls(assumptions)
    figure = go.Figure(
        data=[
            *band(JOG, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            *trials(points, "trials_apply"),
            line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "weeks", "gain", "{year:+.1f} %", "top left", at="last"),
            written(JOG, "weeks", "high", "What we don't know", "top center", at=BAND_NAMED, shown="left_open"),
        ],
        layout=change_axes(),
    )
    return Explorer(
        slug="novice-gains",
        title="A jogger's first year",
        controls={
            "strength": strength(75, 50, 140),
            **training_controls(),
            **sliders,
        },
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Line chart of the change in leg strength over a year of jogging, with a band for what we do not know and published trials "
            "as points.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=420,
        ),
        table=TABLE,
        key=lettered(points),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("novice-gains", assumptions),
        keep=KEEP,
        data=model_data(assumptions, sliders, "threshold", "width") | {"muscles": MUSCLE_NAMES},
        gate="novice-gains",
        version=model_version(),
    )
