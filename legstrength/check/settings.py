"""The book's settings, `_config.yml`, at the front door: Jupyter Book itself would pass over a name that it does not know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from legstrength.files import Lines, Mistake, Problem, problems, read_yaml
from legstrength.files.form import between, count, length, pattern
from legstrength.teaching.address import AddressError, check_address

ROOT = Path(__file__).parents[2]
BIBLIOGRAPHY = "book/references.bib"
EXTENSION = "legstrength.site"
SYNTAX = ("colon_fence", "deflist", "dollarmath", "attrs_inline", "substitution")
"""What the pages are written in."""

Switch = Annotated[bool, "true or false"]
Picture = Annotated[str, 'the path of a picture in the course, or ""']


@dataclass(frozen=True)
class Execute:
    """How the notebooks are run."""

    execute_notebooks: Annotated[Literal["force", "auto", "cache"], "force, auto or cache"] = "force"
    timeout: Annotated[int, "how many seconds a cell may take, from 10 to 3600", between(10, 3600)] = 120
    allow_errors: Annotated[Literal[False], "false, so that no page shows a failed cell"] = False
    stderr_output: Annotated[Literal["error", "warn", "show", "remove"], "error, warn, show or remove"] = "error"


@dataclass(frozen=True)
class Html:
    """How the pages look and where they will be."""

    favicon: Picture = ""
    use_issues_button: Switch = False
    use_repository_button: Switch = False
    use_edit_page_button: Switch = False
    baseurl: Annotated[str, 'the address where the course is published, such as https://example.org/course, or ""'] = ""


@dataclass(frozen=True)
class Parse:
    """What pages may be written in."""

    myst_enable_extensions: Annotated[
        tuple[
            Literal[
                "amsmath",
                "attrs_block",
                "attrs_inline",
                "colon_fence",
                "deflist",
                "dollarmath",
                "fieldlist",
                "html_admonition",
                "html_image",
                "linkify",
                "replacements",
                "smartquotes",
                "strikethrough",
                "substitution",
                "tasklist",
            ],
            ...,
        ],
        "extensions of MyST",
        count(1, unique=True),
    ]


@dataclass(frozen=True)
class Config:
    """Settings of Sphinx."""

    language: Annotated[str, "two letters, such as en", pattern("^[a-z]{2}(_[A-Z]{2})?$")] = "en"
    nb_ipywidgets_js: Annotated[dict[str, Any], "{}"] | None = None
    bibtex_reference_style: Annotated[Literal["in_words"], "in_words"] = "in_words"
    html_show_sphinx: Switch = False
    html_show_copyright: Switch = True
    html_copy_source: Switch = False
    html_show_sourcelink: Switch = False
    html_use_index: Switch = False
    html_last_updated_fmt: Annotated[str, "how a date is written, such as %d %b %Y"] = ""


@dataclass(frozen=True)
class Sphinx:
    """What goes to Sphinx."""

    extra_extensions: Annotated[tuple[str, ...], "extensions of Sphinx, with legstrength.site", count(1, unique=True)]
    config: Config | None = None


@dataclass(frozen=True)
class Settings:
    """Settings of the book."""

    title: Annotated[str, "the course's title", length(3, 120)]
    author: Annotated[str, "who made it", length(2, 200)]
    sphinx: Sphinx
    parse: Parse
    bibtex_bibfiles: Annotated[tuple[str, ...], "the list of references, book/references.bib", count(1, unique=True)]
    copyright: Annotated[str, 'a year or more, such as "2026"', length(2, 60)] = ""
    logo: Picture = ""
    only_build_toc_files: Annotated[Literal[True], "true: the book has no other pages than those of _toc.yml"] = True
    exclude_patterns: Annotated[tuple[Annotated[str, "a path", length(1)], ...], "paths that hold no page"] = ()
    execute: Execute | None = None
    html: Html | None = None


def check(path: Path) -> list[Mistake]:
    """Every mistake of the settings. FileError where they are not YAML."""
    data, lines = read_yaml(path)
    return problems(Settings, data, lines) or _told(data, lines)


def _told(data: dict[str, Any], lines: Lines) -> list[Mistake]:
    return [lines.problem(*one) for one in (*_missing(data), *_pictures(data), *_address(data))]


def _missing(data: dict[str, Any]) -> Iterator[Problem]:
    """What the course cannot do without."""
    for name in SYNTAX:
        if name not in data["parse"]["myst_enable_extensions"]:
            yield ("parse", "myst_enable_extensions"), f"the pages are written with `{name}`.", f"Add - {name}"
    if EXTENSION not in data["sphinx"]["extra_extensions"]:
        yield ("sphinx", "extra_extensions"), f"the course is made by `{EXTENSION}`.", f"Add - {EXTENSION}"
    for place, name in enumerate(data["sphinx"]["extra_extensions"]):
        if name != EXTENSION and not _importable(name):
            yield (
                ("sphinx", "extra_extensions", place),
                f"there is no extension `{name}`.",
                "Correct it, or install it.",
            )
    if BIBLIOGRAPHY not in data["bibtex_bibfiles"]:
        yield ("bibtex_bibfiles",), "the course's own references are missing.", f"Add - {BIBLIOGRAPHY}"
    for place, name in enumerate(data["bibtex_bibfiles"]):
        if not (ROOT / name).is_file():
            yield ("bibtex_bibfiles", place), f"there is no file {name}.", "Correct the path."


def _importable(name: str) -> bool:
    import importlib.util

    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _pictures(data: dict[str, Any]) -> Iterator[Problem]:
    html = data.get("html", {})
    for place, name in ((("logo",), data.get("logo", "")), (("html", "favicon"), html.get("favicon", ""))):
        if name and not (ROOT / name).is_file():
            yield place, f"there is no picture {name}.", 'Correct the path, or write "".'


def _address(data: dict[str, Any]) -> Iterator[Problem]:
    told = data.get("html", {}).get("baseurl", "")
    try:
        if told:
            check_address(told, "the address")
    except AddressError:
        yield (
            ("html", "baseurl"),
            f"“{told}” is no address of a website.",
            'Write it like https://example.org/course, or "".',
        )
