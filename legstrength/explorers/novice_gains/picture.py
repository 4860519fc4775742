"""The curve of a first year, its band and the trials beside it, on axes that the chapter's figures share."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import HIGHEST, MINUS_TEN, axes
from legstrength.explorers.common.year import WEEKS

LOWEST = -12.0

BAND_NAMED = 20
"""The week in which the band is named, at its upper edge."""


def change_axes() -> go.Layout:
    """Return the axes that the chapter's figures share: change in per cent over a year of weeks."""
    made = axes("Weeks of jogging", (0, WEEKS), "Change in strength", (LOWEST, HIGHEST), dtick=13, tick0=0)
    made.margin.l = MINUS_TEN
    return made
