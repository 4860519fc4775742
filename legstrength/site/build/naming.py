"""Names every script and style sheet of a finished site by its content, so that a browser may keep it for ever and sees a new one at once.

Most have such a name from the bundler. The others (an extension's, the texts of the search, the sheets' own) get it here, when all pages are
there, and every page that asks for one is rewritten.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("_static", "sheets")
NAMED = re.compile(r"\.[0-9a-f]{8,}\.(js|css)$")


def named(name: str, content: bytes) -> str:
    """A file's name with a mark of its content: “tabs.js” → “tabs.0123456789.js”."""
    path = Path(name)
    return f"{path.stem}.{hashlib.sha256(content).hexdigest()[:10]}{path.suffix}"


def name_by_content(folder: Path) -> None:
    """Rename what has no such name in a site's folder, and all that asks for it."""
    renamed = {path.name: _rename(path) for path in list(_plain(folder))}
    if not renamed:
        return
    asked = re.compile(rf"(?<=[\"'/])({'|'.join(map(re.escape, renamed))})(\?v=[0-9a-f]+)?(?=[\"'])")
    for page in folder.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        made = asked.sub(lambda found: renamed[found[1]], text)
        if made != text:
            page.write_text(made, encoding="utf-8")


def _plain(folder: Path) -> Iterator[Path]:
    for name in FOLDERS:
        for path in (folder / name).rglob("*"):
            if path.suffix in (".js", ".css") and not NAMED.search(path.name):
                yield path


def _rename(path: Path) -> str:
    return path.rename(path.with_name(named(path.name, path.read_bytes()))).name
