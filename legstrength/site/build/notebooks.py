"""Runs the course's notebooks and stores what they print as text, and nothing else.

The stored text is what the tests compare, so each notebook is a test of the science. Widgets, their state and pictures are left out: they
would make every saved notebook differ, and a page makes them anew at each build.
"""

from __future__ import annotations

from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from legstrength.site.build.bundle import ROOT, ToolError

NOTEBOOKS = ROOT / "notebooks"


def text_only(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Return the notebook with no output but printed text and the text of results, and no trace of this run."""
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for place, cell in enumerate(code, start=1):
        cell.metadata.pop("execution", None)
        cell.execution_count = place
        for output in cell.outputs:
            if "data" in output:
                output["data"] = {"text/plain": output["data"]["text/plain"]}
                output["metadata"] = {}
            if "execution_count" in output:
                output["execution_count"] = place
    return notebook


def store_outputs(folder: Path = NOTEBOOKS) -> list[Path]:
    """Run every notebook of the folder and store its text output; the notebooks that changed. ToolError where a cell fails."""
    changed = []
    for path in sorted(folder.glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        try:
            NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}}).execute()
        except CellExecutionError as error:
            raise ToolError(f"{path.name} was not changed, since a cell of it fails:\n{error}") from error
        text = nbformat.writes(text_only(notebook)) + "\n"
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed
