"""Tables as the frame shows them: each in a box of its own that scrolls sideways where the page is too narrow, and of the class `table`."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator


def visit(self: HTML5Translator, node: nodes.table) -> None:
    """Open the box and the table; where its caption says how it stands, that is a class."""
    self._table_row_indices.append(0)
    classes = " ".join(["table", *([f"table-{node['align']}"] if "align" in node else [])])
    style: dict[str, Any] = {"style": f"width: {node['width']}"} if "width" in node else {}
    self.body.append('<div class="table-box">' + self.starttag(node, "table", CLASS=classes, **style))


def depart(self: HTML5Translator, node: nodes.table) -> None:
    """Close both."""
    self._table_row_indices.pop()
    self.body.append("</table>\n</div>\n")


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_node(nodes.table, override=True, html=(visit, depart))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
