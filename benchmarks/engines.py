"""The same muscle-year and the same crowd in CPython, transpiled to JavaScript, and by hand in JavaScript.

The core's own functions are compared, with the same arguments. All must agree to 1e-9 before any is timed.
"""

from __future__ import annotations

import json
import subprocess
import timeit
from pathlib import Path

from playwright.sync_api import Browser

from benchmarks.figures import Figure
from legstrength.live.compile.transpile import transpile
from legstrength.model import DEFAULT, differences
from legstrength.model.core import (
    adapt,
    body_course,
    bout,
    crowd,
    crowd_around,
    muscle_weeks,
    no_sets,
    phase,
    recovery,
)

HERE = Path(__file__).parent
CLOSE = 1e-9
MUSCLE, WEEKS, PEOPLE = "quadriceps", 52, 1000
MINUTES, SPEED = 90.0, 2.5
BATCHES, BATCH_MS = 41, 20
MOST_TIMES_BY_HAND = 1.5
FUNCTIONS = {"recovery": recovery, "adapt": adapt, "crowd": crowd}
NAMES = {
    "recovery": "A body's year (load, tolerance, fatigue)",
    "adapt": "One muscle-year",
    "crowd": f"{PEOPLE:,} runners × {WEEKS} weeks",
}


def measure(browser: Browser, node: str) -> tuple[list[Figure], list[str]]:
    """Ratios and times, and lines with the details. AssertionError where the three do not agree."""
    inputs = _inputs()
    scripts = {"exported": transpile(FUNCTIONS), "byHand": _text("by_hand.js")}
    code = "\n".join([*(_own(name, script) for name, script in scripts.items()), _text("race.js")])
    race = f"race({json.dumps(inputs)}, {BATCHES}, {BATCH_MS})"
    once = f"exported.adapt(...{json.dumps(inputs['adapt'])})"
    course, in_node = json.loads(_run(node, f"{code}\nconsole.log(JSON.stringify([{once}, {race}]));"))
    for name, weeks in adapt(*inputs["adapt"]).items():
        close = all(abs(one - other) < CLOSE for one, other in zip(weeks, course[name], strict=True))
        assert close, f"{name} is not the same in Python"
    page = browser.new_page()
    in_page = page.evaluate(f"() => {{ {code}\nreturn {race}; }}")
    page.close()
    python_ms = min(timeit.repeat(lambda: adapt(*inputs["adapt"]), number=20, repeat=25)) / 20 * 1000
    figures, lines = [], []
    for place, results in (("Node.js", in_node), ("Chromium", in_page)):
        for name, ms in results.items():
            most = MOST_TIMES_BY_HAND if name != "recovery" else None
            ratio = ms["transpiled"] / ms["byHand"]
            figures.append(Figure(f"{NAMES[name]}, transpiled ÷ by hand, {place}", ratio, "×", most))
            times = f"{_time(ms['transpiled'])} transpiled, {_time(ms['byHand'])} by hand"
            lines.append(f"  {NAMES[name]}, {place}: {times}")
    ratio = python_ms / in_node["adapt"]["transpiled"]
    figures.append(Figure(f"{NAMES['adapt']}, CPython ÷ transpiled in Node.js", ratio, "×"))
    return figures, [*lines, f"  {NAMES['adapt']}, CPython: {_time(python_ms)}"]


def _inputs() -> dict[str, list]:
    a = DEFAULT.flat()
    programme = [phase(WEEKS, [bout(MINUTES, SPEED, 0.0, 0.0)], no_sets(), 0.0)]
    weeks = muscle_weeks(MUSCLE, "even", programme, a)
    body = body_course(programme, a["starting_tolerance"], a)
    training = [weeks["demands"], weeks["minutes"], weeks["sets"], body["recovery"]]
    person = {"starting_strength": 0.75, "drive_response": 1.0, "size_response": 1.0}
    return {
        "recovery": [body["load"], a["starting_tolerance"], 0.0, a],
        "adapt": [MUSCLE, person, *training, a],
        "crowd": [MUSCLE, crowd_around(0.9, differences(PEOPLE), a), *training, a],
    }


def _time(ms: float) -> str:
    return f"{ms:.1f} ms" if ms >= 1 else f"{1000 * ms:.1f} µs"


def _text(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _own(name: str, script: str) -> str:
    return f'const {name} = (() => {{ "use strict";\n{script}\nreturn {name}; }})();'


def _run(node: str, script: str) -> str:
    command = [node, "--input-type=commonjs", "-"]
    done = subprocess.run(command, input=script, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
