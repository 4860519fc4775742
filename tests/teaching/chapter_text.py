"""The Markdown of the chapters' notebooks, and which of them are told in beats."""

from __future__ import annotations

import json
from pathlib import Path

from legstrength.teaching import chapter_slugs

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def markdown(slug: str) -> str:
    """All of the chapter's Markdown."""
    cells = json.loads((NOTEBOOKS / f"{slug}.ipynb").read_text(encoding="utf-8"))["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")


TOLD_IN_BEATS = [slug for slug in chapter_slugs() if "{beats}" in markdown(slug)]
"""The chapters whose figure is told in beats."""
