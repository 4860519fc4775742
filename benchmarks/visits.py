"""What a visit costs in bytes and requests: the first one, a second one, and one to a further page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext

from benchmarks.figures import Figure
from benchmarks.server import ASK_AGAIN, serve

FIRST_KB, FURTHER_KB = 330.0, 60.0
WINDOW = {"viewport": {"width": 1280, "height": 900}}
SETTLED = (
    "() => [...document.querySelectorAll('.explorer')].every(one => ['ready', 'folded'].includes(one.dataset.state))"
)


@dataclass
class Visit:
    """Requests that reached the server and the bytes it sent, headers included, by kind of resource."""

    requests: Counter = field(default_factory=Counter)
    sent: Counter = field(default_factory=Counter)

    def figure(self, name: str, most: float | None = None) -> Figure:
        """The whole visit in kB."""
        return Figure(f"{name}; requests: {self.requests.total()}", self.sent.total() / 1000, "kB", most)

    def __str__(self) -> str:
        """The kinds in one line, the heaviest first: bytes and, in brackets, requests."""
        kinds = [f"{kind} {sent / 1000:.0f} kB ({self.requests[kind]})" for kind, sent in self.sent.most_common()]
        return ", ".join(kinds) or "nothing"


def visit(context: BrowserContext, address: str) -> Visit:
    """Open a page in the context, wait until its figures answer and nothing more is asked for, and count."""
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    counted, kinds, kept = Visit(), {}, set()

    def answered(event: dict) -> None:
        if event["response"]["url"].startswith("data:"):
            return  # part of a file that is counted already
        kinds[event["requestId"]] = event["type"].lower()
        if event["response"].get("fromDiskCache"):
            kept.add(event["requestId"])

    def finished(event: dict) -> None:
        one = event["requestId"]
        if one in kinds and one not in kept and event["encodedDataLength"]:
            counted.requests[kinds[one]] += 1
            counted.sent[kinds[one]] += event["encodedDataLength"]

    devtools.on("Network.responseReceived", answered)
    devtools.on("Network.requestServedFromCache", lambda event: kept.add(event["requestId"]))
    devtools.on("Network.loadingFinished", finished)
    page.goto(address, wait_until="load")
    page.wait_for_function(SETTLED)
    page.wait_for_load_state("networkidle")
    page.close()
    return counted


def one_after_another(browser: Browser, *addresses: str) -> list[Visit]:
    """Visit pages in a browser that has kept nothing at first."""
    context = browser.new_context(**WINDOW)
    visits = [visit(context, address) for address in addresses]
    context.close()
    return visits


def measure(
    browser: Browser, home: str, site: Path, chapter: str, further: list[str]
) -> tuple[list[Figure], list[str]]:
    """Figures of the visits, and a line for each that says what was sent by kind."""
    start = f"{home}/{chapter}"
    first, second = one_after_another(browser, start, start)
    with serve(site, ASK_AGAIN) as careful:
        later = one_after_another(browser, f"{careful}/{chapter}", f"{careful}/{chapter}")[1]
    others = {page: one_after_another(browser, start, f"{home}/{page}")[1] for page in further}
    heaviest = max(others, key=lambda page: others[page].sent.total())
    rows = {
        "First visit to a chapter": (first, FIRST_KB),
        "Second visit within ten minutes": (second, None),
        "Second visit later, each file asked for again": (later, None),
        f"The heaviest further page, {heaviest}": (others[heaviest], FURTHER_KB),
    }
    figures = [one.figure(name, most) for name, (one, most) in rows.items()]
    return figures, [f"  {name}: {one}" for name, (one, _) in rows.items()]
