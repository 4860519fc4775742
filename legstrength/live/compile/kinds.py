"""What a value can be: a number, a text, a list of numbers … as far as the source alone can tell.

JavaScript's ``+``, ``==`` and ``if`` mean what Python's do only when both sides are known to be numbers, or
both texts. So the core's functions name the kinds of their parameters, and these few kinds are followed
through every line. A value read out of a ``dict`` may be ``any``thing; it is checked when it is used.
"""

from collections.abc import Mapping
from types import GenericAlias

INT, FLOAT, BOOL, TEXT, NONE, DICT, ANY, UNKNOWN = (
    "int",
    "float",
    "bool",
    "str",
    "None",
    "dict",
    "any",
    "unknown",
)
NUMBERS = (INT, FLOAT)


class Mismatch(Exception):
    """Two kinds that one name, or one list, cannot hold together."""


class ListKind:
    """A list; lists that may be the same object in memory share one kind, so that what is put into one is
    known of all."""

    def __init__(
        self, element: "Kind" = "unknown", *, constant: bool = False, fixed: bool = False, whole: bool = False
    ) -> None:
        self._into: ListKind | None = None
        self._element = element
        self.constant = constant  # made outside this function
        self.fixed = fixed  # a Float64Array in JavaScript
        self.whole = whole  # promised to hold whole numbers
        self.grown, self.written = False, False

    def root(self) -> "ListKind":
        kind = self
        while kind._into is not None:
            kind = kind._into
        return kind

    @property
    def element(self) -> "Kind":
        return self.root()._element

    def absorb(
        self,
        other: "ListKind | None" = None,
        element: "Kind" = "unknown",
        *,
        grown: bool = False,
        written: bool = False,
    ) -> None:
        """Note an alias, another kind of element, or a change of this list. Raises Mismatch where that
        cannot be."""
        a = self.root()
        if other is not None and (b := other.root()) is not a:
            if _holds(a._element, b) or _holds(b._element, a):
                raise Mismatch("one name would be a list and a list of such lists")
            b._into = a
            a.constant |= b.constant
            a.fixed |= b.fixed
            a.whole |= b.whole
            a.grown |= b.grown
            a.written |= b.written
            element = join(element, b._element)
        if _holds(element, a):
            raise Mismatch("a list would hold itself")
        a._element = join(a._element, element)
        a.grown |= grown
        a.written |= written or grown
        if a.constant and a.written:
            raise Mismatch("this list was made outside the function and may not be changed in it")
        if a.fixed and a.grown:
            raise Mismatch("a list made by a native (zeros, sort_numbers, at_places) keeps its length in the page")
        if a.fixed and a._element not in (INT, FLOAT, UNKNOWN):
            raise Mismatch(
                "a list made by a native (zeros, sort_numbers, at_places) holds nothing but numbers in the page"
            )
        if a.whole and a._element not in (INT, UNKNOWN):
            raise Mismatch(f"a list[int] would hold {named(a._element)}")

    def state(self) -> tuple[object, ...]:
        a = self.root()
        return a.constant, a.fixed, a.whole, a.grown, a.written, named(a._element)


def _holds(kind: "Kind", sought: ListKind) -> bool:
    if isinstance(kind, ListKind):
        return kind.root() is sought or _holds(kind.element, sought)
    return isinstance(kind, TupleKind) and any(_holds(item, sought) for item in kind)


class TupleKind(tuple["Kind", ...]):
    """A tuple, by the kinds of its items."""

    def common(self) -> "Kind":
        kind: Kind = UNKNOWN
        for item in self:
            kind = join(kind, item)
        return kind


Kind = str | ListKind | TupleKind
"""A kind: one of the names above, a list or a tuple of kinds."""


def join(a: Kind, b: Kind) -> Kind:
    """The kind that holds both. Raises Mismatch if there is none whose use would be the same in both
    languages."""
    if a is b or a == b or b == UNKNOWN:
        return a
    if a == UNKNOWN:
        return b
    if isinstance(a, ListKind) and isinstance(b, ListKind):
        a.absorb(b)
        return a
    if isinstance(a, TupleKind) and isinstance(b, TupleKind) and len(a) == len(b):
        return TupleKind(join(x, y) for x, y in zip(a, b, strict=True))
    if a in NUMBERS and b in NUMBERS:
        return FLOAT
    if ANY in (a, b) or NONE in (a, b):
        return ANY
    raise Mismatch(f"it would be {named(a)} here and {named(b)} there")


def named(kind: Kind) -> str:
    """The kind as an annotation would write it."""
    if isinstance(kind, ListKind):
        return f"list[{named(kind.element)}]"
    if isinstance(kind, TupleKind):
        return f"tuple[{', '.join(map(named, kind))}]"
    return kind


def copied(kind: Kind, stand_ins: dict[int, ListKind] | None = None) -> Kind:
    """A kind of the same form with lists of its own, or those that ``stand_ins`` names for a list's root."""
    stand_ins = {} if stand_ins is None else stand_ins
    if isinstance(kind, ListKind):
        root = kind.root()
        if id(root) not in stand_ins:
            stand_ins[id(root)] = ListKind(UNKNOWN, constant=root.constant, fixed=root.fixed, whole=root.whole)
            stand_ins[id(root)].absorb(element=copied(root._element, stand_ins))
        return stand_ins[id(root)]
    if isinstance(kind, TupleKind):
        return TupleKind(copied(item, stand_ins) for item in kind)
    return kind


def fits(kind: Kind, wanted: Kind) -> bool:
    """Whether a value may be read as ``wanted`` without a check. (What is written back needs ``absorb``.)"""
    if isinstance(kind, ListKind) and isinstance(wanted, ListKind):
        return fits(kind.element, wanted.element)
    if isinstance(kind, TupleKind) and isinstance(wanted, TupleKind):
        return len(kind) == len(wanted) and all(map(fits, kind, wanted))
    return kind in (wanted, UNKNOWN) or wanted == ANY or (kind == INT and wanted == FLOAT)


def kind_of_type(annotation: object) -> Kind | None:
    """The kind that an evaluated annotation names, or None."""
    simple: Mapping[object, Kind] = {
        int: INT,
        float: FLOAT,
        bool: BOOL,
        str: TEXT,
        dict: DICT,
        None: NONE,
        type(None): NONE,
    }
    if isinstance(annotation, GenericAlias):
        if annotation.__origin__ is dict:  # what is read out of it is checked there, whatever it is said to hold
            return DICT if annotation.__args__[0] is str else None
        items = _all_known([kind_of_type(item) for item in annotation.__args__])
        if items is None:
            return None
        if annotation.__origin__ is list:
            return ListKind(items[0], whole=items[0] == INT)
        return TupleKind(items) if annotation.__origin__ is tuple else None
    return simple.get(annotation) if isinstance(annotation, type) or annotation is None else None


def _all_known(kinds: list[Kind | None]) -> list[Kind] | None:
    known = [kind for kind in kinds if kind is not None]
    return known if len(known) == len(kinds) else None


def kind_of_value(value: object) -> Kind | None:
    """The kind of a module constant, or None if it is not made of numbers, texts, lists, tuples and dicts
    of texts."""
    if isinstance(value, int) and type(value) is int:
        return INT if abs(value) < 2**53 else None
    if value is None or type(value) in (float, bool, str):
        return {float: FLOAT, bool: BOOL, str: TEXT}.get(type(value), NONE)
    if isinstance(value, dict) and type(value) is dict:
        fine = all(type(key) is str and key not in INHERITED and kind_of_value(item) for key, item in value.items())
        return DICT if fine else None
    if isinstance(value, list | tuple) and type(value) in (list, tuple):
        items = _all_known([kind_of_value(item) for item in value])
        if items is None:
            return None
        if type(value) is tuple:
            return TupleKind(items)
        kind = ListKind(UNKNOWN, constant=True)
        try:
            for item in items:
                kind.absorb(element=item)
        except Mismatch:
            return ListKind(ANY, constant=True)
        return kind
    return None


# Every JavaScript object answers to these names, so a dict must not be asked for them.
INHERITED = frozenset(
    (
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
        "__proto__",
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__",
    )
)
