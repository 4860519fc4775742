"""Common Cartridge and the QTI package: manifests that are true, and texts from the chapter's file."""

import io
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest
from pyslet import imscc_profilev1p1

from legstrength.packs.archive import zipped
from legstrength.packs.canvas import qti_package
from legstrength.packs.cartridge import cartridge
from legstrength.teaching import chapter_slugs, load_chapter
from tests.packs.reader import plain

URL = "https://example.org/course"
SPACES = {"cc11": "v1p1", "cc13": "v1p3"}


def packs() -> list[tuple[str, str, str | None]]:
    """Every chapter in both versions, with the course's address and, for one of them, without."""
    return [(slug, dialect, URL) for slug in chapter_slugs() for dialect in SPACES] + [
        ("plateau", dialect, None) for dialect in SPACES
    ]


@pytest.mark.parametrize(("slug", "dialect", "url"), packs())
def test_a_manifest_lists_its_files_and_only_these(slug: str, dialect: str, url: str | None) -> None:
    """A platform refuses a cartridge with a file too many, a file too few, a type of another version or a reference into nothing."""
    files, version = cartridge(load_chapter(slug), dialect, url), SPACES[dialect]
    space = {"cc": f"http://www.imsglobal.org/xsd/imscc{version}/imscp_v1p1"}
    root = ET.fromstring(files["imsmanifest.xml"])
    resources = root.findall("cc:resources/cc:resource", space)
    assert root.findtext("cc:metadata/cc:schemaversion", None, space) == {"cc11": "1.1.0", "cc13": "1.3.0"}[dialect]
    listed = [file.get("href") for one in resources for file in one]
    assert sorted([*listed, "imsmanifest.xml"]) == sorted(files)
    kinds = {one.get("type") for one in resources}
    weblink = {f"imswl_xml{version}"} if url else set()
    assert kinds == {"webcontent", f"imsqti_xmlv1p2/imscc_xml{version}/assessment"} | weblink
    assert all((one.get("href") is not None) == (one.get("type") == "webcontent") for one in resources)
    names = [element.get("identifier") for element in root.iter() if element.get("identifier")]
    assert len(names) == len(set(names))
    items = root.findall(".//cc:item", space)
    referred = [item.get("identifierref") for item in items if item.get("identifierref")]
    assert sorted(referred) == sorted(one.get("identifier") for one in resources)
    assert [item.find("cc:title", space) is None for item in items] == [True] + [False] * (len(items) - 1)
    module = root.find("cc:organizations/cc:organization/cc:item/cc:item", space)
    assert [item.get("identifierref") is None for item in items] == [True, True] + [False] * (len(items) - 2), (
        "a folder in the module becomes a broken picture in Moodle"
    )
    assert module is not None and len(module.findall("cc:item", space)) == len(resources)


@pytest.mark.parametrize("dialect", SPACES)
def test_links_lead_to_the_chapter_and_to_its_presets(dialect: str) -> None:
    """A teacher gets every preset of the notes as a link of its own, and no link that leads nowhere."""
    chapter = load_chapter("plateau")
    files = cartridge(chapter, dialect, URL)
    links = {name: ET.fromstring(contents) for name, contents in files.items() if name.startswith("links/")}
    addresses = [root[1].get("href") for root in links.values()]
    assert addresses[0] == f"{URL}/notebooks/plateau.html"
    assert addresses[1:] == [
        f"{URL}/notebooks/plateau.html{chapter.link(preset.show, preset.show_in)}" for preset in chapter.notes.presets
    ]
    assert {root.tag for root in links.values()} == {
        f"{{http://www.imsglobal.org/xsd/imscc{SPACES[dialect]}/imswl_{SPACES[dialect]}}}webLink"
    }
    assert not [name for name in cartridge(chapter, dialect, None) if name.startswith("links/")]


@pytest.mark.parametrize(("slug", "dialect"), [(slug, dialect) for slug in chapter_slugs() for dialect in SPACES])
def test_what_pupils_see_of_a_cartridge_gives_nothing_away(slug: str, dialect: str) -> None:
    """A platform shows titles, the module's description and the page of tasks before the lesson: none tells what the figure shows."""
    chapter = load_chapter(slug)
    files = cartridge(chapter, dialect, URL)
    links = [contents.decode() for name, contents in files.items() if name.startswith("links/")]
    page = files["lesson/overview.html"].decode()
    titles_and_opening = [files["imsmanifest.xml"].decode(), *links, page.partition("<h2>")[0]]
    before = same(" ".join(map(plain, titles_and_opening)))
    assert [words for words in chapter.reveals if same(words) in before] == []
    told = [chapter.summary, *(preset.shows for preset in chapter.notes.presets)]
    assert [words for words in told if same(words).rstrip(".") in f"{before} {same(plain(page))}"] == []
    titles = [ET.fromstring(link)[0].text for link in links]
    assert titles[1:] == [f"{chapter.title}: {preset.title}" for preset in chapter.notes.presets]


def same(text: str) -> str:
    """Words as they are compared: no line breaks, small letters."""
    return " ".join(text.split()).lower()


@pytest.mark.parametrize("slug", chapter_slugs())
def test_the_page_of_a_cartridge_says_what_to_do(slug: str) -> None:
    """It is what remains where a platform drops everything else: question, goals and tasks, readable without any other file."""
    chapter = load_chapter(slug)
    page = cartridge(chapter, "cc13", URL)["lesson/overview.html"].decode()
    sheet = chapter.sheet
    prompts = [prompt.text for prompt in (*sheet.explain, sheet.limits, sheet.exit)]
    goals = [goal.text for goal in chapter.objectives]
    for text in (chapter.question, *goals, sheet.play, sheet.driving_question, *prompts, sheet.apply.text):
        assert " ".join(text.split()) in plain(page)
    assert "src=" not in page and "<script" not in page and "CC BY 4.0" in page
    assert page.count("href=") == page.count(f'href="{URL}/') == 2


def test_a_reader_of_common_cartridge_finds_page_quiz_and_links(tmp_path: Path) -> None:
    """pyslet takes the manifest for a cartridge's, finds every file, and each quiz or link in a folder, as the standard asks."""
    path = tmp_path / "plateau.zip"
    path.write_bytes(zipped(cartridge(load_chapter("plateau"), "cc11", URL)))
    read = imscc_profilev1p1.CommonCartridge(imscc_profilev1p1.ContentPackage(str(path)))
    try:
        assert [page.href.octets for page in read.cwcList] == ["lesson/overview.html"]
        assert len(read.laoTable) == 2 + len(load_chapter("plateau").notes.presets)
        assert all(folder for folder, _ in read.laoTable.values())
    finally:
        read.close()


@pytest.mark.parametrize("slug", chapter_slugs())
def test_the_qti_package_is_laid_out_as_canvas_does(slug: str) -> None:
    """Canvas finds the test by its type and its own settings by the dependency; points are one a question."""
    chapter = load_chapter(slug)
    archive = zipfile.ZipFile(io.BytesIO(zipped(qti_package(chapter, URL))))
    space = {"cp": "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"}
    test, meta = ET.fromstring(archive.read("imsmanifest.xml")).findall("cp:resources/cp:resource", space)
    assert test.get("type") == "imsqti_xmlv1p2"
    assert test.find("cp:dependency", space).get("identifierref") == meta.get("identifier")
    assert {file.get("href") for one in (test, meta) for file in one.findall("cp:file", space)} | {
        "imsmanifest.xml"
    } == set(archive.namelist())
    settings = ET.fromstring(archive.read(meta.get("href")))
    points = settings.findtext("{http://canvas.instructure.com/xsd/cccv1p0}points_possible")
    assert float(points) == len(chapter.questions) + 1
    assert settings.get("identifier") == test.get("identifier")
