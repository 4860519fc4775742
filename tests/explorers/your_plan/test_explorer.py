"""What the chapter on a year's plan says in words holds in its figure, so that a changed model cannot leave the words behind."""

import pytest

from legstrength.explorers import load
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.core import MOST
from legstrength.explorers.your_plan.programme import PARTS, lengths
from legstrength.explorers.your_plan.runners import RUNNERS, table
from legstrength.live.explorer.controls import takes
from legstrength.live.explorer.link import value_of, written
from legstrength.model import Bout, Person, Plan, Programme, simulate
from legstrength.model.muscles import MUSCLES
from legstrength.teaching import load_chapter

SAM = (52, 240, 11.0, 8, 20, 12)


def year(**settings: object) -> dict:
    """What the figure shows for these settings."""
    return load("your-plan").set(**settings).results


def of(name: str, **settings: object) -> dict:
    """What the figure shows after a runner's button and these settings."""
    explorer = load("your-plan")
    scenario = next(one for one in RUNNERS if one.label == name)
    return explorer.set(**{**scenario.values, **settings}).results


def preset(title: str) -> dict:
    """What a preset of the teacher notes shows."""
    show = next(one.show for one in load_chapter("your-plan").notes.presets if one.title == title)
    controls = load("your-plan").controls
    return year(**{name: value_of(written(value), takes(controls[name])) for name, value in show.items()})


def test_the_table_is_the_programme_that_python_simulates() -> None:
    """Blocks, a break, hills up and down and strides mean here what they mean in the model's own classes."""
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
    """What no block holds is a break, what comes after week 52 is left out, and both are said."""
    short, long = load("your-plan"), load("your-plan")
    short.set(weeks=(20, 0, 0, 0, 0, 0))
    long.set(weeks=(20, 20, 20, 20, 0, 0))
    assert lengths(short.values, "") == [20, 0, 0, 0, 0, 0, 32]
    assert lengths(long.values, "") == [20, 20, 12, 0, 0, 0, 0]
    assert "after week 20 are a break" in short.text and "add up to 80 weeks" in long.text
    assert short.results["load"][20:] == [0.0] * 32


def test_the_parts_do_not_add_up() -> None:
    """The plan that a reader meets first makes the chapter's point, and a part that stands alone has the whole."""
    first = year()
    assert first["parts_sum"] < 0.5 * first["year"]
    assert first["lead"] > 5.0 and first["low_lead"] > 0.0
    alone = preset("A jog on its own")
    assert alone["jog_added"] == pytest.approx(alone["year"])
    assert alone["jog_added"] > 5.0 * first["jog_added"]


def test_five_times_the_load_brings_a_little_more() -> None:
    """The prediction's answer, and what the worked example says of Sam."""
    both = preset("Sam beside Leo")
    leo = preset("Sam with less")
    assert 4.5 < both["most_load"] / leo["most_load"] < 5.5
    assert both["low_lead"] > 0.0 and both["lead"] < 0.2 * leo["year"]
    assert both["overloaded"] > 10 and leo["overloaded"] == 0
    assert max(both["added"][:3]) < 0.5, "most of what Sam does is hardly needed"


def test_a_break_is_deep_in_summer_and_small_at_the_end() -> None:
    """Ivo need not worry."""
    ivo = preset("Ivo with and without his break")
    before, after = ivo["gain"][22], ivo["gain"][32]
    assert after < 0.7 * before and after > 0.2 * before
    assert 0.0 < ivo["break_cost"] < 0.1 * before
    assert of("Ivo")["break_cost"] == pytest.approx(ivo["gain_b"][WEEKS] - ivo["year"], abs=0.1)


def test_the_advice_of_the_page_helps() -> None:
    """Mei gains more with hills and strides than with the same jog for longer, Dara with sets only, Sam with fewer weeks beyond."""
    better = preset("Mei with hills and strides")
    assert better["lead"] > 3.0 * of("Mei", minutes=(90, 0, 0, 0, 0, 0))["lead"] > 0.0
    dara = {
        way: of("Dara", **change)["lead"]
        for way, change in {
            "longer": {"minutes": (240, 0, 0, 0, 0, 0)},
            "hills": {"hills": (8, 0, 0, 0, 0, 0)},
            "sets": {"sets": (4, 0, 0, 0, 0, 0)},
        }.items()
    }
    assert dara["longer"] < 0.5 and dara["hills"] < 0.5 < 10.0 < dara["sets"]
    assert of("Dara", muscle="quadriceps")["year"] > of("Dara")["year"]


def test_sets_make_uneven_legs_alike() -> None:
    """Tova's legs gain different amounts now, and nearly the same with sets for both; the choice of a leg shows the other side."""
    now, sets = preset("Tova now"), preset("Tova with sets")
    assert now["year"] - now["other_leg"] > 3.0
    assert abs(sets["year"] - sets["other_leg"]) < 1.0
    assert of("Tova", leg="right")["year"] == pytest.approx(now["other_leg"])
    even = load("your-plan").set(leg="right")
    assert even.results["year"] == pytest.approx(year()["year"]) and "other leg" not in even.text


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_the_plan_does_not_have_adds_nothing(part: str) -> None:
    """It is named as missing and not as useless."""
    column = {"jog": "minutes", "hills": "hills", "strides": "strides", "weights": "sets"}[part]
    shown = year(**{column: (0,) * 6})
    assert shown["added"][PARTS.index(part)] == 0.0
    assert shown["part_texts"][PARTS.index(part)] == "not in plan A"


def test_each_runner_opens_with_the_year_as_it_is_in_both_plans() -> None:
    """So that plan B stays what the runner does now."""
    for one in RUNNERS:
        shown = of(one.label)
        assert shown["gain"] == shown["gain_b"], one.label
        assert one.about.startswith(one.label)


def test_nothing_leaves_the_axes_of_the_bars() -> None:
    """The hardest year that the table takes, for the weakest and every muscle, still fits."""
    explorer = load("your-plan")
    low, high = explorer._figure["layout"]["xaxis2"]["range"]
    hardest = table((52, MOST["minutes"], 12, MOST["hills"], MOST["strides"], MOST["sets"]))
    for muscle in MUSCLES:
        for settings in (hardest, table((52, 240, 12, 0, 0, 0)), table((52, 0, 9, 0, 0, 12))):
            shown = explorer.set(
                strength=60, muscle=muscle, threshold=explorer.controls["threshold"].min, **settings
            ).results
            for bar in (*shown["added"], shown["parts_sum"], shown["year"]):
                assert low < bar < high - 4.0


def test_the_figure_forecasts_no_injury() -> None:
    """It says so where everybody reads it, and its sentence never speaks of injury, whatever the load."""
    explorer = load("your-plan").set(**table(SAM))
    assert any("does not predict injury" in caveat for caveat in explorer.caveats)
    assert "injur" not in explorer.text and "more than the body is used to" in explorer.text
