"""Numbers as people type them, read by the one reader that all fields of a figure share."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from legstrength.live.compile.node import executable

NUMBERS = Path(__file__).parents[2] / "frontend" / "shared" / "numbers.js"
PACE = {"low": 7.5, "high": 16, "step": 0.5, "unit": "km/h"}
SLOPE = {"low": -20, "high": 20, "step": 1, "unit": "%"}
STEPS = {"low": 0, "high": 5000, "step": 0.5, "unit": "steps"}
TYPED = [
    ("9,5", PACE, 9.5, "read"),
    ("9.5", PACE, 9.5, "read"),
    (" 9,5 km/h", PACE, 9.5, "read"),
    ("−3", SLOPE, -3, "read"),
    ("-3 %", SLOPE, -3, "read"),
    ("1 200", STEPS, 1200, "read"),
    ("1.200,5", STEPS, 1200.5, "read"),
    ("9,6", PACE, 9.5, "stepped"),
    ("45", SLOPE, 20, "clipped"),
    ("-45", SLOPE, -20, "clipped"),
    ("1,000", STEPS, 1, "open"),
    ("1,000", SLOPE, 1, "read"),
    ("fast", PACE, None, "unread"),
    ("", PACE, None, "unread"),
    ("9,5 kg", PACE, None, "unread"),
    ("9,5,5", PACE, None, "unread"),
]


@pytest.fixture(scope="module")
def read() -> dict[int, dict]:
    """What the reader makes of each text, by its place in TYPED."""
    program = (
        f"import {{ readNumber }} from {json.dumps(NUMBERS.as_uri())};"
        f"const all = {json.dumps([[text, takes] for text, takes, *_ in TYPED])};"
        "console.log(JSON.stringify(all.map(([text, takes]) => readNumber(text, takes))));"
    )
    done = subprocess.run(
        [executable(), "--input-type=module", "--eval", program], capture_output=True, text=True, check=True
    )
    return dict(enumerate(json.loads(done.stdout)))


@pytest.mark.parametrize("place", range(len(TYPED)), ids=lambda place: f"{TYPED[place][0]!r}, {TYPED[place][3]}")
def test_what_is_typed_is_taken_as_it_was_meant(place: int, read: dict[int, dict]) -> None:
    """A decimal comma is no end of a number; what cannot be read, is out of range or open is told apart, so that it can be said."""
    _, _, value, told = TYPED[place]
    assert read[place] == {"value": value, "told": told}
