"""Which rows of the trials a reader asked for. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import sort_numbers


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
