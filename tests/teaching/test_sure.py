"""What *How sure?* says of each kind of training and measure: counts, reasons and trials that agree with one another."""

from __future__ import annotations

import pytest

from legstrength.evidence.rows import sides
from legstrength.evidence.scores import of_kind
from legstrength.teaching.sure import MEASURES, TRAININGS, how_sure

ALL = [f"{training} {measure}" for training in TRAININGS for measure in MEASURES]


def test_every_kind_of_trial_has_a_name() -> None:
    """A trial whose kind no page can name would count nowhere; no two names count the same trials."""
    categories = [training.category for training in TRAININGS.values() if training.category]
    assert sorted(categories) == sorted({row.category for side in sides().values() for row in side})


@pytest.mark.parametrize("asked", ALL)
def test_dots_and_reason_agree(asked: str) -> None:
    """No trial means one dot and the word guess; three dots stand on at least three trials; a dot less says why."""
    sure = how_sure(asked)
    assert len(sure.marks) == 3 and sure.marks.count("●") == sure.dots
    assert (sure.dots == 1) == (not sure.trials) == ("guess" in sure.says)
    assert sure.dots < 3 or len(sure.trials) >= 3
    assert sure.says.endswith(".") and sure.says[0].isupper() or sure.says[0].isdigit()


def test_hits_are_those_that_were_scored() -> None:
    """The results of a kind, over the three measures, are as many, and as many met, as in the file of scores."""
    told = [how_sure(f"sprints {measure}").says for measure in ("strength", "lift", "size")]
    met = [text.split("met ")[1].split(" results")[0].split(" of ") for text in told if "met" in text]
    scored = of_kind("sprints").values()
    assert sum(int(hits) for hits, _ in met) == sum(one.hits for one in scored)
    assert sum(int(results) for _, results in met) == sum(one.results for one in scored)


@pytest.mark.parametrize("asked", ["jogging", "swimming knee", "jogging beauty", ""])
def test_what_is_not_known_is_refused_in_words(asked: str) -> None:
    """The message says what there is."""
    with pytest.raises(ValueError, match="There are: "):
        how_sure(asked)
