"""What many fields of a chapter's file have in common: names, sentences, settings of a figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from legstrength.files.form import NAME, keys, length, pattern

RESULT_NAME = "^[a-z][a-z0-9_]*$"

Id = Annotated[str, "a short name, in small letters, digits and hyphens", pattern(NAME)]
Slug = Annotated[str, "the slug of an explorer, in small letters, digits and hyphens", pattern(NAME)]
ObjectiveId = Annotated[str, "the id of the objective that it serves, such as LO1", pattern("^LO[1-9]$")]
Sure = Annotated[
    str, "what *How sure?* looks up: a kind of training and a kind of measure, such as 'jogging knee'", length(3, 60)
]
ResultName = Annotated[str, "the name of a result of the explorer, such as year", pattern(RESULT_NAME)]
Text = Annotated[str, "a text", length(3, 900)]
Sentences = tuple[Annotated[str, "a sentence", length(3, 900)], ...]

Settings = Mapping[str, float | str]
Show = Annotated[
    Mapping[str, Annotated[float | str, "a number or the name of a choice"]],
    "settings of an explorer, such as {strength: 80, minutes: 90}",
    keys(RESULT_NAME, "the name of a control, in small letters, digits and underscores"),
]
"""Settings in a file; each becomes a link."""
