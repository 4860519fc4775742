"""Commands for whoever writes chapters.

python -m legstrength.teaching schemas      the schemas by which editors complete our YAML files
"""

from __future__ import annotations

import argparse
import sys

from legstrength.teaching import schemas


def main(told: list[str] | None = None) -> int:
    """Do what was asked; 0 if it could be done."""
    parser = argparse.ArgumentParser(
        prog="python -m legstrength.teaching", description="Commands for whoever writes chapters."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("schemas", help="write the schemas by which editors complete our YAML files")
    parser.parse_args(told)
    for path in schemas.write():
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
