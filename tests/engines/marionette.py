"""Selenium for Firefox without geckodriver, which no package registry of Python's or of Debian 12 has.

Firefox has a WebDriver of its own, called Marionette, behind a socket. It takes the commands that Selenium sends under other names, as JSON
with its length in front; geckodriver translates the one into the other. So does this, for the commands in `NAMES`.
Described in https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

from __future__ import annotations

import json
import socket
from itertools import count

from selenium.webdriver.common.options import ArgOptions
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.command import Command
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.remote.webdriver import WebDriver

NAMES = {
    Command.NEW_SESSION: "WebDriver:NewSession",
    Command.QUIT: "Marionette:Quit",
    Command.SET_TIMEOUTS: "WebDriver:SetTimeouts",
    Command.GET: "WebDriver:Navigate",
    Command.REFRESH: "WebDriver:Refresh",
    Command.GET_CURRENT_URL: "WebDriver:GetCurrentURL",
    Command.SET_WINDOW_RECT: "WebDriver:SetWindowRect",
    Command.W3C_EXECUTE_SCRIPT: "WebDriver:ExecuteScript",
    Command.W3C_EXECUTE_SCRIPT_ASYNC: "WebDriver:ExecuteAsyncScript",
    Command.W3C_ACTIONS: "WebDriver:PerformActions",
    Command.W3C_CLEAR_ACTIONS: "WebDriver:ReleaseActions",
    Command.CLICK_ELEMENT: "WebDriver:ElementClick",
    Command.CLEAR_ELEMENT: "WebDriver:ElementClear",
    Command.SEND_KEYS_TO_ELEMENT: "WebDriver:ElementSendKeys",
    Command.GET_ELEMENT_ARIA_LABEL: "WebDriver:GetComputedLabel",
    Command.GET_ELEMENT_ARIA_ROLE: "WebDriver:GetComputedRole",
    Command.SCREENSHOT: "WebDriver:TakeScreenshot",
    Command.PRINT_PAGE: "WebDriver:Print",
}
"""What Marionette calls the commands that the tests send."""

PATIENCE_S = 120.0


class Marionette(RemoteConnection):
    """A connection to a Firefox that was started with `--marionette` and listens at this port of this machine."""

    def __init__(self, port: int) -> None:
        super().__init__(client_config=ClientConfig(f"http://127.0.0.1:{port}"))
        self._stream = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S).makefile("rwb")
        self._numbers = count(1)
        self._received()  # it greets

    def _received(self) -> list:
        length = b""
        while not length.endswith(b":"):
            byte = self._stream.read(1)
            if not byte:
                raise ConnectionError("Firefox has closed the connection.")
            length += byte
        return json.loads(self._stream.read(int(length[:-1])))

    def execute(self, command: str, params: dict) -> dict:
        """Send one command; the answer in the form in which geckodriver gives it."""
        wanted = {key: value for key, value in params.items() if key != "sessionId"}
        if command == Command.NEW_SESSION:
            wanted = wanted["capabilities"]["alwaysMatch"]
        message = json.dumps([0, next(self._numbers), NAMES[command], wanted]).encode()
        self._stream.write(b"%d:%b" % (len(message), message))
        self._stream.flush()
        _, _, error, value = self._received()
        if error:
            return {"status": 500, "value": json.dumps({"value": error})}
        alone = isinstance(value, dict) and set(value) == {"value"}
        return {"value": value["value"] if alone else value}

    def close(self) -> None:
        """Leave the socket."""
        self._stream.close()
        super().close()


class _Nothing(ArgOptions):
    """No wishes: what Firefox needs is in its profile."""

    @property
    def default_capabilities(self) -> dict:
        return {}

    def to_capabilities(self) -> dict:
        return {}


def connected(port: int) -> WebDriver:
    """A driver for the Firefox that listens at this port."""
    return WebDriver(command_executor=Marionette(port), options=_Nothing())
