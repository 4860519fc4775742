"""The files of a new chapter, made of the templates in `templates/chapter`."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import Any

import jinja2

from legstrength.teaching.new.chapter import NewChapter

TEMPLATES = Path(__file__).parents[1] / "templates" / "chapter"
GOAL = 12
"""The gain that the challenge asks for, in percent: above what the figure opens with, below what its solution reaches."""


@functools.cache
def _templates() -> jinja2.Environment:
    """The templates; what they make is Python, YAML and Markdown, not HTML, so nothing is escaped."""
    loader = jinja2.FileSystemLoader(TEMPLATES)
    return jinja2.Environment(
        loader=loader, autoescape=False, undefined=jinja2.StrictUndefined, keep_trailing_newline=True
    )


def rendered(chapter: NewChapter, template: str) -> str:
    """The text of a file. Python's imports are put into the order that the formatter wants, since it hangs on the chapter's name."""
    told = {"slug": chapter.slug, "title": chapter.title, "module": chapter.module, "goal": GOAL}
    text = _templates().get_template(template).render(told)
    return _in_order(text) if template.endswith(".py.jinja") else text


def _in_order(text: str) -> str:
    """Python with each run of imports of our own sorted by module."""
    runs = re.compile(r"(?:^from legstrength\.[^\n]*\n)+", re.MULTILINE)
    return runs.sub(lambda run: "".join(sorted(run[0].splitlines(True), key=lambda line: line.split()[1])), text)


def notebook(text: str, shown: str) -> str:
    """The notebook as JSON, from cells that begin with “+++ markdown” or “+++ code”; `shown` is what its figure prints."""
    _, *parts = re.split(r"^\+\+\+ (markdown|code)(.*)\n", text, flags=re.MULTILINE)
    cells: list[dict[str, Any]] = []
    for kind, tag, source in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        cell: dict[str, Any] = {"cell_type": kind, "id": f"cell-{len(cells) + 1:02}", "metadata": {}}
        if kind == "code":
            output = {
                "data": {"text/plain": [shown]},
                "execution_count": 1,
                "metadata": {},
                "output_type": "execute_result",
            }
            cell |= {"execution_count": 1, "metadata": {"tags": [tag.strip()]}, "outputs": [output]}
        cells.append(cell | {"source": source.strip("\n").splitlines(keepends=True)})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    whole = {"cells": cells, "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}}}
    return json.dumps(whole | {"nbformat": 4, "nbformat_minor": 5}, ensure_ascii=False, indent=1) + "\n"
