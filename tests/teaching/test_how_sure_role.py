"""*How sure?* in a page's text: dots that open a panel, in sound HTML, and a build that stops at what nobody knows."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from teaching.small_book import build_book, write_book


def book_of(folder: Path, text: str) -> Path:
    """A book of one page with that text."""
    book = write_book(folder, index=f"# A page\n\n{text}\n")
    conf = (book / "conf.py").read_text(encoding="utf-8")
    conf = conf.replace('"myst_parser",', '"myst_parser", "legstrength.site.lesson.sure",')
    (book / "conf.py").write_text(conf, encoding="utf-8")
    return book


def test_the_dots_stand_in_a_sentence(tmp_path: Path) -> None:
    """A folded part may not stand in a <p>, so its paragraph is another element; the words are there for who hears the page."""
    page = build_book(book_of(tmp_path, "Jogging and knees: {how-sure}`jogging knee` and so on."))
    soup = BeautifulSoup((page / "index.html").read_text(encoding="utf-8"), "html.parser")
    (panel,) = soup.select("details.how-sure")
    assert panel.find_parent("p") is None and "and so on." in panel.find_parent("div", class_="paragraph").get_text()
    assert panel.summary.get_text() == "How sure? 3 of 3: several trials agree.●●●"
    assert "8 trials of people who began to run" in panel.get_text()
    assert "Krustrup" in panel.get_text(), "the trials are named"


GLOSSARY = "```{glossary}\njog\n  A slow run.\n```"


@pytest.mark.parametrize(
    "written", ["{term}`jog`", "[another place](#a-page)", "<https://example.org/>", "**bold** and {sub}`2`"]
)
def test_they_stand_beside_whatever_a_paragraph_holds(written: str, tmp_path: Path) -> None:
    """A word of the glossary, a link into the page or out of it, a small number below."""
    text = f"(a-page)=\n\n{written} and knees: {{how-sure}}`jogging knee` and so on: {written}\n\n{GLOSSARY}"
    page = build_book(book_of(tmp_path, text))
    soup = BeautifulSoup((page / "index.html").read_text(encoding="utf-8"), "html.parser")
    (paragraph,) = soup.select("div.paragraph:has(> details.how-sure)")
    assert len(paragraph.select(":scope > a, :scope > sub")) == 2, "before the dots and behind them"


def test_an_unknown_kind_stops_the_build(tmp_path: Path) -> None:
    """With the line, and with what there is."""
    with pytest.raises(Exception, match=r"names no kind of training\. There are: jogging"):
        build_book(book_of(tmp_path, "{how-sure}`swimming knee`"))
