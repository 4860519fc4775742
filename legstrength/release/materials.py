"""What a release is made of: a bill of materials in CycloneDX's form, one of the Python packages that build it and one of the scripts in
its pages, each with versions and hashes, for whoever has to answer for what a school publishes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from legstrength.release.archive import ReleaseError
from legstrength.site.build.bundle import ROOT, ToolError, told_by_npm

OF_PYTHON, OF_PAGES = "materials-python.cdx.json", "materials-pages.cdx.json"
BY_LOT = "serialNumber"
"""npm draws it anew each time, and says when; without both, two releases of one commit are equal."""


def write_materials(folder: Path) -> None:
    """Write both bills into the folder. Raises ReleaseError, with the tool's last lines, where one cannot be made."""
    command = [
        sys.executable,
        "-m",
        "cyclonedx_py",
        "requirements",
        "requirements.txt",
        "--pyproject",
        "pyproject.toml",
    ]
    command += ["--output-reproducible", "--no-validate", "--output-file", str((folder / OF_PYTHON).resolve())]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise ReleaseError(f"{done.stderr.strip()[-600:]}\nThe list of Python packages was not made.")
    try:
        told = json.loads(told_by_npm("sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"))
    except ToolError as error:
        raise ReleaseError(f"{error}\nThe list of the pages' scripts was not made.") from error
    told.pop(BY_LOT)
    del told["metadata"]["timestamp"]
    (folder / OF_PAGES).write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
