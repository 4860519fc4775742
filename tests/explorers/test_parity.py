"""Every explorer computes and says the same in Python and in a browser's language, whatever its sliders say."""

import random

import pytest
from live.javascript import same

from legstrength.explorers import load, makers
from legstrength.live import limits
from legstrength.live.compile.natives import nearest
from legstrength.live.compile.transpile import transpile
from legstrength.live.explorer.controls import WholeSlider

RUNS = {"novice-gains-crowd": 60, "how-good-is-the-model": 60, "hills": 100, "your-plan": 100}
USUAL_RUNS = 300
BATCH = 50
WHOLE = 10
"""Of the settings, so many are run with all draws; each draw is one more run of the same functions, and Python takes its time."""

FEW_DRAWS = 8


def any_setting(chance: random.Random, control: object, taken: object) -> object:
    """A value that the control can take; the ends of its range come often."""
    if isinstance(taken, list):
        return chance.choice(taken)
    if isinstance(taken[0], tuple):
        return [any_setting(chance, control, pair) for pair in taken]
    low, high = taken
    if chance.random() < 0.15:
        return chance.choice((low, high))
    steps = round((high - low) / control.step)
    value = low + chance.randint(0, steps) * control.step
    return int(value) if isinstance(control, WholeSlider) else nearest(value, 1e-10)


def lighter(data: dict) -> dict:
    """The data of an explorer with fewer draws."""
    return data | {"draws": data["draws"][:FEW_DRAWS]} if "draws" in data else data


@pytest.mark.parametrize("slug", sorted(makers()))
def test_python_and_javascript_agree_in_every_number_and_every_word(slug: str, node) -> None:
    """A reader without Python sees what Python computes: all results to 1e-9, the sentence to the letter."""
    explorer = load(slug)
    program = node.load(transpile({"run": explorer.run, "sentence": explorer.sentence}))
    chance = random.Random(20261122)
    taken = limits(explorer)
    runs = RUNS.get(slug, USUAL_RUNS)
    for start in (0, *range(WHOLE, runs, BATCH)):
        many = [
            {name: any_setting(chance, explorer.controls[name], taken[name]) for name in taken}
            for _ in range(min(BATCH if start else WHOLE, runs - start))
        ]
        data = lighter(explorer.data) if start else explorer.data
        results = [explorer.run(values, data) for values in many]
        words = [explorer.sentence(values, result, data) for values, result in zip(many, results, strict=True)]
        answers = program.calls("run", [(values, data) for values in many])
        spoken = program.calls(
            "sentence", [(values, answer, data) for values, answer in zip(many, answers, strict=True)]
        )
        for values, result, answer, text, said in zip(many, results, answers, words, spoken, strict=True):
            assert same(result, answer, 1e-9), f"{slug} {values}"
            assert text == said, f"{slug} {values}"


@pytest.mark.parametrize("slug", sorted(makers()))
def test_no_curve_leaves_its_fixed_axis(slug: str, node) -> None:
    """The axes stand still while a slider moves, so they have to hold every run that a reader can reach."""
    explorer = load(slug)
    program = node.load(transpile({"run": explorer.run}))
    layout = explorer._figure["layout"]
    drawn = {
        (trace["meta"]["y"], *layout["yaxis" + trace.get("yaxis", "y")[1:]]["range"])
        for trace in explorer._figure["data"]
        if "y" in trace.get("meta", {})
    }
    chance = random.Random(7)
    taken = limits(explorer)
    for _ in range(20 if slug in RUNS else 200):
        values = {name: any_setting(chance, explorer.controls[name], taken[name]) for name in taken}
        results = program.call("run", values, explorer.data)
        for name, low, high in drawn:
            found = results[name]
            for value in found if isinstance(found, list) else [found]:
                assert low <= value <= high, f"{slug}: {name} is {value:.1f} for {values}, outside {low} to {high}"


@pytest.mark.parametrize("slug", sorted(makers()))
def test_an_explorer_says_its_limits_itself(slug: str) -> None:
    """Labels fit a phone, and every control has one; every scenario, table column and kept number exists."""
    explorer = load(slug)
    assert repr(explorer) == explorer.text and len(explorer.text) > 40
    for control in explorer.controls.values():
        assert 3 <= len(control.description) <= 32, control.description
    assert len(explorer.table_rows) >= 10
