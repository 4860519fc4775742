"""Anybody can hold the model against trials of their own, and learns at once what is wrong with their file."""

import subprocess
import sys

import pytest

MINE = """studies:
- key: Mine2030
  doi: null
  people: {text: untrained adults, age: adults, group: untrained, sex: mixed}
  design: One group that lifted.
  arms:
  - id: mine2030-lifting
    label: 20 untrained adults
    n: 20
    mode: resistance training
    weeks: {how: stated, value: 12}
    sets_per_week: {how: inferred, value: 9, low: 6, high: 12, why: three sets of three exercises}
    outcomes:
    - {muscle: quadriceps, measure: isometric knee extension, kind: torque, week: 12, direction: rose,
       change_percent: 14, words: rose, spread: {kind: sd, value: 9, how: stated}, seen: full text}
"""


def asked(*arguments: str) -> subprocess.CompletedProcess:
    """What the command says."""
    command = [sys.executable, "-m", "legstrength.fitting", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def test_a_trial_of_your_own_is_predicted_with_its_band(tmp_path) -> None:
    """Protects the open score: found, predicted, band and hit stand in one line for each result."""
    path = tmp_path / "mine.yml"
    path.write_text(MINE, encoding="utf-8")
    answer = asked("predict", str(path))
    assert answer.returncode == 0, answer.stderr
    assert "mine2030-lifting/quadriceps/torque/12: found +14.0, the model says +" in answer.stdout
    assert "80 % band" in answer.stdout and "hits 1 of 1 (1 trials)" in answer.stdout


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "mode: resistance training",
            "mode: yoga",
            "mine.yml, line 10, studies → 1 (Mine2030) → arms → 1 (mine2030-lifting) → mode: 'yoga' does not fit here. Write what they did: running, ",
        ),
        ("value: 9, low: 6", "value: 90, low: 6", "outside its own range"),
    ],
)
def test_a_broken_file_is_refused_in_words(tmp_path, old, new, said) -> None:
    """Protects people who write their first file: place, fault, no traceback."""
    path = tmp_path / "mine.yml"
    path.write_text(MINE.replace(old, new), encoding="utf-8")
    answer = asked("predict", str(path))
    assert answer.returncode == 1 and said in answer.stderr and "Traceback" not in answer.stderr


def test_a_missing_file_and_a_second_score_are_refused_in_words() -> None:
    """Protects against a bare traceback, and the test trials against a second look at the same version."""
    assert "nowhere.yml, line 1: it cannot be read: there is no such file" in asked("predict", "nowhere.yml").stderr
    answer = asked("score")
    assert answer.returncode == 1 and "scored once for a version" in answer.stderr and answer.stdout == ""
