"""Strength and muscle size side by side: a year of jogging, of sprints and of weights, of the same runner, each by itself.

What makes a leg stronger need not make it larger. The upper panel shows what a machine would measure, the lower one what a scan would
measure, with the published trials that measured size. The model's curves of size are those of a muscle's cross-section and nothing else.
"""

from __future__ import annotations

from legstrength.explorers.common.axes import NARROW_PANELS
from legstrength.explorers.common.controls import ABOUT_BODIES, effort_controls
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.trials import lettered
from legstrength.explorers.common.uncertainty import ABOUT_BAND
from legstrength.explorers.lean_or_bulky.core import run
from legstrength.explorers.lean_or_bulky.picture import NAMES, figure
from legstrength.explorers.lean_or_bulky.training import training
from legstrength.explorers.lean_or_bulky.trials import size_points
from legstrength.explorers.lean_or_bulky.words import sentence
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("running, untrained", "running, trained", "sprints", "lifting, untrained")


GROUPS = (
    Group("training", "Your training", ("strength", "minutes", "sprints", "sets")),
    Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("New to sport", {"strength": 90, "minutes": 90, "sprints": 5, "sets": 6}),
    Scenario("Weak legs", {"strength": 70, "minutes": 90, "sprints": 5, "sets": 6}),
    Scenario("Strong legs", {"strength": 115, "minutes": 90, "sprints": 5, "sets": 6}),
    Scenario("Lots of jogging", {"strength": 90, "minutes": 300, "sprints": 0, "sets": 2}),
)
TABLE = Table(
    f"The model's year of each training alone. Low and high: what we don't know about the average size. {ABOUT_BAND}",
    (
        Column("Week", "band_weeks"),
        *(
            Column(f"{name}, {heading}, %", f"{kind}_{result}", 1)
            for kind, name in NAMES.items()
            for heading, result in (
                ("strength", "strength_some"),
                ("size", "size_some"),
                ("size low", "size_low"),
                ("size high", "size_high"),
            )
        ),
    ),
)
KEEP = tuple(
    Column(f"{name}, {what} after a year, %", f"{kind}_{what}_year", 1)
    for kind, name in NAMES.items()
    for what in ("strength", "size")
)


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, and what we assume about bodies."""
    return {**training(sprints=5), **effort_controls(assumptions)}


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of jogging, sprints or weights: strength above, size with its published trials below."""
    moving = controls(assumptions)
    points = size_points()
    return Explorer(
        slug="lean-or-bulky",
        title="Strength and size, by training",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        run=run,
        sentence=sentence,
        picture=Picture(
            figure(points),
            alt="Two line charts over the same year: above the change in strength of the quadriceps with jogging, with sprints and with "
            "weights, below the change in its size, with bands for what we do not know and published trials of size as points.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=700,
            panels=("Strength", "Size"),
        ),
        table=TABLE,
        key=lettered(points),
        key_title="The trials in the lower picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=rests_on("lean-or-bulky", assumptions),
        keep=KEEP,
        data=model_data(assumptions, moving, "threshold", "width") | {"names": NAMES},
        gate="lean-or-bulky",
        version=model_version(),
    )
