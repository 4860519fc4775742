// Holds each run of a figure against the challenges of the chapter: beside every goal stands how far the run is, and what was reached is kept.
// What a goal looks at is written in `legstrength/teaching/core/`.
/** @import { Run } from "../../legstrength/live/view/kinds.js" */
/** @import { Work } from "../shared/work.js" */
import { goalReached, goalSays } from "legstrength-core/lesson";
import { all, around, button, byRole, dataOf, element, find } from "../shared/dom.js";
import { message } from "../shared/words.js";
import { workOf } from "../shared/work.js";

/** @typedef {Pick<Run, "settings" | "results">} Reached what a run set, and what came of it */

const REST_MS = 500; // a run counts when the hand rests, not while a slider passes by

const goalsOf = (/** @type {HTMLElement} */ item) => find(".goals", HTMLElement, item);

/**
 * Each goal of a list (the challenge's own, or its copy beside the figure) says what the run gives.
 * @param {HTMLElement} list
 * @param {Reached} run
 */
const showGoals = (list, { settings, results }) =>
  all("[data-goal]", HTMLElement, list)
    .map((item) => {
      const goal = JSON.parse(dataOf(item, "goal"));
      const yes = goalReached(goal, settings, results);
      const shown = goalSays(goal, settings, results);
      item.dataset.state = yes ? "reached" : "open";
      byRole("now", HTMLElement, item).textContent = shown ? `(${message(item, "goal-now", { value: shown })})` : "";
      byRole("verdict", HTMLElement, item).textContent = message(item, yes ? "goal-yes" : "goal-no");
      return yes;
    })
    .every(Boolean);

/** @type {Map<EventTarget | null, HTMLElement>} figure → the copy of the goals that stands above it */
const strips = new Map();

/** @param {HTMLElement} item  @param {Work} work */
const isMet = (item, work) => Boolean(work.part("challenges")[dataOf(item, "challenge")]);

/** @param {HTMLElement} item  @param {Work} work */
const showMet = (item, work) => {
  const met = isMet(item, work);
  item.dataset.state = met ? "met" : "open";
  const text = met ? message(item, "met") : "";
  const status = byRole("status", HTMLElement, item);
  if (status.textContent !== text) status.textContent = text;
  for (const strip of strips.values()) {
    if (strip.dataset.for === item.id) byRole("strip-status", HTMLElement, strip).textContent = text;
  }
};

const closeStrip = (/** @type {HTMLElement} */ figure) => {
  strips.get(figure)?.remove();
  strips.delete(figure);
};

/**
 * The goals go along with the reader: a copy stays in sight above the figure.
 * @param {HTMLElement} item
 * @param {Work} work
 * @param {Reached | undefined} run the figure's latest
 */
const tryIt = (item, work, run) => {
  const figure = find(`.explorer[data-explorer="${dataOf(item, "explorerSlug")}"]`, HTMLElement);
  closeStrip(figure);
  const close = button("close-strip", message(item, "strip-close"), { class: "lesson-button quiet" });
  close.addEventListener("click", () => {
    closeStrip(figure);
    find('[data-action="try-challenge"]', HTMLElement, item).focus();
  });
  const look = { class: "challenge-strip lesson-part", "data-for": item.id, tabindex: "0" }; // it may scroll
  const strip = element(
    "div",
    { ...look, role: "region", "aria-label": message(item, "strip") },
    element("p", { class: "stem" }, find(".stem", HTMLElement, item).textContent),
    goalsOf(item).cloneNode(true),
    element("p", { "data-role": "strip-status" }),
    close,
  );
  figure.before(strip);
  strips.set(figure, strip);
  all('[data-action="skip-prediction"]', HTMLElement, figure).at(0)?.click();
  if (run) showGoals(strip, run);
  showMet(item, work);
  strip.focus({ preventScroll: true });
  figure.style.scrollMarginTop = `calc(var(--bar) + ${strip.offsetHeight + 16}px)`;
  figure.scrollIntoView({ block: "start" });
};

/** Follows every run of the page's figures. */
export function watchChallenges() {
  for (const root of all("[data-lesson].challenges", HTMLElement)) watch(root);
}

/** @param {HTMLElement} root */
function watch(root) {
  /** @type {Map<string, Reached>} by figure */
  const latest = new Map();
  /** @type {Map<HTMLElement, ReturnType<typeof setTimeout>>} by challenge */
  const resting = new Map();
  const work = workOf(dataOf(root, "lesson"));
  const items = all("[data-challenge]", HTMLElement, root);
  document.addEventListener("explorer:run", ({ target, detail }) => {
    latest.set(detail.explorer, detail);
    const strip = strips.get(target);
    if (strip) showGoals(strip, detail);
    for (const item of items.filter((one) => one.dataset.explorerSlug === detail.explorer)) {
      const met = showGoals(goalsOf(item), detail);
      clearTimeout(resting.get(item));
      if (!met || isMet(item, work)) continue;
      resting.set(
        item,
        setTimeout(() => {
          work.change("challenges", (done) => ({
            ...done,
            [dataOf(item, "challenge")]: { at: new Date().toISOString() },
          }));
        }, REST_MS),
      );
    }
  });
  root.addEventListener("click", (event) => {
    const item = around(event, "[data-challenge]", HTMLElement);
    if (item && around(event, '[data-action="try-challenge"]', HTMLElement))
      tryIt(item, work, latest.get(dataOf(item, "explorerSlug")));
  });
  const refresh = () => {
    for (const item of items) showMet(item, work);
  };
  work.onChange(refresh);
  refresh();
}
