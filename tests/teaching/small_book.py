"""A small strict book with one chapter, and the controls that its links may use."""

from __future__ import annotations

import io
from pathlib import Path

from legstrength.live.explorer.link import Options, Range

SLUG = "novice-gains"
MUSCLES = ("quadriceps", "hamstrings", "calves", "hip_flexors", "glutes", "stabilisers")
CONTROLS = {
    "novice-gains": {
        "strength": Range(50, 140, 1, "%"),
        "minutes": Range(0, 300, 10, "minutes a week"),
        "pace": Range(6, 16, 0.5, "km/h"),
        "muscle": Options(MUSCLES),
        "threshold": Range(78, 109, 1, "% of strength"),
    },
    "novice-gains-crowd": {
        "average": Range(50, 140, 1, "%"),
        "minutes": Range(0, 300, 10, "minutes a week"),
        "pace": Range(6, 16, 0.5, "km/h"),
        "spread": Range(0, 30, 1, "percentage points"),
    },
}
CHAPTER_PAGE = f"""# Do new runners get stronger legs from jogging?

```{{lesson-box}} {SLUG}
```

## Predict

```{{prediction}} {SLUG}
```

## Explore

```{{sheet-tasks}} {SLUG}
:parts: play record
```

<div id="{SLUG}" class="explorer" data-explorer="{SLUG}">The figure</div>

```{{challenges}} {SLUG}
```

## Explain

```{{sheet-tasks}} {SLUG}
:parts: explain apply limits
```

## Check yourself

```{{questions}} {SLUG}
```

## Before you go

```{{prediction-review}} {SLUG}
```

```{{sheet-tasks}} {SLUG}
:parts: exit
```
"""
CONF = """
project = "Small book"
author = "The team"
extensions = ["myst_parser", "legstrength.site.pages", "legstrength.site.shell.theme"]
"""


def write_book(folder: Path, **page_texts: str) -> Path:
    """A Sphinx project of these pages, `index` first."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "conf.py").write_text(CONF, encoding="utf-8")
    others = "\n".join(name for name in page_texts if name != "index")
    for name, text in page_texts.items():
        contents = f"\n```{{toctree}}\n{others}\n```\n" if name == "index" and others else ""
        (folder / f"{name}.md").write_text(text + contents, encoding="utf-8")
    return folder


def build_book(folder: Path, fresh: bool = True, processes: int = 1) -> Path:
    """Build strictly: a warning fails the test, and is its message. Returns the folder of the HTML.

    Not `fresh` keeps what an earlier build knew and reads only the pages that have changed.
    """
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace

    out = folder / "html"
    with docutils_namespace():
        told = io.StringIO()
        app = Sphinx(
            folder,
            folder,
            out,
            folder / "trees",
            "html",
            status=None,
            warning=told,
            warningiserror=True,
            freshenv=fresh,
            parallel=processes,
        )
        app.config.nitpicky = True
        app.build()
    assert app.statuscode == 0, told.getvalue()
    return out
