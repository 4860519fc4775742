"""Run generated JavaScript in Node.js from a test, and compare what it answers with what Python answers.

One process serves a whole test session, since starting Node.js takes as long as a thousand calls.
"""

import json
import math
import re
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from legstrength.live.compile.node import executable

SECONDS = 60
LONG = re.compile(r"[\d.,]{14,}")
SERVER = r"""
const programs = new Map();
const decode = (v) => Array.isArray(v) ? v.map(decode)
  : v === null || typeof v !== "object" ? v
  : "$number" in v ? Number(v.$number)
  : Object.fromEntries(Object.entries(v).map(([k, item]) => [k, decode(item)]));
const encode = (v) => v === undefined ? { $undefined: true }
  : typeof v === "number" ? (Number.isFinite(v) ? v : { $number: String(v) })
  : v === null || typeof v !== "object" ? v
  : Array.isArray(v) || ArrayBuffer.isView(v) ? Array.from(v, encode)
  : Object.fromEntries(Object.entries(v).map(([k, item]) => [k, encode(item)]));
const attempt = (work) => {
  try { return { value: encode(work()) }; } catch (error) { return { error: String(error) }; }
};
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const { program, code, calls } = JSON.parse(line);
  let answer;
  if (code !== undefined) {
    answer = attempt(() => {
      programs.set(program, new Function('"use strict";\n' + code + "\nreturn exported;")());
      return null;
    });
  } else {
    answer = calls.map(([name, args]) => attempt(() => programs.get(program)[name](...decode(args))));
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
"""


@dataclass(frozen=True)
class Stopped:
    """A call that ended in an error, in either language."""

    message: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stopped)

    __hash__ = None


class Program:
    """Loaded JavaScript whose exported functions can be called."""

    def __init__(self, node: "Node", number: int):
        self._node, self._number = node, number

    def calls(self, name: str, arguments: Sequence[Sequence]) -> list:
        """The outcome of each call: its value, or ``Stopped``."""
        return self.many([(name, one) for one in arguments])

    def many(self, calls: Sequence[tuple[str, Sequence]]) -> list:
        """As ``calls``, each with its own function name."""
        request = [[name, [_encoded(a) for a in arguments]] for name, arguments in calls]
        answers = self._node.ask({"program": self._number, "calls": request})
        return [Stopped(a["error"]) if "error" in a else _decoded(a["value"]) for a in answers]

    def call(self, name: str, *arguments: object) -> object:
        """The value of one call. Raises AssertionError where JavaScript threw."""
        answer = self.calls(name, [arguments])[0]
        assert not isinstance(answer, Stopped), answer.message
        return answer


class Node:
    """A Node.js process that loads programs and answers calls, a line of JSON each."""

    def __init__(self):
        self._process = subprocess.Popen(
            [executable(), "-e", SERVER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._count = 0

    def load(self, code: str) -> Program:
        """Evaluate strict-mode code that declares ``exported``. Raises AssertionError for a syntax error."""
        self._count += 1
        answer = self.ask({"program": self._count, "code": code})
        assert "error" not in answer, f"{answer['error']}\n{code}"
        return Program(self, self._count)

    def ask(self, request: dict) -> object:
        watch = threading.Timer(SECONDS, self._process.kill)
        watch.start()
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        finally:
            watch.cancel()
        assert line, f"Node.js stopped, or did not answer within {SECONDS} s"
        return json.loads(line)

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(timeout=10)
        self._process.stdout.close()


def outcome(function, *arguments: object) -> object:
    """What Python answers, in the same form as ``Program.calls``."""
    try:
        return function(*arguments)
    except Exception as error:
        return Stopped(f"{type(error).__name__}: {error}")


def same(python: object, javascript: object, tolerance: float = 1e-9) -> bool:
    """Whether two answers agree: numbers to the tolerance (relative; below 1 absolute), the rest exactly.

    In a text, a number of 14 or more figures counts as any other: its last ones are those of ``exp`` and
    ``**``, in which engines differ.
    """
    if isinstance(python, Stopped) or isinstance(javascript, Stopped):
        return isinstance(python, Stopped) and isinstance(javascript, Stopped)
    if isinstance(python, list | tuple):
        return (
            isinstance(javascript, list)
            and len(python) == len(javascript)
            and all(same(p, j, tolerance) for p, j in zip(python, javascript, strict=True))
        )
    if isinstance(python, dict):
        return (
            isinstance(javascript, dict)
            and python.keys() == javascript.keys()
            and all(same(python[key], javascript[key], tolerance) for key in python)
        )
    if isinstance(python, str) and isinstance(javascript, str):
        return LONG.sub("#", python) == LONG.sub("#", javascript)
    if isinstance(python, bool) or isinstance(javascript, bool) or not isinstance(python, int | float):
        return type(python) is type(javascript) and python == javascript
    if not isinstance(javascript, int | float):
        return False
    if math.isnan(python) or math.isnan(javascript):
        return math.isnan(python) and math.isnan(javascript)
    return math.isclose(python, javascript, rel_tol=tolerance, abs_tol=tolerance)


def _encoded(value: object) -> object:
    if isinstance(value, float) and not math.isfinite(value):
        return {"$number": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}
    if isinstance(value, dict):
        return {key: _encoded(item) for key, item in value.items()}
    return [_encoded(item) for item in value] if isinstance(value, list | tuple) else value


def _decoded(value: object) -> object:
    if isinstance(value, dict):
        if "$number" in value:
            return float(value["$number"].replace("Infinity", "inf"))
        return {key: _decoded(item) for key, item in value.items()}
    return [_decoded(item) for item in value] if isinstance(value, list) else value
