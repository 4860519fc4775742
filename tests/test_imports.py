"""Imports point one way, so that each part can be read, used and changed without those above it."""

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "legstrength"
ALLOWED = {
    "html": set(),
    "files": set(),
    "model": set(),
    "live": set(),
    "evidence": {"files", "model"},
    "fitting": {"model", "evidence", "live"},
    "explorers": {"model", "evidence", "live"},
    "teaching": {"html", "files", "model", "evidence", "live", "explorers"},
    "check": {"files", "evidence", "explorers", "teaching"},
    "sheets": {"html", "model", "evidence", "live", "explorers", "teaching"},
    "packs": {"html", "model", "evidence", "live", "explorers", "teaching"},
    "site": {"check", "html", "model", "evidence", "live", "explorers", "teaching", "sheets", "packs"},
    "release": {"check", "html", "model", "evidence", "live", "explorers", "teaching", "sheets", "packs", "site"},
}
FILES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def part_of(path: Path) -> str:
    """The part of the package that a file belongs to: its folder, or a module that stands alone."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """The full names of all modules that a file imports, wherever in the file that stands."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_part_imports_only_what_lies_below_it(path: Path) -> None:
    """The model knows no chart, the figures' machinery knows no legs, and nothing knows the site."""
    part = part_of(path)
    ours = {name.split(".")[1] for name in imported(path) if name.startswith("legstrength.")} & ALLOWED.keys()
    assert ours - {part} <= ALLOWED[part]


def test_the_model_needs_nothing_but_python() -> None:
    """No compiled package: the model also has to run where only plain Python does."""
    outside = {
        name.split(".")[0]
        for path in PACKAGE.glob("model/*.py")
        for name in imported(path)
        if not name.startswith("legstrength")
    }
    assert outside <= sys.stdlib_module_names


def test_every_part_has_its_rule() -> None:
    """A new folder has to say what it may import."""
    assert {part_of(path) for path in FILES} == ALLOWED.keys()


EXPLORERS = PACKAGE / "explorers"
CHAPTERS = {path.name for path in EXPLORERS.iterdir() if (path / "core.py").exists()}
CHAPTER_FILES = sorted(path for chapter in CHAPTERS for path in (EXPLORERS / chapter).rglob("*.py"))
COMPUTED = ("core.py", "words.py", "score.py", "plane.py", "pose.py", "programme.py")


def explorers_imported(path: Path) -> set[str]:
    """The parts of `legstrength.explorers` that a file imports: chapters, `common`, or names of the package itself."""
    names = (name.split(".") for name in imported(path) if name.startswith("legstrength.explorers."))
    return {parts[2] for parts in names}


@pytest.mark.parametrize("path", CHAPTER_FILES, ids=lambda path: path.relative_to(EXPLORERS).as_posix())
def test_no_chapter_imports_another(path: Path) -> None:
    """Whoever changes one chapter's figure need not read another's: what two of them use stands in `common`."""
    assert explorers_imported(path) <= {"common", path.relative_to(EXPLORERS).parts[0]}


@pytest.mark.parametrize("path", sorted(EXPLORERS.glob("common/*.py")), ids=lambda path: path.name)
def test_what_chapters_share_knows_none_of_them(path: Path) -> None:
    """Else a change in one chapter could reach all others by way of `common`."""
    assert explorers_imported(path) <= {"common"}


@pytest.mark.parametrize(
    "path",
    [path for path in CHAPTER_FILES if path.name in COMPUTED],
    ids=lambda path: path.relative_to(EXPLORERS).as_posix(),
)
def test_what_computes_draws_nothing(path: Path) -> None:
    """Functions that also run as JavaScript know no picture: they give results, and a figure may show them as it likes."""
    drawing = {"axes", "pictures", "marks", "palette", "drawing", "anatomy", "people", "picture", "explorer"}
    names = {name for name in imported(path) if name.startswith(("plotly", "legstrength.explorers"))}
    assert not any(name.startswith("plotly") or drawing & set(name.split(".")[2:]) for name in names)
