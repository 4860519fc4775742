"""A dataclass describes a file: the schema written from it, what is refused and in which words, and what is made of the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar, Literal, TypedDict

import pytest

from legstrength.files import FileError, build, problems, read_yaml
from legstrength.files.form import (
    GIVEN,
    Named,
    One,
    Rules,
    Together,
    When,
    between,
    count,
    keys,
    length,
    needs,
    pattern,
    without,
)
from legstrength.files.schema import schema


class Ends(TypedDict, total=False):
    """The ends of a range."""

    low: float
    high: Annotated[float, "the upper end"]


@dataclass(frozen=True)
class Leg:
    """A leg. It walks."""

    RULES: ClassVar[Rules] = (
        One(("left", "right")),
        Together(("knee", "ankle")),
        When("kind", "wooden", needs=("wood",), without=("knee",)),
    )

    key: Annotated[str, "its name", pattern("^[a-z]+$")]
    kind: Literal["wooden", "grown"] = "grown"
    wood: Annotated[str, "the kind of wood", length(2, 9)] | None = None
    left: Annotated[float, between(0, 9)] | None = None
    right: float | None = None
    knee: Annotated[int, "how often it bends"] | None = None
    ankle: int | None = None


@dataclass(frozen=True)
class Body:
    """A body."""

    legs: Annotated[tuple[Leg, ...], "one or two legs", count(1, 2), needs("kind"), without("ankle")]
    spare: Leg | None
    weight: Annotated[float | str, "a number or a word"]
    settings: Annotated[Mapping[str, float], keys("^[a-z]+$", "a name in small letters")]
    ends: Annotated[Ends, Named("range")]
    path: Annotated[str, GIVEN]
    note: Annotated[str, "a remark"] | None = None


GOOD = """\
legs:
- {key: first, kind: grown, left: 1}
- {key: second, kind: wooden, wood: oak, right: 2}
spare: null
weight: heavy
settings: {speed: 3}
range: {low: 1, high: 2}
"""

BAD = {
    "unknown field": (
        "weight: heavy",
        "wieght: heavy",
        ["line 5", "`wieght` is not a field", "Did you mean `weight`?"],
    ),
    "missing field": ("weight: heavy\n", "", ["`weight` is missing", "Add `weight:` with a number or a word."]),
    "null where a field may be left out": (
        "spare: null",
        "spare: null\nnote: null",
        ["nothing is not a text", "a remark"],
    ),
    "too many": ("- {key: first", "- {key: third, kind: grown, left: 1}\n- {key: first", ["too many entries (3)"]),
    "pattern": ("key: first", "key: First", ["line 2", "legs → 1 (First) → key", "'First' does not fit", "its name"]),
    "choice": ("kind: grown", "kind: grwn", ["'grwn' does not fit", "Did you mean `grown`?"]),
    "needed at this place": ("kind: grown, ", "", ["legs → 1 (first): `kind` is missing"]),
    "no place here": ("left: 1", "left: 1, ankle: 1", ["`ankle` is not a field"]),
    "needed with another": ("wood: oak, ", "", ["legs → 2 (second): `wood` is missing", "with the kind of wood"]),
    "no place beside another": ("wood: oak", "wood: oak, knee: 1", ["line 3", "→ knee: `knee` has no place here"]),
    "both of two": ("left: 1", "left: 1, right: 1", ["does not fit here", "Write a leg"]),
    "beyond the range": ("left: 1", "left: 10", ["10 does not fit here"]),
    "free name": ("{speed: 3}", "{Speed: 3}", ["'Speed' does not fit here", "a name in small letters"]),
    "typed dict": ("high: 2", "high: two", ["line 7", "range → high: 'two' is not a number", "the upper end"]),
    "together": ("spare: null", "spare: {key: x, left: 1, knee: 2}", ["`ankle` is missing"]),
    "nullable form": ("spare: null", "spare: 3", ["3 is not a group of fields or null"]),
}


def read(tmp_path: Path, text: str) -> tuple[object, list[str]]:
    path = tmp_path / "body.yml"
    path.write_text(text, encoding="utf-8")
    data, lines = read_yaml(path)
    return data, problems(Body, data, lines)


def test_a_good_file_becomes_its_dataclasses(tmp_path: Path) -> None:
    """What was written is what code sees: tuples, forms, read-only groups, and what the reader puts in."""
    data, wrong = read(tmp_path, GOOD)
    assert wrong == []
    body = build(Body, data, path="here")
    assert body.legs == (Leg("first", "grown", left=1), Leg("second", "wooden", "oak", right=2))
    assert (body.spare, body.weight, body.ends, body.path) == (None, "heavy", {"low": 1, "high": 2}, "here")
    with pytest.raises(TypeError):
        body.settings["speed"] = 4


@pytest.mark.parametrize(("old", "new", "said"), BAD.values(), ids=BAD.keys())
def test_what_breaks_the_form_is_said_with_line_and_remedy(tmp_path: Path, old: str, new: str, said: list[str]) -> None:
    """Every kind of rule that a form can state is held, and tells who breaks it what to do."""
    assert old in GOOD
    _, wrong = read(tmp_path, GOOD.replace(old, new, 1))
    assert any(all(part in line for part in said) and line.startswith("body.yml, line ") for line in wrong), wrong


def test_a_type_that_no_file_needs_is_refused() -> None:
    """A slip in a form ends in words, when its schema is written."""

    @dataclass(frozen=True)
    class Wrong:
        """Wrong."""

        what: set[str]

    with pytest.raises(TypeError, match="has no place in a file. Use texts"):
        schema(Wrong)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("n: 10\nm: 1\nn: 99\n", "f.yml, line 3, n: `n` stands here for the second time (first in line 1). Keep one"),
        (
            "a:\n- {key: Me2020, n: .nan}\n",
            "f.yml, line 2, a → 1 (Me2020) → n: `.nan` is no number to reckon with. Give a finite",
        ),
        ("a: -.inf\n", "line 1, a: `-.inf` is no number"),
        ("a: {b: 1, b: 2}\nc: .nan\n", "line 2, c: "),
        ("a: [1", "line 1: this is not YAML"),
        ("", "line 1: the file is empty"),
        ("a: !!python/object:os.system x", "this is not YAML"),
    ],
)
def test_what_yaml_would_swallow_is_refused(tmp_path: Path, text: str, said: str) -> None:
    """A value that would silently replace another, or compare falsely with all others, stops whoever wrote it."""
    path = tmp_path / "f.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileError) as error:
        read_yaml(path)
    assert said in str(error.value)


def test_a_file_in_another_code_page_is_refused_in_words(tmp_path: Path) -> None:
    """A file that an old editor saved ends in a sentence, not in a traceback."""
    path = tmp_path / "f.yml"
    path.write_bytes("a: Übung".encode("cp1252"))
    with pytest.raises(FileError, match="not written in UTF-8. Save it as UTF-8"):
        read_yaml(path)
