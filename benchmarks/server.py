"""A small server that sends text compressed and lets a browser keep it, as the hosts of static sites do."""

from __future__ import annotations

import gzip
import hashlib
import http.server
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

LEVEL = 6
FOR_TEN_MINUTES, ASK_AGAIN = "max-age=600", "no-cache"
TEXT = {".html", ".js", ".css", ".svg", ".json", ".txt", ".xml"}


@cache
def _content(path: Path) -> tuple[bytes, str, bool]:
    raw = path.read_bytes()
    squeezed = path.suffix in TEXT
    tag = f'"{hashlib.sha256(raw).hexdigest()[:16]}"'
    return (gzip.compress(raw, LEVEL) if squeezed else raw), tag, squeezed


@contextmanager
def serve(folder: Path, keeping: str = FOR_TEN_MINUTES) -> Iterator[str]:
    """Serve a folder on a free port; gives the address without a slash at its end.

    `keeping` is what the browser is told about keeping files: for ten minutes, or to ask again each time.
    """

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            path = (folder / unquote(urlsplit(self.path).path).lstrip("/")).resolve()
            if path.is_dir():
                path /= "index.html"
            if folder.resolve() not in path.parents or not path.is_file():
                self.send_error(404)
                return
            body, tag, squeezed = _content(path)
            same = self.headers.get("If-None-Match") == tag
            self.send_response(304 if same else 200)
            self.send_header("ETag", tag)
            self.send_header("Cache-Control", keeping)
            if not same:
                kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                if squeezed:
                    self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            if not same:
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
