"""Rules for the few builtins, functions of ``math`` and methods that the page knows."""

import ast
import math
from typing import Any

from legstrength.live.compile.kinds import (
    ANY,
    BOOL,
    DICT,
    FLOAT,
    INT,
    TEXT,
    UNKNOWN,
    ListKind,
    TupleKind,
    join,
    named,
)
from legstrength.live.compile.subset.base import INSTEAD_OF, NAME_IT, Rules
from legstrength.live.compile.subset.typed import Typed, call

COUNT_BITS = 32  # of a loop's counter or a list's length: 2^32 turns are more than anybody waits for
ONE_ARGUMENT = {
    math.exp: "py_exp",
    math.expm1: "py_expm1",
    math.sqrt: "py_sqrt",
    math.log: "py_log",
    math.log2: "py_log2",
    math.log10: "py_log10",
    math.log1p: "py_log1p",
    math.sin: "py_sin",
    math.cos: "py_cos",
    math.tan: "py_tan",
    math.atan: "Math.atan",
    math.tanh: "Math.tanh",
    math.fabs: "Math.abs",
    float: "",
}
TO_WHOLE = {math.floor: "py_floor", math.ceil: "py_ceil", math.trunc: "py_trunc", int: "py_trunc"}
TESTS = {math.isnan: "Number.isNaN", math.isfinite: "Number.isFinite"}


class Builtins(Rules):
    """abs, len, max, min, int, float, math …, and the methods join and get."""

    def _method(self, node: ast.Call, function: ast.Attribute) -> Typed:
        base = self.expression(function.value)
        if function.attr == "join" and base.kind == TEXT and len(node.args) == 1 and not node.keywords:
            words = self.expression(node.args[0])
            if isinstance(words.kind, ListKind) and words.kind.element in (TEXT, UNKNOWN):
                return Typed(call("py_join", words.node, base.node), TEXT)
            raise self.refuse(
                node, "Only a list of texts can be joined.", '", ".join(words), where words is list[str].'
            )
        if function.attr == "get" and base.kind in (DICT, ANY) and len(node.args) == 2 and not node.keywords:
            key, otherwise = self.expression(node.args[0]), self.expression(node.args[1])
            holder = base.node if base.kind == DICT else call("py_dict", base.node)
            return Typed(call("py_get_or", holder, self.coerced(node, key, TEXT).node, otherwise.node), ANY)
        hint = {
            "sort": "sort_numbers(values) from legstrength.live.compile.natives.",
            "get": 'd.get("key", otherwise), or d["key"].',
            "keys": "a list of the keys, written out as a constant.",
            "items": "a list of the keys, written out as a constant.",
            "values": "a list of the keys, written out as a constant.",
            "append": "append on a line of its own.",
            "extend": "a loop with append.",
            "copy": "values[:].",
            "format": "an f-string.",
            "pop": "a slice: values[:-1].",
        }
        raise self.refuse(
            node,
            f"The method .{function.attr}() of {named(base.kind)} is not in the page's Python.",
            hint.get(function.attr, "list.append, str.join and dict.get(key, otherwise) only."),
        )

    def _builtin_call(self, node: ast.Call, function: Any) -> Typed:
        label, count = ast.unparse(node.func), len(node.args)
        one = count == 1
        if function in ONE_ARGUMENT and one:
            value = self.number(node.args[0])
            js = ONE_ARGUMENT[function]
            return Typed(call(js, value.node) if js else value.node, FLOAT)
        if function in TO_WHOLE and one:
            value = self.number(node.args[0])
            return value if value.kind == INT else Typed(call(TO_WHOLE[function], value.node), INT)
        if function in TESTS and one:
            return Typed(call(TESTS[function], self.number(node.args[0]).node), BOOL)
        if function is abs and one:
            value = self.number(node.args[0])
            return Typed(call("Math.abs", value.node), value.kind, value.bits)
        if function in (max, min) and count >= 2:
            values = [self.number(argument) for argument in node.args]
            result = values[0]
            for value in values[1:]:
                bits = max(result.bits, value.bits) if result.bits is not None and value.bits is not None else None
                result = Typed(
                    call("py_max" if function is max else "py_min", result.node, value.node),
                    join(result.kind, value.kind),
                    bits,
                )
            return result
        if function is len and one:
            value = self.expression(node.args[0])
            if isinstance(value.kind, ListKind | TupleKind) or value.kind == UNKNOWN:
                return Typed(call("py_len", value.node), INT, COUNT_BITS)
            if value.kind == DICT:
                return Typed(call("py_len", call("Object.keys", value.node)), INT, COUNT_BITS)
            raise self.refuse(
                node,
                f"The length of {named(value.kind)} may differ in JavaScript.",
                f"len() of a list, a tuple or a dict; {NAME_IT}",
            )
        if function is range:
            raise self.refuse(node, "range() is only for the head of a loop.", "for i in range(n):")
        instead = INSTEAD_OF.get(function)
        if function in (max, min):
            instead = "max(a, b) with the values written out, or a loop over the list."
        raise self.refuse(
            node,
            f"{label}() with {count} argument(s) is not in the page's Python.",
            instead or "abs, len, max, min, int, float, math.exp, math.log, math.sqrt … and functions of your own.",
        )
