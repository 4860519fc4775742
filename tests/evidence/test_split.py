"""The split of trials is fixed by their keys, so that no test trial can be moved when it spoils a score."""

from hashlib import sha256

from legstrength.evidence.split import FITTED_BEFORE, part
from legstrength.evidence.studies import load_studies


def test_the_split_follows_the_rule_that_was_written_down_first() -> None:
    """Protects the test third from a changed rule: sha256 of the key, divisible by 3, unless fitted before."""
    for study in load_studies():
        by_rule = int(sha256(study.key.encode()).hexdigest(), 16) % 3 == 0 and study.key not in FITTED_BEFORE
        assert part(study.key) == ("test" if by_rule else "fit")


def test_known_keys_keep_their_side() -> None:
    """Protects the rule itself: worked out once, when it was written."""
    known = {"Ortiz2018": "fit", "Storen2008": "fit", "Estes2017": "test", "Medeiros2021": "test"}
    assert {key: part(key) for key in known} == known
