// The hand of a dragged prediction: finger or mouse on the picture, arrow keys on the handles.
/** @import { Drawing, Scale, Spot } from "./scale.js" */
import { around, dataOf, find } from "../../shared/dom.js";
import { onAxis } from "../drawn-pen.js";

const TAKEN = 24; // px round a handle within which it is taken where it stands
const FAR = 10; // steps of a page key

/**
 * Lets finger, mouse and keys move the marks. `now()` gives what is drawn, or null while nothing may be moved; `changed()` follows each move.
 * @param {HTMLElement} ground
 * @param {SVGSVGElement} pad
 * @param {Scale} scale
 * @param {() => Drawing | null} now
 * @param {Map<string, number>} put where marks were put, which the hand changes
 * @param {() => void} changed
 */
export function listenToHand(ground, pad, scale, now, put, changed) {
  /** @type {{id: string, from: Spot & {value: number}, off: Spot, before: number | undefined} | null} */
  let held = null;
  const standing = (/** @type {string} */ id) => put.get(id) ?? scale.start;
  /** @param {PointerEvent} event  @returns {Spot} */
  const spotOf = (event) => {
    const box = pad.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  /** @param {PointerEvent} event */
  const pull = (event) => {
    const of = now();
    if (!of || !held) return;
    const { x, y } = spotOf(event);
    const { id, from, off } = held;
    put.set(id, onAxis(scale, of.read(id, { x: x - off.x, y: y - off.y }, from)));
    changed();
  };
  ground.addEventListener("pointerdown", (event) => {
    const of = now();
    if (!of || event.button !== 0) return;
    const spot = spotOf(event);
    const touched = around(event, "[data-handle]", HTMLElement);
    const id = touched ? dataOf(touched, "handle") : of.near(spot);
    const handle = id === null ? undefined : of.handles.get(id);
    if (id === null || !handle) return;
    const taken = of.relative || Math.hypot(handle.x - spot.x, handle.y - spot.y) <= TAKEN;
    const off = taken ? { x: spot.x - handle.x, y: spot.y - handle.y } : { x: 0, y: 0 };
    held = { id, from: { ...handle, value: standing(id) }, off, before: put.get(id) };
    ground.setPointerCapture(event.pointerId);
    event.preventDefault(); // no text is selected; the handle takes the focus by itself
    find(`[data-handle="${CSS.escape(id)}"]`, HTMLElement, ground).focus({ preventScroll: true });
    pull(event);
  });
  ground.addEventListener("pointermove", (event) => {
    if (ground.hasPointerCapture(event.pointerId)) pull(event);
  });
  ground.addEventListener("pointerup", () => {
    held = null;
  });
  ground.addEventListener("pointercancel", () => {
    // the finger scrolls the page
    if (!held) return;
    if (held.before === undefined) put.delete(held.id);
    else put.set(held.id, held.before);
    held = null;
    changed();
  });
  ground.addEventListener("keydown", (event) => {
    const handle = around(event, "[data-handle]", HTMLElement);
    if (!handle || !now() || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = dataOf(handle, "handle");
    const value = keyed(scale, event.key, standing(id));
    if (value === null) return;
    event.preventDefault();
    put.set(id, onAxis(scale, value));
    changed();
  });
}

/** Where a key moves a value; null for a key that moves nothing. Enter and Space leave it where it stands, which is an answer, too. @param {Scale} scale  @param {string} key  @param {number} value */
function keyed({ low, high, step, mirrored }, key, value) {
  const right = mirrored ? -step : step;
  /** @type {Record<string, number>} */
  const found = {
    ArrowUp: value + step,
    ArrowRight: value + right,
    ArrowDown: value - step,
    ArrowLeft: value - right,
    PageUp: value + FAR * step,
    PageDown: value - FAR * step,
    Home: low,
    End: high,
    Enter: value,
    " ": value,
  };
  return Object.hasOwn(found, key) ? found[key] : null;
}
