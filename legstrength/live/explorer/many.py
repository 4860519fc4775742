"""Asks explorers for many settings at once, by the JavaScript that the pages run: a hundred runs in the time of one in Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from legstrength.live.compile.node import answered
from legstrength.live.explorer.explorer import Explorer

DRIVER = """
return asked.map(({ code, data, runs }) => {
  const { run, sentence } = new Function(`"use strict";\\n${code}\\nreturn exported;`)();
  return runs.map(({ values, wanted }) => {
    const results = run(values, data);
    if (wanted) return { results: Object.fromEntries(wanted.map((name) => [name, results[name]])), text: "" };
    return { results, text: sentence(values, results, data) };
  });
});
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
            "runs": [{"values": one.values, "wanted": list(one.wanted) or None} for one in asked],
        }
        for explorer, asked in questions
    ]
    return [[Answer(**one) for one in runs] for runs in answered(DRIVER, jobs)]
