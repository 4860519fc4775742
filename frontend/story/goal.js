// The one goal of a story: its mark shows once a run of the figure reaches it, and it is kept with the chapter's other challenges.
/** @import { Run } from "../../legstrength/live/view/kinds.js" */
import { goalReached } from "legstrength-core/lesson";
import { dataOf, find } from "../shared/dom.js";
import { workOf } from "../shared/work.js";

const REST_MS = 500; // as in lesson/challenges.js: a run counts when the hand rests

/**
 * Returns what is to be told of each run.
 * @param {HTMLElement} line
 * @returns {(run: Pick<Run, "settings" | "results">) => void}
 */
export function followGoal(line) {
  const { lesson, id, goals } = JSON.parse(dataOf(line, "goal"));
  const mark = find(".beat-reached", HTMLElement, line);
  const work = workOf(lesson);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  const kept = () => Boolean(work.part("challenges")[id]);
  const show = (/** @type {boolean} */ now) => {
    mark.hidden = !(now || kept());
    line.dataset.state = mark.hidden ? "open" : "reached";
    if (!mark.hidden) line.closest("[data-waits]")?.removeAttribute("data-waits");
  };
  work.onChange(() => show(false));
  show(false);
  return ({ settings, results }) => {
    const now = goals.every((/** @type {any} */ goal) => goalReached(goal, settings, results));
    clearTimeout(resting);
    show(now);
    if (!now || kept()) return;
    resting = setTimeout(() => {
      work.change("challenges", (done) => ({ ...done, [id]: { at: new Date().toISOString() } }));
    }, REST_MS);
  };
}
