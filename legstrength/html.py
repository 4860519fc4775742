"""The one way to make HTML: Jinja templates whose values are escaped unless they say that they are markup.

    templates = environment(Path(__file__).parent / "templates")
    templates.get_template("sheet.html").render(chapter=chapter)

What is HTML already travels as `Markup`, and `Markup("<b>{}</b>").format(text)` escapes what is put into it. So a text of a chapter's
file cannot become markup by being forgotten.
"""

from __future__ import annotations

import json
from pathlib import Path

import jinja2
from markupsafe import Markup

__all__ = ["Markup", "environment", "paragraphs", "script_json"]


def environment(*folders: Path) -> jinja2.Environment:
    """Return an environment with the templates of these folders, of which the first that has a name counts.

    Every value is escaped; a name that a template does not know is an error (jinja2.UndefinedError); a line with a block alone leaves
    no line behind. Filters: `paragraphs` splits a text at its empty lines, `as_json` writes data as a text, for an attribute, `script_json`
    writes it into a `<script>`.
    """
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["paragraphs"] = paragraphs
    made.filters["as_json"] = json.dumps
    made.filters["script_json"] = script_json
    return made


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text; an empty line begins a new one."""
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def script_json(data: object) -> Markup:
    """Return data as JSON that may stand inside `<script>`: no `<` is left in it that could end the element."""
    return Markup(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"))
