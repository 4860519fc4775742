"""Whoever moves a control sees what it does: its picture is in the window, at every size of it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.site.reader import OPEN_ALL, visit

NewPage = Callable[..., Page]

SIZES = ((390, 664), (360, 640), (768, 1024), (1280, 720))

PART = 0.6
"""How much of a picture has to be in sight."""

# What the bar says of the lesson lies over a wide page as long as somebody has it open.
CLOSE_MENU = "() => document.querySelectorAll('.about-lesson[open]').forEach(menu => { menu.open = false; })"

# Of each control, the least part of its explorer's picture that is in the window, and above nothing else, when the control is brought into it.
SIGHT = """async () => {
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const found = [];
  for (const root of document.querySelectorAll(".explorer[data-explorer]")) {
    for (const field of root.querySelectorAll("[data-control]")) {
      const aim = field.querySelector("[role=slider], select, button, input") ?? field;
      if (!aim.checkVisibility()) continue;
      let least = 1;
      for (const block of ["center", "nearest"]) {
        window.scrollTo({ top: block === "center" ? 0 : document.body.scrollHeight, behavior: "instant" });
        aim.scrollIntoView({ block, behavior: "instant" });
        await frame();
        const picture = [...root.querySelectorAll("[data-role=picture]")].find(one => one.checkVisibility());
        const { left, right, top, bottom } = picture.getBoundingClientRect();
        let seen = 0;
        const rows = 25, columns = 5;
        for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) {
          const at = document.elementFromPoint(
            left + (column + 0.5) / columns * (right - left), top + (row + 0.5) / rows * (bottom - top));
          if (at && picture.contains(at)) seen += 1 / rows / columns;
        }
        const box = aim.getBoundingClientRect();
        const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        const reached = hit && (field.contains(hit) || hit.contains(aim));
        least = Math.min(least, reached ? seen : 0);
      }
      found.push([root.dataset.explorer, field.dataset.control, least]);
    }
  }
  return found;
}"""


def test_every_control_has_its_picture_in_sight(live_path: str, address: str, blank: NewPage) -> None:
    """Wherever a control is used, most of its picture stands in the window, and neither covers the other."""
    page = visit(blank(viewport={"width": SIZES[0][0], "height": SIZES[0][1]}), address)
    for _ in range(5):
        if not page.evaluate(OPEN_ALL):
            break
    page.evaluate(CLOSE_MENU)
    unseen = []
    count = 0
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(150)
        controls = page.evaluate(SIGHT)
        count += len(controls)
        unseen += [f"{slug}.{name} at {width} × {height}: {part:.0%}" for slug, name, part in controls if part < PART]
    assert count
    assert not unseen, f"{len(unseen)} of {count} on {live_path}: {'; '.join(unseen[:8])}"
