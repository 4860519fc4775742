"""The whole course without a network: only for readers who ask, all of it, and gone again when they say so."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from legstrength.site.build import bundle
from legstrength.site.build.bundle import ToolError
from legstrength.site.device.offline import write_worker
from legstrength.site.device.words import OFFLINE as WORDS
from tests.site import built
from tests.site.reader import visit, watch
from tests.site.shown import Shown

NewPage = Callable[..., Page]
PAGE = "book/how-to-use.html"
SLUG = "novice-gains"
KEPT = "async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]"
UNMADE = """new MutationObserver(() => { const box = document.querySelector("[data-offline]");
  if (box) { box.dataset.files = ""; } }).observe(document, { childList: true, subtree: true });"""


def precached(folder: Path) -> set[str]:
    """The files that the worker keeps."""
    return set(re.findall(r'url:"([^"]+)"', (folder / "worker.js").read_text(encoding="utf-8")))


def test_the_worker_keeps_every_page_and_all_that_pages_ask_for(folder: Path) -> None:
    """Nothing that a reader can open is missing, packs for learning platforms, archives and what is a host's are not in it, it names no
    other host, and the button's page knows how many files and bytes there are.
    """
    files = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }
    left_out = {
        name for name in files if name.startswith(("packs/", "_static/runtime/scorm.")) or name.endswith(".zip")
    } | {"worker.js", "objects.inv", "404.html", "_headers", "robots.txt", "sitemap.xml"}
    assert precached(folder) == files - left_out
    assert "importScripts" not in (folder / "worker.js").read_text(encoding="utf-8")
    known = re.search(r'data-files="(\d+)" data-bytes="(\d+)"', (folder / PAGE).read_text(encoding="utf-8"))
    size = sum((folder / name).stat().st_size for name in files - left_out)
    assert known and int(known[1]) == len(files - left_out) and abs(int(known[2]) - size) < 1000


def test_the_course_is_kept_and_opens_without_a_network(folder: Path, blank: NewPage) -> None:
    """Asked for by one press: then, without a server, a link with settings opens a chapter whose sliders answer, and the site's root opens, too."""
    with built.serve(folder) as home:
        page = blank()
        visit(page, f"{home}/{PAGE}")
        megabytes = re.search(r"\d+", page.locator("[data-action=keep]").inner_text())
        assert megabytes and int(megabytes[0]) >= 1
        assert page.evaluate(KEPT) == [0, 0]
        keep(page)
        expect(page.locator("[data-action=remove]")).to_be_focused()
        page.context.set_offline(True)
        trouble = watch(page, home + "/")
        visit(page, f"{home}/notebooks/{SLUG}.html?{SLUG}.strength=60#{SLUG}")
        shown = Shown(page, SLUG).open()
        before = shown.revision()
        shown.control("minutes").press("End")
        shown.redrawn(before)
        assert shown.agrees("without a network")["strength"] == 60
        assert page.evaluate("fetch('../').then(root => root.text())").count('id="welcome"') == 1
        assert trouble.all() == []


def keep(page: Page) -> None:
    page.locator("[data-action=keep]").click()
    expect(page.locator(".offline [data-role=status]")).to_have_text(
        WORDS["kept"], timeout=60_000
    )  # all files, on a busy machine


@pytest.fixture
def small_site(folder: Path, tmp_path: Path) -> Path:
    """A site of two pages with the worker of the whole one, which keeps these and one style sheet."""
    site = tmp_path / "site"
    (site / "book").mkdir(parents=True)
    shutil.copytree(folder / "_static", site / "_static")
    for name in (PAGE, "book/about.html"):
        shutil.copyfile(folder / name, site / name)
    worker = (folder / "worker.js").read_text(encoding="utf-8")
    kept = re.sub(r'\{url:"(?!_static/style|book/about|book/how)[^}]*\},?', "", worker)
    assert kept != worker
    (site / "worker.js").write_text(kept, encoding="utf-8")
    return site


def test_a_new_build_takes_over_and_what_is_kept_can_be_removed(small_site: Path, blank: NewPage) -> None:
    """Whoever keeps the course gets a new version without pressing anything: the visit after the one that found it shows it, also offline.
    One press then leaves no worker and no file, but the answers; and without a reload the course can be kept again, whole.
    """
    with built.serve(small_site) as home:
        page = blank()
        page.goto(f"{home}/{PAGE}")
        keep(page)
        about, worker = small_site / "book/about.html", small_site / "worker.js"
        about.write_text(about.read_text(encoding="utf-8").replace("<title>", "<title>Anew: "), encoding="utf-8")
        worker.write_text(
            re.sub(r'(url:"book/about.html",revision:")\w+', r"\g<1>anew", worker.read_text(encoding="utf-8")),
            encoding="utf-8",
        )
        built_at = worker.stat().st_mtime + 60  # a server compares whole seconds, and no build is that quick
        os.utime(worker, (built_at, built_at))
        page.add_init_script(
            "navigator.serviceWorker.addEventListener('controllerchange', () => console.log('taken over'))"
        )
        with page.expect_console_message(lambda message: message.text == "taken over", timeout=60_000):
            page.reload()
        page.context.set_offline(True)
        page.goto(f"{home}/book/about.html?any=thing")
        assert page.title().startswith("Anew: ")
        page.goto(f"{home}/{PAGE}")
        page.context.set_offline(False)
        page.evaluate("localStorage.setItem('legstrength:1:hills', '{}')")
        page.locator("[data-action=remove]").click()
        expect(page.locator(".offline [data-role=status]")).to_have_text(WORDS["removed"])
        assert page.evaluate(KEPT) == [0, 0]
        assert page.evaluate("localStorage.getItem('legstrength:1:hills')") == "{}"
        keep(page)
        page.context.set_offline(True)
        page.goto(f"{home}/book/about.html")
        assert page.title().startswith("Anew: ")


def test_files_that_are_gone_are_missed_and_can_be_kept_again(small_site: Path, blank: NewPage) -> None:
    """Another project of the same host can clear all that is kept: then the page does not claim that the course is there, and keeps it anew."""
    with built.serve(small_site) as home:
        page = blank()
        page.goto(f"{home}/{PAGE}")
        keep(page)
        page.evaluate("async () => { for (const name of await caches.keys()) await caches.delete(name); }")
        page.reload()
        expect(page.locator(".offline [data-role=status]")).to_have_text(WORDS["emptied"])
        expect(page.locator("[data-action=remove]")).to_be_hidden()
        keep(page)
        page.context.set_offline(True)
        page.goto(f"{home}/book/about.html")
        assert page.title()


def test_a_failure_keeps_nothing_and_can_be_tried_again(small_site: Path, blank: NewPage) -> None:
    """A file that does not arrive leaves no half of a course, and the reader is told."""
    built.style(small_site).unlink()
    with built.serve(small_site) as home:
        page = blank()
        visit(page, f"{home}/{PAGE}")
        page.locator("[data-action=keep]").click()
        expect(page.locator(".offline [data-role=status]")).to_have_text(WORDS["failed"])
        expect(page.locator("[data-action=keep]")).to_have_text(WORDS["again"])
        assert page.evaluate(KEPT) == [0, 0]


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (
            "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('no', 'SecurityError'); } });",
            "missing",
        ),
        ("Object.defineProperty(window, 'isSecureContext', { value: false });", "insecure"),
        (UNMADE, "unmade"),
        ("", "disk"),
    ],
    ids=["refused", "plain http", "no worker", "disk"],
)
def test_where_it_cannot_be_kept_the_page_says_what_works(
    script: str, said: str, folder: Path, home: str, blank: NewPage
) -> None:
    """Each reason has its sentence, no button stands there that does nothing, and nothing breaks."""
    root = folder.as_uri() if said == "disk" else home
    page = blank()
    trouble = watch(page, root + "/")
    if script:
        page.add_init_script(script)
    page.goto(f"{root}/{PAGE}")
    expect(page.locator(".offline [data-role=status]")).to_have_text(WORDS[said])
    expect(page.locator(".offline button").locator("visible=true")).to_have_count(0)
    assert trouble.all() == []


def test_a_worker_that_cannot_be_written_stops_the_build_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder without pages, or a tool that fails, is named; no worker of half a site is left."""
    with pytest.raises(ToolError, match="offline use could not be written"):
        write_worker(tmp_path / "nowhere")
    monkeypatch.setattr(bundle, "FRONTEND", tmp_path)
    with pytest.raises(ToolError, match="offline use could not be written"):
        write_worker(tmp_path)
    assert not list(tmp_path.glob("**/worker.js"))
