"""Every kind of mistake that a teacher, a scientist or a publisher may make in a file is told with its line and a remedy, before anything is built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from legstrength.check.door import ROOT, files
from legstrength.files import FileError, Mistake

CHAPTER = "legstrength/teaching/chapters/hills.yml"
PLAN = "legstrength/teaching/course_plan.yml"
STUDIES = "legstrength/evidence/studies.yml"
FINDINGS = "legstrength/evidence/findings.yml"
SAID = "legstrength/evidence/said.yml"
CHECKS = "legstrength/evidence/checks.yml"
POSTERIOR = "legstrength/model/posterior.json"
REFERENCES = "book/references.bib"
NOTEBOOK = "notebooks/hills.ipynb"

MISTAKES = {
    "ANSI": ("_config.yml", "title: Leg", "title: \udce4Leg", ["not written in UTF-8", "Save it as UTF-8"]),
    "BOM": (CHAPTER, "# yaml", "\ufeff# yaml", ["(BOM)", "UTF-8 without BOM"]),
    "an unseen character": ("_toc.yml", "caption: Beyond", "caption: \x07Beyond", ["U+0007", "Delete it"]),
    "a tab": ("_toc.yml", "caption: Beyond", "caption: Be\tyond", ["line 15", "there is a tab", "Write spaces"]),
    "broken YAML": ("_toc.yml", "  - caption: Beyond", " - caption: Beyond", ["this is not YAML", "Check the indent"]),
    "broken JSON": (NOTEBOOK, '"cells": [', '"cells": [,', ["line 2", "this is not JSON", "Check its brackets"]),
    "a key twice": ("_config.yml", "author:", "title: Twice\nauthor:", ["`title` stands here for the second time"]),
    "a key twice in JSON": (POSTERIOR, '"rows":', '"rows": 3,\n"rows":', ["`rows` stands here for the second time"]),
    "an unknown key": ("_config.yml", "exclude_patterns:", "exclude_paterns:", ["Did you mean `exclude_patterns`?"]),
    "an unknown setting": ("_config.yml", "html_use_index", "html_use_indx", ["Did you mean `html_use_index`?"]),
    "a wrong type": ("_config.yml", "timeout: 120", "timeout: long", ["'long' is not a whole number", "10 to 3600"]),
    "beyond the range": ("_config.yml", "timeout: 120", "timeout: 1", ["timeout: 1 does not fit here", "10 to 3600"]),
    "no number": (STUDIES, "n: ", "n: .nan # ", ["`.nan` is no number to reckon with"]),
    "another number": ("_config.yml", "timeout: 120", "timeout: 0120", ["`0120` would be read as 80"]),
    "a cut text": ("_config.yml", "title: Leg", "title: Course #2: Leg", ["the text is only “Course”", "into quotes"]),
    "a colon": (CHAPTER, "  big_idea: ", "  big_idea: Idea: ", ["this is not YAML", "a text that holds a colon"]),
    "an address": ("_config.yml", 'baseurl: ""', 'baseurl: "example.org"', ["no address of a website", "https://"]),
    "an extension that pages need": ("_config.yml", "    - colon_fence\n", "", ["`colon_fence`", "Add - colon_fence"]),
    "a missing page": ("_toc.yml", "notebooks/hills", "notebooks/hils", ["no notebook notebooks/hils.ipynb", "hills?"]),
    "a page left out": ("_toc.yml", "      - file: notebooks/hills\n", "", ["notebooks/hills", "is left out", "Add -"]),
    "a page twice": (
        "_toc.yml",
        "notebooks/plateau",
        "notebooks/hills",
        ["notebooks/hills stands here for the second"],
    ),
    "a chapter that nobody wrote": (PLAN, "chapter: hills", "chapter: hils", ["there is no chapter `hils`"]),
    "a figure that nobody made": (
        CHAPTER,
        "explorers: [hills]",
        "explorers: [hills, hils]",
        ["there is no figure `hils`"],
    ),
    "a source that is not listed": (
        CHAPTER,
        "source: Bontemps2022",
        "source: Nobody1999",
        ["`Nobody1999`", "Add it there"],
    ),
    "a key that is not listed": (
        FINDINGS,
        "key: Ahn2014",
        "key: Nobody1999",
        ["Nobody1999", "Add the reference there"],
    ),
    "a muscle that nobody has": (STUDIES, "muscle: quadriceps", "muscle: quadricep", ["Did you mean `quadriceps`?"]),
    "a group that nobody trained": (
        SAID,
        "- id: estes2017-intervals",
        "- id: nobody-at-all",
        ["studies.yml has no group"],
    ),
    "a break that is none": (CHECKS, "fails_under: [", "fails_under: [nothing-at-all, ", ["not among the breaks"]),
    "a cell of no kind": (
        NOTEBOOK,
        '"cell_type": "code"',
        '"cell_type": "cod"',
        ["→ cell_type", "Did you mean `code`?"],
    ),
    "code that is none": (NOTEBOOK, "hills.explorer()", "hills.explorer(", ["not Python", "run the cell once"]),
    "a figure that is not there": (
        NOTEBOOK,
        "import hills",
        "import hils",
        ["no figure `hils`", "Did you mean `hills`?"],
    ),
    "a part of no chapter": (NOTEBOOK, "{prediction} hills", "{prediction} hils", ["{prediction} names “hils”"]),
    "a box without an end": (NOTEBOOK, ":::::{beats} hills", "::::::{beats} hills", [":::::: begins here has no end"]),
    "a story of no figure": (NOTEBOOK, "{beats} hills", "{beats} hils", ["{beats} names “hils”", "`hills`?"]),
    "an entry without a year": (REFERENCES, "  year = {2009},\n", "", ["ACSM2009: `year` is missing", "Add `year"]),
    "without an author": (REFERENCES, "  author = {Ahn, A. N. and others},\n", "", ["Ahn2014: `author` is missing"]),
    "without a title": (REFERENCES, "  title = {{Muscle act", "  titel = {{Muscle act", ["`title` is missing"]),
    "a field misspelt": (REFERENCES, "  title = {{Muscle act", "  titel = {{Muscle act", ["Did you mean `title`?"]),
    "an entry that does not end": (
        REFERENCES,
        "  doi = {10.1249/MSS.0b013e3181915670},\n}",
        "",
        ["line 5", "has no end"],
    ),
    "an entry lost": (REFERENCES, "@article{Ahn2014", "article{Ahn2014", ["stands outside of an entry", "@article{"]),
    "an entry twice": (REFERENCES, "{Ahn2014,", "{ACSM2009,", ["ACSM2009 stands here again (first in line 5)"]),
    "a percent sign": (
        REFERENCES,
        "{{Muscle act",
        "{{100 % muscle act",
        ["Ahn2014: it cannot be printed", "\\% for a"],
    ),
    "a lost comma": (REFERENCES, "  year = {2009},", "  year = {2009}", ["BibTeX cannot read this", "each {"]),
    "wrong keys": (POSTERIOR, '"drive_room"', '"drive_rom"', ["the fitted number `drive_room` is missing", "make fit"]),
    "wrong lengths": (
        POSTERIOR,
        '"centre": [0.89894, ',
        '"centre": [',
        ["there are 23 numbers for 24 keys", "make fit"],
    ),
    "a middle outside": (POSTERIOR, '"centre": [0.89894', '"centre": [9.0', ["the middle of `effort_threshold` is 9"]),
}
"""By what is wrong: the file, what is replaced in it, by what, and what has to be said."""


def told(name: str, old: str, new: str, folder: Path) -> list[Mistake]:
    """What the door says of a file in which the first `old` is `new`."""
    text = (ROOT / name).read_text(encoding="utf-8")
    assert old in text
    path = folder / Path(name).name
    path.write_bytes(text.replace(old, new, 1).encode("utf-8", errors="surrogateescape"))
    return answer(name, path)


def answer(name: str, path: Path) -> list[Mistake]:
    """What the door says of a file that is of the same kind as `name`."""
    try:
        return files()[ROOT / name].check(path)
    except FileError as error:
        return list(error.mistakes)


@pytest.mark.parametrize(("name", "old", "new", "said"), MISTAKES.values(), ids=MISTAKES.keys())
def test_each_kind_of_mistake_is_told(name: str, old: str, new: str, said: list[str], tmp_path: Path) -> None:
    """Whoever makes a slip reads what is wrong and what to do, in a line of its own."""
    found = told(name, old, new, tmp_path)
    assert any(all(part in one for part in said) for one in found), found
    assert all(one.path.name == Path(name).name and one.line >= 1 and one.remedy for one in found)


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    """A file that lost its text says so, whatever kind it is of."""
    for name in (
        CHAPTER,
        PLAN,
        STUDIES,
        FINDINGS,
        SAID,
        CHECKS,
        POSTERIOR,
        REFERENCES,
        NOTEBOOK,
        "_config.yml",
        "_toc.yml",
    ):
        path = tmp_path / Path(name).name
        path.write_bytes(b"")
        (one,) = answer(name, path)
        assert one.startswith(f"{path.name}, line 1: the file is empty. Begin with")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course's files in a folder of their own, with a mistake in six of them."""
    folder = tmp_path_factory.mktemp("course")
    for name in ("legstrength", "book", "notebooks"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "static"))
    for name in ("_config.yml", "_toc.yml", "index.md"):
        shutil.copy(ROOT / name, folder)
    for which in ("an unknown key", "a missing page", "wrong keys", "an entry without a year", "code that is none"):
        name, old, new, _ = MISTAKES[which]
        text = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    (folder / STUDIES).write_text((folder / STUDIES).read_text(encoding="utf-8") + "x: [", encoding="utf-8")
    return folder


def run(folder: Path, *module: str) -> subprocess.CompletedProcess[str]:
    """Run a module of the course in the folder."""
    return subprocess.run(
        [sys.executable, "-m", *module],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    "module", [("legstrength.check",), ("legstrength.site", "build"), ("legstrength.release",)], ids=" ".join
)
def test_all_mistakes_of_all_files_are_told_at_once(module: tuple[str, ...], copy: Path) -> None:
    """One run names all there is to mend, in the order of the files, and nothing is built, not even where the model cannot be imported."""
    done = run(copy, *module)
    lines = [line for line in done.stderr.splitlines() if ", line " in line]
    begun = [line.split(", line ")[0] for line in lines]
    assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
    assert begun == sorted(begun) and set(begun) >= {
        *("_config.yml", "_toc.yml", REFERENCES, STUDIES, POSTERIOR, NOTEBOOK),
    }
    assert f"Mend these {len(lines)}, then look again: make check." in done.stderr
    assert not (copy / "_build").exists()


def test_the_course_as_it_is_is_in_order() -> None:
    """No mistake is seen where there is none."""
    done = run(ROOT, "legstrength.check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"All {len(files())} files that people edit are in order.\n"


def test_nothing_heavy_is_imported() -> None:
    """The look at all files takes a second or two, since no figure is made and no book is read for it."""
    code = "import legstrength.check.door as door, sys; door.mistakes(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    loaded = set(done.stdout.split())
    heavy = {"sphinx", "jupyter_book", "numpy", "scipy", "nbclient", "myst_nb", "rfc3987_syntax", "playwright"}
    assert done.returncode == 0 and "legstrength.model" in loaded and not heavy & loaded
