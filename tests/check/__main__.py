"""Edit files at random, a thousand times each, and see that every edit ends in a good sentence or a good file: `python -m tests.check`.

With names or parts of names, only these files: `python -m tests.check hills.yml _toc.yml --edits 200 --seed 7`. A seed that is printed makes the
same edit again: `python -m tests.check --again "7 _toc.yml 12"` writes it to the screen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.check.editing import edited
from tests.check.judging import ROOT, files, tried


def main() -> int:
    """The command line; 1 where an answer was bad."""
    parser = argparse.ArgumentParser(prog="python -m tests.check", description=__doc__)
    parser.add_argument("names", nargs="*", help="parts of paths; all files without")
    parser.add_argument("--edits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print the first sentence of each answer")
    parser.add_argument("--again", help="print the file after the edit of this seed")
    wanted = parser.parse_args()
    named = {path.relative_to(ROOT).as_posix(): (path, kind) for path, kind in files().items()}
    if wanted.again:
        name = next(name for name in named if f" {name} " in wanted.again)
        sys.stdout.buffer.write(edited(named[name][0].read_bytes(), wanted.again)[0])
        return 0
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (path, kind) in named.items():
            if wanted.names and not any(part in name for part in wanted.names):
                continue
            data, start, found, silent = path.read_bytes(), time.monotonic(), [], 0
            for number in range(wanted.edits):
                answer, told = tried(path, data, kind, f"{wanted.seed} {name} {number}", Path(folder))
                silent += not told and not answer
                found += [answer] if answer else []
                if wanted.show:
                    print(f"{number}: {told[0] if told else 'taken'}")
            print(
                f"{name}: {wanted.edits} edits, {silent} taken, {len(found)} bad, {time.monotonic() - start:.0f} s",
                flush=True,
            )
            print("\n".join(found[:5]), end="\n" if found else "", flush=True)
            bad += len(found)
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
