// Hands a drawn route to the figure that runs it, and hears what came of it.
/** @import { Results } from "../../../legstrength/live/view/kinds.js" */
import { all } from "../../shared/dom.js";
import { today } from "../../shared/moved.js";

/** Whether the figure answers: it stands, and waits for nothing. @param {HTMLElement} root */
const answers = (root) => root.dataset.state === "ready" && all('[data-role="gate"]', HTMLElement, root).length === 0;

/**
 * Sets a figure once it answers; a page's own link says more.
 * @param {HTMLElement} root  @param {string} name  @param {number | number[]} value
 */
export function setRoute(root, name, value) {
  const linked = `${root.dataset.explorer}.${name}`;
  if (new URLSearchParams(today(location.search)).has(linked)) return;
  const go = () => {
    if (!answers(root)) return false;
    root.dispatchEvent(new CustomEvent("explorer:set", { detail: { values: { [name]: value } } }));
    return true;
  };
  if (go()) return;
  const changes = new MutationObserver(() => {
    if (go()) changes.disconnect();
  });
  changes.observe(root, { attributes: true, attributeFilter: ["data-state"], childList: true, subtree: true });
}

/**
 * Tells the results of each run of a figure that stands at these settings.
 * @param {string} slug  @param {() => Record<string, unknown> | null} wanted  @param {(results: Results) => void} ran
 */
export function hearRuns(slug, wanted, ran) {
  document.addEventListener("explorer:run", ({ detail: { explorer, settings, results } }) => {
    const asked = explorer === slug ? wanted() : null;
    if (asked && Object.entries(asked).every(([name, value]) => String(settings[name]) === String(value))) ran(results);
  });
}
