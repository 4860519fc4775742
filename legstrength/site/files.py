"""Scripts and styles of the pages: where each comes from, and the one way to put it on a page.

Every `*.js` and `*.css` under a static path would land on every page in Jupyter Book, so these are copied by hand and named only
where something stands that needs them.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from legstrength.site.build.bundle import BUNDLE, FRONTEND

BUNDLED = "runtime"
"""The folder of the bundle among the static files."""


@dataclass(frozen=True)
class File:
    """A script or a style sheet among the static files; scripts are loaded in the order of their priorities, then in that of the parts."""

    name: str
    """Its path below `_static`; or its name in the bundle, whose manifest knows the rest."""

    source: Callable[[], Path] | None = None
    """Where it is copied from, known once the bundle is made; None for a file of the bundle, which is copied as a whole."""

    priority: int = 500
    attributes: Mapping[str, Any] = field(default_factory=dict)
    """More attributes of a script's element."""


@dataclass(frozen=True)
class Files:
    """What a part needs on its page."""

    styles: tuple[File, ...] = ()
    scripts: tuple[File, ...] = ()


def from_frontend(name: str, target: str = "", priority: int = 500, **attributes: Any) -> File:
    """Return a file of `frontend/`, as `target` below `_static`, or under its own path."""
    return File(target or name, lambda: FRONTEND / name, priority, attributes)


def add(app: Sphinx, files: Files) -> None:
    """Put scripts and styles on the page that is being written; what it has already is not put on it twice."""
    for style in files.styles:
        app.add_css_file(_path(style), priority=style.priority)
    for script in files.scripts:
        app.add_js_file(_path(script), priority=script.priority, loading_method="defer", **script.attributes)


def _path(file: File) -> str:
    return file.name if file.source else f"{BUNDLED}/{bundled(file.name).name}"


def bundled(name: str) -> Path:
    """Return a file of the bundle, by its name in the bundle's manifest."""
    manifest: dict[str, str] = json.loads((BUNDLE / "manifest.json").read_text(encoding="utf-8"))
    return BUNDLE / manifest[name]


def copy(app: Sphinx, wanted: Iterable[Files]) -> None:
    """Copy the files beside the pages. ExtensionError in words where one is not there."""
    if app.builder.format != "html":
        return
    sources = {one.name: one.source for files in wanted for one in (*files.styles, *files.scripts) if one.source}
    for name, find in sources.items():
        source = find()
        target = Path(app.outdir) / "_static" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(source, target)
        except FileNotFoundError as error:
            raise ExtensionError(
                f"{source} is missing. What comes from npm is installed with: python -m legstrength.site bundle"
            ) from error
