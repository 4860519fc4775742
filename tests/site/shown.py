"""An explorer as a reader meets it on a page, driven through its contract alone, and the same explorer in
Python to compare with.

Nothing here knows how an explorer is built: controls are found by role and accessible name, results by
`data-role`, buttons by `data-action`, and the picture by the data of its traces, whose `meta` names the
results that they show.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from itertools import compress

from playwright.sync_api import Locator, Page, TimeoutError

from legstrength.explorers import load
from legstrength.live import Explorer
from legstrength.live.explorer.controls import Buttons, Choice, Series, Switch
from legstrength.live.plot.fill import filled

TOLERANCE = 1e-9

# Pages that between them have every kind of control: three explorers on a page, boxes, a series, lists.
VARIED = (
    "notebooks/novice-gains.html",
    "notebooks/muscles-at-work.html",
    "notebooks/hills.html",
    "notebooks/how-good-is-the-model.html",
)

# Everything that a reader can see of one explorer, read in one go, once a redraw is not pending.
READ = """async (root) => {
  const frame = () => new Promise(done => requestAnimationFrame(done));
  for (let before = null; before !== root.dataset.revision;) {
    before = root.dataset.revision;
    for (let frames = 0; frames < 3; frames++) await frame();
  }
  const clean = value => ArrayBuffer.isView(value) ? Array.from(value) : value;
  const figure = root.querySelector('[data-role="picture"].explorer-figure');
  const bound = !figure.hidden && figure.querySelector("svg") ? figure.traces.filter(trace => trace.meta) : [];
  const traces = bound.map(trace => ({
    earlier: Boolean(trace.meta.before), drawn: trace.visible !== false,
    parts: Object.entries(trace.meta).filter(([part]) => !["at", "before", "look", "previous"].includes(part)).map(
      ([part, result]) => ({ part, result, value: clean(part.split(".").reduce((at, name) => at?.[name], trace)) })),
  }));
  return {
    revision: Number(root.dataset.revision),
    sentence: root.querySelector('[data-role="result"]').textContent,
    rows: [...root.querySelectorAll('[data-role="data"] tbody tr')].map(
      row => [...row.children].map(cell => cell.textContent)),
    traces,
  };
}"""

# What stands on the page at the moment of each redraw, from the first one on.
RECORD = """() => {
  globalThis.redraws = [];
  new MutationObserver(changes => {
    for (const { target } of changes) {
      const sentence = target.querySelector('[data-role="result"]');
      const { explorer, revision } = target.dataset;
      if (sentence && Number(revision)) redraws.push({ slug: explorer, revision: Number(revision), sentence: sentence.textContent });
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-revision"] });
}"""


@dataclass(frozen=True)
class Expected:
    """What Python computes for one set of settings."""

    results: dict
    sentence: str
    rows: list[list[str]]


class Twin:
    """The explorer in Python; remembers what it has computed, since the tests come back to the same
    settings.
    """

    def __init__(self, slug: str) -> None:
        self.explorer: Explorer = load(slug)
        self.defaults = dict(self.explorer.values)
        self._known: dict[tuple, Expected] = {}

    def at(self, values: dict) -> Expected:
        """What Python computes when every control stands at the given value."""
        key = tuple((name, str(value)) for name, value in sorted(values.items()))
        if key not in self._known:
            made = self.explorer.set(**values)
            results = made.results
            self._known[key] = Expected(results, made.sentence(made.values, results, made.data), made.rows_of(results))
        return self._known[key]

    def other(self, name: str) -> object:
        """A value of the control that differs from its default and lies on a step."""
        control, default = self.explorer.controls[name], self.defaults[name]
        if hasattr(control, "options"):
            return next(slug for _, slug in control.options if slug != default)
        if isinstance(default, bool):
            return not default
        if isinstance(default, list):
            return [_other(control, value) for value in default]
        return _other(control, default)

    def kind(self, name: str) -> str:
        """`slider`, `list`, `buttons`, `box` or `series`."""
        kinds = {Choice: "list", Buttons: "buttons", Switch: "box", Series: "series"}
        return kinds.get(type(self.explorer.controls[name]), "slider")


def _other(control: object, default: float) -> float | int:
    steps = round((control.max - control.min) / control.step)
    for share in (0.75, 0.25):
        value = round(control.min + round(steps * share) * control.step, 10)
        if value != default:
            return int(value) if isinstance(default, int) else value
    return control.max


@functools.cache
def twin_of(slug: str) -> Twin:
    """The explorer's twin, one for a whole session, so that what Python has computed once is not computed again."""
    return Twin(slug)


class Shown:
    """One explorer on an open page."""

    def __init__(self, page: Page, slug: str) -> None:
        self.page, self.slug = page, slug
        self.root = page.locator(f'.explorer[data-explorer="{slug}"]')
        self.twin = twin_of(slug)

    def open(self) -> Shown:
        """Open what it is folded into, wait until it answers, and open its gate and its folded groups."""
        unfold(self.root)
        self.page.wait_for_function(
            "slug => document.querySelector(`.explorer[data-explorer='${slug}']`).dataset.state === 'ready'",
            arg=self.slug,
        )
        gate = self.root.locator('[data-action="skip-prediction"]')
        if gate.count():
            gate.click()
            self.root.locator(".explorer-stage svg:visible").first.wait_for()
        folded = self.root.locator("details:not([open], .explorer-share) > summary")
        while folded.count():
            folded.first.click()
        return self

    def revision(self) -> int:
        """How often it was redrawn."""
        return int(self.root.get_attribute("data-revision"))

    def redrawn(self, since: int) -> None:
        """Wait for a redraw after the given revision; fails in words if none comes."""
        try:
            self.page.wait_for_function(
                """([slug, since]) => {
                const root = document.querySelector(`.explorer[data-explorer='${slug}']`);
                return Number(root.dataset.revision) > since; }""",
                arg=[self.slug, since],
            )
        except TimeoutError:
            raise AssertionError(f"{self.slug} was not redrawn; its controls stand at {self.values()}") from None

    def settled(self) -> None:
        """Wait until the last change counts as finished: its sentence has been announced, which may be the one before,
        and no handle glides any more.
        """
        self.page.wait_for_function(
            """slug => { const root = document.querySelector(`.explorer[data-explorer='${slug}']`);
            const text = root.querySelector('[data-role="result"]').textContent;
            const spoken = [...root.querySelectorAll('[role=status]')];
            const glides = root.querySelector(".noUi-state-tap");
            return !glides && spoken.some(status => status.textContent.includes(text)); }""",
            arg=self.slug,
        )

    def button(self, action: str) -> Locator:
        """The button of that action; the menu that holds it is opened first."""
        menu = self.root.locator(f'.explorer-share:not([open]):has([data-action="{action}"]) > summary')
        if menu.count():
            menu.click()
        return self.root.locator(f'[data-action="{action}"]')

    # ------------------------------------------------------------ controls, by their accessible names
    def control(self, name: str) -> Locator:
        """The part of a control that takes the focus; of a series, its first cell."""
        label, kind = self.twin.explorer.controls[name].description, self.twin.kind(name)
        if kind == "buttons":
            return self.root.get_by_role("group", name=label, exact=True)
        if kind == "series":
            return self.cells(name)[0]
        role = {"slider": "slider", "list": "combobox", "box": "checkbox"}[kind]
        return self.root.get_by_role(role, name=label, exact=True)

    def cells(self, name: str) -> list[Locator]:
        """The cells of a series, unfolded where they are folded, each found by the series' name and its own."""
        control = self.twin.explorer.controls[name]
        folds = self.root.locator(f'[data-control="{name}"] details')
        folds.evaluate_all("all => all.forEach((one) => { one.open = true; })")
        return [
            self.root.get_by_role("spinbutton", name=f"{control.description}, {cell}", exact=True)
            for cell in control.cells
        ]

    def bring(self, name: str) -> Locator:
        """The control, scrolled to the middle of the window, clear of the page's own bars."""
        handle = self.control(name)
        handle.evaluate("handle => handle.scrollIntoView({ block: 'center', behavior: 'instant' })")
        return handle

    def value(self, name: str) -> object:
        """Where the control stands, as Python calls it."""
        kind, handle = self.twin.kind(name), self.control(name)
        if kind == "series":
            return [float(cell.input_value()) for cell in self.cells(name)]
        if kind == "slider":
            number = float(handle.get_attribute("aria-valuetext").split()[0])
            return int(number) if isinstance(self.twin.defaults[name], int) else number
        if kind == "box":
            return handle.is_checked()
        words = (
            handle.get_by_role("button", pressed=True).inner_text()
            if kind == "buttons"
            else handle.evaluate("list => list.selectedOptions[0].textContent")
        )
        return {plain(shown): slug for shown, slug in self.twin.explorer.controls[name].options}[plain(words)]

    def values(self) -> dict[str, object]:
        """Where all controls stand."""
        return {name: self.value(name) for name in self.twin.defaults}

    # ------------------------------------------------------------ the comparison
    def agrees(self, occasion: str) -> dict:
        """Fail unless picture, table and sentence are what Python computes for the controls' settings;
        returns those settings.
        """
        seen, values = self.root.evaluate(READ), self.values()
        expected = self.twin.at(values)
        said = f"{self.slug}, {occasion}, at {values}"
        assert self.root.get_attribute("data-state") == "ready", said
        assert seen["sentence"] == expected.sentence, said
        assert seen["rows"] == expected.rows, said
        assert seen["traces"], f"{said}: no trace names a result"
        same_traces(seen["traces"], self.twin.explorer._figure, expected.results, said)
        return values


def same_traces(seen: list[dict], figure: dict, results: dict, said: str) -> None:
    """Fail unless every trace on the page shows what Python fills it with."""
    bound = [trace.get("meta") is not None for trace in figure["data"]]
    wanted = list(compress(filled(figure, results)["data"], bound))
    for trace, expected in zip([one for one in seen if not one["earlier"]], wanted, strict=True):
        for part in trace["parts"]:
            value: object = expected
            for name in part["part"].split("."):
                value = value[name]
            same(part["value"], value, f"{said}: {part['part']} shows {part['result']}")


def plain(words: str) -> str:
    """The words with ordinary single spaces; a list on a page has others."""
    return " ".join(words.split())


def same(seen: object, expected: object, said: str) -> None:
    """Fail unless two results are the same: numbers to 1e-9, lists and texts exactly."""
    if isinstance(expected, (list, tuple)):
        assert isinstance(seen, list) and len(seen) == len(expected), said
        for one, other in zip(seen, expected, strict=True):
            same(one, other, said)
    elif isinstance(expected, (int, float)) and not isinstance(expected, bool):
        assert isinstance(seen, (int, float)) and math.isclose(seen, expected, rel_tol=TOLERANCE, abs_tol=TOLERANCE), (
            f"{said}: {seen} is not {expected}"
        )
    else:
        assert seen == expected, said


def unfold(root: Locator) -> None:
    """Open what an explorer is folded into, as a reader does."""
    around = root.locator("xpath=ancestor::details[not(@open)]/summary")
    while around.count():
        around.first.click()


def slugs_on(page: Page) -> list[str]:
    """The explorers of a page, in order."""
    return page.eval_on_selector_all(".explorer[data-explorer]", "all => all.map(one => one.dataset.explorer)")
