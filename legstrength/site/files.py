"""Scripts and styles of the pages, which all come from the bundle, and the one way to put them on a page.

Every `*.js` and `*.css` under a static path would land on every page in Jupyter Book, so the bundle is copied by hand, and its files are
named only where something stands that needs them.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from legstrength.site.build.bundle import BUNDLE

BUNDLED = "runtime"
"""The folder of the bundle among the static files."""


@dataclass(frozen=True)
class File:
    """A script or a style sheet of the bundle; both are loaded in the order of their priorities, then in that of the parts.

    `frontend/styles.mjs` makes one sheet of those that the pages name, in that order.
    """

    name: str
    """Its name in the bundle's manifest (`frontend/build.mjs`)."""

    priority: int = 500
    attributes: Mapping[str, Any] = field(default_factory=dict)
    """More attributes of its element."""


PLOT = File("plot.css", 490)
"""The look of drawn figures, before all that is shown beside them."""


@dataclass(frozen=True)
class Files:
    """What a part needs on its page."""

    styles: tuple[File, ...] = ()
    scripts: tuple[File, ...] = ()


def add(app: Sphinx, files: Files) -> None:
    """Put scripts and styles on the page that is being written; what it has already is not put on it twice."""
    for style in files.styles:
        app.add_css_file(_path(style), priority=style.priority, **style.attributes)
    for script in files.scripts:
        app.add_js_file(_path(script), priority=script.priority, loading_method="defer", **script.attributes)


def _path(file: File) -> str:
    return f"{BUNDLED}/{bundled(file.name).name}"


def bundled(name: str) -> Path:
    """Return a file of the bundle, by its name in the bundle's manifest. ExtensionError in words where there is no bundle."""
    try:
        manifest: dict[str, str] = json.loads((BUNDLE / "manifest.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ExtensionError(f"{error.filename} is missing. Make it with: python -m legstrength.site bundle") from error
    return BUNDLE / manifest[name]


def copy(app: Sphinx) -> None:
    """Copy the bundle beside the pages."""
    if app.builder.format != "html":
        return
    target = Path(app.outdir) / "_static" / BUNDLED
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(BUNDLE, target)
