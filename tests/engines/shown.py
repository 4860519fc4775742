"""One explorer on an open page of an engine, read and moved as a reader does, beside its twin in Python."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.remote.webelement import WebElement

from tests.engines.engine import Engine, quoted
from tests.site.shown import READ, plain, same_traces, twin_of

PARTS = {
    "slider": '[role="slider"]',
    "list": "select",
    "box": 'input[type="checkbox"]',
    "buttons": "button[aria-pressed]",
}
"""What of a control of each kind takes the focus."""

STANDS = {
    "slider": "([one]) => Number(one.getAttribute('aria-valuetext').split(' ')[0].replace('−', '-'))",
    "list": "([one]) => one.selectedOptions[0].textContent",
    "box": "([one]) => one.checked",
    "buttons": "all => all.find(one => one.getAttribute('aria-pressed') === 'true').textContent",
    "series": "all => all.map(one => Number(one.value))",
}
"""Where a control of each kind stands, by those parts."""

REVISION = "root => Number(root.dataset.revision)"


class Shown:
    """The explorer `slug`; its page is open, and it is ready and unfolded."""

    def __init__(self, engine: Engine, slug: str) -> None:
        self.engine, self.slug, self.twin = engine, slug, twin_of(slug)
        self.root = engine.find(f".explorer[data-explorer={quoted(slug)}]")

    def css(self, name: str) -> str:
        """A selector, within the explorer, for what of a control takes the focus: one element, or each button, or each cell."""
        control, kind = self.twin.explorer.controls[name], self.twin.kind(name)
        if kind == "series":  # several of them may share a table
            return ", ".join(f"[aria-label={quoted(f'{control.description}, {cell}')}]" for cell in control.cells)
        return f"[data-control={quoted(name)}] :is({PARTS[kind]})"

    def part(self, name: str, place: int = 0) -> WebElement:
        """The part of a control at that place."""
        found = self.engine.ask(
            "(root, css, place) => root.querySelectorAll(css)[place]", self.root, self.css(name), place
        )
        assert found, f"{self.slug} has no {self.twin.kind(name)} {name}"
        return found

    def free_button(self, name: str) -> WebElement:
        """The first button of a group that is not pressed."""
        css = f"[data-control={quoted(name)}] button[aria-pressed=false]"
        return self.engine.ask("(root, css) => root.querySelector(css)", self.root, css)

    def value(self, name: str) -> Any:
        """Where the control stands, as Python calls it."""
        kind = self.twin.kind(name)
        asked = f"(root, css) => ({STANDS[kind]})([...root.querySelectorAll(css)])"
        stands = self.engine.ask(asked, self.root, self.css(name))
        if kind == "series":
            return [float(one) for one in stands]
        if kind == "slider":
            return int(stands) if isinstance(self.twin.defaults[name], int) else float(stands)
        if kind == "box":
            return stands
        return {plain(shown): slug for shown, slug in self.twin.explorer.controls[name].options}[plain(stands)]

    def values(self) -> dict[str, object]:
        """Where all controls stand."""
        return {name: self.value(name) for name in self.twin.defaults}

    def revision(self) -> int:
        """How often it was redrawn."""
        return self.engine.ask(REVISION, self.root)

    def redrawn(self, since: int, said: str) -> None:
        """Wait for a redraw after that revision."""
        self.engine.until(f"(root, since) => ({REVISION})(root) > since", self.root, since, said=f"{self.slug}, {said}")

    def agrees(self, occasion: str) -> dict[str, object]:
        """Fail unless sentence, table and picture are what Python computes for where the controls stand; returns that."""
        seen, values = self.engine.ask(READ, self.root), self.values()
        expected = self.twin.at(values)
        said = f"{self.engine.name}, {self.slug}, {occasion}, at {values}"
        assert seen["sentence"] == expected.sentence, said
        assert seen["rows"] == expected.rows, said
        assert seen["traces"], f"{said}: no trace names a result"
        same_traces(seen["traces"], self.twin.explorer._figure, expected.results, said)
        return values
