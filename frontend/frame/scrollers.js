// What scrolls sideways must be reachable by keyboard and have a name; what does not scroll must not be a tab stop.
import { all } from "../shared/dom.js";

const SCROLLERS = {
  ".table-box": "Table",
  ".math-scroll": "Formula",
  "span.math": "Formula",
  ".cell_output .output": "Output",
  ".highlight pre": "Code",
};

/** Gives a formula in a line of text a line of its own where there is no room for it. @param {HTMLElement} formula */
const widen = (formula) => {
  formula.classList.remove("wide");
  const room = formula.parentElement?.closest("p, li, dd, td, div, section");
  formula.classList.toggle("wide", Boolean(room && formula.getBoundingClientRect().width > room.clientWidth));
};

/** @param {HTMLElement} element  @param {string} name  @param {boolean} scrolls */
const mark = (element, name, scrolls) => {
  const told = { tabindex: "0", role: "group", "aria-label": `${name}, scrolls sideways` };
  for (const [key, value] of Object.entries(told)) {
    scrolls ? element.setAttribute(key, value) : element.removeAttribute(key);
  }
};

export function scrollers() {
  const page = all("article.page", HTMLElement)[0] ?? document.body;
  const measure = () => {
    for (const formula of all("span.math", HTMLElement, page)) widen(formula);
    const found = Object.entries(SCROLLERS).flatMap(([selector, name]) =>
      all(selector, HTMLElement, page).map((element) => {
        return { element, name, scrolls: element.scrollWidth > element.clientWidth + 1 };
      }),
    );
    for (const { element, name, scrolls } of found) mark(element, name, scrolls);
  };
  new ResizeObserver(measure).observe(page); // told of the first layout, and whenever something unfolds or the window changes
}
