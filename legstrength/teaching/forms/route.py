"""A prediction that is a route: one stroke of the finger, a slope for each kilometre, which the figure then runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from legstrength.files.form import Rules, Together, length
from legstrength.teaching.forms.kinds import ResultName, Show, Sure


@dataclass(frozen=True)
class Route:
    """What a route sets in the figure, and the results that answer it. The same route all flat is what it is compared with."""

    RULES: ClassVar[Rules] = (Together(("low", "high")),)

    control: Annotated[ResultName, "the name of the control that holds the slopes, such as route"]
    show: Show
    result: Annotated[ResultName, "the name of the result that a route is drawn for, such as year"]
    each: Annotated[ResultName, "the name of the result that has a number for each stretch, such as worth"]
    unit: Annotated[str, "the unit of both results, such as '%'", length(1, 20)]
    low: Annotated[ResultName, "the name of the result below which the trials hardly leave anything"] | None = None
    high: Annotated[ResultName, "the name of the result above which they hardly leave anything"] | None = None
    sure: Sure | None = None


WAYS = ("up", "down")
"""What of a route an option's `when` may name: high where the route goes that way, low where it does not."""
