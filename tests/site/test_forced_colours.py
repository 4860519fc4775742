"""Where a reader's own two colours replace ours, a shade stays a shade: what lies on it is seen, in every picture of every figure."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.site.reader import OPEN_ALL, SETTLED, visit

NewPage = Callable[..., Page]

WRONG = """() => {
  const probe = document.body.appendChild(document.createElement("p"));
  probe.style.cssText = "color: CanvasText; background: Canvas";
  const { color: ink, backgroundColor: paper } = getComputedStyle(probe);
  probe.remove();
  const light = (colour) => {
    const parts = /^#(..)(..)(..)$/.exec(colour.trim());
    if (!parts) return 0;
    const [r, g, b] = parts.slice(1).map((one) => parseInt(one, 16) / 255)
      .map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const wrong = [];
  for (const one of document.querySelectorAll(".explorer svg.plot [style*='--fill'], .explorer svg.plot [style*='--stroke']")) {
    const look = getComputedStyle(one);
    const where = one.closest("[class^=plot-]")?.getAttribute("class") ?? "";
    for (const kind of ["fill", "stroke"]) {
      if (!one.classList.contains(`plot-${kind}`)) continue;
      const colour = look.getPropertyValue(`--${kind}`);
      const told = `${one.tagName} of ${where}, ${kind} ${colour}: ${look[kind]}`;
      if (![ink, paper].includes(look[kind]) && look[kind] !== "none") wrong.push(`neither ink nor paper, ${told}`);
      const solid = look[kind] === ink && Number(look[`${kind}Opacity`]) > 0.5;
      if (kind === "fill" && one.tagName !== "text" && light(colour) > 0.6 && solid) wrong.push(`a shade as ink, ${told}`);
      const under = one.previousElementSibling;
      const written = under?.tagName === "rect" && getComputedStyle(under).fill === ink; // on a block of ink
      if (kind === "fill" && one.tagName === "text" && look.fill !== (written ? paper : ink)) wrong.push(`words unseen, ${told}`);
    }
  }
  return [...new Set(wrong)];
}"""

DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def test_no_shade_becomes_ink(live_path: str, address: str, blank: NewPage) -> None:
    """On light pages and on dark ones every colour becomes the reader's ink or paper, and what was pale lets through what lies on it."""
    page = visit(blank(viewport={"width": 390, "height": 664}, forced_colors="active"), address)
    page.evaluate(OPEN_ALL)
    page.wait_for_function(SETTLED)
    wrong = set(page.evaluate(WRONG))
    for button in page.locator(".explorer-views button").all():
        button.evaluate("button => button.click()")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.evaluate(DRAWN)
            wrong |= {f"{scheme}: {one}" for one in page.evaluate(WRONG)}
    page.emulate_media(color_scheme="dark")
    page.evaluate(DRAWN)
    wrong |= set(page.evaluate(WRONG))
    assert sorted(wrong) == []
