"""What the groups of the test side were and did, in plain words and without what was found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from legstrength.files import FileError, build, problems, read_yaml
from legstrength.files.form import count, length, pattern

SAID = Path(__file__).with_name("said.yml")


@dataclass(frozen=True)
class Said:
    """A group in plain words. `did` may hold {n}, the number of people; `then` is what came after the training."""

    id: Annotated[str, "a group of studies.yml", pattern("^[a-z0-9]+(-[a-z0-9]+)+$")]
    did: Annotated[str, "who they were and what they did, as a sentence", length(12)]
    then: Annotated[str, "what they did after the training, as a sentence", length(12)] | None = None


@dataclass(frozen=True)
class SaidFile:
    """Each group of the test side in plain words, never what was found."""

    groups: Annotated[tuple[Said, ...], "one group or more", count(1)]


def said(path: Path = SAID) -> dict[str, Said]:
    """Return the groups by their id. FileError in words where the file is not what it has to be."""
    data, lines = read_yaml(path, FileError)
    wrong = problems(SaidFile, data, lines)
    if wrong:
        raise FileError(*wrong)
    return {one.id: one for one in build(SaidFile, data).groups}
