"""What the figure says, in at most 90 characters. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.asks import LEAST_LEAD, NAMES, WHOSE
from legstrength.explorers.your_plan.blocks import blocks_of, noun_of
from legstrength.live.compile.natives import fixed, nearest, signed


def some(points: float) -> str:
    """Return a distance in points, whole where it is large enough."""
    return fixed(points, 0) if points >= 1.95 else fixed(points, 1)


def spread(results: dict) -> str:
    """Return how large the lead of plan A could be, in words."""
    low = results["low_lead"]
    high = results["high_lead"]
    if low < 0.0 and high > 0.0:
        return f"It could be {signed(low, 1)} to {signed(high, 1)}."
    near = some(min(abs(low), abs(high)))
    far = some(max(abs(low), abs(high)))
    if near == far:
        return f"It won’t be far from {far}."
    return f"It could be {near} to {far}."


def less(points: float, unit: str) -> str:
    """Return a gap as people say it: "0.6 points less", "0.2 more"; `unit` stands behind the number."""
    if nearest(points, 0.1) == 0.0:
        return "nothing less"
    return f"{fixed(abs(points), 1)}{unit} {'less' if points > 0.0 else 'more'}"


def without_said(values: dict, results: dict) -> str:
    """Return what the year loses without the block that is lifted out, at a week that is named and at New Year."""
    noun = noun_of(blocks_of(values)[int(values["lift"]) - 1])
    week = int(values["week"])
    gap = results["gap_week"]
    if week == WEEKS:
        week = int(results["widest"])
        gap = results["gap_widest"]
    end = results["gap_end"]
    if week == WEEKS or nearest(gap - end, 0.1) == 0.0:
        return f"Without {noun}: {less(end, ' points')} at New Year."
    return f"Without {noun}: {less(gap, ' points')} in week {fixed(week, 0)}, {less(end, '')} at New Year."


def legs_said(values: dict, results: dict) -> str:
    """Return what both legs gain, now and in plan A."""
    left = values["leg"] == "left"
    begin = f"{'Left' if left else 'Right'} {signed(results['year'], 1)} %, {'right' if left else 'left'} {signed(results['other_leg'], 1)} % at New Year."
    if results["same"]:
        return begin + (" That is the year as it is now." if results["own"] else " Both plans are alike.")
    return (
        begin
        + f" {'Now it is' if results['own'] else 'In the grey year it is'} {fixed(results['year_b'], 1)} and {fixed(results['other_leg_b'], 1)}."
    )


def work_said(values: dict, results: dict) -> str:
    """Return with what a plan's work is compared: half of the work now where somebody asks for that, or all of it."""
    now = results["most_load_b"]
    if values["who"] == "sam":
        return f"half: {fixed(0.5 * now, 1)}"
    return f"{'now' if results['own'] else 'grey'}: {fixed(now, 1)}"


def ends_said(values: dict, results: dict) -> dict:
    """Return what stands at the ends of the curves, at the week that was chosen, and beside the lanes and the strip of weeks that are too full."""
    gap = results["gap_end"]
    marked = results["gap_marked"]
    end = signed(results["year"], 1)
    own = signed(results["year_b"], 1)
    week_gain: list[float] = results["week_gain"]
    first = "you "
    second = "other "
    if results["two_legs"]:
        first = "left " if values["leg"] == "left" else "right "
        second = "right " if values["leg"] == "left" else "left "
    return {
        "end_said": first + end,
        "other_said": second + signed(results["other_leg"], 1),
        "own_said": "" if results["same"] else ("now " if results["own"] else "grey ") + own,
        "gap_said": "without " + signed(-gap, 1),
        "marked_said": signed(-marked, 1),
        "tells_gap": results["lifted"] and results["marked"] < WEEKS - 4 and nearest(marked - gap, 0.1) != 0.0,
        "week_said": f"week {fixed(values['week'], 0)}: {signed(week_gain[0], 1)}",
        "tells_week": results["looks_back"] and not results["lifted"],
        "work_said": "work " + fixed(results["most_load"], 1),
        "work_now_said": work_said(values, results),
        "full_said": f"{fixed(results['overloaded'], 0)} too full",
        "too_full": results["overloaded"] > 0,
    }


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return both plans in words."""
    who: str = values["who"]
    lead = results["lead"]
    if results["wanted"] > WEEKS:
        return f"These weeks add up to {fixed(results['wanted'], 0)}: what comes after week 52 is left out."
    if results["lifted"]:
        return without_said(values, results)
    if results["two_legs"]:
        return legs_said(values, results)
    own = f"{WHOSE[who]} own year" if results["own"] else "the grey year"
    if results["same"]:
        begin = f"{NAMES[who]}’s own year" if results["own"] else "Both plans are alike"
        low = signed(results["low_year"], 0)
        high = signed(results["high_year"], 0)
        return f"{begin}: {signed(results['year'], 1)} % at New Year. It could be anything from {low} to {high} %."
    if abs(lead) < LEAST_LEAD:
        return f"Your plan ends level with {own}: {signed(results['year'], 1)} % at New Year."
    side = "above" if lead > 0.0 else "below"
    return f"Your plan ends {fixed(abs(lead), 1)} points {side} {own}. {spread(results)}"
