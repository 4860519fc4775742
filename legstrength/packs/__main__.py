"""Make the packs for learning platforms: `python -m legstrength.packs [--site FOLDER] [--out FOLDER] [--url URL] [chapter …]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from legstrength.packs.write import SITE, PackError, write_packs


def main(arguments: list[str] | None = None) -> int:
    """The command line; 0 when the packs are written, 1 with one clear message when not."""
    parser = argparse.ArgumentParser(prog="python -m legstrength.packs", description=__doc__)
    parser.add_argument(
        "chapters", nargs="*", metavar="chapter", help="a chapter's name, such as plateau; all chapters without"
    )
    parser.add_argument("--site", type=Path, default=SITE, help="the folder of the built site; _build/html without")
    parser.add_argument("--out", type=Path, help="the folder for the packs; the folder packs in the site without")
    parser.add_argument(
        "--url",
        help="the course's address on the web, for links into it; COURSE_URL or html.baseurl of _config.yml without",
    )
    wanted = parser.parse_args(arguments)
    try:
        for path in write_packs(wanted.site, wanted.chapters, wanted.url, wanted.out):
            print(path)
    except PackError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
