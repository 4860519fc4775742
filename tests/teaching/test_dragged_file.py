"""The file of a prediction that is dragged: what is missing or misplaced is said with line and remedy, and a sheet prints its scales."""

from __future__ import annotations

from pathlib import Path

import pytest
from teaching.asking import changed, chapter_of
from teaching.dragging import SHAPES

from legstrength.site.device.report import texts_of
from legstrength.site.lesson.again import again
from legstrength.site.lesson.dragged import dragged_pad
from legstrength.teaching.challenges import check_figures
from legstrength.teaching.chapters import ChapterError, read_chapter
from legstrength.teaching.dragged import PlaceError, place_of, standings
from legstrength.teaching.figures import computed, controls

BROKEN = {
    "no shape": ("bars", "  shape: bars\n", "", ("shape",)),
    "an unknown shape": ("bars", "shape: bars", "shape: bar", ("Did you mean `bars`?",)),
    "no kind": ("bars", "  kind: dragged\n", "", ("a prediction of options has no `items`", "dragged or route")),
    "people who are dragged": ("bars", "  items:\n", "  people:\n", ("people",)),
    "a scale upside down": ("bars", "low: -10, high: 40", "low: 40, high: -10", ("does not rise", "above 40")),
    "a step that leaves a rest": ("bars", "step: 1,", "step: 15,", ("there are 3.33333 steps of 15", "without a rest")),
    "a start beyond the scale": ("levels", "start: 100", "start: 200", ("200 is not on the scale", "from 0 to 130")),
    "a mark beyond the scale": ("levels", "at: 100", "at: 140", ("140 is not on the scale",)),
    "half a range": ("bars", "low: low_year, ", "", ("`low` is missing",)),
    "a step below a level": ("levels", "id: ana,", "id: ana, base: year,", ("only bars have `base`",)),
    "discs on bars": ("bars", "step: 1,", "step: 1, disc: 5,", ("`disc` is for the shape discs only",)),
    "nothing to answer": ("bars-one-given", "id: ben,", "id: ben, given: true,", ("everything is given",)),
    "one name twice": ("bars", "id: ben,", "id: ana,", ("the id `ana` is used twice",)),
    "a reply to nothing": ("bars", "when: {ana: near}", "when: {eva: near}", ("nothing `eva`", "There are: ana, ben")),
    "a reply to something else": (
        "drawn",
        "correct: true,",
        "correct: true, when: {ana: off},",
        ("low, high or near",),
    ),
    "a result that is a sum": ("bars", "result: year", "result: year + 1", ("kept[26]",)),
}

NOT_IN_THE_FIGURE = {
    "a control that there is not": ("{strength: 75,", "{power: 75,", ("no control `power`",)),
    "a result that there is not": ("result: year", "result: years", ("no result `years`", "There are: ")),
    "a list without a place": ("result: year", "result: gain", ("entries: say which, such as gain[-1]",)),
    "a place beyond the list": ("gain[-1]", "gain[90]", ("from gain[0] to gain[",)),
    "a place in a number": ("result: year", "result: 'year[3]'", ("`year` is one value",)),
    "a scale that is too short": ("high: 40", "high: 8", ("beyond the scale", "Widen")),
    "a range beside the answer": (
        "low: low_year, high: high_year",
        "low: high_year, high: high_year",
        ("Choose a range",),
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_mistake_is_said_in_words(name: str, tmp_path: Path) -> None:
    """File, line, what is wrong, what to do."""
    kind, old, new, said = BROKEN[name]
    with pytest.raises(ChapterError) as problem:
        read_chapter(changed(tmp_path, kind, old, new))
    assert all(words in str(problem.value) for words in ("novice-gains.yml, line ", *said)), problem.value


@pytest.mark.parametrize("name", NOT_IN_THE_FIGURE)
def test_each_item_is_held_against_the_figure(name: str, tmp_path: Path) -> None:
    """What an item is answered by has to exist, and to fit the scale."""
    old, new, said = NOT_IN_THE_FIGURE[name]
    problems = "\n".join(check_figures(read_chapter(changed(tmp_path, "bars", old, new)), controls()))
    assert all(words in problems for words in said), problems


@pytest.mark.parametrize("shape", SHAPES)
def test_numbers_are_the_models(shape: str, tmp_path: Path) -> None:
    """Nothing else is wrong in the files, and the picture, the table at the end and the report speak of the same items."""
    chapter = chapter_of(shape, tmp_path)
    assert check_figures(chapter, controls()) == []
    pad, table = dragged_pad(chapter), again(chapter)
    assert pad is not None and table is not None
    results = computed("novice-gains", chapter.prediction.items[0].show)[1]
    assert pad.data["items"][0]["model"] == pytest.approx(results["year"], abs=0.001)
    assert [row.ends for row in table.rows] == [item.ends for item in pad.asked]
    assert [one for one, _ in texts_of(chapter, 1, "page")["prediction"]["items"]] == [item.id for item in pad.items]


def test_numbers_are_written_as_the_scale_says(tmp_path: Path) -> None:
    """With a sign and decimals where the file asks for them, and the range in the same way."""
    first = standings(chapter_of("bars", tmp_path))[0]
    assert first.says == f"{first.value:+.0f}\N{NO-BREAK SPACE}%" and first.band.startswith(f"{first.low:+.0f} to ")
    assert standings(chapter_of("ruler", tmp_path))[0].says == f"{first.value:+.1f}\N{NO-BREAK SPACE}%"
    assert standings(chapter_of("pins", tmp_path))[0].says == f"{first.value:.0f}"


def test_only_numbers_are_places() -> None:
    """A word or a mark that is no number answers nothing."""
    assert place_of({"kept": [1, 2.5]}, "kept[-1]") == 2.5
    for results, place in (({"told": "much"}, "told"), ({"done": True}, "done")):
        with pytest.raises(PlaceError, match="not a number"):
            place_of(results, place)
