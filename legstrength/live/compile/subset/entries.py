"""Rules for entries of lists, tuples and dicts, read and written.

Behind the end of a list JavaScript finds ``undefined`` and goes on; before its start Python counts from the
end.
"""

import ast

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
    named,
)
from legstrength.live.compile.subset.base import NAME_IT, Rules
from legstrength.live.compile.subset.typed import Typed, call, name, plain


class Entries(Rules):
    """values[i], d["key"], slices, and their assignment."""

    def value_subscript(self, node: ast.Subscript) -> Typed:
        if isinstance(node.slice, ast.Slice):
            return self._sliced(node, node.slice)
        base = self.expression(node.value)
        if (
            base.kind == DICT
            or base.kind == ANY
            and not (isinstance(node.slice, ast.Constant) and type(node.slice.value) is int)
        ):
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
            raise self.refuse(
                node,
                f"An entry of {named(base.kind)} cannot be read in the page.",
                f"lists, tuples and dicts; {NAME_IT}",
            )
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

    def _sliced(self, node: ast.Subscript, part: ast.Slice) -> Typed:
        base = self.expression(node.value)
        if base.kind != UNKNOWN and not isinstance(base.kind, ListKind):
            raise self.refuse(node, f"A part of {named(base.kind)} cannot be cut out in the page.", "a list.")
        if part.step is not None:
            raise self.refuse(node, "JavaScript has no slice with a step.", "a loop over range(start, stop, step).")
        ends = [
            self.index(end) if end is not None else ast.Constant(default)
            for end, default in ((part.lower, 0), (part.upper, None))
        ]
        kind = self.fresh(node, ListKind)
        if isinstance(base.kind, ListKind):
            self.absorb(node, kind, element=base.kind.element)
            kind.root().fixed |= base.kind.root().fixed
        return Typed(call("py_slice", base.node, *ends[: 1 if part.upper is None else 2]), kind)

    def _store(self, target: ast.Subscript, value: Typed, origin: ast.expr) -> list[ast.stmt]:
        before: list[ast.stmt] = []
        base = self.expression(target.value)
        if base.kind == DICT:
            return self._store_key(target, value)
        if isinstance(target.slice, ast.Slice) or not isinstance(base.kind, ListKind) and base.kind != UNKNOWN:
            raise self.refuse(
                target,
                f"An entry of {named(base.kind)} cannot be replaced in the page.",
                "values[i] = x on a list.",
            )
        if isinstance(base.kind, ListKind):
            if value.kind == ANY and base.kind.element in (FLOAT, INT, TEXT, BOOL, DICT):
                value = self.coerced(target, value, base.kind.element)
            self.absorb(target, base.kind, element=value.kind, written=True)
        if any(isinstance(part, ast.Call) for part in ast.walk(origin)) and not plain(value.node):
            # Python works out the value first; JavaScript would look at the list first.
            holder = self.temporary()
            before.append(ast.Assign([name(holder)], value.node))
            value = Typed(name(holder), value.kind)
        slot = call("py_slot", base.node, self.index(target.slice))
        return [*before, ast.Assign([ast.Subscript(base.node, slot, ast.Store())], value.node)]

    def _store_key(self, target: ast.Subscript, value: Typed) -> list[ast.stmt]:
        if not (
            isinstance(target.value, ast.Name)
            and target.value.id in _built_here(self.source.node)
            and target.value.id not in self.signature.parameters
        ):
            raise self.refuse(
                target,
                "Only a dict that this function itself began with {…} can be added to.",
                "a dict of your own: `results = {}`, returned at the end.",
            )
        base = name(self.local_name(target.value.id))
        if isinstance(target.slice, ast.Constant):
            key = ast.Constant(self.literal_key(target.slice))
            return [ast.Assign([ast.Subscript(base, key, ast.Store())], value.node)]
        worked_out = self.coerced(target, self.expression(target.slice), TEXT).node
        return [ast.Expr(call("py_put", base, worked_out, value.node))]


def _built_here(function: ast.FunctionDef) -> set[str]:
    """Names that only ever hold a dict written out in this function."""
    built: dict[str, bool] = {}
    literal = {
        id(t)
        for n in ast.walk(function)
        if isinstance(n, ast.Assign | ast.AnnAssign) and isinstance(n.value, ast.Dict)
        for t in (n.targets if isinstance(n, ast.Assign) else [n.target])
    }
    for n in ast.walk(function):
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store):
            built[n.id] = built.get(n.id, True) and id(n) in literal
    return {n for n, here in built.items() if here}
