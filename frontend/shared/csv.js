// Tables to take along, as CSV that every spreadsheet reads as it was meant.
import Papa from "papaparse";
import { save } from "./save.js";

const MARK = "\uFEFF"; // with it, spreadsheets read “ü” and “→”
const LINE_END = "\r\n";
const FORMULA = /^\s*(?:[=@]|[+-](?!\d+(?:[.,]\d+)?(?: ?%)?$))/; // a spreadsheet would run such a text; a plain number may keep its sign

/**
 * Rows of texts as CSV, each with its line end; `about` stands above them as lines that begin with #.
 * @param {string[]} about
 * @param {unknown[][]} rows
 */
function csvOf(about, rows) {
  const head = about.map((line) => `# ${line}${LINE_END}`).join("");
  return `${MARK}${head}${Papa.unparse(rows, { newline: LINE_END, escapeFormulae: FORMULA })}${LINE_END}`;
}

/**
 * Save rows as a file of that name.
 * @param {string} name
 * @param {string[]} about
 * @param {unknown[][]} rows
 */
export function saveCsv(name, about, rows) {
  save(new Blob([csvOf(about, rows)], { type: "text/csv;charset=utf-8" }), name);
}
