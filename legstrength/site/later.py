"""A figure that is folded away has its widgets in a script of its own, which the page asks for only when somebody unfolds it.

The script is a classic one, so that it also comes from a disk. The page's widgets name it under `later`, by the figure's slug, as seen from
the page; `frontend/later.js` asks for it.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from legstrength.site.story.unfold import Unfold

WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
FOLDER = "_static/figures"
REFERENCE = re.compile(r"IPY_MODEL_([\w-]+)")

Widgets = dict[str, dict[str, Any]]
"""Widgets by their names on a page."""


def set_aside(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Number a page's widgets, and take those of folded figures out of them."""
    scripts = context.get("script_files", [])
    tag = next((one for one in scripts if getattr(one, "attributes", {}).get("type") == WIDGET_STATE), None)
    if tag is None or doctree is None:
        return
    stored = json.loads(_numbered(tag.attributes, context))
    widgets: Widgets = stored["state"]
    roots = {one["state"]["slug"]: name for name, one in widgets.items() if "slug" in one["state"]}
    later = {}
    for slug in (fold["slug"] for fold in doctree.findall(Unfold) if fold["slug"] in roots):
        its = _made_of(widgets, roots[slug])
        later[slug] = "../" * page.count("/") + _written(Path(app.outdir), slug, {name: widgets[name] for name in its})
        stored["state"] = widgets = {name: one for name, one in widgets.items() if name not in its}
    tag.attributes["body"] = as_json({**stored, "later": later}).replace("</", r"<\/")


def _numbered(attributes: dict[str, str], context: dict[str, Any]) -> str:
    """Call the page's widgets by numbers, there and in its body: the names that the notebook drew by lot are others at every build."""
    drawn = list(json.loads(attributes["body"])["state"])
    for number, name in enumerate(drawn):
        for place in (attributes, context):
            place["body"] = place["body"].replace(name, f"widget-{number:03}")
    return attributes["body"]


def as_json(value: Any) -> str:
    """Return JSON without room between its parts."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _made_of(widgets: Widgets, root: str) -> list[str]:
    """A widget and all that it names, itself first."""
    found = [root]
    for name in found:
        found += [other for other in REFERENCE.findall(json.dumps(widgets[name])) if other not in found]
    return list(dict.fromkeys(found))


def _written(folder: Path, slug: str, widgets: Widgets) -> str:
    """Write a figure's script, and return its path. Its widgets are numbered, so that its name says what is in it; its own is 0."""
    text = as_json({slug: widgets})
    for number, name in enumerate(widgets):
        text = text.replace(name, f"{slug}-{number}")
    script = f"globalThis.figures.later({text});\n"
    path = f"{FOLDER}/{slug}.{hashlib.sha256(script.encode()).hexdigest()[:10]}.js"
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(script, encoding="utf-8")
    return path


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx, after the notebooks' own scripts are on the page."""
    app.connect("html-page-context", set_aside, priority=800)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
