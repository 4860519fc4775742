"""Drives a Chromium that is too old for Playwright, by the few commands of its protocol that all versions have."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import websocket

from tests.site import old

PATIENCE_S = 30.0
NOTICE_S = 0.02
CODES = {
    "ArrowLeft": 37,
    "ArrowUp": 38,
    "ArrowRight": 39,
    "ArrowDown": 40,
    "End": 35,
    "Home": 36,
    "Enter": 13,
    "Tab": 9,
}


@dataclass(frozen=True)
class Node:
    """An element of the page, by the browser's own name for it."""

    id: str


class Aged:
    """The old browser with one page. `complaints` are what went wrong there since it was opened."""

    def __init__(self, socket: websocket.WebSocket, version: str) -> None:
        self.name, self.version, self.complaints = f"Chromium {version}", version, list[str]()
        self._socket, self._numbers, self._page = socket, itertools.count(1), ""
        for domain in ("Runtime", "Page"):
            self._call(f"{domain}.enable")

    def _call(self, method: str, **given: object) -> dict[str, Any]:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": given}))
        while (told := self._heard()).get("id") != number:
            pass
        assert "error" not in told, f"{self.name}: {method}: {told['error']}"
        return told["result"]

    def _heard(self) -> dict[str, Any]:
        """The browser's next message: an answer, or what happened on the page."""
        told = json.loads(self._socket.recv())
        if told.get("method") == "Runtime.exceptionThrown":
            self.complaints.append(str(told["params"]["exceptionDetails"]))
        return told

    def open(self, address: str) -> None:
        """Go to the address and wait until all of the page is there."""
        self.complaints.clear()
        self._call("Page.navigate", url=address)
        while self._heard().get("method") != "Page.loadEventFired":
            pass
        self._page = ""

    def ask(self, function: str, *given: object) -> Any:
        """What this JavaScript function returns or promises for the given values and elements. AssertionError where it throws."""
        self._page = self._page or self._call("Runtime.evaluate", expression="globalThis")["result"]["objectId"]
        arguments = [{"objectId": one.id} if isinstance(one, Node) else {"value": one} for one in given]
        call = {"arguments": arguments, "awaitPromise": True, "objectId": self._page}
        answer = self._call("Runtime.callFunctionOn", functionDeclaration=function, **call)
        assert "exceptionDetails" not in answer, f"{self.name}: {answer['exceptionDetails']}"
        result = answer["result"]
        if result.get("subtype") == "node":
            return Node(result["objectId"])
        if "objectId" not in result:
            return result.get("value")
        whole = {"arguments": [{"objectId": result["objectId"]}], "returnByValue": True, "objectId": self._page}
        return self._call("Runtime.callFunctionOn", functionDeclaration="one => one", **whole)["result"]["value"]

    def until(self, function: str, *given: object, said: str = "") -> Any:
        """Ask until the answer is true, and return it; fails with what was waited for."""
        end = time.monotonic() + PATIENCE_S
        while not (answer := self.ask(function, *given)):
            assert time.monotonic() < end, f"{self.name} waited in vain: {said or function}"
            time.sleep(NOTICE_S)
        return answer

    def find(self, css: str) -> Any:
        """The first element of that selector, as soon as there is one."""
        return self.until("css => document.querySelector(css)", css)

    def focus(self, element: object) -> None:
        """Bring an element into the window and give it the focus."""
        self.ask("one => { one.scrollIntoView({ block: 'center' }); one.focus(); }", element)

    def press(self, key: str) -> None:
        """Press and release one key, by its name in the page's events, where the focus is."""
        for kind in ("rawKeyDown", "keyUp"):
            self._call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=CODES[key])


@contextmanager
def aged(version: str) -> Iterator[Aged]:
    """The old browser of that version, such as "103.". NoOldBrowser in words where it cannot be installed."""
    with ExitStack() as stack:
        profile = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        wishes = (f"--user-data-dir={profile}", "--remote-debugging-port=0", "--window-size=1280,900", "about:blank")
        program = subprocess.Popen(
            [old.install(version), *old.FLAGS, "--force-prefers-reduced-motion", *wishes],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        stack.callback(program.wait)
        stack.callback(program.kill)
        port = _port(Path(profile) / "DevToolsActivePort", program)
        told = json.loads(urllib.request.urlopen(f"http://127.0.0.1:{port}/json/version").read())["Browser"]
        pages = json.loads(urllib.request.urlopen(f"http://127.0.0.1:{port}/json").read())
        page = next(one for one in pages if one["type"] == "page")
        socket = websocket.create_connection(page["webSocketDebuggerUrl"], timeout=PATIENCE_S, suppress_origin=True)
        stack.callback(socket.close)
        yield Aged(socket, re.sub(r"^\D*", "", told))


def _port(file: Path, program: subprocess.Popen[bytes]) -> int:
    """The port that the browser has chosen, as soon as it says so."""
    end = time.monotonic() + PATIENCE_S
    while not (file.is_file() and "\n" in file.read_text(encoding="utf-8")):
        assert program.poll() is None and time.monotonic() < end, "the old browser does not start"
        time.sleep(NOTICE_S)
    return int(file.read_text(encoding="utf-8").split("\n")[0])
