// What tells the answer below a story waits with its beats, and opens with them, or for a link that leads to it.
import { all, element } from "../shared/dom.js";
import { nowCalled } from "../shared/moved.js";

const { documentElement: page } = document;
const SECTIONS = "#how-sure-are-we, #your-prediction-again";
const HEADING = "#how-sure-are-we > :is(h2, h3)";

/** The place that the page's address names, if it waits or begins what waits. */
function named() {
  const [, name = ""] = location.hash.split("#");
  const place = document.getElementById(nowCalled(name));
  return place?.closest(".told-after") || place?.matches(SECTIONS) ? place : null;
}

/** Shows all of it, for good. */
export function showTold() {
  page.dataset.told = "all";
  for (const note of all(".told-note", HTMLElement)) note.remove();
}

/** Keeps it back for as long as the reader thinks, and says so. @param {string} said */
export function keepBack(said) {
  if (page.dataset.told) return;
  if (named()) {
    showTold();
    return;
  }
  page.dataset.told = "later";
  document.querySelector(HEADING)?.after(element("p", { class: "told-note" }, said));
  addEventListener("hashchange", () => {
    const place = page.dataset.told === "later" && named();
    if (!place) return;
    showTold();
    place.scrollIntoView();
  });
}
