"""Sources are named in the text as questions and replies name them."""

import pytest
from pybtex.database import Entry, Person

from legstrength.site.citations import CitationStyle


@pytest.mark.parametrize(
    ("authors", "says"),
    [
        (["Moritani, T.", "deVries, H. A."], "Moritani and deVries"),
        (["Ortiz, J.", "Teixeira, R.", "Mohr, M."], "Ortiz and others"),
        (["Ahn, A. N.", "others"], "Ahn and others"),
        (["Ahtiainen, J. P.", "Walker, S.", "others"], "Ahtiainen and others"),
        (["Hickson, R. C."], "Hickson"),
    ],
)
def test_many_authors_are_one_and_others(authors: list[str], says: str) -> None:
    """Whether the file names all of them or not."""
    style = CitationStyle()
    entry = Entry("article", persons={"author": [Person(author) for author in authors]})
    assert str(style.person.names("author", full=False).format_data({"entry": entry, "style": style})) == says
