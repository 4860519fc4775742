"""Strength and muscle size side by side: a year of jogging, of sprints and of weights, of the same runner, each by itself.

What makes a leg stronger need not make it larger. The upper panel shows what a machine would measure, the lower one what a scan would
measure, with the published trials that measured size. The model's curves of size are those of a muscle's cross-section and nothing else.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.lean_or_bulky_year import (
    BAND_WEEKS,
    NAMED_WEEKS,
    PACE,
    SPRINT_PACE,
    WEEKS,
    apart,
    at_weeks,
    year_of,
    year_with,
)
from legstrength.explorers.novice_gains import ABOUT_BODIES, RESTS_ON, assumed, size_in_words
from legstrength.explorers.palette import BURSTS, DARK, INK, JOG, LIFT, TRIAL
from legstrength.explorers.pictures import NARROW_PANELS, band, baseline, label, line, lower, named, panels
from legstrength.explorers.settings import (
    assumption_notes,
    effort_controls,
    model_version,
    training_controls,
    weak_spots,
)
from legstrength.explorers.size_trials import size_marks, size_points
from legstrength.explorers.trials import lettered
from legstrength.explorers.uncertainty import ABOUT_BAND, band_of, draws_for
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, whole
from legstrength.live.compile.natives import signed
from legstrength.model import DEFAULT, Assumptions
from legstrength.model.core import body_course, with_draw

SHOWN_KINDS = ("running, untrained", "running, trained", "sprints", "lifting, untrained")
ALSO_RESTS_ON = ("burst_extra", "drive_half_dose", "size_half_dose", "starting_tolerance")
RIGHT_EDGE = 72
STRENGTH, SIZE = (-4.0, 31.0), (-11.0, 20.0)
STRENGTH_GAP, SIZE_GAP = 2.8, 1.7
KINDS = {"jog": (JOG, 3.0), "sprints": (BURSTS, 2.0), "weights": (LIFT, 4.0)}
"""Each training with its colour and the width of its line."""

NAMES = {"jog": "Jogging", "sprints": "Sprints", "weights": "Weights"}
SHORT = {"jog": "Jog", "sprints": "Sprint", "weights": "Lift"}


# ---------------------------------------------------------------- functions that run in two places
def alone(values: dict, kind: str) -> list[dict]:
    """Return the year of one kind of training alone, as a programme."""
    if kind == "jog":
        return year_of(values["minutes"], 0.0, 0.0)
    if kind == "sprints":
        return year_of(0.0, values["sprints"], 0.0)
    return year_of(0.0, 0.0, values["sets"])


def run(values: dict, data: dict) -> dict:
    """Return a year of the three trainings, each by itself."""
    a = assumed(values, data, data["assumptions"])
    draws: list[list[float]] = data["draws"]
    open_bodies = []
    for draw in draws:
        open_bodies.append(assumed(values, data, with_draw(data["assumptions"], draw)))
    weeks = []
    for week in range(WEEKS + 1):
        weeks.append(week)
    done = {"jog": values["minutes"] > 0, "sprints": values["sprints"] > 0, "weights": values["sets"] > 0}
    results = {"weeks": weeks, "band_weeks": BAND_WEEKS, "label_week": [WEEKS + 1], "marks_shown": True}
    kinds = ["jog", "sprints", "weights"]
    strengths = []
    sizes = []
    for kind in kinds:
        programme = alone(values, kind)
        # None of the three alone is ever more than a body bears, so nobody's recovery depends on the numbers that are open.
        body = body_course(programme, a["starting_tolerance"], a)
        year = year_with(values, programme, body, a)
        strength: list[float] = year["strength"]
        size: list[float] = year["size"]
        open_strengths = []
        open_sizes = []
        for other_a in open_bodies:
            other = year_with(values, programme, body, other_a)
            other_strength: list[float] = other["strength"]
            other_size: list[float] = other["size"]
            open_strengths.append(other_strength)
            open_sizes.append(other_size)
        stronger = band_of(open_strengths, BAND_WEEKS)
        larger = band_of(open_sizes, BAND_WEEKS)
        low: list[float] = larger["low"]
        high: list[float] = larger["high"]
        last = len(BAND_WEEKS) - 1
        strengths.append(strength[WEEKS])
        sizes.append(size[WEEKS])
        results[kind + "_shown"] = done[kind]
        results[kind + "_strength"] = strength
        results[kind + "_strength_low"] = stronger["low"]
        results[kind + "_strength_high"] = stronger["high"]
        results[kind + "_size"] = size
        results[kind + "_size_low"] = low
        results[kind + "_size_high"] = high
        results[kind + "_strength_some"] = at_weeks(strength, BAND_WEEKS)
        results[kind + "_size_some"] = at_weeks(size, BAND_WEEKS)
        results[kind + "_strength_year"] = strength[WEEKS]
        results[kind + "_size_year"] = size[WEEKS]
        results[kind + "_size_least"] = low[last]
        results[kind + "_size_most"] = high[last]
    upper = apart(strengths, STRENGTH_GAP)
    below = apart(sizes, SIZE_GAP)
    for place in range(len(kinds)):
        name: str = data["short"][kinds[place]]
        results[kinds[place] + "_strength_at"] = [upper[place]]
        results[kinds[place] + "_strength_text"] = [name + " " + signed(strengths[place], 1)]
        results[kinds[place] + "_size_at"] = [below[place]]
        results[kinds[place] + "_size_text"] = [name + " " + signed(sizes[place], 1)]
    return results


def in_words(kind: str, results: dict, data: dict) -> str:
    """Return what a year of one training brings, in a sentence."""
    name: str = data["names"][kind]
    if not results[kind + "_shown"]:
        return f"{name}: none."
    size = results[kind + "_size_year"]
    return (
        f"{name}: strength {signed(results[kind + '_strength_year'], 1)} %, size {signed(size, 1)} %, {size_in_words(size)} "
        + f"({signed(results[kind + '_size_least'], 0)} to {signed(results[kind + '_size_most'], 0)} is open)."
    )


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words: strength and size of each training."""
    jog = in_words("jog", results, data)
    sprints = in_words("sprints", results, data)
    weights = in_words("weights", results, data)
    return f"The model says, for a year of each alone. {jog} {sprints} {weights}"


# ---------------------------------------------------------------- the explorer
def panel(what: str) -> list[go.Scatter]:
    """Return the curves of strength or of size, with bands and names at their ends."""
    traces = []
    for kind, (colour, _) in KINDS.items():
        traces += band(colour, "band_weeks", f"{kind}_{what}_low", f"{kind}_{what}_high", 0.14)
    traces += baseline(WEEKS)
    for kind, (colour, width) in KINDS.items():
        hover = f"Week %{{x}}, {NAMES[kind].lower()}, {what}: %{{y:.1f}} %"
        traces.append(
            line(colour, "weeks", f"{kind}_{what}", width=width, previous=True, hover=hover, shown=f"{kind}_shown")
        )
        traces.append(
            label(
                colour, "label_week", f"{kind}_{what}_at", f"{kind}_{what}_text", "middle right", shown=f"{kind}_shown"
            )
        )
    return traces


def two_panels() -> go.Layout:
    """Return the two panels, the lower one with more room, for the trials."""
    layout = panels(
        "Weeks",
        (0, RIGHT_EDGE),
        ("Strength: change on a machine", STRENGTH),
        ("Size: change of muscle in a scan", SIZE),
        tickvals=[0, *NAMED_WEEKS],
    )
    layout.yaxis.domain, layout.yaxis2.domain = [0.67, 1], [0, 0.56]
    layout.annotations[1].y = 0.56
    return layout


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of jogging, sprints or weights: strength above, size with its published trials below."""
    points = size_points()
    sliders = effort_controls(assumptions)
    shared = training_controls()
    shared["minutes"].hint = f"Easy and flat, at {PACE:.0f} km/h."
    figure = go.Figure(
        data=[
            *panel("strength"),
            named(INK, WEEKS, 29.0, "Shaded: what we don't know"),
            *lower(
                [
                    *panel("size"),
                    *size_marks(points, "marks_shown"),
                    named(TRIAL, WEEKS, 18.8, "● ran  ■ cycled  ◆ lifted"),
                ]
            ),
        ],
        layout=two_panels(),
    )
    return Explorer(
        slug="lean-or-bulky",
        title="Strength and size, by training",
        controls={
            "strength": whole(
                "Strength at the start",
                90,
                60,
                120,
                unit="% of norm",
                hint="100 % is a typical young adult of the same sex.",
            ),
            "minutes": shared["minutes"],
            "sprints": whole(
                "Sprints",
                5,
                0,
                15,
                unit="minutes a week",
                hint=f"All out, at {SPRINT_PACE:.0f} km/h; rests do not count.",
            ),
            "sets": whole("Weights", 6, 0, 20, unit="hard sets a week", hint="For the front of the thigh."),
            **sliders,
        },
        groups=(
            Group("training", "Your training", ("strength", "minutes", "sprints", "sets")),
            Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
        ),
        scenarios=(
            Scenario("New to sport", {"strength": 90, "minutes": 90, "sprints": 5, "sets": 6}),
            Scenario("Weak legs", {"strength": 70, "minutes": 90, "sprints": 5, "sets": 6}),
            Scenario("Strong legs", {"strength": 115, "minutes": 90, "sprints": 5, "sets": 6}),
            Scenario("Lots of jogging", {"strength": 90, "minutes": 300, "sprints": 0, "sets": 2}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Two line charts over the same year: above the change in strength of the quadriceps with jogging, with sprints and with "
            "weights, below the change in its size, with bands for what we do not know and published trials of size as points.",
            dark=DARK,
            narrow=NARROW_PANELS,
            height=700,
        ),
        table=Table(
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
        ),
        key=lettered(points),
        key_title="The trials in the lower picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=assumption_notes(assumptions, *RESTS_ON, *ALSO_RESTS_ON),
        keep=tuple(
            Column(f"{name}, {what} after a year, %", f"{kind}_{what}_year", 1)
            for kind, name in NAMES.items()
            for what in ("strength", "size")
        ),
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions),
            "threshold": sliders["threshold"].value,
            "width": sliders["width"].value,
            "names": NAMES,
            "short": SHORT,
        },
        gate="lean-or-bulky",
        version=model_version(),
    )
