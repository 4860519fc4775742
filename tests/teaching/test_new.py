"""One command makes a new chapter that builds and passes its tests, or says why not and leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from legstrength.site.build.bundle import bundle
from legstrength.teaching.new import NewChapterError, new_chapter

ROOT = Path(__file__).parents[2]
SLUG = "rest-days"
CHECKS = (
    "tests/explorers/rest_days/test_explorer.py",
    "tests/explorers/test_links.py",
    "tests/teaching/test_chapter_content.py",
    "tests/teaching/test_chapter_pages.py",
    "tests/teaching/test_course_plan.py",
    "notebooks/rest-days.ipynb",
)
BUILD = f"""
from pathlib import Path
from teaching.small_book import CHAPTER_PAGE, SLUG, build_book, write_book
notes = "# Teacher notes\\n\\n```{{teacher-notes}} {SLUG}\\n```\\n"
page = CHAPTER_PAGE.replace(SLUG, "{SLUG}")
print(build_book(write_book(Path("small"), index=page, notes=notes)))
"""


def copy(folder: Path) -> Path:
    """A copy of what a chapter touches, in which a command may write."""
    for name in ("_toc.yml", "_config.yml", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("legstrength", "notebooks", "book", "tests", "frontend"):
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.png", "node_modules")
        )
    shutil.copytree(bundle(), folder / "_build" / "frontend")
    (folder / "frontend" / "node_modules").symlink_to(ROOT / "frontend" / "node_modules")
    return folder


def state(folder: Path) -> dict[str, bytes]:
    """All that the copy holds, but for what Python compiled."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not {"__pycache__", "node_modules"} & set(path.parts)
    }


def run(folder: Path, *told: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the copy, on the copy's own package."""
    path = os.pathsep.join([str(folder), str(folder / "tests")])
    return subprocess.run(
        [sys.executable, *told], cwd=folder, env=os.environ | {"PYTHONPATH": path}, capture_output=True, text=True
    )


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy that no test changes."""
    return copy(tmp_path_factory.mktemp("untouched"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with a new chapter."""
    folder = copy(tmp_path_factory.mktemp("course"))
    ran = run(folder, "-m", "legstrength.teaching", "new", SLUG, "--title", "Rest days", "--after", "hills")
    assert ran.returncode == 0, ran.stderr
    assert f"notebooks/{SLUG}.ipynb" in ran.stdout
    asked = ran.stdout.splitlines()[-1].partition("pytest ")[2].split()
    assert asked[-2:] == ["-k", SLUG] and all((folder / path).is_file() for path in asked[:-2])
    return folder


def test_a_new_chapter_stands_where_it_was_asked_for(made: Path) -> None:
    """The chapter and its teacher notes follow the one that was named, and its explorer comes behind that chapter's."""
    lines = [line.strip() for line in (made / "_toc.yml").read_text(encoding="utf-8").splitlines()]
    for folder in ("notebooks", "book/teachers"):
        assert lines[lines.index(f"- file: {folder}/hills") + 1] == f"- file: {folder}/{SLUG}"
    ran = run(made, "-c", "from legstrength.explorers import SLUGS; print(*SLUGS)")
    slugs = ran.stdout.split()
    assert slugs[slugs.index(SLUG) - 1].startswith("hills")


def test_a_new_chapter_builds(made: Path) -> None:
    """A strict book of the chapter and its notes has no warning."""
    ran = run(made, "-c", BUILD)
    assert ran.returncode == 0, ran.stderr
    html = (made / "small" / "html" / "index.html").read_text(encoding="utf-8")
    assert "Ana has weak legs. Ben has average legs." in html


def test_a_new_chapter_passes_what_every_chapter_has_to_pass(made: Path) -> None:
    """Its author begins from green: text, tasks, links, plan, figure and the notebook's stored output."""
    ran = run(
        made, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *CHECKS, "-k", f"{SLUG} or rest_days or plan"
    )
    assert ran.returncode == 0, ran.stdout[-3000:]


@pytest.mark.parametrize(
    ("slug", "more", "said"),
    [
        ("Rest Days", {}, "“Rest Days” cannot be a chapter's name. Use small letters, digits and hyphens"),
        ("../rest", {}, "cannot be a chapter's name"),
        ("r" * 41, {}, "at most 40"),
        ("class", {}, "a word that Python or this project keeps for itself. Add a word: class-day"),
        ("hills", {}, "“hills” exists already (.*notebooks/hills.ipynb"),
        ("rest", {"title": "x"}, "“x” cannot be a title. Give 3 to 60 characters"),
        ("rest", {"after": "hill"}, "There is no chapter “hill” to follow. There are: muscles-at-work"),
    ],
)
def test_what_cannot_be_made_is_refused_in_words(untouched: Path, slug: str, more: dict[str, str], said: str) -> None:
    """A bad name or a name that is taken is told so, before anything is written."""
    before = state(untouched)
    with pytest.raises(NewChapterError) as error:
        new_chapter(slug, root=untouched, **more)
    for part in said.split("(.*"):
        assert part in str(error.value)
    assert state(untouched) == before


def test_nothing_is_left_half_written(tmp_path: Path) -> None:
    """A course in which the new chapter cannot run is as it was before, and the reason is told."""
    folder = copy(tmp_path)
    core = folder / "legstrength" / "teaching" / "challenges.py"
    core.write_text(core.read_text(encoding="utf-8") + "\nraise RuntimeError('the sky fell')\n", encoding="utf-8")
    before = state(folder)
    with pytest.raises(NewChapterError, match="nothing was written: RuntimeError: the sky fell"):
        new_chapter(SLUG, root=folder)
    assert state(folder) == before
    assert not (folder / "legstrength" / "explorers" / "rest_days").exists()
