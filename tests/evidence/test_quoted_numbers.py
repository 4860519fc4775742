"""What the prose quotes from a source is what the evidence data hold of it."""

from __future__ import annotations

import pytest

from legstrength.evidence import findings
from legstrength.evidence.findings import load_findings
from legstrength.evidence.trials import StudyError
from tests.evidence.quoted import Quote, known_numbers, quotes, stands

KNOWN = known_numbers()
ALL = quotes()


def missing(quote: Quote) -> list[str]:
    """The numbers of a sentence that none of its sources is known for."""
    known = set().union(*(KNOWN.get(key, set()) for key in quote.keys))
    return [number for number in quote.numbers if not stands(number, known)]


@pytest.mark.parametrize("page", sorted({quote.page for quote in ALL}))
def test_every_quoted_number_stands_in_the_evidence(page: str) -> None:
    """A sentence that names a source prints no number that the data do not have from that source."""
    wrong = [
        f"{', '.join(missing(quote))} in “{quote.sentence}”" for quote in ALL if quote.page == page and missing(quote)
    ]
    assert not wrong, "\n".join([*wrong, "Correct the sentence, or add what was read to studies.yml or findings.yml."])


def test_a_wrong_number_is_found() -> None:
    """The test above would see a number that was changed."""
    quote = next(quote for quote in ALL if not missing(quote) and "." in quote.numbers[0])
    changed = Quote(quote.page, quote.sentence, quote.keys, (quote.numbers[0] + "7",))
    assert missing(changed) == list(changed.numbers)


def test_the_findings_are_of_sources_that_exist() -> None:
    """Each finding has its reference, and a file with an unknown or doubled key is refused in words."""
    assert load_findings()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "findings:\n- {key: Nobody1900, seen: abstract, about: something or other, said: [A sentence that is long enough.]}",
            "not in the bibliography",
        ),
        (
            "findings:\n- {key: Hickson1980, seen: abstract, said: [A sentence that is long enough.]}",
            "line 2.*Hickson1980.: `about` is missing. Add `about:` with what was looked at",
        ),
        ("findings: [", "not YAML"),
        (
            "findings:\n- {key: Hickson1980, key: Ahn2014, seen: abstract, about: something or other, said: [A sentence that is long enough.]}",
            "line 2.*`key` stands here for the second time.*Keep one of the two",
        ),
    ],
)
def test_a_broken_file_is_refused_in_words(text: str, said: str, tmp_path) -> None:
    """What, where and what to do stand in the message."""
    path = tmp_path / findings.FINDINGS.name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StudyError, match=said):
        load_findings(path)
