"""The notebooks hold what they print, as text, so that running them again tests the science."""

import json
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_cell_of_code_has_its_stored_text(path: Path) -> None:
    """A cell without stored output would be compared with nothing, and pass whatever it computes."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert "widgets" not in notebook["metadata"], "the state of widgets is stored: run `make notebooks`"
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert code
    for cell in code:
        assert cell["outputs"], f"no stored output: run `make notebooks`\n{''.join(cell['source'])}"
        for output in cell["outputs"]:
            assert output["output_type"] in ("stream", "execute_result")
            assert output.get("text") or list(output["data"]) == ["text/plain"], (
                "only text is stored: run `make notebooks`"
            )


def test_there_is_a_notebook_for_each_chapter_file() -> None:
    """One concept, one slug: the chapter's file and its notebook share their name."""
    chapters = Path(__file__).parents[1] / "legstrength" / "teaching" / "chapters"
    assert {path.stem for path in NOTEBOOKS} == {path.stem for path in chapters.glob("*.yml")}
