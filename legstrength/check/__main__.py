"""Check all files that people edit: `python -m legstrength.check`. Exit code 0 where all are in order, else 1 with a line for each mistake."""

from __future__ import annotations

import sys

from legstrength.check.door import files, report


def main() -> int:
    """The command line."""
    told = report()
    if told:
        print(told, file=sys.stderr)
        return 1
    print(f"All {len(files())} files that people edit are in order.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
