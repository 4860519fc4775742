"""What the groups of the test side were and did, in plain words and without what was found."""

from __future__ import annotations

from pathlib import Path

from legstrength.files import FileError
from legstrength.files.lines import read_yaml

SAID = Path(__file__).with_name("said.yml")


def said(path: Path = SAID) -> dict[str, str]:
    """Return each group's words by its id; what came after the training stands behind a |. FileError where it is not YAML."""
    words, _ = read_yaml(path, FileError)
    return {str(group): str(text) for group, text in words.items()}
