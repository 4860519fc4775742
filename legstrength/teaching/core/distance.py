"""How far what was drawn or dragged is from the model's, in one heading of at most 60 characters. These functions also run as JavaScript.

A heading tells the distance and no more: it does not praise or blame. Gaps are those between the numbers as they are printed, so that
a reader who subtracts them finds the same.
"""

from legstrength.live.compile.natives import fixed, nearest

DREW = ["drew", "too low", "too high", "Too low", "Too high"]
"""What a reader did in words: the verb, what lies below the model's and what above it, and both as a sentence begins."""

MOST = 60
"""Characters that a heading may have: two lines on a phone. Who shows one takes the first of `distance_words` that keeps to it."""


def ends_apart(drawn: float, model: float, digits: int) -> float:
    """Return by how much a drawing ends above the model, both as printed with so many digits after the point."""
    size = 10.0 ** (-digits)
    return nearest(drawn, size) - nearest(model, size)


def listed(words: list[str]) -> str:
    """Return words as a list in a sentence: "Ana", "Ana and Ben", "Ana, Ben and Mia"."""
    said = ""
    for place in range(len(words)):
        if place > 0:
            said += " and " if place == len(words) - 1 else ", "
        said += words[place]
    return said


def amount(gap: float, unit: str, digits: int) -> str:
    """Return a distance with its unit; "points" has a singular."""
    number = fixed(abs(gap), digits)
    if unit == "points" and number == "1":
        return "1 point"
    return f"{number} {unit}" if unit != "" else number


def direction(gap: float, said: list[str]) -> str:
    """Return on which side of the model a drawing ends, such as "too high"; `said` as DREW."""
    return said[2] if gap > 0.0 else said[1]


def same_side(gaps: list[float], places: list[int]) -> bool:
    """Return whether the drawings at these places end on one side of the model."""
    for place in places:
        if (gaps[place] > 0.0) != (gaps[places[0]] > 0.0):
            return False
    return True


def farthest_of(gaps: list[float]) -> int:
    """Return the place of the largest gap, whichever its side."""
    found = 0
    for place in range(len(gaps)):
        if abs(gaps[place]) > abs(gaps[found]):
            found = place
    return found


def far_words(names: list[str], gaps: list[float], places: list[int], unit: str, digits: int, said: list[str]) -> str:
    """Return a sentence on the drawings, those at `places`, that end too high or too low."""
    first = places[0]
    side = direction(gaps[first], said)
    verb = said[0]
    if len(places) == 1:
        return f"You {verb} {names[first]} {amount(gaps[first], unit, digits)} {side}."
    together = same_side(gaps, places)
    told = []
    for place in places:
        by = amount(gaps[place], unit, digits) if place == first else fixed(abs(gaps[place]), digits)
        told.append(f"{names[place]} by {by}" if together else f"{names[place]} {by} {direction(gaps[place], said)}")
    if not together:
        return f"You {verb} {listed(told)}."
    if len(places) == len(names):
        who = "both" if len(names) == 2 else "all"
        return f"You {verb} {who} {side}: {', '.join(told)}."
    return f"{said[4] if gaps[first] > 0.0 else said[3]}: {', '.join(told)}."


def distance_words(
    names: list[str], gaps: list[float], means: list[float], close: float, unit: str, digits: int, said: list[str]
) -> list[str]:
    """Return headings over drawings and the model's curves, the fullest first; the first of at most MOST characters is shown.

    gaps: how far above the model each ends; means: how far from it each lies on average; close: the distance that is spot on; said: as DREW.
    """
    spot = []
    ends = []
    far = []
    for place in range(len(names)):
        if abs(gaps[place]) > close:
            far.append(place)
        elif means[place] > close:
            ends.append(place)
        else:
            spot.append(place)
    told = []
    if len(spot) > 0:
        all_spot = listed([names[place] for place in spot])
        told.append(f"Spot on for {all_spot}." if len(names) > 1 else "Spot on.")
    if len(ends) > 0:
        where = "ends in the right place" if len(ends) == 1 else "end in the right places"
        told.append(f"{listed([names[place] for place in ends])} {where}, by another way.")
    if len(far) > 0:
        told.append(far_words(names, gaps, far, unit, digits, said))
    headings = [" ".join(told)]
    if len(far) == 0:
        headings.append("Spot on for all." if len(ends) == 0 else "Right at the end, not all the way.")
        return headings
    most = farthest_of(gaps)
    by = amount(gaps[most], unit, digits)
    if len(far) == len(names) and same_side(gaps, far):
        who = "both" if len(names) == 2 else "all"
        headings.append(f"You {said[0]} {who} {direction(gaps[most], said)}, {names[most]} most: {by}.")
    headings.append(f"Farthest off: {names[most]}, {by} {direction(gaps[most], said)}.")
    return headings
