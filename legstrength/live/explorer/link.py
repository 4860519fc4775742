"""What a link asks of a page, read and written in one place for all of Python.

    ?<explorer>.<control>=<value>    a setting: a number, numbers joined by underscores, an option's slug, true or false
    lock=<explorer>.<control>,…      controls that stay as they are set
    hide=<explorer>.<group>,…        groups of controls, or (without a dot) parts of the page, that are left out
    start=<part>                     where the page opens; at the prediction, figures wait for it all the same
    show=<explorer>                  one figure alone

`frontend/shared/link.js` is the page's reader and writer. Both say in the same words (`live/view/link-words.json`) why something is
refused; tests/live/test_link.py holds them together. Marks that messengers add behind a link are forgiven.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, quote

Value = float | str | bool | list[float]
"""A setting: a number on a step, a list of numbers for a series, the slug of an option, True or False."""

WORDS: dict[str, str] = json.loads((Path(__file__).parents[1] / "view" / "link-words.json").read_text(encoding="utf-8"))
"""Why a part of a link is refused; the page's reader has the same file."""

NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
ADDED = re.compile(r"[\s.,;:!?)\]}>\"'»”’…*]+\Z")  # what messengers and sentences put behind a link
MOST_SHOWN = 40  # characters of a value that are repeated
MOST_KEY = 80  # and of a name
MOST_OPTIONS = 8


class RefusedError(ValueError):
    """A value that a control does not take; the message says why."""


@dataclass(frozen=True)
class Range:
    """A number: the values that it can take, ends included. `step`: from `low`; `label` and `unit` are for messages."""

    low: float
    high: float
    step: float | None = None
    unit: str = ""
    label: str = ""


@dataclass(frozen=True)
class Row:
    """A series: a number of `each` for every one of `cells`."""

    cells: tuple[str, ...]
    each: Range


@dataclass(frozen=True)
class Options:
    """One of some slugs."""

    slugs: tuple[str, ...]
    label: str = ""


@dataclass(frozen=True)
class YesNo:
    """True or false."""

    label: str = ""


Takes = Range | Row | Options | YesNo
"""What a control takes."""


@dataclass(frozen=True)
class Figure:
    """What of an explorer a link can name: its controls, and the slugs of its groups."""

    controls: Mapping[str, Takes]
    groups: Collection[str] = ()


@dataclass(frozen=True)
class Asked:
    """What a link asks for and can be had, and why the rest is refused.

    `settings`, `lock` and `hide` are by explorer. `refused` pairs the explorer that a reason is about ("" for the page) with the reason.
    """

    settings: dict[str, dict[str, Value]] = field(default_factory=dict)
    lock: dict[str, list[str]] = field(default_factory=dict)
    hide: dict[str, list[str]] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)
    start: str = ""
    show: str = ""
    refused: list[tuple[str, str]] = field(default_factory=list)


# ---------------------------------------------------------------- one value
def written(value: object) -> str:
    """A setting as a link carries it: decimals without zeros at their end, a series joined by underscores, true or false."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return "_".join(map(written, value))
    if isinstance(value, (int, float)):
        text = f"{value:.10f}".rstrip("0").rstrip(".")
        return "0" if text == "-0" else text
    return str(value)


def value_of(text: str, takes: Takes, name: str = "") -> Value:
    """The value that stands in a link for a control: a number on its nearest step, whole where all steps are. `name` stands for no label.

    Raises RefusedError, with the reason in words, for what the control does not take.
    """
    bare = _bare(text)
    label = (takes.each.label if isinstance(takes, Row) else takes.label) or name
    if not bare:
        raise _refused("empty", label=label)
    if isinstance(takes, Range):
        return _number(bare, takes, label)
    if isinstance(takes, Row):
        return _numbers(bare, takes, label)
    if isinstance(takes, YesNo):
        if bare not in ("true", "false"):
            raise _refused("switch", label=label, text=_cut(bare))
        return bare == "true"
    if bare not in takes.slugs:
        listed = [*takes.slugs[:MOST_OPTIONS], *(["…"] if len(takes.slugs) > MOST_OPTIONS else [])]
        raise _refused("choice", label=label, text=_cut(bare), options=", ".join(listed))
    return bare


def _bare(text: str) -> str:
    return ADDED.sub("", text).strip()


def _cut(text: str) -> str:
    return text[:MOST_SHOWN]


def _printed(number: float, unit: str = "") -> str:
    return f"{written(number)} {unit}".strip().replace("-", "\N{MINUS SIGN}", 1 if number < 0 else 0)


def _refused(why: str, **parts: str) -> RefusedError:
    return RefusedError(re.sub(r"\{(\w+)\}", lambda found: parts[found[1]], WORDS[why]))


def _number(text: str, takes: Range, label: str) -> float:
    low, high = _printed(takes.low), _printed(takes.high, takes.unit)
    if not NUMBER.fullmatch(text):
        raise _refused("number", label=label, text=_cut(text), low=low, high=high)
    number = float(text)
    said = _cut(text).replace("-", "\N{MINUS SIGN}")
    if number > takes.high:
        raise _refused("above", label=label, text=said, high=high)
    if number < takes.low:
        raise _refused("below", label=label, text=said, low=_printed(takes.low, takes.unit))
    if not takes.step:
        return number
    steps = math.floor((number - takes.low) / takes.step + 0.5)
    value = min(takes.high, round(takes.low + steps * takes.step, 10))
    return value if isinstance(takes.low, int) and isinstance(takes.step, int) else float(value)


def _numbers(text: str, takes: Row, label: str) -> list[float]:
    parts = text.split("_")
    if len(parts) != len(takes.cells):
        raise _refused("count", label=label, given=str(len(parts)), count=str(len(takes.cells)))
    names = [WORDS["cell"].replace("{label}", label).replace("{cell}", cell) for cell in takes.cells]
    for part, name in zip(parts, names, strict=True):
        if not part:
            raise _refused("empty", label=name)
    return [_number(part, takes.each, name) for part, name in zip(parts, names, strict=True)]


# ---------------------------------------------------------------- a whole link
def read(query: str, figures: Mapping[str, Figure], parts: Collection[str] | None = None) -> Asked:
    """What `query` (with or without its ?) asks of a page with these figures. Without `parts`, the page's parts are taken as named."""
    pairs = parse_qsl(query.removeprefix("?"), keep_blank_values=True)
    asked = Asked()
    for key, text in pairs:
        if "." in key:
            _setting(asked, figures, key, text)
    for item in _items(pairs, "lock"):
        _name(asked, figures, item, "setting", asked.lock)
    for item in _items(pairs, "hide"):
        if "." in item:
            _name(asked, figures, item, "group", asked.hide)
        elif _known(asked, item, parts, "part"):
            asked.parts.append(item)
    first = {key: _bare(text) for key, text in reversed(pairs)}
    start, show = first.get("start", ""), first.get("show", "")
    return Asked(
        asked.settings,
        asked.lock,
        asked.hide,
        asked.parts,
        start if start and _known(asked, start, parts, "part") else "",
        show if show and _known(asked, show, figures, "figure") else "",
        asked.refused,
    )


def _items(pairs: Iterable[tuple[str, str]], key: str) -> list[str]:
    items = (_bare(item) for name, text in pairs if name == key for item in text.split(","))
    return [item for item in items if item]


def _known(asked: Asked, item: str, among: Collection[str] | None, kind: str) -> bool:
    if among is None or item in among:
        return True
    asked.refused.append(("", str(_refused(kind, key=item[:MOST_KEY]))))
    return False


def _setting(asked: Asked, figures: Mapping[str, Figure], key: str, text: str) -> None:
    slug, name = key.split(".", 1)
    takes = figures[slug].controls.get(name) if slug in figures else None
    here = slug if slug in figures else ""
    if takes is None:
        asked.refused.append((here, str(_refused("setting", key=key[:MOST_KEY]))))
        return
    try:
        asked.settings.setdefault(slug, {})[name] = value_of(text, takes, name)
    except RefusedError as error:
        asked.refused.append((here, str(error)))


def _name(asked: Asked, figures: Mapping[str, Figure], item: str, kind: str, into: dict[str, list[str]]) -> None:
    slug, _, name = item.partition(".")
    figure = figures.get(slug)
    known = () if figure is None else figure.groups if kind == "group" else figure.controls
    if name in known:
        into.setdefault(slug, []).append(name)
    else:
        asked.refused.append((slug if figure else "", str(_refused(kind, key=item[:MOST_KEY]))))


def write(
    settings: Mapping[str, Mapping[str, object]] | None = None,
    *,
    lock: Sequence[str] = (),
    hide: Sequence[str] = (),
    start: str = "",
    show: str = "",
) -> str:
    """A link's query, with its ?; "" where nothing is asked for.

    `settings` is by explorer; `lock` and `hide` name what they mean as a link does, `<explorer>.<control>`.
    """
    pairs = [
        f"{_quoted(f'{slug}.{name}')}={_quoted(written(value))}"
        for slug, values in (settings or {}).items()
        for name, value in values.items()
    ]
    pairs += [f"{key}={','.join(map(_quoted, items))}" for key, items in (("lock", lock), ("hide", hide)) if items]
    pairs += [f"{key}={_quoted(item)}" for key, item in (("start", start), ("show", show)) if item]
    return f"?{'&'.join(pairs)}" if pairs else ""


def _quoted(text: str) -> str:
    return quote(text, safe="!'()*~")  # as encodeURIComponent does
