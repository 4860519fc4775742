"""What every rule of the whitelist needs: expressions with their kinds, checks of kinds, and refusals.

Kinds are only as good as what the source says. Where a value comes out of a ``dict``, a check that runs in
the page takes the place of knowledge; where a number may be any, the rules below say what they need and
refuse the rest.
"""

import ast
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FunctionType, ModuleType
from typing import TypeVar

from legstrength.live.compile.kinds import (
    ANY,
    BOOL,
    DICT,
    FLOAT,
    INT,
    NUMBERS,
    TEXT,
    UNKNOWN,
    Kind,
    ListKind,
    Mismatch,
    TupleKind,
    join,
    named,
)
from legstrength.live.compile.natives import NATIVES
from legstrength.live.compile.subset.state import State
from legstrength.live.compile.subset.typed import Typed, call, name

T = TypeVar("T")

CASTS = {FLOAT: "py_number", INT: "py_whole", TEXT: "py_text", BOOL: "py_flag", DICT: "py_dict"}
NAME_IT = 'out of a dict, give it a name first: `values: list[float] = d["key"]`.'
INSTEAD_OF_NODE = {
    "Lambda": "a function of its own at the top of the module.",
    "GeneratorExp": "a list comprehension or a loop.",
    "DictComp": "d = {} and a loop with d[key] = value.",
    "SetComp": "a list.",
    "Set": "a list.",
    "NamedExpr": "an assignment on a line of its own.",
    "Starred": "every argument or item written out.",
    "Attribute": 'plain numbers, texts, lists and dicts: d["key"] instead of an attribute.',
    "Await": "a plain function.",
    "Yield": "a list that is filled with append.",
    "YieldFrom": "a list that is filled with append.",
}


INSTEAD_OF = {
    round: "fixed(x, digits) for a text or nearest(x, step) for a number, from legstrength.live.compile.natives.",
    sorted: "sort_numbers(values) from legstrength.live.compile.natives.",
    sum: "a loop that adds up (newer Pythons add floats in another way than older ones).",
    str: "fixed(x, digits) from legstrength.live.compile.natives.",
    enumerate: "for i in range(len(values)):",
    zip: "for i in range(len(values)):",
    list: "values[:] for a copy, or a list comprehension.",
    bool: "a comparison such as x != 0.",
    print: "return the text.",
    math.pow: "x ** y.",
    math.fsum: "a loop that adds up.",
}


class Rules(State):
    """The rules' common ground. `Walk` in walk.py holds what is known so far."""

    def expression(self, node: ast.expr) -> Typed:
        rule = getattr(self, "value_" + type(node).__name__.lower(), None)
        if rule is None:
            raise self.refuse(
                node,
                f"{type(node).__name__} is not in the part of Python that the page can run.",
                INSTEAD_OF_NODE.get(type(node).__name__, "numbers, comparisons, lists and calls of plain functions."),
            )
        value: Typed = rule(node)
        return value

    def joined(self, node: ast.AST, a: Kind, b: Kind) -> Kind:
        try:
            return join(a, b)
        except Mismatch as error:
            raise self.refuse(
                node,
                f"The kinds do not fit: {error}.",
                "a name, a list or a branch of its own for each kind.",
            ) from None

    def absorb(
        self,
        node: ast.AST,
        kind: ListKind,
        other: ListKind | None = None,
        element: Kind = UNKNOWN,
        *,
        grown: bool = False,
        written: bool = False,
    ) -> None:
        try:
            kind.absorb(other, element, grown=grown, written=written)
        except Mismatch as error:
            raise self.refuse(
                node,
                f"Not possible here: {error}.",
                "a new list: [] and append, or [x for x in values] to copy.",
            ) from None

    def coerced(self, node: ast.AST, value: Typed, kind: Kind) -> Typed:
        """``value`` where ``kind`` is asked for: what is unknown gets a check, the rest must fit."""
        if value.kind == ANY and kind not in (ANY, UNKNOWN):
            return Typed(self._cast(node, value.node, kind), kind)
        both = self.joined(node, kind, value.kind)
        if kind != UNKNOWN and not isinstance(kind, ListKind) and both != kind:
            raise self.refuse(
                node,
                f"This is {named(value.kind)} where {named(kind)} is promised.",
                "int(x) for a whole number, or another annotation.",
            )
        return Typed(value.node, kind if kind != UNKNOWN else both, value.bits)

    def _cast(self, node: ast.AST, value: ast.expr, kind: Kind) -> ast.expr:
        if isinstance(kind, str) and kind in CASTS:
            return call(CASTS[kind], value)
        depth, inner = 0, kind
        while isinstance(inner, ListKind):
            depth, inner = depth + 1, inner.element
        if isinstance(kind, ListKind) and isinstance(inner, str) and inner in CASTS:
            element = inner
            self.absorb(node, kind, other=self.fresh(node, lambda: _constant_lists(depth, element), "cast"))
            return call("py_list", value, ast.Constant(depth), name(CASTS[inner]))
        raise self.refuse(
            node,
            f"What a dict holds cannot be checked to be {named(kind)}.",
            "read numbers, texts, or lists of one of them out of a dict.",
        )

    def number(self, node: ast.expr) -> Typed:
        value = self.expression(node)
        if value.kind == ANY:
            return Typed(call("py_number", value.node), FLOAT)
        if value.kind not in (*NUMBERS, UNKNOWN):
            raise self.refuse(
                node,
                f"A number is needed here, this is {named(value.kind)}.",
                "numbers only: (1.0 if flag else 0.0) for a boolean, zeros(n) for [0.0] * n, "
                'append for list + list, f"{a}{b}" for texts.',
            )
        return value

    def condition(self, node: ast.expr) -> ast.expr:
        value = self.expression(node)
        if value.kind == ANY:
            return call("py_flag", value.node)
        if value.kind not in (BOOL, UNKNOWN):
            raise self.refuse(
                node,
                f"A condition must be true or false, this is {named(value.kind)}; "
                "JavaScript counts other things as empty.",
                'a comparison: len(values) > 0, x != 0, text != "".',
            )
        return value.node

    def whole(self, node: ast.expr) -> Typed:
        value = self.expression(node)
        if value.kind not in (INT, UNKNOWN):
            raise self.refuse(node, f"A whole number is needed here, this is {named(value.kind)}.", "int(x).")
        return value

    def fresh(self, node: ast.AST, make: Callable[[], T], role: object = "") -> T:
        """A kind that belongs to this place in the text, the same one in every pass."""
        key = id(node), role
        if key not in self._fresh:
            self._fresh[key] = make()
        made: T = self._fresh[key]
        return made

    def temporary(self) -> str:
        self.temporaries += 1
        return f"py_{self.temporaries}"

    @contextmanager
    def no_prelude(self) -> Iterator[None]:
        """Inside, nothing may be worked out before the line starts."""
        outer, self.prelude = self.prelude, None
        yield
        self.prelude = outer

    def is_value(self, node: ast.expr) -> bool:
        """Whether the expression before a dot is a value (and so the dot a method), not a module."""
        while isinstance(node, ast.Attribute):
            node = node.value
        return not (
            isinstance(node, ast.Name)
            and node.id not in self.locals
            and not any(node.id in scope for scope in self.comprehension_names)
            and isinstance(self.lookup(node), ModuleType)
        )

    def is_own(self, node: ast.Call) -> bool:
        """Whether a call is of a function that might change something, not of a builtin or a native."""
        if isinstance(node.func, ast.Attribute) and self.is_value(node.func.value):
            return False
        function = self.lookup(node.func)
        return isinstance(function, FunctionType) and function not in NATIVES

    def _common(self, node: ast.AST, kind: TupleKind) -> Kind:
        try:
            return kind.common()
        except Mismatch:
            raise self.refuse(
                node, f"The items of {named(kind)} are of several kinds.", "a written-out index: pair[0]."
            ) from None


def _constant_lists(depth: int, inner: Kind) -> ListKind:
    kind = ListKind(inner, constant=True)
    for _ in range(depth - 1):
        kind = ListKind(kind, constant=True)
    return kind
