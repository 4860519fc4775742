"""Two chapters for tests alone: one whose prediction is drawn for two people, one whose prediction is touched."""

from __future__ import annotations

import re
from pathlib import Path

from legstrength.teaching import Chapter
from legstrength.teaching.chapters import CHAPTERS, read_chapter

PEOPLE = """  kind: drawn
  stem: How will each one's thigh strength change in a year? Draw Ana's curve, then Ben's.
  people:
    - {id: ana, name: Ana, show: {strength: 75, minutes: 90, pace: 9.0}, sure: weak jogging knee}
    - {id: ben, name: Ben, show: {strength: 100, minutes: 90, pace: 9.0}, sure: jogging knee}
  curve:
    band_low: low
    band_high: high
    x: weeks
    y: gain
    at: [0, 6, 13, 26, 39, 52]
    low: -10
    high: 40
    step: 1
    unit: "%"
    x_label: Week
    y_label: change in thigh strength, %
"""

PARTS = """  kind: touch
  stem: Which one comes closest to its limit? Touch it. Then touch the one with most to spare.
  stickers:
    - {id: most, mark: "●", says: closest to its limit, right: calves}
    - {id: least, mark: "○", says: most to spare, right: hamstrings}
  drawing: runner
  options:
    - {id: quadriceps, text: Front of the thigh, picture: quadriceps, place: [75, 55], misconception: everyone-gains-alike, why: They carry the body as the foot lands.}
    - {id: calves, text: Calves, picture: calves, place: [25, 78], misconception: strong-gain-most, why: At each pace that was measured they came closer to their limit.}
    - {id: hamstrings, text: Back of the thigh, picture: hamstrings, place: [20, 55], misconception: jogging-never-builds, why: In an easy jog they have much in reserve.}
"""


def text_of(kind: str) -> str:
    """The file of the chapter whose prediction is of a kind: novice-gains with another prediction."""
    text = (CHAPTERS / "novice-gains.yml").read_text(encoding="utf-8")
    start, end = text.index("\n  stem: ", text.index("\nprediction:")) + 1, text.index("  reason: Because")
    options = re.search(r"  options:\n.*?(?=  curve:|  people:|\Z)", text[start:end], re.DOTALL)
    assert options
    text = text[:start] + (PEOPLE + options[0] if kind == "drawn" else PARTS) + text[end:]
    answers = iter(("quadriceps", "calves", "hamstrings", "calves"))
    return text if kind == "drawn" else re.sub(r"(    - answer: )\S+", lambda found: found[1] + next(answers), text)


def chapter_of(kind: str, folder: Path) -> Chapter:
    """That chapter, read from a file in a folder."""
    path = folder / "novice-gains.yml"
    path.write_text(text_of(kind), encoding="utf-8")
    return read_chapter(path)
