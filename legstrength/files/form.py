"""The words in which a dataclass says what may stand in a file: kinds, limits, and what each field means.

A form is a frozen dataclass, or a `TypedDict` where the data stay a dict. A field says what it means, and its limits, in its annotation:

    title: Annotated[str, "the chapter's title", length(3, 60)]

What a field means is also the remedy in a complaint: “Write the chapter's title.” The first sentence of a class's docstring says what the whole
of it means. A field without a default has to be written; one with a default may be left out. `None` may be written only where there is no default.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple

NAME = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
"""A slug or id: small letters, digits and hyphens."""


@dataclass(frozen=True, eq=False)  # a value may be a dict, and `X | None` has to hash it
class Keywords:
    """Keywords of JSON Schema, with their values."""

    pairs: tuple[tuple[str, Any], ...]


def _keywords(**told: Any) -> Keywords:
    return Keywords(tuple((name, value) for name, value in told.items() if value is not None))


def length(least: int | None = None, most: int | None = None) -> Keywords:
    """Limits to the characters of a text."""
    return _keywords(minLength=least, maxLength=most)


def pattern(expression: str) -> Keywords:
    """A regular expression that is found in a text."""
    return _keywords(pattern=expression)


def between(least: float | None = None, most: float | None = None) -> Keywords:
    """Limits to a number, ends included."""
    return _keywords(minimum=least, maximum=most)


def above(limit: float) -> Keywords:
    """A number beyond a limit."""
    return _keywords(exclusiveMinimum=limit)


def count(least: int | None = None, most: int | None = None, unique: bool | None = None) -> Keywords:
    """Limits to the number of entries of a list; `unique`: no entry twice."""
    return _keywords(minItems=least, maxItems=most, uniqueItems=unique)


def keys(expression: str, meaning: str) -> Keywords:
    """A group whose names are free, as long as they fit an expression; at least one. `meaning`: such as “a name in small letters”."""
    return _keywords(minProperties=1, propertyNames={"pattern": expression, "description": meaning})


def keys_among(*names: str) -> Keywords:
    """A group whose names are some of these; at least one."""
    return _keywords(minProperties=1, propertyNames={"enum": list(names)})


ONLY_TRUE = _keywords(const=True)
"""A mark that is either set or left out."""


@dataclass(frozen=True)
class Named:
    """What a field is called in the file, where the class calls it otherwise."""

    name: str


class Given:
    """Marks a field that does not stand in the file: who reads it puts it in."""


GIVEN = Given()


@dataclass(frozen=True)
class Needs:
    """Fields that have to be written at this place, although the class can do without."""

    names: frozenset[str]


@dataclass(frozen=True)
class Without:
    """Fields of the class that have no place here."""

    names: frozenset[str]


def needs(*names: str) -> Needs:
    """Fields that have to be written at this place, although the class can do without."""
    return Needs(frozenset(names))


def without(*names: str) -> Without:
    """Fields of the class that have no place here."""
    return Without(frozenset(names))


@dataclass(frozen=True)
class When:
    """If a field has this value, some fields are needed and others have no place. For a class's `RULES`."""

    field: str
    value: str
    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class One:
    """Exactly one of these fields is written. For a class's `RULES`."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Some:
    """One or more of these fields is written. For a class's `RULES`."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Together:
    """These fields are written together, or none of them. For a class's `RULES`."""

    names: tuple[str, ...]


Rules = tuple[When | One | Some | Together, ...]


class Peeled(NamedTuple):
    """A type without its wrapping."""

    kind: Any
    nullable: bool
    marks: tuple[Any, ...]

    def all_of(self, mark: type) -> list[Any]:
        """The marks of one class, from the inmost to the outmost."""
        return [one for one in self.marks if isinstance(one, mark)]

    @property
    def meaning(self) -> str | None:
        """What the value means, in words; the outmost annotation is the most precise."""
        texts = self.all_of(str)
        return texts[-1] if texts else None


def peel(hint: Any) -> Peeled:
    """Take `Annotated` and `| None` off a type, however they are nested."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin is Annotated:
        inner = peel(parts[0])
        return Peeled(inner.kind, inner.nullable, (*inner.marks, *parts[1:]))
    if origin in (types.UnionType, typing.Union) and type(None) in parts:
        rest = [part for part in parts if part is not type(None)]
        inner = peel(functools.reduce(lambda one, other: one | other, rest))
        return Peeled(inner.kind, True, inner.marks)
    return Peeled(hint, False, ())


class Field(NamedTuple):
    """A field of a form: its name in the file, its attribute, its type, and whether it has to be written."""

    name: str
    attribute: str
    hint: Any
    required: bool


@functools.cache
def fields(kind: type) -> tuple[Field, ...]:
    """Return the fields that stand in the file, in the class's order."""
    hints = typing.get_type_hints(kind, include_extras=True)
    required: Iterable[str]
    if dataclasses.is_dataclass(kind):
        own = dataclasses.fields(kind)
        required = {
            one.name for one in own if one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
        }
        names = [one.name for one in own]
    else:
        required, names = getattr(kind, "__required_keys__", ()), list(hints)
    found = []
    for name in names:
        peeled = peel(hints[name])
        if not peeled.all_of(Given):
            told = peeled.all_of(Named)
            found.append(Field(told[-1].name if told else name, name, hints[name], name in required))
    return tuple(found)


def is_form(kind: Any) -> bool:
    """Return whether a type has fields of its own: a dataclass or a `TypedDict`."""
    return isinstance(kind, type) and (dataclasses.is_dataclass(kind) or typing.is_typeddict(kind))
