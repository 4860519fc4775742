"""Rules for giving names and entries a value."""

import ast
from collections.abc import Sequence

from legstrength.live.compile.kinds import ANY, DICT, NONE, UNKNOWN, Kind, ListKind, TupleKind, named
from legstrength.live.compile.subset.base import Rules
from legstrength.live.compile.subset.typed import Typed, name


class Assignments(Rules):
    """=, annotated =, += and its like, and unpacking."""

    def line_assign(self, node: ast.Assign) -> list[ast.stmt]:
        if len(node.targets) > 1:
            raise self.refuse(node, "Two names get one value at once.", "a line for each name.")
        target = node.targets[0]
        if isinstance(target, ast.Name):
            return [self.bind(target, self.expression(node.value))]
        if isinstance(target, ast.Tuple | ast.List):
            return self._unpack(node, target)
        if isinstance(target, ast.Subscript):
            return self._store(target, self.expression(node.value), node.value)
        raise self.refuse(
            node, "Only names and entries can be given a value.", 'name = …, values[i] = … or d["key"] = ….'
        )

    def bind(self, target: ast.Name, value: Typed) -> ast.stmt:
        """Give a name its value, and remember what kind it holds and that it has one."""
        if any(target.id in loop for loop in self.loops):
            raise self.refuse(target, f"{target.id} counts the loop around this line.", "another name.")
        if value.kind == NONE:
            value = Typed(value.node, ANY)  # something else may follow
        if target.id in self.declared:
            value = self.coerced(target, value, self.declared[target.id])
        else:
            self.vars[target.id] = self.joined(target, self.vars.get(target.id, UNKNOWN), value.kind)
        if self.sure is not None:
            self.sure.add(target.id)
        return ast.Assign([ast.Name(self.local_name(target.id), ast.Store())], value.node)

    def line_annassign(self, node: ast.AnnAssign) -> list[ast.stmt]:
        if not isinstance(node.target, ast.Name):
            raise self.refuse(node, "Only a name can be annotated.", "`values: list[float] = []`.")
        holder = node.target.id
        if holder not in self.declared:
            self.declared[holder] = self.fresh(node, lambda: self.annotated(node, node.annotation, holder))
            self.vars[holder] = self.declared[holder]
        elif named(self.annotated(node, node.annotation, holder)) != named(self.declared[holder]) and not isinstance(
            self.declared[holder], ListKind
        ):
            raise self.refuse(node, f"{holder} is annotated twice, in two ways.", "one annotation a name.")
        return [self.bind(node.target, self.expression(node.value))] if node.value is not None else []

    def _unpack(self, node: ast.Assign, target: ast.Tuple | ast.List) -> list[ast.stmt]:
        names = [item for item in target.elts if isinstance(item, ast.Name)]
        if len(names) < len(target.elts):
            raise self.refuse(node, "Only names can be unpacked into.", "one level of names: a, b = pair.")
        if isinstance(node.value, ast.Tuple) and len(node.value.elts) == len(target.elts):
            values = [self.expression(item) for item in node.value.elts]
            holders = [self.temporary() for _ in values]
            lines: list[ast.stmt] = [
                ast.Assign([name(h)], value.node) for h, value in zip(holders, values, strict=True)
            ]
            lines += [
                self.bind(item, Typed(name(h), value.kind))
                for item, h, value in zip(names, holders, values, strict=True)
            ]
            return lines
        value = self.expression(node.value)
        parts: Sequence[Kind]
        if value.kind == UNKNOWN:
            parts = [UNKNOWN] * len(names)
        elif isinstance(value.kind, TupleKind) and len(value.kind) == len(target.elts):
            parts = value.kind
        else:
            raise self.refuse(
                node,
                f"{named(value.kind)} cannot be unpacked into {len(target.elts)} names in the page.",
                "a tuple of that length, or values[0], values[1] ….",
            )
        holder = self.temporary()
        whole: list[ast.stmt] = [ast.Assign([name(holder)], value.node)]
        return whole + [
            self.bind(item, Typed(ast.Subscript(name(holder), ast.Constant(i), ast.Load()), part))
            for i, (item, part) in enumerate(zip(names, parts, strict=True))
        ]

    def line_augassign(self, node: ast.AugAssign) -> list[ast.stmt]:
        if any(
            isinstance(part, ast.ListComp) or isinstance(part, ast.Call) and self.is_own(part)
            for part in ast.walk(node.target)
        ):
            raise self.refuse(node, "A call on the left would run twice.", "give it a name first.")
        read = ast.copy_location(_as_load(node.target), node.target)
        both = ast.copy_location(ast.BinOp(read, node.op, node.value), node)
        if isinstance(node.target, ast.Name):
            old = self.expression(read)
            if isinstance(old.kind, ListKind | TupleKind):
                raise self.refuse(node, "Lists cannot be added in JavaScript.", "append in a loop.")
            if old.kind == DICT:
                raise self.refuse(node, "Dicts cannot be merged in the page.", 'd["key"] = value.')
        value = self.fresh_expression(node, both)
        if isinstance(node.target, ast.Name):
            return [self.bind(node.target, value)]
        if isinstance(node.target, ast.Subscript):
            return self._store(node.target, value, node.value)
        raise self.refuse(
            node,
            "Only names and entries can be given a value.",
            'name += …, values[i] += … or d["key"] += ….',
        )

    def fresh_expression(self, anchor: ast.AST, node: ast.expr) -> Typed:
        """An expression made anew in every pass, kept so that its kinds have one place."""
        return self.expression(self.fresh(anchor, lambda: node, "text"))


def _as_load(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Name):
        return ast.Name(node.id, ast.Load())
    if isinstance(node, ast.Subscript):
        return ast.Subscript(node.value, node.slice, ast.Load())
    return node
