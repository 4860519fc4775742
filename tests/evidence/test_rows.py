"""What the model is scored on: every row comes from a trial, and nothing that could be scored is left aside."""

import pytest

from legstrength.evidence.protocols import HABITS, protocol, why_not
from legstrength.evidence.rows import FLOOR, KINDS, left_out, trial_rows
from legstrength.evidence.split import part
from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import StudyError
from legstrength.evidence.uncertain import ends

ROWS = trial_rows()
ARMS = {arm.id: (study, arm) for study in load_studies() for arm in study.arms}


def test_many_trials_of_every_kind_are_scored() -> None:
    """Protects the claim that the model is held against all kinds of trial, on both sides of the split."""
    assert len({row.study for row in ROWS}) >= 100 and len(ROWS) >= 300
    kinds = {row.category for row in ROWS}
    assert kinds >= {
        "running, untrained",
        "running, trained",
        "walking and jogging, older",
        "sprints",
        "downhill",
        "uphill",
        "lifting, untrained",
        "lifting, trained",
        "lifting, older",
        "lifting, hamstrings",
        "lifting, calves",
        "lifting added to endurance",
        "lifting with endurance",
        "detraining",
        "upkeep",
    }
    assert {row.part for row in ROWS} == {"fit", "test"}


def test_every_group_is_scored_or_says_why_not() -> None:
    """Protects the score from trials that vanish quietly."""
    assert {row.arm for row in ROWS} | set(left_out()) == set(ARMS)
    assert not {row.arm for row in ROWS} & set(left_out())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_a_row_is_what_its_trial_says(row) -> None:
    """Protects the numbers: a row's observed change lies among the changes that its group's tests printed."""
    study, arm = ARMS[row.arm]
    assert row.part == part(study.key) and row.kind in KINDS and row.error > 0
    assert row.half_width >= min(FLOOR.values())
    weeks = row.protocol.programme.weeks
    assert 1 <= row.week <= weeks + 1
    if row.words:
        assert row.observed == 0.0
        return
    printed = [
        (outcome.change_percent if outcome.share_kept_percent is None else outcome.share_kept_percent)
        - (outcome.control_change_percent or 0.0)
        for outcome in arm.outcomes
        if outcome.kind == row.kind and (outcome.change_percent is not None or outcome.share_kept_percent is not None)
    ]
    assert min(printed) - 1e-9 <= row.observed <= max(printed) + 1e-9


def test_row_names_are_unique() -> None:
    """Protects the table of scores from two rows under one name."""
    assert len({row.key for row in ROWS}) == len(ROWS)


def test_a_hit_is_within_the_stated_distance() -> None:
    """Protects the word “hit”: at the edge of the half width it is one, just beyond it is none."""
    for row in ROWS[:40]:
        assert row.hit(row.observed + 0.999 * row.half_width) and not row.hit(row.observed + 1.001 * row.half_width)


def test_an_input_at_either_end_changes_the_protocol() -> None:
    """Protects the blur from rough protocols: both ends of an input are different people or programmes."""
    pairs = list(ends(ROWS))
    for index, low, high in pairs:
        assert low.observed == high.observed == ROWS[index].observed
    # A stair's slope is steeper than the model goes, at both ends of its range.
    assert sum(low.protocol != high.protocol for _, low, high in pairs) > 0.98 * len(pairs) > 500


def test_what_the_model_cannot_run_is_refused_with_its_reason() -> None:
    """Protects against a guess in place of a protocol: the error names study, group and reason."""
    study, arm = next(pair for pair in ARMS.values() if why_not(pair[1]))
    with pytest.raises(StudyError, match=f"{study.key}, {arm.id}: .+"):
        protocol(study, arm, "quadriceps")


def test_people_who_trained_before_bring_their_history() -> None:
    """Protects plateaus: lifters, athletes and runners do not start a trial as beginners."""
    assert set(HABITS) == {"runners", "athletes", "lifters"}
    for row in ROWS:
        if ARMS[row.arm][0].people.group in HABITS:
            assert row.protocol.person.history.weeks > 0
