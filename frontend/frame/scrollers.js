// What scrolls sideways must be reachable by keyboard and have a name; what does not scroll must not be a tab stop.
import { all } from "../shared/dom.js";

const SCROLLERS = {
  ".table-box": "Table",
  ".math-scroll": "Formula",
  "span.math": "Formula",
  ".cell_output .output": "Output",
  ".highlight pre": "Code",
};

/** @param {HTMLElement} element  @param {string} name */
const mark = (element, name) => {
  if (element.matches("span.math")) {
    element.classList.remove("wide");
    const room = element.parentElement?.closest("p, li, dd, td, div, section");
    element.classList.toggle("wide", Boolean(room && element.getBoundingClientRect().width > room.clientWidth));
  }
  const scrolls = element.scrollWidth > element.clientWidth + 1;
  const told = { tabindex: "0", role: "group", "aria-label": `${name}, scrolls sideways` };
  for (const [key, value] of Object.entries(told)) {
    scrolls ? element.setAttribute(key, value) : element.removeAttribute(key);
  }
};

export function scrollers() {
  const page = all("article.page", HTMLElement)[0];
  const measure = () => {
    for (const [selector, name] of Object.entries(SCROLLERS))
      for (const element of all(selector, HTMLElement, page)) mark(element, name);
  };
  measure();
  addEventListener("load", measure);
  addEventListener("resize", measure);
  page?.addEventListener("toggle", measure, true);
}
