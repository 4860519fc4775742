"""Heart and lungs beside knees: what the figure counts is what the trials in the evidence say."""

from __future__ import annotations

from legstrength.evidence.studies import load_studies
from legstrength.explorers import load
from legstrength.explorers.novice_gains.heart.trials import ON_FOOT


def test_every_group_that_ran_and_was_tested_is_a_row() -> None:
    """No trial is left out because it suits the story less."""
    tested = [
        arm
        for study in load_studies()
        for arm in study.arms
        if arm.mode in ON_FOOT
        and any(one.muscle == "heart_and_lungs" and one.change_percent is not None for one in arm.outcomes)
    ]
    explorer = load("novice-gains-heart")
    assert explorer.results["groups"] == len(tested) == len(explorer.table_rows)


def test_fitness_rose_where_knee_strength_did_not() -> None:
    """The chapter's point holds in the data: uptake rose in every group of untrained adults, the knee clearly in none that was tested."""
    results = load("novice-gains-heart").set(people="untrained").results
    assert results["least"] > 0 and results["tested"] > 0 and results["grew"] == 0


def test_a_choice_that_no_trial_fits_says_so() -> None:
    """An empty picture explains itself."""
    assert "No trial here fits" in load("novice-gains-heart").set(people="recreational", weeks=20).text
