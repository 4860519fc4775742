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
from legstrength.live.compile.natives import fixed, nearest, signed
from legstrength.model.core import body_course, with_draw, with_value

LEAST_SHOWN, LEAST_GAIN, LABEL_WEEKS = 1.8, 1.0, 7

PLACES = [0, 1, 2]
"""The three named weeks, by their place."""


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
