"""The published trials that stand beside a model's curve, lettered, with who was studied and what was found.

A trial of which only words were seen (“no significant change”) is drawn as an open mark at zero: left out, the picture would show the
trials with gains alone. Open marks in the same week stand one below the other, since zero is then a place and not a number.
"""

from __future__ import annotations

from legstrength.explorers.common.letters import in_order, letters
from legstrength.live.compile.natives import fixed, signed

STEP_DOWN = 4.2

QUALITIES = {"torque": "knee machine", "practised_lift": "practised lift", "size": "muscle size"}
"""What a picture or a key calls each quality that is tested."""


def lettered_points(tests: list[dict]) -> list[dict]:
    """Return tests, as `studies.points` and `studies.words_only` give them, in order of weeks, ready for a figure.

    Keys as in `running_points`, and those that a test has besides.
    """
    found = sorted(tests, key=lambda point: (point["weeks"], point["citation"]))
    below: dict[float, int] = {}
    points = []
    for letter, point in zip(letters(len(found)), found, strict=True):
        change = point.get("change")
        at = change
        if change is None:
            at = -STEP_DOWN * below.get(point["weeks"], 0)
            below[point["weeks"]] = below.get(point["weeks"], 0) + 1
        points.append(
            {
                **point,
                "letter": letter,
                "weeks": point["weeks"],
                "change": change,
                "at": at,
                "low": point.get("low"),
                "high": point.get("high"),
                "citation": point["citation"],
                "who": studied(point["n"], point["who"], point["weeks"], point["mode"]),
                "finding": _finding(point),
            }
        )
    return points


def lettered(points: list[dict]) -> tuple[tuple[str, str], ...]:
    """Return what each letter of a figure stands for: citation, who was studied, what was found."""
    return tuple((point["letter"], f"{point['citation']}. {point['who']}. {point['finding']}") for point in points)


def lettered_qualities(points: dict[str, list[dict]]) -> tuple[tuple[str, str], ...]:
    """Return what each letter stands for: citation, who was studied, and what was found in each quality's test."""
    said: dict[str, list[str]] = {}
    for kind, some in points.items():
        for point in some:
            head = [f"{point['citation']}. {point['who']}."]
            said.setdefault(point["letter"], head).append(f"{QUALITIES[kind].capitalize()}: {point['finding']}.")
    return tuple((letter, " ".join(said[letter])) for letter in sorted(said, key=in_order))


def studied(number: int | None, who: str, weeks: float, did: str, group: str = "") -> str:
    """Return who was studied and for how long they did what, as in “9 people: untrained men, 12 weeks of running”; `group` tells groups of a trial apart."""
    people = f"{number} people: {who}" if number else who
    return f"{people[0].upper()}{people[1:]}{group}, {fixed(weeks, 0)} weeks of {did}"


def _finding(point: dict) -> str:
    if point.get("change") is None:
        return f"{point['measure'][0].upper()}{point['measure'][1:]}: {point['words']}"
    text = f"{point['measure'][0].upper()}{point['measure'][1:]}: {signed(point['change'], 1)} %"
    if point["low"] is not None:
        text += f" (95 % interval {signed(point['low'], 0)} to {signed(point['high'], 0)} %)"
    if point["control"] is not None:
        text += f"; {signed(point['control'], 1)} % in the group that did not train"
    return text


ALONE = "resistance training"

MORE_THAN_WEIGHTS = ("hulmi2009-whey",)
"""Groups that were given something to eat besides: their gain is not that of the weights alone."""
