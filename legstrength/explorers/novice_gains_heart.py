"""What running does for heart and lungs, and in the same groups of people for the strength of the knee: trials alone, no model.

The surest gain of a jog is not in the legs. Every group of the evidence that ran or walked and had its oxygen uptake tested is a row;
the same row shows what happened to the strength of the knee where that was tested, too.
"""

from __future__ import annotations

from string import ascii_uppercase

import plotly.graph_objects as go

from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm, Study
from legstrength.explorers.palette import BASELINE, DARK, GRID, INK, TRIAL
from legstrength.explorers.pictures import NARROW, axes
from legstrength.explorers.settings import model_version
from legstrength.live import Column, Explorer, Group, Picture, Scenario, Table, choice, whole
from legstrength.live.compile.natives import fixed, signed, sort_numbers

ON_FOOT = ("running", "running intervals", "slow jogging", "walking", "interval walking", "walking and steps")
PEOPLE = {
    "all": "everybody",
    "untrained": "untrained adults",
    "recreational": "people who exercised already",
    "older": "older people",
}
LOWEST, HIGHEST = -3.0, 36.0
FITNESS, STRENGTH = "circle", "diamond"
SIGNS = "● oxygen uptake  ◆ knee strength  ◇ not clear"
SHORT = 6


# ---------------------------------------------------------------- functions that run in two places
def run(values: dict, data: dict) -> dict:
    """Return the rows that the reader asked for, and what they have in common."""
    rows: list[dict] = data["rows"]
    fitter_x = []
    fitter_y = []
    stronger_x = []
    stronger_y = []
    same_x = []
    same_y = []
    gains = []
    tested = 0
    grew = 0
    people: str = values["people"]
    for row in rows:
        group: str = row["group"]
        if row["weeks"] < values["weeks"] or (people != "all" and group != people):
            continue
        gains.append(row["fitness"])
        fitter_x.append(row["fitness"])
        fitter_y.append(row["place"])
        if row["tested"] == 1.0:
            tested += 1
            if row["numbered"] == 1.0:
                grew += 1
                stronger_x.append(row["strength"])
                stronger_y.append(row["place"])
            else:
                same_x.append(0.0)
                same_y.append(row["place"])
    ordered = sort_numbers(gains)
    count = len(gains)
    return {
        "fitter_x": fitter_x,
        "fitter_y": fitter_y,
        "stronger_x": stronger_x,
        "stronger_y": stronger_y,
        "same_x": same_x,
        "same_y": same_y,
        "groups": float(count),
        "least": ordered[0] if count > 0 else 0.0,
        "most": ordered[count - 1] if count > 0 else 0.0,
        "tested": float(tested),
        "grew": float(grew),
        "letters": data["letters"],
        "names": data["names"],
        "fitness": data["fitness"],
        "strength": data["strength"],
    }


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return in words how many groups got fitter, and how many stronger."""
    if results["groups"] == 0.0:
        return "No trial here fits that choice. Take shorter ones, or other people."
    if results["groups"] == 1.0:
        first = f"Trials found, in one group: oxygen uptake {signed(results['least'], 0)} %."
    else:
        first = f"Trials found, in {fixed(results['groups'], 0)} groups: oxygen uptake {signed(results['least'], 0)} to {signed(results['most'], 0)} %."
    if results["tested"] == 0.0:
        return first + " None of them was tested for the strength of the knee."
    return (
        first
        + f" Knee strength was tested in {fixed(results['tested'], 0)}; a gain was clear in {fixed(results['grew'], 0)}."
    )


# ---------------------------------------------------------------- the explorer
def rows() -> list[dict]:
    """Return each group that ran or walked and whose last test of oxygen uptake has a number, in order of weeks."""
    found = []
    for study in load_studies():
        for arm in study.arms:
            uptake = [one for one in arm.outcomes if one.muscle == "heart_and_lungs" and one.change_percent is not None]
            if arm.mode in ON_FOOT and uptake:
                found.append(_row(study, arm, uptake[-1].change_percent))
    found.sort(key=lambda row: (row["weeks"], row["citation"]))
    return [
        {**row, "letter": letter, "place": float(-place)}
        for place, (letter, row) in enumerate(zip(ascii_uppercase, found, strict=False))
    ]


def _row(study: Study, arm: Arm, fitness: float) -> dict:
    knee = [one for one in arm.outcomes if one.muscle == "quadriceps" and one.kind == "torque"]
    change = knee[-1].change_percent if knee else None
    return {
        "citation": study.citation,
        "who": arm.label,
        "mode": arm.mode,
        "weeks": float(arm.weeks.value or 0.0),
        "group": study.people.group,
        "fitness": float(fitness),
        "tested": float(bool(knee)),
        "numbered": float(change is not None),
        "strength": float(change or 0.0),
        "words": _words(bool(knee), change),
    }


def _words(tested: bool, change: float | None) -> str:
    if not tested:
        return "not tested"
    return "no clear change" if change is None else f"{signed(change, 1)} %"


def _marks(symbol: str, x: str, y: str, size: int) -> go.Scatter:
    return go.Scatter(
        meta={"x": x, "y": y},
        mode="markers",
        hoverinfo="skip",
        marker={"color": TRIAL, "size": size, "symbol": symbol, "line": {"color": TRIAL, "width": 1.5}},
    )


def _figure(found: list[dict]) -> go.Figure:
    """A row for each group: quiet marks for all of them, strong ones for those that the reader asked for."""
    bottom = -float(len(found)) + 0.3
    layout = axes("Change, %", (LOWEST, HIGHEST), SIGNS, (bottom, 0.7), dtick=10, tick0=0)
    layout.yaxis.update(
        tickvals=[row["place"] for row in found],
        ticktext=[f"{row['letter']}  {fixed(row['weeks'], 0)} weeks" for row in found],
        ticksuffix="",
        gridcolor=GRID,
        ticks="",
    )
    layout.margin.l = 92
    layout.annotations[0].xshift = -84
    quiet = go.Scatter(
        x=[row["fitness"] for row in found],
        y=[row["place"] for row in found],
        mode="markers",
        marker={"color": BASELINE, "size": 5, "symbol": FITNESS},
        hoverinfo="text",
        hovertext=[
            f"{row['letter']}: {row['citation']}, {row['who']}<br>oxygen uptake {signed(row['fitness'], 1)} %<br>knee strength: {row['words']}"
            for row in found
        ],
    )
    zero = go.Scatter(
        x=[0, 0], y=[bottom, 0.7], mode="lines", line={"color": INK, "width": 1, "dash": "dash"}, hoverinfo="skip"
    )
    return go.Figure(
        data=[
            zero,
            quiet,
            _marks(FITNESS, "fitter_x", "fitter_y", 11),
            _marks(STRENGTH, "stronger_x", "stronger_y", 10),
            _marks(f"{STRENGTH}-open", "same_x", "same_y", 9),
        ],
        layout=layout,
    )


def explorer() -> Explorer:
    """Fitness beside knee strength in every group that ran or walked: choose whom and how long."""
    found = rows()
    return Explorer(
        slug="novice-gains-heart",
        title="Heart, lungs and knees in the same trials",
        controls={
            "people": choice("People", "all", PEOPLE),
            "weeks": whole("Trials of at least", SHORT, SHORT, 20, unit="weeks"),
        },
        groups=(Group("trials", "Which trials", ("people", "weeks")),),
        scenarios=(
            Scenario("All", {"people": "all", "weeks": SHORT}),
            Scenario("Untrained adults", {"people": "untrained", "weeks": SHORT}),
            Scenario("Older people", {"people": "older", "weeks": SHORT}),
        ),
        run=run,
        sentence=sentence,
        picture=Picture(
            _figure(found),
            alt="Chart with a row for each trial: change in oxygen uptake as a filled circle, change in knee strength as a diamond, open where no clear change was found.",
            dark=DARK,
            narrow={**NARROW, "margin": {**NARROW["margin"], "l": 84}},
            height=420,
        ),
        table=Table(
            "All groups of the evidence that ran or walked and whose greatest oxygen uptake was tested.",
            (
                Column("Mark", "letters"),
                Column("Group", "names"),
                Column("Oxygen uptake", "fitness"),
                Column("Knee strength", "strength"),
            ),
        ),
        key=tuple(
            (row["letter"], f"{row['citation']}: {row['who']}, {fixed(row['weeks'], 0)} weeks of {row['mode']}")
            for row in found
        ),
        key_title="The groups in this picture: who was studied",
        keep=(
            Column("Groups", "groups"),
            Column("Least, %", "least", 1),
            Column("Most, %", "most", 1),
            Column("Knee tested", "tested"),
            Column("Knee stronger", "grew"),
        ),
        data={
            "rows": [
                {key: row[key] for key in ("weeks", "group", "fitness", "place", "tested", "numbered", "strength")}
                for row in found
            ],
            "letters": [row["letter"] for row in found],
            "names": [f"{row['citation']}, {row['who']}" for row in found],
            "fitness": [f"{signed(row['fitness'], 1)} %" for row in found],
            "strength": [row["words"] for row in found],
        },
        version=model_version(),
    )
