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
from legstrength.site.build.naming import name_by_content
from legstrength.site.build.shared import share
from legstrength.site.build.stages import Stages, Step
from legstrength.site.device.offline import write_worker
from legstrength.teaching.address import course_url

WORK = ROOT / "_build" / "work"
SITE = ROOT / "_build" / "html"
LOG = ROOT / "_build" / "book.log"
LAST_PORT = 65535


def build(quiet: bool = False) -> Path:
    """Bundle the runtime, execute the notebooks and write every page and sheet; the folder with the site. ToolError in words if that fails.

    AddressError, before anything is done, where the course's address is none. `quiet` tells nothing of what is going on.
    """
    course_url()
    stages = Stages(quiet=quiet)
    made = WORK / "_build" / "html"
    bundle(stages)
    shutil.rmtree(made, ignore_errors=True)  # of a build that failed after the pages
    with stages.stage("pages") as step:
        _write_book(step)
    with stages.stage("finish"):
        share(made)
        run_node("node", "styles.mjs", str(made))
    try:
        with stages.stage("sheets"):
            write_sheets(made)
        name_by_content(made)
        with stages.stage("packs"):
            write_packs(made)
    except (PackError, RuntimeError, ValueError) as error:
        raise ToolError(
            f"The sheets and packs were not written: {error} The pages built before are untouched."
        ) from error
    write_worker(made)
    write_hosting(made)
    _put_in_place(made)
    return SITE


def _write_book(step: Step) -> None:
    """Write the pages. ToolError with Jupyter Book's warnings where it has any."""
    if faults := write_pages(ROOT, WORK, LOG, step):
        told = "\n".join(faults)
        raise ToolError(
            f"{told}\n\nThe book was not built: the lines above name the page and the line; {LOG.relative_to(ROOT)} has all that was said. "
            "The pages built before are untouched."
        )


def _put_in_place(made: Path) -> None:
    """Let the pages that were made take the place of the old ones."""
    old = SITE.with_name("html-before")
    shutil.rmtree(old, ignore_errors=True)
    if SITE.exists():
        SITE.rename(old)
    shutil.move(made, SITE)
    shutil.rmtree(old, ignore_errors=True)


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
