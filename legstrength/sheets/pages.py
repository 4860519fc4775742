"""Writes the sheets of all chapters: each a page that prints as it looks, from the chapter's file and the model's own answers.

write_sheets(folder)     # → folder/sheets/novice-gains.html, …-large.html, …-no-device.html, …-key.html, for each chapter
"""

from __future__ import annotations

import dataclasses
import functools
import shutil
from pathlib import Path

import jinja2
import segno

from legstrength.html import Markup, environment
from legstrength.live import Explorer
from legstrength.sheets.dragged import empty_scales
from legstrength.sheets.drawn import empty_axes, whose_lines
from legstrength.sheets.graph import graph
from legstrength.sheets.route import empty_ground
from legstrength.sheets.runs import Run, in_words, runs_of
from legstrength.sheets.sketch import SIZES, sketch
from legstrength.sheets.words import WORDS
from legstrength.teaching import Chapter, chapter_slugs, load_chapter
from legstrength.teaching.address import course_url
from legstrength.teaching.chapters import Challenge, Paper
from legstrength.teaching.dragged import standings
from legstrength.teaching.drawn import endings, last_place
from legstrength.teaching.figures import figure, values_at
from legstrength.teaching.touched import placed

HERE = Path(__file__).parent
VARIANTS = ("", "-large", "-no-device", "-key")
"""The endings of a chapter's four pages, in the order of their links."""

GRAPH_SHARE, GRAPH_LEAST, GRAPH_TALL = 0.85, 320.0, 600.0

MOST_MODULES = 57
"""A QR code with more modules a side is too fine to be read from 24 mm of paper."""

ON_SCREEN = {"changed", "from-to"}
"""Columns of the record that speak of moving a slider; without a device one column says instead what differs."""


@dataclasses.dataclass(frozen=True)
class Figure:
    """A printed graph of a run: its number, its title and the SVG; `tall` fills a page."""

    number: int
    title: str
    run: Run
    svg: str
    tall: bool


def write_sheets(folder: Path) -> list[Path]:
    """Write every chapter's sheets into `folder`/sheets and return their paths, four a chapter.

    They replace what was there. Raises ValueError for a setting that no control takes, RuntimeError where Node.js is missing,
    AddressError where the course's address is none.
    """
    url = course_url()
    chapters = [load_chapter(slug) for slug in chapter_slugs()]
    runs = runs_of(chapters)
    pages = {
        f"{chapter.slug}{kind}.html": page(chapter, kind, runs[chapter.slug], url)
        for chapter in chapters
        for kind in VARIANTS
    }
    target = folder / "sheets"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(HERE / "static", target)
    for name, text in pages.items():
        (target / name).write_text(text, encoding="utf-8")
    return [target / name for name in pages]


def page(chapter: Chapter, kind: str, runs: list[Run], url: str | None) -> str:
    """Return one sheet as HTML; `kind` is one of VARIANTS, `url` the course's address or None, `runs` the chapter's from `runs_of`."""
    home = f"notebooks/{chapter.slug}.html"
    paper = kind == "-no-device"
    told = paper_of(chapter)
    figures = printed(runs, told) if kind in ("-no-device", "-key") else []
    main = next(run.explorer for run in runs if run.explorer.slug == chapter.prediction.opens)
    return (
        templates()
        .get_template("key.html" if kind == "-key" else "sheet.html")
        .render(
            chapter=chapter,
            heading_of=heading_of,
            kind=kind,
            words=WORDS,
            variants=VARIANTS,
            paper=paper,
            told=told,
            figures=figures,
            course=url,
            home=f"../{home}",
            notes=f"../book/teachers/{chapter.slug}.html",
            address=f"{url}/{home}" if url else None,
            code=code(f"{url}/{home}", WORDS["qr"].format(title=chapter.title)) if url else "",
            apply=runs[-1],
            apply_code=apply_code(chapter, runs[-1], url),
            columns=columns(chapter, paper),
            sketch=sketch(main, kind) if kind in SIZES else "",
            main=main,
            reading=how_to_read(main),
            runs=runs,
            explorers=grouped(runs),
            solutions=solutions(chapter, runs),
            axes=empty_axes(chapter),
            scales=empty_scales(chapter),
            ground=empty_ground(chapter),
            whose=whose_lines(chapter),
            standings=standings(chapter),
            endings=endings(chapter),
            placed=placed(chapter.prediction),
            last=last_place(chapter.prediction.curve) if chapter.prediction.curve else "",
        )
    )


@functools.cache
def templates() -> jinja2.Environment:
    """Return the templates; a name that they do not know is an error, and texts are escaped."""
    made = environment(HERE / "templates")
    made.filters["joined"] = lambda pairs: " · ".join(f"{label} {value}" for label, value in pairs)
    return made


@functools.cache
def code(link: str, says: str) -> str:
    """Return a QR code of a link as an SVG that says what it is; "" where it would be too fine to read."""
    made = segno.make(link, error="m", micro=False)
    if made.symbol_size(border=0)[0] > MOST_MODULES:
        return ""
    svg = made.svg_inline(border=3, light="#fff", omitsize=True, svgclass="qr", lineclass=None)
    return svg.replace("<svg ", Markup('<svg role="img" aria-label="{}" ').format(says), 1)


def apply_code(chapter: Chapter, run: Run, url: str | None) -> str:
    """Return the QR code of the settings of the “apply” task, or ""."""
    return (
        code(f"{url}/notebooks/{chapter.slug}.html{run.link}", WORDS["qr-apply"].format(link=run.title)) if url else ""
    )


def heading_of(chapter: Chapter) -> str:
    """Return the sheet's heading: the chapter's title and its question."""
    return f"{chapter.title}{'' if chapter.title.endswith('?') else ':'} {chapter.question}"


def paper_of(chapter: Chapter) -> Paper:
    """Return the tasks on printed graphs: the chapter's own, or plain ones on its first four presets."""
    main = [preset.title for preset in chapter.notes.presets if preset.show_in in (None, chapter.prediction.opens)]
    return chapter.sheet.paper or Paper(WORDS["play-paper"], chapter.sheet.apply.text, tuple(main[:4]))


def printed(runs: list[Run], told: Paper) -> list[Figure]:
    """Return the graphs 1 to 4 of the presets named, and the last one of the “apply” task.

    They have numbers, since letters stand for trials and plans inside them.
    """
    named = [next(run for run in runs[:-1] if run.title == title) for title in told.graphs] + [runs[-1]]
    figures = []
    for number, run in enumerate(named, 1):
        height = max(GRAPH_LEAST, GRAPH_SHARE * run.explorer._spec["look"]["height"])
        says = f"{WORDS['graph']} {number}. {run.answer.text}"
        svg = graph(run.explorer._figure, run.answer.results, height, says)
        figures.append(Figure(number, named_as(run), run, svg, height > GRAPH_TALL))
    return figures


def how_to_read(explorer: Explorer) -> str:
    """Return what the figure shows, in words, without the names of those who only stand in it."""
    says: str = explorer._spec["look"]["alt"]
    for inset in explorer._figure.get("insets", ()):
        says = says.replace(f" {inset['label']}.", "")
    return says


def named_as(run: Run) -> str:
    """Return what a graph is called: its preset, or whose settings a link of the page opens."""
    title = run.title.removeprefix(WORDS["open"])
    return title[0].upper() + title[1:]


def columns(chapter: Chapter, paper: bool) -> list[tuple[str, bool]]:
    """Return the headings of the record with their units, and whether a number goes below each."""
    kept = [column for column in chapter.sheet.record.columns if not paper or column.id not in ON_SCREEN]
    heads = [(f"{column.text}, {column.unit}" if column.unit else column.text, bool(column.unit)) for column in kept]
    return ([(WORDS["differs"], False)] if paper and len(kept) < len(chapter.sheet.record.columns) else []) + heads


def grouped(runs: list[Run]) -> list[tuple[Explorer, list[Run]]]:
    """Return the runs by explorer, in order of first use."""
    groups: dict[str, tuple[Explorer, list[Run]]] = {}
    for run in runs:
        groups.setdefault(run.explorer.slug, (run.explorer, []))[1].append(run)
    return list(groups.values())


def solutions(chapter: Chapter, runs: list[Run]) -> list[tuple[Challenge, str]]:
    """Return each challenge of the chapter with the settings that meet it, in words."""
    unseen = {run.explorer.slug: run.unseen for run in runs}
    found = []
    for challenge in chapter.challenges:
        explorer = figure(challenge.explorer or chapter.prediction.opens)
        values = values_at(explorer, challenge.solution)
        words = in_words(explorer, values, challenge.solution, unseen.get(explorer.slug, frozenset()))
        found.append((challenge, " · ".join(f"{label} {value}" for label, value in words)))
    return found
