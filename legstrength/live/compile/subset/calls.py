"""Rules for calls of functions of the core: arguments in the order, and of the kinds, of the definition.

JavaScript has no arguments by name and does not miss one that is left out, so each call is written out in
full. What a function does to a list it was given is done to the caller's list too.
"""

import ast
from functools import partial
from types import BuiltinFunctionType, FunctionType

from legstrength.live.compile import kinds
from legstrength.live.compile.kinds import ANY, ListKind, Mismatch, TupleKind, named
from legstrength.live.compile.subset.base import CASTS, Rules
from legstrength.live.compile.subset.typed import Signature, Typed, call, name


class Calls(Rules):
    """Calls of plain Python functions, which are transpiled with their caller, and of natives."""

    def value_call(self, node: ast.Call) -> Typed:
        if isinstance(node.func, ast.Attribute) and self.is_value(node.func.value):
            return self._method(node, node.func)
        function = self.lookup(node.func)
        if any(isinstance(argument, ast.Starred) for argument in node.args) or any(
            k.arg is None for k in node.keywords
        ):
            raise self.refuse(node, "* and ** hide how many arguments there are.", "every argument written out.")
        if isinstance(function, FunctionType):
            return self._own_call(node, function)
        if node.keywords:
            raise self.refuse(node, "This function takes no arguments by name in the page.", "arguments by position.")
        if isinstance(function, BuiltinFunctionType | type):
            return self._builtin_call(node, function)
        raise self.refuse(
            node,
            f"{ast.unparse(node.func)} is a {type(function).__name__}, not a plain function.",
            "a `def` at the top of a module.",
        )

    def _own_call(self, node: ast.Call, function: FunctionType) -> Typed:
        signature = self.program.signature(self, node, function)
        if signature.changes and self.statement_has_comprehension:
            raise self.refuse(
                node,
                "A comprehension and a call that changes a list share a line; their order would differ.",
                "two lines.",
            )
        self.statement_has_change |= bool(signature.changes)
        if node.keywords and any(isinstance(n, ast.Call) and self.is_own(n) for n in ast.walk(node) if n is not node):
            raise self.refuse(
                node,
                "With arguments by name, another function called in them might run out of order.",
                "a name for its result first, or arguments by position.",
            )
        arguments = self._ordered(node, signature)
        stand_ins: dict[int, ListKind] = {}
        values = []
        for i, (argument, kind) in enumerate(zip(arguments, signature.kinds, strict=True)):
            value = self.expression(argument)
            if isinstance(kind, ListKind) and isinstance(value.kind, ListKind):
                given = value.kind
                value = self._list_argument(argument, value, given, kind, i in signature.changes)
                try:
                    _pair(kind, given, stand_ins)
                except Mismatch as error:
                    raise self.refuse(argument, f"Not possible here: {error}.", "a copy: values[:].") from None
            elif isinstance(kind, ListKind | TupleKind):
                own = self.fresh(node, partial(kinds.copied, kind), i)
                value = self.coerced(argument, value, own)
                if i in signature.changes and isinstance(own, ListKind) and isinstance(kind, ListKind):
                    self.mark_changed(argument, own, kind)
            else:
                value = self.coerced(argument, value, kind)
            values.append(value.node)
        self.globals_used.add(signature.name)
        kind = signature.returns
        if isinstance(kind, ListKind | TupleKind):
            kind = self.fresh(node, lambda: kinds.copied(kind, stand_ins), "result")
        return Typed(call(signature.name, *values), kind)

    def _list_argument(self, node: ast.AST, value: Typed, given: ListKind, kind: ListKind, changed: bool) -> Typed:
        """A list given to a function: as its parameter says, checked while it runs where a dict filled it."""
        if changed:
            like = self.fresh(node, lambda: kinds.copied(kind), "argument")
            assert isinstance(like, ListKind)
            self.absorb(node, given, other=like)
            self.mark_changed(node, given, kind)
        if kinds.fits(given, kind):
            return value
        depth, inner, wanted = 1, given.element, kind.element
        while isinstance(inner, ListKind) and isinstance(wanted, ListKind):
            depth, inner, wanted = depth + 1, inner.element, wanted.element
        if inner == ANY and isinstance(wanted, str) and wanted in CASTS:
            return Typed(call("py_list", value.node, ast.Constant(depth), name(CASTS[wanted])), given)
        raise self.refuse(
            node,
            f"This is {named(given)} where {named(kind)} is promised.",
            "a list of the kind that the function names.",
        )

    def mark_changed(self, node: ast.AST, kind: ListKind, like: ListKind) -> None:
        """What a called function does to a list it was given is done to ours."""
        self.absorb(node, kind, grown=like.root().grown, written=like.root().written)
        if isinstance(like.element, ListKind) and isinstance(kind.element, ListKind):
            self.mark_changed(node, kind.element, like.element)

    def _ordered(self, node: ast.Call, signature: Signature) -> list[ast.expr]:
        """The arguments in the order of the definition, defaults filled in."""
        given = dict(zip(signature.parameters, node.args, strict=False))
        too_many = len(node.args) > len(signature.parameters) - signature.by_name_only
        for keyword in node.keywords:
            assert keyword.arg is not None  # `value_call` has refused **
            too_many |= keyword.arg in given or keyword.arg not in signature.parameters
            given[keyword.arg] = keyword.value
        missing = [p for p in signature.parameters if p not in given and p not in signature.defaults]
        if too_many or missing:
            raise self.refuse(
                node,
                f"{ast.unparse(node.func)}() takes {', '.join(signature.parameters) or 'nothing'}"
                + (f"; {', '.join(missing)} is missing." if missing else "."),
                "each parameter once.",
            )
        return [given.get(p) or signature.defaults[p] for p in signature.parameters]


def _pair(like: ListKind, kind: ListKind, stand_ins: dict[int, ListKind]) -> None:
    """Remember which of our lists stands for a parameter; two that the function ties together are tied."""
    known = stand_ins.setdefault(id(like.root()), kind)
    if known.root() is not kind.root():
        known.absorb(kind)
    if isinstance(like.element, ListKind) and isinstance(kind.element, ListKind):
        _pair(like.element, kind.element, stand_ins)
