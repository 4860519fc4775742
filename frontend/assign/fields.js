/* The controls of the chosen chapter's figures: reads what is set, sets what is given, and puts back what a control cannot take. */
import { written } from "../shared/link.js";

export const all = (selector, root = document) => [...root.querySelectorAll(selector)];
export const controls = (root) => all("[data-control]", root);
const cells = (control) => all("[data-cell]", control);
const short = (text) => (text !== "" && Number.isFinite(Number(text)) ? written(Number(text)) : text);

/* What is set, as a link carries it. */
export function value(control) {
  if (control.matches("fieldset"))
    return cells(control)
      .map((cell) => short(cell.value))
      .join("_");
  return control.type === "checkbox" ? String(control.checked) : short(control.value);
}

/* Sets a control to a value that it takes. */
export function put(control, value) {
  if (control.matches("fieldset")) {
    for (const [place, field] of cells(control).entries()) field.value = written(value[place]);
  } else if (control.type === "checkbox") control.checked = value;
  else control.value = written(value);
}

/* What a control takes from a link. */
function takes(control) {
  const label = control.dataset.name;
  if (control.type === "checkbox") return { kind: "switch", label };
  if (control.matches("select"))
    return { kind: "choice", label, slugs: all("option", control).map((one) => one.value) };
  const first = cells(control)[0] ?? control;
  const [low, high, step] = [first.min, first.max, first.step].map(Number);
  const range = { label, low, high, step, unit: control.dataset.unit };
  if (!control.matches("fieldset")) return { kind: "number", ...range };
  return {
    kind: "series",
    ...range,
    cells: cells(control).map((cell) => cell.closest("label").firstChild.textContent),
  };
}

/* What of the chosen chapter a link can name. */
export function nameable(root) {
  const groups = all("[data-hide]").map((box) => box.dataset.hide);
  const figures = all("[data-explorer]", root).map((explorer) => {
    const { explorer: slug } = explorer.dataset;
    const named = controls(explorer).map((control) => [control.dataset.control.slice(slug.length + 1), takes(control)]);
    const mine = groups.filter((name) => name.startsWith(`${slug}.`)).map((name) => name.slice(slug.length + 1));
    return [slug, { controls: Object.fromEntries(named), groups: mine }];
  });
  return { figures: Object.fromEntries(figures), shown: figures.map(([slug]) => slug) };
}

/* Puts every control back to where it stands at first. */
export function back(explorer) {
  for (const control of controls(explorer)) {
    const { start } = control.dataset;
    if (control.matches("fieldset")) put(control, start.split("_").map(Number));
    else put(control, control.type === "checkbox" ? start === "true" : start);
  }
}

/* Brings a typed number into its range and onto its step. What it had to change, for the reader, or null. */
export function correct(field, start) {
  const [low, high, step] = [field.min, field.max, field.step].map(Number);
  const typed = field.value === "" ? Number(start) : Number(field.value);
  const inside = Math.min(high, Math.max(low, typed));
  const right = String(Number(Math.min(high, low + Math.round((inside - low) / step) * step).toFixed(10)));
  const same = field.value !== "" && Number(right) === Number(field.value);
  field.value = right;
  return same ? null : { name: field.dataset.name, low: field.min, high: field.max, value: right };
}

/* What differs from the start, as a link carries it: [["explorer.control", "value"], …]. */
export function changed(root) {
  return controls(root)
    .filter((control) => value(control) !== control.dataset.start)
    .map((control) => [control.dataset.control, value(control)]);
}
