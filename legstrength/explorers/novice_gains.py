"""What a first year of jogging does to the strength of a runner's leg muscle, and what the trials leave open.

The chapter's point is that the same jog is a different effort for a weak and for a strong leg. The curve shares its axes with the
published trials in which people only ran or walked, so that the two can be held against each other.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.palette import DARK, JOG
from legstrength.explorers.pictures import NARROW, axes, band, baseline, label, line, trials
from legstrength.explorers.settings import (
    assumption_notes,
    effort_controls,
    model_version,
    training_controls,
    weak_spots,
)
from legstrength.explorers.trials import lettered, running_points
from legstrength.explorers.uncertainty import ABOUT_BAND, band_of, draws_for
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, whole
from legstrength.live.compile.natives import fixed, signed
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions
from legstrength.model.core import (
    body_course,
    bout,
    bout_demand,
    ceiling,
    muscle_course,
    no_sets,
    phase,
    with_draw,
    with_value,
)

WEEKS = 52
EARLY = 12
LOWEST, HIGHEST = -12.0, 45.0
BAND_LABEL_WEEK, BAND_LABEL_ROOM = 20, 2.0
SHOWN_KINDS = ("running, untrained", "walking and jogging, older")
NO_CLEAR, SMALL, CLEAR = 1.0, 5.0, 15.0
ALL_WEEKS = list(range(WEEKS + 1))
RESTS_ON = (
    "effort_threshold",
    "extra_threshold_calves",
    "effort_width",
    "minute_dose",
    "stance_quadriceps",
    "stance_calves",
    "measured_runners_strength",
    "drive_room",
    "drive_rate",
    "drive_fade",
    "size_quick_room",
    "size_quick_rate",
    "size_quick_fade",
    "size_slow_room",
    "size_slow_rate",
    "size_slow_fade",
    "upkeep_dose",
)
ABOUT_BODIES = "These two numbers decide the answer, and nobody has measured them: they are fitted. Move them and see how much hangs on them."


# ---------------------------------------------------------------- functions that run in two places
def size_in_words(gain: float) -> str:
    """Return what a change in per cent is called; the limits are ours."""
    if gain < -NO_CLEAR:
        return "a loss"
    if gain < NO_CLEAR:
        return "no clear change"
    if gain < SMALL:
        return "a small gain"
    if gain < CLEAR:
        return "a clear gain"
    return "a large gain"


def jog_of(values: dict) -> dict:
    """Return the bout that the sliders describe: so many minutes a week at one pace, on the flat."""
    return bout(values["minutes"], values["pace"] / 3.6, 0.0, 0.0)


def year_of_jogging(values: dict) -> list[dict]:
    """Return a year of that bout as a programme."""
    return [phase(WEEKS, [jog_of(values)], no_sets(), 0.0)]


def gains(strengths: list[float]) -> list[float]:
    """Return strengths as changes from the first one, in per cent."""
    changes = []
    for strength in strengths:
        changes.append(100.0 * (strength / strengths[0] - 1.0))
    return changes


def gains_with(values: dict, programme: list[dict], a: dict) -> list[float]:
    """Return the gains of a typical person week by week, in per cent, under the assumptions `a`."""
    person = {"starting_strength": values["strength"] / 100.0, "drive_response": 1.0, "size_response": 1.0}
    body = body_course(programme, a["starting_tolerance"], a)
    course = muscle_course(values["muscle"], "even", person, programme, body, a)
    return gains(course["strength"])


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with threshold and width moved as far as the sliders are from where they stood at first."""
    threshold = a["effort_threshold"] + (values["threshold"] - data["threshold"]) / 100.0
    wide = with_value(a, "effort_width", a["effort_width"] * values["width"] / data["width"])
    return with_value(wide, "effort_threshold", threshold)


def run(values: dict, data: dict) -> dict:
    """Return the first year of one jogger."""
    a = assumed(values, data, data["assumptions"])
    programme = year_of_jogging(values)
    gain = gains_with(values, programme, a)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(gains_with(values, programme, assumed(values, data, with_draw(data["assumptions"], draw))))
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    start = values["strength"]
    jog = jog_of(values)
    top = 100.0 * ceiling(values["muscle"], [jog], a["starting_tolerance"], a)
    demand = 100.0 * bout_demand(values["muscle"], "even", jog, a)
    weeks = []
    strengths = []
    efforts = []
    untrained = []
    for week in range(WEEKS + 1):
        strength = start * (1.0 + gain[week] / 100.0)
        weeks.append(week)
        strengths.append(strength)
        efforts.append(100.0 * demand / strength)
        untrained.append(0.0)
    return {
        "weeks": weeks,
        "gain": gain,
        "low": low,
        "high": high,
        "strength": strengths,
        "effort": efforts,
        "demand": demand,
        "baseline": untrained,
        "ceiling": top,
        "trials_apply": values["muscle"] == "quadriceps",
        "year": gain[WEEKS],
        "early": gain[EARLY],
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "label_week": [WEEKS],
        "label_at": [gain[WEEKS] + 0.6],
        "label_text": [signed(gain[WEEKS], 1) + " %"],
        "band_week": [BAND_LABEL_WEEK],
        "band_at": [high[BAND_LABEL_WEEK] + 0.4],
        "band_text": ["What we don't know"],
        "band_shown": high[WEEKS] - low[WEEKS] > BAND_LABEL_ROOM,
    }


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the run in words."""
    year = results["year"]
    first = (
        f"The model says: {data['muscles'][values['muscle']]} {signed(year, 1)} % after a year of this, {size_in_words(year)}. "
        + f"The trials leave {signed(results['low_year'], 0)} to {signed(results['high_year'], 0)} % open."
    )
    top = results["ceiling"]
    if values["minutes"] == 0:
        return first + " Without jogging, nothing changes in this model."
    if top == 0.0:
        return first + " This jog asks too little of that muscle to build it."
    if values["strength"] >= top:
        return (
            first
            + f" This runner starts above the ceiling of this jog ({fixed(top, 0)} % of the norm), so it adds next to nothing."
        )
    return (
        first
        + f" The first {fixed(EARLY, 0)} weeks bring {signed(results['early'], 1)} %; the ceiling of this jog is {fixed(top, 0)} % of the norm."
    )


# ---------------------------------------------------------------- the explorer
def change_axes() -> go.Layout:
    """Return the axes that the chapter's figures share: change in per cent over a year of weeks."""
    return axes("Weeks of jogging", (0, WEEKS), "Change in strength", (LOWEST, HIGHEST), dtick=13, tick0=0)


def explorer(assumptions: Assumptions = DEFAULT) -> Explorer:
    """One jogger's first year: starting strength, minutes, pace and muscle, with published trials."""
    points = running_points()
    sliders = effort_controls(assumptions)
    figure = go.Figure(
        data=[
            *band(JOG, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            *trials(points, "trials_apply"),
            line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "label_week", "label_at", "label_text", "top left"),
            label(JOG, "band_week", "band_at", "band_text", "top center", shown="band_shown"),
        ],
        layout=change_axes(),
    )
    return Explorer(
        slug="novice-gains",
        title="A jogger's first year",
        controls={
            "strength": whole(
                "Strength at the start",
                75,
                50,
                140,
                unit="% of norm",
                hint="100 % is a typical young adult of the same sex.",
            ),
            **training_controls(),
            **sliders,
        },
        groups=(
            Group("training", "Your training", ("strength", "minutes", "pace", "muscle")),
            Group("bodies", "What we assume about bodies", ("threshold", "width"), folded=True, about=ABOUT_BODIES),
        ),
        scenarios=(
            Scenario("Weak legs", {"strength": 75, "minutes": 90, "pace": 9.0, "muscle": "quadriceps"}),
            Scenario("Average legs", {"strength": 100, "minutes": 90, "pace": 9.0, "muscle": "quadriceps"}),
            Scenario("Average, more", {"strength": 100, "minutes": 240, "pace": 9.0, "muscle": "quadriceps"}),
            Scenario("Average, faster", {"strength": 100, "minutes": 90, "pace": 14.0, "muscle": "quadriceps"}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            figure,
            alt="Line chart of the change in leg strength over a year of jogging, with a band for what we do not know and published trials "
            "as points.",
            dark=DARK,
            narrow=NARROW,
            height=420,
        ),
        table=Table(
            f"The model's year, every fourth week. Low and high: what we don't know about the average. {ABOUT_BAND}",
            (
                Column("Week", "weeks"),
                Column("Change, %", "gain", 1),
                Column("Low, %", "low", 1),
                Column("High, %", "high", 1),
                Column("Strength, % of norm", "strength", 1),
                Column("Effort, % of strength", "effort", 0),
                Column("Nothing new, %", "baseline", 1),
            ),
            every=4,
        ),
        key=lettered(points),
        key_title="The trials in this picture: who was studied",
        caveats=weak_spots(*SHOWN_KINDS),
        footnotes=assumption_notes(assumptions, *RESTS_ON),
        keep=(
            Column("After 12 weeks, %", "early", 1),
            Column("After a year, %", "year", 1),
            Column("Ceiling, % of norm", "ceiling", 0),
        ),
        data={
            "assumptions": assumptions.flat(),
            "draws": draws_for(assumptions),
            "threshold": sliders["threshold"].value,
            "width": sliders["width"].value,
            "muscles": MUSCLE_NAMES,
        },
        gate="novice-gains",
        version=model_version(),
    )
