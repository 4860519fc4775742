"""Zip files whose bytes depend on their contents alone, and never stand half-written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

MOMENT = (2026, 1, 1, 0, 0, 0)
"""The date of every file in a pack. It says nothing: a date of today would make every build another file."""


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files, path → contents, as a zip: the manifest first, as some platforms want it, then by name."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files, key=lambda name: (name != "imsmanifest.xml", name)):
            entry = zipfile.ZipInfo(name, MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, files[name])
    return made.getvalue()


def put(path: Path, contents: bytes) -> Path:
    """Write the file at once or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(contents)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path
