"""The course's question on one screen: how strong are your legs now, and what does a year of easy jogging do to them?"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.novice_gains import (
    ALL_WEEKS,
    HIGHEST,
    RESTS_ON,
    WEEKS,
    gains_with,
    size_in_words,
    year_of_jogging,
)
from legstrength.explorers.palette import DARK, JOG
from legstrength.explorers.pictures import NARROW, axes, band, baseline, label, line
from legstrength.explorers.settings import assumption_notes, model_version, weak_spots
from legstrength.explorers.uncertainty import ABOUT_BAND, band_of, draws_for
from legstrength.live import Column, Explorer, Group, Picture, Table, whole
from legstrength.live.compile.natives import fixed, signed
from legstrength.model import DEFAULT, Assumptions
from legstrength.model.core import with_draw

LOWEST = -8.0
MINUTES = 90
PACE = 9.0


def run(values: dict, data: dict) -> dict:
    """Return a year of easy jogging for the quadriceps of a typical person of this strength."""
    settings = {"strength": values["strength"], "minutes": MINUTES, "pace": PACE, "muscle": "quadriceps"}
    programme = year_of_jogging(settings)
    gain = gains_with(settings, programme, data["assumptions"])
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(gains_with(settings, programme, with_draw(data["assumptions"], draw)))
    edges = band_of(open_years, ALL_WEEKS)
    weeks = []
    strengths = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        strengths.append(values["strength"] * (1.0 + gain[week] / 100.0))
    return {
        "weeks": weeks,
        "gain": gain,
        "low": edges["low"],
        "high": edges["high"],
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
            *band(JOG, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "label_week", "label_at", "label_text", "top left"),
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
        table=Table(
            f"The model's year, every fourth week. Low and high: what we don't know about the average. {ABOUT_BAND}",
            (
                Column("Week", "weeks"),
                Column("Change, %", "gain", 1),
                Column("Low, %", "low", 1),
                Column("High, %", "high", 1),
                Column("Strength, % of norm", "strength", 1),
            ),
            every=4,
        ),
        caveats=weak_spots("running, untrained"),
        footnotes=assumption_notes(assumptions, *RESTS_ON),
        keep=(Column("After a year, %", "year", 1),),
        data={"assumptions": assumptions.flat(), "draws": draws_for(assumptions)},
        version=model_version(),
    )
