"""The shell around every page: the book theme without other hosts, without dead weight, and with its own
look.

The theme (sphinx-book-theme on pydata-sphinx-theme) stays as it is. Its templates are overridden where they
load what a page does not need or fall short for a keyboard or a screen reader; `static/shell.css` gives the
look. Scripts and style sheets of other extensions reach only the pages that use them, and what no page uses
does not stay in the output.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from legstrength.site.markup import render
from legstrength.site.shell import icons, maths

HERE = Path(__file__).parents[1]

# How the name of an extension's asset starts, and the mark in a page's HTML without which the page does not
# need it.
NEEDED_FOR = {
    "design-tabs": "sd-tab-set",
    "sphinx-design": "sd-",
    "mystnb": 'class="cell',
}
# What only the page of search results runs.
FOR_SEARCH = ("doctools",)
# What Jupyter Book always loads and no page here may have: Thebe puts its script in twice, which throws an
# error, and names another host; the toggle button needs a script for what a `{dropdown}` does without one;
# comments would need an account. Sphinx's own highlighter, which marks the words of a search on the page that was found, would be on
# every page for it. What copies code brings 7 kB for what `shell.js` does in a few lines.
UNWANTED = ("sphinx_thebe", "sphinx_togglebutton", "sphinx_comments", "sphinx_copybutton")
UNWANTED_ASSETS = ("sphinx-thebe", "togglebutton", "sphinx_highlight", "clipboard", "copybutton")
# What the theme and its extensions copy into `_static` and no page asks for.
UNUSED = [
    "vendor",
    "locales",
    "webpack-macros.html",
    "sbt-webpack-macros.html",
    "images/logo_*",
    "scripts/bootstrap.js*",
    "scripts/fontawesome.js*",
    "*-stemmer.js",
    "sphinx_highlight.js",
    "**/*.map",
    "__pycache__",
    "__init__.py",
    "file.png",
    "plus.png",
    "minus.png",
    "styles/theme.css",
]
# Scripts of the theme and of Sphinx that would use the browser's storage unguarded: an error where it is refused.
STORING = ("searchtools.js", "scripts/pydata-sphinx-theme.js")


def silence_unwanted(app: Sphinx) -> None:
    """Disconnect the unwanted extensions from every event, so that they do nothing."""
    for listeners in app.events.listeners.values():
        listeners[:] = [one for one in listeners if not getattr(one.handler, "__module__", "").startswith(UNWANTED)]


def use_templates(app: Sphinx, config: Config) -> None:
    """Put our templates before the theme's, and our static files beside it."""
    config.templates_path.insert(0, str(HERE / "templates" / "shell"))
    config.html_static_path.append(str(HERE / "static"))


def write_icons(app: Sphinx) -> None:
    """Write the icons' style sheet to where the pages look for it."""
    if app.builder.format == "html":
        target = Path(app.outdir) / "_static" / "icons.css"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(icons.stylesheet(), encoding="utf-8")


def needed(asset: object, body: str, page: str) -> bool:
    """Whether the page of this name, with this body, has a use for the script or style sheet."""
    name = str(getattr(asset, "filename", asset)).rsplit("/", 1)[-1]
    if name.startswith(UNWANTED_ASSETS) or (name.startswith(FOR_SEARCH) and page != "search"):
        return False
    return all(mark in body for start, mark in NEEDED_FOR.items() if name.startswith(start))


def clean_page(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Leave out the scripts and style sheets that this page has no use for, and give references a role that
    is still in use.
    """
    if "body" in context:
        context["body"] = context["body"].replace('role="doc-biblioentry"', 'role="listitem"')
    for kind in ("script_files", "css_files"):
        context[kind] = [asset for asset in context[kind] if needed(asset, context.get("body", ""), pagename)]


def guard_storage(static: Path) -> None:
    """Let the theme's scripts use `shellStorage` of the layout, which never throws and keeps nothing for the length of a visit."""
    for name in STORING:
        path = static / name
        if path.is_file():
            text = re.sub(r"\b(?<!\.)(local|session)Storage\b", r"shellStorage.\1", path.read_text(encoding="utf-8"))
            path.write_text(text, encoding="utf-8")


def tidy_output(app: Sphinx, error: Exception | None) -> None:
    """Remove what no page uses, and let the site's root lead to its first page."""
    if error is not None or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    for pattern in UNUSED:
        for path in static.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    guard_storage(static)
    first = app.config.root_doc
    if first != "index":
        page = render(
            "shell/redirect.html",
            language=app.config.language,
            target=f"{first}.html",
            title=app.config.html_title or app.config.project,
        )
        (Path(app.outdir) / "index.html").write_text(page, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, object]:
    silence_unwanted(app)
    maths.setup(app)
    app.add_css_file("icons.css", priority=890)
    app.add_css_file("shell.css", priority=900)
    app.add_js_file("shell.js", priority=900, loading_method="defer")
    app.connect("config-inited", use_templates)
    app.connect("builder-inited", write_icons)
    app.connect("html-page-context", clean_page, priority=900)
    app.connect("build-finished", tidy_output, priority=400)  # before sphinx-external-toc writes a bare redirect
    return {"parallel_read_safe": True, "parallel_write_safe": True}
