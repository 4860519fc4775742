"""The cartridges as Open edX's own converter, cc2olx, turns them into a course: what it takes for right, and which links it keeps.

It is in no registry of packages, so that no list of ours can pin it, and it wants Python 3.12. Where some Python has it, LEGSTRENGTH_CC2OLX
names that Python: `pip install "cc2olx @ git+https://github.com/openedx/cc2olx@99ed3e9"` (0.4.0). Elsewhere these tests are skipped, and
test_questions.py still holds the order of the conditions against the converter's rule.
"""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.util import find_spec

import pytest

from legstrength.packs.archive import zipped
from legstrength.packs.cartridge import VERSIONS, cartridge
from legstrength.teaching import Chapter, chapter_slugs, load_chapter

URL = "https://example.org/course"
PYTHON = os.environ.get("LEGSTRENGTH_CC2OLX") or (sys.executable if find_spec("cc2olx") else "")
CONVERT = """
import sys
from pathlib import Path
from cc2olx.main import convert_one_file, initialize_django
initialize_django()
folder = Path(sys.argv[1])
for path in sorted(folder.glob("*.imscc")):
    convert_one_file(path, folder / "made")
"""
Converted = dict[tuple[str, str], ET.Element]


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Converted:
    """Every chapter's cartridge of both versions, as Open edX gets it: (slug, dialect) → the course."""
    if not PYTHON:
        pytest.skip("cc2olx is not here: LEGSTRENGTH_CC2OLX names a Python that has it")
    folder = tmp_path_factory.mktemp("cartridges")
    every = [(slug, dialect) for slug in chapter_slugs() for dialect in VERSIONS]
    for slug, dialect in every:
        (folder / f"{slug}-{dialect}.imscc").write_bytes(zipped(cartridge(load_chapter(slug), dialect, URL)))
    done = subprocess.run([PYTHON, "-c", CONVERT, str(folder)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {
        (slug, dialect): ET.parse(folder / "made" / f"{slug}-{dialect}-course.xml").getroot() for slug, dialect in every
    }


def key(chapter: Chapter) -> list[list[tuple[str, bool]]]:
    """Each question's options with whether they are right, in the file's order."""
    return [[(same(option.text), bool(option.correct)) for option in one.options] for one in chapter.questions]


def same(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("dialect", VERSIONS)
def test_open_edx_gets_our_key(dialect: str, converted: Converted) -> None:
    """A pupil who answers rightly in Open edX is told so: the converter's key is ours in every question of every chapter."""
    for slug in chapter_slugs():
        groups = converted[slug, dialect].iter("choicegroup")
        made = [[(same(one.text or ""), one.get("correct") == "true") for one in group] for group in groups]
        assert made == key(load_chapter(slug)), slug


@pytest.mark.parametrize("dialect", VERSIONS)
def test_open_edx_gets_every_link_and_no_folder(dialect: str, converted: Converted) -> None:
    """The chapter stands as one list: its page of tasks, the lesson, the questions, and each setting under the title that we gave it."""
    for slug in chapter_slugs():
        chapter = load_chapter(slug)
        (module,) = converted[slug, dialect].iter("sequential")
        titles = [part.get("display_name") for part in module.iter("vertical")]
        assert titles[3:] == [f"{chapter.title}: {preset.title}" for preset in chapter.notes.presets]
        assert len(titles) == 3 + len(chapter.notes.presets)
        assert len(list(module.iter("openassessment"))) == 1
