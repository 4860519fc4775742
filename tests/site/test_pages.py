"""What every page promises, in a real browser: quiet, private, reachable for everybody, and whole on a small
phone.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urldefrag

from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from playwright.sync_api import Page

from legstrength.site.files import bundled
from tests.site import built
from tests.site.reader import SMALLEST, VARIANTS, choose, open_everything, visit, watch

NewPage = Callable[..., Page]

RULES = {"preload": False, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
ADVICE = "Education, not medical advice."
PRIVACY = "nothing leaves your device"

# Every part of the page that reaches beyond the window although nothing above it scrolls or cuts.
STICKING_OUT = """() => {
  const out = [], wide = document.documentElement.clientWidth + 1;
  for (const element of document.querySelectorAll("main *")) {
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height || box.right <= wide) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    let above = element.parentElement, held = false;
    for (; above && above !== document.body; above = above.parentElement) {
      if (getComputedStyle(above).overflowX !== "visible") { held = true; break; }
    }
    if (!held && getComputedStyle(element).position !== "fixed") out.push(element.outerHTML.slice(0, 120));
  }
  return [document.scrollingElement.scrollWidth, out];
}"""


@functools.lru_cache(maxsize=64)
def parsed(folder: Path, path: str) -> BeautifulSoup:
    return BeautifulSoup((folder / path).read_text(encoding="utf-8"), "html.parser")


@functools.lru_cache(maxsize=64)
def places(folder: Path, path: str) -> frozenset[str]:
    """The places on a page that a link can name."""
    return frozenset(tag["id"] for tag in parsed(folder, path).select("[id]"))


def findings(page: Page) -> list[str]:
    """What axe finds: rule, place, and what is wrong there."""
    found = []
    for rule in Axe().run(page, options=RULES).response["violations"]:
        for node in rule["nodes"]:
            found.append(f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}")
    return found


def test_the_site_has_the_pages_of_its_contents_and_no_others(folder: Path) -> None:
    """No page is built that these tests do not open, and none of the table of contents is missing."""
    assert built.pages_of(folder) == built.expected_pages()


def test_the_way_in_leads_to_the_first_page(folder: Path, home: str, blank: NewPage) -> None:
    """Opening the folder's index.html, or the site's address, shows the first page."""
    for address in (f"{home}/", (folder / "index.html").as_uri()):
        page = blank()
        page.goto(address)
        page.wait_for_selector("article h1")
        assert page.locator("article h1").count() == 1


def test_nothing_third_party_or_unused_is_shipped(folder: Path) -> None:
    """No icon font, no formula renderer, no kernel launcher and no loader of another host lies in the
    site.
    """
    banned = ("fontawesome", "mathjax", "thebe", "require.min.js", "html-manager", "jquery", "webpack-macros")
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    assert [name for name in names if any(word in name.lower() for word in banned) or name.endswith(".map")] == []


def test_a_page_loads_no_script_that_it_does_not_use(path: str, folder: Path) -> None:
    """No page has Sphinx's search and its tools, whose place ours has, or a library that copies code."""
    soup = parsed(folder, path)
    scripts = {Path(urldefrag(tag["src"].partition("?")[0]).url).name for tag in soup.select("script[src]")}
    assert (
        scripts & {"sphinx_highlight.js", "doctools.js", "searchtools.js", "language_data.js", "searchindex.js"}
        == set()
    )
    assert scripts & {"clipboard.min.js", "copybutton.js", "documentation_options.js"} == set()


def test_a_page_waits_for_one_style_sheet(path: str, folder: Path) -> None:
    """All pages name the same sheet, so that the next page waits for none; only the report has one of its own besides."""
    soup = parsed(folder, path)
    shared = [tag["href"] for tag in soup.select("link[rel=stylesheet]:not([data-own])")]
    assert [(folder / path).parent.joinpath(href).resolve() for href in shared] == [built.style(folder)]
    own = {tag["href"].partition("?")[0].rpartition("/")[2] for tag in soup.select("link[rel=stylesheet][data-own]")}
    assert own == ({bundled("report.css").name} if path == "book/report.html" else set())
    assert {one.name for one in (folder / "_static").rglob("*.css")} == {
        built.style(folder).name,
        bundled("report.css").name,
    }


def test_a_page_with_figures_is_quiet_from_a_disk(live_path: str, folder: Path, blank: NewPage) -> None:
    """Without a server: no console message, no exception, no failed request, and not one request beyond the site."""
    root = folder.as_uri()
    page = blank()
    trouble = watch(page, root + "/")
    visit(page, f"{root}/{live_path}")
    open_everything(page)
    page.wait_for_load_state("networkidle")
    assert trouble.all() == []


def test_a_page_on_a_wide_screen(path: str, home: str, blank: NewPage) -> None:
    """From a server: no console message, no failed request, not one request beyond the site. The first press of Tab offers the way past
    the menus; WCAG 2.0 to 2.2, A and AA, holds; there are one main heading, a language, a title of its own, no empty heading, no
    identifier twice, and a drawing for each icon.
    """
    page = blank(**VARIANTS["wide-light"])
    trouble = watch(page, home + "/")
    visit(page, f"{home}/{path}")
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    assert link.inner_text() == "Skip to main content" and link.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.wait_for_url("**#main-content")
    bare = page.evaluate("""() => [...document.querySelectorAll(".icon")].filter(e =>
      !getComputedStyle(e, "::before").maskImage.includes("svg")).map(e => e.className)""")
    assert bare == []
    assert findings(page) == []
    open_everything(page)
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").count() == 1
    assert page.title().strip() and page.title().strip() != "<no title>"
    empty = page.evaluate(
        "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]"
        ".filter(heading => !heading.textContent.replace('#', '').trim()).length"
    )
    assert empty == 0
    twice = page.evaluate("""() => { const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
      return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]; }""")
    assert twice == []
    page.wait_for_load_state("networkidle")
    assert trouble.all() == []


def test_a_page_on_a_phone(path: str, home: str, blank: NewPage) -> None:
    """On the smallest phone, in the dark: the menus open and close; with everything unfolded WCAG 2.0 to 2.2, A and AA, holds; tables,
    code and formulas scroll inside themselves and the page does not; a part that scrolls is a tab stop, or holds one.
    """
    page = visit(blank(**{**VARIANTS["phone-dark"], **SMALLEST}), f"{home}/{path}")
    _menus_open_and_close(page)
    open_everything(page)
    assert findings(page) == []
    width, out = page.evaluate(STICKING_OUT)
    assert out == []
    assert width <= SMALLEST["viewport"]["width"]
    stuck = page.evaluate("""() => [...document.querySelectorAll("main *")].filter(e =>
      ["auto", "scroll"].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1 &&
      e.checkVisibility() && e.tabIndex < 0 && !e.querySelector("a[href], button, input, select, [tabindex='0']")
    ).map(e => e.outerHTML.slice(0, 120))""")
    assert stuck == []


def _menus_open_and_close(page: Page) -> None:
    """The course's contents slide in at a tap, take the focus, are wholly on the screen, and leave at Escape and at a tap beside them."""
    opener, menu = page.locator("[data-dialog=course-contents]"), page.locator("dialog.course-contents")
    for leave in ("Escape", "beside"):
        opener.tap()
        page.wait_for_function("document.querySelector('dialog[open]').contains(document.activeElement)")
        menu.locator("a").first.wait_for(state="visible")
        assert opener.get_attribute("aria-expanded") == "true"
        box = menu.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= SMALLEST["viewport"]["width"] - 40
        if leave == "Escape":
            page.keyboard.press("Escape")
        else:
            page.touchscreen.tap(SMALLEST["viewport"]["width"] - 5, 600)
        page.wait_for_selector("dialog[open]", state="detached")
        assert opener.get_attribute("aria-expanded") == "false"


def test_headings_go_down_one_step_at_a_time(path: str, folder: Path) -> None:
    """A reader who jumps by headings never misses a level."""
    levels = [int(tag.name[1]) for tag in parsed(folder, path).select("article :is(h1, h2, h3, h4, h5, h6)")]
    assert all(below <= above + 1 for above, below in pairwise(levels)), levels


def test_every_image_says_what_it_shows(path: str, folder: Path) -> None:
    """Alternative text is there, is more than a word, and is no file name."""
    for image in parsed(folder, path).select("article img"):
        words = image.get("alt", "").strip()
        assert len(words) > 15 and not words.endswith((".png", ".svg", ".jpg")), image


def test_every_page_says_what_it_is_for_and_what_it_keeps(path: str, folder: Path) -> None:
    """The advice and the privacy sentence stand at the foot of every page."""
    foot = parsed(folder, path).select_one("footer.foot").get_text(" ", strip=True)
    assert ADVICE in foot and PRIVACY in foot and "CC BY 4.0" in foot


def test_links_inside_the_site_lead_somewhere(path: str, folder: Path) -> None:
    """Every link, image, script and style sheet of the page exists, and so does the place on the page that a
    link names.
    """
    soup, lost = parsed(folder, path), []
    for tag in soup.select("[href]:not(base), [src]"):
        address = tag.get("href") or tag.get("src") or ""
        if address.startswith(("http:", "https:", "mailto:", "data:")):
            continue
        address, fragment = urldefrag(address)
        target = (
            (folder / path).parent / unquote(address.partition("?")[0])
            if address and not address.startswith("?")
            else folder / path
        )
        target = target.resolve()
        if not target.is_file() or folder.resolve() not in target.parents:
            lost.append(str(tag)[:150])
        elif (
            fragment
            and target.suffix == ".html"
            and unquote(fragment) not in places(folder, target.relative_to(folder.resolve()).as_posix())
        ):
            lost.append(f"no place #{fragment} for {str(tag)[:150]}")
    assert lost == []


def test_light_and_dark_can_be_chosen_and_stay(folder: Path, home: str, blank: NewPage) -> None:
    """The switch changes the colours at once and the choice holds on the next page, from a server and from a
    disk.
    """
    path = next(page for page in built.pages_of(folder) if page.startswith("notebooks/"))
    for root in (home, folder.as_uri()):
        page = visit(blank(color_scheme="light"), f"{root}/{path}")
        before = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        choose(page, "dark")
        page.wait_for_function("() => document.documentElement.dataset.theme === 'dark'")
        assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") != before
        visit(page, f"{root}/search.html")
        assert page.evaluate("() => document.documentElement.dataset.theme") == "dark"


def test_the_search_finds_a_page(folder: Path, home: str, blank: NewPage) -> None:
    """A word of the first page's heading finds that page, from a server and from a disk, without
    complaint.
    """
    first = next(page for page in built.pages_of(folder) if page.startswith("notebooks/"))
    heading = parsed(folder, first).select_one("article h1")
    for link in heading.select("a.headerlink"):
        link.decompose()
    word = max(heading.get_text(" ").replace("?", "").split(), key=len)
    for root in (home, folder.as_uri()):
        page = blank()
        trouble = watch(page, root + "/")
        visit(page, f"{root}/{first}")
        page.locator("[data-dialog=course-search]").click()
        page.locator(".course-search input").fill(word)
        page.wait_for_selector(".course-search .search-results li")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search.html?q=*")
        page.wait_for_selector(".search-results li a")
        found = page.eval_on_selector_all(".search-results li a", "links => links.map(link => link.href)")
        assert any(first in link for link in found)
        page.wait_for_load_state("networkidle")
        assert trouble.all() == []
