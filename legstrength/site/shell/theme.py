"""The frame around every page: a theme of our own on Sphinx's `basic`, of which only the machinery is used.

The templates are in `templates/shell/`, the look in `frontend/frame/`. Scripts and style sheets of other extensions reach only the pages
that use them, and what no page uses does not stay in the output.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.highlighting import PygmentsBridge

from legstrength.site import files
from legstrength.site.files import File, Files, bundled
from legstrength.site.markup import render
from legstrength.site.shell import contents, icons, maths, search, tables

HERE = Path(__file__).parents[1]
THEME = "legstrength"
FRAME = Files((File("font.css", 870), File("frame.css", 900)), (File("frame.js", 400),))
"""The look and the few behaviours of every page."""

# How the name of an extension's asset starts, and the mark in a page's HTML without which the page does not
# need it.
NEEDED_FOR = {
    "pygments": 'class="highlight',
    "design-tabs": "sd-tab-set",
    "sphinx-design": "sd-",
    "mystnb": 'class="cell',
}
# What Jupyter Book always loads and no page here may have: two themes that it brings along; Thebe, which puts its script in twice and
# names another host; the toggle button, which needs a script for what a `{dropdown}` does without one; comments, which would need an
# account; a copy button that brings a library for what browsers do by now.
UNWANTED = (
    "sphinx_book_theme",
    "pydata_sphinx_theme",
    "sphinx_thebe",
    "sphinx_togglebutton",
    "sphinx_comments",
    "sphinx_copybutton",
)
# Their scripts, and Sphinx's own: the search and the choice of colours here are ours.
UNWANTED_ASSETS = (
    "sphinx-book-theme",
    "sphinx-thebe",
    "togglebutton",
    "sphinx_highlight",
    "clipboard",
    "copybutton",
    "documentation_options",
    "doctools",
    "basic.css",
)
# What the theme and its extensions copy into `_static` and no page asks for.
UNUSED = [
    "basic.css",
    "clipboard.min.js",
    "copybutton*",
    "copy-button.svg",
    "check-solid.svg",
    "documentation_options.js",
    "doctools.js",
    "language_data.js",
    "searchtools.js",
    "sphinx_highlight.js",
    "*-stemmer.js",
    "images/logo_*",
    "sphinx-thebe.*",
    "togglebutton.*",
    "**/*.map",
    "__pycache__",
    "__init__.py",
    "file.png",
    "plus.png",
    "minus.png",
]
CODE = ("a11y-high-contrast-light", "a11y-high-contrast-dark")
"""How code is coloured on light and on dark pages."""

DOCUTILS_VIEWPORT = re.compile(r'<meta name="viewport"[^>]*>')
"""The layout has one of its own, on every page."""
MOVED = {"book/welcome": "index"}
"""Pages that have moved, with their names then and now: links in schools' own pages keep leading there."""


def silence_unwanted(app: Sphinx) -> None:
    """Disconnect the unwanted extensions from every event, so that they do nothing."""
    for listeners in app.events.listeners.values():
        listeners[:] = [one for one in listeners if not getattr(one.handler, "__module__", "").startswith(UNWANTED)]


def use_theme(app: Sphinx, config: Config) -> None:
    """Put our theme in the place of Jupyter Book's, with none of the options that this one would have."""
    config.html_theme = THEME
    config.html_theme_options = {}
    config.html_static_path.append(str(HERE / "static"))


def write_icons(app: Sphinx) -> None:
    """Write the icons' style sheet to where the pages look for it."""
    if app.builder.format == "html":
        target = Path(app.outdir) / "_static" / "icons.css"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(icons.stylesheet(), encoding="utf-8")


def needed(asset: object, body: str) -> bool:
    """Whether a page with this body has a use for the script or style sheet."""
    name = str(getattr(asset, "filename", asset)).rsplit("/", 1)[-1]
    if name.startswith(UNWANTED_ASSETS):
        return False
    return all(mark in body for start, mark in NEEDED_FOR.items() if name.startswith(start))


def clean_page(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Give the page the frame's files, leave out those that it has no use for, and give references a role that is still in use."""
    files.add(app, FRAME)
    if "body" in context:
        context["body"] = context["body"].replace('role="doc-biblioentry"', 'role="listitem"')
    for kind in ("script_files", "css_files"):
        context[kind] = [asset for asset in context[kind] if needed(asset, context.get("body", ""))]
    context["metatags"] = DOCUTILS_VIEWPORT.sub("", context.get("metatags", ""))
    context["search_script"] = f"{files.BUNDLED}/{bundled('search.js').name}"


def code_colours() -> str:
    """The colours of code, for light pages and paper, and for dark pages."""
    light, dark = (PygmentsBridge("html", style).get_formatter() for style in CODE)
    on_dark = dark.get_style_defs('html[data-theme="dark"] .highlight')
    return f"{light.get_style_defs('.highlight')}\n@media screen {{\n{on_dark}\n}}\n"


def tidy_output(app: Sphinx, error: Exception | None) -> None:
    """Remove what no page uses, and leave a way from addresses that have moved."""
    if error is not None or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    for pattern in UNUSED:
        for path in static.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    (static / "pygments.css").write_text(code_colours(), encoding="utf-8")
    title = app.config.html_title or app.config.project
    for old, new in MOVED.items():
        if new in app.env.found_docs and old not in app.env.found_docs:
            target = app.builder.get_relative_uri(old, new)
            page = render("shell/redirect.html", language=app.config.language, target=target, title=title)
            path = Path(app.outdir) / f"{old}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, object]:
    silence_unwanted(app)
    for part in (maths, tables, contents, search):
        part.setup(app)
    app.add_html_theme(THEME, str(HERE / "templates" / "shell"))
    app.add_css_file("tokens.css", priority=880)
    app.add_css_file("icons.css", priority=890)
    app.connect("config-inited", use_theme)
    app.connect("builder-inited", write_icons)
    app.connect("html-page-context", clean_page, priority=900)
    app.connect("build-finished", tidy_output, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
