"""What a first year of jogging does to a crowd: simulated runners who differ in strength and in how they respond, 1,000 unless the reader asks for more.

The limit: each runner goes through 104 half weeks with four exponentials each, and one half week needs the one before. In Chromium a thousand
runners take about 6 ms, which leaves 2 ms of a frame to draw them; few more than that fit into a frame. Five thousand take about
27 ms, so the picture then follows a moved slider, but not at every frame. Few bytes travel for them all: a page
carries a thousand rows of the table, and further runners combine these (`core.crowd_of`).

A trial prints an average, and an average hides people. The table of how people differ is drawn once, with a seed, and travels with the
page: a moved slider changes the plan, never the people.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import HIGHEST, NARROW_PANELS
from legstrength.explorers.common.controls import percent, training_controls
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK, JOG
from legstrength.explorers.common.pictures import band, baseline, label, line, named
from legstrength.explorers.common.trials import lettered
from legstrength.explorers.common.uncertainty import ABOUT_BAND
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.novice_gains.crowd.core import HOW_MANY, run
from legstrength.explorers.novice_gains.crowd.words import sentence
from legstrength.explorers.novice_gains.explorer import SHOWN_KINDS
from legstrength.explorers.novice_gains.picture import change_axes
from legstrength.explorers.novice_gains.trials import running_points
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, buttons, whole
from legstrength.live.compile.natives import grouped
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions, differences

GROUPS = (
    Group("training", "The joggers and their training", ("average", "minutes", "pace", "muscle")),
    Group("bodies", "What we assume about bodies", ("spread",), folded=True),
    Group("crowd", "The size of the crowd", ("runners",), folded=True),
)
SCENARIOS = (
    Scenario("Inactive adults", {"average": 90, "minutes": 90, "pace": 9.0}),
    Scenario("Typical young adults", {"average": 100, "minutes": 90, "pace": 9.0}),
    Scenario("Weak legs", {"average": 70, "minutes": 90, "pace": 9.0}),
)
TABLE = Table(
    "The crowd's year: the runner at each place when all are put in order of gain, in per cent. Low and high: what we don't "
    f"know about the middle runner. {ABOUT_BAND}",
    (
        Column("Week", "weeks"),
        Column("A tenth of the way", "tenth", 1),
        Column("A quarter", "quarter", 1),
        Column("Middle", "middle", 1),
        Column("Middle, low", "middle_low", 1),
        Column("Middle, high", "middle_high", 1),
        Column("Three quarters", "three_quarters", 1),
        Column("Nine tenths", "nine_tenths", 1),
    ),
)
KEEP = (
    Column("Middle, %", "year", 1),
    Column("No clear change, % of runners", "little_share", 1),
    Column("15 % or more, % of runners", "much_share", 1),
)


def crowd_figure(points: list[dict]) -> go.Figure:
    """Return the crowd's bands around its middle runner, beside the published trials."""
    return go.Figure(
        data=[
            *band(JOG, "weeks", "tenth", "nine_tenths", 0.14),
            *band(JOG, "weeks", "quarter", "three_quarters", 0.22),
            *baseline(WEEKS),
            *trials(points, "trials_apply"),
            line(JOG, "weeks", "middle_low", width=1.5, dash="dot"),
            line(JOG, "weeks", "middle_high", width=1.5, dash="dot"),
            line(JOG, "weeks", "middle", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "weeks", "middle", "Middle runner {year:+.1f} %", "top left", at="last"),
            named(JOG, WEEKS, HIGHEST - 1.5, "Dotted: what we don't know"),
        ],
        layout=change_axes(),
    )


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A crowd's first year: 100, 1,000 or 5,000 joggers around an average, drawn as bands."""
    points = running_points()
    spread = assumptions.details("start_spread")
    offsets, drives, sizes = map(list, zip(*differences(1000, 1, assumptions), strict=True))
    people = {
        "offsets": [round(offset / spread.value, 4) for offset in offsets],
        "drive_responses": drives,
        "size_responses": sizes,
    }
    return Explorer(
        slug="novice-gains-crowd",
        title="A thousand joggers' first year",
        controls={
            "average": whole("Average strength at the start", 90, 50, 140, unit="% of norm"),
            "spread": percent("How much they differ", spread, "points"),
            "runners": buttons("How many runners", "1000", {slug: grouped(many) for slug, many in HOW_MANY.items()}),
            **training_controls(),
        },
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            crowd_figure(points),
            alt="Band chart of the change in leg strength of a crowd of simulated joggers over a year: the middle runner, the middle half and the middle four "
            "fifths of the crowd, two dotted lines for what we do not know about the middle runner, and published trials as points.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=420,
        ),
        table=TABLE,
        key=lettered(points),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("novice-gains-crowd", assumptions),
        keep=KEEP,
        data=model_data(assumptions) | people | {"muscles": MUSCLE_NAMES},
        version=model_version(),
    )
