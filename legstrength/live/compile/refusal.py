"""Say no in the reader's own terms: which line cannot run in the page, why, and how to write it instead.

A function of the core runs twice, in Python and in the browser. Whatever might come out different there is
refused before anybody sees a wrong number. Since the check reads source text, that text must be the one
Python really runs: a file that was edited after it was imported, or a function made without source, is
refused too.
"""

import __future__

import ast
import linecache
import warnings
from collections.abc import Iterator
from functools import lru_cache
from types import CodeType, FunctionType


class Refused(Exception):
    """This Python cannot be shown to mean the same in JavaScript; the message holds place, line, reason
    and remedy."""

    def __init__(self, place: str, line: str, reason: str, instead: str) -> None:
        self.place, self.line, self.reason, self.instead = place, line, reason, instead
        shown = f"\n    {line.strip()}" if line.strip() else ""
        super().__init__(f"{place}{shown}\n{reason}\nInstead: {instead}")

    def _render_traceback_(self) -> list[str]:
        """What a notebook prints: the message alone, since the lines of this package would bury it."""
        return [f"Refused: {self}"]


class Source:
    """The parsed text of one plain function, able to point at its own lines."""

    def __init__(self, function: FunctionType) -> None:
        code = function.__code__
        self.function, self.file = function, code.co_filename
        linecache.checkcache(self.file)
        self.lines = linecache.getlines(self.file, function.__globals__)
        self.shown = (
            "notebook cell, line " if "ipykernel_" in self.file or "<ipython-input" in self.file else f"{self.file}:"
        )
        self.node = self._find(code)

    def _find(self, code: CodeType) -> ast.FunctionDef:
        name, first = code.co_name, code.co_firstlineno
        place = f"{self.shown}{first}"
        if name == "<lambda>":
            raise Refused(
                place,
                self._line(first),
                "A lambda has no line of its own to check.",
                "write `def name(...):`.",
            )
        if not self.lines:
            raise Refused(
                place,
                "",
                f"Python kept no source for {name}().",
                "write the function in a file or in a notebook cell (not with exec or at the >>> prompt).",
            )
        changed = Refused(
            place,
            self._line(first),
            f"The text of {name}() is no longer what Python is running.",
            "restart Python (or reload the module, or run the cell again).",
        )
        text = "".join(self.lines)
        try:
            tree = _parsed(text)
        except SyntaxError:
            raise changed from None
        for node in ast.walk(tree):
            if not isinstance(node, ast.AsyncFunctionDef | ast.FunctionDef) or node.name != name:
                continue
            if min([node.lineno, *(d.lineno for d in node.decorator_list)]) != first:
                continue
            if not isinstance(node, ast.FunctionDef):
                raise Refused(place, self._line(first), "Nothing waits in the page's model.", "use a plain `def`.")
            if not same_code(text, node, code):
                raise changed
            return node
        raise changed

    def _line(self, number: int) -> str:
        return self.lines[number - 1].rstrip("\n") if 0 < number <= len(self.lines) else ""

    def refuse(self, node: ast.AST | None, reason: str, instead: str) -> Refused:
        """The exception to raise about ``node`` of this function."""
        number = getattr(node, "lineno", self.node.lineno)
        return Refused(f"{self.shown}{number} in {self.node.name}()", self._line(number), reason, instead)


@lru_cache(maxsize=64)
def _parsed(text: str) -> ast.Module:
    return ast.parse(text)


@lru_cache(maxsize=64)
def _compiled(text: str | ast.Module, flags: int) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python has said it already
        compiled: CodeType = compile(text, "<again>", "exec", flags=flags, dont_inherit=True)
    return compiled


def same_code(text: str, node: ast.FunctionDef, code: CodeType) -> bool:
    """Whether compiling the text again gives the instructions that Python runs for the function.

    Python compiles a file as a whole and a notebook's cell line by line, with small differences, so both are
    tried. Line numbers are left out.
    """
    if code.co_freevars:
        return True  # the walk refuses what a function takes from an enclosing one
    flags = code.co_flags & __future__.annotations.compiler_flag
    alone = _compiled(ast.Module([node], []), flags)
    wanted = _essence(code)
    return any(
        _essence(c) == wanted
        for whole in (_compiled(text, flags), alone)
        for c in _inside(whole)
        if c.co_name == code.co_name
    )


def _inside(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _inside(constant)


def _essence(code: CodeType) -> tuple[object, ...]:
    constants = tuple(_essence(c) if isinstance(c, CodeType) else (type(c), repr(c)) for c in code.co_consts)
    return code.co_code, constants, code.co_names, code.co_varnames
