"""Rules for arithmetic: numbers with numbers, texts with texts.

A whole number stops the page beyond 2^52. JavaScript counts in ones up to 2^53; the room between lets a
small written-out number be added without a check.
"""

import ast

from legstrength.live.compile.kinds import (
    ANY,
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNKNOWN,
    named,
)
from legstrength.live.compile.subset.base import Rules
from legstrength.live.compile.subset.typed import Typed, call

SAFE_BITS = 51


class Operators(Rules):
    """+ - * / // % ** and the signs."""

    def _exact(self, node: ast.expr, bits: int | None) -> Typed:
        """A whole number that may have grown: checked, unless it surely stays small."""
        if bits is not None and bits <= SAFE_BITS:
            return Typed(node, INT, bits)
        return Typed(call("py_exact", node), INT)

    def value_unaryop(self, node: ast.UnaryOp) -> Typed:
        if isinstance(node.op, ast.Not):
            return Typed(ast.UnaryOp(node.op, self.condition(node.operand)), BOOL)
        if isinstance(node.op, ast.Invert):
            raise self.refuse(node, "JavaScript's bits end at 32.", "arithmetic.")
        value = self.number(node.operand)
        return Typed(ast.UnaryOp(node.op, value.node), value.kind, value.bits)

    def value_binop(self, node: ast.BinOp) -> Typed:
        if isinstance(node.op, ast.Add):
            sides = [self.expression(node.left), self.expression(node.right)]
            if TEXT in (sides[0].kind, sides[1].kind):
                for value in sides:
                    if value.kind not in (TEXT, ANY, UNKNOWN):
                        raise self.refuse(
                            node,
                            f"A text and {named(value.kind)} cannot be added.",
                            "fixed(x, 1) makes a text of a number.",
                        )
                texts = [
                    self.coerced(side, value, TEXT).node
                    for side, value in zip((node.left, node.right), sides, strict=True)
                ]
                return Typed(ast.BinOp(texts[0], node.op, texts[1]), TEXT)
        return self.arithmetic(node, node.op, self.number(node.left), self.number(node.right))

    def arithmetic(self, node: ast.AST, op: ast.operator, a: Typed, b: Typed) -> Typed:
        both_whole = a.kind == b.kind == INT
        kind = INT if both_whole else UNKNOWN if UNKNOWN in (a.kind, b.kind) else FLOAT
        if isinstance(op, ast.Add | ast.Sub | ast.Mult):
            result = ast.BinOp(a.node, op, b.node)
            if kind != INT or node is self.index_node:  # an index that is too large is out of range anyway
                return Typed(result, kind)
            both = None if a.bits is None or b.bits is None else (a.bits, b.bits)
            if isinstance(op, ast.Mult):
                return self._exact(result, sum(both) if both else None)
            steady = any(_small(side) for side in (a, b))
            bits = max(both) + 1 if both else None
            return Typed(result, INT, bits) if steady and bits is None else self._exact(result, bits)
        if isinstance(op, ast.Div):
            if isinstance(b.node, ast.Constant) and b.node.value != 0:
                return Typed(ast.BinOp(a.node, op, b.node), FLOAT)
            return Typed(call("py_div", a.node, b.node), FLOAT)
        if isinstance(op, ast.Mod):
            return Typed(call("py_mod", a.node, b.node), kind, b.bits)
        if isinstance(op, ast.FloorDiv):
            return Typed(call("py_floordiv", a.node, b.node), kind, a.bits)
        if isinstance(op, ast.Pow):
            power = call("py_pow", a.node, b.node)
            natural = isinstance(b.node, ast.Constant) and kind == INT
            if both_whole:
                return Typed(call("py_exact", power), INT if natural else FLOAT)
            return Typed(power, kind)
        raise self.refuse(
            node, "JavaScript's bits end at 32, and it has no matrices.", "arithmetic with + - * / // % **."
        )


def _small(side: Typed) -> bool:
    """Whether this is a small whole number that stands written out."""
    return isinstance(side.node, ast.Constant) and side.bits is not None and side.bits <= 20
