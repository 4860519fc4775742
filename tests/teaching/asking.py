"""Chapters for tests alone: one whose prediction is drawn for two people, one whose prediction is touched, one with a single curve beside
its options, and one for each shape that is dragged."""

from __future__ import annotations

import re
from pathlib import Path

from teaching.dragging import dragged

from legstrength.teaching import Chapter
from legstrength.teaching.chapters import CHAPTERS, read_chapter

DRAWN = """prediction:
  id: weak-or-average
  objective: LO1
  opens: novice-gains
  kind: drawn
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
  options:
    - {id: ana, text: Ana gains much more than Ben., correct: true, why: The jog is hard for her legs and easy for his.}
    - {id: both, text: Both gain about the same., misconception: first, why: The jog is the same and the effort is not.}
    - {id: ben, text: Ben gains much more than Ana., misconception: second, why: The same jog asks less of his legs., when: {ana: near, ben: high}}
    - {id: neither, text: Neither of them gains., misconception: third, why: For weak legs a jog is a hard effort.}
"""

TOUCH = """prediction:
  id: weak-or-average
  objective: LO1
  opens: novice-gains
  kind: touch
  stem: Which one comes closest to its limit? Touch it. Then touch the one with most to spare.
  stickers:
    - {id: most, mark: "●", says: closest to its limit, right: calves}
    - {id: least, mark: "○", says: most to spare, right: hamstrings}
  drawing: runner
  options:
    - {id: quadriceps, text: Front of the thigh, picture: quadriceps, place: [75, 55], misconception: first, why: They carry the body as the foot lands.}
    - {id: calves, text: Calves, picture: calves, place: [25, 78], misconception: second, why: At each pace that was measured they came closer to their limit.}
    - {id: hamstrings, text: Back of the thigh, picture: hamstrings, place: [20, 55], misconception: third, why: In an easy jog they have much in reserve.}
"""

CURVE = """prediction:
  id: weak-or-average
  objective: LO1
  opens: novice-gains
  stem: How will Ana's thigh strength change in a year of the same easy jog?
  curve:
    stem: Draw Ana's thigh strength over the year as you expect it.
    show: {strength: 75, minutes: 90, pace: 9.0}
    x: weeks
    y: gain
    at: [0, 6, 13, 26, 39, 52]
    low: -10
    high: 40
    step: 1
    unit: "%"
    x_label: Week
    y_label: Change in thigh strength, %
  options:
    - {id: more, text: It rises first and hardly any more later on., correct: true, why: The same jog gets easier for her legs.}
    - {id: even, text: It rises by as much in each month., misconception: first, why: The jog stays the same and her legs do not.}
    - {id: same, text: It stays as it is for the whole year., misconception: second, why: For weak legs a jog is a hard effort.}
    - {id: less, text: It falls because running wears her legs out., misconception: third, why: In the model it does not fall.}
"""

REST = """  reason: Because …
  confidence:
    - id: sure
      text: Sure
    - id: unsure
      text: Not sure
    - id: guessing
      text: Guessing

"""

ANSWERS = {
    "drawn": ("ana", "both", "ben", "neither"),
    "touch": ("quadriceps", "calves", "hamstrings", "calves"),
    "curve": ("more", "even", "same", "less"),
}


def text_of(kind: str) -> str:
    """The file of the chapter whose prediction is of a kind, or of a shape in SHAPES: novice-gains with another prediction.

    Each wrong idea that only its own prediction used stands for an answer of the other one.
    """
    text = (CHAPTERS / "novice-gains.yml").read_text(encoding="utf-8")
    before, found, after = re.split(r"^(prediction:\n.*?)(?=^questions:)", text, flags=re.DOTALL | re.MULTILINE)
    ideas = re.findall(r"^  - id: (\S+)\n    says:", before, re.MULTILINE)
    own = [idea for idea in ideas if f"misconception: {idea}\n" in found and f"misconception: {idea}\n" not in after]
    asked = {"drawn": DRAWN, "touch": TOUCH, "curve": CURVE}.get(kind) or dragged(kind)
    for place, name in enumerate(("first", "second", "third")):
        asked = asked.replace(f"misconception: {name},", f"misconception: {(own or ideas)[place % len(own or ideas)]},")
    answers = iter(ANSWERS.get(kind, ANSWERS["drawn"]))
    after = re.sub(r"^(    - answer: )\S+", lambda one: one[1] + next(answers), after, flags=re.MULTILINE)
    return before + asked + REST + after


def chapter_of(kind: str, folder: Path) -> Chapter:
    """That chapter, read from a file in a folder."""
    return read_chapter(changed(folder, kind, "", ""))


def changed(folder: Path, kind: str, old: str, new: str) -> Path:
    """The file of a kind or shape in a folder, with a text replaced once, which has to be there."""
    text = text_of(kind)
    assert old in text
    path = folder / "novice-gains.yml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path
