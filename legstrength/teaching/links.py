"""Checks that every link from a chapter's file into a figure opens: explorer, control and value exist.

The explorers stand elsewhere, so their controls come in as plain data; so do the keys of the references.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from legstrength.files import Mistake, Place
from legstrength.live.explorer.link import Options, RefusedError, Row, Takes, YesNo, value_of, written
from legstrength.teaching.chapters import Chapter, Settings

Controls = Mapping[str, Mapping[str, Takes]]
"""What each control takes, by explorer."""


def check_links(chapter: Chapter, controls: Controls) -> list[Mistake]:
    """Every link setting that no explorer can show, in words with file, line and remedy.

    `controls` says for each explorer's slug which controls it has and what they take. What a page would move to the nearest step is a
    problem here: a file says what is meant.
    """
    problems = []
    for place, explorer, show in shown(chapter):
        if explorer not in chapter.explorers or explorer not in controls:
            known = ", ".join(name for name in chapter.explorers if name in controls)
            wrong = f"there is no explorer `{explorer}` on this page."
            problems.append(chapter.lines.problem(place, wrong, f"There are: {known}."))
            continue
        for name, value in show.items():
            here = (*place, "solution" if place[0] == "challenges" else "show", name)
            takes = controls[explorer].get(name)
            if takes is None:
                wrong, remedy = f"`{explorer}` has no control `{name}`.", f"It has: {', '.join(controls[explorer])}."
            elif not (reason := refusal(value, takes, name)):
                continue
            else:
                wrong, remedy = f"`{name}` cannot be {value}. {reason}.", _remedy(takes)
            problems.append(chapter.lines.problem(here, wrong, remedy))
    return problems


def refusal(value: object, takes: Takes, name: str) -> str:
    """Why a control does not take the value as it stands in the file, or ""."""
    try:
        read = value_of(written(value), takes, name)
    except RefusedError as error:
        return str(error)
    return "" if written(read) == written(value) or _numbers(value) == read else f"It would be {written(read)}"


def _numbers(value: object) -> list[float] | None:
    """The numbers of a series, where it is one that was read: 4.0 in it means 4."""
    return [float(part) for part in value.split("_")] if isinstance(value, str) and "_" in value else None


def _remedy(takes: Takes) -> str:
    if isinstance(takes, Options):
        return f"Choose one of: {', '.join(takes.slugs)}."
    if isinstance(takes, YesNo):
        return "It is true or false."
    each = takes.each if isinstance(takes, Row) else takes
    unit, steps = f" {each.unit}" if each.unit else "", f" in steps of {each.step:g}" if each.step else ""
    goes = f"{each.low:g} to {each.high:g}{unit}{steps}"
    if isinstance(takes, Row):
        return f"It takes {len(takes.cells)} numbers joined by underscores, each from {goes}."
    return f"It goes from {goes}."


def check_sources(chapter: Chapter, known: Collection[str]) -> list[Mistake]:
    """Every study of the chapter whose key is not among the known references."""
    return [
        chapter.lines.problem(
            ("evidence", index, "source"),
            f"`{study.source}` is not in the list of references.",
            "Add it there or correct the key.",
        )
        for index, study in enumerate(chapter.evidence)
        if study.source not in known
    ]


def shown(chapter: Chapter) -> Iterator[tuple[Place, str, Settings]]:
    """Everything in the file that opens an explorer: its place, the explorer's slug and the settings."""
    default = chapter.prediction.opens
    for q, question in enumerate(chapter.questions):
        for o, option in enumerate(question.options):
            if option.show:
                yield ("questions", q, "options", o), option.show_in or default, option.show
    apply = chapter.sheet.apply
    yield ("sheet", "apply"), apply.show_in or default, apply.show
    if chapter.prediction.curve and chapter.prediction.curve.show:
        yield ("prediction", "curve"), default, chapter.prediction.curve.show
    if chapter.prediction.route:
        yield ("prediction", "route"), default, chapter.prediction.route.show
    for index, person in enumerate(chapter.prediction.people):
        yield ("prediction", "people", index), default, person.show
    for index, item in enumerate(chapter.prediction.items):
        yield ("prediction", "items", index), item.explorer or default, item.show
    for index, challenge in enumerate(chapter.challenges):
        yield ("challenges", index), challenge.explorer or default, challenge.solution
    for index, preset in enumerate(chapter.notes.presets):
        yield ("notes", "presets", index), preset.show_in or default, preset.show
