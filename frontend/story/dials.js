// What moves a control of the figure from a beat: a number in a sentence that is dragged left and right, and a slider below it.
/** @import { Dial, Moved, Mover } from "./kinds.js" */
import { byRole, dataOf, find } from "../shared/dom.js";
import { onStep } from "../shared/numbers.js";

const DRAG_PX = 240; // what a drag over a number's whole range takes
const [LEAST_PX, MOST_PX] = [2, 24]; // and over one step
const PAGE = 10; // steps

/** A number as a reader sees it. @param {Dial} dial  @param {number} value */
const printed = ({ digits }, value) => value.toFixed(digits).replace("-", "\u2212");

/** @param {Dial} dial  @param {number} value */
const spoken = (dial, value) => `${printed(dial, value)} ${dial.unit}`.trim();

/** @param {Dial} dial  @param {number} value */
const fitting = ({ low, high, step }, value) => onStep(Math.min(high, Math.max(low, value)), low, step);

/** Where a key takes a number; null for a key that does nothing here. @param {Dial} dial  @param {number} value  @param {string} key */
function byKey({ low, high, step }, value, key) {
  const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: PAGE, PageDown: -PAGE }[key];
  if (steps !== undefined) return value + steps * step;
  if (key === "Home") return low;
  return key === "End" ? high : null;
}

/**
 * Lets a number be dragged left and right; a swipe up or down is the page's, and then the number stands where it stood.
 * @param {HTMLElement} element
 * @param {Dial} dial
 * @param {() => number} now
 * @param {(value: number) => void} move
 */
function drag(element, dial, now, move) {
  const steps = (dial.high - dial.low) / dial.step;
  const px = Math.min(MOST_PX, Math.max(LEAST_PX, DRAG_PX / steps));
  /** @type {{id: number, x: number, value: number} | null} */
  let from = null;
  element.addEventListener("pointerdown", ({ button, pointerId, clientX }) => {
    if (button) return;
    from = { id: pointerId, x: clientX, value: now() };
    element.setPointerCapture(pointerId);
  });
  element.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (from?.id === pointerId) move(from.value + Math.round((clientX - from.x) / px) * dial.step);
  });
  element.addEventListener("pointerup", () => {
    from = null;
  });
  element.addEventListener("pointercancel", () => {
    if (from) move(from.value);
    from = null;
  });
}

/**
 * A number in a sentence.
 * @param {HTMLElement} element
 * @param {Moved} moved
 * @returns {Mover}
 */
export function makeNumber(element, moved) {
  /** @type {Dial} */
  const dial = JSON.parse(dataOf(element, "dial"));
  const [name, unit] = [dataOf(element, "set"), dataOf(element, "unit")];
  let [value, locked] = [dial.value, false];
  const show = (/** @type {number} */ to) => {
    value = to;
    element.textContent = `${printed(dial, to)}${unit ? `\u00a0${unit}` : ""}`;
    element.setAttribute("aria-valuenow", String(to));
    element.setAttribute("aria-valuetext", spoken(dial, to));
  };
  const move = (/** @type {number} */ asked) => {
    const to = fitting(dial, asked);
    if (locked || to === value) return;
    show(to);
    moved(name, to);
  };
  const look = { role: "slider", tabindex: "0", "aria-label": dial.label };
  const range = { "aria-valuemin": String(dial.low), "aria-valuemax": String(dial.high) };
  for (const [attribute, text] of Object.entries({ ...look, ...range })) element.setAttribute(attribute, text);
  show(value);
  element.addEventListener("keydown", (event) => {
    const to = event.ctrlKey || event.altKey || event.metaKey ? null : byKey(dial, value, event.key);
    if (to === null) return;
    event.preventDefault();
    move(to);
  });
  drag(element, dial, () => value, move);
  const lock = () => {
    locked = true;
    element.setAttribute("aria-disabled", "true");
  };
  return { name, show, lock };
}

/**
 * A slider of a beat. Where a finger swipes over the page from it, it stands where it stood.
 * @param {HTMLElement} field
 * @param {Moved} moved
 * @returns {Mover}
 */
export function makeSlider(field, moved) {
  /** @type {Dial} */
  const dial = JSON.parse(dataOf(field, "dial"));
  const name = dataOf(field, "control");
  const input = find("input", HTMLInputElement, field);
  const number = byRole("number", HTMLElement, field);
  const share = (/** @type {number} */ value) => String((value - dial.low) / (dial.high - dial.low));
  let before = dial.value;
  const show = (/** @type {number} */ to) => {
    input.value = String(to);
    number.textContent = printed(dial, to);
    input.setAttribute("aria-valuetext", spoken(dial, to));
    input.style.setProperty("--at", share(to));
  };
  const move = (/** @type {number} */ to) => {
    show(to);
    moved(name, to);
  };
  field.style.setProperty("--start", share(dial.value));
  show(dial.value);
  input.addEventListener("input", () => move(fitting(dial, Number(input.value))));
  input.addEventListener("pointerdown", () => {
    before = Number(input.value);
  });
  input.addEventListener("pointercancel", () => move(before));
  const lock = () => {
    input.disabled = true;
  };
  return { name, show, lock };
}
