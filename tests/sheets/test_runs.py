"""The numbers of the keys: what Python computes, and as far as a slider beside."""

from __future__ import annotations

import dataclasses

import pytest

from legstrength.explorers import load, novice_gains
from legstrength.live.compile.natives import fixed
from legstrength.live.explorer.controls import DecimalSlider, WholeSlider
from legstrength.model import DEFAULT
from legstrength.sheets import runs
from legstrength.sheets.runs import runs_of
from legstrength.teaching import Chapter, load_chapter
from legstrength.teaching.figures import values_at


def short(slug: str) -> Chapter:
    """A chapter with its first two presets."""
    chapter = load_chapter(slug)
    return dataclasses.replace(chapter, notes=dataclasses.replace(chapter.notes, presets=chapter.notes.presets[:2]))


def by_hand(slug: str, show: dict) -> list[tuple[str, str, str]]:
    """Each kept number at a preset, its least and its greatest value beside, by the explorer's own Python."""
    explorer = load(slug)
    explorer.set(**show)
    met = [explorer.results]
    for group in explorer._spec["groups"]:
        for name in group["controls"]:
            control = explorer.controls[name]
            if (
                group["folded"]
                or not isinstance(control, WholeSlider | DecimalSlider)
                or control.value == control.min == 0
            ):
                continue
            here = control.value
            for value in (here - control.step, here + control.step):
                if control.min <= value <= control.max:
                    explorer.set(**{name: value})
                    met.append(explorer.results)
            control.value = here
    rows = []
    for column in explorer.keep:
        value = met[0][column.result]
        if isinstance(value, str):
            rows.append((value, "", ""))
            continue
        numbers = [one[column.result] for one in met if not isinstance(one[column.result], str)]
        rows.append(tuple(fixed(one, column.digits) for one in (value, min(numbers), max(numbers))))
    return rows


@pytest.mark.parametrize("slug", ["front-and-back", "staying-strong"])
def test_a_key_has_the_numbers_that_python_computes(slug: str) -> None:
    """Values and ranges are those of the explorer, worked out by another way than the key's."""
    chapter = short(slug)
    made = runs_of([chapter])[slug]
    assert [run.title for run in made] == [
        *(preset.title for preset in chapter.notes.presets),
        chapter.sheet.apply.link,
    ]
    for run, preset in zip(made, chapter.notes.presets, strict=False):
        assert [(one.value, one.least, one.greatest) for one in run.spreads] == by_hand(slug, dict(preset.show))
        assert run.answer.text == load(slug).set(**preset.show).text


def test_another_assumption_gives_another_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """No number of a key is written down: it moves when the model does."""
    chapter = short("novice-gains")
    before = runs_of([chapter])["novice-gains"]
    other = novice_gains.explorer(DEFAULT.replace(effort_threshold=0.8))
    monkeypatch.setattr(runs, "figure", lambda slug: other if slug == "novice-gains" else load(slug))
    after = runs_of([chapter])["novice-gains"]
    assert before[1].spreads != after[1].spreads
    assert before[1].values["strength"] == after[1].values["strength"]


def test_a_slider_at_none_and_at_its_end_stays_inside() -> None:
    """No slider leaves its range, and one that stands at 0, none of it, is not moved to a little of it."""
    explorer = load("staying-strong")
    values = values_at(explorer, {"share": 0, "off": 32})
    beside = runs.neighbours(explorer, values)
    assert {one["share"] for one in beside} == {0}
    assert [one["off"] for one in beside] == [31]


def test_a_caption_names_no_slider_that_moves_nothing_on_paper() -> None:
    """The week at which another view draws steps is no part of a year's curve; stairs go up to it."""
    curve, *_ = runs_of([short("novice-gains")])["novice-gains"]
    assert [label for label, _ in curve.settings] == ["Strength at the start", "Jogging", "Pace", "Muscle"]
    assert "Week" not in dict(curve.moved)
    named = runs.in_words(curve.explorer, curve.values, {"week": 0}, curve.unseen)
    assert dict(named)["Week"] == "0 of 52", "it is said where a preset sets it"
    stairs, *_ = runs_of([short("plateau")])["plateau"]
    assert "Week" in dict(stairs.settings)


def test_settings_are_put_in_words() -> None:
    """A caption names the settings in view with their units, and of a plan only the blocks that have weeks."""
    plan = load("your-plan")
    show = {"weeks": "13_13_26_0_0_0", "minutes": "60_75_80_0_0_0", "strides": "0_0_0_0_0_0", "threshold": 80}
    words = dict(runs.in_words(plan, values_at(plan, show), show))
    assert words["Weeks"] == "13, 13, 26 weeks" and words["Jog"] == "60, 75, 80 min a week"
    assert "Strides" not in words and words["Effort that builds"] == "80 % of strength"
    with pytest.raises(ValueError, match="has no control “speed”"):
        values_at(plan, {"speed": 3})
