"""The course as one zip: unpack it anywhere and open index.html. The same site always gives the same file."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from legstrength.check.stop import Told
from legstrength.site.build.host import NO_JEKYLL, NOT_FOUND

SOMETIME = (2020, 1, 1, 0, 0, 0)
ROOTED = re.compile(r"""(?:href|src)=["'](/[^"']*|file:[^"']*)["']""")


class ReleaseError(Told):
    """The release cannot be made; the message says why, and what to do."""


def rooted_links(site: Path) -> list[str]:
    """Return every link of the site that only works from one place on one server, as “page: link”; a host's page for wrong addresses has
    no other.
    """
    pages = sorted(path for path in site.rglob("*.html") if path.name != NOT_FOUND)
    return [
        f"{page.relative_to(site).as_posix()}: {link}"
        for page in pages
        for link in ROOTED.findall(page.read_text(encoding="utf-8"))
    ]


def pack(site: Path, target: Path) -> Path:
    """Write the site into the zip `target`, in a folder of the same name, and return it.

    Raises ReleaseError where there is no course in `site`, or a page of it would not open from a disk.
    """
    if not (site / "index.html").is_file():
        raise ReleaseError(f"{site} holds no built course: there is no index.html. Build it first: make site")
    lost = rooted_links(site)
    if lost:
        raise ReleaseError("These links would not work from a disk. Make them relative: " + "; ".join(lost[:5]))
    files = [
        path
        for path in sorted(site.rglob("*"))
        if path.is_file()
        and not any(part.startswith(".") and part != NO_JEKYLL for part in path.relative_to(site).parts)
    ]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for path in files:
            entry = zipfile.ZipInfo(f"{target.stem}/{path.relative_to(site).as_posix()}", SOMETIME)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            made.writestr(entry, path.read_bytes())
    return target
