"""What a gain in strength is made of: a year in which nerves use the muscle better and the muscle grows.

Drive comes within weeks and then stands still, size comes slowly and goes on. So the answer to “is it growth?” depends on the week in
which somebody asks; three weeks are named, in which trials often test. How the two share a gain is a rule of the model, not a measurement.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.lean_or_bulky_year import (
    BAND_WEEKS,
    NAMED_WEEKS,
    PACE,
    SPRINT_PACE,
    WEEKS,
    at_weeks,
    share_of_size,
    size_parts,
    year_of,
    year_with,
)
from legstrength.explorers.novice_gains import RESTS_ON, size_in_words
from legstrength.explorers.palette import DARK, INK, MUSCLES
from legstrength.explorers.pictures import NARROW, axes, band, baseline, label, line, named
from legstrength.explorers.settings import (
    assumption_hint,
    assumption_notes,
    model_version,
    origin,
    training_controls,
    weak_spots,
)
from legstrength.explorers.uncertainty import ABOUT_BAND, band_of, draws_for
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, decimal, whole
from legstrength.live.compile.natives import fixed, nearest, signed
from legstrength.model import DEFAULT, Assumption, Assumptions
from legstrength.model.core import body_course, with_draw, with_value

SHOWN_KINDS = ("running, untrained", "sprints", "lifting, untrained")
ALSO_RESTS_ON = ("burst_extra", "drive_half_dose", "size_half_dose", "starting_tolerance", "overload_slows_gains")
RIGHT_EDGE = 73
LOWEST, HIGHEST = -3.0, 38.0
LEAST_SHOWN, LEAST_GAIN, LABEL_WEEKS = 1.8, 1.0, 7
PLACES = [0, 1, 2]
"""The three named weeks, by their place."""

SIZE_COLOUR = MUSCLES["quadriceps"]
ABOUT_BODIES = (
    "The first number is the most that nerves can add, the second decides how soon training makes a muscle grow. Both are fitted. "
    "Trials agree on the sum much better than on its parts."
)


# ---------------------------------------------------------------- functions that run in two places
def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with the room of drive and the half dose of size moved as far as their sliders were."""
    roomy = with_value(a, "drive_room", a["drive_room"] * values["room"] / data["room"])
    return with_value(roomy, "size_half_dose", a["size_half_dose"] * values["dose"] / data["dose"])


def run(values: dict, data: dict) -> dict:
    """Return a year of all the training of the sliders together, the gain in strength parted into growth and drive."""
    a = assumed(values, data, data["assumptions"])
    programme = year_of(values["minutes"], values["sprints"], values["sets"])
    year = year_with(values, programme, body_course(programme, a["starting_tolerance"], a), a)
    gain: list[float] = year["strength"]
    drive: list[float] = year["drive"]
    size: list[float] = year["size"]
    part = size_parts(year)
    open_gains = []
    open_parts = []
    open_shares = []
    draws: list[list[float]] = data["draws"]
    for draw in draws:
        b = assumed(values, data, with_draw(data["assumptions"], draw))
        other = year_with(values, programme, body_course(programme, b["starting_tolerance"], b), b)
        other_gain: list[float] = other["strength"]
        other_parts = size_parts(other)
        open_gains.append(at_weeks(other_gain, NAMED_WEEKS))
        open_parts.append(at_weeks(other_parts, NAMED_WEEKS))
        open_shares.append(shares_at(other, NAMED_WEEKS))
    sums = band_of(open_gains, PLACES)
    grown = band_of(open_parts, PLACES)
    opened = band_of(open_shares, PLACES)
    sum_low: list[float] = sums["low"]
    sum_high: list[float] = sums["high"]
    grown_low: list[float] = grown["low"]
    grown_high: list[float] = grown["high"]
    weeks = []
    nothing = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        nothing.append(0.0)
    shares = shares_at(year, NAMED_WEEKS)
    results = {
        "weeks": weeks,
        "nothing": nothing,
        "gain": gain,
        "drive": drive,
        "size": size,
        "part": part,
        "some_weeks": BAND_WEEKS,
        "some_gain": at_weeks(gain, BAND_WEEKS),
        "some_drive": at_weeks(drive, BAND_WEEKS),
        "some_size": at_weeks(size, BAND_WEEKS),
        "some_shares": shares_at(year, BAND_WEEKS),
        "totals": at_weeks(gain, NAMED_WEEKS),
        "shares": shares,
        "shares_low": opened["low"],
        "shares_high": opened["high"],
        "drive_shares": rest_of(shares),
        "gains": gain[WEEKS] >= LEAST_GAIN,
        "early": gain[NAMED_WEEKS[0]],
        "year": gain[WEEKS],
        "early_share": shares[0],
        "year_share": shares[2],
    }
    for place in PLACES:
        week = NAMED_WEEKS[place]
        name = "week" + fixed(week, 0)
        total = gain[week]
        here = part[week]
        percent = nearest(shares[place], 1.0)
        grows = fixed(percent, 0) + " %"
        learns = fixed(100.0 - percent, 0) + " %"
        if place == 2:
            grows = "Growth " + grows
            learns = "Nerves " + learns
        results[name] = [week, week]
        results[name + "_sum"] = [sum_low[place], sum_high[place]]
        results[name + "_grown"] = [grown_low[place], grown_high[place]]
        results[name + "_at"] = [week]
        results[name + "_beside"] = [week + 0.6]
        results[name + "_total_at"] = [max(gain[min(week + LABEL_WEEKS, WEEKS)], sum_high[place]) + 0.3]
        results[name + "_total"] = [signed(total, 1) + " %"]
        results[name + "_size_at"] = [here / 2.0]
        results[name + "_size"] = [grows]
        results[name + "_size_shown"] = here >= LEAST_SHOWN
        results[name + "_drive_at"] = [(here + total) / 2.0]
        results[name + "_drive"] = [learns]
        results[name + "_drive_shown"] = total - here >= LEAST_SHOWN
    return results


def shares_at(year: dict, weeks: list[int]) -> list[float]:
    """Return in some weeks of a year which share of the gain in strength is growth, in per cent."""
    drive: list[float] = year["drive"]
    size: list[float] = year["size"]
    shares = []
    for week in weeks:
        shares.append(100.0 * share_of_size(drive[week], size[week]))
    return shares


def rest_of(shares: list[float]) -> list[float]:
    """Return what is missing to a whole, in per cent."""
    rest = []
    for share in shares:
        rest.append(100.0 - share)
    return rest


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words: the gain after 8, 21 and 52 weeks, and how much of it is growth."""
    totals: list[float] = results["totals"]
    shares: list[float] = results["shares"]
    low: list[float] = results["shares_low"]
    high: list[float] = results["shares_high"]
    year = results["year"]
    first = (
        f"The model says: strength {signed(totals[0], 1)} % after 8 weeks, {signed(totals[1], 1)} % after 21 and {signed(year, 1)} % after 52, "
        + f"{size_in_words(year)}. "
    )
    if not results["gains"]:
        return first + "There is too little gain to part it."
    return (
        first
        + f"Growth is {fixed(shares[0], 0)} % of the gain after 8 weeks, {fixed(shares[1], 0)} % after 21 and {fixed(shares[2], 0)} % after 52; "
        + f"{fixed(low[2], 0)} to {fixed(high[2], 0)} % is open. The rest is drive."
    )


# ---------------------------------------------------------------- the explorer
def _hint(assumption: Assumption) -> str:
    """Return an assumption's meaning, origin and range in its own unit, for the line below its slider."""
    return f"{assumption.meaning} {origin(assumption)}; plausible from {assumption.low:.1f} to {assumption.high:.1f}."


def named_week(week: int) -> list[go.Scatter]:
    """Return what stands at a named week: the sum, the share of each part, and how far the trials leave both open."""
    name = f"week{week}"
    return [
        line(INK, name, f"{name}_sum", width=2),
        line(SIZE_COLOUR, name, f"{name}_grown", width=4),
        label(INK, f"{name}_at", f"{name}_total_at", f"{name}_total", "top center", shown="gains"),
        label(
            SIZE_COLOUR, f"{name}_beside", f"{name}_size_at", f"{name}_size", "middle right", shown=f"{name}_size_shown"
        ),
        label(INK, f"{name}_beside", f"{name}_drive_at", f"{name}_drive", "middle right", shown=f"{name}_drive_shown"),
    ]


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """A year of training, its gain in strength parted into what nerves and what growth bring."""
    room, dose = assumptions.details("drive_room"), assumptions.details("size_half_dose")
    shared = training_controls()
    shared["minutes"].hint = f"Easy and flat, at {PACE:.0f} km/h."
    sliders = {
        "room": decimal(
            "Most that nerves can add",
            round(100 * room.value, 1),
            round(100 * room.low, 1),
            round(100 * room.high, 1),
            step=0.1,
            unit="% of strength",
            hint=assumption_hint(room),
        ),
        "dose": decimal(
            "Half dose for growth",
            round(dose.value, 1),
            round(dose.low, 1),
            round(dose.high, 1),
            step=0.1,
            unit="hard sets a week",
            hint=_hint(dose),
        ),
    }
    figure = go.Figure(
        data=[
            *band(SIZE_COLOUR, "weeks", "nothing", "part", 0.22),
            *band(INK, "weeks", "part", "gain", 0.14),
            *baseline(WEEKS),
            line(SIZE_COLOUR, "weeks", "part", width=2, dash="dash", hover="Week %{x}, by growth: %{y:.1f} points"),
            line(INK, "weeks", "gain", previous=True, hover="Week %{x}, strength: %{y:.1f} %"),
            *(trace for week in NAMED_WEEKS for trace in named_week(week)),
            named(INK, WEEKS, 36.4, "Upright: what we don't know"),
        ],
        layout=axes(
            "Weeks",
            (0, RIGHT_EDGE),
            "Change in strength, and its two parts",
            (LOWEST, HIGHEST),
            tickvals=[0, *NAMED_WEEKS],
        ),
    )
    return Explorer(
        slug="lean-or-bulky-parts",
        title="The parts of a gain in strength",
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
                0,
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
            Group("bodies", "What we assume about bodies", ("room", "dose"), folded=True, about=ABOUT_BODIES),
        ),
        scenarios=(
            Scenario("Jog and weights", {"strength": 90, "minutes": 90, "sprints": 0, "sets": 6}),
            Scenario("Jog only", {"strength": 90, "minutes": 90, "sprints": 0, "sets": 0}),
            Scenario("Sprints only", {"strength": 90, "minutes": 0, "sprints": 5, "sets": 0}),
            Scenario("All three", {"strength": 90, "minutes": 90, "sprints": 5, "sets": 6}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Area chart of the change in strength over a year: below the part that growth of the muscle brings, above it the part of a "
            "better nervous drive, with the share of each at weeks 8, 21 and 52.",
            dark=DARK,
            narrow=NARROW,
            height=440,
        ),
        table=Table(
            "The model's year of all this training together. Drive and size multiply; the share of growth is that of their logarithms.",
            (
                Column("Week", "some_weeks"),
                Column("Strength, %", "some_gain", 1),
                Column("Drive, %", "some_drive", 1),
                Column("Size, %", "some_size", 1),
                Column("Share of growth, %", "some_shares", 0),
            ),
        ),
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=(ABOUT_BAND, *assumption_notes(assumptions, *RESTS_ON, *ALSO_RESTS_ON)),
        keep=(
            Column("After 8 weeks, %", "early", 1),
            Column("After a year, %", "year", 1),
            Column("Growth at 8 weeks, % of it", "early_share", 0),
            Column("Growth after a year, % of it", "year_share", 0),
        ),
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions),
            "room": sliders["room"].value,
            "dose": sliders["dose"].value,
        },
        version=model_version(),
    )
