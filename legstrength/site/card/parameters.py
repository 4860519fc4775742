"""What goes into the model: what a reader can set, and every number that we believe about bodies."""

from __future__ import annotations

from statistics import quantiles

from legstrength.evidence.bibliography import citations, entries
from legstrength.live.compile.natives import MINUS
from legstrength.model import DEFAULT, person, plan, values
from legstrength.model.assumptions import Assumption
from legstrength.model.posterior import DRAWS, KEYS
from legstrength.site.card.markdown import PERCENT, folded, table

GROUPS = {
    "What counts as training": values.DOSE,
    "How strength comes and goes": values.GROWTH,
    "Load, tolerance and fatigue": values.RECOVERY,
    "What a step asks for": values.RUNNING,
    "Hills": values.HILLS,
    "Soreness after going downhill": values.SORENESS,
    "Injuries": values.INJURY,
    "What a young adult can give": values.NORMS,
    "How people and tests differ": values.PEOPLE,
}

INPUTS = (
    ("Starting strength, before any training", person.STARTING_STRENGTH, "of the young-adult norm"),
    ("Response of drive and of size to training", person.RESPONSE, "times the typical response"),
    ("Weekly load that the body is used to", person.TOLERANCE, "easy hours"),
    ("Minutes of each kind of running", plan.MINUTES_PER_WEEK, "minutes a week"),
    ("Speed", plan.SPEED_M_PER_S, "m/s"),
    ("Slope", plan.SLOPE, "rise over distance"),
    ("Bursts, from steady to all-out accelerations", plan.BURST, "share"),
    ("Load carried", plan.LOAD, "of body weight"),
    ("What the left leg does more than the right", plan.ASYMMETRY, "share"),
    ("Hard sets, for each muscle", plan.SETS_PER_WEEK, "sets a week"),
    ("Other training", plan.OTHER_LOAD, "easy hours a week"),
    ("Length", plan.WEEKS, "weeks"),
)


def number(value: float, digits: int = 6) -> str:
    """A number with so many digits that count, without zeros that say nothing."""
    return f"{value:.{digits}g}".replace("-", MINUS)


def between(low: float, high: float, digits: int = 6) -> str:
    """A range in words."""
    return f"{number(low, digits)} to {number(high, digits)}"


def inputs() -> str:
    """What a person and a week of training may be, with ranges and units."""
    rows = [(what, between(*limits), unit) for what, limits, unit in INPUTS]
    return table("What you can put in, and how far it may go", ("Input", "Range", "Unit"), rows, words=3)


def parameters() -> str:
    """Every number of the model, in folded groups, with what it means, how far it may go and where it comes from."""
    return "\n".join(_group(title, [DEFAULT.details(row[0]) for row in rows]) for title, rows in GROUPS.items())


def _group(title: str, members: list[Assumption]) -> str:
    counts = ", ".join(
        f"{count} {status}"
        for status in ("measured", "fitted", "assumed")
        if (count := sum(one.status == status for one in members))
    )
    rows = [(f"{one.meaning} `{one.key}`", _value(one), _origin(one)) for one in members]
    return folded(
        f"{title} ({counts})", table("", ("What it is", "Value and range", "From"), rows, words=3, style="stacked")
    )


def drawn(key: str) -> tuple[float, float]:
    """The range that holds the middle 80 % of the fit's draws."""
    tenths = quantiles((draw[KEYS.index(key)] for draw in DRAWS), n=10, method="inclusive")
    return tenths[0], tenths[-1]


def _value(one: Assumption) -> str:
    if one.key in KEYS:
        return f"**{number(one.value, 3)}** {one.unit}; 80{PERCENT} of draws {between(*drawn(one.key), 3)}"
    return f"**{number(one.value)}** {one.unit}; {between(one.low, one.high)}"


def _origin(one: Assumption) -> str:
    if not one.source:
        return one.status
    # A source whose authors were not seen would be cited by its whole title.
    if "author" not in entries()[one.source]:
        return f"{one.status}, {citations()[one.source]}"
    return f"{one.status}, {{cite:t}}`{one.source}`"
