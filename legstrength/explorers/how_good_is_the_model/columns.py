"""The results as columns, as a page is sent them, and as rows again. `rows` also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, signed

PLAIN = ("group", "side", "kind", "tested", "since", "start", "end", "week", "published", "near", "trial", "people")
"""What of a result is sent as it is; the rest follows from it."""


def columns_of(results: list[dict]) -> dict[str, list]:
    """Return the columns of results: a name is sent once, and what is alike lies together."""
    columns: dict[str, list] = {name: [one[name] for one in results] for name in PLAIN}
    return columns | {"worded": [int(not one["numbered"] and one["since"] != "kept") for one in results]}


def rows(columns: dict, groups: list[dict], names: dict) -> list[dict]:
    """Return results as rows, with what was published and what was tested in words; `names` are those of muscles, tests and times."""
    muscles: dict = names["muscles"]
    tests: dict = names["tested"]
    times: dict = names["since"]
    found = []
    of: list[int] = columns["group"]
    sinces: list[str] = columns["since"]
    kinds: list[str] = columns["tested"]
    weeks: list[float] = columns["week"]
    starts: list[float] = columns["start"]
    found_by: list[float] = columns["published"]
    worded: list[int] = columns["worded"]
    sides: list[str] = columns["side"]
    sorts: list[str] = columns["kind"]
    ends: list[float] = columns["end"]
    nears: list[float] = columns["near"]
    trials: list[str] = columns["trial"]
    people: list[str] = columns["people"]
    for place in range(len(of)):
        group = of[place]
        since = sinces[place]
        tested = kinds[place]
        muscle: str = groups[group]["muscle"]
        published = found_by[place]
        in_words = worded[place] == 1
        week = weeks[place] - starts[place]
        told = signed(published, 1) + " %"
        if since == "kept":
            told = fixed(published, 0) + " % kept"
        if in_words:
            told = "no clear change"
        found.append(
            {
                "group": group,
                "side": sides[place],
                "kind": sorts[place],
                "tested": tested,
                "since": since,
                "start": starts[place],
                "end": ends[place],
                "week": weeks[place],
                "published": published,
                "near": nears[place],
                "numbered": not in_words and since != "kept",
                "trial": trials[place],
                "people": people[place],
                "said": told,
                "test": muscles[muscle] + ", " + tests[tested] + ", week " + fixed(week, 0) + times[since],
            }
        )
    return found
