"""Build the course, serve it, or refresh its notebooks: `python -m legstrength.site build`, `serve` or `notebooks`.

Before anything is built, all files that people edit are checked (`legstrength.check`). What builds is imported only then, since nothing of the
model can be imported while one of its files is broken.
"""

from __future__ import annotations

import argparse
import sys

from legstrength.check.stop import in_words


def main() -> int:
    """The command line; 0 when all went well, 1 with one clear message when not."""
    parser = argparse.ArgumentParser(prog="python -m legstrength.site", description=__doc__)
    parser.add_argument("command", choices=["bundle", "build", "serve", "notebooks"])
    parser.add_argument("--port", default="8000", help="for serve; 8000 unless told")
    wanted = parser.parse_args()
    if not wanted.port.isascii() or not wanted.port.isdigit():
        parser.error(f"“{wanted.port}” is no port. Give a whole number, such as make serve PORT=8000")
    return in_words(lambda: run(wanted.command, int(wanted.port)), checked=wanted.command in ("build", "serve"))


def run(command: str, port: int) -> None:
    """Do what was asked for. ToolError or AddressError in words where that fails."""
    from legstrength.site.build.bundle import bundle
    from legstrength.site.build.notebooks import store_outputs
    from legstrength.site.build.site import build, open_server, serve

    if command == "bundle":
        bundle()
        return
    if command == "notebooks":
        print("Changed: " + (", ".join(path.name for path in store_outputs()) or "nothing"))
        return
    server = open_server(port) if command == "serve" else None
    print(f"Built: {build() / 'index.html'}")
    if server:
        serve(server)


if __name__ == "__main__":
    sys.exit(main())
