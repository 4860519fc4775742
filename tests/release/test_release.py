"""A release is whole, and a teacher can change its sheets. (It drives a browser itself, so no test here may hold one.)"""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pypandoc
import pytest
from pypdf import PdfReader

from legstrength.release.__main__ import main, release
from legstrength.release.archive import ReleaseError, pack, rooted_links
from legstrength.release.browser import NoBrowser
from legstrength.release.materials import OF_PAGES, OF_PYTHON
from legstrength.release.papers import print_sheets
from legstrength.release.words import READ_ME_NAME
from legstrength.sheets.words import WORDS
from legstrength.teaching import load_chapter

SLUG = "plateau"


def small_site(folder: Path, link: str = "sheets/plateau.html") -> Path:
    """A site of one page and one sheet."""
    (folder / "sheets").mkdir(parents=True)
    (folder / "index.html").write_text(f'<a href="{link}">A sheet</a>', encoding="utf-8")
    sheet = '<title>One</title><main><h1>One sheet</h1><p><a href="../index.html">Home</a></p></main>'
    (folder / "sheets" / "plateau.html").write_text(sheet, encoding="utf-8")
    return folder


def read_back(document: Path) -> str:
    """The words of a Word document, as pandoc reads them, with single spaces."""
    command = [pypandoc.get_pandoc_path(), "--from", "docx", "--to", "plain", "--wrap", "none", str(document)]
    return " ".join(
        subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
        .stdout.replace("’", "'")
        .split()
    )


@pytest.fixture(scope="module")
def papers(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One chapter's student sheet, in both sizes, as PDF and Word document."""
    target = tmp_path_factory.mktemp("papers")
    print_sheets([folder / "sheets" / f"{SLUG}{kind}.html" for kind in ("", "-large")], target, "Letter")
    return target


def test_the_same_site_gives_the_same_zip(tmp_path: Path) -> None:
    """Nothing of the day or of the machine is in the file, and hidden files stay out."""
    site = small_site(tmp_path / "site")
    (site / ".buildinfo").write_text("of this machine")
    first = pack(site, tmp_path / "a.zip").read_bytes()
    (site / "index.html").touch()
    assert pack(site, tmp_path / "a.zip").read_bytes() == first
    assert zipfile.ZipFile(tmp_path / "a.zip").namelist() == ["a/index.html", "a/sheets/plateau.html"]


def test_a_branch_that_github_publishes_keeps_styles_and_scripts(folder: Path, tmp_path: Path) -> None:
    """GitHub Pages leaves out `_static`, and all figures with it, unless the site says that it is no Jekyll site; so does the zip."""
    assert (folder / ".nojekyll").is_file()
    site = small_site(tmp_path / "site")
    (site / ".nojekyll").touch()
    pack(site, tmp_path / "a.zip")
    assert "a/.nojekyll" in zipfile.ZipFile(tmp_path / "a.zip").namelist()


def test_a_link_that_needs_a_server_stops_the_release(tmp_path: Path) -> None:
    """A link that begins at a server's root, or names a place on this machine, is refused by name."""
    site = small_site(tmp_path / "site", "/sheets/plateau.html")
    assert rooted_links(site) == ["index.html: /sheets/plateau.html"]
    with pytest.raises(ReleaseError, match="index.html: /sheets/plateau.html"):
        pack(site, tmp_path / "a.zip")
    with pytest.raises(ReleaseError, match="make site"):
        pack(tmp_path / "nothing", tmp_path / "a.zip")


def test_a_document_asks_what_the_sheet_asks(papers: Path) -> None:
    """A teacher can change the Word document: all tasks are there as text, the record as a table to fill, pictures with their words."""
    chapter = load_chapter(SLUG)
    item, tasks = chapter.prediction, chapter.sheet
    wanted = [
        item.printed,
        tasks.play,
        tasks.driving_question,
        *(one.text for one in (*item.confidence, *tasks.explain, tasks.limits)),
    ]
    for name in (SLUG, f"{SLUG}-large"):
        text = read_back(papers / f"{name}.docx")
        assert [one for one in wanted if " ".join(one.split()) not in text] == []
    with zipfile.ZipFile(papers / f"{SLUG}.docx") as document, zipfile.ZipFile(papers / f"{SLUG}-large.docx") as large:
        body, styles = document.read("word/document.xml").decode(), document.read("word/styles.xml").decode()
        assert (
            body.count("<w:tr>") + body.count("<w:tr ") == tasks.record.rows + 1
            and "Empty axes" in body
            and WORDS["scales-alt"].format(label=item.scale.label, names="Mia, Lou") in body
            and "file:" not in body
        )
        assert any(name.endswith(".png") for name in document.namelist()) and "<w:tblBorders>" in styles
        assert 'w:w="12240"' in body and 'w:sz w:val="36"' in large.read("word/styles.xml").decode()


def test_a_printed_sheet_holds_no_path_of_this_machine(papers: Path) -> None:
    """Links of a PDF lead to the course's address or are plain words; the PDF is tagged for screen readers and has its title."""
    made = PdfReader(papers / f"{SLUG}.pdf")
    links = [
        note.get_object()["/A"]["/URI"]
        for page in made.pages
        for note in page.get("/Annots", [])
        if "/A" in note.get_object()
    ]
    assert all(link.startswith("http") for link in links)
    assert made.trailer["/Root"]["/MarkInfo"]["/Marked"] and load_chapter(SLUG).title in made.metadata.title
    assert round(float(made.pages[0].mediabox.width)) == 612


def test_a_release_replaces_the_old_one_only_when_complete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failed release leaves the one before as it was, and no half of a new one."""
    site, into = small_site(tmp_path / "site"), tmp_path / "out" / "release"
    (site / "packs").mkdir()
    (site / "packs" / "plateau-cc13.imscc").write_text("a pack")
    made = release(site, into)
    names = sorted(path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file())
    archive = next(name for name in names if name.endswith(".zip"))
    papers = ["packs/plateau-cc13.imscc", "sheets/plateau.docx", "sheets/plateau.pdf"]
    assert names == sorted([READ_ME_NAME, archive, OF_PAGES, OF_PYTHON, *papers])
    told = (made / READ_ME_NAME).read_text(encoding="utf-8")
    assert archive in told and "packs/" in told
    monkeypatch.setenv("LEGSTRENGTH_BROWSER", str(tmp_path / "no-browser"))
    with pytest.raises(NoBrowser, match="no-browser, which does not exist"):
        release(site, into)
    assert sorted(path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file()) == names
    assert [path.name for path in into.parent.iterdir()] == ["release"]


@pytest.mark.parametrize(
    ("told", "said"),
    [(["--built", "nowhere"], "nowhere holds no built course"), (["--url", "course"], "no address of a website")],
)
def test_the_command_says_what_is_wrong_in_one_message(
    told: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """Whoever mistypes reads a sentence, not a traceback, and no folder is left behind."""
    monkeypatch.setenv("COURSE_URL", "")
    monkeypatch.setattr("sys.argv", ["release", "--into", str(tmp_path / "release"), *told])
    assert main() == 1
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
