"""What notebooks receive is the view as it is written now."""

from __future__ import annotations

import subprocess
from pathlib import Path

from legstrength.live.compile.node import executable
from legstrength.live.explorer.kit import VIEW

FRONTEND = Path(__file__).parents[2] / "frontend"


def test_the_module_for_notebooks_is_fresh(tmp_path: Path) -> None:
    """The bundled view in the package is what its sources give, so that a notebook shows what a page shows."""
    made = tmp_path / "view.js"
    subprocess.run([executable(), "notebook.mjs", str(made)], cwd=FRONTEND, check=True)
    assert VIEW.read_text(encoding="utf-8") == made.read_text(encoding="utf-8"), (
        "The view has changed: run `npm run notebook` in frontend/ and commit legstrength/live/static/view.js."
    )
