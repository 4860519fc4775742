"""What a host has to know of the course, and what it then does."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from legstrength.site.build.host import HEADERS, SITEMAP, headers_of, write_hosting
from legstrength.site.build.naming import NAMED, name_by_content
from legstrength.teaching.address import AddressError

NewPage = Callable[..., Page]
BY_LOT = re.compile(r"(?<![0-9a-f/])[0-9a-f]{32}(?![0-9a-f])|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-")
INJECTED = """() => {
  const script = document.createElement("script");
  script.textContent = "globalThis.injected = true";
  document.head.append(script);
  return Boolean(globalThis.injected);
}"""


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    """A site of three pages, one of which no search engine should offer."""
    (tmp_path / "book").mkdir()
    (tmp_path / "index.html").write_text("<script>start()</script><script type='x/data'>1</script>", encoding="utf-8")
    (tmp_path / "book" / "about.html").write_text("<script src='a.js'></script>", encoding="utf-8")
    (tmp_path / "404.html").write_text("<script>start()</script>", encoding="utf-8")
    return tmp_path


def test_a_script_that_is_not_ours_does_not_run(home: str, light: NewPage) -> None:
    """Every page test runs under the policy, so the pages work with it; that it forbids something is seen here."""
    page = light()
    refused = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(f"{home}/book/about.html")
    assert page.evaluate(INJECTED) is False
    assert any("Content Security Policy" in text for text in refused)


def test_an_address_that_leads_nowhere_leads_on(home: str, light: NewPage) -> None:
    """At any depth a wrong address gets the course's own page, with its style, and from there the first page is one touch away."""
    page = light()
    answer = page.goto(f"{home}/notebooks/old/nothing-here.html")
    assert answer is not None and answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no page here")
    expect(page.locator("header.bar")).to_have_css("position", "sticky")
    page.get_by_role("link", name="Go to the first page of the course").click()
    page.wait_for_url(f"{home}/index.html")


def test_a_missing_picture_is_missing(home: str) -> None:
    """What is not there is answered with 404, page or not: a host that says 200 would be believed."""
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{home}/_static/nothing.png")


def test_what_changes_its_name_with_its_content_is_kept_for_ever(home: str, folder: Path) -> None:
    """A reader's second page asks for no script again, and sees a new page at once."""
    script = next((folder / "_static" / "runtime").glob("runtime.*.js"))
    with urllib.request.urlopen(f"{home}/_static/runtime/{script.name}") as answer:
        assert "immutable" in answer.headers["Cache-Control"]
    with urllib.request.urlopen(f"{home}/index.html") as answer:
        assert "Cache-Control" not in answer.headers and "default-src" in answer.headers["Content-Security-Policy"]


def test_every_script_and_style_sheet_is_named_by_its_content(folder: Path) -> None:
    """What a host is told to keep for ever never changes under one name; only the service worker has to keep its own."""
    files = [path for path in folder.rglob("*") if path.suffix in (".js", ".css") and path.name != "worker.js"]
    assert len(files) > 10
    assert [path.name for path in files if not NAMED.search(path.name)] == []
    for path in files:
        assert headers_of(folder, f"/{path.relative_to(folder).as_posix()}").get("Cache-Control"), path


def test_a_name_follows_the_content_to_whoever_asks(tmp_path: Path) -> None:
    """A renamed file is found by every page, with the mark that Sphinx adds or without, and what only sounds like it stays."""
    (tmp_path / "_static").mkdir()
    (tmp_path / "book").mkdir()
    script = tmp_path / "_static" / "tabs.js"
    asking = """<script src="../_static/tabs.js?v=a1b2"></script><html data-texts='_static/tabs.js'><p>tabs.js, my-tabs.js</p>"""
    names = []
    for text in ("one()", "two()"):
        script.write_text(text)
        page = tmp_path / "book" / "about.html"
        page.write_text(asking)
        name_by_content(tmp_path)
        (name,) = (path.name for path in (tmp_path / "_static").iterdir())
        assert page.read_text() == asking.replace("/tabs.js?v=a1b2", f"/{name}").replace(
            "_static/tabs.js'", f"_static/{name}'"
        )
        names.append(name)
        (tmp_path / "_static" / name).unlink()
    assert names[0] != names[1]


def test_addresses_are_listed_where_the_course_knows_its_own(small_site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Search engines find every page that should be found, and no address is invented."""
    monkeypatch.delenv("COURSE_URL", raising=False)
    write_hosting(small_site)
    assert not (small_site / "sitemap.xml").exists()
    assert "Sitemap" not in (small_site / "robots.txt").read_text(encoding="utf-8")
    monkeypatch.setenv("COURSE_URL", "https://school.example/legs/")
    write_hosting(small_site)
    listed = [one.text for one in ElementTree.parse(small_site / "sitemap.xml").iter(f"{{{SITEMAP}}}loc")]
    assert listed == ["https://school.example/legs/book/about.html", "https://school.example/legs/index.html"]
    assert "Sitemap: https://school.example/legs/sitemap.xml" in (small_site / "robots.txt").read_text(encoding="utf-8")


def test_an_address_that_is_none_is_refused(small_site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip in the course's address stops the build in words, before search engines read it."""
    monkeypatch.setenv("COURSE_URL", "school.example")
    with pytest.raises(AddressError, match="COURSE_URL is “school.example”"):
        write_hosting(small_site)


def test_the_policy_names_each_script_of_a_page_once(small_site: Path) -> None:
    """What stands in a page itself runs by its hash alone; data and files need none, and where no headers are written none are sent."""
    assert headers_of(small_site, "/index.html") == {}
    write_hosting(small_site)
    assert (small_site / HEADERS).is_file()
    policy = headers_of(small_site, "/index.html")["Content-Security-Policy"]
    assert policy.count("'sha256-") == 1 and "'unsafe-eval'" not in policy and "script-src 'self'" in policy
    assert "'unsafe-inline'" not in policy.partition("script-src")[2].partition(";")[0]


def test_nothing_in_a_page_is_named_by_lot(path: str, folder: Path) -> None:
    """Two builds of one commit are equal to the byte, so that whoever doubts a copy can build it anew and compare: notebooks name each
    widget by lot, and pages do not.
    """
    assert BY_LOT.findall((folder / path).read_text(encoding="utf-8")) == []
