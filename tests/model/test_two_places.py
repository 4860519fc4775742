"""The model says the same in a page as in Python, because a page must never show another science."""

import ast
import pathlib
from types import FunctionType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from live.javascript import outcome, same
from model.strategies import between, bouts, muscles, people, programmes

from legstrength.live.compile.transpile import transpile
from legstrength.model import DEFAULT, MUSCLES, Bout, Plan, core, differences
from legstrength.model.scenario import QUANTITIES

A = DEFAULT.flat()
FUNCTIONS = {name: one for name, one in vars(core).items() if isinstance(one, FunctionType)}


@pytest.fixture(scope="module")
def page(node):
    return node.load(transpile(FUNCTIONS))


def agree(page, name, *arguments):
    python = outcome(FUNCTIONS[name], *arguments)
    assert same(python, page.calls(name, [arguments])[0]), (name, arguments)
    return python


def test_every_function_of_the_core_is_listed():
    """Protects the parity test from a function that is written later and never compared."""
    folder = pathlib.Path(core.__file__).parent
    written = {
        node.name
        for name in ("adaptation", "change", "course", "demand", "downhill", "recovery", "scenario")
        for node in ast.parse((folder / f"{name}.py").read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }
    assert written == set(FUNCTIONS)


@settings(max_examples=40, deadline=None)
@given(
    person=people, programme=programmes, muscle=muscles, leg=st.sampled_from(("left", "right", "even")), data=st.data()
)
def test_a_course_is_the_same_in_both(page, person, programme, muscle, leg, data):
    """Protects curves, crowds and ceilings on the page: the same numbers as in a notebook."""
    key = data.draw(st.sampled_from(tuple(DEFAULT)))
    one = DEFAULT.details(key)
    a = agree(page, "with_value", A, key, data.draw(st.sampled_from((one.low, one.high))))
    phases, flat = programme.flat(), person.flat()
    body = agree(page, "body_course", phases, flat["tolerance"], a)
    agree(page, "muscle_course", muscle, leg, flat, phases, body, a)
    crowd = agree(page, "crowd_around", flat["starting_strength"], differences(5), a)
    agree(page, "crowd_course", muscle, crowd, phases, body, a)
    agree(page, "protection", phases, 0.0, a)
    if phases:
        agree(page, "ceiling", muscle, phases[0]["bouts"], flat["tolerance"], a)


@settings(max_examples=40, deadline=None)
@given(person=people, history=programmes, plan=programmes, muscle=muscles, quantity=st.sampled_from(tuple(QUANTITIES)))
def test_a_reading_is_the_same_in_both(page, person, history, plan, muscle, quantity):
    """Protects the checks in sentences: what they say of the model in Python holds for the page's."""
    scenario = {
        "quantity": quantity,
        "muscle": muscle,
        "person": person.flat(),
        "history": history.flat(),
        "plan": plan.flat(),
    }
    agree(page, "readings", [scenario], [A])


@settings(max_examples=40, deadline=None)
@given(bout=bouts, muscle=muscles, strength=between(0.4, 1.6), share=between(0, 1))
def test_a_bout_is_the_same_in_both(page, bout, muscle, strength, share):
    """Protects the numbers beside the sliders: effort, load, soreness, injuries."""
    flat = bout.flat()
    asked = agree(page, "bout_demand", muscle, "left", flat, A)
    agree(page, "effort", asked, strength)
    agree(page, "bout_load", flat, A)
    agree(page, "soreness", flat["minutes"], flat["slope"], share, A)
    agree(page, "injury_rate", flat["minutes"], share, A)
    agree(page, "ground_force", flat["speed"], A)


def test_makers_of_plans_match_the_checked_dataclasses():
    """Protects pages that build a plan from sliders: it must be the plan that a notebook would check."""
    made = core.phase(12, [core.bout(90.0, 2.5, 0.05, 0.5)], core.hard_sets(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), 1.5)
    sets = {muscle: float(number) for number, muscle in enumerate(MUSCLES, start=1)}
    assert made == Plan((Bout(90, 2.5, 0.05, 0.5),), sets, 1.5).flat(12)
    assert core.no_sets() == Plan().flat(1)["sets"]
