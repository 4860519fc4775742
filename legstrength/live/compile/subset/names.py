"""Rules for literals and names: what a name stands for, and whether it surely has a value.

JavaScript answers ``undefined`` where Python stops, so a name passes only where a value was given to it on
every way there.
"""

import ast
import builtins
import math
from types import ModuleType
from typing import Any

from legstrength.live.compile import kinds
from legstrength.live.compile.kinds import (
    ANY,
    DICT,
    INT,
    TEXT,
    UNKNOWN,
    Kind,
    ListKind,
    Mismatch,
    TupleKind,
    join,
    named,
)
from legstrength.live.compile.subset.base import INSTEAD_OF, INSTEAD_OF_NODE, Rules
from legstrength.live.compile.subset.typed import Typed, call, name

# JavaScript's own words, and names that the generated text itself uses.
RESERVED = frozenset(
    [
        "Array",
        "BigInt",
        "Date",
        "Float64Array",
        "Infinity",
        "JSON",
        "Math",
        "NaN",
        "Number",
        "Object",
        "PSCRIPT_OVERLOAD",
        "RangeError",
        "String",
        "abstract",
        "arguments",
        "async",
        "await",
        "boolean",
        "byte",
        "case",
        "catch",
        "char",
        "class",
        "const",
        "debugger",
        "default",
        "delete",
        "do",
        "double",
        "enum",
        "eval",
        "export",
        "exported",
        "extends",
        "false",
        "final",
        "float",
        "function",
        "get",
        "globalThis",
        "goto",
        "implements",
        "instanceof",
        "int",
        "interface",
        "let",
        "long",
        "native",
        "new",
        "null",
        "of",
        "package",
        "private",
        "protected",
        "public",
        "self",
        "set",
        "short",
        "static",
        "super",
        "switch",
        "synchronized",
        "this",
        "this_is_js",
        "throw",
        "throws",
        "transient",
        "true",
        "typeof",
        "undefined",
        "unichr",
        "var",
        "void",
        "volatile",
        "window",
        "xrange",
        "yield",
    ]
)


class Names(Rules):
    """Literals, f-strings, local names and what they find in their module."""

    def value_constant(self, node: ast.Constant) -> Typed:
        kind = kinds.kind_of_value(node.value)
        if kind is None or (type(node.value) is float and not math.isfinite(node.value)):
            raise self.refuse(
                node,
                f"{node.value!r} has no exact twin in JavaScript.",
                "a finite number, a text, True, False or None.",
            )
        bits = node.value.bit_length() if isinstance(node.value, int) and kind == INT else None
        return Typed(node, kind, bits)

    def value_list(self, node: ast.List) -> Typed:
        items = [self.expression(item) for item in node.elts]
        kind = self.fresh(node, ListKind)
        element: Kind = UNKNOWN
        for value in items:
            try:
                element = join(element, value.kind)
            except Mismatch:
                element = ANY  # whatever is read out of it will be looked at
        self.absorb(node, kind, element=element)
        entries = [self.coerced(node, value, kind.element).node for value in items]
        return Typed(ast.List(entries, ast.Load()), kind)

    def value_tuple(self, node: ast.Tuple) -> Typed:
        items = [self.expression(item) for item in node.elts]
        return Typed(ast.List([item.node for item in items], ast.Load()), TupleKind(item.kind for item in items))

    def value_dict(self, node: ast.Dict) -> Typed:
        if None in node.keys:
            if len(node.keys) > 1:
                raise self.refuse(
                    node, "A copy with more entries in one go.", 'copy = {**d}, then copy["key"] = value.'
                )
            return Typed(call("py_copied", self.coerced(node, self.expression(node.values[0]), DICT).node), DICT)
        keys = [self.literal_key(key or node) for key in node.keys]
        if len(set(keys)) < len(keys):
            raise self.refuse(node, "A key stands here twice.", "each key once.")
        return Typed(
            ast.Dict([ast.Constant(key) for key in keys], [self.expression(value).node for value in node.values]),
            DICT,
        )

    def literal_key(self, node: ast.expr) -> str:
        if not (isinstance(node, ast.Constant) and type(node.value) is str):
            raise self.refuse(node, "The keys of a dict must be written out as texts.", 'd["key"].')
        if node.value in kinds.INHERITED:
            raise self.refuse(node, f"Every JavaScript object has its own {node.value!r}.", "another key.")
        return node.value

    def value_joinedstr(self, node: ast.JoinedStr) -> Typed:
        parts: list[ast.expr] = [ast.Constant("")]
        for part in node.values:
            if isinstance(part, ast.Constant):
                parts.append(part)
                continue
            if not isinstance(part, ast.FormattedValue) or part.conversion != -1 or part.format_spec is not None:
                raise self.refuse(
                    part,
                    "JavaScript formats numbers differently.",
                    "{fixed(x, 1)}, {signed(x, 1)} or {grouped(x)} from legstrength.live.compile.natives.",
                )
            value = self.expression(part.value)
            if value.kind not in (TEXT, ANY, UNKNOWN):
                raise self.refuse(
                    part,
                    f"A text is needed in an f-string, this is {named(value.kind)}.",
                    "{fixed(x, 1)}, {signed(x, 1)} or {grouped(x)} from legstrength.live.compile.natives.",
                )
            parts.append(call("py_text", value.node) if value.kind == ANY else value.node)
        if len(parts) > 1 and isinstance(parts[1], ast.Constant):
            del parts[0]
        whole = parts[0]
        for part in parts[1:]:
            whole = ast.BinOp(whole, ast.Add(), part)
        return Typed(whole, TEXT)

    def value_name(self, node: ast.Name) -> Typed:
        for scope in reversed(self.comprehension_names):
            if node.id in scope:
                return Typed(
                    name(scope[node.id]),
                    self.vars.get(scope[node.id], UNKNOWN),
                    self.bits.get(scope[node.id]),
                )
        if node.id in self.locals:
            if self.sure is not None and node.id not in self.sure:
                raise self.refuse(
                    node,
                    f"{node.id} may have no value here (a loop or an if that gives it one may not run; "
                    "a loop's own name ends with the loop).",
                    f"give {node.id} a value before.",
                )
            kind = self.vars.get(node.id, UNKNOWN)
            if kind == UNKNOWN and self.last_pass:
                raise self.refuse(
                    node,
                    f"Nothing tells what {node.id} holds.",
                    "an annotation, such as `out: list[float] = []`.",
                )
            return Typed(name(self.local_name(node.id)), kind, self.bits.get(node.id))
        return self._global(node, self.lookup(node))

    def value_attribute(self, node: ast.Attribute) -> Typed:
        return self._global(node, self.lookup(node))

    def lookup(self, node: ast.expr) -> Any:
        """The Python object that a global name, or a name in a module, stands for."""
        missing = object()
        if (
            isinstance(node, ast.Name)
            and node.id not in self.locals
            and not any(node.id in s for s in self.comprehension_names)
        ):
            value = self.source.function.__globals__.get(node.id, getattr(builtins, node.id, missing))
            if node.id.startswith("__") and node.id.endswith("__"):
                raise self.refuse(node, f"{node.id} is not the same in the page.", "a constant of your own.")
        elif isinstance(node, ast.Attribute) and isinstance(module := self.lookup(node.value), ModuleType):
            value = getattr(module, node.attr, missing)
        else:
            raise self.refuse(
                node, "Only a module's own names can be reached with a dot.", INSTEAD_OF_NODE["Attribute"]
            )
        if value is missing:
            raise self.refuse(
                node,
                f"{ast.unparse(node)} is not defined.",
                "define it at the top of the module, before the explorer is made.",
            )
        return value

    def _global(self, node: ast.expr, value: Any) -> Typed:
        if type(value) in (bool, int, float, str, list, tuple, dict, type(None)):
            found = self.program.kind(value)
            if found is None:
                raise self.refuse(
                    node,
                    f"{ast.unparse(node)} holds something that has no twin in JavaScript.",
                    "numbers, texts, and lists or dicts (keys are texts) of those.",
                )
            kind: Kind = found
            js_name = self.program.constant(node, value)
            self.globals_used.add(js_name)
            return Typed(
                name(js_name),
                self.fresh(node, lambda: kinds.copied(kind)),
                value.bit_length() if kind == INT else None,
            )
        raise self.refuse(
            node,
            f"{ast.unparse(node)} is a {type(value).__name__}, which cannot stand alone in the page.",
            INSTEAD_OF.get(
                value if callable(value) and value.__hash__ else None,
                "a number, text, list or dict of those.",
            ),
        )

    def local_name(self, python_name: str) -> str:
        clash = python_name in RESERVED or python_name in self.globals_used
        return f"py_own_{python_name}" if clash else python_name
