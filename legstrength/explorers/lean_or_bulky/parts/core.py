"""A year of training, its gain in strength parted into growth and drive. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.lean_or_bulky.core import (
    BAND_WEEKS,
    NAMED_WEEKS,
    WEEKS,
    at_weeks,
    share_of_size,
    size_parts,
    year_of,
    year_with,
)
from legstrength.live.compile.natives import fixed, together
from legstrength.model.core import body_course, with_draw, with_value

LEAST_GAIN = 1.0

PLACES = [0, 1, 2]
"""The three named weeks, by their place."""


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with the room of drive and the half dose of size moved as far as their sliders were."""
    roomy = with_value(a, "drive_room", a["drive_room"] * values["room"] / data["room"])
    return with_value(roomy, "size_half_dose", a["size_half_dose"] * values["dose"] / data["dose"])


def what_is_open(values: dict, data: dict, programme: list[dict]) -> dict:
    """Return what the trials leave open in the named weeks: edges of the sum, of its grown part and of the share of growth."""
    draws: list[list[float]] = data["draws"]
    gains = []
    parts = []
    shares = []
    for draw in draws:
        a = assumed(values, data, with_draw(data["assumptions"], draw))
        year = year_with(values, programme, body_course(programme, a["starting_tolerance"], a), a)
        gain: list[float] = year["strength"]
        gains.append(at_weeks(gain, NAMED_WEEKS))
        parts.append(at_weeks(size_parts(year), NAMED_WEEKS))
        shares.append(shares_at(year, NAMED_WEEKS))
    return {"sums": band_of(gains, PLACES), "grown": band_of(parts, PLACES), "shares": band_of(shares, PLACES)}


def named_weeks(gain: list[float], part: list[float], edges: dict) -> dict:
    """Return what holds in the named weeks, by "week" and its number: where growth ends and nerves begin, and how far both are open.

    "growth" and "nerves" are from where to where each makes up the gain, the one on the other; "sum" and "grown" what the trials leave open.
    """
    sums: dict = edges["sums"]
    grown: dict = edges["grown"]
    sum_low: list[float] = sums["low"]
    sum_high: list[float] = sums["high"]
    grown_low: list[float] = grown["low"]
    grown_high: list[float] = grown["high"]
    found: dict = {}
    for place in PLACES:
        week = NAMED_WEEKS[place]
        name = "week" + fixed(week, 0)
        found[name + "_growth"] = [0.0, part[week]]
        found[name + "_nerves"] = [part[week], gain[week]]
        found[name + "_sum"] = [sum_low[place], sum_high[place]]
        found[name + "_grown"] = [grown_low[place], grown_high[place]]
    return found


def run(values: dict, data: dict) -> dict:
    """Return a year of all the training of the sliders together, the gain in strength parted into growth and drive."""
    a = assumed(values, data, data["assumptions"])
    programme = year_of(values["minutes"], values["sprints"], values["sets"])
    year = year_with(values, programme, body_course(programme, a["starting_tolerance"], a), a)
    gain: list[float] = year["strength"]
    drive: list[float] = year["drive"]
    size: list[float] = year["size"]
    part = size_parts(year)
    edges = what_is_open(values, data, programme)
    opened: dict = edges["shares"]
    weeks = []
    nothing = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        nothing.append(0.0)
    shares = shares_at(year, NAMED_WEEKS)
    found = {
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
    return together(found, named_weeks(gain, part, edges))


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
