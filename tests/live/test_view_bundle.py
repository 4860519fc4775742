"""What the package carries bundled is what is written now."""

from __future__ import annotations

import subprocess
from pathlib import Path

from legstrength.live.compile.node import executable
from legstrength.live.explorer.kit import VIEW
from legstrength.live.plot.still import DRAWING

FRONTEND = Path(__file__).parents[2] / "frontend"


def test_what_is_bundled_is_fresh(tmp_path: Path) -> None:
    """The bundled view and drawing in the package are what their sources give, so that a notebook, a card and a sheet show what a page shows."""
    subprocess.run([executable(), "notebook.mjs", str(tmp_path)], cwd=FRONTEND, check=True)
    for kept in (VIEW, DRAWING):
        made = tmp_path / kept.name
        assert kept.read_text(encoding="utf-8") == made.read_text(encoding="utf-8"), (
            f"What {kept.name} is made of has changed: run `npm run notebook` in frontend/ and commit {kept}."
        )
