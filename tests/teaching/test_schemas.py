"""The schemas that editors complete by are what the dataclasses say, and every file leads an editor to its own."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from legstrength.teaching import schemas

FILES = sorted(path for path in schemas.PACKAGE.rglob("*.yml") if "templates" not in path.parts)


@pytest.mark.parametrize("path", schemas.texts(), ids=lambda path: path.name)
def test_a_schema_is_fresh(path: Path) -> None:
    """A form was changed and its schema was not: run `python -m legstrength.teaching schemas`."""
    assert path.read_text(encoding="utf-8") == schemas.texts()[path]
    jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_leads_an_editor_to_its_schema(path: Path) -> None:
    """Whoever opens the file in an editor has its fields completed and its mistakes marked."""
    words = "# yaml-language-server: $schema="
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith(words)
    assert (path.parent / first.removeprefix(words)).resolve() in schemas.texts()
