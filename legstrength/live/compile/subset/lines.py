"""Rules for the other lines of a function: return, raise, if, and calls on a line of their own."""

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
    named,
)
from legstrength.live.compile.subset.base import Rules
from legstrength.live.compile.subset.typed import call

NOT_HERE = {
    "FunctionDef": "a function at the top of the module.",
    "ClassDef": "plain functions and lists.",
    "Try": "an if that looks before.",
    "With": "plain lines.",
    "Import": "import at the top of the module.",
    "ImportFrom": "import at the top of the module.",
    "Global": "pass the value in, and return it.",
    "Nonlocal": "pass the value in, and return it.",
    "Delete": "a new list or dict.",
    "Assert": 'if …: raise ValueError("…").',
    "Match": "if and elif.",
}


class Lines(Rules):
    """Blocks of lines, and what each kind of line becomes."""

    def block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        lines: list[ast.stmt] = []
        for node in body:
            rule = getattr(self, "line_" + type(node).__name__.lower(), None)
            if rule is None:
                raise self.refuse(
                    node,
                    f"{type(node).__name__} is not in the part of Python that the page can run.",
                    NOT_HERE.get(type(node).__name__, "assignments, if, for, while and return."),
                )
            outer, self.prelude = self.prelude, []
            self.statement_has_comprehension = self.statement_has_change = False
            new = rule(node)
            lines += [*self.prelude, *new]
            self.prelude = outer
        return lines

    def line_pass(self, node: ast.Pass) -> list[ast.stmt]:
        return []

    def line_expr(self, node: ast.Expr) -> list[ast.stmt]:
        value = node.value
        if (
            isinstance(value, ast.Call)
            and isinstance(value.func, ast.Attribute)
            and value.func.attr == "append"
            and self.is_value(value.func.value)
        ):
            return [ast.Expr(self._append(value, value.func.value))]
        if not isinstance(value, ast.Call):
            raise self.refuse(node, "This line has no effect.", "leave it out, or give its value a name.")
        return [ast.Expr(self.expression(value).node)]

    def _append(self, node: ast.Call, target: ast.expr) -> ast.expr:
        base = self.expression(target)
        if not isinstance(base.kind, ListKind) and base.kind != UNKNOWN or len(node.args) != 1 or node.keywords:
            raise self.refuse(
                node,
                f"append() to {named(base.kind)} is not possible in the page.",
                "append(x) to a list of this function.",
            )
        value = self.expression(node.args[0])
        if isinstance(base.kind, ListKind):
            if value.kind == ANY and base.kind.element in (FLOAT, INT, TEXT, BOOL, DICT):
                value = self.coerced(node, value, base.kind.element)
            self.absorb(node, base.kind, element=value.kind, grown=True)
        return call("py_push", base.node, value.node)

    def line_return(self, node: ast.Return) -> list[ast.stmt]:
        if node.value is None:
            self.bare_return = node
            self.sure = None
            return [ast.Return(None)]
        value = self.expression(node.value)
        returns = self.source.node.returns
        if returns is not None and not (isinstance(returns, ast.Constant) and returns.value is None):
            wanted = self.fresh(self.source.node, lambda: self.annotated(node, returns, "return"), "return")
            value = self.coerced(node, value, wanted)
        self.returned = self.joined(node, self.returned, value.kind)
        self.sure = None
        return [ast.Return(value.node)]

    def line_raise(self, node: ast.Raise) -> list[ast.stmt]:
        error = node.exc
        if not (
            isinstance(error, ast.Call)
            and isinstance(error.func, ast.Name)
            and len(error.args) == 1
            and isinstance(error.args[0], ast.Constant)
            and type(error.args[0].value) is str
            and not error.keywords
            and node.cause is None
            and self._is_error(error.func)
        ):
            raise self.refuse(
                node,
                "Only an error with a written-out text can be raised in the page.",
                'raise ValueError("what is wrong").',
            )
        self.sure = None
        return [ast.Expr(call("py_fail", error.args[0]))]

    def _is_error(self, node: ast.Name) -> bool:
        value = self.lookup(node)
        return isinstance(value, type) and issubclass(value, Exception)
