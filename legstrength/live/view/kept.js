// Runs that a reader keeps. On a page they stay on the device, where the page's own script keeps the reader's work; in a notebook they last
// as long as the view.
/** @import { KeptCell, KeptRun, Store, Words } from "./kinds.js" */
import { all, button, element } from "../../../frontend/shared/dom.js";

const MOST_KEPT = 6; // as many as a picture has room for
const MOST_READ = 24; // some readers kept more, and what two figures kept may be of one now
/** @type {Store} */
const NOWHERE = { load: () => [], save: () => true, onChange: () => () => {} };

/** @param {any} run what was read from the device  @returns {run is KeptRun} */
const isRun = (run) =>
  Array.isArray(run?.cells) &&
  run.cells.every((/** @type {unknown} */ cell) => Array.isArray(cell) && cell.length === 2) &&
  typeof run.query === "string";

const headingsOf = (/** @type {KeptRun[]} */ runs) => [
  ...new Set([...runs].reverse().flatMap(({ cells }) => cells.map(([heading]) => heading))),
];
/** @param {KeptRun} run  @param {string[]} headings */
const cellsOf = (run, headings) =>
  headings.map((heading) => String(run.cells.find(([one]) => one === heading)?.[1] ?? ""));

/** @param {KeptRun} run  @param {number} place  @param {string[]} headings  @param {Words} words */
function rowOf(run, place, headings, words) {
  /** @param {string} action  @param {string} text */
  const named = (action, text) => button(action, text, { "aria-label": `${text}: ${words.keptRun} ${place + 1}` });
  const does = [named("open-run", words.keptOpen), named("drop-run", words.keptDrop)];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, String(place + 1)),
    ...cellsOf(run, headings).map((text) => element("td", {}, text)),
    element("td", { class: "explorer-row-actions" }, ...does),
  );
}

/** @param {Words} words */
function makeFrame(words) {
  const caption = element("caption", {}, words.kept);
  const rows = element("tbody");
  const table = element("table", {}, caption, rows);
  const scroll = { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": words.kept };
  const does = [button("download-kept", words.keptCsv), button("clear-kept", words.keptClear)];
  const look = { class: "explorer-kept", "data-role": "kept", hidden: true };
  const actions = element("div", { class: "explorer-actions" }, ...does);
  return { caption, rows, table, whole: element("div", look, element("div", scroll, table), actions) };
}

/**
 * The table of kept runs, and what can be done with them.
 * @param {string} slug
 * @param {Words} words
 * @param {(queries: string[]) => void} changed hears of the runs that a picture has room for, by the queries of their links
 */
export function makeKept(slug, words, changed) {
  const store = globalThis.explorerStore ?? NOWHERE;
  const { caption, rows, table, whole } = makeFrame(words);
  /** @type {KeptRun[]} */
  let runs = [];

  function show() {
    whole.hidden = !runs.length;
    changed(runs.slice(-MOST_KEPT).map(({ query }) => query));
    const headings = headingsOf(runs);
    const head = [words.keptRun, ...headings, words.keptDo].map((text) => element("th", { scope: "col" }, text));
    rows.replaceChildren(...runs.map((run, place) => rowOf(run, place, headings, words)));
    table.replaceChildren(caption, element("thead", {}, element("tr", {}, ...head)), rows);
  }
  const read = () => {
    runs = store.load(slug).filter(isRun).slice(0, MOST_READ);
  };
  /** @param {KeptRun[]} next */
  function replace(next) {
    runs = next;
    const kept = store.save(slug, runs);
    show();
    return kept;
  }
  /** @param {HTMLElement} pressed */
  const placeOf = (pressed) => [...rows.children].findIndex((row) => row.contains(pressed));

  read();
  return {
    whole,
    show,
    /**
     * Keeps a run (heading and text of each cell, the query of its link); what is to be said of it.
     * @param {KeptCell[]} cells
     * @param {string} query
     */
    keep(cells, query) {
      if (runs.length >= MOST_KEPT) return words.keptFull;
      return replace([...runs, { at: new Date().toISOString(), cells, query }]) ? words.keptDone : words.keptLost;
    },
    queryOf: (/** @type {HTMLElement} */ pressed) => runs[placeOf(pressed)].query,
    /**
     * Removes a run; the button of the run that took its place, or null.
     * @param {HTMLElement} pressed
     */
    drop(pressed) {
      const place = placeOf(pressed);
      replace(runs.filter((_, one) => one !== place));
      return all("[data-action=drop-run]", HTMLElement, table)[Math.min(place, runs.length - 1)] ?? null;
    },
    clear: () => replace([]),
    /**
     * Headings, then a row a run, each with its link at the end.
     * @param {(query: string) => string} linkOf
     */
    rows(linkOf) {
      const headings = headingsOf(runs);
      return [[...headings, words.linkHeading], ...runs.map((run) => [...cellsOf(run, headings), linkOf(run.query)])];
    },
    /** Follows what other tabs keep; returns how to end that. */
    follow: () =>
      store.onChange(() => {
        const before = JSON.stringify(runs);
        read();
        if (JSON.stringify(runs) !== before) show();
      }),
  };
}
