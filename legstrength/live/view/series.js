// A series as a field of cells, or several as one table.
/** @import { Control, Say, Words } from "./kinds.js" */
import { element } from "../../../frontend/shared/dom.js";
import { describeRange, makeCell } from "./cells.js";
import { makeSketch } from "./sketch.js";

/** The names of a series' cells. @param {Control} control */
const namesOf = (control) => /** @type {string[]} */ (control.get("cells"));

/**
 * @param {Control} control
 * @param {string} name
 * @param {string} id
 * @param {string} hint
 * @param {Words} words
 * @param {Say} say
 */
export function makeSeries(control, name, id, hint, words, say) {
  const rangeId = `${id}-${name}-range`,
    hintId = hint ? `${id}-${name}-hint` : null;
  const described = hintId ? `${rangeId} ${hintId}` : rangeId;
  const names = namesOf(control);
  const cells = names.map((_, place) => makeCell(control, place, described, say));
  const bars = control.get("sketch") ? makeSketch(control, cells) : null;
  const label = control.get("description");
  const typed = element(
    "div",
    { class: "explorer-cells" },
    ...cells.map(({ input }, place) => element("label", {}, names[place], input)),
  );
  const field = element(
    "div",
    { class: "explorer-field explorer-series", role: "group", "aria-label": label, "data-control": name },
    element(
      "div",
      { class: "explorer-series-head" },
      element("span", {}, label),
      describeRange(control, rangeId, words),
    ),
    bars?.sketch ?? null,
    bars ? element("details", { class: "explorer-typed" }, element("summary", {}, words.seriesType), typed) : typed,
    hint ? element("p", { class: "explorer-hint", id: hintId }, hint) : null,
  );
  return {
    field,
    show: () => {
      for (const cell of cells) cell.show();
      bars?.show();
    },
  };
}

/**
 * Several series of equal length as one table: a row for each cell, a column for each series.
 * @param {string} heading
 * @param {string} title
 * @param {{control: Control, name: string, hint: string}[]} columns
 * @param {string} id
 * @param {Words} words
 * @param {Say} say
 */
export function makeSeriesTable(heading, title, columns, id, words, say) {
  const made = columns.map(({ control, name, hint }) => {
    const rangeId = `${id}-${name}-range`;
    const cells = namesOf(control).map((_, place) => makeCell(control, place, rangeId, say));
    const head = element(
      "th",
      { scope: "col", "data-control": name, title: hint || null },
      element("span", {}, control.get("description")),
      describeRange(control, rangeId, words),
    );
    return { cells, head };
  });
  const table = element(
    "table",
    { class: "explorer-grid" },
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, heading), ...made.map(({ head }) => head))),
    element(
      "tbody",
      {},
      ...namesOf(columns[0].control).map((cell, place) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, cell),
          ...made.map(({ cells }) => element("td", {}, cells[place].input)),
        ),
      ),
    ),
  );
  const field = element(
    "div",
    { class: "explorer-field explorer-series explorer-scroll", role: "region", "aria-label": title, tabindex: "0" },
    table,
  );
  return {
    field,
    shows: made.map(({ cells }) => () => {
      for (const cell of cells) cell.show();
    }),
  };
}
