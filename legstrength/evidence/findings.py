"""What sources said that is no training trial of the model's kind: how hard a stride is, who was hurt, what many trials showed together.

Prose quotes these numbers, so they are kept as data, like the trials: a test holds every quoted number to one or the other.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import yaml

from legstrength.evidence.bibliography import citations
from legstrength.evidence.studies import LOADER
from legstrength.evidence.trials import StudyError

FINDINGS = Path(__file__).with_name("findings.yml")
SCHEMA = Path(__file__).with_name("findings.schema.json")


@dataclass(frozen=True)
class Finding:
    """A source: its key and short citation, what was read of it, what it is about, and what it said, in our sentences."""

    key: str
    citation: str
    seen: str
    about: str
    said: tuple[str, ...]


@functools.cache
def load_findings(path: Path = FINDINGS) -> tuple[Finding, ...]:
    """Return all findings in the file's order; StudyError with file, source, what is wrong and what to do."""
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    except yaml.YAMLError as error:
        raise StudyError(f"{path.name}: not YAML ({error}). Check that line's indentation.") from error
    error = jsonschema.exceptions.best_match(
        jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).iter_errors(raw)
    )
    if error is not None:
        where = list(error.absolute_path)
        source = (
            raw["findings"][where[1]].get("key", f"entry {where[1] + 1}")
            if len(where) > 1 and isinstance(raw["findings"][where[1]], dict)
            else "the file"
        )
        raise StudyError(f"{path.name}, {source}: {error.message}. Correct it as {SCHEMA.name} says.")
    short = citations()
    keys = [item["key"] for item in raw["findings"]]
    for place, key in enumerate(keys):
        if key not in short:
            raise StudyError(
                f"{path.name}, {key}: this key is not in the bibliography. Add the reference there, or correct the key."
            )
        if key in keys[:place]:
            raise StudyError(f"{path.name}, {key}: stands twice. Put both into one entry.")
    return tuple(
        Finding(item["key"], short[item["key"]], item["seen"], item["about"], tuple(item["said"]))
        for item in raw["findings"]
    )
