// Runs that a reader keeps. On a page they stay on the device, where the page's own script keeps the reader's work; in a notebook they last
// as long as the view.
import { button, element } from "../../../frontend/shared/dom.js";

const MOST_KEPT = 12;
const NOWHERE = { load: () => [], save: () => true, onChange: () => () => {} };

const isRun = (run) =>
  Array.isArray(run?.cells) &&
  run.cells.every((cell) => Array.isArray(cell) && cell.length === 2) &&
  typeof run.query === "string";

const headingsOf = (runs) => [...new Set(runs.flatMap(({ cells }) => cells.map(([heading]) => heading)))];
const cellsOf = (run, headings) =>
  headings.map((heading) => String(run.cells.find(([one]) => one === heading)?.[1] ?? ""));

function rowOf(run, place, headings, words) {
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

function makeFrame(words) {
  const table = element("table", {}, element("caption", {}, words.kept));
  const scroll = { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": words.kept };
  const does = [button("download-kept", words.keptCsv), button("clear-kept", words.keptClear)];
  const look = { class: "explorer-kept", "data-role": "kept", hidden: true };
  const actions = element("div", { class: "explorer-actions" }, ...does);
  return { table, whole: element("div", look, element("div", scroll, table), actions) };
}

/** The table of kept runs, and what can be done with them. */
export function makeKept(slug, words) {
  const store = globalThis.explorerStore ?? NOWHERE;
  const { table, whole } = makeFrame(words);
  let runs = [];

  function show() {
    whole.hidden = !runs.length;
    const headings = headingsOf(runs);
    const head = [words.keptRun, ...headings, words.keptDo].map((text) => element("th", { scope: "col" }, text));
    table.replaceChildren(
      table.caption,
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...runs.map((run, place) => rowOf(run, place, headings, words))),
    );
  }
  const read = () => {
    runs = store.load(slug).filter(isRun).slice(0, MOST_KEPT);
  };
  function replace(next) {
    runs = next;
    const kept = store.save(slug, runs);
    show();
    return kept;
  }
  const placeOf = (pressed) => [...table.tBodies[0].rows].indexOf(pressed.closest("tr"));

  read();
  show();
  return {
    whole,
    /** Keeps a run (heading and text of each cell, the query of its link); what is to be said of it. */
    keep(cells, query) {
      if (runs.length >= MOST_KEPT) return words.keptFull;
      return replace([...runs, { at: new Date().toISOString(), cells, query }]) ? words.keptDone : words.keptLost;
    },
    queryOf: (pressed) => runs[placeOf(pressed)].query,
    /** Removes a run; the button of the run that took its place, or null. */
    drop(pressed) {
      const place = placeOf(pressed);
      replace(runs.filter((_, one) => one !== place));
      return table.querySelectorAll("[data-action=drop-run]")[Math.min(place, runs.length - 1)] ?? null;
    },
    clear: () => replace([]),
    /** Headings, then a row a run, each with its link at the end. */
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
