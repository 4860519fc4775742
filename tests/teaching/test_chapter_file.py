"""A broken chapter file is refused with its line and a remedy: its authors are teachers, not programmers."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from teaching.small_book import CONTROLS, SLUG

from legstrength.live.explorer.link import Range, Row
from legstrength.teaching import ChapterError, chapter_slugs, check_links, check_sources, load_chapter
from legstrength.teaching.chapters import CHAPTERS, read_chapter
from legstrength.teaching.figures import controls
from legstrength.teaching.links import refusal

Spoil = Callable[..., Path]

BAD = {
    "a missing field": (
        "    says: Jogging makes everybody's legs stronger by the same amount.\n",
        "",
        ("`says` is missing", "Add `says:` with the idea in a pupil's words"),
    ),
    "a misspelt field": ("summary: >-", "sumary: >-", ("`sumary` is not a field", "Did you mean `summary`?")),
    "a field of the wrong kind": (
        "predict: 5",
        "predict: five",
        ("'five' is not a whole number", "whole minutes"),
    ),
    "a text that YAML reads as yes": (
        "level: Secondary school and first-year college",
        "level: yes",
        ("true is not a text", "Put it into quotes"),
    ),
    "a question without a question mark": (
        "from the same jog?\n",
        "from the same jog.\n",
        ("does not fit here", "ending in a question mark"),
    ),
    "too few objectives": (
        "objectives:\n",
        "objectives: [{id: LO1, text: Predict who gains most.}]\nold:\n",
        ("too few entries", "three to five"),
    ),
    "an option without a reason": (
        "        why: >-\n          A little may have grown.",
        "        which: >-\n          Muscle",
        ("`why` is missing", "say why this answer is right or not"),
    ),
    "two right answers": (
        "        text: Her leg muscles have grown a lot.\n        misconception: stronger-means-bigger\n",
        "        text: Her leg muscles have grown a lot.\n        correct: true\n",
        ("2 options are marked `correct: true`", "Mark exactly one"),
    ),
    "no right answer": (
        "        text: It hardly changes.\n        correct: true\n",
        "        text: It hardly changes.\n        misconception: more-is-more\n",
        ("0 options are marked", "Mark exactly one"),
    ),
    "an unknown misconception": (
        "misconception: plateau-is-fatigue",
        "misconception: plateau-is-fatige",
        ("no misconception `plateau-is-fatige`", "Did you mean `plateau-is-fatigue`?"),
    ),
    "a wrong answer that shows nothing": (
        "        show: {strength: 75, minutes: 90, pace: 9.0}\n        look: Watch the first weeks.",
        "        look: Watch the first weeks.",
        ("a wrong answer has no `show`", "Add `show:`"),
    ),
    "all of the above": (
        "text: Her legs are tired out.",
        "text: All of the above.",
        ("tests reading, not understanding", "Write an answer"),
    ),
    "an unknown objective": (
        "objective: LO4\n    stem: >-\n      In one",
        "objective: LO9\n    stem: >-\n      In one",
        ("no objective `LO9`", "There are: LO1, LO2, LO3, LO4"),
    ),
    "an id used twice": (
        "  - id: double-minutes",
        "  - id: levels-off",
        ("`levels-off` is used twice", "its own"),
    ),
    "a plan that does not add up": ("- 5 min exit line", "- 9 min exit line", ("34 minutes of 30", "add up")),
    "an answer that pupils cannot give": (
        "- answer: ben",
        "- answer: benny",
        ("no option `benny`", "both, ana, ben"),
    ),
    "a prediction for another page": (
        "opens: novice-gains",
        "opens: plateau",
        ("not an explorer of this page", "crowd"),
    ),
    "a field written twice": (
        "title: Novice gains\n",
        "title: Novice gains\ntitle: Gains\n",
        ("`title` stands here for the second time", "Keep one"),
    ),
    "no sign to look for": (
        "    - They look at where the curve bends, not only at its end.\n",
        "    - Looks.\n",
        ("the text is too short", "Write a short sentence"),
    ),
    "no YAML": ("title: Novice gains", "title: Novice: gains", ("this is not YAML", "into quotes")),
}


def position(text: str) -> int:
    """Where a text stands in the good file."""
    return (CHAPTERS / f"{SLUG}.yml").read_text(encoding="utf-8").index(text)


@pytest.mark.parametrize(("old", "new", "said"), BAD.values(), ids=BAD.keys())
def test_a_broken_file_is_refused_with_line_and_remedy(spoil: Spoil, old: str, new: str, said: tuple[str, str]) -> None:
    """Each mistake is reported with the file, a line near the mistake, what is wrong and how to mend it."""
    path = spoil(old, new)
    with pytest.raises(ChapterError) as caught:
        read_chapter(path)
    matching = [line for line in str(caught.value).splitlines() if all(part in line for part in said)]
    assert matching, f"none of these lines says {said}:\n{caught.value}"
    assert matching[0].startswith(f"{SLUG}.yml, line ")
    told = int(matching[0].split("line ")[1].split(",")[0].split(":")[0])
    mistake = path.read_text(encoding="utf-8")[: position(old)].count("\n") + 1
    assert abs(told - mistake) <= 15, f"line {told} is far from the mistake in line {mistake}"


def test_the_line_is_the_exact_line(spoil: Spoil) -> None:
    """A wrong value is reported with the very line on which it stands."""
    path = spoil("predict: 5", "predict: 500")
    line = path.read_text(encoding="utf-8").splitlines().index("  predict: 500") + 1
    with pytest.raises(ChapterError, match=rf"line {line}, minutes → predict: 500 does not fit here"):
        read_chapter(path)


def test_all_mistakes_are_reported_at_once(spoil: Spoil) -> None:
    """An author need not run the check once for every mistake."""
    path = spoil("predict: 5", "predict: no")
    path.write_text(path.read_text(encoding="utf-8").replace("ages: 14 and over", "ages: 14"), encoding="utf-8")
    with pytest.raises(ChapterError) as caught:
        read_chapter(path)
    assert len(str(caught.value).splitlines()) == 2


def test_the_file_is_named_by_the_slug(spoil: Spoil) -> None:
    """Chapter, file and links share one slug."""
    with pytest.raises(ChapterError, match=r"the slug is `novice-gains` and the file is `other.yml`"):
        read_chapter(spoil(name="other.yml"))


def test_an_unknown_chapter_is_answered_with_the_known_ones() -> None:
    """A misspelt slug in a page is told which chapters there are."""
    with pytest.raises(ChapterError, match="There is no chapter `novice`. The chapters are: .*novice-gains"):
        load_chapter("novice")


def test_an_empty_or_missing_file_is_said_in_words(tmp_path: Path) -> None:
    """No traceback from the YAML reader reaches an author."""
    (tmp_path / "new.yml").write_text("", encoding="utf-8")
    with pytest.raises(ChapterError, match="the file is empty"):
        read_chapter(tmp_path / "new.yml")
    with pytest.raises(ChapterError, match="there is no such file"):
        read_chapter(tmp_path / "gone.yml")


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_chapter_cannot_be_changed_by_accident(slug: str) -> None:
    """What one part of the site reads, another part cannot have altered."""
    chapter = load_chapter(slug)
    with pytest.raises(dataclasses.FrozenInstanceError):
        chapter.title = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        chapter.sheet.apply.show["strength"] = 1  # type: ignore[index]


def test_links_are_checked_against_the_controls(spoil: Spoil) -> None:
    """A link to a setting that the figure cannot show is found, with its line."""
    assert check_links(load_chapter(SLUG), CONTROLS) == []
    cases = {
        "{strength: 65, minutes: 60, pace: 7.5}": (
            (
                "{strength: 45, minutes: 60, pace: 7.5}",
                "`strength` cannot be 45. strength: 45 is below the lowest, 50 %. It goes from 50 to 140 % in steps of 1.",
            ),
            ("{strength: 65, minutes: 65, pace: 7.5}", "`minutes` cannot be 65."),
            ("{power: 65}", "`novice-gains` has no control `power`. It has: strength, minutes"),
            (
                "{muscle: heart}",
                "`muscle` cannot be heart. muscle: there is no “heart”; it can be quadriceps, hamstrings",
            ),
            ("{strength: strong}", "`strength` cannot be strong."),
        ),
        "show_in: novice-gains-crowd": (("show_in: plateau", "there is no explorer `plateau` on this page."),),
    }
    for old, variants in cases.items():
        for new, said in variants:
            path = spoil(old, new)
            (problem,) = check_links(read_chapter(path), CONTROLS)
            assert said in problem
            line = path.read_text(encoding="utf-8").split(new)[0].count("\n") + 1
            told = int(problem.split("line ")[1].split(",")[0])
            assert told == line or "explorer" in said, problem


def test_what_a_route_begins_with_is_checked(tmp_path: Path) -> None:
    """The settings of a route that readers draw are held to the figure's controls like every link."""
    path = tmp_path / "hills.yml"
    text = (CHAPTERS / "hills.yml").read_text(encoding="utf-8")
    path.write_text(text.replace("show: {runs: 2, strength: 100", "show: {runs: 2, strength: twelve"), encoding="utf-8")
    (problem,) = check_links(read_chapter(path), controls())
    assert "`strength` cannot be twelve." in problem and "It goes from" in problem


def test_a_series_in_a_link_has_all_its_numbers() -> None:
    """A row of numbers is written as a link carries it, and each is one that its cell can take."""
    route = Row(("start", "middle", "end"), Range(-15, 15, 1, "%", "Route"))
    assert [refusal(text, route, "route") for text in ("0_-15_4", "0_4.0_15")] == ["", ""]
    assert all(refusal(text, route, "route") for text in ("0_4", "0_4_16", "0_4_0.5", "0,4,4", "0_4_up", 4))


def test_studies_are_checked_against_the_references() -> None:
    """A study that is not in the list of references is found."""
    chapter = load_chapter(SLUG)
    keys = [study.source for study in chapter.evidence]
    assert check_sources(chapter, keys) == []
    (problem,) = check_sources(chapter, keys[1:])
    assert f"`{keys[0]}` is not in the list of references" in problem
