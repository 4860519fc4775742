"""The explorers in a real JupyterLab with a live kernel, offline: a slider and a cell move the same thing."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from legstrength.live.explorer.words import WORDS
from tests.lab.jupyterlab import Notebook
from tests.site.shown import READ, Shown, same_traces

SHOW = "from legstrength.explorers import novice_gains\nexplorer = novice_gains.explorer()\nexplorer"
ASK = """import json
has = {"values": explorer.values, "results": explorer.results, "text": explorer.text, "rows": explorer.table_rows}
print(json.dumps(has))"""
LARGEST_BYTES = 30_000


def figure(notebook: Notebook, place: int, slug: str = "novice-gains") -> Shown:
    """The explorer below a cell, with all its parts unfolded."""
    notebook.cell(place).locator(f".explorer[data-explorer={slug}]").wait_for()
    return Shown(notebook.page, slug).open()


def shown_by(notebook: Notebook, code: str) -> Shown:
    """The explorer that code in the first cell shows."""
    notebook.run(0, code)
    return figure(notebook, 0)


def agree(shown: Shown, python: dict) -> None:
    """Fail unless controls, sentence, table and the data of every trace are what the kernel computed."""
    seen = shown.root.evaluate(READ)
    assert shown.root.get_attribute("data-state") == "ready"
    assert shown.values() == python["values"]
    assert seen["sentence"] == python["text"]
    assert seen["rows"] == python["rows"]
    parts = [part for trace in seen["traces"] if not trace["earlier"] for part in trace["parts"]]
    assert {"gain", "low", "high"} <= {part["result"] for part in parts}
    same_traces(seen["traces"], shown.twin.explorer._figure, python["results"], "in JupyterLab")


def python_of(notebook: Notebook, **values: object) -> dict:
    """What the kernel has for the explorer, once it knows of these settings."""

    def known(answer: str) -> bool:
        return values.items() <= json.loads(answer)["values"].items()

    return json.loads(notebook.until(3, ASK, known))


def test_a_slider_and_python_move_the_same_value(notebook: Notebook) -> None:
    """What the reader moves, Python reads; what Python sets, the reader sees. No prediction shuts the figure."""
    shown = shown_by(notebook, SHOW)
    expect(shown.root.locator(".explorer-graph .plot").first).to_be_visible()
    for count in (1, 2):
        before = shown.revision()
        shown.control("minutes").press("ArrowRight")
        shown.redrawn(before)
        assert shown.value("minutes") == 90 + 10 * count
    agree(shown, python_of(notebook, minutes=110))

    before = shown.revision()
    notebook.run(1, "explorer.set(minutes=200, muscle='calves');")
    shown.redrawn(before)
    assert shown.value("minutes") == 200
    agree(shown, python_of(notebook, minutes=200, muscle="calves"))

    notebook.run(1, "explorer.set(minutes=999)")
    assert "takes a number from 0 to 300 minutes a week" in notebook.complaint(1)
    agree(shown, python_of(notebook, minutes=200))
    before = shown.revision()
    notebook.run(1, "explorer.reset();")
    shown.redrawn(before)
    agree(shown, python_of(notebook, minutes=90, muscle="quadriceps"))


def test_changed_assumptions_change_the_figure(notebook: Notebook) -> None:
    """A student passes another number from a cell; picture, table and sentence are then the model's with it."""
    shown_by(notebook, SHOW)
    usual = python_of(notebook)
    shown = shown_by(
        notebook,
        "from legstrength.model import DEFAULT\n"
        "explorer = novice_gains.explorer(DEFAULT.replace(effort_threshold=0.82, drive_room=0.12))\nexplorer",
    )
    doubted = python_of(notebook, threshold=82)
    assert doubted["results"]["year"] > usual["results"]["year"] + 1.0
    agree(shown, doubted)
    shown.control("threshold").press("End")
    agree(shown, python_of(notebook, threshold=109))


OWN_FUNCTIONS = """from legstrength.explorers.novice_gains import run as usual
from legstrength.live.compile.natives import fixed

NAMES = list(explorer.results)

def half(values: dict, data: dict) -> dict:
    whole = usual(values, data)
    results = {}
    for name in NAMES:
        results[name] = whole[name]
    gain: list[float] = whole["gain"]
    results["gain"] = [0.5 * change for change in gain]
    results["year"] = 0.5 * whole["year"]
    return results

def short(values: dict, results: dict, data: dict) -> str:
    return f"Half of it: {fixed(results['year'], 2)} %."

explorer.run = half
explorer.sentence = short"""
NOT_IN_A_PAGE = """def guess(values: dict, data: dict) -> dict:
    return {"gain": sorted(values)}

explorer.run = guess"""
TOO_LITTLE = """def little(values: dict, data: dict) -> dict:
    return {"year": 1.0, "gain": [0.0, 1.0]}

explorer.run = little"""


def test_a_function_written_in_a_cell_runs_in_the_figure(notebook: Notebook) -> None:
    """A student's `run` and `sentence` take over in the open figure; one that cannot is refused in words."""
    shown = shown_by(notebook, SHOW)
    usual = python_of(notebook)
    agree(shown, usual)

    notebook.run(1, OWN_FUNCTIONS)
    halved = python_of(notebook)
    assert halved["text"].startswith("Half of it: ")
    assert halved["results"]["year"] == pytest.approx(usual["results"]["year"] / 2)
    expect(shown.root.locator("[data-role=result]")).to_have_text(halved["text"])
    assert shown.root.locator(".explorer-body").count() == 1
    agree(shown.open(), halved)
    shown.control("strength").press("End")
    agree(shown, python_of(notebook, strength=140))

    refused = {NOT_IN_A_PAGE: ["line 2 in guess()", "sorted()"], TOO_LITTLE: ["asks for the result", "run gives"]}
    for code, words in refused.items():
        notebook.run(1, code)
        assert [word for word in words if word not in notebook.complaint(1)] == []
        agree(shown, python_of(notebook, strength=140))


def test_several_explorers_share_a_notebook(notebook: Notebook) -> None:
    """Two explorers stand side by side, and two views of one move together."""
    notebook.run(0, SHOW)
    notebook.run(1, "explorer")
    notebook.run(
        2, "from legstrength.explorers import novice_gains_crowd\ncrowd = novice_gains_crowd.explorer()\ncrowd"
    )
    for place in range(3):
        notebook.cell(place).locator(".explorer[data-state=ready]").wait_for()
    crowd = figure(notebook, 2, "novice-gains-crowd")
    crowd.agrees("as it opens")
    notebook.cell(0).get_by_role("slider", name="Jogging").press("ArrowRight")
    for place in (0, 1):
        slider = notebook.cell(place).get_by_role("slider", name="Jogging")
        expect(slider).to_have_attribute("aria-valuetext", "100 minutes a week")
        expect(notebook.cell(place).locator(".explorer")).to_have_attribute("data-revision", "2")
    python_of(notebook, minutes=100)
    before = crowd.revision()
    notebook.run(3, "crowd.set(minutes=300);")
    crowd.redrawn(before)
    assert crowd.agrees("set by Python")["minutes"] == 300
    assert notebook.run(3, "print(crowd.values['minutes'], explorer.values['minutes'])").split() == ["300", "100"]


def test_a_dial_and_a_series_answer_with_a_kernel(notebook: Notebook) -> None:
    """A dial is turned and a route is edited in a notebook as on a page, and Python reads the numbers that were typed."""
    notebook.run(0, "from legstrength.explorers import muscles_at_work\nleg = muscles_at_work.explorer()\nleg")
    notebook.run(1, "from legstrength.explorers import hills as over\nhills = over.explorer()\nhills")
    leg, hills = figure(notebook, 0, "muscles-at-work"), figure(notebook, 1, "hills")
    leg.agrees("as it opens")
    before = leg.revision()
    notebook.run(2, "leg.set(moment=60);")
    leg.redrawn(before)
    assert leg.agrees("set by Python")["moment"] == 60
    before, wanted = hills.revision(), hills.twin.other("route")[0]
    hills.control("route").fill(f"{wanted:g}")
    hills.redrawn(before)
    assert hills.agrees("typed")["route"][0] == wanted
    assert float(notebook.until(3, "print(hills.values['route'][0])", lambda answer: float(answer) == wanted)) == wanted


def test_the_figure_follows_the_theme(notebook: Notebook) -> None:
    """In the dark theme the picture takes its dark colours, with nothing else changed and nothing run again."""
    shown = shown_by(notebook, SHOW)
    ink = "() => getComputedStyle(document.querySelector('.explorer-figure .plot-axes text')).fill"
    light, drawn = notebook.page.evaluate(ink), shown.revision()
    for theme, changes in (("JupyterLab Dark", True), ("JupyterLab Light", False)):
        notebook.command("apputils:change-theme", theme=theme)
        notebook.page.wait_for_function(
            f"([light, changes]) => (({ink})() !== light) === changes", arg=[light, changes]
        )
        assert shown.revision() == drawn, theme
        shown.agrees(theme)


def test_a_saved_table_names_settings_and_no_address(notebook: Notebook) -> None:
    """A notebook's address means nothing to others, so there is no link to copy and none in a saved table."""
    shown = shown_by(notebook, SHOW)
    assert shown.button("copy-link").count() == 0
    with notebook.page.expect_download() as saved:
        shown.button("download-csv").click()
    text = saved.value.path().read_text(encoding="utf-8")
    assert "novice-gains.minutes=90" in text and "http" not in text and notebook.lab.token not in text


def test_a_saved_notebook_carries_no_library(notebook: Notebook) -> None:
    """What a student hands in is small and holds the sentence, and neither the libraries nor the widgets' state."""
    shown_by(notebook, SHOW)
    notebook.run(1, "from legstrength.explorers import novice_gains_crowd\nnovice_gains_crowd.explorer()")
    figure(notebook, 1, "novice-gains-crowd")
    sentence = notebook.run(2, "print(explorer.text)").strip()
    notebook.command("docmanager:save")
    text = notebook.path.read_text(encoding="utf-8")
    saved = json.loads(text)
    assert len(text) < LARGEST_BYTES
    assert "widgets" not in saved["metadata"]
    assert "".join(saved["cells"][0]["outputs"][0]["data"]["text/plain"]).strip() == sentence
    assert [code for code in ("Plotly", "exported", "addEventListener") if code in text] == []


def test_an_explorer_waits_for_python_and_outlives_a_restart(fresh: Notebook) -> None:
    """While Python is at work the figure says that it waits; a restart meanwhile does not hold up the next one."""
    fresh.write(1, "import pathlib, time\nwhile not pathlib.Path('go').exists():\n    time.sleep(0.05)")
    fresh.write(0, SHOW)
    fresh.start_all()
    expect(fresh.cell(0).get_by_text(WORDS["waiting"])).to_be_visible()
    fresh.restart()
    fresh.start_all()
    expect(fresh.cell(0).get_by_text(WORDS["waiting"])).to_be_visible()
    (fresh.path.parent / "go").touch()
    agree(figure(fresh, 0), python_of(fresh))
