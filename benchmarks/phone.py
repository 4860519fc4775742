"""How long a reader waits on a slow phone: a processor slowed down, a slow line, nothing kept from before.

What is measured is the page's own clock: from the start of the navigation to the picture, to the first answer of a slider, and the longest
task in which the page does not answer a finger.
"""

from __future__ import annotations

from playwright.sync_api import Browser

from benchmarks.figures import Figure, median
from benchmarks.sliders import SCRIPT

PHONE = {"viewport": {"width": 390, "height": 664}, "is_mobile": True, "has_touch": True}
LINE = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
SLOWER = (4, 6)
VISITS = 3
PICTURE_S, ANSWER_S, TASK_MS = 2.0, 4.0, 50.0

WATCH = """
globalThis.longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: "longtask", buffered: true });
globalThis.pictured = new Promise((done) => {
  const look = () => {
    const there = [...document.querySelectorAll("[data-role=picture] svg")].some((svg) => svg.getBoundingClientRect().height > 0);
    if (there) requestAnimationFrame(() => done(performance.now()));
    else requestAnimationFrame(look);
  };
  look();
});
"""


def waiting(browser: Browser, address: str, slug: str, label: str) -> list[Figure]:
    """Medians of some visits, for each slowness: the picture, the first answer, the longest task."""
    figures = []
    for slower in SLOWER:
        times = [_visit(browser, address, slug, label, slower) for _ in range(VISITS)]
        picture, answer, task = (median(list(values)) for values in zip(*times, strict=True))
        what = f"{slug} on a slow phone (processor slowed {slower} ×, 1.6 Mbit/s), median of {VISITS}"
        aimed = slower == SLOWER[0]
        figures += [
            Figure(f"Navigation to the picture, {what}", picture / 1000, "s", PICTURE_S if aimed else None),
            Figure(f"Navigation to a slider that answers, {what}", answer / 1000, "s", ANSWER_S if aimed else None),
            Figure(f"The longest task, {what}", task, "ms", TASK_MS if aimed else None),
        ]
    return figures


def _visit(browser: Browser, address: str, slug: str, label: str, slower: int) -> tuple[float, float, float]:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.add_init_script(SCRIPT + WATCH)
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", LINE)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    page.goto(address, wait_until="commit")
    answered: float = page.evaluate("([slug, label]) => benchmark.firstAnswer(slug, label)", [slug, label])["answered"]
    pictured: float = page.evaluate("() => pictured")
    longest: float = page.evaluate("() => longest")
    context.close()
    return pictured, answered, longest
