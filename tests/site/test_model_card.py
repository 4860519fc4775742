"""The model card says what the data says: every number, every score, every kind of trial that was missed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Page

from legstrength.evidence import scores as scored
from legstrength.evidence.crowds import ARM_SIZE, SIZE, STRENGTH
from legstrength.evidence.scores import EVERYTHING, MODEL, PARTS, Lead, leads, of_kind, read, weak_kinds
from legstrength.model import DEFAULT
from legstrength.model.posterior import DRAWS, FITTED, KEYS
from legstrength.site.card import verdict
from legstrength.site.card.parameters import drawn, number
from legstrength.site.card.scores import CROSSED, DROPPED, SHORT, points
from tests.site.reader import VARIANTS, open_everything, visit

CARD = "book/model.html"
NEAR = 0.011
"""Two numbers that were each rounded to two decimals."""


@pytest.fixture(scope="module")
def card(folder: Path) -> BeautifulSoup:
    """The built page."""
    return BeautifulSoup((folder / CARD).read_text(encoding="utf-8"), "html.parser")


def plain(element: Tag) -> str:
    """The text of a part of the page in one line, with the apostrophes of the data."""
    return " ".join(element.get_text(" ", strip=True).split()).replace("\u2019", "'")


def cells(row: Tag) -> list[str]:
    """The texts of a row's cells."""
    return [plain(cell) for cell in row.select("th, td")]


def table_called(card: BeautifulSoup, caption: str) -> Tag:
    """The one table with these words in its caption."""
    found = [one for one in card.select("table") if one.caption and caption in one.caption.get_text()]
    assert len(found) == 1, f"{len(found)} tables are called “{caption}”"
    return found[0]


def rows_under(card: BeautifulSoup, caption: str) -> dict[str, list[str]]:
    """First cell → the other cells, of the table with these words in its caption."""
    return {line[0]: line[1:] for line in map(cells, table_called(card, caption).select("tbody tr"))}


def lead(hits: tuple[float, float, float], rms: tuple[float, float, float]) -> Lead:
    """A lead over the mean of its kind of trial, each as value, low, high."""
    return Lead("9.9.9", "test", "mean of its kind of trial", *rms, *hits)


def test_every_number_of_the_model_is_on_the_page(card: BeautifulSoup) -> None:
    """A reader finds each assumption once, with its meaning, value, unit, range and status beside its key."""
    rows = {row.code.get_text(): cells(row) for row in card.select("#every-number tbody tr")}
    assert rows.keys() == set(DEFAULT)
    for key in DEFAULT:
        one, (what, value, origin) = DEFAULT.details(key), rows[key]
        digits = 3 if key in KEYS else 6
        ends = [number(end, digits) for end in (drawn(key) if key in KEYS else (one.low, one.high))]
        assert one.meaning in what and one.unit in value and origin.startswith(one.status)
        assert value.endswith(" to ".join(ends))
        assert value.startswith(number(one.value, digits))


def test_every_source_of_a_number_is_cited(card: BeautifulSoup) -> None:
    """A number that leans on a study names it: the year stands in its row, or its whole citation."""
    for row in card.select("#every-number tbody tr"):
        source = DEFAULT.details(row.code.get_text()).source
        assert bool(source) == ("," in cells(row)[2]), cells(row)


@pytest.mark.parametrize("key", KEYS)
def test_the_range_of_a_fitted_number_holds_four_fifths_of_its_draws(key: str) -> None:
    """“80 % of draws” is true of each number."""
    low, high = drawn(key)
    inside = sum(low <= draw[KEYS.index(key)] <= high for draw in DRAWS)
    assert inside / len(DRAWS) == pytest.approx(0.8, abs=0.03)


@pytest.mark.parametrize("part", PARTS)
def test_the_tables_by_kind_show_every_score(part: str, card: BeautifulSoup) -> None:
    """No kind of trial and no way to predict is left out, and hits and errors are those that were kept."""
    hits = rows_under(card, f"Hits on the {part} side")
    errors = rows_under(card, f"error on the {part} side")
    wanted = [one for one in read() if (one.version, one.part) == (FITTED.version, part)]
    assert len(wanted) == len(hits) * len(SHORT)
    for one in wanted:
        name = "All kinds" if one.kind == EVERYTHING else one.kind[0].upper() + one.kind[1:]
        place = list(SHORT).index(one.predictor) + 1
        assert hits[name][0] == f"{one.results} ({one.trials})" and hits[name][place] == str(one.hits)
        assert errors[name][0] == str(one.numbers) and errors[name][place] == points(one.rms)
        if one.predictor == MODEL:
            assert hits[name][-1] == str(one.in_band)


@pytest.mark.parametrize("part", PARTS)
def test_bold_is_the_best_of_a_line(part: str, card: BeautifulSoup) -> None:
    """Every way to predict that hit most, and no other, is bold, whoever it is."""
    for row in table_called(card, f"Hits on the {part} side").select("tbody tr"):
        ways = row.select("td")[2 : 2 + len(SHORT)]
        most = max(int(cell.get_text()) for cell in ways)
        assert [int(cell.get_text()) == most for cell in ways] == [cell.strong is not None for cell in ways]


def test_a_kind_with_half_or_more_missed_is_named_where_not_to_use_the_model(card: BeautifulSoup) -> None:
    """Nobody has to open a table to learn where the model failed."""
    section = card.select_one("#where-not-to-use-it")
    shown = [plain(item) for item in section.select("li")]
    assert weak_kinds()
    for kind in weak_kinds():
        sides = [f"{one.hits} of {one.results} on the {part} side" for part, one in of_kind(kind).items()]
        assert f"{kind[0].upper()}{kind[1:]}: {' and '.join(sides)}" in shown


def test_a_kind_that_gets_weak_moves_to_the_list_of_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list follows the scores: a kind that fails in a new score stands above the line."""
    strong = next(
        one.kind
        for one in read()
        if one.predictor == MODEL and one.version == FITTED.version and one.kind not in (EVERYTHING, *weak_kinds())
    )
    failed = tuple(replace(one, hits=0) if one.kind == strong else one for one in read())
    before, line = verdict.missed_kinds().split("\n\nIt hit"), f"- {strong[0].upper()}{strong[1:]}: "
    assert line in before[1] and line not in before[0]
    monkeypatch.setattr(scored, "read", lambda *_: failed)
    after = verdict.missed_kinds().split("\n\nIt hit")
    assert line in after[0] and line not in after[1]


def test_the_verdict_gives_the_test_score_and_names_who_hit_more(card: BeautifulSoup) -> None:
    """The words hold the model's hits, error and band, and each simpler way's hits against them."""
    words = plain(card.select_one("#the-verdict"))
    ours = of_kind()["test"]
    assert f"The model hit {ours.hits} of them" in words
    assert f"Its error was {points(ours.rms)} points" in words
    assert f"band held {ours.in_band} results" in words
    for name in leads("test"):
        theirs = of_kind(predictor=name)["test"]
        gap = theirs.hits - ours.hits
        way = "more" if gap > 0 else "fewer"
        compared = f"{abs(gap)} {way} than the model" if gap else "as many as the model"
        assert f"{theirs.hits} hits, {compared}" in words
        if gap > 0:
            assert f"More hits than the model came from {name}" in words


def test_the_verdict_follows_the_leads() -> None:
    """A lead beyond chance is called clear, one within it is not, and a lead lost is said."""
    clear, level = lead((9, 2, 16), (-3, -5, -1)), lead((2, -3, 7), (-1, -2, 1))
    behind = lead((-6, -11, -1), (2, 1, 3))
    named = {"mean of its kind of trial": clear}
    assert verdict.overall(named) == "The model is clearly better than the mean of its kind of trial."
    assert "not clearly better than the mean" in verdict.overall({"mean of its kind of trial": level})
    assert "**More hits than the model** came from the mean" in verdict.overall({"mean of its kind of trial": behind})
    assert [verdict.clear(one.hits_low, one.hits_high) for one in (clear, level, behind)] == [
        "clearly better",
        "no clear difference",
        "clearly worse",
    ]


def test_an_error_is_better_when_it_is_smaller() -> None:
    """The sign of a difference of errors is turned round for the words, ends and all."""
    words = verdict.against("mean of its kind of trial", lead((9, 2, 16), (-3, -5, -1)))
    assert "3.0 points smaller (from 1.0 smaller to 5.0 smaller): clearly better" in words
    words = verdict.against("mean of its kind of trial", lead((-6, -11, -1), (2, 1, 3)))
    assert "2.0 points larger (from 3.0 larger to 1.0 larger): clearly worse" in words
    assert "6 points behind (from 11 behind to 1 behind): clearly worse" in words


def test_a_band_is_judged_by_the_share_that_it_held() -> None:
    """Too few results inside mean that the model is too sure, too many that it is not sure enough."""
    assert "too sure" in verdict.band_words(0.70)
    assert "about as many" in verdict.band_words(0.79)
    assert "less sure" in verdict.band_words(0.90)


@pytest.mark.parametrize("part", PARTS)
def test_the_leads_are_those_of_the_scores(part: str) -> None:
    """The two files agree: each lead is the difference of two scores, and lies in its interval."""
    ours = of_kind()[part]
    assert leads(part).keys() == SHORT.keys() - {MODEL}
    for name, one in leads(part).items():
        theirs = of_kind(predictor=name)[part]
        assert one.rms == pytest.approx(ours.rms - theirs.rms, abs=NEAR)
        assert one.hits == pytest.approx(100 * (ours.hits - theirs.hits) / ours.results, abs=NEAR)
        assert one.rms_low <= one.rms <= one.rms_high and one.hits_low <= one.hits <= one.hits_high


def test_leads_are_added_below_the_old_ones(tmp_path: Path) -> None:
    """A new version's leads never replace those of an older one."""
    path, older = tmp_path / "differences.csv", lead((9, 2, 16), (-3, -5, -1))
    newer = replace(older, version="9.9.10", predictor="Steele's linear-log curve")
    scored.add_leads([older], path)
    scored.add_leads([newer], path)
    assert scored.read_leads(path) == (older, newer)


def test_the_history_has_every_version_and_every_cross_validation(card: BeautifulSoup) -> None:
    """What was scored once stays on the page, good or bad."""
    lines = [cells(row) for row in card.select("#every-score-so-far tbody tr")]
    for one in read():
        if one.part in PARTS and one.predictor == MODEL and one.kind == EVERYTHING:
            line = [f"{one.version}, {one.part} side", f"{one.hits} of {one.results}", points(one.rms)]
            assert line in [shown[:3] for shown in lines]
        if one.part == CROSSED:
            assert [one.predictor, str(one.hits), points(one.rms)] in lines


def test_what_was_tried_stands_with_and_without_it(card: BeautifulSoup) -> None:
    """Each part that the model was last cross-validated without is in the table of what was kept."""
    kept = rows_under(card, "Kept.")
    version = [one.version for one in read() if one.predictor == "the whole model"][-1]
    left = [one for one in read() if one.version == version and one.predictor.startswith("without ")]
    assert left and len(kept) == len(left)
    for one in left:
        name = one.predictor.removeprefix("without ")
        line = kept[f"{name[0].upper()}{name[1:]}"]
        assert (line[2], line[4]) == (str(one.hits), f"{one.rms:.2f}")


def test_everything_that_was_dropped_has_its_scores(card: BeautifulSoup) -> None:
    """No part that was tried is lost because its variant was renamed in the file of scores."""
    assert rows_under(card, "Dropped.").keys() == {what for what, _, _ in DROPPED}


def test_the_page_says_how_often_the_test_side_was_looked_at(card: BeautifulSoup) -> None:
    """Each version that was scored on the test side is named where the page says what we knew."""
    versions = [
        one.version for one in read() if one.part == "test" and one.predictor == MODEL and one.kind == EVERYTHING
    ]
    told = plain(card.select_one("#how-it-was-fitted"))
    assert f"{len(versions)} versions were scored on the test side" in told
    assert all(version in told for version in versions)


@pytest.mark.parametrize("published", (STRENGTH, SIZE, ARM_SIZE), ids=lambda one: one.what)
def test_each_published_crowd_stands_beside_the_model(published, card: BeautifulSoup) -> None:
    """The printed spread is on the page as printed, and the model's beside it is near."""
    theirs, ours = rows_under(card, published.what)["Spread as a share of the mean"]
    assert theirs.split()[0] == f"{100 * published.found.spread + 1e-9:.0f}"
    assert float(ours.split()[0]) == pytest.approx(100 * published.found.spread, rel=0.15)


def test_a_fact_that_is_not_there_stops_the_build() -> None:
    """A typing error in the page's text is answered in words, and a key of an assumption is a fact."""
    assert verdict.fact("fit-trials") == str(FITTED.trials)
    assert float(verdict.fact("tolerance_weeks")) == DEFAULT["tolerance_weeks"]
    with pytest.raises(ValueError, match="no fact “fit-trails”.*fit-trials"):
        verdict.fact("fit-trails")


def test_a_phone_shows_each_number_without_scrolling_sideways(home: str, blank: Callable[..., Page]) -> None:
    """At 390 pixels value, range and source stand below the meaning, inside the window."""
    page = visit(blank(**VARIANTS["phone-light"]), f"{home}/{CARD}")
    open_everything(page)
    wide = page.eval_on_selector_all(
        "#every-number .table-box",
        "boxes => boxes.map(box => box.scrollWidth - box.clientWidth)",
    )
    assert len(wide) > 1 and max(wide) <= 1
