"""Checks a chapter's file against its schema, and reports in words that a teacher can act on.

`chapter.schema.json` says which fields there are; the `description` of each field is also the remedy in the
message. All problems are reported at once, in the order of the file.
"""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import Any

import jsonschema

from legstrength.teaching.lines import Lines

SCHEMA = json.loads((Path(__file__).parent / "chapter.schema.json").read_text(encoding="utf-8"))
KINDS = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "array": "a list (lines with -)",
    "object": "a group of fields",
}


def schema_problems(data: Any, lines: Lines, schema: dict[str, Any] = SCHEMA) -> list[str]:
    """Every way in which the data breaks the schema (a chapter's, unless told), in the order of the file."""
    found = jsonschema.Draft202012Validator(schema).iter_errors(data)
    problems = {(lines.of(tuple(error.absolute_path)), _in_words(error, lines)) for error in found}
    return [text for _, text in sorted(problems)]


def _in_words(error: jsonschema.ValidationError, lines: Lines) -> str:
    place, rule, value = tuple(error.absolute_path), error.validator, error.instance
    fields = error.schema.get("properties", {})
    wanted = error.schema.get("description", "what the schema asks for")
    if rule == "required":
        # jsonschema reports each missing field by itself; its message begins with the quoted name.
        missing = error.message.split("'")[1]
        meaning = fields.get(missing, {}).get("description", "")
        remedy = f"Add `{missing}:`{' with ' + meaning if meaning else ''}."
        return lines.problem(place, f"`{missing}` is missing.", remedy)
    if rule == "additionalProperties":
        unknown = next(name for name in value if name not in fields)
        near = difflib.get_close_matches(unknown, fields, 1)
        remedy = f"Did you mean `{near[0]}`?" if near else f"The fields here are: {', '.join(fields)}."
        return lines.problem((*place, unknown), f"`{unknown}` is not a field.", remedy)
    if rule == "type":
        kinds = [error.validator_value] if isinstance(error.validator_value, str) else error.validator_value
        quotes = "string" in kinds and not isinstance(value, dict | list)
        remedy = f"Write {wanted}.{' Put it into quotes if it is a text.' if quotes else ''}"
        return lines.problem(place, f"{value!r} is not {' or '.join(KINDS[kind] for kind in kinds)}.", remedy)
    if rule in ("minItems", "maxItems"):
        size = "few" if rule == "minItems" else "many"
        return lines.problem(place, f"there are too {size} entries ({len(value)}).", f"Write {wanted}.")
    if rule in ("minLength", "maxLength"):
        size, bound = ("short", "at least") if rule == "minLength" else ("long", "at most")
        wrong = f"the text is too {size} ({len(value)} characters; {bound} {error.validator_value})."
        return lines.problem(place, wrong, f"Write {wanted}.")
    return lines.problem(place, f"{value!r} does not fit here.", f"Write {wanted}.")
