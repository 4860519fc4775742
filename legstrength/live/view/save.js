// The words of a table, for a reader to take along.
export { saveCsv, separatorChoice } from "../../../frontend/shared/csv.js";

/** The words in a table, row by row. @param {HTMLTableElement} table */
export const rowsOf = (table) =>
  [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
