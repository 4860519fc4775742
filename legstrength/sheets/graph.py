"""An explorer's picture on paper: the page's own drawing, with nothing in it that moves or asks for a script."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from legstrength.live.plot.still import Still, drawn

WIDTH = 640.0
STYLE = re.compile(r' style="[^"]*"')
"""What sets a runner going from a phase of the stride."""


def graph(figure: Mapping[str, Any], results: Mapping[str, Any], height: float, alt: str) -> str:
    """Return the figure filled with results, as an SVG of WIDTH × height px that says `alt`."""
    return still(Still(figure, results, WIDTH, height, alt))


def axes_only(figure: Mapping[str, Any], width: float, height: float, alt: str) -> str:
    """Return the first panel's empty axes, with ticks, units and titles, to draw into, as an SVG of width × height px."""
    return still(Still(figure, None, width, height, alt))


def still(asked: Still) -> str:
    """Return one picture as an SVG in which whoever runs stands still, in the phase that is drawn."""
    return STYLE.sub("", drawn([asked])[0])
