"""A browser engine with one page open, as the tests see it: the same for Firefox and for WebKit."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Sequence
from typing import Any, Literal

from selenium.webdriver.remote.command import Command
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

PATIENCE_S = 30.0
NOTICE_S = 0.02
"""How often a state is asked for."""

KEYS = {
    "ArrowLeft": "\ue012",
    "ArrowUp": "\ue013",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
    "End": "\ue010",
    "Home": "\ue011",
    "Enter": "\ue007",
    "Space": " ",
    "Tab": "\ue004",
    "Escape": "\ue00c",
}
"""Keys by their names in a page's events, and as WebDriver writes them."""

Pointer = Literal["mouse", "touch"]

ASYNC = """const [...given] = arguments, done = given.pop();
Promise.resolve().then(() => (%s)(...given)).then(
  value => done({ value: value === undefined ? null : value }), problem => done({ problem: `${problem}\\n${problem.stack}` }));"""


class Engine:
    """`name` and `version` are the engine's own."""

    def __init__(self, name: str, driver: WebDriver) -> None:
        self.name, self.driver = name, driver
        self.version = str(driver.caps.get("browserVersion", ""))
        driver.set_script_timeout(PATIENCE_S)
        driver.set_page_load_timeout(PATIENCE_S)

    # ------------------------------------------------------------ pages
    def size(self, width: int, height: int) -> None:
        """Give the page itself this room, in CSS pixels, round which a window has its own bars."""
        self.driver.set_window_rect(0, 0, width, height)
        for _ in range(3):
            inner = self.ask("() => [innerWidth, innerHeight]")
            if inner == [width, height]:
                return
            outer = self.ask("() => [outerWidth, outerHeight]")
            self.driver.set_window_rect(0, 0, outer[0] + width - inner[0], outer[1] + height - inner[1])

    def open(self, address: str) -> None:
        """Go to the address and wait until all of the page is there."""
        self.driver.get(address)

    def reload(self) -> None:
        """Load the page anew."""
        self.driver.refresh()

    def complaints(self) -> list[str]:
        """What went wrong on the page since it was opened; see `watched`."""
        return self.ask("() => globalThis.complaints ?? ['the page does not note what goes wrong']")

    # ------------------------------------------------------------ questions
    def ask(self, function: str, *given: object) -> Any:
        """What this JavaScript function returns or promises for the given values and elements. AssertionError where it throws."""
        answer = self.driver.execute_async_script(ASYNC % function, *given)
        assert "problem" not in answer, f"{self.name}: {answer.get('problem')}"
        return answer["value"]

    def until(self, function: str, *given: object, said: str = "") -> Any:
        """Ask until the answer is true, and return it; fails with what was waited for."""
        end = time.monotonic() + PATIENCE_S
        while True:
            if answer := self.ask(function, *given):
                return answer
            assert time.monotonic() < end, f"{self.name} waited in vain: {said or function} {given}"
            time.sleep(NOTICE_S)

    def find(self, css: str) -> WebElement:
        """The first element of that selector, as soon as there is one."""
        return self.until("css => document.querySelector(css)", css)

    def text(self, css: str) -> str:
        """The words in the first element of that selector, with single spaces."""
        return " ".join(self.ask("one => one.textContent", self.find(css)).split())

    # ------------------------------------------------------------ hands
    def press(self, key: str) -> None:
        """Press and release one key, by its name in `KEYS` or as a letter, where the focus is."""
        value = KEYS.get(key, key)
        keys = [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        self._act([{"type": "key", "id": "keyboard", "actions": keys}])

    def focus(self, element: WebElement) -> None:
        """Bring an element into the middle of the window and give it the focus."""
        self.ask("one => { one.scrollIntoView({ block: 'center', behavior: 'instant' }); one.focus(); }", element)

    def bring(self, element: WebElement) -> dict[str, float]:
        """Bring an element into the middle of the window, and wait until it stands still; its x, y, width and height there."""
        self.ask("one => one.scrollIntoView({ block: 'center', behavior: 'instant' })", element)
        return self.ask(
            """async one => {
              const box = () => { const { x, y, width, height } = one.getBoundingClientRect(); return { x, y, width, height }; };
              for (let before = ""; before !== JSON.stringify(box());) {
                before = JSON.stringify(box());
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              }
              return box();
            }""",
            element,
        )

    def click(self, target: WebElement | str, pointer: Pointer = "mouse") -> None:
        """Press and release in the middle of an element, or of the first one of a selector."""
        box = self.bring(self.find(target) if isinstance(target, str) else target)
        self.stroke([(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)], pointer)

    def stroke(self, spots: Sequence[tuple[float, float]], pointer: Pointer = "mouse") -> None:
        """Press at the first of these places of the window, go on to the others, and let go."""
        moves = [{"type": "pointerMove", "duration": 20, "x": round(x), "y": round(y)} for x, y in spots]
        moves[0]["duration"] = 0
        down, up = ({"type": kind, "button": 0} for kind in ("pointerDown", "pointerUp"))
        self._act(
            [
                {
                    "type": "pointer",
                    "id": pointer,
                    "parameters": {"pointerType": pointer},
                    "actions": [moves[0], down, *moves[1:], up],
                }
            ]
        )

    def _act(self, actions: list[dict]) -> None:
        self.driver.execute(Command.W3C_ACTIONS, {"actions": actions})

    # ------------------------------------------------------------ paper
    def pdf(self) -> bytes:
        """The page as it would be printed. Only where the engine's driver prints."""
        return base64.b64decode(self.driver.print_page())

    def quit(self) -> None:
        """Close the browser."""
        self.driver.quit()


def quoted(text: str) -> str:
    """The text as a CSS string."""
    return json.dumps(text, ensure_ascii=False)
