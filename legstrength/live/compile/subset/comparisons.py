"""Rules for what is true: comparisons between like kinds, and conditions that are booleans and nothing
else."""

import ast

from legstrength.live.compile.kinds import (
    ANY,
    BOOL,
    DICT,
    FLOAT,
    INT,
    NONE,
    NUMBERS,
    TEXT,
    UNKNOWN,
    ListKind,
    TupleKind,
    named,
)
from legstrength.live.compile.subset.base import Rules
from legstrength.live.compile.subset.typed import Typed, call

ORDER = {ast.Lt, ast.LtE, ast.Gt, ast.GtE}
EQUAL = {ast.Eq, ast.NotEq}


class Comparisons(Rules):
    """< == in, `is None`, and, or, and the choice between two values."""

    def value_boolop(self, node: ast.BoolOp) -> Typed:
        first = self.condition(node.values[0])
        with self.no_prelude():
            return Typed(ast.BoolOp(node.op, [first, *(self.condition(value) for value in node.values[1:])]), BOOL)

    def value_ifexp(self, node: ast.IfExp) -> Typed:
        test = self.condition(node.test)
        with self.no_prelude():
            a, b = self.expression(node.body), self.expression(node.orelse)
        kind = self.joined(node, a.kind, b.kind)
        bits = max(a.bits, b.bits) if a.bits is not None and b.bits is not None else None
        return Typed(
            ast.IfExp(test, self.coerced(node.body, a, kind).node, self.coerced(node.orelse, b, kind).node),
            kind,
            bits,
        )

    def value_compare(self, node: ast.Compare) -> Typed:
        operands = [node.left, *node.comparators]
        for middle in operands[1:-1]:
            if any(
                isinstance(part, ast.ListComp) or isinstance(part, ast.Call) and self.is_own(part)
                for part in ast.walk(middle)
            ):
                raise self.refuse(middle, "A call in the middle of a chain would run twice.", "give it a name first.")
        pairs = [self._one_comparison(node, operands[0], node.ops[0], operands[1])]
        with self.no_prelude():
            pairs += [
                self._one_comparison(node, a, op, b)
                for a, op, b in zip(operands[1:-1], node.ops[1:], operands[2:], strict=True)
            ]
        return Typed(pairs[0] if len(pairs) == 1 else ast.BoolOp(ast.And(), pairs), BOOL)

    def _one_comparison(self, node: ast.Compare, left: ast.expr, op: ast.cmpop, right: ast.expr) -> ast.expr:
        if type(op) in ORDER:
            return ast.Compare(self.number(left).node, [op], [self.number(right).node])
        if isinstance(op, ast.In | ast.NotIn):
            found = self._membership(left, right)
            return found if isinstance(op, ast.In) else ast.UnaryOp(ast.Not(), found)
        a, b = self.expression(left), self.expression(right)
        if UNKNOWN in (a.kind, b.kind):
            return ast.Compare(a.node, [op], [b.node])
        if isinstance(op, ast.Is | ast.IsNot):
            if not (a.kind == ANY and b.kind == NONE):
                raise self.refuse(node, "`is` is only for `x is None`, where x may be None.", "==.")
            return ast.Compare(a.node, [op], [b.node])
        kinds_here = {a.kind, b.kind} if not any(isinstance(v.kind, ListKind | TupleKind) for v in (a, b)) else {"list"}
        if kinds_here <= {INT, FLOAT, ANY} and kinds_here != {ANY}:
            return ast.Compare(self.number(left).node, [op], [self.number(right).node])
        if kinds_here in ({TEXT}, {BOOL}, {TEXT, ANY}):
            return ast.Compare(a.node, [op], [b.node])
        raise self.refuse(
            node,
            f"{named(a.kind)} and {named(b.kind)} are not compared alike in JavaScript.",
            "numbers with numbers, texts with texts; a loop for lists; `x is None` for None.",
        )

    def _membership(self, left: ast.expr, right: ast.expr) -> ast.expr:
        item, group = self.expression(left), self.expression(right)
        if group.kind == DICT:
            return call("Object.hasOwn", group.node, self.coerced(left, item, TEXT).node)
        element = group.kind.element if isinstance(group.kind, ListKind) else None
        element = self._common(right, group.kind) if isinstance(group.kind, TupleKind) else element
        if (
            UNKNOWN in (element, item.kind)
            or element in NUMBERS
            and item.kind in NUMBERS
            or element == item.kind == TEXT
        ):
            return call("py_in", item.node, group.node)
        if item.kind == ANY and element in (FLOAT, INT, TEXT):
            return call("py_in", self.coerced(left, item, FLOAT if element == INT else element).node, group.node)
        raise self.refuse(
            right,
            f"Looking for {named(item.kind)} in {named(group.kind)} is not the same in JavaScript.",
            "a list of numbers or of texts, or the keys of a dict.",
        )
