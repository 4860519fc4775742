"""Commands for whoever writes chapters.

python -m legstrength.teaching new rest-days    a new chapter: every file that it needs, small, and ready to be changed
python -m legstrength.teaching schemas          the schemas by which editors complete our YAML files
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from legstrength.files import FileError
from legstrength.teaching import schemas
from legstrength.teaching.new import ROOT, NewChapterError, new_chapter

TESTS = (
    "python -m pytest tests/teaching/test_chapter_pages.py tests/teaching/test_chapter_content.py tests/test_notebooks.py "
    "-k {slug}"
)
"""What asks everything of a chapter's text, in seconds and without a built site."""


def main(told: list[str] | None = None) -> int:
    """Do what was asked; 0 if it could be done."""
    given = _parser().parse_args(told)
    if given.command == "schemas":
        print("\n".join(str(path) for path in schemas.write()) or "All schemas are fresh.")
        return 0
    try:
        made = new_chapter(given.slug, given.title, given.after, given.root)
    except (NewChapterError, FileError) as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(path.relative_to(given.root).as_posix() for path in made))
    print("CONTRIBUTING.md says what each file is. See the chapter with: make serve")
    print(f"Test its text with: {TESTS.format(slug=given.slug)}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m legstrength.teaching", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("schemas", help="write the schemas by which editors complete our YAML files")
    new = commands.add_parser("new", help="write a new chapter")
    new.add_argument("slug", help="its name in links, in small letters, digits and hyphens: rest-days")
    new.add_argument("--title", help="its title; the name in words, if you give none")
    new.add_argument("--after", help="the chapter that it follows; the last one, if you give none")
    new.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
