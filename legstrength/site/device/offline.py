"""The whole course on a reader's device, for days without a network: a button that asks for it, and the service worker behind it.

Workbox writes the worker when all pages are there (`frontend/worker.mjs`). Nobody's browser registers it before its reader presses the
button, and the button's neighbour removes everything again.
"""

from __future__ import annotations

from pathlib import Path

from legstrength.html import Markup
from legstrength.site.build.bundle import run_node
from legstrength.site.device.words import OFFLINE as WORDS
from legstrength.site.files import File, Files
from legstrength.site.lesson.parts import LESSON
from legstrength.site.markup import render
from legstrength.site.places import Part, Spot

WORKER = "worker.js"
MESSAGES = ("keep", "again", "working", "kept", "emptied", "failed", "removed", "disk", "insecure", "missing", "unmade")


def fill(spot: Spot) -> Markup:
    """The button. The worker lies at the site's root; files and bytes are filled in by `write_worker`."""
    return render("device/offline.html", worker=spot.root + WORKER, words=WORDS, messages=MESSAGES)


def write_worker(folder: Path) -> None:
    """Write the service worker of a finished site, and what it keeps into the button's page; last of all, since it lists every file.

    ToolError in words where Node.js or Workbox fails; the folder then has no worker.
    """
    run_node("node", "worker.mjs", str(folder.resolve()))


PARTS = {"offline": Part(fill, files=Files(LESSON.styles, (File("offline.js", 410),)))}
