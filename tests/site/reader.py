"""A reader with a browser: opens pages, waits until their figures answer, and remembers everything that went
wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Request

VARIANTS = {
    "wide-light": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    "wide-dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "phone-light": {
        "viewport": {"width": 390, "height": 844},
        "color_scheme": "light",
        "has_touch": True,
        "is_mobile": True,
    },
    "phone-dark": {
        "viewport": {"width": 390, "height": 844},
        "color_scheme": "dark",
        "has_touch": True,
        "is_mobile": True,
    },
}
SMALLEST = {"viewport": {"width": 320, "height": 640}}

SETTLED = """() => [...document.querySelectorAll(".explorer[data-explorer]")].every(explorer =>
  ["ready", "error"].includes(explorer.dataset.state)
  || explorer.dataset.state === "folded" && explorer.closest("details:not([open])"))"""
OPEN_ALL = """() => {
  const gates = [...document.querySelectorAll('[data-action="skip-prediction"]')];
  const folded = [...document.querySelectorAll(".page details:not([open], .explorer-share)")];
  gates.forEach(button => button.click());
  folded.forEach(details => { details.open = true; });
  return gates.length + folded.length;
}"""


@dataclass
class Trouble:
    """What a reader's browser complained of, and every host it asked."""

    console: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def all(self) -> list[str]:
        """Every complaint, with its kind."""
        return [f"{kind}: {text}" for kind, texts in vars(self).items() for text in texts]


def watch(page: Page, home: str) -> Trouble:
    """Remember the page's complaints from now on; `home` is how the address of everything that belongs to the
    site starts.
    """
    trouble = Trouble()

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            trouble.console.append(message.text)

    def request(asked: Request) -> None:
        if not asked.url.startswith((home, "data:", "blob:")):
            trouble.elsewhere.append(asked.url)

    page.on("console", console)
    page.on("pageerror", lambda error: trouble.errors.append(str(error)))
    page.on("requestfailed", lambda asked: trouble.failed.append(f"{asked.url} ({asked.failure})"))
    page.on(
        "response",
        lambda answer: trouble.failed.append(f"{answer.url} ({answer.status})") if answer.status >= 400 else None,
    )
    page.on("request", request)
    return trouble


def visit(page: Page, address: str) -> Page:
    """Open the address and wait until every figure on it answers or says that it cannot."""
    page.goto(address, wait_until="load")
    page.wait_for_function(SETTLED)
    return page


def see_it_kept(page: Page, elsewhere: str) -> None:
    """Return when another tab, with the light page `elsewhere` of the course, reads all that this page has kept. Every process of the browser has a copy of its own, and from a disk a page
    that is opened in the next thirtieth of a second, as no reader does, may begin with an old one.
    """
    keeps = "() => ({...localStorage})"
    for _ in range(80):
        other = page.context.new_page()
        other.goto(elsewhere)
        seen, kept = other.evaluate(keeps), page.evaluate(keeps)  # asked anew: the page may still be writing
        other.close()
        if seen == kept:
            return
    raise AssertionError(f"another tab does not see what is kept: {seen} for {kept}")


def loaded_until(page: Page, there: Locator) -> None:
    """Load a page from a disk until it shows what is kept, for the same reason."""
    for _ in range(20):
        page.wait_for_function(SETTLED)
        if there.is_visible():
            return
        page.reload()
    raise AssertionError("the page does not show what is kept")


def open_everything(page: Page) -> bool:
    """Open every gate and every folded part, so that a check of the page sees all of it; whether there was
    any.
    """
    opened = page.evaluate(OPEN_ALL)
    page.wait_for_function(SETTLED)
    page.evaluate(OPEN_ALL)  # the groups of a figure that came only when it was unfolded
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return opened > 0


def choose(page: Page, mode: str) -> None:
    """Choose "light", "dark" or "auto", the device's own, in the page's header."""
    page.get_by_role("button", name="Light or dark", exact=True).click()
    page.locator(f'[data-choose-mode="{mode}"]').click()


def new_page(context: BrowserContext) -> Page:
    """A page of the context with a patience that suits a busy machine."""
    page = context.new_page()
    page.set_default_timeout(15_000)
    return page
