"""Builds the site and serves it.

The pages are made in a folder of their own and take the place of the old ones only when all of them are there.
"""

from __future__ import annotations

import http.server
import shutil
from pathlib import Path

from legstrength.packs import PackError, write_packs
from legstrength.sheets import write_sheets
from legstrength.site.build.book import write_pages
from legstrength.site.build.bundle import ROOT, ToolError, bundle, run_node
from legstrength.site.build.host import host, write_hosting
from legstrength.site.build.shared import share
from legstrength.site.device.offline import write_worker
from legstrength.teaching.address import course_url

WORK = ROOT / "_build" / "work"
SITE = ROOT / "_build" / "html"
LAST_PORT = 65535


def build(quiet: bool = False) -> Path:
    """Bundle the runtime, execute the notebooks and write every page and sheet; the folder with the site. ToolError in words if that fails.

    AddressError, before anything is done, where the course's address is none.
    """
    course_url()
    bundle()
    shutil.rmtree(WORK / "_build" / "html", ignore_errors=True)  # of a build that failed after the pages
    print("Writing the pages. It takes one to three minutes.", flush=True)
    if not write_pages(ROOT, WORK, quiet):
        raise ToolError(
            "The book was not built: the warnings above name the page and the line. The pages built before are untouched."
        )
    print("Writing the sheets and packs. It takes half a minute.", flush=True)
    share(WORK / "_build" / "html")
    run_node("node", "styles.mjs", str(WORK / "_build" / "html"))
    try:
        write_sheets(WORK / "_build" / "html")
        write_packs(WORK / "_build" / "html")
    except (PackError, RuntimeError, ValueError) as error:
        raise ToolError(
            f"The sheets and packs were not written: {error} The pages built before are untouched."
        ) from error
    write_worker(WORK / "_build" / "html")
    write_hosting(WORK / "_build" / "html")
    old = SITE.with_name("html-before")
    shutil.rmtree(old, ignore_errors=True)
    if SITE.exists():
        SITE.rename(old)
    shutil.move(WORK / "_build" / "html", SITE)
    shutil.rmtree(old, ignore_errors=True)
    return SITE


def open_server(port: int) -> http.server.ThreadingHTTPServer:
    """A server for the site on a port of this machine. ToolError in words where the port is taken, or is none."""
    if not 0 <= port <= LAST_PORT:
        raise ToolError(f"There is no port {port}: they go from 1 to {LAST_PORT}. Choose another: make serve PORT=8000")
    try:
        return host(SITE, port)
    except OSError as error:
        raise ToolError(
            f"Port {port} cannot be used ({error.strerror}). Choose another: make serve PORT={port + 1 if port < LAST_PORT else 8000}"
        ) from error


def serve(server: http.server.ThreadingHTTPServer) -> None:
    """Serve the built site until Ctrl+C."""
    print(f"\nThe course is open at http://127.0.0.1:{server.server_address[1]}/ (Ctrl+C ends it).", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print("\nThe course is closed.")
    finally:
        server.server_close()
