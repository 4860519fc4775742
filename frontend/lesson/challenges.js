// Holds each run of a figure against the challenges of the chapter: beside every goal stands how far the run is, and what was reached is kept.
// What a goal looks at is written in `legstrength/teaching/core/`.
import { goalReached, goalSays } from "legstrength-core/lesson";
import { button, element, part, several } from "../shared/dom.js";
import { message } from "../shared/words.js";
import { workOf } from "../shared/work.js";

const REST_MS = 500; // a run counts when the hand rests, not while a slider passes by

/* Each goal of a list (the challenge's own, or its copy beside the figure) says what the run gives. */
const showGoals = (list, settings, results) =>
  several("[data-goal]", list)
    .map((item) => {
      const goal = JSON.parse(item.dataset.goal);
      const yes = goalReached(goal, settings, results);
      const shown = goalSays(goal, settings, results);
      item.dataset.state = yes ? "reached" : "open";
      part(item, "now").textContent = shown ? `(${message(item, "goal-now", { value: shown })})` : "";
      part(item, "verdict").textContent = message(item, yes ? "goal-yes" : "goal-no");
      return yes;
    })
    .every(Boolean);

const strips = new Map(); // figure → the copy of the goals that stands above it

const showMet = (item, work) => {
  const met = Boolean(work.part("challenges")[item.dataset.challenge]);
  item.dataset.state = met ? "met" : "open";
  const text = met ? message(item, "met") : "";
  const status = part(item, "status");
  if (status.textContent !== text) status.textContent = text;
  for (const strip of strips.values()) {
    if (strip.dataset.for === item.id) part(strip, "strip-status").textContent = text;
  }
};

const closeStrip = (figure) => {
  strips.get(figure)?.remove();
  strips.delete(figure);
};

/* The goals go along with the reader: a copy stays in sight above the figure. */
const tryIt = (item, work, run) => {
  const figure = document.querySelector(`.explorer[data-explorer="${item.dataset.explorerSlug}"]`);
  closeStrip(figure);
  const goals = item.querySelector(".goals").cloneNode(true);
  const close = button("close-strip", message(item, "strip-close"), { class: "lesson-button quiet" });
  close.addEventListener("click", () => {
    closeStrip(figure);
    item.querySelector('[data-action="try-challenge"]').focus();
  });
  const look = { class: "challenge-strip lesson-part", "data-for": item.id, tabindex: "0" }; // it may scroll
  const strip = element(
    "div",
    { ...look, role: "region", "aria-label": message(item, "strip") },
    element("p", { class: "stem" }, item.querySelector(".stem").textContent),
    goals,
    element("p", { "data-role": "strip-status" }),
    close,
  );
  figure.before(strip);
  strips.set(figure, strip);
  figure.querySelector('[data-action="skip-prediction"]')?.click();
  if (run) showGoals(goals, run.settings, run.results);
  showMet(item, work);
  strip.focus({ preventScroll: true });
  figure.style.scrollMarginTop = `calc(var(--pst-header-article-height, 3rem) + ${strip.offsetHeight + 16}px)`;
  figure.scrollIntoView({ block: "start" });
};

/** Follows every run of the page's figures. */
export function watchChallenges() {
  for (const root of several("[data-lesson].challenges")) watch(root);
}

function watch(root) {
  const latest = new Map();
  const resting = new Map();
  const work = workOf(root.dataset.lesson);
  const items = several("[data-challenge]", root);
  document.addEventListener("explorer:run", ({ target, detail }) => {
    latest.set(detail.explorer, detail);
    const strip = strips.get(target);
    if (strip) showGoals(strip, detail.settings, detail.results);
    for (const item of items.filter((one) => one.dataset.explorerSlug === detail.explorer)) {
      const met = showGoals(item.querySelector(".goals"), detail.settings, detail.results);
      clearTimeout(resting.get(item));
      if (!met || work.part("challenges")[item.dataset.challenge]) continue;
      resting.set(
        item,
        setTimeout(() => {
          work.change("challenges", (done) => ({
            ...done,
            [item.dataset.challenge]: { at: new Date().toISOString() },
          }));
        }, REST_MS),
      );
    }
  });
  root.addEventListener("click", (event) => {
    const button = event.target.closest('[data-action="try-challenge"]');
    const item = button?.closest("[data-challenge]");
    if (item) tryIt(item, work, latest.get(item.dataset.explorerSlug));
  });
  const refresh = () => {
    for (const item of items) showMet(item, work);
  };
  work.onChange(refresh);
  refresh();
}
