"""The file of a prediction that is drawn or touched: what is missing or misplaced is said with line and remedy, and a sheet prints it."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from teaching.asking import changed, chapter_of

from legstrength.sheets.drawn import empty_axes, whose_lines
from legstrength.site.lesson.drawn import drawn_pad
from legstrength.site.lesson.pictures import drawing, picture
from legstrength.teaching.challenges import check_figures
from legstrength.teaching.chapters import ChapterError, read_chapter
from legstrength.teaching.drawn import endings
from legstrength.teaching.figures import computed, controls

BROKEN = {
    "no kind": ("drawn", "  kind: drawn\n", "", ("a prediction of options has no `people`", "`kind`: drawn, touch")),
    "settings on the axes": (
        "drawn",
        "    x: weeks\n",
        "    stem: Draw her leg strength as you expect it.\n    show: {strength: 75}\n    x: weeks\n",
        ("stand with each person", "Move `show` there"),
    ),
    "half a band": ("drawn", "    band_high: high\n", "", ("band_high",)),
    "one name twice": ("drawn", "{id: ben,", "{id: ana,", ("the id `ana` is used twice",)),
    "a sticker on nothing": (
        "touch",
        "right: calves",
        "right: ears",
        ("there is no option `ears`", "There are: quadriceps"),
    ),
    "nothing to touch": ("touch", " picture: calves,", "", ("has no `picture`", "Name the part")),
    "no place for a label": ("touch", " place: [25, 78],", "", ("has no `place`", "such as [62, 40]")),
    "people who are touched": ("touch", "  kind: touch\n", "  kind: drawn\n", ("people",)),
}

NOT_IN_THE_FIGURE = {
    "a control that there is not": ("{strength: 75,", "{power: 75,", ("no control `power`",)),
    "a result that there is not": ("    band_low: low\n", "    band_low: lowest\n", ("`lowest` is no list",)),
    "an axis that is too short": ("    high: 40\n", "    high: 8\n", ("beyond the axis", "Widen")),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_mistake_is_said_in_words(name: str, tmp_path: Path) -> None:
    """File, line, what is wrong, what to do."""
    kind, old, new, said = BROKEN[name]
    with pytest.raises(ChapterError) as problem:
        read_chapter(changed(tmp_path, kind, old, new))
    assert all(words in str(problem.value) for words in ("novice-gains.yml, line ", *said)), problem.value


@pytest.mark.parametrize("name", NOT_IN_THE_FIGURE)
def test_each_person_is_held_against_the_figure(name: str, tmp_path: Path) -> None:
    """What a person is drawn from has to exist, and to fit the axes."""
    old, new, said = NOT_IN_THE_FIGURE[name]
    problems = "\n".join(check_figures(read_chapter(changed(tmp_path, "drawn", old, new)), controls()))
    assert all(words in problems for words in said), problems


@pytest.mark.parametrize("kind", ["drawn", "touch"])
def test_the_files_are_sound(kind: str, tmp_path: Path) -> None:
    """The chapters of these tests have nothing else that is wrong."""
    assert check_figures(chapter_of(kind, tmp_path), controls()) == []


def test_numbers_are_the_models(tmp_path: Path) -> None:
    """The page's curves, the key's words and the figure come from one run."""
    chapter = chapter_of("drawn", tmp_path)
    pad = drawn_pad(chapter)
    assert pad is not None
    for person, told, data in zip(endings(chapter), pad.people, pad.data["people"], strict=True):
        results = computed("novice-gains", person.person.show)[1]
        assert told.ends == person.ends == f"{results['year']:+.0f}\N{NO-BREAK SPACE}%"
        assert told.band.startswith(f"{results['low_year']:+.0f} to ")
        assert data["model"][-1] == [52, pytest.approx(results["year"], abs=0.01)]
        assert data["band"][-1][1] <= data["model"][-1][1] <= data["band"][-1][2]


def test_a_sheet_has_axes_to_draw_on(tmp_path: Path) -> None:
    """On paper each person has a kind of line, and the axes are those of the page."""
    chapter = chapter_of("drawn", tmp_path)
    assert whose_lines(chapter) == "Solid line: Ana. Dashed line: Ben."
    axes = empty_axes(chapter)
    assert all(f">{text}<" in axes for text in ("+40", "\u221210", "52", "Week", "change in thigh strength, %"))
    assert empty_axes(chapter_of("touch", tmp_path)) == ""


def test_pictures_have_names(tmp_path: Path) -> None:
    """The runner's muscles are all shaded alike, so that the drawing does not answer; an unknown name is refused in words."""
    options = chapter_of("touch", tmp_path).prediction.options
    svg = ElementTree.fromstring(drawing("runner", options))
    muscles = [one for one in svg.iter("path") if one.get("fill-opacity") and one.get("data-touch")]
    assert {one.get("data-touch") for one in muscles} == {one.id for one in options}
    assert len({one.get("fill-opacity") for one in svg.iter("path") if one.get("stroke-linejoin")} - {None}) == 1
    assert "<svg" in picture("head-ana") and "<svg" in picture("person-ben")
    for name in ("horse", "head-nobody"):
        with pytest.raises(ValueError, match="There is no picture"):
            picture(name)
    with pytest.raises(ValueError, match="There are: runner"):
        drawing("horse", options)
