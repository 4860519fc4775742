"""A year of easy jogging at 9 km/h. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, gains_with, year_of_jogging
from legstrength.model.core import with_draw

PACE = 9.0


def run(values: dict, data: dict) -> dict:
    """Return a year of easy jogging for the quadriceps of a typical person of this strength."""
    settings = {
        "strength": values["strength"],
        "minutes": values["minutes"],
        "pace": PACE,
        "muscle": "quadriceps",
    }
    programme = year_of_jogging(settings)
    gain = gains_with(settings, programme, data["assumptions"])
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(gains_with(settings, programme, with_draw(data["assumptions"], draw)))
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    weeks = []
    strengths = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        strengths.append(values["strength"] * (1.0 + gain[week] / 100.0))
    return {
        "weeks": weeks,
        "gain": gain,
        "low": low,
        "high": high,
        "strength": strengths,
        "year": gain[WEEKS],
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
    }
