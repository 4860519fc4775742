"""Trainings and muscles wear in running text the colour that they have in the figures.

In a page, {jog}`an easy jog` or {hip-flexors}`hip flexors` is set in that colour; the roles are the names in
`legstrength.explorers.common.palette`, with a hyphen for an underscore. Style sheets find each colour as `--ink-jog` and so on.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.parsers.rst.states import Inliner
from sphinx.application import Sphinx

from legstrength.explorers.common.palette import MUSCLES, TRAININGS, TWINS
from legstrength.explorers.common.runner import paint

INKS = {name.replace("_", "-"): colour for name, colour in {**TRAININGS, **MUSCLES}.items()}


def stylesheet() -> str:
    """Return each colour as a variable for light and for dark pages, and the classes that use them."""
    light = "".join(f" --ink-{name}: {colour};" for name, colour in INKS.items())
    dark = "".join(f" --ink-{name}: {TWINS[colour]};" for name, colour in INKS.items())
    classes = "".join(f".ink-{name} {{ color: var(--ink-{name}); }}\n" for name in INKS)
    return f':root {{{light} }}\nhtml[data-theme="dark"] {{{dark} }}\n.ink {{ font-weight: 600; }}\n{classes}{paint.stylesheet()}'


def ink_role(
    name: str,
    raw: str,
    text: str,
    line: int,
    inliner: Inliner,
    options: dict[str, Any] | None = None,
    content: list[str] | None = None,
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """Docutils role named after a training or a muscle: the words in its colour."""
    return [nodes.inline(raw, text, classes=["ink", f"ink-{name}"])], []


def write_stylesheet(app: Sphinx) -> None:
    """Write the colours to where the pages look for them."""
    if app.builder.format == "html":
        target = Path(app.outdir) / "_static" / "inks.css"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(stylesheet(), encoding="utf-8")


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    for name in INKS:
        app.add_role(name, ink_role)
    app.add_css_file("inks.css", priority=895)
    app.connect("builder-inited", write_stylesheet)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
