"""The model says what a coach would expect, on a page as in Python, and a broken model does not."""

import math

import pytest
import yaml
from live.javascript import same

from legstrength.evidence import checks
from legstrength.evidence.cases import grid
from legstrength.evidence.checks import CheckError, judge, load_checks
from legstrength.files import read_yaml
from legstrength.live.compile.transpile import transpile
from legstrength.model import DEFAULT, MUSCLES
from legstrength.model.change import with_draw
from legstrength.model.person import RESPONSE, STARTING_STRENGTH
from legstrength.model.plan import BURST, MINUTES_PER_WEEK, SETS_PER_WEEK, SLOPE, SPEED_M_PER_S
from legstrength.model.posterior import DRAWS
from legstrength.model.scenario import QUANTITIES, reading, readings

A = DEFAULT.flat()
ALL = load_checks()
BROKEN = [(check, ALL.breaks[name]) for check in ALL.checks for name in check.fails_under]


def verdict(check, a):
    return judge(check, [reading(scenario, a) for scenario in check.scenarios])


def plateau():
    """A small file: one of the checks, and the way to break the model that it names."""
    raw, _ = read_yaml(checks.CHECKS)
    one = raw["checks"]["plateau"]
    return {"checks": {"plateau": one}, "breaks": {name: raw["breaks"][name] for name in one["fails_under"]}}


def untrue(tables, chosen):
    """What the checks have to complain of, given a row of readings of all their scenarios for each body."""
    found = []
    for row in tables:
        left = iter(row)
        verdicts = [judge(check, [next(left) for _ in check.scenarios]) for check in chosen]
        found += [one.said for one in verdicts if not one.holds]
    return found


@pytest.fixture(scope="module")
def page(node):
    return node.load(transpile({"readings": readings}))


@pytest.mark.parametrize("check", ALL.checks, ids=lambda check: check.key)
def test_the_model_says_so(check):
    """Protects the course's claims from a change of the model or of its numbers."""
    found = verdict(check, A)
    assert found.holds, found.said


def test_a_page_says_so_too(page):
    """Protects readers of a page: the model that answers there makes the same sentences true."""
    scenarios = [one for check in ALL.checks for one in check.scenarios]
    row = page.call("readings", scenarios, [A])[0]
    assert untrue([row], ALL.checks) == []
    for scenario, found in list(zip(scenarios, row, strict=True))[::7]:
        assert same(reading(scenario, A), found), scenario


def test_all_that_the_trials_left_open_says_so(page):
    """Protects bands and crowds: no draw of the fit may contradict a sentence that the course states."""
    chosen = [check for check in ALL.checks if not check.middle_only]
    scenarios = [one for check in chosen for one in check.scenarios]
    tables = page.call("readings", scenarios, [with_draw(A, draw) for draw in DRAWS])
    assert untrue(tables, chosen) == []
    assert len(chosen) > 0.9 * len(ALL.checks)


@pytest.mark.parametrize("check, broken", BROKEN, ids=lambda one: getattr(one, "key", None) or one.name)
def test_a_broken_model_does_not(check, broken):
    """Protects the checks from sentences that are true of any model."""
    found = verdict(check, broken.apply(A))
    assert not found.holds, f"{found.said} It held although {broken.means}"
    assert math.isfinite(found.value), "it fails because there is no number, which proves nothing"


def test_every_number_of_the_model_that_coaches_ask_for_is_checked():
    """Protects the list of quantities and muscles from entries that nothing looks at."""
    scenarios = [one for check in ALL.checks for one in check.scenarios]
    assert {one["quantity"] for one in scenarios} == set(QUANTITIES)
    assert {one["muscle"] for one in scenarios} == set(MUSCLES)


def test_the_checks_reach_the_ends_of_every_input():
    """Protects “never” and “always”: extremes of people and plans are among what was tried."""
    scenarios = [one for check in ALL.checks for one in check.scenarios]
    people = [one["person"] for one in scenarios]
    phases = [phase for one in scenarios for phase in [*one["history"], *one["plan"]]]
    bouts = [bout for phase in phases for bout in phase["bouts"]]
    for name, ends in (("starting_strength", STARTING_STRENGTH), ("drive_response", RESPONSE)):
        assert (min(one[name] for one in people), max(one[name] for one in people)) == ends
    ends_of_bouts = {"minutes": MINUTES_PER_WEEK, "speed": SPEED_M_PER_S, "slope": SLOPE, "burst": BURST}
    for name, ends in ends_of_bouts.items():
        assert (min(one[name] for one in bouts), max(one[name] for one in bouts)) == ends
    sets = [number for phase in phases for number in phase["sets"].values()]
    weeks = [phase["weeks"] for phase in phases]
    assert (min(sets), max(sets)) == SETS_PER_WEEK
    assert min(weeks) == 0 and max(weeks) == 520


def test_choices_are_combined_and_series_are_kept():
    """Protects the grid: every combination is tried, and a history stays a history."""
    given = {"strength": [0.4, 1.6], "history": [{"weeks": [1, 2]}, {"weeks": 5}]}
    assert list(grid(given)) == [
        {"strength": strength, "history": [{"weeks": weeks}, {"weeks": 5}]}
        for strength in (0.4, 1.6)
        for weeks in (1, 2)
    ]


def test_what_is_no_number_or_out_of_bounds_does_not_hold():
    """Protects a verdict from being taken for good where nothing was found."""
    check = next(one for one in ALL.checks if one.key == "first-descent-hurts")
    assert all(judge(check, [value]).holds for value in (14.0, 15.5, 17.0))
    assert not any(judge(check, [value]).holds for value in (13.9, 17.1, math.nan, math.inf, -math.inf))
    assert "Found 13.9, wanted at least 14 and at most 17" in judge(check, [13.9]).said
    shared = next(one for one in ALL.checks if one.key == "second-descent-hurts-less")
    assert judge(shared, [20.0, 17.0]).value == 85.0
    assert not judge(shared, [0.0, 0.0]).holds


@pytest.mark.parametrize(
    "change, words",
    [
        ({"at_leest": 4}, "plateau → at_leest: `at_leest` is not a field. Did you mean `at_least`?"),
        (
            {"says": "no full stop"},
            "plateau → says: 'no full stop' does not fit here. Write a sentence that begins with a capital",
        ),
        ({"at_least": 60}, "plateau → at_least: at_least 60 is above at_most 50"),
        ({"source": "Nobody1999"}, "plateau → source: the source Nobody1999 is not in references.bib"),
        ({"fails_under": ["gravity is off"]}, "plateau → fails_under: fails_under names “gravity is off”"),
        ({"compare": None}, "plateau: “compare” and two or more “runs” go together"),
        ({"runs": None}, "plateau: “compare” and two or more “runs” go together"),
        (
            {"given": {"quantity": "beauty", "weeks": 1}},
            "plateau → given → quantity: the quantity “beauty” is not known",
        ),
        ({"given": {"quantity": "effort", "weeks": 1}}, "plateau → given: effort belongs to a bout. Give minutes and"),
        ({"given": {"weeks": 1}}, "plateau: “quantity” is missing"),
        (
            {"given": {"quantity": "torque gain", "weeks": 1, "minutes": 9}},
            "plateau: minutes are given without a speed",
        ),
        (
            {"given": {"quantity": "torque gain", "weeks": 1, "strength": 9}},
            "plateau: starting_strength is 9, outside its range. Give a number from 0.4 to 1.6",
        ),
    ],
)
def test_a_wrong_check_is_named_with_its_remedy(tmp_path, change, words):
    """Protects whoever writes a check from hunting for the mistake."""
    raw = plateau()
    for key, value in change.items():
        raw["checks"]["plateau"][key] = value
        if value is None:
            del raw["checks"]["plateau"][key]
    assert words in message(tmp_path, raw)


def test_a_wrong_break_is_named_with_its_remedy(tmp_path):
    """Protects the ways to break the model: each changes a real assumption and is used."""
    raw = plateau()
    raw["breaks"]["gravity is off"] = {"means": "All runners float.", "change": {"effort_width": 1}}
    assert "gravity is off: no check names this way to break the model" in message(tmp_path, raw)
    del raw["breaks"]["gravity is off"]
    raw["breaks"]["growth is slow and steady"]["change"] = {"gravity": 0}
    assert "growth is slow and steady → change → gravity: gravity is not an assumption" in message(tmp_path, raw)


def message(tmp_path, raw):
    path = tmp_path / "checks.yml"
    path.write_text(yaml.safe_dump(raw, allow_unicode=True, sort_keys=False), encoding="utf-8")
    with pytest.raises(CheckError) as error:
        load_checks(path)
    assert str(error.value).startswith("checks.yml, line ")
    return str(error.value)


@pytest.mark.parametrize(
    "text, said",
    [
        ("checks: {a: {}, a: {}}", "checks.yml, line 1, checks → a: `a` stands here for the second time"),
        ("checks:\n  a:\n    at_least: .nan", "checks.yml, line 3, checks → a → at_least: `.nan` is no number"),
    ],
)
def test_what_would_always_hold_is_refused(tmp_path, text, said):
    """A bound of `.nan` holds whatever the model says, and a second check of the same name replaces the first."""
    path = tmp_path / "checks.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CheckError) as error:
        load_checks(path)
    assert said in str(error.value)


def test_what_is_not_yaml_is_said_so(tmp_path):
    """Protects whoever got an indentation wrong."""
    path = tmp_path / "checks.yml"
    path.write_text("checks: [", encoding="utf-8")
    with pytest.raises(CheckError, match="checks.yml, line 1: this is not YAML"):
        load_checks(path)
