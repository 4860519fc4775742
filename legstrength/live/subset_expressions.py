"""Which Python expressions may run in the page, and what each is turned into so that it means the same there.

A whitelist: an expression passes because a rule here knows it, never because no rule forbids it. Rules return the expression anew,
still as Python, with a call such as ``py_mod(a, b)`` wherever JavaScript's own operator would answer differently (the answers are in
``semantics.js``), together with its kind and, for whole numbers, how many bits it can need.
"""

import ast
import builtins
import math
from dataclasses import dataclass
from types import BuiltinFunctionType, FunctionType, ModuleType

from legstrength.live import kinds
from legstrength.live.kinds import (ANY, BOOL, DICT, FLOAT, INT, NONE, NUMBERS, TEXT, UNKNOWN, ListKind, Mismatch, TupleKind,
                                    join, named)
from legstrength.live.natives import NATIVES

COUNT_BITS = 32     # of a loop's counter or a list's length: 2^32 turns are more than anybody waits for
SAFE_BITS = 52

ONE_ARGUMENT = {
    math.exp: "py_exp", math.expm1: "py_expm1", math.sqrt: "py_sqrt", math.log: "py_log", math.log2: "py_log2",
    math.log10: "py_log10", math.log1p: "py_log1p", math.sin: "py_sin", math.cos: "py_cos", math.tan: "py_tan",
    math.atan: "Math.atan", math.tanh: "Math.tanh", math.fabs: "Math.abs", float: "",
}
TO_WHOLE = {math.floor: "py_floor", math.ceil: "py_ceil", math.trunc: "py_trunc", int: "py_trunc"}
TESTS = {math.isnan: "Number.isNaN", math.isfinite: "Number.isFinite"}
CASTS = {FLOAT: "py_number", INT: "py_whole", TEXT: "py_text", BOOL: "py_flag", DICT: "py_dict"}
ORDER = {ast.Lt, ast.LtE, ast.Gt, ast.GtE}
EQUAL = {ast.Eq, ast.NotEq}

INSTEAD_OF = {
    round: "fixed(x, digits) for a text or nearest(x, step) for a number, both from legstrength.live.natives.",
    sorted: "sort_numbers(values) from legstrength.live.natives.",
    sum: "a loop that adds up (newer Pythons add floats in another way than older ones).",
    str: "fixed(x, digits) from legstrength.live.natives.",
    enumerate: "for i in range(len(values)):",
    zip: "for i in range(len(values)):",
    list: "values[:] for a copy, or a list comprehension.",
    bool: "a comparison such as x != 0.",
    print: "return the text.",
    math.pow: "x ** y.",
    math.fsum: "a loop that adds up.",
}
INSTEAD_OF_NODE = {
    "Lambda": "a function of its own at the top of the module.",
    "GeneratorExp": "a list comprehension or a loop.",
    "DictComp": "d = {} and a loop with d[key] = value.",
    "SetComp": "a list.", "Set": "a list.",
    "NamedExpr": "an assignment on a line of its own.",
    "Starred": "every argument or item written out.",
    "Attribute": "plain numbers, texts, lists and dicts: d[\"key\"] instead of an attribute.",
    "Await": "a plain function.", "Yield": "a list that is filled with append.", "YieldFrom": "a list that is filled with append.",
}


@dataclass(frozen=True)
class Typed:
    """An expression as it will be given to pscript, its kind, and the bits a whole number can need (None: no bound)."""

    node: ast.expr
    kind: object
    bits: int | None = None


def name(text: str) -> ast.Name:
    return ast.Name(text, ast.Load())


def call(function: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(name(function), list(arguments), [])


def plain(node: ast.expr) -> bool:
    """Whether reading the expression twice costs nothing."""
    return isinstance(node, ast.Name | ast.Constant)


class Expressions:
    """The rules for expressions. ``Walk`` in subset_statements.py adds those for statements and holds what is known so far."""

    def expression(self, node: ast.expr) -> Typed:
        rule = getattr(self, "_" + type(node).__name__.lower(), None)
        if rule is None:
            raise self.refuse(node, f"{type(node).__name__} is not in the part of Python that the page can run.",
                              INSTEAD_OF_NODE.get(type(node).__name__, "numbers, comparisons, lists and calls of plain functions."))
        return rule(node)

    def joined(self, node: ast.AST, a, b):
        try:
            return join(a, b)
        except Mismatch as error:
            raise self.refuse(node, f"The kinds do not fit: {error}.", "a name, a list or a branch of its own for each kind.") from None

    def absorb(self, node: ast.AST, kind: ListKind, **what) -> None:
        try:
            kind.absorb(**what)
        except Mismatch as error:
            raise self.refuse(node, f"Not possible here: {error}.",
                              "a new list: [] and append, or [x for x in values] to copy.") from None

    def coerced(self, node: ast.AST, value: Typed, kind) -> Typed:
        """``value`` where ``kind`` is asked for: unknown values get a check that runs, others must fit already."""
        if value.kind == ANY and kind not in (ANY, UNKNOWN):
            return Typed(self._cast(node, value.node, kind), kind)
        both = self.joined(node, kind, value.kind)
        if kind != UNKNOWN and not isinstance(kind, ListKind) and both != kind:
            raise self.refuse(node, f"This is {named(value.kind)} where {named(kind)} is promised.",
                              "int(x) for a whole number, or another annotation.")
        return Typed(value.node, kind if kind != UNKNOWN else both, value.bits)

    def _cast(self, node: ast.AST, value: ast.expr, kind) -> ast.expr:
        if kind in CASTS:
            return call(CASTS[kind], value)
        depth, inner = 0, kind
        while isinstance(inner, ListKind):
            depth, inner = depth + 1, inner.element
        if depth and inner in CASTS:
            self.absorb(node, kind, other=self.fresh(node, lambda: _constant_lists(depth, inner), "cast"))
            return call("py_list", value, ast.Constant(depth), name(CASTS[inner]))
        raise self.refuse(node, f"What a dict holds cannot be checked to be {named(kind)}.",
                          "read numbers, texts, or lists of one of them out of a dict.")

    def number(self, node: ast.expr) -> Typed:
        value = self.expression(node)
        if value.kind == ANY:
            return Typed(call("py_number", value.node), FLOAT)
        if value.kind not in (*NUMBERS, UNKNOWN):
            raise self.refuse(node, f"A number is needed here, this is {named(value.kind)}.",
                              'numbers only: (1.0 if flag else 0.0) for a boolean, zeros(n) for [0.0] * n, append for list + list, '
                              'f"{a}{b}" for texts.')
        return value

    def condition(self, node: ast.expr) -> ast.expr:
        value = self.expression(node)
        if value.kind == ANY:
            return call("py_flag", value.node)
        if value.kind not in (BOOL, UNKNOWN):
            raise self.refuse(node, f"A condition must be true or false, this is {named(value.kind)}; "
                                    "JavaScript counts other things as empty.",
                              "a comparison: len(values) > 0, x != 0, text != \"\".")
        return value.node

    def whole(self, node: ast.expr) -> Typed:
        value = self.expression(node)
        if value.kind not in (INT, UNKNOWN):
            raise self.refuse(node, f"A whole number is needed here, this is {named(value.kind)}.", "int(x).")
        return value

    def _exact(self, node: ast.expr, bits: int | None) -> Typed:
        """A whole number that may have grown: checked unless it provably stays below 2^53 or is only an index."""
        if bits is not None and bits <= SAFE_BITS:
            return Typed(node, INT, bits)
        return Typed(call("py_exact", node), INT)

    # ---- literals and names

    def _constant(self, node: ast.Constant) -> Typed:
        kind = kinds.kind_of_value(node.value)
        if kind is None or (type(node.value) is float and not math.isfinite(node.value)):
            raise self.refuse(node, f"{node.value!r} has no exact twin in JavaScript.", "a finite number, a text, True, False or None.")
        return Typed(node, kind, node.value.bit_length() if kind == INT else None)

    def _list(self, node: ast.List) -> Typed:
        items = [self.expression(item) for item in node.elts]
        kind = self.fresh(node, ListKind)
        for item, value in zip(node.elts, items, strict=True):
            self.absorb(item, kind, element=value.kind)
        items = [self.coerced(node, value, kind.element).node for value in items]
        return Typed(ast.List(items, ast.Load()), kind)

    def _tuple(self, node: ast.Tuple) -> Typed:
        items = [self.expression(item) for item in node.elts]
        return Typed(ast.List([item.node for item in items], ast.Load()), TupleKind(item.kind for item in items))

    def _dict(self, node: ast.Dict) -> Typed:
        keys = [self.literal_key(key or node) for key in node.keys]
        if len(set(keys)) < len(keys):
            raise self.refuse(node, "A key stands here twice.", "each key once.")
        return Typed(ast.Dict([ast.Constant(key) for key in keys], [self.expression(value).node for value in node.values]), DICT)

    def literal_key(self, node: ast.expr) -> str:
        if not (isinstance(node, ast.Constant) and type(node.value) is str):
            raise self.refuse(node, "The keys of a dict must be written out as texts.", 'd["key"].')
        if node.value in kinds.INHERITED:
            raise self.refuse(node, f"Every JavaScript object has its own {node.value!r}.", "another key.")
        return node.value

    def _joinedstr(self, node: ast.JoinedStr) -> Typed:
        parts: list[ast.expr] = [ast.Constant("")]
        for part in node.values:
            if isinstance(part, ast.Constant):
                parts.append(part)
                continue
            if part.conversion != -1 or part.format_spec is not None:
                raise self.refuse(part, "JavaScript formats numbers differently.",
                                  "{fixed(x, 1)}, {signed(x, 1)} or {grouped(x)} from legstrength.live.natives.")
            value = self.expression(part.value)
            if value.kind not in (TEXT, ANY, UNKNOWN):
                raise self.refuse(part, f"A text is needed in an f-string, this is {named(value.kind)}.",
                                  "{fixed(x, 1)}, {signed(x, 1)} or {grouped(x)} from legstrength.live.natives.")
            parts.append(call("py_text", value.node) if value.kind == ANY else value.node)
        if len(parts) > 1 and isinstance(parts[1], ast.Constant):
            del parts[0]
        whole = parts[0]
        for part in parts[1:]:
            whole = ast.BinOp(whole, ast.Add(), part)
        return Typed(whole, TEXT)

    def _name(self, node: ast.Name) -> Typed:
        for scope in reversed(self.comprehension_names):
            if node.id in scope:
                return Typed(name(scope[node.id]), self.vars.get(scope[node.id], UNKNOWN), self.bits.get(scope[node.id]))
        if node.id in self.locals:
            if self.sure is not None and node.id not in self.sure:
                raise self.refuse(node, f"{node.id} may have no value here (a loop or an if that gives it one may not run; "
                                        "a loop's own name ends with the loop).", f"give {node.id} a value before.")
            kind = self.vars.get(node.id, UNKNOWN)
            if kind == UNKNOWN and self.last_pass:
                raise self.refuse(node, f"Nothing tells what {node.id} holds.", "an annotation, such as `out: list[float] = []`.")
            return Typed(name(self.local_name(node.id)), kind, self.bits.get(node.id))
        return self._global(node, self.lookup(node))

    def _attribute(self, node: ast.Attribute) -> Typed:
        return self._global(node, self.lookup(node))

    def lookup(self, node: ast.expr):
        """The Python object that a global name, or a name in a module, stands for."""
        missing = object()
        if isinstance(node, ast.Name) and node.id not in self.locals and not any(node.id in s for s in self.comprehension_names):
            value = self.source.function.__globals__.get(node.id, getattr(builtins, node.id, missing))
            if node.id.startswith("__") and node.id.endswith("__"):
                raise self.refuse(node, f"{node.id} is not the same in the page.", "a constant of your own.")
        elif isinstance(node, ast.Attribute) and isinstance(module := self.lookup(node.value), ModuleType):
            value = getattr(module, node.attr, missing)
        else:
            raise self.refuse(node, "Only a module's own names can be reached with a dot.", INSTEAD_OF_NODE["Attribute"])
        if value is missing:
            raise self.refuse(node, f"{ast.unparse(node)} is not defined.", "define it at the top of the module, before the explorer is made.")
        return value

    def _global(self, node: ast.expr, value) -> Typed:
        if type(value) in (bool, int, float, str, list, tuple, dict, type(None)):
            kind = self.program.kind(value)
            if kind is None:
                raise self.refuse(node, f"{ast.unparse(node)} holds something that has no twin in JavaScript.",
                                  "numbers, texts, and lists or dicts (keys are texts) of those.")
            js_name = self.program.constant(node, value)
            self.globals_used.add(js_name)
            return Typed(name(js_name), self.fresh(node, lambda: kinds.copied(kind)), value.bit_length() if kind == INT else None)
        raise self.refuse(node, f"{ast.unparse(node)} is a {type(value).__name__}, which cannot stand alone in the page.",
                          INSTEAD_OF.get(value if callable(value) and value.__hash__ else None, "a number, text, list or dict of those."))

    # ---- operators

    def _unaryop(self, node: ast.UnaryOp) -> Typed:
        if isinstance(node.op, ast.Not):
            return Typed(ast.UnaryOp(node.op, self.condition(node.operand)), BOOL)
        if isinstance(node.op, ast.Invert):
            raise self.refuse(node, "JavaScript's bits end at 32.", "arithmetic.")
        value = self.number(node.operand)
        if isinstance(value.node, ast.Constant) and isinstance(node.op, ast.USub):
            return Typed(ast.UnaryOp(node.op, value.node), value.kind, value.bits)
        return Typed(ast.UnaryOp(node.op, value.node), value.kind, value.bits)

    def _binop(self, node: ast.BinOp) -> Typed:
        if isinstance(node.op, ast.Add):
            sides = [self.expression(node.left), self.expression(node.right)]
            if TEXT in (sides[0].kind, sides[1].kind):
                texts = [self.coerced(side, value, TEXT).node for side, value in zip((node.left, node.right), sides, strict=True)]
                return Typed(ast.BinOp(texts[0], node.op, texts[1]), TEXT)
        return self.arithmetic(node, node.op, self.number(node.left), self.number(node.right))

    def arithmetic(self, node: ast.AST, op: ast.operator, a: Typed, b: Typed) -> Typed:
        both_whole = a.kind == b.kind == INT
        kind = INT if both_whole else UNKNOWN if UNKNOWN in (a.kind, b.kind) else FLOAT
        if isinstance(op, ast.Add | ast.Sub | ast.Mult):
            result = ast.BinOp(a.node, op, b.node)
            if kind != INT or node is self.index_node:      # an index that is too large is out of range anyway
                return Typed(result, kind)
            known = a.bits is not None and b.bits is not None
            if isinstance(op, ast.Mult):
                return self._exact(result, a.bits + b.bits if known else None)
            steady = any(isinstance(side.node, ast.Constant) and side.bits <= 20 for side in (a, b))
            bits = max(a.bits, b.bits) + 1 if known else None
            return Typed(result, INT, bits) if steady and (bits is None or bits <= SAFE_BITS) else self._exact(result, bits)
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
            return Typed(call("py_exact", power), INT if natural else FLOAT) if both_whole else Typed(power, kind)
        raise self.refuse(node, "JavaScript's bits end at 32, and it has no matrices.", "arithmetic with + - * / // % **.")

    def _boolop(self, node: ast.BoolOp) -> Typed:
        first = self.condition(node.values[0])
        with self.no_prelude():
            return Typed(ast.BoolOp(node.op, [first, *(self.condition(value) for value in node.values[1:])]), BOOL)

    def _ifexp(self, node: ast.IfExp) -> Typed:
        test = self.condition(node.test)
        with self.no_prelude():
            a, b = self.expression(node.body), self.expression(node.orelse)
        kind = self.joined(node, a.kind, b.kind)
        bits = max(a.bits, b.bits) if a.bits is not None and b.bits is not None else None
        return Typed(ast.IfExp(test, self.coerced(node.body, a, kind).node, self.coerced(node.orelse, b, kind).node), kind, bits)

    def _compare(self, node: ast.Compare) -> Typed:
        operands = [node.left, *node.comparators]
        for middle in operands[1:-1]:
            if any(isinstance(part, ast.ListComp) or isinstance(part, ast.Call) and self.is_own(part) for part in ast.walk(middle)):
                raise self.refuse(middle, "A call in the middle of a chain would run twice.", "give it a name first.")
        pairs = [self._one_comparison(node, operands[0], node.ops[0], operands[1])]
        with self.no_prelude():
            pairs += [self._one_comparison(node, a, op, b)
                      for a, op, b in zip(operands[1:-1], node.ops[1:], operands[2:], strict=True)]
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
        raise self.refuse(node, f"{named(a.kind)} and {named(b.kind)} are not compared alike in JavaScript.",
                          "compare numbers with numbers and texts with texts; go through lists in a loop; `x is None` for None.")

    def _membership(self, left: ast.expr, right: ast.expr) -> ast.expr:
        item, group = self.expression(left), self.expression(right)
        if group.kind == DICT:
            return call("Object.hasOwn", group.node, self.coerced(left, item, TEXT).node)
        element = group.kind.element if isinstance(group.kind, ListKind) else None
        element = self._common(right, group.kind) if isinstance(group.kind, TupleKind) else element
        if UNKNOWN in (element, item.kind) or element in NUMBERS and item.kind in NUMBERS or element == item.kind == TEXT:
            return call("py_in", item.node, group.node)
        if item.kind == ANY and element in (FLOAT, INT, TEXT):
            return call("py_in", self.coerced(left, item, FLOAT if element == INT else element).node, group.node)
        raise self.refuse(right, f"Looking for {named(item.kind)} in {named(group.kind)} is not the same in JavaScript.",
                          "a list of numbers or of texts, or the keys of a dict.")

    def _common(self, node: ast.AST, kind: TupleKind):
        try:
            return kind.common()
        except Mismatch:
            raise self.refuse(node, f"The items of {named(kind)} are of several kinds.", "a written-out index: pair[0].") from None

    # ---- reading an entry

    def _subscript(self, node: ast.Subscript) -> Typed:
        if isinstance(node.slice, ast.Slice):
            return self._sliced(node)
        base = self.expression(node.value)
        if base.kind == DICT or base.kind == ANY and not (isinstance(node.slice, ast.Constant) and type(node.slice.value) is int):
            return self._dict_entry(node, base)
        if isinstance(base.kind, TupleKind):
            literal = node.slice.value if isinstance(node.slice, ast.Constant) else None
            if type(literal) is int and literal < len(base.kind):
                return Typed(ast.Subscript(base.node, node.slice, ast.Load()), base.kind[literal])
            element = self._common(node, base.kind)
        elif isinstance(base.kind, ListKind):
            element = base.kind.element
        elif base.kind == UNKNOWN:
            element = UNKNOWN
        else:
            raise self.refuse(node, f"An entry of {named(base.kind)} cannot be read in the page.",
                              "lists, tuples and dicts; out of a dict, give it a name first: `values: list[float] = d[\"key\"]`.")
        return Typed(call("py_item", base.node, self.index(node.slice)), element)

    def index(self, node: ast.expr) -> ast.expr:
        outer, self.index_node = self.index_node, node
        value = self.whole(node).node
        self.index_node = outer
        return value

    def _dict_entry(self, node: ast.Subscript, base: Typed) -> Typed:
        if base.kind == ANY:
            base = Typed(call("py_dict", base.node), DICT)
        if isinstance(node.slice, ast.Constant):
            return Typed(call("py_key", base.node, ast.Constant(self.literal_key(node.slice))), ANY)
        key = self.expression(node.slice)
        return Typed(call("py_get", base.node, self.coerced(node.slice, key, TEXT).node), ANY)

    def _sliced(self, node: ast.Subscript) -> Typed:
        base, part = self.expression(node.value), node.slice
        if base.kind != UNKNOWN and not isinstance(base.kind, ListKind):
            raise self.refuse(node, f"A part of {named(base.kind)} cannot be cut out in the page.", "a list.")
        if part.step is not None:
            raise self.refuse(node, "JavaScript has no slice with a step.", "a loop over range(start, stop, step).")
        ends = [self.index(end) if end is not None else ast.Constant(default)
                for end, default in ((part.lower, 0), (part.upper, None))]
        kind = self.fresh(node, ListKind)
        if isinstance(base.kind, ListKind):
            self.absorb(node, kind, element=base.kind.element)
            kind.root().fixed |= base.kind.root().fixed
        return Typed(call("py_slice", base.node, *ends[: 1 if part.upper is None else 2]), kind)

    # ---- calls

    def _call(self, node: ast.Call) -> Typed:
        if isinstance(node.func, ast.Attribute) and self.is_value(node.func.value):
            return self._method(node, node.func)
        function = self.lookup(node.func)
        if any(isinstance(argument, ast.Starred) for argument in node.args) or any(k.arg is None for k in node.keywords):
            raise self.refuse(node, "* and ** hide how many arguments there are.", "every argument written out.")
        if isinstance(function, FunctionType):
            return self._own_call(node, function)
        if node.keywords:
            raise self.refuse(node, "This function takes no arguments by name in the page.", "arguments by position.")
        if isinstance(function, BuiltinFunctionType | type):
            return self._builtin_call(node, function)
        raise self.refuse(node, f"{ast.unparse(node.func)} is a {type(function).__name__}, not a plain function.",
                          "a `def` at the top of a module.")

    def is_value(self, node: ast.expr) -> bool:
        """Whether the expression before a dot is a value (and so the dot a method), not a module."""
        while isinstance(node, ast.Attribute):
            node = node.value
        return not (isinstance(node, ast.Name) and node.id not in self.locals
                    and not any(node.id in scope for scope in self.comprehension_names)
                    and isinstance(self.lookup(node), ModuleType))

    def _method(self, node: ast.Call, function: ast.Attribute) -> Typed:
        base = self.expression(function.value)
        if function.attr == "join" and base.kind == TEXT and len(node.args) == 1 and not node.keywords:
            words = self.expression(node.args[0])
            if isinstance(words.kind, ListKind) and words.kind.element in (TEXT, UNKNOWN):
                return Typed(call("py_join", words.node, base.node), TEXT)
            raise self.refuse(node, "Only a list of texts can be joined.", '", ".join(words), where words is list[str].')
        if function.attr == "get" and base.kind in (DICT, ANY) and len(node.args) == 2 and not node.keywords:
            key, otherwise = self.expression(node.args[0]), self.expression(node.args[1])
            holder = base.node if base.kind == DICT else call("py_dict", base.node)
            return Typed(call("py_get_or", holder, self.coerced(node, key, TEXT).node, otherwise.node), ANY)
        hint = {"sort": "sort_numbers(values) from legstrength.live.natives.", "get": 'd.get("key", otherwise), or d["key"].',
                "keys": "a list of the keys, written out as a constant.", "items": "a list of the keys, written out as a constant.",
                "values": "a list of the keys, written out as a constant.", "append": "append on a line of its own.",
                "extend": "a loop with append.", "copy": "values[:].", "format": "an f-string.", "pop": "a slice: values[:-1]."}
        raise self.refuse(node, f"The method .{function.attr}() of {named(base.kind)} is not in the page's Python.",
                          hint.get(function.attr, "list.append, str.join and dict.get(key, otherwise) only."))

    def _own_call(self, node: ast.Call, function: FunctionType) -> Typed:
        signature = self.program.signature(self, node, function)
        if signature.changes and self.statement_has_comprehension:
            raise self.refuse(node, "A comprehension and a call that changes a list share a line; their order would differ.", "two lines.")
        self.statement_has_change |= bool(signature.changes)
        arguments = self._ordered(node, signature)
        stand_ins: dict = {}
        values = []
        for i, (argument, kind) in enumerate(zip(arguments, signature.kinds, strict=True)):
            value = self.expression(argument)
            if isinstance(kind, ListKind) and isinstance(value.kind, ListKind):
                value = self._list_argument(argument, value, kind, i in signature.changes)
                try:
                    _pair(kind, value.kind, stand_ins)
                except Mismatch as error:
                    raise self.refuse(argument, f"Not possible here: {error}.", "a copy: values[:].") from None
            elif isinstance(kind, ListKind | TupleKind):
                own = self.fresh(node, lambda k=kind: kinds.copied(k), i)
                value = self.coerced(argument, value, own)
                if i in signature.changes and isinstance(own, ListKind):
                    self.mark_changed(argument, own, kind)
            else:
                value = self.coerced(argument, value, kind)
            values.append(value.node)
        self.globals_used.add(signature.name)
        kind = signature.returns
        if isinstance(kind, ListKind | TupleKind):
            kind = self.fresh(node, lambda: kinds.copied(kind, stand_ins), "result")
        return Typed(call(signature.name, *values), kind)

    def _list_argument(self, node: ast.AST, value: Typed, kind: ListKind, changed: bool) -> Typed:
        """A list given to a function: as its parameter says, checked while it runs where a dict filled it."""
        if changed:
            self.absorb(node, value.kind, other=self.fresh(node, lambda: kinds.copied(kind), "argument"))
            self.mark_changed(node, value.kind, kind)
        if kinds.fits(value.kind, kind):
            return value
        depth, inner, wanted = 1, value.kind.element, kind.element
        while isinstance(inner, ListKind) and isinstance(wanted, ListKind):
            depth, inner, wanted = depth + 1, inner.element, wanted.element
        if inner == ANY and wanted in CASTS:
            return Typed(call("py_list", value.node, ast.Constant(depth), name(CASTS[wanted])), value.kind)
        raise self.refuse(node, f"This is {named(value.kind)} where {named(kind)} is promised.", "a list of the kind that the function names.")

    def mark_changed(self, node: ast.AST, kind: ListKind, like: ListKind) -> None:
        """What a called function does to a list it was given is done to ours."""
        self.absorb(node, kind, grown=like.root().grown, written=like.root().written)
        if isinstance(like.element, ListKind) and isinstance(kind.element, ListKind):
            self.mark_changed(node, kind.element, like.element)

    def _ordered(self, node: ast.Call, signature) -> list[ast.expr]:
        """The arguments in the order of the definition, defaults filled in."""
        given = dict(zip(signature.parameters, node.args, strict=False))
        too_many = len(node.args) > len(signature.parameters) - signature.by_name_only
        for keyword in node.keywords:
            too_many |= keyword.arg in given or keyword.arg not in signature.parameters
            given[keyword.arg] = keyword.value
        missing = [p for p in signature.parameters if p not in given and p not in signature.defaults]
        if too_many or missing:
            raise self.refuse(node, f"{ast.unparse(node.func)}() takes {', '.join(signature.parameters) or 'nothing'}"
                              + (f"; {', '.join(missing)} is missing." if missing else "."), "each parameter once.")
        return [given.get(p) or signature.defaults[p] for p in signature.parameters]

    def _builtin_call(self, node: ast.Call, function) -> Typed:
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
                result = Typed(call("py_max" if function is max else "py_min", result.node, value.node),
                               join(result.kind, value.kind), bits)
            return result
        if function is len and one:
            value = self.expression(node.args[0])
            if isinstance(value.kind, ListKind | TupleKind) or value.kind == UNKNOWN:
                return Typed(call("py_len", value.node), INT, COUNT_BITS)
            if value.kind == DICT:
                return Typed(call("py_len", call("Object.keys", value.node)), INT, COUNT_BITS)
            raise self.refuse(node, f"The length of {named(value.kind)} may differ in JavaScript.",
                              "len() of a list, a tuple or a dict; out of a dict, give it a name first: `values: list[float] = d[\"key\"]`.")
        if function is range:
            raise self.refuse(node, "range() is only for the head of a loop.", "for i in range(n):")
        instead = INSTEAD_OF.get(function)
        if function in (max, min):
            instead = "max(a, b) with the values written out, or a loop over the list."
        raise self.refuse(node, f"{label}() with {count} argument(s) is not in the page's Python.",
                          instead or "abs, len, max, min, int, float, math.exp, math.log, math.sqrt … and functions of your own.")


def _constant_lists(depth: int, inner) -> ListKind:
    kind = inner
    for _ in range(depth):
        kind = ListKind(kind, constant=True)
    return kind


def _pair(like: ListKind, kind: ListKind, stand_ins: dict) -> None:
    """Remember which of our lists stands for a parameter; two that the called function ties together are tied here."""
    known = stand_ins.setdefault(id(like.root()), kind)
    if known.root() is not kind.root():
        known.absorb(kind)
    if isinstance(like.element, ListKind) and isinstance(kind.element, ListKind):
        _pair(like.element, kind.element, stand_ins)
