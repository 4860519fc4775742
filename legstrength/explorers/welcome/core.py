"""A year of easy jogging at 90 minutes a week. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, gains_with, year_of_jogging
from legstrength.model.core import with_draw

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
    }
