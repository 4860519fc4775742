// The table at a chapter's end that sets what was drawn or dragged at its start beside what the reader says now, and the model's numbers.
/** @import { Work } from "../shared/work.js" */
import { all, byRole, dataOf, find } from "../shared/dom.js";
import { hearNumbers, numberField, numberIn } from "../shared/number-field.js";
import { message } from "../shared/words.js";
import { isObject } from "../shared/work.js";

/**
 * What the table needs of the form at the chapter's start: what was said of each item, a sentence on all of it, and the picture.
 * @typedef {{open: boolean, tellings: () => {id: string, text: string}[], heading: () => string, copyTo: (svg: SVGSVGElement) => void}} Form
 */

/** @type {WeakSet<HTMLElement>} */
const listening = new WeakSet();

/** @param {HTMLElement} root  @param {Work} work  @param {Form | null} form */
export function showBeforeNow(root, work, form) {
  const told = form && !form.open ? form.tellings() : [];
  const shown = told.some(({ text }) => text);
  const svg = byRole("review-pad", SVGSVGElement, root);
  for (const one of [svg, ...all('[data-role="review-label"]', HTMLElement, root)])
    one.toggleAttribute("hidden", !shown);
  const table = byRole("before-now", HTMLElement, root);
  table.hidden = !shown;
  byRole("review-says", HTMLElement, root).textContent =
    shown && form ? `${form.heading()} ${message(root, "review")}` : message(root, "review-none");
  if (!shown || !form) return;
  form.copyTo(svg);
  const { marks } = /** @type {{marks?: unknown}} */ (work.part("review"));
  const now = isObject(marks) ? marks : {};
  for (const { id, text } of told) {
    const row = find(`[data-row="${CSS.escape(id)}"]`, HTMLElement, table);
    find('[data-cell="before"]', HTMLElement, row).textContent = text || "–";
    const input = find("input", HTMLInputElement, row);
    if (input !== document.activeElement) input.value = Number.isFinite(now[id]) ? String(now[id]) : "";
  }
  if (listening.has(table)) return;
  listening.add(table);
  hearNumbers(table);
  table.addEventListener("change", (event) => {
    if (numberField(event)) keepNow(table, work);
  });
}

/** Keeps the numbers that can be read. @param {HTMLElement} table  @param {Work} work */
function keepNow(table, work) {
  const typed = all("input[data-now]", HTMLInputElement, table).flatMap((input) => {
    const value = numberIn(input);
    return typeof value === "number" ? [[dataOf(input, "now"), value]] : [];
  });
  work.change("review", () => (typed.length ? { marks: Object.fromEntries(typed), at: new Date().toISOString() } : {}));
}
