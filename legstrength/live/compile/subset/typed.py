"""Expressions with their kinds, the signatures of functions, and short ways to write Python's tree."""

import ast
from dataclasses import dataclass, field

from legstrength.live.compile.kinds import NONE, Kind


@dataclass(frozen=True)
class Typed:
    """An expression as pscript will get it, its kind, and the bits of a whole number (None: no bound)."""

    node: ast.expr
    kind: Kind
    bits: int | None = None


@dataclass
class Signature:
    """What callers need to know about a function of the core."""

    name: str
    parameters: list[str]
    kinds: list[Kind]
    defaults: dict[str, ast.expr] = field(default_factory=dict)
    by_name_only: int = 0
    returns: Kind = NONE
    changes: set[int] = field(default_factory=set)  # the parameters whose lists it changes


def name(text: str) -> ast.Name:
    return ast.Name(text, ast.Load())


def call(function: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(name(function), list(arguments), [])


def plain(node: ast.expr) -> bool:
    """Whether reading the expression twice costs nothing."""
    return isinstance(node, ast.Name | ast.Constant)


def literal_int(node: ast.expr) -> int | None:
    """The whole number that stands here, with its sign, or None."""
    sign = 1
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        sign, node = -1, node.operand
    return sign * node.value if isinstance(node, ast.Constant) and type(node.value) is int else None
