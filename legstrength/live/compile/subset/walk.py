"""The walk through one function, again and again until nothing new is learned about its names.

The kinds of names are gathered over the whole function, since a loop's first line may use what its last line
made; the last pass then writes the result.
"""

import ast
import math

from legstrength.live.compile import kinds
from legstrength.live.compile.kinds import NONE, UNKNOWN, Kind, ListKind, TupleKind, named
from legstrength.live.compile.refusal import Source
from legstrength.live.compile.subset.assignments import Assignments
from legstrength.live.compile.subset.builtin import Builtins
from legstrength.live.compile.subset.calls import Calls
from legstrength.live.compile.subset.comparisons import Comparisons
from legstrength.live.compile.subset.entries import Entries
from legstrength.live.compile.subset.lines import Lines
from legstrength.live.compile.subset.loops import Loops
from legstrength.live.compile.subset.names import Names
from legstrength.live.compile.subset.operators import Operators
from legstrength.live.compile.subset.state import Program
from legstrength.live.compile.subset.typed import Signature, Typed, literal_int, name


class Walk(Names, Operators, Comparisons, Entries, Calls, Builtins, Assignments, Lines, Loops):
    """One function on its way: ``result`` is it again, in Python that pscript translates faithfully."""

    def __init__(self, source: Source, js_name: str, program: Program) -> None:
        self.source, self.program, self.refuse = source, program, source.refuse
        self.signature = self._head(source.node, js_name)
        self.locals = {n.id for n in ast.walk(source.node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        self.locals -= _comprehension_only(source.node)
        self.locals |= set(self.signature.parameters)
        for local in self.locals:
            if local.startswith("py_"):
                raise self.refuse(
                    source.node,
                    f"Names that begin with py_, such as {local}, are kept for the page.",
                    "another name.",
                )
        self.globals_used = set()
        self.counters = _only_counters(source.node)
        self.vars = dict(zip(self.signature.parameters, self.signature.kinds, strict=True))
        self.declared = dict(self.vars)
        self.bits = {}
        self._fresh = {}
        self.index_node = None
        self.comprehension_names = []
        self.result = self._settle(source.node)

    def _head(self, node: ast.FunctionDef, js_name: str) -> Signature:
        arguments = node.args
        if arguments.vararg or arguments.kwarg:
            raise self.refuse(node, "*args and **kwargs hide how many arguments there are.", "every parameter by name.")
        free = self.source.function.__code__.co_freevars
        if free:
            raise self.refuse(
                node,
                f"{node.name}() uses {', '.join(free)} of an enclosing function.",
                "a function at the top of the module, with that value as a parameter.",
            )
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        known = [self.annotated(argument, argument.annotation, argument.arg) for argument in every]
        positional = [*arguments.posonlyargs, *arguments.args]
        function = self.source.function
        actual = dict(zip([a.arg for a in positional][::-1], (function.__defaults__ or ())[::-1], strict=False)) | (
            function.__kwdefaults__ or {}
        )
        wanted = dict(zip((a.arg for a in every), known, strict=True))
        for parameter, default in actual.items():
            kind = kinds.kind_of_value(default)
            if (
                type(default) not in (bool, int, float, str)
                or kind is None
                or isinstance(default, float)
                and not math.isfinite(default)
                or not kinds.fits(kind, wanted[parameter])
            ):
                raise self.refuse(
                    node,
                    f"The default of {parameter} must be a number, a text, True or False, as annotated.",
                    "such a value.",
                )
        defaults = {parameter: _literal(default) for parameter, default in actual.items()}
        return Signature(js_name, [a.arg for a in every], known, defaults, len(arguments.kwonlyargs))

    def annotated(self, node: ast.AST, annotation: ast.expr | None, what: str) -> Kind:
        """The kind that an annotation names."""
        if annotation is None:
            raise self.refuse(
                node,
                f"{what} has no annotation.",
                f"`{what}: float` (or int, bool, str, dict, list[float] …).",
            )
        try:
            value = eval(compile(ast.Expression(annotation), "<annotation>", "eval"), self.source.function.__globals__)
        except Exception:
            value = object
        kind = kinds.kind_of_type(value)
        if kind is None or kind == NONE:
            raise self.refuse(
                node,
                f"The annotation of {what}, {ast.unparse(annotation)}, is not one of the page's kinds.",
                "float, int, bool, str, dict, list[float], list[list[float]] or tuple[float, float].",
            )
        return kind

    def _settle(self, node: ast.FunctionDef) -> ast.FunctionDef:
        body = node.body[1:] if ast.get_docstring(node) is not None else node.body
        self.last_pass, before = False, None
        for _ in range(50):
            lines = self._pass(body)
            now = self._state()
            if now == before:
                break
            before = now
        else:
            raise self.refuse(node, "The kinds of its names do not settle.", "annotations on the lists that it builds.")
        self.last_pass = True
        lines = self._pass(body)
        if self.sure is not None and self.returned != UNKNOWN:
            raise self.refuse(node, "Not every way through the function returns a value.", "a `return` at its end.")
        if self.bare_return is not None and self.returned != UNKNOWN:
            raise self.refuse(
                self.bare_return,
                "This return has no value and another one has.",
                "a value in every return, or in none.",
            )
        self._finish(node)
        parameters = [ast.arg(self.local_name(p)) for p in self.signature.parameters]
        arguments = ast.arguments([], parameters, None, [], [], None, [])
        return ast.FunctionDef(self.signature.name, arguments, lines or [ast.Pass()], [], None, None)

    def _finish(self, node: ast.FunctionDef) -> None:
        kind = NONE if self.returned == UNKNOWN else self.returned
        if node.returns is not None and not (isinstance(node.returns, ast.Constant) and node.returns.value is None):
            kind = self.coerced(node, Typed(name("x"), kind), self.annotated(node, node.returns, "return")).kind
        self.signature.returns = kind
        for i, own in enumerate(self.signature.kinds):
            if _written(own) and isinstance(own, TupleKind):
                raise self.refuse(node, "It changes a list inside a tuple.", "a parameter for that list.")
            if _written(own):
                self.signature.changes.add(i)

    def _pass(self, body: list[ast.stmt]) -> list[ast.stmt]:
        self.sure = set(self.signature.parameters)
        self.returned = UNKNOWN
        self.bare_return = None
        self.temporaries = 0
        self.loops = []
        self.prelude = None
        return self.block(body)

    def _state(self) -> tuple[object, ...]:
        lists = [k.state() for k in self._fresh.values() if isinstance(k, ListKind)]
        return (
            {n: named(k) for n, k in self.vars.items()},
            named(self.returned),
            lists,
            self.globals_used.copy(),
        )


def _written(kind: Kind) -> bool:
    if isinstance(kind, TupleKind):
        return any(_written(item) for item in kind)
    return isinstance(kind, ListKind) and (kind.root().written or _written(kind.element))


def _literal(value: bool | int | float | str) -> ast.expr:
    """The value as Python would read it from the text, where a minus is an operator."""
    return ast.parse(repr(value), mode="eval").body


def _comprehension_only(function: ast.FunctionDef) -> set[str]:
    """Names that only comprehensions bind: Python does not see them outside."""
    inner = {id(n) for part in ast.walk(function) if isinstance(part, ast.comprehension) for n in ast.walk(part.target)}
    stored = [n for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
    return {n.id for n in stored} - {n.id for n in stored if id(n) not in inner}


def _only_counters(function: ast.FunctionDef) -> set[str]:
    """Names that nothing but a loop over a range gives a value."""
    counters: dict[str, bool] = {}
    heads = {
        id(n.target)
        for n in ast.walk(function)
        if isinstance(n, ast.For)
        and isinstance(n.iter, ast.Call)
        and isinstance(n.iter.func, ast.Name)
        and n.iter.func.id == "range"
        and (len(n.iter.args) == 1 or literal_int(n.iter.args[0]) is not None)
    }
    for n in ast.walk(function):
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store):
            counters[n.id] = counters.get(n.id, True) and id(n) in heads
    return {n for n, counts in counters.items() if counts}
