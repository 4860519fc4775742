"""A real JupyterLab on this machine, and a notebook in it that a test drives as a student would, cell by cell."""

from __future__ import annotations

import importlib.util
import json
import os
import secrets
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
NEVER = "jupyterlab.handlers.announcements.NeverCheckForUpdate"
SETTINGS = {
    "@jupyterlab/apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/docmanager-extension/plugin": {"autosave": False},
}
CONNECTED = """() => { const kernel = globalThis.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel;
  return kernel?.connectionStatus === "connected" && kernel.status === "idle"; }"""
STOPPED = r"""([place, before]) => {
  const prompt = document.querySelectorAll(".jp-CodeCell")[place].querySelector(".jp-InputPrompt").innerText.trim();
  return /^\[\d+\]:$/.test(prompt) && prompt !== before; }"""


class NoLab(RuntimeError):
    """There is no JupyterLab to test with; the message says what to do."""


@dataclass(frozen=True)
class Lab:
    """A running server: its address (with a slash at its end), its token and the folder of its notebooks."""

    home: str
    token: str
    folder: Path

    def new(self, name: str, cells: int) -> Path:
        """Put a notebook of empty code cells into the folder."""
        empty = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": ""}
        kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
        rows = [{**empty, "id": f"cell-{i}"} for i in range(cells)]
        content = {"cells": rows, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
        path = self.folder / f"{name}.ipynb"
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    def stop_kernels(self) -> None:
        """End every notebook's Python."""
        for kernel in json.loads(self._ask("api/kernels")):
            self._ask(f"api/kernels/{kernel['id']}", method="DELETE")

    def _ask(self, path: str, method: str = "GET") -> bytes:
        headers = {"Authorization": f"token {self.token}"}
        request = urllib.request.Request(f"{self.home}{path}", method=method, headers=headers)
        with DIRECT.open(request, timeout=PATIENCE_S) as answer:
            return answer.read()


@contextmanager
def running(folder: Path) -> Iterator[Lab]:
    """Start JupyterLab in an empty folder, with settings of its own and no way to another host.

    NoLab in words if it is not there or does not start.
    """
    if importlib.util.find_spec("jupyterlab") is None:
        raise NoLab("The notebook tests need JupyterLab: install it with `pip install -r requirements.txt`.")
    notebooks, state = folder / "notebooks", folder / "state"
    notebooks.mkdir()
    for name, values in SETTINGS.items():
        path = state / "settings" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values), encoding="utf-8")
    token = secrets.token_hex(16)
    command = [
        sys.executable,
        "-m",
        "jupyterlab",
        "--no-browser",
        "--allow-root",
        "--ip=127.0.0.1",
        "--port=0",
        f"--IdentityProvider.token={token}",
        f"--ServerApp.root_dir={notebooks}",
        "--ServerApp.jpserver_extensions={'jupyter_lsp': False, 'jupyterlab': True, 'notebook_shim': True}",
        f"--LabApp.user_settings_dir={state / 'settings'}",
        f"--LabApp.workspaces_dir={state / 'workspaces'}",
        "--LabApp.news_url=None",
        f"--LabApp.check_for_updates_class={NEVER}",
        "--LabApp.extension_manager=readonly",
        "--LabApp.expose_app_in_browser=True",
    ]
    with (folder / "log").open("w+", encoding="utf-8") as log:
        process = subprocess.Popen(
            command, cwd=notebooks, env=_surroundings(state), stdout=log, stderr=log, stdin=subprocess.DEVNULL
        )
        try:
            yield Lab(_address(process, state / "jupyter_runtime_dir", folder / "log"), token, notebooks)
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()


def _surroundings(state: Path) -> dict[str, str]:
    """The environment of the server and its kernels: all that they keep lies in `state`, and no proxy leads out."""
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    here = dict.fromkeys(("no_proxy", "NO_PROXY"), "127.0.0.1,localhost")
    kept = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    folders = {name: str(state / name.lower()) for name in kept}
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return {**os.environ, **proxies, **here, **folders, "PYTHONPATH": paths}


def _address(process: subprocess.Popen, runtime: Path, log: Path) -> str:
    deadline = time.monotonic() + PATIENCE_S
    described = runtime / f"jpserver-{process.pid}.json"
    while process.poll() is None and time.monotonic() < deadline:
        try:
            home = json.loads(described.read_text(encoding="utf-8"))["url"]
            DIRECT.open(f"{home}api", timeout=5).close()
            return home
        except (OSError, ValueError):
            time.sleep(0.1)
    last = "\n".join(log.read_text(encoding="utf-8").splitlines()[-5:])
    raise NoLab(f"JupyterLab did not start within {PATIENCE_S:.0f} s; the last that it said:\n{last}")


class Notebook:
    """An open notebook of a few code cells; the first is 0."""

    def __init__(self, page: Page, lab: Lab, name: str, cells: int = 4) -> None:
        self.page, self.lab, self.path = page, lab, lab.new(name, cells)
        page.goto(f"{lab.home}lab/tree/{self.path.name}?token={lab.token}&reset")
        page.wait_for_function(CONNECTED)

    def cell(self, place: int) -> Locator:
        """The cell at a place."""
        return self.page.locator(".jp-CodeCell").nth(place)

    def write(self, place: int, code: str) -> None:
        """Put code into a cell in place of what stands there."""
        self.cell(place).locator(".cm-content").click()
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.insert_text(code)

    def start(self, place: int, code: str) -> str:
        """Write code into a cell and begin to run it; gives the number that stood beside it before."""
        self.write(place, code)
        before = self.cell(place).locator(".jp-InputPrompt").inner_text().strip()
        self.page.keyboard.press("Control+Enter")
        return before

    def run(self, place: int, code: str) -> str:
        """Write code into a cell and run it to its end; gives what it printed."""
        before = self.start(place, code)
        self.page.wait_for_function(STOPPED, arg=[place, before])
        return self._below(place, "stdout")

    def until(self, place: int, code: str, enough: Callable[[str], bool]) -> str:
        """Run code until what it prints is enough; gives what it printed.

        A slider's last move may reach Python after the cell: ipywidgets holds it back while one is on its way.
        """
        deadline = time.monotonic() + PATIENCE_S / 4
        while not enough(answer := self.run(place, code)):
            assert time.monotonic() < deadline, f"Python never came to it; it printed at last: {answer[:200]}"
        return answer

    def complaint(self, place: int) -> str:
        """The error below a cell."""
        return self._below(place, "error") + self._below(place, "stderr")

    def _below(self, place: int, kind: str) -> str:
        outputs = self.cell(place).locator(f"[data-mime-type='application/vnd.jupyter.{kind}']")
        return "".join(outputs.all_inner_texts())

    def command(self, name: str, **values: object) -> None:
        """Do what one of JupyterLab's menu entries does, to its end."""
        call = "([name, values]) => jupyterapp.commands.execute(name, values).then(() => null)"
        self.page.evaluate(call, [name, values])

    def start_all(self) -> None:
        """Begin to run all cells."""
        self.page.evaluate("() => { jupyterapp.commands.execute('notebook:run-all-cells'); }")

    def clear(self) -> None:
        """Remove what stands below the cells."""
        self.cell(0).locator(".cm-content").click()
        self.command("notebook:clear-all-cell-outputs")

    def restart(self) -> None:
        """Restart Python, whatever it is doing."""
        self.page.evaluate("() => jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()")
        self.page.wait_for_function(CONNECTED)
