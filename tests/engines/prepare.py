"""Installs the engines from Debian's packages where that may be done: `python -m tests.engines.prepare`, which `make test-engines` runs first.

Where one cannot be had, a sentence says what is missing, and the tests in it are skipped.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable

from tests.engines import started
from tests.prepare import done

INSTALL = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "--no-remove"]
ENGINES: dict[str, tuple[Callable[[], object], list[str]]] = {
    "Firefox": (started.find_firefox, ["firefox-esr"]),
    "WebKit": (started.find_webkit, ["webkit2gtk-driver", "xvfb"]),
}


def find_or_install(name: str) -> str:
    """A sentence on the engine: that it is there, or what is missing."""
    find, packages = ENGINES[name]
    may = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")
    for again in (bool(may), False):
        try:
            find()
        except started.NoEngine as problem:
            if not again:
                return f"{problem} What is tested in it is skipped."
            done([["apt-get", "update", "-qq"], [*INSTALL, *packages]], f"{name} is not installed yet.")
        else:
            break
    return f"Testing with {name}"


def main() -> None:
    """Say of each engine whether it is there now."""
    for name in ENGINES:
        print(find_or_install(name), file=sys.stdout)


if __name__ == "__main__":
    main()
