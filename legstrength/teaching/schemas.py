"""The JSON Schema of each of our YAML files, for editors: they complete fields and mark mistakes as somebody types.

An editor finds a schema by the first line of a file, `# yaml-language-server: $schema=…`, so the schemas are kept beside the files; a test holds
that they are what the dataclasses say.
"""

from __future__ import annotations

import json
from pathlib import Path

from legstrength.evidence.checks import ChecksFile
from legstrength.evidence.findings import FindingsFile
from legstrength.evidence.said import SaidFile
from legstrength.evidence.trials import StudiesFile
from legstrength.files.schema import schema
from legstrength.teaching.forms.chapter import Chapter
from legstrength.teaching.forms.plan import CoursePlan

PACKAGE = Path(__file__).parents[1]
WIDTH = 120
FORMS: dict[str, tuple[type, str]] = {
    "evidence/checks.schema.json": (ChecksFile, "What the model must say"),
    "evidence/findings.schema.json": (FindingsFile, "What further sources said"),
    "evidence/said.schema.json": (SaidFile, "Groups in plain words"),
    "evidence/studies.schema.json": (StudiesFile, "Published trials"),
    "teaching/chapter.schema.json": (Chapter, "A chapter's file"),
    "teaching/course_plan.schema.json": (CoursePlan, "The course plan"),
}
"""Each schema by its place in the package: the form that it is written from, and its title."""


def texts() -> dict[Path, str]:
    """Return what each schema file has to be."""
    return {PACKAGE / place: _text(kind, title) for place, (kind, title) in FORMS.items()}


def write() -> list[Path]:
    """Write the schemas that are not what they have to be; return their paths."""
    stale = {
        path: text for path, text in texts().items() if not path.exists() or path.read_text(encoding="utf-8") != text
    }
    for path, text in stale.items():
        path.write_text(text, encoding="utf-8")
    return list(stale)


def _text(kind: type, title: str) -> str:
    told = {"$comment": f"Written from {kind.__module__} by python -m legstrength.teaching schemas: change it there."}
    return _laid_out(schema(kind, title) | told) + "\n"


def _laid_out(value: object, indent: str = "") -> str:
    """JSON with whatever fits on one line on one line, so that a change of a field is a change of a line."""
    short = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict) or len(indent + short) <= WIDTH:
        return short
    inner = indent + "  "
    parts = [f"{inner}{json.dumps(name)}: {_laid_out(one, inner)}" for name, one in value.items()]
    return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
