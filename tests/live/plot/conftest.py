"""The drawing for the tests in this folder: in Node.js, and on a page beside Plotly."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from live.javascript import Node, Program
from playwright.sync_api import Browser, Page
from plotly.offline import get_plotlyjs

from legstrength.live.compile.node import executable

DRIVER = Path(__file__).with_name("driver.js")
STYLE = Path(__file__).parents[3] / "legstrength" / "live" / "plot" / "plot.css"
FRONTEND = Path(__file__).parents[3] / "frontend"
BUNDLE = """import { build } from "esbuild";
const done = await build({ entryPoints: [process.argv[1]], nodePaths: ["node_modules"], bundle: true, write: false, format: "iife",
  globalName: "exported", charset: "utf8" });
process.stdout.write(done.outputFiles[0].text);"""


@pytest.fixture(scope="session")
def driver() -> str:
    """What the tests ask of the drawing, with the drawing, as one script that declares `exported`."""
    command = [executable(), "--input-type=module", "-e", BUNDLE, str(DRIVER)]
    return subprocess.run(command, cwd=FRONTEND, check=True, capture_output=True, text=True, encoding="utf-8").stdout


@pytest.fixture(scope="session")
def drawing(node: Node, driver: str) -> Program:
    """The drawing in Node.js."""
    return node.load(driver)


@pytest.fixture(scope="module")
def page(browser: Browser, driver: str) -> Iterator[Page]:
    """An empty page that has both the drawing and Plotly."""
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    opened.set_content("<!doctype html><body style='margin:0'></body>")
    opened.add_style_tag(content=STYLE.read_text(encoding="utf-8"))
    for script in (get_plotlyjs(), driver.replace("var exported", "globalThis.exported", 1)):
        opened.add_script_tag(content=script)
    yield opened
    opened.close()
