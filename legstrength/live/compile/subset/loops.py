"""Rules for loops and comprehensions.

In Python a loop's end is read once and its name outlives it; in JavaScript neither holds. A comprehension
becomes a loop before its line.
"""

import ast

from legstrength.live.compile.kinds import INT, UNKNOWN, Kind, ListKind, TupleKind, named
from legstrength.live.compile.subset.base import NAME_IT, Rules
from legstrength.live.compile.subset.builtin import COUNT_BITS
from legstrength.live.compile.subset.typed import Typed, call, literal_int, name


class Loops(Rules):
    """for, while, if and list comprehensions."""

    def line_if(self, node: ast.If) -> list[ast.stmt]:
        test = self.condition(node.test)
        before = None if self.sure is None else set(self.sure)
        body = self.block(node.body)
        after, self.sure = self.sure, before
        otherwise = self.block(node.orelse)
        self.sure = after if self.sure is None else self.sure if after is None else self.sure & after
        return [ast.If(test, body or [ast.Pass()], otherwise)]

    def line_while(self, node: ast.While) -> list[ast.stmt]:
        self._no_else(node)
        before = self._enter(node)
        with self.no_prelude():
            test = self.condition(node.test)
        body = self.block(node.body)
        self.sure = before
        return [ast.While(test, body or [ast.Pass()], [])]

    def line_for(self, node: ast.For) -> list[ast.stmt]:
        self._no_else(node)
        if not isinstance(node.target, ast.Name):
            raise self.refuse(node.target, "A loop has one name in the page.", "for i in range(len(values)):")
        if any(node.target.id in loop for loop in self.loops) or node.target.id in self.declared:
            raise self.refuse(node.target, f"{node.target.id} has another use around this loop.", "another name.")
        if any(isinstance(n, ast.Name) and n.id == node.target.id for n in ast.walk(node.iter)):
            raise self.refuse(node, f"{node.target.id} is both what the loop goes over and its name.", "another name.")
        head, kind, bits = self.loop_head(node.iter)
        self.vars[node.target.id] = self.joined(node.target, self.vars.get(node.target.id, UNKNOWN), kind)
        if node.target.id in self.counters:
            self.bits[node.target.id] = bits
        before = self._enter(node)
        if self.sure is not None:
            self.sure.add(node.target.id)
        self.loops.append({node.target.id})
        body = self.block(node.body)
        self.loops.pop()
        self.sure = before
        return [ast.For(name(self.local_name(node.target.id)), head, body or [ast.Pass()], [])]

    def loop_head(self, node: ast.expr) -> tuple[ast.expr, Kind, int | None]:
        """What a loop goes over, the kind of its name, and the bits that a counter needs."""
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "range"
            and self.lookup(node.func) is range
        ):
            if not 1 <= len(node.args) <= 3 or node.keywords or any(isinstance(a, ast.Starred) for a in node.args):
                raise self.refuse(
                    node,
                    "range() takes one to three whole numbers.",
                    "range(stop), range(start, stop) or range(start, stop, step).",
                )
            ends = [self.whole(argument) for argument in node.args]
            step = literal_int(node.args[2]) if len(ends) == 3 else 1
            if not step:
                raise self.refuse(
                    node,
                    "The step of a range must be written out, and not 0.",
                    "a written-out step: range(start, stop, 2) or range(start, stop, -1).",
                )
            start, stop = (ends[0].node, ends[1].node) if len(ends) > 1 else (ast.Constant(0), ends[0].node)
            steady = len(ends) == 1 or literal_int(node.args[0]) is not None
            return call("py_range", start, stop, ast.Constant(step)), INT, COUNT_BITS if steady else None
        value = self.expression(node)
        if isinstance(value.kind, ListKind):
            return call("py_each", value.node), value.kind.element, None
        if isinstance(value.kind, TupleKind):
            return call("py_each", value.node), self._common(node, value.kind), None
        if value.kind == UNKNOWN:
            return call("py_each", value.node), UNKNOWN, None
        raise self.refuse(
            node,
            f"Going through {named(value.kind)} is not the same in JavaScript.",
            f"range(n), a list or a tuple; {NAME_IT}",
        )

    def _enter(self, node: ast.For | ast.While) -> set[str] | None:
        """What is surely known at each turn and after the loop: not the names of loops in it, which end
        with them."""
        gone = {n.target.id for n in ast.walk(node) if isinstance(n, ast.For) and isinstance(n.target, ast.Name)}
        before = None if self.sure is None else self.sure - gone
        self.sure = None if before is None else set(before)
        return before

    def _no_else(self, node: ast.For | ast.While) -> None:
        if node.orelse:
            raise self.refuse(node, "A loop's else is not in the page's Python.", "a boolean name that the loop sets.")

    def line_break(self, node: ast.Break) -> list[ast.stmt]:
        self.sure = None
        return [node]

    def line_continue(self, node: ast.Continue) -> list[ast.stmt]:
        self.sure = None
        return [node]

    def value_listcomp(self, node: ast.ListComp) -> Typed:
        if self.prelude is None:
            raise self.refuse(
                node,
                "This comprehension may not always be reached, so it cannot be worked out before the line.",
                "a line of its own.",
            )
        if self.statement_has_change:
            raise self.refuse(
                node,
                "A comprehension and a call that changes a list share a line; their order would differ.",
                "two lines.",
            )
        self.statement_has_comprehension = True
        holder, kind = self.temporary(), self.fresh(node, ListKind)
        self.prelude.append(ast.Assign([name(holder)], ast.List([], ast.Load())))
        scopes = len(self.comprehension_names)
        outer = self.prelude
        self._comprehended(node, list(node.generators), holder, kind, outer)
        self.prelude = outer
        del self.comprehension_names[scopes:]
        return Typed(name(holder), kind)

    def _comprehended(
        self,
        node: ast.ListComp,
        generators: list[ast.comprehension],
        holder: str,
        kind: ListKind,
        prelude: list[ast.stmt],
    ) -> None:
        """Write the loops of a comprehension into the lines before the one it stands in."""
        if not generators:
            value = self.expression(node.elt)
            self.absorb(node, kind, element=value.kind)
            value = self.coerced(node.elt, value, kind.element)
            prelude.append(ast.Expr(call("py_push", name(holder), value.node)))
            return
        part = generators[0]
        if not isinstance(part.target, ast.Name) or part.is_async:
            raise self.refuse(node, "A comprehension has one name in the page.", "for i in range(len(values)).")
        head, element, bits = self.loop_head(part.iter)
        inner_name = f"{self.temporary()}_{part.target.id}"
        self.vars[inner_name] = self.joined(part.target, self.vars.get(inner_name, UNKNOWN), element)
        self.bits[inner_name] = bits
        self.comprehension_names.append({part.target.id: inner_name})
        tests = []
        for test in part.ifs:
            before: list[ast.stmt] = []
            self.prelude = before
            tests.append((before, self.condition(test)))
        body: list[ast.stmt] = []
        self.prelude = body
        self._comprehended(node, generators[1:], holder, kind, body)
        for lines, condition in reversed(tests):
            body = [*lines, ast.If(condition, body, [])]
        self.prelude = prelude
        prelude.append(ast.For(name(inner_name), head, body, []))
