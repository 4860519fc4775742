"""Makes a form of the data of a file: the check first, where it is asked for, and then the dataclasses."""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Hashable, Mapping
from typing import Any, TypeVar, cast

from legstrength.files.form import fields, peel
from legstrength.files.lines import Lines
from legstrength.files.mistake import Mistake
from legstrength.files.schema import Schema, schema

T = TypeVar("T")


@functools.cache
def _schema(kind: type) -> Schema:
    return schema(kind)


def problems(kind: type, data: Any, lines: Lines) -> list[Mistake]:
    """Every way in which the data break the form, in the order of the file: each with file, line and remedy.

    Figures read the trials without this check: it needs `jsonschema`, which is compiled in part, and a figure has to do without such packages.
    """
    from legstrength.files.words import schema_problems

    return schema_problems(data, lines, _schema(kind))


def build(kind: type[T], data: Mapping[str, Any], **given: object) -> T:
    """Return data that fit a form as that dataclass; `given` are the fields that do not stand in the file.

    Lists become tuples and groups of free names read-only mappings; numbers and `TypedDict`s stay as they were read.
    """
    known = fields(cast(Hashable, kind))
    told = {one.attribute: _value(peel(one.hint).kind, data[one.name]) for one in known if one.name in data}
    return kind(**told, **given)


def _value(kind: Any, data: Any) -> Any:
    if isinstance(data, dict) and dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return build(kind, data)
    if isinstance(data, list):
        inside = typing.get_args(kind)[0] if typing.get_origin(kind) is tuple else object
        return tuple(_value(peel(inside).kind, item) for item in data)
    if isinstance(data, dict) and typing.get_origin(kind) is Mapping:
        inside = peel(typing.get_args(kind)[1]).kind
        return types.MappingProxyType({name: _value(inside, value) for name, value in data.items()})
    return data
