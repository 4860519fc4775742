"""Every figure names exactly those assumptions that move it."""

import json
from pathlib import Path

import pytest

from legstrength.explorers import SLUGS, dependence, load
from legstrength.explorers.__main__ import main
from legstrength.explorers.common.notes import RESTS_ON
from legstrength.explorers.dependence import rests_on
from legstrength.model import DEFAULT

WRITTEN = json.loads(RESTS_ON.read_text(encoding="utf-8"))


def remedy(*slugs: str) -> str:
    """What to do where figures rest on something else than is written."""
    return f"Run `{' '.join(('python -m legstrength.explorers', *slugs))}` and read the difference."


def test_every_figure_is_in_the_list_and_no_other() -> None:
    """A new figure without its assumptions would be a figure without its doubts."""
    assert list(WRITTEN) == list(SLUGS), remedy(*(slug for slug in SLUGS if slug not in WRITTEN))


@pytest.mark.parametrize("slug", SLUGS)
def test_a_figure_names_what_moves_it_and_nothing_else(slug: str) -> None:
    """An assumption that moves a figure and is not named below it cannot be doubted; one that moves nothing misleads."""
    assert sorted(WRITTEN[slug]) == sorted(rests_on(slug)), remedy(slug)


@pytest.mark.parametrize("slug", SLUGS)
def test_the_page_prints_each_with_its_range(slug: str) -> None:
    """What was found is what a reader finds below the table."""
    notes = load(slug).footnotes
    for key in WRITTEN[slug]:
        one = DEFAULT.details(key)
        start = f"{one.meaning} {one.value:g} (plausible from {one.low:g} to {one.high:g}) {one.unit}."
        assert sum(note.startswith(start) for note in notes) == 1


def test_one_figure_is_found_again_and_the_others_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever changes one figure waits for that one alone, and loses nothing of what was found before."""
    path = tmp_path / "rests_on.json"
    path.write_text(json.dumps({"welcome": ["kept"], "plateau": ["kept too"], "gone": []}), encoding="utf-8")
    monkeypatch.setattr(dependence, "rests_on", lambda slug: [f"of {slug}"])
    dependence.write(["plateau", "muscles-at-work"], path)
    found = json.loads(path.read_text(encoding="utf-8"))
    assert list(found.items()) == [
        ("welcome", ["kept"]),
        ("muscles-at-work", ["of muscles-at-work"]),
        ("plateau", ["of plateau"]),
    ]


def test_a_figure_that_does_not_exist_is_refused_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in a slug is told with the slugs that there are, and nothing is written."""
    before = RESTS_ON.read_bytes()
    assert main(["hills", "hils"]) == 1
    assert "There is no figure “hils”. There are: welcome, muscles-at-work" in capsys.readouterr().err
    assert RESTS_ON.read_bytes() == before
