"""Checks data against a schema, and reports in words that a teacher can act on.

The `description` of each field is also the remedy in the message. All problems are reported at once, in the order of the file.
"""

from __future__ import annotations

import datetime
import difflib
import sys
from collections.abc import Iterator
from typing import Any

from legstrength.files.lines import Lines
from legstrength.files.mistake import Mistake

UNASKED = "rfc3987_syntax"
"""Reads its grammar of addresses for most of a second when `jsonschema` is imported, and no form of ours asks for that format."""

_before = sys.modules.get(UNASKED)
sys.modules[UNASKED] = None  # type: ignore[assignment]
try:
    import jsonschema
finally:
    del sys.modules[UNASKED]
    if _before is not None:
        sys.modules[UNASKED] = _before

LONGEST = 200
"""Characters of a value that are quoted."""

KINDS = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list (lines with -)",
    "object": "a group of fields",
    "null": "null",
}


def schema_problems(data: Any, lines: Lines, schema: dict[str, Any]) -> list[Mistake]:
    """Every way in which the data breaks the schema, in the order of the file."""
    found = jsonschema.Draft202012Validator(schema).iter_errors(data)
    told = {(lines.of(tuple(error.absolute_path)), one) for error in found for one in _each(error, lines)}
    return [one for _, one in sorted(told)]


def _each(error: jsonschema.ValidationError, lines: Lines) -> Iterator[Mistake]:
    if error.validator != "additionalProperties":
        yield _in_words(error, lines)
        return
    fields = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
    given: Any = error.instance
    for unknown in (name for name in given if name not in fields):
        near = difflib.get_close_matches(unknown, fields, 1)
        remedy = f"Did you mean `{near[0]}`?" if near else f"The fields here are: {', '.join(fields)}."
        yield lines.problem((*error.absolute_path, unknown), f"`{unknown}` is not a field.", remedy)


def _in_words(error: jsonschema.ValidationError, lines: Lines) -> Mistake:
    place = tuple(error.absolute_path)
    around: dict[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    rule: str = error.validator if isinstance(error.validator, str) else ""
    value: Any = error.instance
    told: Any = error.validator_value
    fields = around.get("properties", {})
    wanted = around.get("description", "what the schema asks for")
    if rule == "not":
        return lines.problem(place, f"`{place[-1]}` has no place here, beside what else is written.", "Leave it out.")
    if rule in ("required", "dependentRequired"):
        # jsonschema reports each missing field by itself; its message begins with the quoted name.
        missing = error.message.split("'")[1]
        meaning = fields.get(missing, {}).get("description", "")
        remedy = f"Add `{missing}:`{' with ' + meaning if meaning else ''}."
        return lines.problem(place, f"`{missing}` is missing.", remedy)
    if rule == "type":
        return lines.problem(place, *_kind(value, [told] if isinstance(told, str) else list(told), wanted))
    if rule in ("minItems", "maxItems"):
        size = "few" if rule == "minItems" else "many"
        return lines.problem(place, f"there are too {size} entries ({len(value)}).", f"Write {wanted}.")
    if rule in ("minLength", "maxLength"):
        size, bound = ("short", "at least") if rule == "minLength" else ("long", "at most")
        return lines.problem(
            place, f"the text is too {size} ({len(value)} characters; {bound} {told}).", f"Write {wanted}."
        )
    if rule == "enum":
        return lines.problem(place, f"{_shown(value)} does not fit here.", _choice(value, list(told), around))
    return lines.problem(place, f"{_shown(value)} does not fit here.", f"Write {wanted}.")


def _kind(value: Any, kinds: list[str], wanted: str) -> tuple[str, str]:
    """Wrong and remedy, for a value of the wrong kind."""
    remedy = f"Write {wanted}.{' Put it into quotes if it is a text.' if 'string' in kinds else ''}"
    return f"{_shown(value)} is not {' or '.join(KINDS[kind] for kind in kinds)}.", remedy


def _choice(value: Any, options: list[Any], around: dict[str, Any]) -> str:
    """The remedy for a value that is none of a few."""
    named = [option for option in options if isinstance(option, str)]
    near = difflib.get_close_matches(str(value), named, 1)
    if near:
        return f"Did you mean `{near[0]}`?"
    listed = ["null" if option is None else str(option) for option in options]
    meaning = around.get("description", "one of these")
    told = all(option in meaning for option in listed)  # such as “sure, unsure or guessing”
    return f"Write {meaning}." if told else f"Write {meaning}: {', '.join(listed)}."


def _shown(value: Any) -> str:
    """The value as a complaint quotes it: its beginning, where it is long."""
    text = "nothing" if value is None else str(value) if isinstance(value, bool | datetime.date) else repr(value)
    text = text.lower() if isinstance(value, bool) else text
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
