"""Writes down anew which assumptions figures rest on.

python -m legstrength.explorers          every figure (some minutes)
python -m legstrength.explorers hills    that figure alone, or each that is named (seconds); what is written of the others stays
"""

from __future__ import annotations

import argparse
import sys

from legstrength.explorers import SLUGS
from legstrength.explorers.dependence import UnknownFigureError, write


def main(told: list[str] | None = None) -> int:
    """Do what was asked; 0 if it could be done."""
    parser = argparse.ArgumentParser(
        prog="python -m legstrength.explorers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("slugs", nargs="*", metavar="slug", help="a figure's name; all figures, if you give none")
    try:
        write(parser.parse_args(told).slugs or SLUGS)
    except UnknownFigureError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
