"""What a host has to know of the course: the headers that it sends, the addresses of all pages, the page for an address that leads nowhere;
and a small host of our own that does as it is told, for a reader's own machine and for the tests.

Headers stand in `_headers`, which Netlify and Cloudflare Pages read as it is. GitHub Pages sends none: there the course works without them.
"""

from __future__ import annotations

import functools
import hashlib
import http.server
import re
from base64 import b64encode
from collections.abc import Iterator
from fnmatch import fnmatchcase
from http import HTTPStatus
from pathlib import Path
from xml.etree import ElementTree

from legstrength.teaching.address import course_url

HEADERS = "_headers"
NO_JEKYLL = ".nojekyll"
"""An empty file that tells GitHub Pages to publish a branch as it is: without it every folder whose name begins with _ is left out."""

NOT_FOUND = "404.html"
NOT_SHARED = (NOT_FOUND, "search.html", "book/welcome.html")
"""Pages that no search engine should offer; the last has moved."""

POLICY = {
    "default-src": "'self'",  # Firefox fetches a page's next one ahead, which nothing narrower allows
    "object-src": "'none'",
    "script-src": "'self' blob:",  # anywidget imports each figure's own code as a blob; the pages' few inline scripts come by their hashes
    "style-src": "'self' 'unsafe-inline'",  # a picture carries its colours, for light and dark, in `style`
    "img-src": "'self' data: blob:",  # icons lie in the style sheet; a picture that is saved is a blob first
    "font-src": "'self' data:",  # the font lies in the style sheet
    "connect-src": "'self'",
    "worker-src": "'self'",  # keeps the course on a device
    "base-uri": "'self'",  # the page for an address that leads nowhere
    "form-action": "'self'",  # the search
}
"""The Content-Security-Policy of every page. Who may frame a page is left open: learning platforms do."""

OF_ALL = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin"}
FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
NAMED_BY_CONTENT = ("/_static/*", "/sheets/sheet.*")
"""What gets another name when it changes."""

INLINE = re.compile(r"<script((?:\s[^>]*)?)>(.*?)</script>", re.DOTALL)
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"

Rules = list[tuple[str, dict[str, str]]]
"""Headers, for each pattern of paths."""


def write_hosting(folder: Path) -> None:
    """Write what hosts read beside the pages of a finished site: after the service worker, which keeps what readers need and no more.

    Addresses are written only where the course's own is known (COURSE_URL or `html.baseurl`). Raises AddressError where that is none.
    """
    (folder / NO_JEKYLL).touch()
    (folder / HEADERS).write_text(_written(_rules(folder)), encoding="utf-8")
    address = course_url()
    sitemap = [f"Sitemap: {address}/sitemap.xml"] if address else []
    (folder / "robots.txt").write_text("\n".join(["User-agent: *", "Disallow:", *sitemap, ""]), encoding="utf-8")
    if address:
        _write_sitemap(folder, address)


def _rules(folder: Path) -> Rules:
    hashes = sorted({f"'sha256-{one}'" for path in folder.rglob("*.html") for one in _inline(path)})
    policy = POLICY | {"script-src": " ".join([POLICY["script-src"], *hashes])}
    said = "; ".join(f"{name} {sources}" for name, sources in policy.items())
    return [("/*", {"Content-Security-Policy": said} | OF_ALL), *((pattern, FOR_EVER) for pattern in NAMED_BY_CONTENT)]


def _inline(page: Path) -> Iterator[str]:
    """The hash of each script that stands in a page itself; data, which have a type of their own, are no scripts."""
    for attributes, script in INLINE.findall(page.read_text(encoding="utf-8")):
        if "src=" not in attributes and "type=" not in attributes:
            yield b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _written(rules: Rules) -> str:
    return "".join(
        "\n".join([pattern, *(f"  {name}: {value}" for name, value in headers.items()), ""])
        for pattern, headers in rules
    )


def _write_sitemap(folder: Path, address: str) -> None:
    pages = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    root = ElementTree.Element("urlset", xmlns=SITEMAP)
    for page in (one for one in pages if one not in NOT_SHARED):
        ElementTree.SubElement(ElementTree.SubElement(root, "url"), "loc").text = f"{address}/{page}"
    ElementTree.ElementTree(root).write(folder / "sitemap.xml", encoding="utf-8", xml_declaration=True)


def headers_of(folder: Path, path: str) -> dict[str, str]:
    """The headers that the folder's `_headers` asks for at a path such as “/book/about.html”; none where there is no such file."""
    told = folder / HEADERS
    return _found(told.read_text(encoding="utf-8") if told.is_file() else "", path)


def _found(told: str, path: str) -> dict[str, str]:
    found: dict[str, str] = {}
    wanted = False
    for line in told.splitlines():
        if not line.startswith(" "):
            wanted = fnmatchcase(path, line)
        elif wanted:
            name, _, value = line.strip().partition(": ")
            found[name] = value
    return found


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves a folder as its `_headers` and its page for wrong addresses ask."""

    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        """Send the headers of this path, too."""
        for name, value in headers_of(Path(self.directory), self.path.partition("?")[0]).items():
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the page for an address that leads nowhere, where there is one."""
        page = Path(self.directory) / NOT_FOUND
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def host(folder: Path, port: int, handler: type[Host] = Host) -> http.server.ThreadingHTTPServer:
    """A server for the folder on a port of this machine; 0 takes a free one. Raises OSError where the port is taken."""
    return http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(handler, directory=str(folder)))
