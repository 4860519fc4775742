"""What is known of a function while the rules go through it, and what each group of rules offers to the others."""

import ast
from collections.abc import Callable
from types import FunctionType
from typing import Any, Protocol

from legstrength.live.compile.kinds import Kind
from legstrength.live.compile.refusal import Refused, Source
from legstrength.live.compile.subset.typed import Signature, Typed


class Program(Protocol):
    """What a function needs of the whole: names for constants, and the signatures of what it calls."""

    def constant(self, node: ast.expr, value: object) -> str:
        """Return the JavaScript name of a module constant."""

    def kind(self, value: object) -> Kind | None:
        """Return the kind of a module constant, or None where it has no twin."""

    def signature(self, walk: "State", node: ast.Call, function: FunctionType) -> Signature:
        """Return the signature of a function that is called here."""


class State:
    """The common ground of all rules; `Walk` in walk.py fills it at the start of each pass."""

    source: Source
    program: Program
    signature: Signature
    refuse: Callable[[ast.AST | None, str, str], Refused]
    """The exception to raise about a node: reason and remedy."""

    locals: set[str]
    globals_used: set[str]
    counters: set[str]
    """Names that nothing but a loop over a range gives a value."""
    vars: dict[str, Kind]
    declared: dict[str, Kind]
    bits: dict[str, int | None]
    """How many bits the whole number in a name can need; None: no bound."""
    comprehension_names: list[dict[str, str]]
    index_node: ast.expr | None
    """The index that is being read: one that is too large is out of range anyway."""

    last_pass: bool
    sure: set[str] | None
    """Names that surely have a value here; None where this line is never reached."""
    returned: Kind
    bare_return: ast.Return | None
    loops: list[set[str]]
    temporaries: int
    prelude: list[ast.stmt] | None
    """Lines to stand before the present one; None where nothing may be worked out before it."""
    statement_has_comprehension: bool
    statement_has_change: bool
    _fresh: dict[tuple[int, object], Any]

    def lookup(self, node: ast.expr) -> Any:
        """Return the Python object that a global name stands for (names.py)."""
        raise NotImplementedError

    def local_name(self, python_name: str) -> str:
        """Return a local name as JavaScript may have it (names.py)."""
        raise NotImplementedError

    def literal_key(self, node: ast.expr) -> str:
        """Return the key of a dict that is written out (names.py)."""
        raise NotImplementedError

    def annotated(self, node: ast.AST, annotation: ast.expr | None, what: str) -> Kind:
        """Return the kind that an annotation names (walk.py)."""
        raise NotImplementedError

    def block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        """Return what lines become (lines.py)."""
        raise NotImplementedError

    def _store(self, target: ast.Subscript, value: Typed, origin: ast.expr) -> list[ast.stmt]:
        """Return the lines that replace an entry (entries.py)."""
        raise NotImplementedError

    def _method(self, node: ast.Call, function: ast.Attribute) -> Typed:
        """Return the call of a method (builtin.py)."""
        raise NotImplementedError

    def _builtin_call(self, node: ast.Call, function: Any) -> Typed:
        """Return the call of a builtin (builtin.py)."""
        raise NotImplementedError
