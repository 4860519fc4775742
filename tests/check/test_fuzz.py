"""Whatever slip is made in a file, the answer is a sentence that helps, or the file is good: never a traceback, never silence.

`python -m tests.check` makes a thousand edits of every file; here are some dozens.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from legstrength.check.door import ROOT, files
from legstrength.teaching.chapters import read_chapter
from tests.check.judging import LOADERS, tried

EDITS = {
    "_config.yml": 60,
    "_toc.yml": 60,
    "notebooks/hills.ipynb": 60,
    "legstrength/model/posterior.json": 40,
    "legstrength/teaching/course_plan.yml": 40,
    "legstrength/evidence/findings.yml": 40,
    "legstrength/evidence/said.yml": 24,
    "book/references.bib": 24,
    "legstrength/evidence/checks.yml": 12,
    "legstrength/evidence/studies.yml": 4,
    "book/how-to-use.md": 40,
}
"""How often each file is edited: as often as takes about half a second."""


@pytest.mark.parametrize("name", EDITS)
def test_every_slip_ends_in_a_good_sentence_or_a_good_file(name: str, tmp_path: Path) -> None:
    """A seeded editor deletes, doubles, swaps, shifts and mistypes; the answer names file, line and remedy, or the build's loader takes the file."""
    path = ROOT / name
    kind, data = files()[path], path.read_bytes()
    answers = [tried(path, data, kind, f"test {name} {number}", tmp_path) for number in range(EDITS[name])]
    assert not [bad for bad, _ in answers if bad]
    assert any(told for _, told in answers), "no edit was seen at all"


def test_every_slip_in_a_chapter_ends_in_a_good_sentence_or_a_good_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same for a chapter's file, whose figures are left out: to make them takes long, and the thousand edits ask them."""
    monkeypatch.setitem(LOADERS, "chapters", read_chapter)
    path = ROOT / "legstrength" / "teaching" / "chapters" / "hills.yml"
    kind, data = files()[path], path.read_bytes()
    answers = [tried(path, data, kind, f"test hills.yml {number}", tmp_path) for number in range(40)]
    assert not [bad for bad, _ in answers if bad]
