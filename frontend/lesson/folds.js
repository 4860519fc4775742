// What is folded opens when a link asks for something in it: a place on the page, a figure's settings, or a class's worksheet.
import { all } from "../shared/dom.js";
import { nowCalled, today } from "../shared/moved.js";

/** Opens every fold around an element. @param {Element | null} element */
function unfold(element) {
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}

/** The place that the page's address names. */
const named = () => {
  const name = decodeURIComponent(location.hash.slice(1));
  return document.getElementById(name) ?? document.getElementById(nowCalled(name));
};

const OF_TEACHERS = ["lock", "hide", "start", "show"]; // what only a link from “Make an assignment” has

export function openFolds() {
  const query = new URLSearchParams(today(location.search));
  const asked = [...query.keys()];
  for (const figure of all(".explorer[data-explorer]", HTMLElement)) {
    const slug = figure.dataset.explorer;
    if (query.get("show") === slug || asked.some((key) => key.startsWith(`${slug}.`))) unfold(figure);
  }
  unfold(document.getElementById(query.get("start") ?? ""));
  if (asked.some((key) => OF_TEACHERS.includes(key))) {
    for (const fold of all("details.for-a-class", HTMLDetailsElement)) fold.open = true;
  }
  const go = () => {
    const place = named();
    const landed = place?.id === decodeURIComponent(location.hash.slice(1)); // the browser has gone there
    if (!place || (landed && !place.closest("details:not([open])"))) return;
    unfold(place);
    place.scrollIntoView();
  };
  go();
  addEventListener("hashchange", go);
}
