"""Turn plain Python functions into JavaScript that gives the same answers, or say which line cannot be.

One model, written once in Python, has to answer in notebooks and in a page where no Python runs.
``transpile`` follows a function to the functions and constants it uses, checks every line against a whitelist
(``subset``), and lets pscript write the JavaScript (``emit.py``). Where the two languages differ, the
JavaScript does what Python does, at the cost of a comparison: an index behind the end, a division by zero or
the logarithm of a negative number stops it as it stops Python.

What is promised: for arguments of the annotated kinds, the same numbers (to about 1e-12, since engines differ
in the last place of ``exp`` and ``**``) and the same texts, or an error in both. A ``float`` may be given as
a whole number, as long as nothing made of it passes 2^52. JavaScript cannot tell 2 from 2.0, so Python alone
complains of a float where an ``int`` was asked for.
"""

import ast
import re
from collections.abc import Callable, Mapping
from types import FunctionType

from legstrength.live.compile.emit import javascript_of, text
from legstrength.live.compile.kinds import Kind, ListKind, kind_of_type, kind_of_value
from legstrength.live.compile.natives import NATIVES, javascript
from legstrength.live.compile.refusal import Refused, Source
from legstrength.live.compile.subset.names import RESERVED
from legstrength.live.compile.subset.state import State
from legstrength.live.compile.subset.typed import Signature
from legstrength.live.compile.subset.walk import Walk

__all__ = ["Refused", "transpile"]


def transpile(functions: Mapping[str, Callable[..., object]]) -> str:
    """JavaScript declarations that end in ``const exported = {name: function, …};``.

    The text is valid in a module and in a function's body. JavaScript must give every argument: defaults are
    filled in where Python calls Python. Raises Refused, with file, line, reason and remedy, for what cannot
    be shown to mean the same in JavaScript.
    """
    program = _Program()
    names = {key: program.function(function).name for key, function in functions.items()}
    exported = ", ".join(
        f"{key}: {name}" if key.isidentifier() else f"{text(key)}: {name}" for key, name in names.items()
    )
    own = "\n\n".join([*program.constants, *program.texts])
    parts = [*_library(own + exported), own, f"const exported = {{{exported}}};"]
    return "\n\n".join(part for part in parts if part) + "\n"


def _library(program: str) -> list[str]:
    """The hand-written functions that a program needs, directly or through one another."""
    library = javascript("semantics.js") | javascript("natives.js")
    needed: list[str] = []
    queue = [program]
    while queue:
        for name in re.findall(r"\bpy_\w+", queue.pop()):
            if name in library and name not in needed:
                needed.append(name)
                queue.append(library[name])
    return [library[name] for name in library if name in needed]


class _Program:
    """Everything that one call of ``transpile`` has found so far."""

    def __init__(self) -> None:
        self.taken: set[str] = set()
        self.constants: list[str] = []
        self.texts: list[str] = []
        self._constant_names: dict[tuple[str, object], str] = {}
        self._kinds: dict[int, tuple[object, Kind | None]] = {}
        self._signatures: dict[Callable[..., object], Signature] = {}
        self._open: list[FunctionType] = []

    def _name(self, wanted: str) -> str:
        chosen = f"py_own_{wanted}" if wanted in RESERVED or wanted.startswith("py_") else wanted
        number = 2
        while chosen in self.taken:
            chosen, number = f"py_own_{wanted}_{number}", number + 1
        self.taken.add(chosen)
        return chosen

    def constant(self, node: ast.expr, value: object) -> str:
        """The JavaScript name of a module constant, written once."""
        wanted = node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)
        key = wanted, id(value) if isinstance(value, list | tuple | dict) else repr(value)
        if key not in self._constant_names:
            name = self._constant_names[key] = self._name(wanted)
            self.constants.append(f"const {name} = {text(value)};")
        return self._constant_names[key]

    def kind(self, value: object) -> Kind | None:
        """The kind of a module constant, worked out once for a long table."""
        if id(value) not in self._kinds:
            # The value is kept, so that its id stays its own.
            self._kinds[id(value)] = value, kind_of_value(value)
        return self._kinds[id(value)][1]

    def function(self, function: Callable[..., object]) -> Signature:
        """The signature of a function, which is transpiled at its first use."""
        if function in self._signatures:
            return self._signatures[function]
        if function in NATIVES:
            signature = _native(function)
        elif not isinstance(function, FunctionType):
            raise Refused(
                str(function),
                "",
                f"This is a {type(function).__name__}, not a plain function.",
                "a `def` at the top of a module.",
            )
        else:
            source = Source(function)
            if function in self._open:
                raise source.refuse(None, f"{function.__name__}() calls itself.", "a loop.")
            self._open.append(function)
            walk = Walk(source, self._name(source.node.name), self)
            self._open.pop()
            self.texts.append(javascript_of(walk.result))
            signature = walk.signature
        self._signatures[function] = signature
        return signature

    def signature(self, walk: State, node: ast.Call, function: FunctionType) -> Signature:
        """The signature of a function that ``walk`` calls."""
        if function in self._open:
            raise walk.refuse(node, f"{function.__name__}() calls itself.", "a loop.")
        return self.function(function)


def _native(function: Callable[..., object]) -> Signature:
    kinds = {name: _kind_of_native(annotation) for name, annotation in function.__annotations__.items()}
    returns = kinds.pop("return")
    if isinstance(returns, ListKind):
        returns.fixed = True  # zeros, sort_numbers, at_places
    return Signature(NATIVES[function], list(kinds), list(kinds.values()), returns=returns)


def _kind_of_native(annotation: object) -> Kind:
    kind = kind_of_type(annotation)
    assert kind is not None, f"a native with {annotation}, which is no kind of the page's"
    return kind
