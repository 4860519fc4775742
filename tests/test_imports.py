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
    "sheets": {"html", "model", "evidence", "live", "explorers", "teaching"},
    "packs": {"html", "model", "evidence", "live", "explorers", "teaching"},
    "site": {"html", "model", "evidence", "live", "explorers", "teaching", "sheets", "packs"},
    "release": {"html", "model", "evidence", "live", "explorers", "teaching", "sheets", "packs", "site"},
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
