"""What a reader answers, draws, keeps, saves and prints, in an engine that is not Chromium's."""

from __future__ import annotations

import csv
import io
import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from legstrength.teaching import chapter_slugs, load_chapter
from tests.engines.engine import PATIENCE_S, Engine, Pointer
from tests.engines.shown import Shown
from tests.site.reader import SETTLED

PHONE = (390, 664)
KEPT = "slug => JSON.parse(localStorage[`legstrength:1:${slug}`] ?? '{}')"
LOCKED = "() => document.querySelector('[data-prediction]').dataset.state === 'committed'"
ANSWER = """() => {
  const form = document.querySelector("[data-prediction]"), { kind } = form.dataset;
  const all = css => [...form.querySelectorAll(css)];
  const type = (field, number) => {
    field.value = String(number);
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
  };
  if (kind === "options") for (const role of ["choice", "confidence"]) all(`[data-role=${role}] input`).at(-1).click();
  else if (kind === "touch") for (const group of all("[data-sticker]")) group.querySelector("input").click();
  else {
    all("[data-role=numbers]").forEach(one => { one.open = true; });
    all("[data-role=numbers] input").forEach((one, place) => type(one, kind === "route" ? 3 - place : Math.min(Number(one.max || 21), 4 * Number(one.step || 1) + place)));
  }
}"""


@pytest.mark.parametrize("slug", chapter_slugs())
def test_a_prediction_is_locked_and_there_again(engine: Engine, home: str, slug: str) -> None:
    """Each chapter takes a prediction in its own form, opens its figure for it, and has it still when the page is loaded again."""
    engine.size(*PHONE)
    engine.open(f"{home}/notebooks/{slug}.html")
    engine.until(SETTLED, said="the figures")
    engine.ask(ANSWER)
    lock = engine.until(
        """() => [...document.querySelectorAll("[data-prediction] :is(.lock, [data-action^=lock], [data-action=commit-prediction])")]
           .find(one => one.offsetParent && !one.disabled)""",
        said="a button that locks",
    )
    engine.click(lock, "touch")
    engine.until(LOCKED, said="the locked prediction")
    before = engine.ask(KEPT, slug)["prediction"]
    engine.reload()
    engine.until(LOCKED, said="the locked prediction, again")
    assert engine.ask(KEPT, slug)["prediction"] == before and before["at"]
    gates = "() => document.querySelectorAll('[data-action=skip-prediction]').length === 0"
    engine.until(gates, said="the figure to be open")
    assert engine.complaints() == []


@pytest.mark.parametrize("pointer", ["mouse", "touch"])
def test_curves_are_drawn(engine: Engine, home: str, pointer: Pointer) -> None:
    """A curve that a finger or a mouse draws is there as it was drawn: a stroke upwards rises, and the page does not scroll under it."""
    engine.size(*PHONE)
    slug = next(slug for slug in chapter_slugs() if load_chapter(slug).prediction.kind == "drawn")
    engine.open(f"{home}/notebooks/{slug}.html")
    engine.until(SETTLED, said="the figures")
    box = engine.bring(engine.find("[data-role=people-drawn] [data-role=pad]"))
    stood = engine.ask("() => scrollY")
    left, right = box["x"] + 0.2 * box["width"], box["x"] + 0.85 * box["width"]
    low, high = box["y"] + 0.75 * box["height"], box["y"] + 0.3 * box["height"]
    engine.stroke([(left + (right - left) * part / 8, low + (high - low) * part / 8) for part in range(9)], pointer)
    assert engine.ask("() => scrollY") == stood
    drawn = "() => [...document.querySelectorAll('[data-role=numbers] input')].map(one => Number(one.value)).filter(Boolean)"
    numbers = engine.until(
        f"() => {{ const all = ({drawn})(); return all.length > 1 && all; }}", said="numbers of the curve"
    )
    first = numbers[: max(2, len(numbers) // 2)]
    assert first == sorted(first) and first[-1] > first[0]


def test_a_run_is_kept_and_a_table_saved(engine: Engine, home: str, downloads: Path) -> None:
    """A kept run outlasts a reload; the table and the picture that are saved are what the page shows."""
    engine.open(f"{home}/notebooks/plateau.html?plateau.minutes=120")
    engine.until(SETTLED, said="the figures")
    engine.click(".explorer [data-action=keep-run]")
    rows = "() => document.querySelectorAll('[data-role=kept] tbody tr').length"
    assert engine.until(rows, said="the kept run") == 1
    engine.reload()
    engine.until(SETTLED, said="the figures")
    assert engine.until(rows, said="the kept run, again") == 1
    table, picture = saved_in_a_folder(engine, downloads) if engine.name == "firefox" else saved_as_blobs(engine)
    shown = Shown(engine, "plateau")
    lines = [line for line in table.decode("utf-8-sig").splitlines() if not line.startswith("#")]
    assert list(csv.reader(io.StringIO("\n".join(lines))))[1:] == shown.twin.at(shown.values()).rows
    assert picture.startswith(b"\x89PNG")
    assert engine.complaints() == []


def save(engine: Engine) -> None:
    """Press the buttons for the table and the picture."""
    for action in ("download-csv", "download-image"):
        engine.ask("action => document.querySelector(`.explorer [data-action=${action}]`).click()", action)


def saved_in_a_folder(engine: Engine, folder: Path) -> list[bytes]:
    """The table and the picture, as the browser saved them."""
    save(engine)
    found = []
    for pattern in ("*.csv", "*.png"):
        end = time.monotonic() + PATIENCE_S
        while not (there := [path for path in folder.glob(pattern) if path.stat().st_size]):
            assert time.monotonic() < end, f"nothing like {pattern} was saved"
            time.sleep(0.05)
        found.append(there[0].read_bytes())
    return found


def saved_as_blobs(engine: Engine) -> list[bytes]:
    """The table and the picture, as the page hands them over: WebKit's small browser saves nothing while it is driven."""
    engine.ask(
        """() => { globalThis.saved = []; const make = URL.createObjectURL;
        URL.createObjectURL = blob => { saved.push(blob); return make.call(URL, blob); };
        addEventListener("click", event => { if (event.target.closest?.("a[download]")) event.preventDefault(); }, { capture: true }); }"""
    )
    save(engine)
    kinds = ("csv", "png")
    engine.until("kinds => kinds.every(kind => saved.some(({ type }) => type.includes(kind)))", kinds, said="the files")
    read = "async kind => [...new Uint8Array(await saved.findLast(({ type }) => type.includes(kind)).arrayBuffer())]"
    return [bytes(engine.ask(read, kind)) for kind in kinds]


def test_a_chapter_prints(engine: Engine, home: str) -> None:
    """A chapter that is open with a dark page goes to paper whole: on several sheets, with its code and its figures' numbers."""
    if engine.name != "firefox":
        pytest.skip("WebKitGTK's driver does not print.")
    engine.ask("() => localStorage.setItem('mode', 'dark')")
    engine.open(f"{home}/notebooks/hills.html")
    engine.until(SETTLED, said="the figures")
    pages = PdfReader(io.BytesIO(engine.pdf())).pages
    words = " ".join(
        " ".join(page.extract_text() for page in pages).split()
    )  # those in the pages' own font have no letters in the file
    assert "from legstrength.model import" in words and 3 <= len(pages) <= 20
