"""A chapter's built page as it can stand alone: what belongs to the whole site is taken off, and every file that it needs is listed.

A link to another page leads to the course on the web where its address is known; else it becomes plain text. What is for teachers goes: a
platform shows this page to pupils.
"""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag

OF_THE_SITE = (
    ".course-contents, .course-search, [data-dialog], .bar-course, .bar-slash, .onwards, link[rel=search], link[rel=next], link[rel=prev], "
    "link[rel=index], link[rel=manifest], link[rel=canonical], [data-site-only], [data-action=copy-lesson-link], [data-role=link-field]"
)
FOLDED = ".more-questions, .for-a-class"
"""What a reader alone may leave folded. A platform waits for every question, and a class writes, so a pupil finds it open."""
FOR_TEACHERS = ("book/teachers/", "book/teaching.html", "book/assign.html", "sheets/", "packs/")
STYLE_FILE = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']""")
SCRIPT_FILE = re.compile(r"""["'`]([\w./-]+\.(?:js|mjs|css|json|svg|png|webp|woff2?))["'`]""")
WIDGETS = re.compile(r"""<script type="application/vnd\.jupyter\.widget-state\+json">(.*?)</script>""", re.DOTALL)
NO_FILE = ("data:", "blob:", "mailto:", "javascript:", "#", "?")


class MissingFile(Exception):
    """The page asks for a file that is not there; the message says which."""


def standing_alone(folder: Path, page: str, url: str | None, styles: tuple[str, ...] = ()) -> tuple[bytes, set[str]]:
    """The page, and the paths of all files that it needs, both as seen from `folder`, the built site's.

    `url` is the course's address or None; `styles` are style sheets to add, as seen from the page. Raises MissingFile.
    """
    soup = BeautifulSoup(_steady((folder / page).read_text(encoding="utf-8")), "html.parser")
    for element in soup.select(OF_THE_SITE):
        element.decompose()
    for fold in soup.select(FOLDED):
        fold["open"] = ""
    for anchor in soup.find_all("a", href=True):
        _lead(anchor, page, url)
    needed = _asked(folder, page, soup) | _folded(folder, page, soup)
    if soup.head is not None:
        soup.head.extend(soup.new_tag("link", rel="stylesheet", href=style) for style in styles)
    return soup.encode("utf-8", formatter="minimal"), needed


def _steady(html: str) -> str:
    """The page with its widgets numbered: their own names are drawn anew at every build, and would make each one's packs differ."""
    found = WIDGETS.search(html)
    names = list(json.loads(found[1])["state"]) if found else []
    numbers = {name: f"{number:032x}" for number, name in enumerate(names, 1)}
    return re.sub("|".join(map(re.escape, names)), lambda match: numbers[match[0]], html) if names else html


def _value(element: Tag, name: str) -> str:
    """An attribute as it stands in the page; the parser takes some, such as classes, apart."""
    value = element[name]
    return value if isinstance(value, str) else " ".join(value)


def _lead(anchor: Tag, page: str, url: str | None) -> None:
    """Let a link lead where there is something, as seen from a frame in a platform."""
    href = _value(anchor, "href")
    if href.startswith(("#", "?")) or urlsplit(href).scheme in ("mailto", "javascript", "data"):
        return
    if not urlsplit(href).scheme and not href.startswith("//"):
        target = _path(page, href)
        if target == page:
            return
        if target.startswith(FOR_TEACHERS) or target == "":
            return _remove(anchor)
        if url is None:
            anchor.name, anchor.attrs = "span", {}
            return
        anchor["href"] = f"{url}/{target}" + (f"#{urlsplit(href).fragment}" if urlsplit(href).fragment else "")
    anchor["target"], anchor["rel"] = "_blank", "noopener"


def _remove(anchor: Tag) -> None:
    """Take a link away, and the line or paragraph that held nothing else."""
    around = anchor.parent
    anchor.decompose()
    while (
        around is not None
        and around.name in ("p", "li", "ul")
        and not around.get_text(strip=True)
        and not around.find(["img", "button", "input"])
    ):
        empty, around = around, around.parent
        empty.decompose()


def _path(base: str, address: str) -> str:
    """Where an address leads, as a path from the site's root; an empty text where it leads out of it."""
    made = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(urlsplit(address).path)))
    return "" if made.startswith("..") else made


def _asked(folder: Path, page: str, soup: BeautifulSoup) -> set[str]:
    """Every file that the page, its styles and its scripts ask for. Addresses in the page lose their version mark."""
    needed: set[str] = set()
    for element in soup.select(
        "link[href], script[src], img[src], source[src], video[src], audio[src], iframe[src], object[data]"
    ):
        name = next(name for name in ("href", "src", "data") if name in element.attrs)
        address = _value(element, name)
        if address.startswith(NO_FILE) or urlsplit(address).scheme:
            continue
        path = _path(page, address)
        if not (folder / path).is_file():
            raise MissingFile(f"{page} asks for {address}, which is not in {folder}.")
        element[name] = urlsplit(address).path
        needed.add(path)
    for path in list(needed):
        _follow(folder, path, page, needed)
    return needed | {f"{path}.LICENSE.txt" for path in needed if (folder / f"{path}.LICENSE.txt").is_file()}


def _folded(folder: Path, page: str, soup: BeautifulSoup) -> set[str]:
    """The scripts of figures that are folded away, which the page's widgets name."""
    found = WIDGETS.search(str(soup))
    return {_path(page, address) for address in json.loads(found[1]).get("later", {}).values()} if found else set()


def _follow(folder: Path, path: str, page: str, needed: set[str]) -> None:
    """Add what a style or a script asks for in its turn: scripts name files as seen from themselves, from the page or from the root."""
    bases: tuple[str, ...]
    if path.endswith(".css"):
        pattern, bases = STYLE_FILE, (path,)
    elif path.endswith((".js", ".mjs")):
        pattern, bases = SCRIPT_FILE, (path, page, "")
    else:
        return
    for found in pattern.finditer((folder / path).read_text(encoding="utf-8")):
        address = next(filter(None, found.groups()))
        if address.startswith(NO_FILE) or urlsplit(address).scheme:
            continue
        for target in {_path(base, address) for base in bases}:
            if target and target not in needed and (folder / target).is_file():
                needed.add(target)
                _follow(folder, target, page, needed)
