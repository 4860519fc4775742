"""The course's question on one screen: how strong are your legs now, and what does a year of easy jogging do to them?"""
from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.novice_gains import HIGHEST, RESTS_ON, WEEKS, gains_with, size_in_words, year_of_jogging
from legstrength.explorers.palette import DARK, JOG
from legstrength.explorers.pictures import NARROW, axes, baseline, label, line
from legstrength.explorers.settings import assumption_notes, model_version
from legstrength.live import Column, Explorer, Group, Picture, Table, whole
from legstrength.live.natives import fixed, signed
from legstrength.model import DEFAULT, Assumptions

LOWEST = -8.0
MINUTES = 90
PACE = 9.0


def run(values: dict, data: dict) -> dict:
    """Return a year of easy jogging for the quadriceps of a typical person of this strength."""
    settings = {"strength": values["strength"], "minutes": MINUTES, "pace": PACE, "muscle": "quadriceps"}
    gain = gains_with(settings, year_of_jogging(settings), data["assumptions"])
    weeks = []
    strengths = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        strengths.append(values["strength"] * (1.0 + gain[week] / 100.0))
    return {
        "weeks": weeks,
        "gain": gain,
        "strength": strengths,
        "year": gain[WEEKS],
        "label_week": [WEEKS],
        "label_at": [gain[WEEKS] + 0.6],
        "label_text": [signed(gain[WEEKS], 1) + " %"],
    }


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words."""
    return (
        f"Legs at {fixed(values['strength'], 0)} % of a young adult's: the model says {signed(results['year'], 1)} % quadriceps strength after a year, "
        + size_in_words(results["year"])
        + "."
    )


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """The small explorer of the first page: one slider, one curve."""
    figure = go.Figure(
        data=[
            *baseline(WEEKS),
            line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "label_week", "label_at", "label_text", "top left"),
        ],
        layout=axes("Weeks of jogging", (0, WEEKS), "Change in leg strength", (LOWEST, HIGHEST), dtick=13, tick0=0),
    )
    return Explorer(
        slug="welcome",
        title="A year of easy jogging",
        controls={"strength": whole("Leg strength at start", 75, 50, 140, unit="% of norm", hint="100 % is a typical young adult of the same sex.")},
        groups=(Group("training", "90 minutes a week at 9 km/h", ("strength",)),),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure, alt="Line chart of the change in quadriceps strength over a year of easy jogging.", dark=DARK, narrow=NARROW, height=250
        ),
        table=Table(
            "The model's year, every fourth week.",
            (Column("Week", "weeks"), Column("Change, %", "gain", 1), Column("Strength, % of norm", "strength", 1)),
            every=4,
        ),
        footnotes=assumption_notes(assumptions, *RESTS_ON),
        keep=(Column("After a year, %", "year", 1),),
        data={"assumptions": assumptions.flat()},
        version=model_version(),
    )
