"""What a class does with a chapter: takes up challenges, keeps runs, and opens a teacher's link."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from legstrength import __version__
from legstrength.teaching import Chapter, chapter_slugs, load_chapter
from legstrength.teaching.challenges import measure, reached
from legstrength.teaching.chapters import Settings
from legstrength.teaching.figures import computed
from tests.site.answering import predict
from tests.site.reader import SMALLEST, visit, watch
from tests.site.shown import Shown, unfold

NewPage = Callable[..., Page]
REFUSED = (
    """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });"""
)
CHALLENGED = ("plateau", "muscles-at-work", "your-plan")


def address(root: str, slug: str, query: str = "") -> str:
    return f"{root}/notebooks/{slug}.html{query}"


def kept(page: Page, slug: str) -> dict:
    return json.loads(page.evaluate("slug => localStorage.getItem(`legstrength:1:${slug}`)", slug) or "{}")


# ---------------------------------------------------------------- challenges


@pytest.mark.parametrize("slug", CHALLENGED)
def test_a_challenge_is_met_by_its_solution_alone(slug: str, home: str, blank: NewPage) -> None:
    """Beside each goal stands what Python computes for the run; the settings of the key meet the challenge, those at the start do not, and it is kept."""
    chapter = load_chapter(slug)
    page = visit(blank(), address(home, slug))
    _follows(page, chapter, {})
    for challenge in chapter.challenges:
        item = page.locator(f"[data-challenge={challenge.id}]")
        assert item.get_attribute("data-state") == "open"
        explorer = challenge.explorer or chapter.prediction.opens
        visit(page, address(home, slug, chapter.link(challenge.solution, explorer)))
        expect(item).to_have_attribute("data-state", "met")
        assert challenge.done in item.locator("[data-role=status]").text_content()
        _follows(page, chapter, {explorer: challenge.solution})
        assert challenge.id in kept(page, slug)["challenges"]


def _follows(page: Page, chapter: Chapter, shows: dict[str, Settings]) -> None:
    """All goals of the page say what Python says of the explorers at these settings."""
    for challenge in chapter.challenges:
        explorer = challenge.explorer or chapter.prediction.opens
        settings, results = computed(explorer, shows.get(explorer, {}))
        for goal, shown in zip(
            challenge.goals, page.locator(f"[data-challenge={challenge.id}] [data-goal]").all(), strict=True
        ):
            assert (shown.get_attribute("data-state") == "reached") == reached(goal, settings, results)
            value = measure(goal, settings, results)
            if not isinstance(value, str):
                assert (
                    f"{value:.{goal.digits}f}".replace("-", "\u2212") in shown.locator("[data-role=now]").text_content()
                )


def test_the_goals_go_along_to_the_figure(home: str, blank: NewPage) -> None:
    """“Try it” opens the figure with the goals above it, they follow the sliders, and closing brings the reader back."""
    slug = "plateau"
    page = visit(blank(), address(home, slug))
    button = page.locator("[data-action=try-challenge]").first
    unfold(button)
    button.focus()
    page.keyboard.press("Enter")
    strip = page.locator(".challenge-strip")
    assert strip.evaluate("strip => strip === document.activeElement")
    shown = Shown(page, slug).open()
    before = strip.locator("[data-role=now]").all_inner_texts()
    revision = shown.revision()
    shown.control("strength").press("End")
    shown.redrawn(revision)
    assert strip.locator("[data-role=now]").all_inner_texts() != before
    strip.get_by_role("button").press("Enter")
    assert strip.count() == 0 and button.evaluate("button => button === document.activeElement")


# ---------------------------------------------------------------- runs that are kept


def test_kept_runs_last_and_can_be_shown_again(home: str, blank: NewPage) -> None:
    """A run is still there after a reload, brings its settings back, carries a link that opens it into the file, and can be removed."""
    slug = "plateau"
    page = visit(blank(), address(home, slug, f"?{slug}.strength=83&{slug}.change=sets"))
    Shown(page, slug).button("keep-run").click()
    visit(page, address(home, slug, f"?{slug}.pace=9"))
    shown = Shown(page, slug).open()
    rows = shown.root.locator("[data-role=kept] tbody tr")
    expect(rows).to_have_count(1)
    revision = shown.revision()
    rows.locator("[data-action=open-run]").press("Enter")
    shown.redrawn(revision)
    values = shown.agrees("a kept run")
    assert (values["strength"], values["change"]) == (83, "sets")
    with page.expect_download() as saved:
        shown.button("download-kept").click()
    text = saved.value.path().read_text(encoding="utf-8-sig")
    table = list(csv.reader(io.StringIO("\n".join(line for line in text.splitlines() if not line.startswith("#")))))
    assert text.startswith("# ") and __version__ in text.splitlines()[1] and f"{slug}.strength=83" in table[1][-1]
    rows.locator("[data-action=drop-run]").press("Enter")
    expect(rows).to_have_count(0)
    assert "plateau" not in kept(page, slug).get("runs", {})


def test_a_run_that_cannot_be_kept_says_so(folder: Path, blank: NewPage) -> None:
    """Where the browser refuses storage, the run stands in the table, the reader is told that it will not last, and nothing breaks."""
    page = blank()
    page.add_init_script(REFUSED)
    trouble = watch(page, folder.as_uri())
    visit(page, address(folder.as_uri(), "plateau", "?plateau.pace=9"))
    shown = Shown(page, "plateau").open()
    shown.button("keep-run").click()
    expect(shown.root.locator(".explorer-spoken")).to_contain_text("does not keep it")
    expect(shown.root.locator("[data-role=kept] tbody tr")).to_have_count(1)
    assert trouble.all() == []


def test_both_kinds_of_picture_are_saved(home: str, blank: NewPage) -> None:
    """A sheet or a slide takes the picture as dots or as lines, each with its title and its sentence."""
    page = visit(blank(), address(home, "plateau", "?plateau.pace=9"))
    shown = Shown(page, "plateau").open()
    for action, start in (("download-image", b"\x89PNG"), ("download-vector", b"<svg")):
        with page.expect_download() as saved:
            shown.button(action).click()
        assert saved.value.path().read_bytes().startswith(start)


# ---------------------------------------------------------------- a teacher's link


def test_a_locked_control_stays_as_it_was_set(home: str, blank: NewPage) -> None:
    """Neither keys, nor a scenario, nor Reset, nor a cell moves what a teacher's link has fixed; the rest still moves."""
    page = visit(blank(), address(home, "plateau", "?plateau.strength=83&lock=plateau.strength,plateau.change"))
    shown = Shown(page, "plateau").open()
    revision = shown.revision()
    shown.control("strength").press("ArrowRight")
    shown.control("pace").press("ArrowRight")
    shown.redrawn(revision)
    assert shown.value("strength") == 83 and shown.control("strength").get_attribute("aria-disabled") == "true"
    assert shown.control("change").is_disabled()
    for button in [*shown.root.locator("[data-action=scenario]").all(), shown.button("reset")]:
        button.click()
        assert shown.agrees("what is locked")["strength"] == 83
    visit(page, address(home, "your-plan", "?lock=your-plan.minutes,your-plan.strength"))
    plan = Shown(page, "your-plan").open()
    assert all(cell.is_disabled() for cell in plan.cells("minutes"))
    assert not any(cell.is_disabled() for cell in plan.cells("sets"))


def test_a_link_hides_parts_and_opens_at_one(home: str, blank: NewPage) -> None:
    """Hidden parts are gone from page and contents, the page opens where the link says, and one press brings the whole chapter back."""
    page = visit(
        blank(),
        address(
            home,
            "your-plan",
            "?your-plan.strength=80&hide=how-sure-are-we,your-plan.bodies&start=check-yourself",
        ),
    )
    for hidden in ("#how-sure-are-we", '[data-group="bodies"]', '.page-toc a[href="#how-sure-are-we"]'):
        expect(page.locator(hidden)).to_be_hidden()
    expect(page.locator("#check-yourself > h2")).to_be_in_viewport()
    page.locator("[data-role=assignment-whole]").click()
    expect(page.locator("#how-sure-are-we")).to_be_visible()
    expect(page.locator("[data-role=assignment]")).to_be_hidden()


def test_a_link_hides_what_a_story_has_under_no_heading(home: str, blank: NewPage) -> None:
    """Links made when each part had its heading still leave out the prediction, the tasks and what is folded; a name that is but a place in the
    story is said to be none that can be left out.
    """
    left_out = ("[data-prediction]", ".challenges", ".task-apply", "details:has(#go-further)")
    page = visit(blank(), address(home, "plateau", "?hide=predict,challenge,apply-it,go-further,observe&start=play"))
    for hidden in left_out:
        expect(page.locator(hidden)).to_be_hidden()
    expect(page.locator(".task-explain")).to_be_visible()
    said = page.locator("[data-role=assignment-says]").inner_text()
    assert "no part “observe”" in said and "“play”" not in said and "“predict”" not in said
    expect(page.locator("#beat-play")).to_be_in_viewport()
    page.locator("[data-role=assignment-whole]").click()
    for shown in left_out:
        unfold(page.locator(shown))
        expect(page.locator(shown)).to_be_visible()


def test_a_link_can_wait_for_the_prediction(home: str, blank: NewPage) -> None:
    """Settings open the figure at once, unless the link starts at the prediction or hides it."""
    gate = "[data-action=skip-prediction]"
    for query, waits in (
        ("", True),
        ("?plateau.pace=9", False),
        ("?plateau.pace=9&start=predict", True),
        ("?hide=predict", False),
    ):
        page = visit(blank(), address(home, "plateau", query))
        assert (page.locator(gate).count() == 1) == waits, query


def test_a_link_that_is_partly_wrong_says_which_part(home: str, blank: NewPage) -> None:
    """What a link asks of a page that has no such part is named, and the rest is done."""
    query = "?hide=nothing-here,how-sure-are-we&start=nowhere&lock=plateau.nothing,plateau.pace&show=elsewhere"
    page = visit(blank(), address(home, "plateau", query))
    said = page.locator("[data-role=assignment-says]").inner_text()
    unknown = ("no part “nothing-here”", "no part “nowhere”", "no figure “elsewhere”")
    assert all(f"This page has {what}" in said for what in unknown)
    assert "no setting “plateau.nothing”" in page.locator("[data-role=notice]").first.inner_text()
    expect(page.locator("#how-sure-are-we")).to_be_hidden()
    page.locator("[data-action=skip-prediction]").click()
    assert Shown(page, "plateau").control("pace").get_attribute("aria-disabled") == "true"


def test_one_figure_alone_fits_a_small_frame(folder: Path, blank: NewPage) -> None:
    """A frame on another page shows the chosen figure, a link to the chapter, and nothing else, without scrolling sideways."""
    page = visit(blank(**SMALLEST), address(folder.as_uri(), "novice-gains", "?show=novice-gains-crowd"))
    expect(page.locator("#novice-gains-crowd .explorer-body")).to_be_visible()
    for other in ("#novice-gains", "h1", ".bar", ".course-contents", ".onwards", "footer"):
        assert not any(one.is_visible() for one in page.locator(other).all()), other
    assert page.locator(".alone-foot a").get_attribute("href").endswith("novice-gains.html")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= SMALLEST["viewport"]["width"]


def test_every_chapter_has_a_challenge_on_its_page(folder: Path) -> None:
    """At least one goal a chapter, and each names a figure of that page."""
    for slug in chapter_slugs():
        html = (folder / "notebooks" / f"{slug}.html").read_text(encoding="utf-8")
        challenges = load_chapter(slug).challenges
        assert challenges
        for challenge in challenges:
            explorer = challenge.explorer or load_chapter(slug).prediction.opens
            assert f'data-challenge="{challenge.id}" data-explorer-slug="{explorer}"' in html
            assert f'data-explorer="{explorer}"' in html


@pytest.mark.parametrize("slug", ["novice-gains", "muscles-at-work", "staying-strong", "hills"])
def test_a_reason_is_kept_before_it_is_locked_in(slug: str, home: str, light: NewPage) -> None:
    """Whoever closes the page in the middle of a sentence finds it again, in each form of a prediction; once locked in it stands there alone."""
    page = light()
    page.goto(address(home, slug))
    reason = page.locator("[data-prediction] [data-role=reason]")
    reason.evaluate(
        "box => { box.value = 'Because a step'; box.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    page.goto(address(home, slug))
    expect(reason).to_have_value("Because a step")
    assert not kept(page, slug).get("prediction")
    predict(page)
    assert kept(page, slug)["prediction"]["reason"] == "Because a step"
    assert kept(page, slug)["texts"] == {}
