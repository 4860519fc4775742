"""What sources said that is no training trial of the model's kind: how hard a stride is, who was hurt, what many trials showed together.

Prose quotes these numbers, so they are kept as data, like the trials: a test holds every quoted number to one or the other.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from legstrength.evidence.bibliography import citations
from legstrength.evidence.trials import Seen, StudyError
from legstrength.files import build, problems, read_yaml
from legstrength.files.form import GIVEN, count, length, pattern

FINDINGS = Path(__file__).with_name("findings.yml")


@dataclass(frozen=True)
class Finding:
    """A source. Its key and short citation, what was read of it, what it is about, and what it said, in our sentences."""

    key: Annotated[str, "its key in the bibliography, such as Ahn2014", pattern("^[A-Za-z]+[0-9]{4}[a-z]*$")]
    citation: Annotated[str, GIVEN]
    seen: Seen
    about: Annotated[str, "what was looked at, in a sentence", length(10)]
    said: Annotated[tuple[Annotated[str, "a sentence", length(20)], ...], "one sentence or more", count(1)]


@dataclass(frozen=True)
class FindingsFile:
    """What sources said that are no training trials of the model's kind."""

    findings: Annotated[tuple[Finding, ...], "sources, with what they said"]


@functools.cache
def load_findings(path: Path = FINDINGS) -> tuple[Finding, ...]:
    """Return all findings in the file's order; StudyError with file, line, source, what is wrong and what to do."""
    data, lines = read_yaml(path, StudyError)
    wrong = problems(FindingsFile, data, lines)
    if wrong:
        raise StudyError(*wrong)
    short = citations()
    keys = [item["key"] for item in data["findings"]]
    for place, key in enumerate(keys):
        here = ("findings", place, "key")
        if key not in short:
            remedy = "Add the reference there, or correct the key."
            wrong.append(lines.problem(here, f"the key {key} is not in the bibliography.", remedy))
        if key in keys[:place]:
            wrong.append(lines.problem(here, f"{key} stands twice.", "Put both into one entry."))
    if wrong:
        raise StudyError(*wrong)
    return tuple(build(Finding, item, citation=short[item["key"]]) for item in data["findings"])
