// Runs: computing and showing what the settings bring, at most once a frame.

const SETTLED_MS = 400; // how long after the last change a run counts as finished: ghosts and announcements wait for it

/** @import { Results, Run } from "./kinds.js" */

/**
 * @param {object} does
 * @param {() => Run} does.compute
 * @param {(run: Run, previous: Results | null) => void} does.show
 * @param {(run: Run) => void} does.settled
 * @param {(error: unknown) => void} does.failed
 */
export function makeRun({ compute, show, settled, failed }) {
  /** @type {Run | null} */
  let latest = null;
  /** @type {Results | null} */
  let previous = null;
  let moving = false;
  let scheduled = false;
  let freshFrame = true;
  let [prepared, begun] = [false, false];
  let timer = 0;

  function draw() {
    scheduled = false;
    freshFrame = false;
    begun = true;
    requestAnimationFrame(() => {
      freshFrame = true;
    });
    try {
      if (!prepared || !latest) latest = compute();
      prepared = false;
      show(latest, previous);
    } catch (error) {
      failed(error);
    }
  }

  return {
    draw,
    /** Computes the first run ahead, for a page that would rather draw it in a task of its own. */
    prepare() {
      try {
        latest = compute();
        prepared = true;
      } catch {} // drawing meets the same error, and says so
    },
    latest: () => latest,
    previous: () => previous,
    /** The run before is no longer of interest. */
    forget() {
      previous = null;
    },
    /** A control moved. The first change of a frame is drawn as soon as all controls are set; further ones wait for the next frame. */
    changed() {
      prepared = false;
      if (!begun) return;
      if (!moving && latest) {
        moving = true;
        previous = latest.results;
      }
      if (!scheduled) {
        scheduled = true;
        if (freshFrame) queueMicrotask(draw);
        else requestAnimationFrame(draw);
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        moving = false;
        if (latest) settled(latest);
      }, SETTLED_MS);
    },
    end: () => clearTimeout(timer),
  };
}
