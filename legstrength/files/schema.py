"""JSON Schema of a form: what editors complete by and what a file is checked against, written from the one description.

Each class becomes an entry of `$defs`, in as many variants as it is used in. Only the keywords that our forms need are written.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Mapping
from typing import Any, NamedTuple

from legstrength.files.form import (
    Field,
    Keywords,
    Needs,
    One,
    Peeled,
    Some,
    Together,
    When,
    Without,
    fields,
    is_form,
    peel,
)

Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
KINDS: dict[Any, str] = {str: "string", int: "integer", float: "number", bool: "boolean"}


def schema(kind: type, title: str = "") -> Schema:
    """Return the JSON Schema of a form. TypeError for a type that no file of ours needs."""
    writer = _Writer()
    top = writer.form(_Variant(kind))
    start: Schema = {"$schema": DRAFT} | ({"title": title} if title else {})
    return start | top | ({"$defs": writer.defs} if writer.defs else {})


def meaning(kind: type) -> str:
    """What a form means: the first sentence of its docstring, as it goes on after “Write”."""
    first = re.split(r"(?<=[.])\s|\n\n", (kind.__doc__ or "").strip(), maxsplit=1)[0]
    plain = " ".join(first.split()).rstrip(".:")
    return plain[:1].lower() + plain[1:]


class _Variant(NamedTuple):
    """A form as it is used at a place: with fields needed, or without some, or with nothing in its place."""

    kind: type
    needs: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    nullable: bool = False

    @property
    def name(self) -> str:
        words = [f"with_{name}" for name in sorted(self.needs)] + [f"without_{name}" for name in sorted(self.without)]
        return "_".join([self.kind.__name__, *words, *(["or_null"] if self.nullable else [])])


class _Writer:
    """Writes one schema, and gathers its `$defs`."""

    def __init__(self) -> None:
        self.defs: dict[str, Schema] = {}

    def form(self, variant: _Variant) -> Schema:
        """The schema of a form, written out."""
        own = [one for one in fields(variant.kind) if one.name not in variant.without]
        required = [one.name for one in own if one.required or one.name in variant.needs]
        properties = {one.name: self._field(one) for one in own}
        rules = [_rule(one, variant.kind, properties) for one in getattr(variant.kind, "RULES", ())]
        found: Schema = {
            "type": ["object", "null"] if variant.nullable else "object",
            "description": meaning(variant.kind),
        }
        if required:
            found["required"] = required
        found |= {"properties": properties, "additionalProperties": False}
        if rules and variant.nullable:
            return found | {"if": {"type": "object"}, "then": {"allOf": rules}}
        return found | ({"allOf": rules} if rules else {})

    def _field(self, one: Field) -> Schema:
        peeled = peel(one.hint)
        return self._value(peeled._replace(nullable=peeled.nullable and one.required))

    def _value(self, peeled: Peeled) -> Schema:
        found = self._bare(peeled)
        for keywords in peeled.all_of(Keywords):
            found |= dict(keywords.pairs)
        if "const" in found:
            del found["type"]  # one complaint is enough
        if peeled.meaning:
            found["description"] = peeled.meaning
        return found

    def _bare(self, peeled: Peeled) -> Schema:
        kind, origin, parts = peeled.kind, typing.get_origin(peeled.kind), typing.get_args(peeled.kind)
        if kind is Any:
            return {}
        if is_form(kind):
            return self._used(peeled)
        if kind in KINDS:
            return {"type": [KINDS[kind], "null"] if peeled.nullable else KINDS[kind]}
        if origin is typing.Literal:
            return {"enum": [*parts, *([None] if peeled.nullable else [])]}
        if origin is tuple and parts[1:] == (...,):
            return {"type": "array", "items": self._inside(parts[0], peeled)}
        if origin in (dict, Mapping) and parts[0] is str:
            return {"type": "object", "additionalProperties": self._value(peel(parts[1]))}
        if origin in (types.UnionType, typing.Union):
            return self._either([self._value(peel(part)) for part in parts])
        raise TypeError(
            f"{kind} has no place in a file. Use texts, numbers, bool, Literal, tuple[…, ...], Mapping[str, …] or a form."
        )

    def _inside(self, hint: Any, around: Peeled) -> Schema:
        """An entry of a list: what is needed or has no place in a form is said of the list."""
        peeled = peel(hint)
        told = [*around.all_of(Needs), *around.all_of(Without)] if is_form(peeled.kind) else []
        return self._value(peeled._replace(marks=(*peeled.marks, *told)))

    def _used(self, peeled: Peeled) -> Schema:
        needs = frozenset(name for mark in peeled.all_of(Needs) for name in mark.names)
        without = frozenset(name for mark in peeled.all_of(Without) for name in mark.names)
        variant = _Variant(peeled.kind, needs, without, peeled.nullable)
        if variant.name not in self.defs:
            self.defs[variant.name] = {}
            self.defs[variant.name] = self.form(variant)
        return {"$ref": f"#/$defs/{variant.name}", "description": meaning(variant.kind)}

    def _either(self, options: list[Schema]) -> Schema:
        if all(option.keys() == {"type"} for option in options):
            return {"type": [option["type"] for option in options]}
        return {"oneOf": options}


def _rule(rule: When | One | Some | Together, kind: type, properties: dict[str, Schema]) -> Schema:
    """A rule about fields that hang together; what they mean is told again, since a complaint sees only this part."""
    if isinstance(rule, One | Some):
        word = "oneOf" if isinstance(rule, One) else "anyOf"
        return {word: [{"required": [name]} for name in rule.names], "description": meaning(kind)}
    told = {name: {"description": one["description"]} for name, one in properties.items() if "description" in one}
    if isinstance(rule, Together):
        others = {name: [other for other in rule.names if other != name] for name in rule.names}
        return {"dependentRequired": others, "properties": {name: told.get(name, {}) for name in rule.names}}
    then: Schema = {}
    if rule.needs:
        then = {"required": list(rule.needs), "properties": {name: told.get(name, {}) for name in rule.needs}}
    if rule.without:
        then["properties"] = then.get("properties", {}) | dict.fromkeys(rule.without, {"not": {}})
    return {"if": {"properties": {rule.field: {"const": rule.value}}, "required": [rule.field]}, "then": then}
