"""What a notebook stores of an explorer beside its sentence: the table that a page shows where no JavaScript runs, as HTML."""

from __future__ import annotations

import html

from legstrength.live.explorer.parts import Table

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
"""The name by which notebooks, JupyterLab and the built pages know that an output is a widget."""


def fallback_html(table: Table, rows: list[list[str]]) -> str:
    """Return the table's rows, whose first cells are the rows' headings."""
    head = "".join(f'<th scope="col">{html.escape(column.heading)}</th>' for column in table.columns)
    body = "".join(f"<tr>{_row(*row)}</tr>" for row in rows)
    return (
        f'<div class="explorer-scroll" data-role="data"><table>'
        f"<caption>{html.escape(table.caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(first: str, *others: str) -> str:
    cells = "".join(f"<td>{html.escape(cell)}</td>" for cell in others)
    return f'<th scope="row">{html.escape(first)}</th>{cells}'
