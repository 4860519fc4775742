// Where the figures keep their runs: with the rest of the reader's work on this chapter. A page without a lesson has no such place.
import { all, dataOf } from "../shared/dom.js";
import { runsToday } from "../shared/moved.js";
import { workOf } from "../shared/work.js";
import { drawnFor } from "./drawn-handover.js";

/** Gives the figures, whose script is a bundle of its own, that place: `legstrength/live/view/kept.js` looks for it under this name. */
export function keepRuns() {
  const first = all("[data-lesson]", HTMLElement).at(0);
  if (!first) return;
  const work = workOf(dataOf(first, "lesson"));
  globalThis.explorerStore = {
    load(slug) {
      const runs = runsToday(work.part("runs"))[slug];
      return Array.isArray(runs) ? runs : [];
    },
    save(slug, runs) {
      // false where the browser does not keep it
      work.change("runs", (kept) => {
        const { [slug]: before, ...others } = runsToday(kept);
        return runs.length ? { ...others, [slug]: runs } : others;
      });
      return work.kept;
    },
    drawn: drawnFor,
    onChange: (callback) => work.onChange(callback),
  };
}
