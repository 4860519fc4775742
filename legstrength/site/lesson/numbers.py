"""A number of the model in running text is worked out when the book is built, so that no sentence can fall behind the model.

In a page, {model}`novice-gains.effort[52] strength=75 digits=0` becomes what that explorer computes for these settings, all other controls
standing where they stand at first. A control's own value can be quoted the same way, and a series is set as in a link: `route=0_4_-3`. {hits}`sprints` becomes how many results of that
kind of trial the model met.
"""

from __future__ import annotations

import functools
import re
from typing import Any

from docutils import nodes
from docutils.parsers.rst.states import Inliner
from sphinx.application import Sphinx

from legstrength.evidence.scores import of_kind
from legstrength.explorers import load
from legstrength.live import Explorer
from legstrength.live.compile.natives import fixed
from legstrength.live.explorer.controls import takes
from legstrength.live.explorer.link import value_of

FORM = re.compile(r"(?P<slug>[a-z-]+)\.(?P<name>\w+)(?:\[(?P<index>\d+)\])?(?P<settings>(?: \w+=[\w.-]+)*)")


@functools.cache
def _explorer(slug: str) -> Explorer:
    return load(slug)


@functools.cache
def _known(slug: str, settings: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """What the explorer's controls and results are for some settings, written as in a page; sentences often share theirs."""
    explorer = _explorer(slug)
    values = {
        name: value_of(raw, takes(explorer.controls[name]), name) if name in explorer.controls else raw
        for name, raw in settings
    }
    explorer.reset().set(**values)
    return {**explorer.values, **explorer.results}


def quote(text: str) -> str:
    """Return the number that `text` asks for, as printed; ValueError in words where it asks for nothing that exists."""
    found = FORM.fullmatch(text.strip())
    if not found:
        raise ValueError(f"“{text}” is not of the form explorer.result[index] control=value digits=0.")
    settings = dict(pair.split("=") for pair in found["settings"].split())
    digits = int(settings.pop("digits", "1"))
    known = _known(found["slug"], tuple(sorted(settings.items())))
    if found["name"] not in known:
        raise ValueError(f"“{found['slug']}” has no result “{found['name']}”. It has {', '.join(known)}.")
    value = known[found["name"]]
    if found["index"] is not None:
        value = value[int(found["index"])]
    return value if isinstance(value, str) else fixed(value, digits)


def model_role(
    name: str,
    raw: str,
    text: str,
    line: int,
    inliner: Inliner,
    options: dict[str, Any] | None = None,
    content: list[str] | None = None,
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """Docutils role `model`: the number, or a warning with the line that stops the build."""
    try:
        return [nodes.inline(raw, quote(text), classes=["model-number"])], []
    except (ValueError, IndexError) as error:
        message = inliner.reporter.error(f"{{model}}`{text}`: {error}", line=line)
        return [inliner.problematic(raw, raw, message)], [message]


def hits_role(
    name: str,
    raw: str,
    text: str,
    line: int,
    inliner: Inliner,
    options: dict[str, Any] | None = None,
    content: list[str] | None = None,
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """Docutils role `hits`: how many results of a kind of trial the model met, as “5 of 13”; a warning for an unknown kind."""
    sides = of_kind(text).values()
    if not sides:
        message = inliner.reporter.error(
            f"{{hits}}`{text}`: the model has no score on a kind of trial of that name.", line=line
        )
        return [inliner.problematic(raw, raw, message)], [message]
    met, results = sum(one.hits for one in sides), sum(one.results for one in sides)
    return [nodes.inline(raw, f"{met} of {results}", classes=["model-number"])], []


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx."""
    app.add_role("model", model_role)
    app.add_role("hits", hits_role)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
