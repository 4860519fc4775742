/* The controls of the chosen chapter's figures: reads what is set, sets what is given, and puts back what a control cannot take. */
/** @import { Figure, Takes, Value } from "../shared/link.js" */
import { all, dataOf } from "../shared/dom.js";
import { written } from "../shared/link.js";

/** @typedef {HTMLFieldSetElement | HTMLSelectElement | HTMLInputElement} Control a series, a choice, or a number or a tick */

export const controls = (/** @type {HTMLElement} */ root) =>
  /** @type {Control[]} */ (all("[data-control]", HTMLElement, root));
/** The control to which a field belongs, or null. @param {HTMLElement} field */
export const controlOf = (field) => /** @type {Control | null} */ (field.closest("[data-control]"));
export const cells = (/** @type {Control} */ control) => all("[data-cell]", HTMLInputElement, control);
/** “explorer.control” @param {HTMLElement} control */
export const nameOf = (control) => dataOf(control, "control");
/** Where it stands at first, as a link carries it. @param {HTMLElement} control */
export const startOf = (control) => dataOf(control, "start");
/** @param {Control} control  @returns {control is HTMLInputElement} */
const isTick = (control) => control.type === "checkbox";
const short = (/** @type {string} */ text) =>
  text !== "" && Number.isFinite(Number(text)) ? written(Number(text)) : text;

/** What is set, as a link carries it. @param {Control} control */
export function value(control) {
  if (control instanceof HTMLFieldSetElement)
    return cells(control)
      .map((cell) => short(cell.value))
      .join("_");
  return isTick(control) ? String(control.checked) : short(control.value);
}

/**
 * What is set, as somebody reads it: a choice by its words, a series without the rows at its end that are empty or as they were.
 * @param {Control} control
 */
export function spoken(control) {
  const { unit = "" } = control.dataset;
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0].text;
  if (!(control instanceof HTMLFieldSetElement)) return isTick(control) ? "" : `${value(control)} ${unit}`.trim();
  const [now, start] = [value(control), startOf(control)].map((text) => text.split("_"));
  while (now.length > 1 && (now.at(-1) === "0" || now.at(-1) === start[now.length - 1])) now.pop();
  return `${now.join(", ")} ${unit}`.trim();
}

/** Sets a control to a value that it takes. @param {Control} control  @param {Value} value */
export function put(control, value) {
  if (control instanceof HTMLFieldSetElement) {
    const numbers = /** @type {number[]} */ (value);
    for (const [place, field] of cells(control).entries()) field.value = written(numbers[place]);
  } else if (isTick(control)) control.checked = value === true;
  else control.value = written(value);
}

/** What a control takes from a link. @param {Control} control  @returns {Takes} */
function takes(control) {
  const label = dataOf(control, "name");
  if (isTick(control)) return { kind: "switch", label };
  if (control instanceof HTMLSelectElement)
    return { kind: "choice", label, slugs: [...control.options].map((one) => one.value) };
  const first = control instanceof HTMLFieldSetElement ? cells(control)[0] : control;
  const [low, high, step] = ["low", "high", "step"].map((part) => Number(dataOf(first, part)));
  const range = { label, low, high, step, unit: dataOf(control, "unit") };
  if (!(control instanceof HTMLFieldSetElement)) return { kind: "number", ...range };
  return {
    kind: "series",
    ...range,
    cells: cells(control).map((cell) => cell.closest("label")?.firstChild?.textContent ?? ""),
  };
}

/**
 * What of the chosen chapter a link can name.
 * @param {HTMLElement} root
 * @returns {{figures: Record<string, Figure>, shown: string[]}}
 */
export function nameable(root) {
  const groups = all("[data-hide]", HTMLElement).map((box) => dataOf(box, "hide"));
  /** @type {Record<string, Figure>} */
  const figures = {};
  for (const explorer of all("[data-explorer]", HTMLElement, root)) {
    const slug = dataOf(explorer, "explorer");
    const named = controls(explorer).map((control) => [nameOf(control).slice(slug.length + 1), takes(control)]);
    const mine = groups.filter((name) => name.startsWith(`${slug}.`)).map((name) => name.slice(slug.length + 1));
    figures[slug] = { controls: Object.fromEntries(named), groups: mine };
  }
  return { figures, shown: Object.keys(figures) };
}

/** Puts every control back to where it stands at first. @param {HTMLElement} explorer */
export function back(explorer) {
  for (const control of controls(explorer)) {
    const start = startOf(control);
    if (control instanceof HTMLFieldSetElement) put(control, start.split("_").map(Number));
    else put(control, isTick(control) ? start === "true" : start);
  }
}

/**
 * What differs from the start, as a link carries it.
 * @param {HTMLElement} root
 * @returns {[name: string, value: string][]}
 */
export function changed(root) {
  return controls(root)
    .filter((control) => value(control) !== startOf(control))
    .map((control) => [nameOf(control), value(control)]);
}
