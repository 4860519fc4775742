"""Where the rows of the scores stand below the picture, and what they say. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed

ROWS = {"now": "Now", "published": "Published", "curve": "Linear-log", "mean": "Kind's mean", "banister": "Banister"}
"""The ways to predict, from the top row of the scores to the lowest, each by a name that a phone has room for."""

HEADER = 5.25

MARKS = {"test": "◆ Test", "fit": "● Fit"}
"""What stands above the scores of each side."""


def points(error: float) -> str:
    """Return an error in points as printed, or a dash where no result had a number."""
    if error < 0.0:
        return "–"
    return fixed(error, 1)


def row_words(name: str, one: dict) -> str:
    """Return a row of the scores in words: hits, and the error in brackets."""
    return name + " " + fixed(one["hits"], 0) + " (" + points(one["error"]) + ")"


def side_labels(side: str, now: dict, published: dict, others: dict) -> dict:
    """Return the words of the rows of one side, and what stands above them, by the name of the side."""
    curve: dict = others[side + "_curve"]
    mean: dict = others[side + "_mean"]
    banister: dict = others[side + "_banister"]
    found = {}
    found[side + "_own"] = [row_words(ROWS["now"], now), row_words(ROWS["published"], published)]
    found[side + "_others"] = [
        row_words(ROWS["curve"], curve),
        row_words(ROWS["mean"], mean),
        row_words(ROWS["banister"], banister),
    ]
    found[side + "_header"] = [MARKS[side] + ": hits of " + fixed(now["results"], 0)]
    return found


def row_places() -> dict:
    """Return where the rows of either side stand: at which share across, and in which row."""
    return {
        "own_at": [1.0, 1.0],
        "own_rows": [4.0, 3.0],
        "others_at": [1.0, 1.0, 1.0],
        "other_rows": [2.0, 1.0, 0.0],
        "header_at": [0.0],
        "header_row": [HEADER],
    }
