// The numbers behind the picture.
/** @import { Results, Spec, TableSpec, Words } from "./kinds.js" */
import { element } from "../../../frontend/shared/dom.js";

/** @param {HTMLTableElement} table  @param {TableSpec} shown  @param {number} count */
function makeRows(table, { columns, every }, count) {
  const headings = columns.map((column) => element("th", { scope: "col" }, column.heading));
  table.append(element("thead", {}, element("tr", {}, ...headings)));
  /** @type {HTMLTableCellElement[][]} */
  const cells = [];
  const rows = element("tbody");
  for (let row = 0; row < count; row += every) {
    const line = columns.map((_, place) => element(place ? "td" : "th", place ? {} : { scope: "row" }));
    cells.push(line);
    rows.append(element("tr", {}, ...line));
  }
  table.append(rows);
  return cells;
}

/**
 * The table with its notes, folded; `fill` writes the numbers of a run into it.
 * @param {Spec} spec
 * @param {Words} words
 * @param {(number: number, digits: number) => string} fixed
 */
export function makeTable(spec, words, fixed) {
  const { columns, every, caption } = spec.table;
  const table = element("table", {}, element("caption", {}, caption));
  const notes = spec.footnotes.map((note) => element("li", {}, note));
  const whole = element(
    "details",
    { class: "explorer-data", "data-role": "data" },
    element("summary", {}, words.data),
    element("div", { class: "explorer-scroll", tabindex: "0", role: "region", "aria-label": caption }, table),
    notes.length ? element("ul", { class: "explorer-footnotes" }, ...notes) : null,
  );
  /** @type {HTMLTableCellElement[][] | null} */
  let cells = null;
  let made = 0; // rows of the results that the table has been made for
  const fill = (/** @type {Results} */ results) => {
    const listOf = (/** @type {string} */ name) => /** @type {(number | string)[]} */ (results[name]);
    const count = listOf(columns[0].result).length;
    if (!cells || made !== count) {
      for (const part of [...table.children].slice(1)) part.remove(); // all but the caption
      cells = makeRows(table, spec.table, count);
      made = count;
    }
    for (const [row, line] of cells.entries()) {
      for (const [place, cell] of line.entries()) {
        const { result, digits } = columns[place];
        const value = listOf(result)[row * every];
        const text = typeof value === "number" ? fixed(value, digits) : value;
        if (cell.textContent !== text) cell.textContent = text;
      }
    }
  };
  return { whole, table, fill };
}
