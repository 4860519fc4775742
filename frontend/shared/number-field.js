// Fields for a number, in a lesson and where assignments are made. They are text fields: a browser's own field for numbers reads “9,5” in
// some languages only, and in the others drops the comma or gives nothing, without a word. What they take stands in `data-low`, `-high` and
// `-step`.
import { around, dataOf, element } from "./dom.js";
import { noteOn } from "./number-notes.js";
import { onStep, readNumber } from "./numbers.js";

const NUMBER = "input[data-low]";
const BELOW = ".curve-cells, .hand-over, table, .writing, label"; // a note stands below the innermost of these

/** @param {HTMLInputElement} input */
const takes = (input) => ({
  low: Number(dataOf(input, "low")),
  high: Number(dataOf(input, "high")),
  step: Number(dataOf(input, "step")),
  unit: input.dataset.unit ?? "",
});

/** The field for a number in which something happened. @param {Event} event  @param {string} [which] */
export const numberField = (event, which = "") => around(event, NUMBER + which, HTMLInputElement);

/** Whether nothing stands in a field. @param {HTMLInputElement} input */
export const isEmpty = (input) => input.value.trim() === "";

/**
 * The number in a field, null where it is empty; undefined while what stands there is no number that the field takes as it is.
 * @param {HTMLInputElement} input
 */
export function numberIn(input) {
  if (isEmpty(input)) return null;
  const { value, told } = readNumber(input.value, takes(input));
  return value !== null && (told === "read" || told === "open") ? value : undefined;
}

/** @param {HTMLInputElement} input */
function nameOf(input) {
  const label = input.labels?.item(0);
  return input.dataset.name ?? input.getAttribute("aria-label") ?? label?.textContent?.trim() ?? "";
}

/** The place for a note on a field; made before there is one, so that screen readers hear it. @param {HTMLInputElement} input */
function notePlace(input) {
  const above = input.closest(BELOW);
  const next = above?.nextElementSibling;
  if (next instanceof HTMLElement && next.matches(".typed-note")) return next;
  const note = element("p", { class: "typed-note", role: "status" });
  above?.after(note);
  return note;
}

/** @param {string} text  @param {HTMLInputElement} input */
function noteBelow(text, input) {
  notePlace(input).textContent = text;
}

/**
 * Sets right what was typed, before a form's own listeners hear of it: what can be read stands there as a plain number, what cannot gives way
 * to what stood before. The sentence on it, "" where all went as meant.
 * @param {HTMLInputElement} input
 */
export function setRight(input) {
  if (isEmpty(input)) return "";
  const text = input.value;
  const read = readNumber(text, takes(input));
  const stood = input.dataset.stood ?? "";
  input.value = read.value === null ? stood : String(read.value);
  return noteOn(text, read, nameOf(input), takes(input), stood);
}

/** @param {KeyboardEvent} event  @param {HTMLInputElement} input */
function step(event, input) {
  const way = Number(event.key === "ArrowUp") - Number(event.key === "ArrowDown");
  if (!way || input.readOnly || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const { low, high, step: by } = takes(input);
  const stands = numberIn(input);
  const next = typeof stands === "number" ? stands + way * by : Math.max(0, low);
  input.value = String(onStep(Math.min(high, Math.max(low, next)), low, by));
  for (const kind of ["input", "change"]) input.dispatchEvent(new Event(kind, { bubbles: true }));
}

/**
 * Lets the fields for numbers below `root` read what people type, answer arrow keys, and say what they could not take as it was.
 * @param {HTMLElement} root
 * @param {(text: string, input: HTMLInputElement) => void} [tell]
 */
export function hearNumbers(root, tell = noteBelow) {
  root.addEventListener("focusin", (event) => {
    const input = numberField(event);
    if (!input) return;
    input.dataset.stood = input.value;
    if (tell === noteBelow) notePlace(input);
  });
  root.addEventListener("keydown", (event) => {
    const input = numberField(event);
    if (input) step(event, input);
  });
  root.addEventListener(
    "change",
    (event) => {
      const input = numberField(event);
      if (!input) return;
      tell(setRight(input), input);
      input.dataset.stood = input.value;
    },
    { capture: true },
  );
}
