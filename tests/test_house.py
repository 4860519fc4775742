"""How long a function may be, and where a chapter's parts stand: so that whoever knows one corner finds the way in all."""

import ast
import json
import re
from pathlib import Path

import pytest

from legstrength.live.explorer.words import STAND_IN

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "legstrength"
LONGEST = 60
CHAPTER_HAS = {"__init__.py", "core.py", "words.py", "picture.py", "explorer.py"}
CHAPTER_MAY_HAVE = {
    "trials.py": "the published trials beside the curve",
    "training.py": "sliders that several figures of a chapter share",
    "score.py": "how good the model is",
    "columns.py": "many results as they are sent to a page",
    "pose.py": "the phases of a step",
    "drawing.py": "what is drawn beside or instead of a plot",
    "layout.py": "where the parts of a drawing stand",
    "steps.py": "single steps against what a muscle can give",
    "room.py": "how full the room is that a muscle has to get stronger",
    "scales.py": "a pair of scales, with what lies in their pans",
    "told.py": "the sentences of single pictures and beats",
    "further.py": "the pictures of further beats",
    "maps.py": "pictures on other axes than the first",
    "shapes.py": "outlines that are drawn by eye",
    "dial.py": "a dial with its hands, and what they show",
    "leg.py": "what something does to each muscle of the leg",
    "legs.py": "each leg by itself",
    "slice.py": "what a slice through the thigh shows",
    "stairs.py": "a year as a staircase",
    "course.py": "a route as weeks of running",
    "ground.py": "a route's ground as it is drawn",
    "push.py": "what each stretch of a route asks of a muscle",
    "programme.py": "a plan as the model takes it",
    "runners.py": "the runners to choose from",
    "asks.py": "what each of them asks for, and whether a plan meets it",
    "blocks.py": "the blocks of a plan",
    "wall.py": "results as rows of a wall",
    "cards.py": "the cards of a game of guessing",
}
MAY_LACK = {"novice_gains/crowd": {"picture.py"}}
"""The crowd's explorer draws its own picture, on the axes of the chapter's first figure."""
FIGURES = sorted(path.parent for path in PACKAGE.glob("explorers/**/core.py"))


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_function_fits_on_a_screen(path: Path) -> None:
    """A function that is longer does several things, and each of them deserves a name."""
    functions = (
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    lines = [(one.name, (one.end_lineno or one.lineno) - one.lineno + 1) for one in functions]
    assert [(name, n) for name, n in lines if n > LONGEST] == []


@pytest.mark.parametrize("folder", FIGURES, ids=lambda folder: folder.relative_to(PACKAGE / "explorers").as_posix())
def test_the_parts_of_every_figure_have_the_same_names(folder: Path) -> None:
    """Whoever looks for a sentence, a curve or a slider of a figure opens the file of the same name in every chapter."""
    files = {path.name for path in folder.glob("*.py")}
    lacking = MAY_LACK.get(folder.relative_to(PACKAGE / "explorers").as_posix(), set())
    assert CHAPTER_HAS - files - lacking == set()
    assert files - CHAPTER_HAS - CHAPTER_MAY_HAVE.keys() == set()


@pytest.mark.parametrize("place", ["README.md", "book/how-to-use.md", "the sentence in an older browser"])
def test_the_oldest_browsers_are_those_that_scripts_are_built_for(place: str) -> None:
    """Readers are told the versions for which `frontend/build.mjs` builds and which the linters hold, and no other ones."""
    floor = dict(
        one.split()
        for one in json.loads((ROOT / "frontend" / "package.json").read_text(encoding="utf-8"))["browserslist"]
    )
    text = STAND_IN["old"] if place not in ("README.md", "book/how-to-use.md") else (ROOT / place).read_text("utf-8")
    told = re.search(r"Chrome or Edge ([\d.]+), Firefox ([\d.]+), Safari ([\d.]+)", text)
    assert told, f"{place} does not say which browsers figures need"
    assert list(told.groups()) == [floor["chrome"], floor["firefox"], floor["safari"]]
    assert (floor["edge"], floor["ios_saf"]) == (floor["chrome"], floor["safari"])
