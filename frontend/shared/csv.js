// Tables to take along, as CSV that every spreadsheet reads as it was meant. Those that are set to a language with decimal commas, such as
// German, French or Dutch, open one with commas between its cells in a single column: there the reader's choice is semicolons and 9,5.
import { element } from "./dom.js";
import { save } from "./save.js";

const MARK = "\uFEFF"; // with it, spreadsheets read “ü” and “→”
const LINE_END = "\r\n";
const FORMULA = /^\s*(?:[=@]|[+-](?!\d+(?:[.,]\d+)?(?: ?%)?$))/; // a spreadsheet would run such a text; a plain number may keep its sign
const NUMBER = /^([+-]?\d+)\.(\d+)( ?%)?$/; // it would take 9.5 for the ninth of May where it expects 9,5
const QUOTED = /[",;\r\n\uFEFF]|^ | $/;
const KEY = "legstrength-csv"; // a choice of the device's, not work on a chapter
const CHANGED = "csv:separator";

/** @typedef {"comma" | "semicolon"} Separator */
/** What was chosen in this window, where the device keeps nothing. @type {Separator | undefined} */
let chosen;

/** What stands between cells: as it was chosen on this device, else as the reader's language has it. @returns {Separator} */
export function separator() {
  if (chosen) return chosen;
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === "comma" || kept === "semicolon") return kept;
  } catch {
    /* no storage */
  }
  return decimals().includes(",") ? "semicolon" : "comma";
}

/** One and a half as the browser's language writes it; some browsers name one that they do not know themselves, such as “en-US@posix”. */
function decimals() {
  try {
    return new Intl.NumberFormat(navigator.language).format(1.5);
  } catch {
    return "1.5";
  }
}

/** @param {Separator} value */
function remember(value) {
  chosen = value;
  try {
    localStorage.setItem(KEY, value);
  } catch {
    /* no storage: it holds until the page closes */
  }
  document.dispatchEvent(new CustomEvent(CHANGED));
}

/**
 * The choice, for wherever tables are saved; all of a page show the same.
 * @param {{separator: string, comma: string, semicolon: string}} words
 */
export function separatorChoice(words) {
  const select = element(
    "select",
    { "data-role": "separator", autocomplete: "off" },
    element("option", { value: "comma" }, words.comma),
    element("option", { value: "semicolon" }, words.semicolon),
  );
  const show = () => {
    select.value = separator();
  };
  select.addEventListener("change", () => remember(select.value === "semicolon" ? "semicolon" : "comma"));
  document.addEventListener(CHANGED, show);
  show();
  return element("label", { class: "csv-separator" }, element("span", {}, words.separator), select);
}

/** One cell as it stands in a file. @param {unknown} value  @param {Separator} between */
function cell(value, between) {
  const told = String(value ?? "");
  const text = between === "semicolon" ? told.replace(NUMBER, "$1,$2$3") : told;
  const formula = typeof value === "string" && FORMULA.test(text);
  return formula || QUOTED.test(text) ? `"${formula ? "'" : ""}${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows of texts as CSV, each with its line end; `about` stands above them as lines that begin with #.
 * @param {string[]} about
 * @param {unknown[][]} rows
 */
function csvOf(about, rows) {
  const between = separator();
  const [sign, head] = [between === "semicolon" ? ";" : ",", about.map((line) => `# ${line}${LINE_END}`).join("")];
  return MARK + head + rows.map((row) => row.map((one) => cell(one, between)).join(sign) + LINE_END).join("");
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
