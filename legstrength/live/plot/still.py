"""Pictures of figures as SVG, drawn by the page's own drawing in Node.js: at build, on paper, in cards."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from legstrength.live.compile.node import executable

DRAWING = Path(__file__).parents[1] / "static" / "still.mjs"
"""The drawing as one file for Node.js, made from `live/plot/` by `frontend/notebook.mjs`."""


@dataclass(frozen=True)
class Still:
    """A picture that is asked for: a Plotly figure as plain data, filled with results, on paper of width × height px."""

    figure: Mapping[str, Any]
    results: Mapping[str, Any] | None
    """What the traces name in `meta`; None for the empty axes of the first panel."""

    width: float
    height: float
    alt: str = ""
    """What is said of it; without, it is hidden from whoever does not see it."""

    narrow: Mapping[str, Any] = field(default_factory=dict)
    dark: Mapping[str, str] = field(default_factory=dict)
    page: bool = False
    """Colours follow the page's theme and words have the page's font; otherwise it looks the same everywhere, as on paper."""

    panel: int | None = None
    """The number, from the top, of the one panel that is drawn alone."""

    bare: bool = False
    """Without words, numbers and axes, for small sizes."""


def drawn(stills: Sequence[Still]) -> list[str]:
    """Return the pictures in the order asked, each an `svg` element. Raises RuntimeError where Node.js is missing or one cannot be drawn."""
    jobs = json.dumps([asdict(one) for one in stills], default=list)
    done = subprocess.run([executable(), str(DRAWING)], input=jobs, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"A figure could not be drawn: {done.stderr.strip()[-600:]}")
    pictures: list[str] = json.loads(done.stdout)
    return pictures
