"""What the chapter on a year's plan says in words holds in its figure, so that a changed model cannot leave the words behind."""

import nbformat
import pytest

from legstrength.explorers import load
from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.asks import ASKS, BACK, STOPS
from legstrength.explorers.your_plan.programme import lengths
from legstrength.explorers.your_plan.runners import RUNNERS, advice, asks, table
from legstrength.explorers.your_plan.words import sentence
from legstrength.live.explorer.controls import takes
from legstrength.live.explorer.link import value_of, written
from legstrength.model import Bout, Person, Plan, Programme, simulate
from legstrength.site.build.bundle import ROOT
from legstrength.teaching import load_chapter

MOST_LETTERS = 90


EXPLORER = load("your-plan")


def year(**settings: object) -> dict:
    """What the figure shows for these settings."""
    return EXPLORER.run({**EXPLORER.defaults, **settings}, EXPLORER.data)


def said(**settings: object) -> str:
    """What it says of them."""
    values = {**EXPLORER.defaults, **settings}
    return sentence(values, year(**settings), EXPLORER.data)


def advised(who: str, **settings: object) -> dict:
    """What the figure shows when somebody follows our advice, with these settings."""
    return year(**{**asks(who), **advice(who), **settings})


def preset(title: str) -> dict:
    """What a preset of the teacher notes shows."""
    show = next(one.show for one in load_chapter("your-plan").notes.presets if one.title == title)
    controls = EXPLORER.controls
    return year(**{name: value_of(written(value), takes(controls[name])) for name, value in show.items()})


def test_the_table_is_the_programme_that_python_simulates() -> None:
    """Stretches, a break, hills up and down and strides mean here what they mean in the model's own classes."""
    shown = year(strength=80, **table((20, 100, 9.0, 4, 10, 3), (12, 0, 9.0, 0, 0, 0), (20, 60, 10.0, 0, 0, 0)))
    strides = Bout(minutes_per_week=10, speed_m_per_s=21 / 3.6, burst=0.5)
    ways = tuple(Bout(minutes_per_week=50, speed_m_per_s=2.5, slope=slope) for slope in (0.04, -0.04))
    sets = dict.fromkeys(("quadriceps", "hamstrings", "calves", "glutes"), 3)
    late = Plan(bouts=(Bout(minutes_per_week=60, speed_m_per_s=10 / 3.6),))
    run = simulate(
        Person(starting_strength=0.8),
        Programme((20, Plan(bouts=(*ways, strides), hard_sets=sets)), (12, Plan()), (20, late)),
    )
    assert shown["gain"] == pytest.approx([100 * (one / 0.8 - 1) for one in run.strength("quadriceps", "left")])
    assert shown["load"] == pytest.approx(list(run.load))
    assert shown["tolerance"] == pytest.approx(list(run.tolerance))


def test_a_year_has_52_weeks() -> None:
    """What no stretch holds is a break; what comes after week 52 is left out, and that is said."""
    short, long = {"weeks": (20, 0, 0, 0, 0, 0)}, {"weeks": (20, 20, 20, 20, 0, 0)}
    assert lengths(short, "") == [20, 0, 0, 0, 0, 0, 32]
    assert lengths(long, "") == [20, 20, 12, 0, 0, 0, 0]
    assert "add up to 80" in said(**long)
    assert year(**short)["load"][20:] == [0.0] * 32


def test_blocks_are_stretches_in_which_a_lane_stays_the_same() -> None:
    """Sets go over a change of the jog, another pace is another jog, hills ride on a jog and nowhere else."""
    plan = table((10, 60, 8.0, 4, 0, 4), (10, 60, 9.0, 4, 0, 4), (12, 0, 9.0, 4, 0, 4), (20, 60, 9.0, 0, 0, 0))
    shown = year(**plan)
    blocks = list(zip(shown["block_lanes"], shown["block_from"], shown["block_to"], strict=True))
    assert blocks == [(0, 0, 10), (0, 10, 20), (0, 32, 52), (1, 0, 20), (3, 0, 32)]
    assert shown["block_amounts"] == ["60 min", "60 min", "60 min", "4 % slope", "4 sets"]
    assert max(shown["block_shares"]) <= 1.0


@pytest.mark.parametrize("who", RUNNERS)
def test_a_worth_is_the_year_with_a_block_minus_the_year_without_it(who: str) -> None:
    """Worked out by hand for each block of our advice, at a week in the middle and at the end."""
    rows = {"minutes": 0, "hills": 1, "strides": 2, "sets": 3}
    for week in (30, WEEKS):
        shown = advised(who, week=week)
        plan = advice(who)
        starts = [sum(plan["weeks"][:row]) for row in range(6)]
        for place, lane in enumerate(shown["block_lanes"]):
            name = next(one for one, at in rows.items() if at == lane)
            inside = [
                shown["block_from"][place] <= start < shown["block_to"][place] and long > 0
                for start, long in zip(starts, plan["weeks"], strict=True)
            ]
            cut = tuple(0 if out else one for one, out in zip(plan[name], inside, strict=True))
            without = advised(who, **{name: cut})["gain"][week]
            assert shown["worths"][place] == apart(shown["gain"][week], without, TENTH)


def test_what_is_lifted_out_is_said_with_its_week() -> None:
    """Ivo's sets: much when summer ends, little at New Year; what is last counts most."""
    spring, autumn, hills, sets = advised("ivo")["worths"]
    assert spring < sets < hills < autumn
    settings = {**asks("ivo"), **advice("ivo"), "lift": 4}
    lifted = year(**settings)
    assert lifted["widest"] == BACK and lifted["gap_widest"] > 10 * lifted["gap_end"]
    assert f"in week {BACK}" in said(**settings) and "at New Year" in said(**settings)
    assert "in week 40" in said(**{**settings, "week": 40})
    beyond = year(**{**asks("ivo"), "lift": 9})
    assert not beyond["lifted"] and beyond["block_out"] == -1


@pytest.mark.parametrize("who", RUNNERS)
def test_our_advice_meets_all_three_asks_and_the_own_year_does_not(who: str) -> None:
    """Somebody asks for what the year as it is now does not give, and it can be had."""
    now = year(**asks(who))
    assert now["same"] and now["gain"] == now["gain_b"] and now["asks_met"] < 3
    shown = advised(who)
    assert shown["asks_met"] == 3 and all(shown[f"ask_{place}"].startswith("✓ ") for place in (1, 2, 3))
    assert shown["overloaded"] == 0


def test_each_ask_can_fail_alone() -> None:
    """A tick is one of three, and answers what it says."""
    assert advised("ivo", sets=(0,) * 6)["ask_2"].startswith("○")
    assert advised("mei", sets=(0, 0, 1, 0, 0, 0))["ask_2"].startswith("○")
    assert advised("mei", minutes=(60, 75, 85, 0, 0, 0))["ask_2"].startswith("○"), "strides count, too"
    assert advised("mei", minutes=(80, 60, 80, 0, 0, 0))["ask_3"].startswith("○")
    assert advised("sam", sets=(0,) * 6)["ask_3"].startswith("○")
    assert advised("dara", minutes=(180, 0, 0, 0, 0, 0))["ask_2"].startswith("○")
    assert advised("tova", sets=(0,) * 6)["ask_1"].startswith("○")
    assert year(who="nobody")["ask_1"] == "" and not year(who="nobody")["asked"]
    assert set(ASKS) == {*RUNNERS, "nobody"}


def test_five_times_the_load_brings_a_little_more() -> None:
    """The prediction's answer."""
    both, leo = preset("Sam beside Leo"), preset("Sam with less")
    assert 4.5 < both["most_load"] / leo["most_load"] < 5.5
    assert both["low_lead"] > 0.0 and both["lead"] < 0.2 * leo["year"]
    assert both["overloaded"] > 10 and leo["overloaded"] == 0


def test_a_third_of_the_work_costs_sam_about_a_point() -> None:
    """His loads and his loss, as the beat says."""
    shown = advised("sam")
    assert 0.3 < shown["most_load"] / shown["most_load_b"] < 0.36
    assert 0.5 < shown["behind"] < 2.0


def test_ivos_summer_costs_little_in_the_end() -> None:
    """The break is deep in summer and small at the end."""
    shown = preset("Ivo with and without his break")
    assert shown["gain"][BACK] < 0.7 * shown["gain"][STOPS]
    assert 0.0 < shown["behind"] < 0.1 * shown["gain"][STOPS]


def test_dara_and_mei_gain_by_what_is_hard() -> None:
    """More of the same jog does little for either, hard sets and hills much."""
    longer = year(**{**asks("dara"), "minutes": (240, 0, 0, 0, 0, 0)})
    assert longer["lead"] < 0.5 < 10.0 < advised("dara")["lead"]
    assert advised("mei")["lead"] > 3.0 * year(**{**asks("mei"), "minutes": (90, 0, 0, 0, 0, 0)})["lead"] > 0.0


def test_sets_make_uneven_legs_alike() -> None:
    """Tova's legs gain different amounts now, and nearly the same with sets for both; the choice of a leg shows the other side."""
    now, sets = year(**asks("tova")), advised("tova")
    assert now["year"] - now["other_leg"] > 3.0
    assert abs(sets["year"] - sets["other_leg"]) < 1.0
    assert year(**{**asks("tova"), "leg": "right"})["year"] == pytest.approx(now["other_leg"])
    assert said(**asks("tova")).startswith("Left +")
    assert not year()["two_legs"]


@pytest.mark.parametrize("who", [*RUNNERS, "nobody"])
def test_every_sentence_is_short(who: str) -> None:
    """At most 90 characters, whatever is lifted out and whichever week is asked for."""
    person = asks(who) if who in RUNNERS else {"who": who}
    plans = [{}, advice(who)] if who in RUNNERS else [table((52, 240, 12.0, 10, 20, 12)), table((52, 0, 9.0, 0, 0, 0))]
    for plan in plans:
        for lift in range(7):
            for week in (1, 26, WEEKS):
                text = said(**{**person, **plan, "lift": lift, "week": week})
                assert 10 < len(text) <= MOST_LETTERS, text


def test_the_figure_forecasts_no_injury() -> None:
    """It says so where everybody reads it, and its sentence never speaks of injury, whatever the load."""
    shown = year(**asks("sam"))
    assert any("does not predict injury" in caveat for caveat in EXPLORER.caveats)
    assert shown["too_full"] and "injur" not in said(**asks("sam"))
    assert len(shown["full"]) == shown["overloaded"] == 30


def test_a_year_is_called_somebodys_own_only_where_it_is() -> None:
    """“His own year” below somebody else's year would be false; what merely stands there is the grey year."""
    sam, leos = asks("sam"), {"minutes_b": [120, 0, 0, 0, 0, 0]}
    assert said(**sam).startswith("Sam’s own year: ")
    assert "points below his own year" in said(**sam | {"sets": [2, 0, 0, 0, 0, 0]})
    assert "the grey year" in said(**sam | leos) and "own year" not in said(**sam | leos)
    assert said(**sam | leos | {"minutes": [120, 0, 0, 0, 0, 0]}).startswith("Both plans are alike: ")
    assert "above the grey year" in said(who="sam")
    assert year(**sam)["own_said"] == "" and year(**sam | leos)["own_said"].startswith("grey ")


def test_the_last_step_leaves_nothing_of_the_steps_before() -> None:
    """Where the text goes back to Sam, the figure does too: whatever makes another person's year another is set."""
    notebook = nbformat.read(ROOT / "notebooks" / "your-plan.ipynb", as_version=4)
    (beats,) = (one.source for one in notebook.cells if ":play:" in one.source)
    told = beats[beats.index("{beat} play") :].split(":set: ")[1].split("\n")[0]
    named = {one.partition("=")[0] for one in told.split()}
    others = [asks(who) for who in RUNNERS]
    assert {name for name in asks("sam") if len({str(one[name]) for one in others}) > 1} <= named
