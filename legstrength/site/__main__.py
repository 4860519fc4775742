"""Build the course, serve it, or refresh its notebooks: `python -m legstrength.site build`, `serve` or `notebooks`."""

from __future__ import annotations

import argparse
import sys

from legstrength.site.build.bundle import ToolError, bundle
from legstrength.site.build.notebooks import store_outputs
from legstrength.site.build.site import build, open_server, serve
from legstrength.teaching.address import AddressError


def main() -> int:
    """The command line; 0 when all went well, 1 with one clear message when not."""
    parser = argparse.ArgumentParser(prog="python -m legstrength.site", description=__doc__)
    parser.add_argument("command", choices=["bundle", "build", "serve", "notebooks"])
    parser.add_argument("--port", type=int, default=8000, help="for serve; 8000 unless told")
    wanted = parser.parse_args()
    try:
        if wanted.command == "bundle":
            bundle()
            return 0
        if wanted.command == "notebooks":
            print("Changed: " + (", ".join(path.name for path in store_outputs()) or "nothing"))
            return 0
        server = open_server(wanted.port) if wanted.command == "serve" else None
        print(f"Built: {build() / 'index.html'}")
        if server:
            serve(server)
    except (ToolError, AddressError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
