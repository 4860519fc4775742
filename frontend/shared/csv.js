// Tables to take along, as CSV that every spreadsheet reads as it was meant.
import { save } from "./save.js";

const MARK = "\uFEFF"; // with it, spreadsheets read “ü” and “→”
const LINE_END = "\r\n";
const FORMULA = /^\s*(?:[=@]|[+-](?!\d+(?:[.,]\d+)?(?: ?%)?$))/; // a spreadsheet would run such a text; a plain number may keep its sign

const QUOTED = /[",\r\n\uFEFF]|^ | $/;

/** One cell as it stands in a file. @param {unknown} value */
function cell(value) {
  const text = String(value ?? "");
  const formula = typeof value === "string" && FORMULA.test(text);
  return formula || QUOTED.test(text) ? `"${formula ? "'" : ""}${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows of texts as CSV, each with its line end; `about` stands above them as lines that begin with #.
 * @param {string[]} about
 * @param {unknown[][]} rows
 */
function csvOf(about, rows) {
  const head = about.map((line) => `# ${line}${LINE_END}`).join("");
  return MARK + head + rows.map((row) => row.map(cell).join(",") + LINE_END).join("");
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
