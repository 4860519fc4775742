"""How long a reader waits: from opening a page to a slider that answers, from a key press to the new picture.

The clock is the page's own, so that nothing of the measuring tool is in the times, and keys are pressed from
inside the page, at all moments of a frame. The work of the page's main thread is Chromium's own count: its
time on a processor, whatever else the machine does meanwhile.
"""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from benchmarks.figures import Figure, median, quantile
from benchmarks.visits import SETTLED, WINDOW
from legstrength.explorers import load
from legstrength.live.explorer.controls import DecimalSlider, WholeSlider
from tests.site.built import explorers_in, pages_of

SCRIPT = (Path(__file__).parent / "moves.js").read_text(encoding="utf-8")
OPENINGS, MOVES, FEWER_MOVES, WARM_UP = 9, 96, 32, 16
REACH = 8
OPENING_S = 0.5
FRAME_MS = 1000 / 120
PARTS = {
    "ScriptDuration": "script",
    "RecalcStyleDuration": "style",
    "LayoutDuration": "layout",
    "TaskDuration": "all",
}


def opening(browser: Browser, address: str, slug: str, label: str) -> list[Figure]:
    """From navigation to the first answer, each time in a browser that has kept nothing."""
    shown, answered, worked = [], [], []
    for _ in range(OPENINGS):
        context, page, devtools = _page(browser)
        page.goto(address, wait_until="commit")
        times = page.evaluate("([slug, label]) => benchmark.firstAnswer(slug, label)", [slug, label])
        worked.append(_parts(devtools)["all"] / 1000)
        shown.append(times["shown"] / 1000)
        answered.append(times["answered"] / 1000)
        context.close()
    count = f"{slug}, median of {OPENINGS}"
    return [
        Figure(f"Navigation to a slider that answers, {count}", median(answered), "s", OPENING_S),
        Figure(f"Navigation to a slider that answers, {slug}, the quickest of {OPENINGS}", min(answered), "s"),
        Figure(f"Navigation to the picture, {count}", median(shown), "s"),
        Figure(f"Work of the page's main thread until then, {count}", median(worked), "s"),
    ]


def moving(
    browser: Browser, address: str, slug: str, label: str, aimed: bool, moves: int = MOVES, reach: int = REACH
) -> tuple[list[Figure], str]:
    """Key presses on one slider, and a line with the work; `aimed` says that the target is for this explorer."""
    context, page, devtools = _page(browser)
    page.goto(address, wait_until="load")
    page.wait_for_function(SETTLED)
    call = "([slug, label, count, reach]) => benchmark.moves(slug, label, count, reach)"
    page.evaluate(call, [slug, label, WARM_UP, reach])
    before = _parts(devtools)
    times = page.evaluate(call, [slug, label, moves, reach])
    work = {name: (total - before[name]) / moves for name, total in _parts(devtools).items()}
    context.close()
    figures = []
    for words, key in (("the redrawn picture", "answered"), ("the end of the frame that shows it", "shown")):
        most = FRAME_MS if aimed and key == "answered" else None
        name = f"Key press to {words}, {slug}"
        figures.append(Figure(f"{name}, median", median(times[key]), "ms", most))
        figures.append(Figure(f"{name}, 95 %", quantile(times[key], 0.95), "ms", most and 2 * most))
    total = work.pop("all")
    work |= {"paint and the rest": total - sum(work.values()), "all": total}
    return figures, f"  {slug}: " + ", ".join(f"{name} {ms:.1f}" for name, ms in work.items())


def everywhere(browser: Browser, home: str, site: Path) -> tuple[Figure, list[str]]:
    """Key presses on the first slider of every explorer: the slowest one's median as a figure, and a line for each."""
    slowest, lines = Figure("", 0.0, "ms"), []
    for page in pages_of(site):
        for slug in explorers_in(site, page):
            controls = load(slug).controls
            name = next(name for name, control in controls.items() if isinstance(control, (WholeSlider, DecimalSlider)))
            control = controls[name]
            address = f"{home}/{page}?{slug}.{name}={control.value}"
            reach = min(REACH, int((control.max - control.min) / control.step) // 2)
            (half, most, *_), _ = moving(browser, address, slug, control.description, True, FEWER_MOVES, reach)
            lines.append(f"  {slug}: median {half.got:.1f} ms, 95 % {most.got:.1f} ms")
            if half.got > slowest.got:
                slowest = Figure(
                    f"Key press to the redrawn picture, the slowest explorer ({slug}), median", half.got, "ms", FRAME_MS
                )
    return slowest, lines


def _page(browser: Browser) -> tuple[BrowserContext, Page, CDPSession]:
    context = browser.new_context(**WINDOW)
    context.add_init_script(SCRIPT)
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Performance.setTimeDomain", {"timeDomain": "threadTicks"})
    devtools.send("Performance.enable")
    return context, page, devtools


def _parts(devtools: CDPSession) -> dict[str, float]:
    """Milliseconds that the main thread has worked so far, by part."""
    metrics = {one["name"]: 1000 * one["value"] for one in devtools.send("Performance.getMetrics")["metrics"]}
    return {words: metrics[name] for name, words in PARTS.items()}
