"""What a practised runner keeps, and what goes when the training stops: a gain, then a pause or a part of the training, then the return.

The gain is a bucket of water, which is the model's own equation: training pours in, and time lets it leak. It is counted as 100 where the
training changed. So trials of people who gained different amounts can stand in the picture. Nearly all of them lifted, since hardly
anybody has tested it in joggers; with weights the curve can be held against them more fairly.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW
from legstrength.explorers.common.controls import exact
from legstrength.explorers.common.data import model_data
from legstrength.explorers.common.notes import model_version, rests_on, weak_spots
from legstrength.explorers.common.palette import DARK
from legstrength.explorers.common.qualities import MEASURES
from legstrength.explorers.common.trials import lettered_qualities
from legstrength.explorers.common.uncertainty import ABOUT_BAND
from legstrength.explorers.staying_strong.core import run
from legstrength.explorers.staying_strong.picture import (
    bucket_figure,
    bucket_insets,
    ladder_figure,
    ladder_insets,
    leaks_figure,
    leaks_insets,
    pair_figure,
    pair_insets,
    trials_figure,
)
from legstrength.explorers.staying_strong.programme import AFTER, MINUTES, PACE, SETS, START
from legstrength.explorers.staying_strong.trials import staying_points
from legstrength.explorers.staying_strong.words import sentence
from legstrength.live import Column, Explorer, Group, Inset, Picture, Scenario, Table, View, buttons, whole
from legstrength.live.explorer.controls import Control
from legstrength.model import DEFAULT, Assumptions

SHOWN_KINDS = ("detraining", "upkeep", "running, untrained", "running, trained")

KNOWN_WEAKNESS = (
    "Careful: after a break, this model loses strength faster than several trials found, above all those of older people. "
    "And in nearly all of these trials people lifted weights: nobody has tested the jogger's curve."
)


ABOUT_BODIES = (
    "The first number decides what is left after a stop, the second what a small dose of weights keeps. Both are fitted, and the trials "
    "do not pin them down. Move them and see how much depends on them."
)


GROUPS = (
    Group("training", "Your training", ("share", "off", "training", "measure")),
    Group("bodies", "What we assume about bodies", ("fade", "upkeep"), folded=True, about=ABOUT_BODIES),
)
SCENARIOS = (
    Scenario("Stop jogging", {"training": "jog", "share": 0, "off": 26, "measure": "torque"}),
    Scenario("Jog a third", {"training": "jog", "share": 33, "off": 26, "measure": "torque"}),
    Scenario("Stop lifting", {"training": "lift", "share": 0, "off": 26, "measure": "lift"}),
)
TABLE = Table(
    f"The model's weeks, every second one. Low and high: what we don't know. {ABOUT_BAND}",
    (
        Column("Week", "weeks"),
        Column("Gain left, %", "kept", 0),
        Column("Low, %", "low", 0),
        Column("High, %", "high", 0),
        Column("Change from the start, %", "change", 1),
        Column("If all goes on, %", "goes_on", 0),
        Column("If all stops, %", "stopped", 0),
    ),
    every=2,
)

ABOUT_BUCKET = (
    "A bucket whose water is the part of a strength gain that is left. A tap above it is the training, a hole near its bottom is what time "
    "takes, and a plug is pushed over the hole by training. At its right, and as high, the curve of the weeks with a band for what we do not know."
)
ABOUT_LADDER = (
    "The same bucket, and at its right a stair for each ninth of the training: how much more of the gain it keeps."
)
ABOUT_LEAKS = "Three buckets, for muscle size, strength and the practised lift, with holes as large as each leaks and the water that is left."
ABOUT_PAIR = "Two buckets, one of a jogger and one of a lifter, with the same share of their training: taps, plugs and the water that is left."
ABOUT_TRIALS = (
    "Line chart of the part of a strength gain that is left, week by week after training stopped or was cut down and after it started "
    "again, with a band for what we do not know and published trials as points."
)


def controls(assumptions: Assumptions) -> dict[str, Control]:
    """Return what a reader may move: the training, and what we assume about bodies."""
    fade, upkeep = assumptions.details("drive_fade"), assumptions.details("upkeep_dose")
    return {
        "training": buttons("Training", "jog", {"jog": "Jogging", "lift": "Weights"}),
        "share": whole(
            "Training that goes on",
            0,
            0,
            100,
            unit="% of before",
            hint=f"Before: {MINUTES:.0f} minutes of jogging or {SETS:.0f} hard sets a week.",
        ),
        "off": whole("For how long", 26, 0, 32, unit="weeks", hint="After that, all of the training starts again."),
        "measure": buttons("What is measured", "torque", MEASURES),
        "fade": exact("Drive that fades", fade, "% a week", scale=100),
        "upkeep": exact("Dose that halves losses", upkeep, "hard sets a week"),
    }


def pictured(figure: go.Figure, insets: tuple[Inset, ...], alt: str) -> Picture:
    """Return one of the chapter's pictures, all of one height, so that a change of view moves nothing."""
    narrow = (
        {"font": NARROW["font"], "margin": {**figure.layout.margin.to_plotly_json(), "l": 10}} if insets else NARROW
    )
    return Picture(figure, insets=insets, alt=alt, dark=DARK, narrow=narrow, height=420)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """Half a year of jogging or of weights, then nothing or a part of it, then all of it again; with published trials."""
    moving = controls(assumptions)
    points = staying_points(AFTER)
    return Explorer(
        slug="staying-strong",
        title="What is left when training stops",
        controls=moving,
        groups=GROUPS,
        scenarios=SCENARIOS,
        play="off",
        run=run,
        sentence=sentence,
        picture=pictured(bucket_figure(), bucket_insets(), ABOUT_BUCKET),
        view_title="Bucket",
        views={
            "ladder": View("Step by step", pictured(ladder_figure(), ladder_insets(), ABOUT_LADDER)),
            "leaks": View("Three leaks", pictured(leaks_figure(), leaks_insets(), ABOUT_LEAKS)),
            "pair": View("Jog and weights", pictured(pair_figure(), pair_insets(), ABOUT_PAIR)),
            "trials": View("Trials", pictured(trials_figure(points), (), ABOUT_TRIALS)),
        },
        table=TABLE,
        key=lettered_qualities(points),
        key_title="The trials in this picture: who was studied, and what was left",
        caveats=(KNOWN_WEAKNESS, *weak_spots(*SHOWN_KINDS)),
        footnotes=(
            f"The runner starts with weak legs, at {START:.0f} % of the norm. The jog is easy and flat, at {PACE:.0f} km/h.",
            *rests_on("staying-strong", assumptions),
        ),
        keep=(Column("Gain, %", "gain", 1), Column("Gain left, %", "left", 0), Column("Weeks to come back", "back", 0)),
        data=model_data(assumptions, moving, "fade", "upkeep"),
        gate="staying-strong",
        version=model_version(),
    )
