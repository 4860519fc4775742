"""A small book of one notebook with a story, built as the course is."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from legstrength.site.build.bundle import ROOT, bundle

BEFORE = """# Who gets stronger?

```{prediction} novice-gains
```

Some text before the story.

:::::{beats} novice-gains
::::{beat} where-you-start
:title: Where you start
:heading: Same jog, other legs
:set: strength=90
:controls: strength
:holds: year between 5 and 6; year strength=75 > 2 * year
Suppose Ana starts at {set}`strength` of the norm. From 75, a year adds {model}`novice-gains.year strength=75` %.
::::

::::{beat} more-minutes
:title: More minutes
:set: strength=75 minutes=180
:controls: minutes
:says: Twice the time adds {model}`novice-gains.year strength=75 minutes=180` % in a year.
:note: Nobody has measured where the line is.
:offer: minutes=90 strength=80
:offered: Half the time, and stronger legs.
Ana jogs {set}`minutes min` a week now.
::::

::::{beat} a-faster-jog
:title: A faster jog
:set: strength=75 pace=12
:next: Play with it ↓
At {set}`pace` each step is harder.
::::

::::{beat} your-turn
:title: Your turn
:play:
:goal: less-time-same-gain
Now move everything.
::::
:::::
"""
CELL = "from legstrength.explorers import novice_gains\n\nnovice_gains.explorer()"
AFTER = "## After the story\n\nSome text after it.\n"


def _cell(kind: str, source: str) -> dict[str, object]:
    cell: dict[str, object] = {"cell_type": kind, "id": f"{kind}-{len(source)}", "metadata": {}, "source": source}
    if kind == "code":
        cell |= {"metadata": {"tags": ["remove-input"]}, "outputs": [], "execution_count": None}
    return cell


def write_book(folder: Path) -> None:
    """A book of one page under the course's own settings."""
    spec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    cells = [_cell("markdown", BEFORE), _cell("code", CELL), _cell("markdown", AFTER)]
    notebook = {"cells": cells, "metadata": {"kernelspec": spec}, "nbformat": 4, "nbformat_minor": 5}
    (folder / "book").mkdir(parents=True)
    (folder / "index.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (folder / "_toc.yml").write_text("format: jb-book\nroot: index\n", encoding="utf-8")
    shutil.copy(ROOT / "_config.yml", folder)
    shutil.copy(ROOT / "book" / "references.bib", folder / "book")


def build_book(folder: Path) -> Path:
    """Build the book strictly; the folder with its pages. A warning fails, with what was said."""
    bundle()
    write_book(folder / "source")
    run = "from jupyter_book.cli.main import main; main()"
    asked = ["build", str(folder / "source"), "--path-output", str(folder), "--all", "-W", "-n", "--keep-going"]
    made = subprocess.run([sys.executable, "-c", run, *asked], cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0, (made.stdout + made.stderr)[-3000:]
    return folder / "_build" / "html"
