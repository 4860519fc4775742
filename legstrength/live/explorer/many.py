"""Asks explorers for many settings at once, by the JavaScript that the pages run: a hundred runs in the time of one in Python."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from legstrength.live.compile.node import executable
from legstrength.live.explorer.explorer import Explorer

DRIVER = """
const jobs = JSON.parse(require("fs").readFileSync(0, "utf8"));
const answers = jobs.map(({ code, data, asked }) => {
  const { run, sentence } = new Function(`"use strict";\\n${code}\\nreturn exported;`)();
  return asked.map(({ values, wanted }) => {
    const results = run(values, data);
    if (wanted) return { results: Object.fromEntries(wanted.map((name) => [name, results[name]])), text: "" };
    return { results, text: sentence(values, results, data) };
  });
});
process.stdout.write(JSON.stringify(answers, (key, value) => ArrayBuffer.isView(value) ? Array.from(value) : value));
"""


@dataclass(frozen=True)
class Asked:
    """One run: the settings as `Explorer.values` gives them, and the results wanted; all of them, with the sentence, for ()."""

    values: dict[str, object]
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What a run gave: results by name, and the sentence."""

    results: dict[str, object]
    text: str


def answers(questions: Sequence[tuple[Explorer, Sequence[Asked]]]) -> list[list[Answer]]:
    """Return an answer for each question, explorer by explorer, in the order asked.

    They agree with `Explorer.results` to 1e-9. Raises RuntimeError where Node.js is missing or a run fails.
    """
    jobs = [
        {
            "code": explorer.compiled,
            "data": explorer.data,
            "asked": [{"values": one.values, "wanted": list(one.wanted) or None} for one in asked],
        }
        for explorer, asked in questions
    ]
    done = subprocess.run(
        [executable(), "-e", DRIVER], input=json.dumps(jobs), capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        raise RuntimeError(f"An explorer failed in JavaScript: {done.stderr.strip()[-600:]}")
    return [[Answer(**one) for one in asked] for asked in json.loads(done.stdout)]
