"""Which Python statements may run in the page: the walk through one function, line by line.

The walk goes over the function until it has learned nothing new about the kinds of its names, and keeps the last pass. It also
follows which names surely have a value, since JavaScript answers ``undefined`` where Python stops.
"""

import ast
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FunctionType

from legstrength.live import kinds
from legstrength.live.kinds import ANY, BOOL, DICT, FLOAT, INT, NONE, TEXT, UNKNOWN, ListKind, Mismatch, TupleKind, join, named
from legstrength.live.natives import NATIVES
from legstrength.live.refusal import Refused, Source
from legstrength.live.subset_expressions import COUNT_BITS, INSTEAD_OF_NODE, Expressions, Typed, call, name, plain

# JavaScript's own words, and names that the generated text itself uses.
RESERVED = frozenset("""
    abstract arguments boolean byte case catch char const debugger default delete do double enum eval export exported extends final
    function goto implements instanceof interface let long native new null package private protected public short static super
    switch synchronized this throw throws transient typeof undefined var void volatile true false self window globalThis
    Array Float64Array Infinity JSON Math NaN Number Object RangeError BigInt String PSCRIPT_OVERLOAD unichr xrange
    float int class await async yield of get set this_is_js Date""".split())
NOT_HERE = {
    "FunctionDef": "a function at the top of the module.", "ClassDef": "plain functions and lists.",
    "Try": "an if that looks before.", "With": "plain lines.", "Import": "import at the top of the module.",
    "ImportFrom": "import at the top of the module.", "Global": "pass the value in, and return it.",
    "Nonlocal": "pass the value in, and return it.", "Delete": "a new list or dict.", "Assert": "if …: raise ValueError(\"…\").",
    "Match": "if and elif.",
}


@dataclass
class Signature:
    """What callers need to know about a function of the core."""

    name: str
    parameters: list[str]
    kinds: list
    defaults: dict[str, ast.expr] = field(default_factory=dict)
    by_name_only: int = 0
    returns: object = NONE
    changes: set[int] = field(default_factory=set)      # the parameters whose lists it changes


class Walk(Expressions):
    """One function on its way to JavaScript: ``result`` is it again, in the Python that pscript translates faithfully."""

    def __init__(self, source: Source, js_name: str, program):
        self.source, self.program, self.refuse = source, program, source.refuse
        self.signature = self._head(source.node, js_name)
        self.locals = {n.id for n in ast.walk(source.node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        self.locals -= _comprehension_only(source.node)
        self.locals |= set(self.signature.parameters)
        for local in self.locals:
            if local.startswith("py_"):
                raise self.refuse(source.node, f"Names that begin with py_, such as {local}, are kept for the page.", "another name.")
        self.globals_used: set[str] = set()
        self.counters = _only_counters(source.node)
        self.vars: dict[str, object] = dict(zip(self.signature.parameters, self.signature.kinds, strict=True))
        self.declared: dict[str, object] = dict(self.vars)
        self.bits: dict[str, int | None] = {}
        self._fresh: dict[tuple, object] = {}
        self.index_node: ast.expr | None = None
        self.comprehension_names: list[dict[str, str]] = []
        self.result = self._settle(source.node)

    # ---- the function as a whole

    def _head(self, node: ast.FunctionDef, js_name: str) -> Signature:
        arguments = node.args
        if arguments.vararg or arguments.kwarg:
            raise self.refuse(node, "*args and **kwargs hide how many arguments there are.", "every parameter by name.")
        if self.source.function.__code__.co_freevars:
            raise self.refuse(node, f"{node.name}() uses {', '.join(self.source.function.__code__.co_freevars)} of an enclosing function.",
                              "a function at the top of the module, with that value as a parameter.")
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        known = [self.annotated(argument, argument.annotation, argument.arg) for argument in every]
        positional = [*arguments.posonlyargs, *arguments.args]
        function = self.source.function
        actual = dict(zip([a.arg for a in positional][::-1], (function.__defaults__ or ())[::-1], strict=False)) | (function.__kwdefaults__ or {})
        for parameter, default in actual.items():
            if type(default) not in (bool, int, float, str) or kinds.kind_of_value(default) is None \
                    or isinstance(default, float) and not math.isfinite(default):
                raise self.refuse(node, f"The default of {parameter} must be a finite number, a text, True or False.", "such a value.")
        defaults = {parameter: _literal(default) for parameter, default in actual.items()}
        return Signature(js_name, [a.arg for a in every], known, defaults, len(arguments.kwonlyargs))

    def annotated(self, node: ast.AST, annotation: ast.expr | None, what: str):
        """The kind that an annotation names."""
        if annotation is None:
            raise self.refuse(node, f"{what} has no annotation.", f"`{what}: float` (or int, bool, str, dict, list[float] …).")
        try:
            value = eval(compile(ast.Expression(annotation), "<annotation>", "eval"), self.source.function.__globals__)
        except Exception:
            value = object
        kind = kinds.kind_of_type(value)
        if kind is None or kind == NONE:
            raise self.refuse(node, f"The annotation of {what}, {ast.unparse(annotation)}, is not one of the page's kinds.",
                              "float, int, bool, str, dict, list[float], list[list[float]] or tuple[float, float].")
        return kind

    def _settle(self, node: ast.FunctionDef) -> ast.FunctionDef:
        body = node.body[1:] if ast.get_docstring(node) is not None else node.body
        self.last_pass, before = False, None
        for _ in range(50):
            lines = self._pass(body)
            now = self._state()
            if now == before:
                break
            before = now
        else:
            raise self.refuse(node, "The kinds of its names do not settle.", "annotations on the lists that it builds.")
        self.last_pass = True
        lines = self._pass(body)
        if self.sure is not None and self.returned != UNKNOWN:
            raise self.refuse(node, "Not every way through the function returns a value.", "a `return` at its end.")
        self._finish(node)
        parameters = [ast.arg(self.local_name(p)) for p in self.signature.parameters]
        arguments = ast.arguments([], parameters, None, [], [], None, [])
        return ast.FunctionDef(self.signature.name, arguments, lines or [ast.Pass()], [], None, None)

    def _finish(self, node: ast.FunctionDef) -> None:
        kind = NONE if self.returned == UNKNOWN else self.returned
        if node.returns is not None and not (isinstance(node.returns, ast.Constant) and node.returns.value is None):
            kind = self.coerced(node, Typed(name("x"), kind), self.annotated(node, node.returns, "return")).kind
        self.signature.returns = kind
        for i, own in enumerate(self.signature.kinds):
            if _written(own):
                self.signature.changes.add(i)

    def _pass(self, body: list[ast.stmt]) -> list[ast.stmt]:
        self.sure: set[str] | None = set(self.signature.parameters)     # None: this line is never reached
        self.returned: object = UNKNOWN
        self.temporaries = 0
        self.loops: list[set[str]] = []
        self.prelude: list[ast.stmt] | None = None
        return self.block(body)

    def _state(self) -> tuple:
        lists = [k.state() for k in self._fresh.values() if isinstance(k, ListKind)]
        return {n: named(k) for n, k in self.vars.items()}, named(self.returned), lists, self.globals_used.copy()

    def fresh(self, node: ast.AST, make: Callable, role: object = ""):
        """A kind that belongs to this place in the text, the same one in every pass."""
        key = id(node), role
        if key not in self._fresh:
            self._fresh[key] = make()
        return self._fresh[key]

    def temporary(self) -> str:
        self.temporaries += 1
        return f"py_{self.temporaries}"

    def local_name(self, python_name: str) -> str:
        clash = python_name in RESERVED or python_name in self.globals_used
        return f"py_own_{python_name}" if clash else python_name

    # ---- lines

    def block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        lines: list[ast.stmt] = []
        for node in body:
            rule = getattr(self, "_line_" + type(node).__name__.lower(), None)
            if rule is None:
                raise self.refuse(node, f"{type(node).__name__} is not in the part of Python that the page can run.",
                                  NOT_HERE.get(type(node).__name__, "assignments, if, for, while and return."))
            outer, self.prelude = self.prelude, []
            self.statement_has_comprehension = self.statement_has_change = False
            new = rule(node)
            lines += [*self.prelude, *new]
            self.prelude = outer
        return lines

    @contextmanager
    def no_prelude(self) -> Iterator[None]:
        """Inside, nothing may be worked out before the line starts."""
        outer, self.prelude = self.prelude, None
        yield
        self.prelude = outer

    def _line_pass(self, node: ast.Pass) -> list[ast.stmt]:
        return []

    def _line_expr(self, node: ast.Expr) -> list[ast.stmt]:
        value = node.value
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "append" \
                and self.is_value(value.func.value):
            return [ast.Expr(self._append(value, value.func.value))]
        if not isinstance(value, ast.Call):
            raise self.refuse(node, "This line has no effect.", "leave it out, or give its value a name.")
        return [ast.Expr(self.expression(value).node)]

    def _append(self, node: ast.Call, target: ast.expr) -> ast.expr:
        base = self.expression(target)
        if not isinstance(base.kind, ListKind) and base.kind != UNKNOWN or len(node.args) != 1 or node.keywords:
            raise self.refuse(node, f"append() to {named(base.kind)} is not possible in the page.", "append(x) to a list of this function.")
        value = self.expression(node.args[0])
        if isinstance(base.kind, ListKind):
            if value.kind == ANY and base.kind.element in (FLOAT, INT, TEXT, BOOL, DICT):
                value = self.coerced(node, value, base.kind.element)
            self.absorb(node, base.kind, element=value.kind, grown=True)
        return call("py_push", base.node, value.node)

    def _line_assign(self, node: ast.Assign) -> list[ast.stmt]:
        if len(node.targets) > 1:
            raise self.refuse(node, "Two names get one value at once.", "a line for each name.")
        target = node.targets[0]
        if isinstance(target, ast.Name):
            return [self.bind(target, self.expression(node.value))]
        if isinstance(target, ast.Tuple | ast.List):
            return self._unpack(node, target)
        if isinstance(target, ast.Subscript):
            return self._store(target, self.expression(node.value), node.value)
        raise self.refuse(node, "Only names and entries can be given a value.", "name = …, values[i] = … or d[\"key\"] = ….")

    def bind(self, target: ast.Name, value: Typed) -> ast.stmt:
        """Give a name its value, and remember what kind it holds and that it has one."""
        if any(target.id in loop for loop in self.loops):
            raise self.refuse(target, f"{target.id} counts the loop around this line.", "another name.")
        if target.id in self.declared:
            value = self.coerced(target, value, self.declared[target.id])
        else:
            self.vars[target.id] = self.joined(target, self.vars.get(target.id, UNKNOWN), value.kind)
        if self.sure is not None:
            self.sure.add(target.id)
        return ast.Assign([ast.Name(self.local_name(target.id), ast.Store())], value.node)

    def _line_annassign(self, node: ast.AnnAssign) -> list[ast.stmt]:
        if not isinstance(node.target, ast.Name):
            raise self.refuse(node, "Only a name can be annotated.", "`values: list[float] = []`.")
        if node.target.id not in self.declared:
            self.declared[node.target.id] = self.fresh(node, lambda: self.annotated(node, node.annotation, node.target.id))
            self.vars[node.target.id] = self.declared[node.target.id]
        elif named(self.annotated(node, node.annotation, node.target.id)) != named(self.declared[node.target.id]) \
                and not isinstance(self.declared[node.target.id], ListKind):
            raise self.refuse(node, f"{node.target.id} is annotated twice, in two ways.", "one annotation a name.")
        return [self.bind(node.target, self.expression(node.value))] if node.value is not None else []

    def _unpack(self, node: ast.Assign, target: ast.Tuple | ast.List) -> list[ast.stmt]:
        if not all(isinstance(item, ast.Name) for item in target.elts):
            raise self.refuse(node, "Only names can be unpacked into.", "one level of names: a, b = pair.")
        if isinstance(node.value, ast.Tuple) and len(node.value.elts) == len(target.elts):
            values = [self.expression(item) for item in node.value.elts]
            holders = [self.temporary() for _ in values]
            first = [ast.Assign([name(h)], value.node) for h, value in zip(holders, values, strict=True)]
            return first + [self.bind(item, Typed(name(h), value.kind))
                            for item, h, value in zip(target.elts, holders, values, strict=True)]
        value = self.expression(node.value)
        if value.kind == UNKNOWN:
            parts = [UNKNOWN] * len(target.elts)
        elif isinstance(value.kind, TupleKind) and len(value.kind) == len(target.elts):
            parts = value.kind
        else:
            raise self.refuse(node, f"{named(value.kind)} cannot be unpacked into {len(target.elts)} names in the page.",
                              "a tuple of that length, or values[0], values[1] ….")
        holder = self.temporary()
        return [ast.Assign([name(holder)], value.node)] + [
            self.bind(item, Typed(ast.Subscript(name(holder), ast.Constant(i), ast.Load()), part))
            for i, (item, part) in enumerate(zip(target.elts, parts, strict=True))]

    def _store(self, target: ast.Subscript, value: Typed, origin: ast.expr) -> list[ast.stmt]:
        before: list[ast.stmt] = []
        base = self.expression(target.value)
        if base.kind == DICT:
            return self._store_key(target, value)
        if isinstance(target.slice, ast.Slice) or not isinstance(base.kind, ListKind) and base.kind != UNKNOWN:
            raise self.refuse(target, f"An entry of {named(base.kind)} cannot be replaced in the page.", "values[i] = x on a list.")
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
        if not (isinstance(target.value, ast.Name) and target.value.id in _built_here(self.source.node)
                and target.value.id not in self.signature.parameters):
            raise self.refuse(target, "Only a dict that this function itself began with {…} can be added to.",
                              "a dict of your own: `results = {}`, returned at the end.")
        base = name(self.local_name(target.value.id))
        if isinstance(target.slice, ast.Constant):
            key = ast.Constant(self.literal_key(target.slice))
            return [ast.Assign([ast.Subscript(base, key, ast.Store())], value.node)]
        key = self.coerced(target, self.expression(target.slice), TEXT).node
        return [ast.Expr(call("py_put", base, key, value.node))]

    def _line_augassign(self, node: ast.AugAssign) -> list[ast.stmt]:
        if any(isinstance(part, ast.ListComp) or isinstance(part, ast.Call) and self.is_own(part) for part in ast.walk(node.target)):
            raise self.refuse(node, "A call on the left would run twice.", "give it a name first.")
        read = ast.copy_location(_as_load(node.target), node.target)
        both = ast.copy_location(ast.BinOp(read, node.op, node.value), node)
        if isinstance(node.target, ast.Name):
            old = self.expression(read)
            if isinstance(old.kind, ListKind | TupleKind):
                raise self.refuse(node, "Lists cannot be added in JavaScript.", "append in a loop.")
            if old.kind == DICT:
                raise self.refuse(node, "Dicts cannot be merged in the page.", "d[\"key\"] = value.")
        value = self.fresh_expression(node, both)
        if isinstance(node.target, ast.Name):
            return [self.bind(node.target, value)]
        if isinstance(node.target, ast.Subscript):
            return self._store(node.target, value, node.value)
        raise self.refuse(node, "Only names and entries can be given a value.", "name += …, values[i] += … or d[\"key\"] += ….")

    def is_own(self, node: ast.Call) -> bool:
        """Whether a call is of a function that might change something, not of a builtin or a native."""
        if isinstance(node.func, ast.Attribute) and self.is_value(node.func.value):
            return False
        function = self.lookup(node.func)
        return isinstance(function, FunctionType) and function not in NATIVES

    def fresh_expression(self, anchor: ast.AST, node: ast.expr) -> Typed:
        """An expression made anew in every pass, kept so that its kinds have one place."""
        return self.expression(self.fresh(anchor, lambda: node, "text"))

    def _line_return(self, node: ast.Return) -> list[ast.stmt]:
        if node.value is None:
            if self.returned not in (UNKNOWN, NONE):
                raise self.refuse(node, "Some returns have a value and this one has none.", "a value in every return.")
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

    def _line_raise(self, node: ast.Raise) -> list[ast.stmt]:
        error = node.exc
        if not (isinstance(error, ast.Call) and isinstance(error.func, ast.Name) and len(error.args) == 1
                and isinstance(error.args[0], ast.Constant) and type(error.args[0].value) is str and not error.keywords
                and node.cause is None and self._is_error(error.func)):
            raise self.refuse(node, "Only an error with a written-out text can be raised in the page.", 'raise ValueError("what is wrong").')
        self.sure = None
        return [ast.Expr(call("py_fail", error.args[0]))]

    def _is_error(self, node: ast.Name) -> bool:
        value = self.lookup(node)
        return isinstance(value, type) and issubclass(value, Exception)

    # ---- branches and loops

    def _line_if(self, node: ast.If) -> list[ast.stmt]:
        test = self.condition(node.test)
        before = None if self.sure is None else set(self.sure)
        body = self.block(node.body)
        after, self.sure = self.sure, before
        otherwise = self.block(node.orelse)
        self.sure = after if self.sure is None else self.sure if after is None else self.sure & after
        return [ast.If(test, body or [ast.Pass()], otherwise)]

    def _line_while(self, node: ast.While) -> list[ast.stmt]:
        self._no_else(node)
        before = self._enter(node)
        with self.no_prelude():
            test = self.condition(node.test)
        body = self.block(node.body)
        self.sure = before
        return [ast.While(test, body or [ast.Pass()], [])]

    def _line_for(self, node: ast.For) -> list[ast.stmt]:
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

    def loop_head(self, node: ast.expr) -> tuple[ast.expr, object, int | None]:
        """What a loop goes over, the kind of its name, and the bits that a counter needs."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range" and self.lookup(node.func) is range:
            if not 1 <= len(node.args) <= 3 or node.keywords or any(isinstance(a, ast.Starred) for a in node.args):
                raise self.refuse(node, "range() takes one to three whole numbers.", "range(stop), range(start, stop) or range(start, stop, step).")
            ends = [self.whole(argument) for argument in node.args]
            step = _literal_int(node.args[2]) if len(ends) == 3 else 1
            if not step:
                raise self.refuse(node, "The step of a range must be written out, and not 0.", "range(start, stop, 2) or range(start, stop, -1).")
            start, stop = (ends[0].node, ends[1].node) if len(ends) > 1 else (ast.Constant(0), ends[0].node)
            steady = len(ends) == 1 or _literal_int(node.args[0]) is not None
            return call("py_range", start, stop, ast.Constant(step)), INT, COUNT_BITS if steady else None
        value = self.expression(node)
        if isinstance(value.kind, ListKind):
            return call("py_each", value.node), value.kind.element, None
        if isinstance(value.kind, TupleKind):
            return call("py_each", value.node), self._common(node, value.kind), None
        if value.kind == UNKNOWN:
            return call("py_each", value.node), UNKNOWN, None
        raise self.refuse(node, f"Going through {named(value.kind)} is not the same in JavaScript.",
                          "range(n), a list or a tuple; out of a dict, give it a name first: `values: list[float] = d[\"key\"]`.")

    def _enter(self, node: ast.For | ast.While) -> set[str] | None:
        """What is surely known at each turn and after the loop: not the names of loops in it, which end with them."""
        gone = {n.target.id for n in ast.walk(node) if isinstance(n, ast.For) and isinstance(n.target, ast.Name)}
        before = None if self.sure is None else self.sure - gone
        self.sure = None if before is None else set(before)
        return before

    def _no_else(self, node: ast.For | ast.While) -> None:
        if node.orelse:
            raise self.refuse(node, "A loop's else is not in the page's Python.", "a boolean name that the loop sets.")

    def _line_break(self, node: ast.Break) -> list[ast.stmt]:
        self.sure = None
        return [node]

    def _line_continue(self, node: ast.Continue) -> list[ast.stmt]:
        self.sure = None
        return [node]

    # ---- comprehensions

    def _listcomp(self, node: ast.ListComp) -> Typed:
        if self.prelude is None:
            raise self.refuse(node, "This comprehension may not always be reached, so it cannot be worked out before the line.",
                              "a line of its own.")
        if self.statement_has_change:
            raise self.refuse(node, "A comprehension and a call that changes a list share a line; their order would differ.", "two lines.")
        self.statement_has_comprehension = True
        holder, kind = self.temporary(), self.fresh(node, ListKind)
        self.prelude.append(ast.Assign([name(holder)], ast.List([], ast.Load())))
        scopes = len(self.comprehension_names)
        outer = self.prelude
        self._comprehended(node, list(node.generators), holder, kind)
        self.prelude = outer
        del self.comprehension_names[scopes:]
        return Typed(name(holder), kind)

    def _comprehended(self, node: ast.ListComp, generators: list[ast.comprehension], holder: str, kind: ListKind) -> None:
        """Write the loops of a comprehension before the line it stands in."""
        if not generators:
            value = self.expression(node.elt)
            self.absorb(node, kind, element=value.kind)
            value = self.coerced(node.elt, value, kind.element)
            self.prelude.append(ast.Expr(call("py_push", name(holder), value.node)))
            return
        part = generators[0]
        if not isinstance(part.target, ast.Name) or part.is_async:
            raise self.refuse(node, "A comprehension has one name in the page.", "for i in range(len(values)).")
        head, element, bits = self.loop_head(part.iter)
        inner_name = f"{self.temporary()}_{part.target.id}"
        self.vars[inner_name] = self.joined(part.target, self.vars.get(inner_name, UNKNOWN), element)
        self.bits[inner_name] = bits
        self.comprehension_names.append({part.target.id: inner_name})
        outer, self.prelude = self.prelude, []
        tests = []
        for test in part.ifs:
            condition = self.condition(test)
            tests.append((self.prelude, condition))
            self.prelude = []
        self._comprehended(node, generators[1:], holder, kind)
        body = self.prelude
        for lines, condition in reversed(tests):
            body = [*lines, ast.If(condition, body, [])]
        self.prelude = outer
        outer.append(ast.For(name(inner_name), head, body, []))


def _written(kind) -> bool:
    if isinstance(kind, TupleKind):
        return any(_written(item) for item in kind)
    return isinstance(kind, ListKind) and (kind.root().written or _written(kind.element))


def _literal(value: bool | int | float | str) -> ast.expr:
    """The value as Python would read it from the text, where a minus is an operator."""
    return ast.parse(repr(value), mode="eval").body


def _literal_int(node: ast.expr) -> int | None:
    sign = 1
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        sign, node = -1, node.operand
    return sign * node.value if isinstance(node, ast.Constant) and type(node.value) is int else None


def _as_load(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Name):
        return ast.Name(node.id, ast.Load())
    if isinstance(node, ast.Subscript):
        return ast.Subscript(node.value, node.slice, ast.Load())
    return node


def _comprehension_only(function: ast.FunctionDef) -> set[str]:
    """Names that only comprehensions bind: Python does not see them outside."""
    inner = {id(n) for part in ast.walk(function) if isinstance(part, ast.comprehension) for n in ast.walk(part.target)}
    stored = [n for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
    return {n.id for n in stored} - {n.id for n in stored if id(n) not in inner}


def _only_counters(function: ast.FunctionDef) -> set[str]:
    """Names that nothing but a loop over a range gives a value."""
    counters: dict[str, bool] = {}
    heads = {id(n.target) for n in ast.walk(function) if isinstance(n, ast.For)
             and isinstance(n.iter, ast.Call) and isinstance(n.iter.func, ast.Name) and n.iter.func.id == "range"
             and (len(n.iter.args) == 1 or _literal_int(n.iter.args[0]) is not None)}
    for n in ast.walk(function):
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store):
            counters[n.id] = counters.get(n.id, True) and id(n) in heads
    return {n for n, counts in counters.items() if counts}


def _built_here(function: ast.FunctionDef) -> set[str]:
    """Names that only ever hold a dict written out in this function."""
    built: dict[str, bool] = {}
    literal = {id(t) for n in ast.walk(function) if isinstance(n, ast.Assign | ast.AnnAssign) and isinstance(n.value, ast.Dict)
               for t in (n.targets if isinstance(n, ast.Assign) else [n.target])}
    for n in ast.walk(function):
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store):
            built[n.id] = built.get(n.id, True) and id(n) in literal
    return {n for n, here in built.items() if here}
