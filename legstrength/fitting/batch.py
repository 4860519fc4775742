"""Predicts all trials for many sets of assumptions at once, by the JavaScript that the pages run.

A fit asks for some hundred thousand predictions of some hundred groups. The model compiled to JavaScript does
that about fifty times as fast as Python, and it is the same model: nothing is written twice, and a fit that
went well is also a long test of the compiled model.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import numpy as np

from legstrength.evidence.rows import TrialRow
from legstrength.live.compile.node import executable
from legstrength.live.compile.transpile import transpile
from legstrength.model.assumptions import DEFAULT, Assumptions
from legstrength.model.course import body_course, muscle_course
from legstrength.model.plan import Programme

DRIVER = Path(__file__).with_name("batch.mjs")


class Predictor:
    """Predicts rows for vectors of some assumptions (`keys`); use it in a `with`, since it starts Node.js.

    Raises RuntimeError where Node.js is missing.
    """

    def __init__(
        self, rows: Sequence[TrialRow], keys: Sequence[str], assumptions: Assumptions = DEFAULT, processes: int = 2
    ) -> None:
        self.keys = tuple(keys)
        setup = json.dumps(_setup(rows, self.keys, assumptions))
        self._processes = [_start() for _ in range(processes)]
        for process in self._processes:
            _ask(process, setup)

    def __call__(self, vectors: np.ndarray) -> np.ndarray:
        """Return predictions in percent, shape (vectors, rows), for `vectors` of shape (vectors, keys)."""
        parts = np.array_split(vectors, len(self._processes))
        with ThreadPoolExecutor(len(self._processes)) as pool:
            asked = [
                pool.submit(_ask, process, json.dumps(part.tolist()))
                for process, part in zip(self._processes, parts, strict=True)
                if len(part)
            ]
        return np.array([row for one in asked for row in one.result()], dtype=float)

    def __enter__(self) -> Predictor:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            to, answers = _pipes(process)
            to.close()
            process.wait(timeout=10)
            answers.close()


def _setup(rows: Sequence[TrialRow], keys: tuple[str, ...], assumptions: Assumptions) -> dict:
    """Return what the driver needs: the compiled model, each group's training once, and where to read."""
    cases: list[dict] = []
    places: dict[tuple[str, str], int] = {}
    asked = []
    for row in rows:
        person = row.protocol.person
        first = person.history.weeks
        if (row.arm, row.muscle) not in places:
            places[row.arm, row.muscle] = len(cases)
            programme = Programme(*person.history.parts, *row.protocol.programme.parts).flat()
            cases.append({"muscle": row.muscle, "person": person.flat(assumptions), "programme": programme})
        asked.append(
            {
                "case": places[row.arm, row.muscle],
                "kind": row.kind,
                "start": first,
                "since": row.since,
                "end": first + row.protocol.training_weeks,
                "week": first + row.week,
            }
        )
    code = transpile({"body_course": body_course, "muscle_course": muscle_course})
    return {"code": code, "assumptions": assumptions.flat(), "keys": keys, "cases": cases, "rows": asked}


def _start() -> subprocess.Popen[str]:
    return subprocess.Popen([executable(), str(DRIVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _pipes(process: subprocess.Popen[str]) -> tuple[IO[str], IO[str]]:
    """Return the pipe to the process and the one from it, which `_start` always opens."""
    assert process.stdin is not None and process.stdout is not None
    return process.stdin, process.stdout


def _ask(process: subprocess.Popen[str], line: str) -> list:
    to, answers = _pipes(process)
    to.write(line + "\n")
    to.flush()
    answer = answers.readline()
    if not answer:
        raise RuntimeError("Node.js stopped while it predicted the trials; its message stands above.")
    return json.loads(answer)
